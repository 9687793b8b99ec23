"""Travel mode: what is left of the pages of somebody at a border."""

import re

import pytest
from django.test import Client
from django.urls import get_resolver

from people.accounts.models import Session
from people.audit.models import AuditEntry
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

WORDS = ("travel", "deputy", "case", "way home", "coordinator", "group", "second person")


def travel(client):
    return client.post("/account/travel/", {"sure": "on"})


def test_it_hides_everything_at_once_in_all_sessions(as_member, caseworker):
    phone, laptop = as_member(caseworker), signed_in(Client(), caseworker)

    assert travel(phone).headers["Location"] == "/account/"

    for device in (phone, laptop):
        assert device.get("/").headers["Location"] == "/account/"
        assert device.get("/cases/").status_code == 404
    assert Session.objects.filter(user=caseworker.user).count() == 2
    assert AuditEntry.objects.filter(action="travel.begun").count() == 1


def test_it_is_not_begun_by_mistake(as_member, caseworker):
    answer = as_member(caseworker).post("/account/travel/", {})

    assert answer.status_code == 422
    caseworker.user.refresh_from_db()
    assert not caseworker.user.is_travelling


def test_account_says_nothing_of_why_it_is_empty(as_member, coordinator):
    lea = as_member(coordinator)
    before = lea.get("/account/").content.decode().lower()
    assert all(word in before for word in ("travel", "deputy", "way home"))
    travel(lea)

    page = lea.get("/account/").content.decode()

    assert "There is nothing to show in this account now." in page
    text = page.lower().partition("<main")[2]
    assert [word for word in WORDS if word in text] == []
    menu = page.partition('<nav class="nav"')[2].partition("</nav>")[0]
    assert "<a " not in menu


@pytest.mark.parametrize(
    "path",
    [
        "/account/",
        "/account/sign-out/",
        "/account/sessions/",
        "/account/factors/",
        "/account/codes/",
        "/account/password/",
        "/cases/",
    ],
)
def test_no_page_speaks_of_the_work(as_member, coordinator, path):
    lea = as_member(coordinator)
    travel(lea)

    page = lea.get(path).content.decode()

    shown = re.sub(r"<[^>]+>", " ", page.partition("<body")[2]).lower()
    assert [word for word in WORDS if re.search(rf"\b{word}", shown)] == []


def test_nothing_but_the_account_is_found(as_member, coordinator):
    """Every page with a door that is no page of one's account, by every way of asking."""
    lea = as_member(coordinator)
    travel(lea)
    doors = {
        pattern.name: pattern.callback.permission
        for pattern in _patterns(get_resolver().url_patterns)
        if hasattr(pattern.callback, "permission")
    }
    closed = {name: path for name, path in _addresses() if doors.get(name) != "keep_account"}
    opened = {
        name: {lea.get(path).status_code, lea.post(path, {}).status_code}
        for name, path in closed.items()
        if name in doors
    }

    assert len(opened) > 40
    assert {name: got for name, got in opened.items() if not got <= {404, 405}} == {}
    assert not any(got == {405} for got in opened.values())


def _patterns(patterns):
    for pattern in patterns:
        yield from (
            _patterns(pattern.url_patterns) if hasattr(pattern, "url_patterns") else [pattern]
        )


def _addresses():
    """Yield each page's name with an address that its converters take."""
    samples = {
        "uuid": "00000000-0000-4000-8000-000000000000",
        "str": "x",
        "int": "1",
        "slug": "x",
        "case": "C-2024-00001",
        "part": "names",
        "about": "status",
        "fact": "unit",
        "hidden": "whereabouts",
    }
    for pattern in _patterns(get_resolver().url_patterns):
        path = str(pattern.pattern)
        for converter in pattern.pattern.converters:
            kind = next(k for k in samples if f"<{k}:{converter}>" in path)
            path = path.replace(f"<{kind}:{converter}>", samples[kind])
        yield pattern.name, f"/{path}"
