"""A member decides: a new case, part of one that is there, or none; the partner reads one word."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.casebook.likeness import MUST_DECIDE
from cases.casebook.models import Case, Claim, Event
from cases.casebook.paging import page_of
from cases.casebook.services import open_case
from cases.sharing.submissions.consult import consult_submission, content_of, list_submissions
from cases.sharing.submissions.deciding import decline, join, take_up
from cases.sharing.submissions.models import Submission
from cases.sharing.submissions.selectors import (
    count_waiting,
    partners_waiting,
    submissions_of,
    waiting,
)
from cases.sharing.submissions.services import submit, withdraw
from cases.sharing.submissions.vocabularies import State
from cases.sharing.webhooks.models import Delivery, Endpoint
from people.audit.models import AuditEntry
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewName, NewPerson
from people.registry.models import PersonClaim
from tests.cases.sharing.submissions.conftest import FULL

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

ENDING = ("state", "declined_for", "case", "decided_by", "decided_at")
OTHERS = ["caseworker", "lawyer", "auditor", "admin", "traveller", "reader"]


@pytest.fixture
def on_file(coordinator):
    """The same man, known since long under a case of the coordinator's."""
    person = NewPerson(
        names=(NewName("Canary-Lapwing Thapa"),),
        birth=FuzzyDate("1993"),
        nationalities=("NPL",),
    )
    case = open_case(by=coordinator, person=person, status="serving", summary="What stands")
    return Case.objects.get(pk=case.pk)


@pytest.fixture
def endpoint(organisation, partner_organisation, coordinator):
    return Endpoint.objects.create(
        issuer=organisation,
        partner=partner_organisation,
        made_by=coordinator,
        events=["submission.changed"],
    )


def told_to(key):
    """What a partner can read of all it handed in, but for ids, references and times."""
    return [(each.state, each.decided_at is not None) for each in submissions_of(key)]


def open_from(submission, by, **how):
    case, _is_asked = take_up(submission_id=submission.pk, by=by, said={}, **how)
    return Case.objects.get(pk=case.pk)


def test_a_new_case_holds_what_was_told(submission, intake):
    case = open_from(submission, intake)

    assert case.owner == intake
    assert (case.status, case.pathway, case.means) == (
        "killed_unconfirmed",
        "job_fraud",
        ["deception_job"],
    )
    assert case.summary == FULL["summary"]
    assert case.left_home.edtf == "2025-05"
    assert case.contract_exists == "yes"
    person = case.person
    assert [name.full for name in person.names.all()] == [n["full"] for n in FULL["names"]]
    assert person.identifiers.get().country == "NPL"
    reporter = person.relationships.get()
    assert (reporter.kind, reporter.is_reporter) == ("sibling", True)
    assert reporter.contacts.get().e164 == "+9779801234567"
    assert person.contacts.get(relationship=None).of == "self"
    event = Event.objects.get(case=case)
    assert FULL["external_ref"] in event.text
    assert "Red Cross" in event.text
    assert event.source == submission.partner.name


def test_what_the_case_masks_is_in_no_event(submission, intake):
    case = open_from(submission, intake)

    text = Event.objects.get(case=case).text
    assert not any(word in text for word in ("09812345", "sandpiper", "9801234567"))


def test_the_submission_says_what_became_of_it(submission, intake):
    case = open_from(submission, intake)

    submission.refresh_from_db()
    assert (submission.state, submission.case, submission.decided_by) == (
        State.TAKEN_UP,
        case,
        intake,
    )
    entry = AuditEntry.objects.get(action="submission.taken_up")
    assert str(case.pk) in entry.detail


def test_a_coordinator_opens_it_for_nobody_yet(submission, coordinator):
    assert open_from(submission, coordinator, is_owner=False).owner is None


def test_who_gives_no_cases_away_takes_it(submission, intake):
    with pytest.raises(PermissionDenied):
        open_from(submission, intake, is_owner=False)

    assert not Case.objects.exists()
    assert Submission.objects.get().state == State.RECEIVED


