"""One agreement for many cases: all of a case or nothing, and where it was refused."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.access.bulk_consents import MOST, record_for_many
from cases.access.consents import record_consent
from cases.access.models import Consent
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.models import Person

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def cases(world):
    return [world.cases[name] for name in ("own", "assigned", "team's")]


def agree(refs, by, **told):
    usual = {"given_by": "next_of_kin", "method": "written", "given_on": clock.today()}
    told = usual | {"scopes": ["home_state"], "note": "List of the association."} | told
    return record_for_many(refs=refs, by=by, **told)


def flag(case, **fields):
    Person.objects.filter(pk=case.person_id).update(**fields)


def test_one_agreement_is_kept_and_recorded_in_each_case(cases, caseworker):
    refs = [case.ref for case in cases]

    outcome = agree([*refs, refs[0]], caseworker, expires_on=clock.today() + timedelta(9))

    assert (outcome.recorded, outcome.refused) == (refs, [])
    kept = Consent.objects.filter(case__in=cases)
    assert [consent.note for consent in kept] == ["List of the association."] * 3
    entries = AuditEntry.objects.filter(action="consent.recorded")
    assert {entry.object_id for entry in entries} == {consent.pk for consent in kept}
    assert all("association" not in entry.detail for entry in entries)


def test_case_with_a_veto_is_left_as_it_was_for_all_recipients(cases, caseworker):
    vetoed, *others = cases
    flag(vetoed, no_contact_with_home_state=True)

    outcome = agree([case.ref for case in cases], caseworker, scopes=["icrc", "home_state"])

    assert outcome.recorded == [case.ref for case in others]
    [(ref, reason)] = outcome.refused
    assert (ref, "home state" in reason) == (vetoed.ref, True)
    assert not vetoed.consents.exists()


def test_consent_that_would_not_count_is_not_written_down(cases, caseworker):
    hostile, *others = cases
    flag(hostile, family_is_hostile=True)

    outcome = agree([case.ref for case in cases], caseworker, scopes=["icrc"])

    assert outcome.recorded == [case.ref for case in others]
    assert "does not count" in outcome.refused[0][1]


def test_same_form_sent_twice_writes_nothing_new(cases, caseworker):
    refs = [case.ref for case in cases]
    agree(refs, caseworker)

    again = agree(refs, caseworker)

    assert again.recorded == []
    assert {reason for _ref, reason in again.refused} == {"There is a consent for that already."}
    assert Consent.objects.filter(case__in=cases).count() == 3


@pytest.mark.parametrize(
    "standing",
    [
        {"method": "oral", "note": "List of the association."},
        {"given_by": "self", "note": "List of the association."},
        {"note": "Another list."},
        {"note": "List of the association.", "expires_on": clock.today()},
        {"note": "List of the association.", "scopes": ["home_state", "icrc"]},
    ],
    ids=str,
)
def test_better_evidence_is_kept_beside_what_stands(cases, caseworker, standing):
    case = cases[0]
    usual = {"given_by": "next_of_kin", "method": "written", "given_on": clock.today()}
    record_consent(case=case, by=caseworker, **usual | {"scopes": ["home_state"]} | standing)

    assert agree([case.ref], caseworker).recorded == [case.ref]


def test_signature_for_our_own_use_is_kept_though_nobody_had_to_ask(cases, caseworker):
    assert agree([cases[0].ref], caseworker, scopes=["own_org"]).recorded == [cases[0].ref]


def test_nobody_agreed_is_written_down_for_nobody(cases, caseworker):
    outcome = agree([cases[0].ref], caseworker, given_by="none_open_source")

    assert "opens nothing" in outcome.refused[0][1]


def test_what_is_asked_of_the_cases_is_read_at_once(cases, caseworker):
    """Of Russia the nationalities are asked, of the media the claims."""
    Person.objects.update(no_contact_with_home_state=True)
    scopes = ["russian_state", "media_anonymous", "home_state"]
    with CaptureQueriesContext(connection) as one:
        agree([cases[0].ref], caseworker, scopes=scopes)
    with CaptureQueriesContext(connection) as three:
        agree([case.ref for case in cases], caseworker, scopes=scopes)

    assert len(three) == len(one)


def test_consent_that_ran_out_can_be_given_anew(cases, caseworker):
    case = cases[0]
    given_on = clock.today() - timedelta(days=9)
    record_consent(
        case=case,
        by=caseworker,
        given_by="self",
        method="oral",
        given_on=given_on,
        scopes=["home_state"],
        expires_on=given_on,
    )

    assert agree([case.ref], caseworker).recorded == [case.ref]


def test_cases_not_seen_and_cases_not_there_are_refused_alike(world, cases, caseworker):
    unseen = world.cases["theirs"]

    outcome = agree([cases[0].ref, unseen.ref, "C-2019-99999"], caseworker)

    assert outcome.recorded == [cases[0].ref]
    said = "There is no such case."
    assert outcome.refused == [(unseen.ref, said), ("C-2019-99999", said)]
    assert not Consent.objects.filter(case=unseen).exists()


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"scopes": []}, "scopes"),
        ({"given_on": clock.today() + timedelta(days=1)}, "given_on"),
        ({"given_by": "neighbour"}, "given_by"),
        ({"note": "x" * 2001}, "note"),
    ],
    ids=lambda told: str(told)[:20],
)
def test_wrong_agreement_is_written_down_nowhere(cases, caseworker, told, field):
    with pytest.raises(ValidationError) as refused:
        agree([case.ref for case in cases], caseworker, **told)

    assert refused.value.message_dict.keys() == {field}
    assert not Consent.objects.filter(case__in=cases).exists()


@pytest.mark.parametrize("refs", [[], [f"C-2019-{number:05}" for number in range(MOST + 1)]])
def test_none_and_too_many_are_refused(world, caseworker, refs):
    with pytest.raises(ValidationError):
        agree(refs, caseworker)


def test_who_may_record_no_consent_records_none(world, cases):
    with pytest.raises(PermissionDenied):
        agree([cases[0].ref], world.who["reader"])
