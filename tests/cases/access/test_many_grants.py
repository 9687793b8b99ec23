"""Many cases with one partner at once: who is left out and why, and all of it taken back."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connections
from django.test.utils import CaptureQueriesContext

from cases.access import many_cases, many_grants
from cases.access.disclosure import is_shared, partner_scope, shared_groups
from cases.access.many_grants import share_many, weigh_many
from cases.access.models import Consent, Grant
from cases.access.standing import ending_soon, selections_of, standing_of_group
from cases.access.taking_back import renew_many, take_back_partner, take_back_selection
from cases.access.terms import terms_of
from cases.casebook.consult import shared_cases
from people.accounts.partners import add_partner
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.models import Person
from tests.cases.exports.told import plain_cases

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
DAY = timedelta(days=1)


@pytest.fixture
def cases(organisation, caseworker, coordinator, partner_organisation):
    """Ten cases whose families agreed to the partner."""
    rows = plain_cases(organisation, caseworker, 10)
    agree_all(rows, coordinator, partner_organisation)
    return rows


def agree_all(cases, by, partner, **told):
    usual = {"given_by": "next_of_kin", "method": "oral", "given_on": clock.today()}
    return Consent.objects.bulk_create(
        Consent(case=case, scopes=[partner_scope(partner.id)], recorded_by=by, **(usual | told))
        for case in cases
    )


def ids(cases):
    return [str(case.pk) for case in cases]


@pytest.fixture
def share(coordinator, partner_organisation):
    def share(cases, **told):
        terms = {"profile": "minimal", "purpose": "tracing"}
        usual = {"by": coordinator, "partner": partner_organisation, "selection": uuid4()}
        return share_many(
            case_ids=ids(cases),
            terms=terms_of(**(terms | told.pop("terms", {}))),
            **(usual | told),
        )

    return share


def read_by(partner):
    return {case.ref for case in shared_cases(partner) if is_shared(case, partner)}


def refs(cases):
    return {case.ref for case in cases}


def spoil(cases, coordinator):
    """Make of six cases six reasons for which they stay out."""
    consents = {row.case_id: row for row in Consent.objects.all()}
    missing, withdrawn, run_out, other, open_source, hostile = cases[:6]
    consents[missing.pk].delete()
    for case, told in (
        (withdrawn, {"withdrawn_at": clock.now()}),
        (run_out, {"expires_on": clock.today() - DAY}),
        (other, {"scopes": ["icrc", "partner"]}),
        (open_source, {"given_by": "none_open_source"}),
    ):
        Consent.objects.filter(case=case).update(**told)
    Person.objects.filter(pk=hostile.person_id).update(family_is_hostile=True)
    return cases[:6]


def test_who_cannot_be_shared_is_left_out_and_named_before_and_after(
    cases, share, coordinator, partner_organisation, partner
):
    spoiled = spoil(cases, coordinator)

    before = weigh_many(case_ids=ids(cases), partner=partner_organisation, by=coordinator)
    after = share(cases)

    told = {row.ref: row.why_not for row in before}
    assert {ref for ref, why_not in told.items() if why_not} == refs(spoiled)
    assert dict(after.refused) == {ref: said for ref, said in told.items() if said}
    assert set(after.done) == refs(cases[6:]) == read_by(partner)
    assert len(set(told.values())) == 6  # withdrawn, run out, none (twice), two reasons, allowed


def test_each_case_is_shared_under_its_newest_consent(
    cases, share, coordinator, partner_organisation
):
    newest = Consent.objects.get(case=cases[0])
    agree_all(cases[:1], coordinator, partner_organisation, given_on=clock.today() - DAY)

    share(cases[:1])

    assert Grant.objects.get().consent_id == newest.pk


def test_all_are_shared_on_the_same_terms_and_recorded_in_one_line(cases, share, partner):
    terms = {"profile": "named", "groups": ["contract"], "ends_on": clock.today() + 9 * DAY}
    selection = uuid4()

    share(cases, terms=terms, selection=selection)

    assert set(Grant.objects.values_list("profile", "purpose", "ends_on", "selection")) == {
        ("named", "tracing", clock.today() + 9 * DAY, selection)
    }
    for case in shared_cases(partner):
        assert shared_groups(case, partner) == {"reference", "contract"}
    entry = AuditEntry.objects.get(action="grants.given")
    assert all(pk in entry.detail for pk in ids(cases))


def test_same_selection_sent_twice_shares_nothing_twice(cases, share):
    selection = uuid4()

    first = share(cases, selection=selection)
    entries = AuditEntry.objects.count()
    second = share(cases, selection=selection)

    assert first.done == second.done
    assert Grant.objects.count() == len(cases)
    assert Grant.objects.filter(revoked_at=None).count() == len(cases)
    assert AuditEntry.objects.count() == entries


def test_new_sharing_takes_the_place_of_the_old_for_the_same_purpose_alone(cases, share, partner):
    share(cases, terms={"profile": "full"})
    share(cases, terms={"profile": "minimal", "purpose": "legal"})

    share(cases[:3], terms={"profile": "named", "groups": ["reference"]})

    standing = Grant.objects.filter(revoked_at=None)
    assert standing.filter(purpose="tracing", profile="named").count() == 3
    assert standing.filter(purpose="tracing", profile="full").count() == 7
    assert standing.filter(purpose="legal").count() == 10


def test_cases_that_are_not_seen_are_passed_over_in_silence(
    cases, share, other_organisation, stranger, partner_organisation
):
    theirs = plain_cases(other_organisation, stranger, 1)
    agree_all(theirs, stranger, partner_organisation)

    outcome = share([*cases, *theirs])

    assert set(outcome.done) == refs(cases)
    assert not outcome.refused
    assert not Grant.objects.filter(case__in=theirs).exists()


def test_batch_is_kept_whole_or_not_at_all(cases, share, monkeypatch):
    monkeypatch.setattr(many_cases, "BATCH", 4)
    real, calls = many_grants.record, []

    def fails_at_the_third(*told, **detail):
        calls.append(told)
        if len(calls) == 3:
            raise RuntimeError("the lights went out")
        return real(*told, **detail)

    monkeypatch.setattr(many_grants, "record", fails_at_the_third)

    with pytest.raises(RuntimeError):
        share(cases)

    assert Grant.objects.count() == 8


def test_selection_is_taken_back_and_nothing_else(cases, share, coordinator, partner):
    share(cases[:2], terms={"purpose": "legal"})
    selection = uuid4()
    share(cases, selection=selection)

    assert take_back_selection(selection=selection, by=coordinator) == 10
    assert take_back_selection(selection=selection, by=coordinator) == 0
    assert read_by(partner) == refs(cases[:2])


def test_everything_is_taken_back_from_one_partner_alone(
    cases, share, coordinator, partner, partner_organisation, monkeypatch
):
    other = add_partner(name="Elsewhere (invented)", kind="ngo", by=coordinator)
    agree_all(cases, coordinator, other)
    share(cases, partner=other)
    share(cases)
    share(cases[:3], terms={"purpose": "legal"})
    monkeypatch.setattr("cases.access.taking_back.BATCH", 4)

    assert take_back_partner(partner=partner_organisation, by=coordinator) == 13
    assert read_by(partner) == set()
    assert Grant.objects.filter(revoked_at=None).count() == len(cases)


def test_other_groups_take_nothing_back(cases, share, stranger, partner_organisation):
    selection = uuid4()
    share(cases, selection=selection)

    with pytest.raises(Grant.DoesNotExist):
        take_back_selection(selection=selection, by=stranger)
    assert take_back_partner(partner=partner_organisation, by=stranger) == 0
    assert Grant.objects.filter(revoked_at=None).count() == len(cases)


def test_caseworker_shares_and_takes_back_nothing(cases, share, caseworker, partner_organisation):
    share(cases[:1])
    for act in (
        lambda: share(cases, by=caseworker),
        lambda: take_back_selection(selection=uuid4(), by=caseworker),
        lambda: take_back_partner(partner=partner_organisation, by=caseworker),
        lambda: renew_many(grants=[], ends_on=clock.today() + DAY, by=caseworker),
        lambda: weigh_many(case_ids=ids(cases), partner=partner_organisation, by=caseworker),
    ):
        with pytest.raises(PermissionDenied):
            act()


def test_renewal_asks_each_consent_anew(cases, share, coordinator, partner_organisation):
    terms = {"ends_on": clock.today() + 5 * DAY}
    share(cases, terms=terms)
    spoiled = spoil_consents(cases, coordinator, partner_organisation)
    later = clock.today() + 60 * DAY

    outcome = renew_many(
        grants=ending_soon(coordinator, partner_organisation), ends_on=later, by=coordinator
    )

    assert set(outcome.done) == refs(cases) - refs(spoiled)
    assert {ref for ref, _why in outcome.refused} == refs(spoiled)
    assert Grant.objects.filter(ends_on=later).count() == 8
    assert set(ending_soon(coordinator, partner_organisation)) == set(
        Grant.objects.exclude(ends_on=later).values_list("pk", flat=True)
    )


def spoil_consents(cases, coordinator, partner):
    """One consent was withdrawn; another too, but a new one stands, which carries nothing on."""
    Consent.objects.filter(case__in=cases[:2]).update(withdrawn_at=clock.now())
    agree_all(cases[1:2], coordinator, partner)
    return cases[:2]


@pytest.mark.parametrize("days", [-1, 367])
def test_renewal_is_for_a_year_at_most(cases, share, coordinator, days):
    share(cases)

    with pytest.raises(ValidationError) as refused:
        renew_many(
            grants=list(Grant.objects.values_list("pk", flat=True)),
            ends_on=clock.today() + days * DAY,
            by=coordinator,
        )

    assert refused.value.message_dict.keys() == {"ends_on"}


def test_too_many_and_none_are_refused(cases, share, monkeypatch):
    monkeypatch.setattr(many_grants, "MOST", 9)

    for wrong in (cases, []):
        with pytest.raises(ValidationError):
            share(wrong)
    assert not Grant.objects.exists()


def test_queries_do_not_grow_with_the_cases(
    organisation, caseworker, coordinator, partner_organisation, share
):
    def queries(number):
        cases = plain_cases(organisation, caseworker, number)
        agree_all(cases, coordinator, partner_organisation)
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            assert len(share(cases).done) == number
        return len(data), len(keys)

    queries(1)
    assert queries(2) == queries(60)


def test_standing_counts_what_each_partner_reads(
    cases, share, coordinator, partner_organisation, stranger
):
    add_partner(name="A quiet one (invented)", kind="ngo", by=coordinator)
    selection = uuid4()
    share(cases, selection=selection)
    share(cases[:4], terms={"purpose": "legal", "ends_on": clock.today() + 14 * DAY})
    share(cases[4:5], terms={"purpose": "legal", "ends_on": clock.today() + 15 * DAY})
    Consent.objects.filter(case=cases[9]).update(withdrawn_at=clock.now())
    Grant.objects.filter(case=cases[8]).update(revoked_at=clock.now())

    quiet, theirs = standing_of_group(coordinator)

    assert (quiet.cases, quiet.soon, quiet.purposes, quiet.next_end) == (0, 0, [], None)
    assert theirs.partner == partner_organisation
    assert (theirs.cases, theirs.idle, theirs.soon) == (9, 1, 4)
    assert theirs.next_end == clock.today() + 14 * DAY
    assert theirs.purposes == [("Legal help", 5), ("Tracing", 9)]
    (one,) = [
        each
        for each in selections_of(coordinator, partner_organisation, most=9)
        if each.id == selection
    ]
    assert one.cases == 9
    assert standing_of_group(stranger) == []