def test_one_who_is_on_file_must_be_spoken_of(submission, on_file, coordinator):
    with pytest.raises(ValidationError) as refused:
        open_from(submission, coordinator)
    assert refused.value.code == MUST_DECIDE

    said = {on_file.person_id: "different"}
    case, _is_asked = take_up(submission_id=submission.pk, by=coordinator, said=said)
    assert case.person_id != on_file.person_id


def test_joining_adds_and_writes_over_nothing(submission, on_file, coordinator):
    join(submission_id=submission.pk, case_ref=on_file.ref, by=coordinator)

    case = Case.objects.get()
    assert (case.status, case.summary, case.left_home) == ("serving", "What stands", None)
    assert case.person.birth.edtf == "1993"
    chosen = [claim.code for claim in Claim.objects.filter(about="status", is_chosen=True)]
    beside = [claim.code for claim in Claim.objects.filter(about="status", is_chosen=False)]
    assert (chosen, beside) == (["serving"], ["killed_unconfirmed"])
    births = {claim.value["edtf"]: claim.is_chosen for claim in PersonClaim.objects.all()}
    assert births == {"1993": True, "1994-03~": False}
    assert {name.full for name in case.person.names.all()} == {n["full"] for n in FULL["names"]}
    assert case.person.identifiers.get().number == "09812345"
    assert case.person.contacts.count() == 2
    text = Event.objects.get().text
    assert FULL["summary"] in text
    assert "May 2025" in text


def test_the_same_joined_twice_adds_once(partner, told, on_file, coordinator):
    for ref in ("a", "b"):
        made = submit(by=partner, sent=told(external_ref=ref))
        join(submission_id=made.pk, case_ref=on_file.ref, by=coordinator)

    person = Case.objects.get().person
    assert (person.names.count(), person.contacts.count()) == (2, 2)
    assert person.identifiers.count() == 1
    assert PersonClaim.objects.count() == 2
    assert Event.objects.count() == 2


def test_nothing_is_joined_to_a_case_that_one_does_not_see(submission, on_file, intake, stranger):
    with pytest.raises(ValidationError) as refused:
        join(submission_id=submission.pk, case_ref=on_file.ref, by=intake)
    unknown = pytest.raises(ValidationError)
    with unknown as nobody:
        join(submission_id=submission.pk, case_ref="C-2026-99999", by=intake)

    assert refused.value.message_dict == nobody.value.message_dict
    assert Submission.objects.get().state == State.RECEIVED
    with pytest.raises(Submission.DoesNotExist):
        join(submission_id=submission.pk, case_ref=open_own(stranger).ref, by=stranger)


def open_own(by):
    return open_case(by=by, person=NewPerson(label="Own man"))


def test_opened_or_joined_the_partner_reads_the_same(
    partner, second_partner, told, on_file, coordinator, endpoint
):
    opened = submit(by=partner, sent=told(names=[{"full": "Zubair Nobody Knows"}]))
    joined = submit(by=second_partner, sent=told())

    open_from(opened, coordinator)
    join(submission_id=joined.pk, case_ref=on_file.ref, by=coordinator)

    assert told_to(partner) == told_to(second_partner) == [("taken_up", True)]
    assert [each.about for each in Delivery.objects.all()] == [opened.pk]


def test_declined_for_a_reason_that_stays_here(submission, partner, intake, endpoint):
    decline(submission_id=submission.pk, by=intake, reason="too_little")

    submission.refresh_from_db()
    assert (submission.state, submission.declined_for) == (State.DECLINED, "too_little")
    assert told_to(partner) == [("declined", True)]
    assert Delivery.objects.get().event == "submission.changed"
    assert not Case.objects.exists()


@pytest.mark.parametrize("reason", ["", "duplicate", "known", None])
def test_no_reason_says_that_somebody_is_known(submission, intake, reason):
    with pytest.raises(ValidationError):
        decline(submission_id=submission.pk, by=intake, reason=reason)


