"""The pages of partners and their keys: who opens them, what they show once, and never."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from people.accounts import sessions
from people.accounts.key_calls import open_key
from people.accounts.models import Organisation, PartnerKey
from people.accounts.partner_keys import issue_partner_key
from people.accounts.partners import add_partner
from people.accounts.roles import PARTNER_MAY
from people.audit.models import AuditEntry
from people.dates import clock
from people.web.forms.scopes import RESOURCES
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
TOLD = {
    "days": "30",
    "scopes": ["read_shared_cases"],
    "networks": "",
    "cases_a_day": "2000",
    "calls_a_minute": "600",
}


@pytest.fixture
def lea(coordinator):
    return signed_in(Client(), coordinator)


@pytest.fixture
def page(partner_organisation):
    return reverse("partner", args=[partner_organisation.id])


def make(partner, by, **told):
    return issue_partner_key(
        organisation=partner, by=by, **({"scopes": ["read_shared_cases"], "days": 90} | told)
    )


def rest(client):
    """Let the second factor of a session grow stale; the session itself goes on."""
    session = client.session
    session[sessions.FACTOR] = (clock.now() - timedelta(minutes=6)).isoformat()
    session.save()


def test_form_offers_each_thing_that_a_key_may_do_once():
    offered = [scope for verbs in RESOURCES.values() for scope in verbs]

    assert sorted(offered) == sorted(PARTNER_MAY)


@pytest.mark.parametrize(
    ("name", "ticked", "left"),
    [
        ("", {"read_shared_cases", "read_changes"}, {"write_notes", "submit_cases"}),
        ("answers", {"read_shared_cases", "write_notes", "answer_referrals"}, {"submit_cases"}),
        ("hands-in", {"submit_cases", "read_submissions"}, {"read_shared_cases"}),
        ("nonsense", {"read_shared_cases"}, {"write_notes"}),
    ],
)
def test_link_ticks_what_most_keys_are_made_for(lea, page, name, ticked, left):
    shown = lea.get(page, {"like": name} if name else {}).content.decode()

    chosen = set(re.findall(r'value="([a-z_]+)"[^>]* checked', shown))
    assert ticked <= chosen
    assert not left & chosen


def test_row_says_what_a_key_may_do_with_each_resource(
    lea, page, partner_organisation, coordinator
):
    make(partner_organisation, coordinator, scopes=["read_notes", "write_notes", "submit_cases"])

    shown = lea.get(page).content.decode()

    assert "Notes: read, write<br>Handing in cases: hand in" in shown


@pytest.mark.parametrize("who", ["coordinator", "admin"])
def test_who_keeps_keys_enters_a_partner_and_makes_a_key(request, who):
    client = signed_in(Client(), request.getfixturevalue(who))

    entered = client.post(reverse("partners"), {"name": "Quiet Harbour", "kind": "law_firm"})
    made = client.post(entered.headers["Location"], TOLD | {"networks": "192.0.2.0/24\n\n"})

    assert (entered.status_code, made.status_code) == (302, 200)
    partner = Organisation.objects.get(kind="law_firm")
    assert (partner.name, partner.introduced_by) == (
        "Quiet Harbour",
        request.getfixturevalue(who).organisation,
    )
    key = PartnerKey.objects.get()
    assert (key.organisation, key.networks) == (partner, ["192.0.2.0/24"])


def test_known_name_is_named_and_entered_only_when_said_to_be_another(lea, coordinator):
    first = add_partner(name="Zebra Desk", kind="law_firm", by=coordinator)
    told = {"name": "Zebra desk", "kind": "ngo"}
    plain = lea.get(reverse("partners")).content.decode()

    asked = lea.post(reverse("partners"), told)

    shown = asked.content.decode()
    assert asked.status_code == 422
    link = f'href="{reverse("partner", args=[first.id])}"'
    assert (plain.count(link), shown.count(link)) == (1, 2)
    assert 'name="is_another"' in shown
    assert 'name="is_another"' not in plain
    assert Organisation.objects.filter(introduced_by=coordinator.organisation).count() == 1
    assert lea.post(reverse("partners"), told | {"is_another": "on"}).status_code == 302
    assert Organisation.objects.filter(introduced_by=coordinator.organisation).count() == 2


@pytest.mark.parametrize("who", ["caseworker", "intake", "lawyer", "auditor", "reader"])
def test_others_find_the_door_closed(request, who, page, partner_organisation, coordinator):
    key, _text = make(partner_organisation, coordinator)
    client = signed_in(Client(), request.getfixturevalue(who))

    answers = [
        client.get(reverse("partners")),
        client.post(reverse("partners"), {"name": "X", "kind": "ngo"}),
        client.get(page),
        client.post(page, TOLD),
        client.post(reverse("partner_key_end", args=[key.public_id])),
    ]

    assert [answer.status_code for answer in answers] == [403] * 5
    assert PartnerKey.objects.filter(revoked=False).count() == 1


def test_text_of_a_key_is_shown_once(lea, page):
    shown = lea.post(page, TOLD).content.decode()

    [text] = re.findall(r"[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}", shown)
    assert open_key(text, address=None) is not None
    again = lea.get(page).content.decode()
    assert text not in again
    assert text.partition(".")[2] not in again
    assert text.partition(".")[0] in again


def test_form_sent_again_by_a_reload_makes_no_second_key(lea, page):
    told = TOLD | {"submission": str(uuid4())}
    lea.post(page, told)

    again = lea.post(page, told)

    assert again.status_code == 422
    assert "cannot be shown again" in again.content.decode()
    assert PartnerKey.objects.count() == 1


@pytest.mark.parametrize(
    ("told", "word"),
    [
        ({"days": "366"}, "Give a number of days from 1 to 365."),
        ({"days": "0"}, "Give a number of days from 1 to 365."),
        ({"days": ""}, "Give a number of days from 1 to 365."),
        ({"days": "0", "networks": "Kathmandu"}, "Line 1: This is no network."),
        ({"cases_a_day": "100001"}, "Give a number from 1 to 100000."),
        ({"cases_a_day": ""}, "Give a number from 1 to 100000."),
        ({"calls_a_minute": "0"}, "Give a number from 1 to 6000."),
        ({"scopes": []}, "Choose what the key opens"),
        ({"scopes": ["reveal"]}, "valid choice"),
        ({"networks": "192.0.2.0/24\n0.0.0.0/0"}, "Line 2: This network is too wide"),
        ({"networks": "\n".join(f"192.0.{n}.0/24" for n in range(21))}, "at most 20"),
        ({"submission": "x"}, "UUID"),
    ],
)
def test_wrong_key_is_told_at_its_field_and_keeps_what_was_typed(lea, page, told, word):
    answer = lea.post(page, TOLD | {"networks": "198.51.100.0/24"} | told)

    shown = answer.content.decode()
    assert answer.status_code == 422
    assert word in shown
    assert told.get("networks", "198.51.100.0/24").splitlines()[0] in shown
    assert not PartnerKey.objects.exists()


def test_partner_without_a_name_is_told_so(lea):
    answer = lea.post(reverse("partners"), {"name": "  ", "kind": "ngo"})

    assert answer.status_code == 422
    assert "Name the partner." in answer.content.decode()


def test_key_is_ended_by_a_post_alone(lea, page, partner_organisation, coordinator):
    key, text = make(partner_organisation, coordinator)
    end = reverse("partner_key_end", args=[key.public_id])

    assert lea.get(end).status_code == 405
    assert lea.post(end).headers["Location"] == page

    assert open_key(text, address=None) is None
    assert end not in lea.get(page).content.decode()


def test_changes_ask_for_the_second_factor_again(lea, page, partner_organisation, coordinator):
    key, _text = make(partner_organisation, coordinator)
    rest(lea)
    partners = Organisation.objects.count()

    answers = [
        lea.post(reverse("partners"), {"name": "X", "kind": "ngo"}),
        lea.post(page, TOLD),
        lea.post(reverse("partner_key_end", args=[key.public_id])),
    ]

    assert [answer.status_code for answer in answers] == [403] * 3
    assert all('name="confirm-code"' in answer.content.decode() for answer in answers)
    assert (Organisation.objects.count(), PartnerKey.objects.count()) == (partners, 1)
    assert PartnerKey.objects.get().revoked is False
    assert [lea.get(reverse("partners")).status_code, lea.get(page).status_code] == [200, 200]


def test_partners_and_keys_of_other_groups_are_not_there(
    lea, stranger, third, coordinator, partner_organisation
):
    ours = add_partner(name="Zebra Desk", kind="ngo", by=coordinator)
    theirs = add_partner(name="Leaky Canary", kind="ngo", by=stranger)
    key, _text = make(theirs, stranger)
    # A key that another group made for a partner of ours.
    foreign, _text = make(ours, coordinator)
    PartnerKey.objects.filter(pk=foreign.pk).update(issuer=third)
    entries = AuditEntry.objects.count()

    listed = lea.get(reverse("partners")).content.decode()
    shown = lea.get(reverse("partner", args=[ours.id])).content.decode()

    assert "Zebra Desk" in listed
    assert "Leaky Canary" not in listed
    assert foreign.prefix not in shown
    for path in (
        reverse("partner", args=[theirs.id]),
        reverse("partner", args=[third.id]),
        reverse("partner", args=[coordinator.organisation_id]),
        reverse("partner", args=[uuid4()]),
    ):
        assert [lea.get(path).status_code, lea.post(path, TOLD).status_code] == [404, 404]
    for one in (key, foreign):
        end = reverse("partner_key_end", args=[one.public_id])
        assert lea.post(end).status_code == 404
    assert (PartnerKey.objects.filter(revoked=False).count(), AuditEntry.objects.count()) == (
        2,
        entries,
    )


def test_list_tells_of_keys_that_end_soon_or_were_never_used(
    lea, page, partner_organisation, coordinator
):
    make(partner_organisation, coordinator, days=9)
    used, text = make(partner_organisation, coordinator, days=90)
    open_key(text, address=None)

    listed = lea.get(reverse("partners")).content.decode()
    shown = lea.get(page).content.decode()

    assert '<b class="late">in 9 days</b>' in listed
    assert "1 key was never used" in listed
    assert shown.count("Ends soon") == 1
    assert shown.index("Ends soon") < shown.index(used.prefix)
    assert shown.count("<b>never</b>") == 1


def queries(client, path, django_assert_max_num_queries):
    with django_assert_max_num_queries(1000) as caught:
        assert client.get(path).status_code == 200
    return len(caught)


def test_queries_do_not_grow_with_partners_and_keys(
    lea, page, partner_organisation, coordinator, django_assert_max_num_queries
):
    make(partner_organisation, coordinator, networks=["192.0.2.0/24"])
    paths = (reverse("partners"), page)
    before = [queries(lea, path, django_assert_max_num_queries) for path in paths]

    for name in "ab":
        make(add_partner(name=name, kind="ngo", by=coordinator), coordinator)
        make(partner_organisation, coordinator, networks=["203.0.113.0/24"])

    assert [queries(lea, path, django_assert_max_num_queries) for path in paths] == before
