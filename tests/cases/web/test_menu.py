"""The main menu: every member finds all that he or she may open, and nothing else."""

import re

import pytest
from django.template.loader import render_to_string
from django.urls import reverse

from cases.web.menu import Group, menu

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
LINK = re.compile(r'<a href="([^"]+)"')
HIS = {
    "intake": ["today", "case_list", "request_list", "submission_list", "consent_list"],
    "caseworker": [
        *("today", "case_list", "request_list", "referral_list", "consent_list"),
        *("import_list", "export_list", "dashboard"),
    ],
    "coordinator": [
        *("today", "case_list", "request_list"),
        *("submission_list", "referral_list", "sharing_list", "partners"),
        *("consent_list", "duplicate_list", "retention", "import_list", "export_list"),
        *("dashboard", "members", "activity", "health"),
    ],
    "auditor": ["activity"],
    "admin": ["partners", "members", "health"],
    "reader": ["shared_list"],
    "traveller": [],
}


def entries_of(member, rf):
    request = rf.get("/")
    request.member = member
    return menu(request)["menu_of_member"]()


def drawn(client, page):
    shown = client.get(page).content.decode()
    return shown.partition('<nav class="nav"')[2].partition("</nav>")[0]


@pytest.mark.parametrize("who", HIS)
def test_member_finds_what_is_open_to_him_or_her(who, request, as_member, rf):
    member = request.getfixturevalue(who)
    client = as_member(member)
    page = reverse(HIS[who][0] if HIS[who] else "account")

    found = LINK.findall(drawn(client, page))

    assert found == [reverse(name) for name in HIS[who]]
    assert {client.get(path).status_code for path in found} <= {200}
    # On a phone it is the same, and signing out beside it.
    whole = client.get(page).content.decode().partition('<div class="menu__panel"')[2]
    assert set(found) <= set(LINK.findall(whole.partition("</details>")[0]))


@pytest.mark.parametrize("who", HIS)
def test_group_of_one_is_no_group(who, request, rf):
    groups = [
        one for one in entries_of(request.getfixturevalue(who), rf) if isinstance(one, Group)
    ]

    assert all(len(group.links) > 1 for group in groups)


def test_place_is_marked_with_its_group(as_member, coordinator):
    shown = drawn(as_member(coordinator), reverse("submission_list"))

    path = reverse("submission_list")
    assert re.findall(r'href="([^"]+)" aria-current="page"', shown) == [path]
    assert re.findall(r'<summary aria-current="true">([^<]+)<', shown) == ["Partners"]


def test_stranger_has_no_menu(rf):
    assert entries_of(None, rf) == []
    assert "<a" not in render_to_string("components/menu.html", {"menu_of_member": []})