@pytest.mark.parametrize("end", ["withdrawn", "declined", "taken up"])
def test_what_is_decided_is_decided_once(partner, submission, coordinator, end):
    if end == "withdrawn":
        withdraw(submission_id=submission.pk, by=partner)
    elif end == "declined":
        decline(submission_id=submission.pk, by=coordinator, reason="other")
    else:
        open_from(submission, coordinator)
    before = list(Submission.objects.values(*ENDING))

    for again in (
        lambda: open_from(submission, coordinator),
        lambda: decline(submission_id=submission.pk, by=coordinator, reason="other"),
    ):
        with pytest.raises(ValidationError):
            again()
    assert list(Submission.objects.values(*ENDING)) == before


@pytest.mark.parametrize(
    "who", ["caseworker", "lawyer", "auditor", "admin", "traveller", "reader"]
)
def test_others_take_nothing_up(submission, request, who):
    member = request.getfixturevalue(who)

    with pytest.raises(PermissionDenied):
        open_from(submission, member)
    with pytest.raises(PermissionDenied):
        decline(submission_id=submission.pk, by=member, reason="other")
    assert not waiting(member).exists()
    assert count_waiting(member) == ""


def test_another_group_sees_nothing_of_it(submission, stranger):
    assert not waiting(stranger).exists()
    with pytest.raises(Submission.DoesNotExist):
        consult_submission(submission.pk, by=stranger)
    with pytest.raises(Submission.DoesNotExist):
        open_from(submission, stranger)


def test_looks_are_recorded(submission, intake):
    found = consult_submission(submission.pk, by=intake)
    list_submissions(waiting(intake), by=intake)

    assert content_of(found).told["sex"] == "M"
    assert AuditEntry.objects.get(action="submission.consulted").object_id == submission.pk
    assert str(submission.pk) in AuditEntry.objects.get(action="submission.listed").detail


def test_pages_lose_and_repeat_none_of_the_same_moment(partner, second_partner, told, intake):
    at = clock.now()
    for key in (partner, second_partner):
        for place in range(7):
            submit(by=key, sent=told(external_ref=f"n-{place}"))
    Submission.objects.update(received_at=at)

    seen, after, is_end = [], "", False
    while not is_end:
        page = page_of(waiting(intake), day_field="received_at", after=after, size=3)
        seen += [row.pk for row in page.rows]
        # Decided about while the next page is asked for.
        decline(submission_id=page.rows[-1].pk, by=intake, reason="other")
        after, is_end = page.after, not page.after

    assert len(seen) == len(set(seen)) == 14
    assert partners_waiting(intake).keys() == {
        partner.organisation_id,
        second_partner.organisation_id,
    }
    rows = waiting(intake, partner_id=partner.organisation_id)
    assert {row.partner_id for row in rows} == {partner.organisation_id}


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_of_two_who_open_it_at_once_one_does(submission, coordinator, intake, together):
    deciders = [coordinator, intake]
    found = together(8, lambda n: open_from(submission, deciders[n % 2]).pk)

    assert len([each for each in found if not isinstance(each, Exception)]) == 1
    assert all(isinstance(each, ValidationError) for each in found if isinstance(each, Exception))
    assert Case.objects.count() == 1


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_taken_up_and_withdrawn_at_once(submission, partner, coordinator, together):
    def run(number):
        if number % 2:
            return withdraw(submission_id=submission.pk, by=partner).state
        return open_from(submission, coordinator).pk

    together(6, run)

    state = Submission.objects.get().state
    assert Case.objects.count() == (1 if state == State.TAKEN_UP else 0)


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_many_join_one_case_at_once(partner, told, on_file, coordinator, together):
    made = [submit(by=partner, sent=told(external_ref=f"n-{n}")).pk for n in range(6)]

    found = together(
        6, lambda n: join(submission_id=made[n], case_ref=on_file.ref, by=coordinator).pk
    )

    assert found == [on_file.pk] * 6
    assert Case.objects.get().person.contacts.count() == 2
