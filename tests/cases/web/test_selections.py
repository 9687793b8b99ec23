"""Sharing many cases of the list, all that partners read, and taking it back."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cases.access.disclosure import partner_scope
from cases.access.models import Consent, Grant
from cases.casebook.bulk import mark_of
from people.accounts import sessions
from people.accounts.partners import add_partner
from people.dates import clock
from tests.cases.exports.told import plain_cases

DAY = timedelta(days=1)
SHARE = "/cases/many/share/"


@pytest.fixture
def lea(as_member, coordinator):
    return as_member(coordinator)


@pytest.fixture
def cases(organisation, caseworker, coordinator, partner_organisation):
    """Five cases; the families of four agreed to the partner."""
    rows = plain_cases(organisation, caseworker, 5)
    agree_all(rows[:4], coordinator, partner_organisation)
    return rows


def agree_all(cases, by, partner):
    said = {"given_by": "next_of_kin", "method": "oral", "given_on": clock.today()}
    scopes = [partner_scope(partner.id)]
    Consent.objects.bulk_create(
        Consent(case=case, scopes=scopes, recorded_by=by, **said) for case in cases
    )


def words(answer):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode()))


def chosen(cases):
    return [f"{case.ref}:{mark_of(case)}" for case in cases]


def terms(there, **told):
    usual = {"answered": "yes", "which": "chosen", "partner": str(there.pk)}
    usual |= {"profile": "coordination", "purpose": "tracing", "selection": str(uuid4())}
    usual |= {"starts_on": clock.today().isoformat(), "back": "stage=open"}
    return usual | {"ends_on": (clock.today() + 10 * DAY).isoformat()} | told


def share(client, told):
    """Look at what would be shared, and share just that."""
    before = client.post(SHARE, told)
    mark = re.search(r'name="mark" value="(\w+)"', before.content.decode())[1]
    return before, client.post(SHARE, told | {"sure": "yes", "mark": mark})


def test_list_offers_it_to_who_may_share_alone(lea, as_member, caseworker, cases):
    assert SHARE in lea.get(reverse("case_list")).content.decode()

    mina = as_member(caseworker)

    assert SHARE not in mina.get(reverse("case_list")).content.decode()
    assert mina.post(SHARE, {"case": chosen(cases)}).status_code == 403


def test_chosen_cases_are_shared_and_who_cannot_be_is_named_twice(
    lea, cases, partner_organisation
):
    told = terms(partner_organisation, case=chosen(cases))
    first = words(lea.post(SHARE, {"case": chosen(cases), "back": "stage=open"}))

    before, after = share(lea, told)

    assert "The 5 chosen cases" in first
    assert Grant.objects.count() == 4
    for answer in (before, after):
        assert "There is no consent yet for" in words(answer)
        assert cases[4].ref in words(answer)
    assert "Share 4 cases with" in words(before)
    assert "All names, Label, Born" in words(before)
    assert "4 cases are shared with" in words(after)


def test_whole_list_is_shared_as_its_filters_say(lea, cases, partner_organisation):
    cases[0].nationality = "NPL"
    cases[0].save(update_fields=["nationality"])

    share(lea, terms(partner_organisation, which="all", back="stage=open&nationality=NPL"))

    assert [row.case_id for row in Grant.objects.all()] == [cases[0].pk]


def test_list_that_changed_meanwhile_is_looked_at_again(lea, cases, partner_organisation):
    told = terms(partner_organisation, which="all")
    before = lea.post(SHARE, told).content.decode()
    mark = re.search(r'name="mark" value="(\w+)"', before)[1]
    Consent.objects.filter(case=cases[0]).update(withdrawn_at=clock.now())

    answer = lea.post(SHARE, told | {"sure": "yes", "mark": mark})

    assert "Other cases than those you saw would be shared now." in words(answer)
    assert not Grant.objects.exists()


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"profile": "named"}, "Choose at least one part."),
        ({"partner": "00000000-0000-0000-0000-000000000007"}, "Select a valid choice"),
        ({"ends_on": ""}, "This field is required"),
        ({"case": []}, "Select a valid choice"),
        ({"back": "nationality=Atlantis", "which": "all"}, "Select a valid choice"),
    ],
    ids=str,
)
def test_what_is_wrong_is_said_and_nothing_is_lost(lea, cases, partner_organisation, told, said):
    usual = {"case": chosen(cases[:2])} if "which" not in told else {}

    answer = lea.post(SHARE, terms(partner_organisation, **(usual | told)))

    assert answer.status_code == 422
    assert said in words(answer)
    assert 'value="tracing" selected' in answer.content.decode()
    assert not Grant.objects.exists()


def test_sharing_many_asks_for_the_second_factor(lea, cases, partner_organisation, monkeypatch):
    monkeypatch.setattr(sessions, "is_fresh", lambda session: False)

    before, after = share(lea, terms(partner_organisation, case=chosen(cases)))

    assert (before.status_code, after.status_code) == (200, 403)
    assert after.content.decode().count('name="case"') == len(cases)
    assert not Grant.objects.exists()


def test_all_of_a_selection_is_taken_back_at_once(lea, cases, partner_organisation):
    told = terms(partner_organisation, case=chosen(cases))
    share(lea, told)

    answer = lea.post(reverse("selection_back", args=[told["selection"]]))

    assert answer.headers["Location"] == reverse("sharing_list")
    assert not Grant.objects.filter(revoked_at=None).exists()


def test_form_sent_twice_shares_once(lea, cases, partner_organisation):
    told = terms(partner_organisation, case=chosen(cases))

    share(lea, told)
    _before, again = share(lea, told)

    assert "4 cases are shared with" in words(again)
    assert Grant.objects.count() == 4


def test_page_says_what_each_partner_reads_and_what_ends_soon(
    lea, cases, coordinator, partner_organisation
):
    add_partner(name="Quiet (invented)", kind="ngo", by=coordinator)
    share(lea, terms(partner_organisation, case=chosen(cases)))

    said = words(lea.get(reverse("sharing_list")))

    assert "Quiet (invented) Activist group or NGO 0 nothing none nothing" in said
    assert "4 Tracing (4)" in said
    assert "4 end within 14 days" in said


def test_what_ends_soon_is_renewed_and_what_is_not_is_named(lea, cases, partner_organisation):
    share(lea, terms(partner_organisation, case=chosen(cases)))
    Consent.objects.filter(case=cases[0]).update(withdrawn_at=clock.now())
    address = reverse("sharing_partner", args=[partner_organisation.pk])
    later = clock.today() + 100 * DAY

    wrong = lea.post(address, {"ends_on": clock.today() - DAY})
    answer = lea.post(address, {"ends_on": later.isoformat()})

    assert wrong.status_code == 422
    assert "3 cases are shared for longer" in words(answer)
    assert "The consent was withdrawn for" in words(answer)
    assert Grant.objects.filter(ends_on=later).count() == 3


def test_everything_is_taken_back_after_a_question(lea, cases, partner_organisation):
    share(lea, terms(partner_organisation, case=chosen(cases)))
    address = reverse("sharing_partner_back", args=[partner_organisation.pk])

    asked = words(lea.get(address))

    assert "reads 4 cases now" in asked
    assert Grant.objects.filter(revoked_at=None).count() == 4
    assert lea.post(address).headers["Location"] == reverse("sharing_list")
    assert not Grant.objects.filter(revoked_at=None).exists()


def test_partners_of_others_and_their_sharings_are_not_there(
    lea, as_member, stranger, cases, partner_organisation
):
    theirs = add_partner(name="Not ours (invented)", kind="ngo", by=stranger)
    told = terms(partner_organisation, case=chosen(cases))
    share(lea, told)

    for name in ("sharing_partner", "sharing_partner_back"):
        assert lea.get(reverse(name, args=[theirs.pk])).status_code == 404
        assert lea.post(reverse(name, args=[theirs.pk])).status_code == 404
    ilya = as_member(stranger)
    assert ilya.post(reverse("selection_back", args=[told["selection"]])).status_code == 404
    assert "Tracing" not in words(ilya.get(reverse("sharing_list")))
    assert Grant.objects.filter(revoked_at=None).count() == 4


def test_pages_ask_as_often_for_many_cases_as_for_few(
    lea, organisation, caseworker, coordinator, partner_organisation
):
    def queries(address):
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            assert lea.get(address).status_code == 200
        return len(data), len(keys)

    def share_more(number):
        rows = plain_cases(organisation, caseworker, number)
        agree_all(rows, coordinator, partner_organisation)
        share(lea, terms(partner_organisation, case=chosen(rows)))

    addresses = [
        reverse("sharing_list"),
        reverse("sharing_partner", args=[partner_organisation.pk]),
    ]
    share_more(2)
    few = [queries(address) for address in addresses * 2][2:]
    share_more(40)

    assert [queries(address) for address in addresses] == few
