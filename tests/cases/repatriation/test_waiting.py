"""Waiting for an answer: due days, chases, pauses, and the tasks that they make."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from cases.casebook.models import NO_DEADLINE, Case, Task
from cases.repatriation.models import Request
from cases.repatriation.services import chase, move
from cases.repatriation.vocabularies import CONSENT_SCOPE, AddresseeKind, RequestKind
from people.audit.models import AuditEntry
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.mark.parametrize(
    ("kind", "days"),
    [
        ("tracing", 30),
        ("discharge", 30),
        ("return_living", 7),
        ("pow_return", 30),
        ("remains", 60),
        ("compensation", 90),
        ("complaint", 30),
        ("prosecution_referral", 30),
        ("consular_document", 30),
        ("protection", 30),
        ("other", 30),
    ],
)
def test_sending_sets_the_due_day_of_the_kind(kind, days, request_in, caseworker):
    on = clock.today() - timedelta(days=3)

    sent = move(
        request=request_in("ready", kind=kind), to="sent", by=caseworker, on=on, channel="post"
    )

    assert (sent.sent_on, sent.due_on) == (on, on + timedelta(days=days))


def test_every_kind_has_its_row_above():
    rows = test_sending_sets_the_due_day_of_the_kind.pytestmark[0].args[1]

    assert [kind for kind, _days in rows] == RequestKind.values


def test_every_kind_of_addressee_has_one_consent_scope():
    assert set(CONSENT_SCOPE) == set(AddresseeKind.values)


def test_sending_tells_the_case_when_an_answer_is_due(request_in, caseworker, coordinator):
    later = request_in("ready", kind="tracing")
    sooner = request_in("ready", kind="return_living")
    move(request=later, to="sent", by=caseworker, channel="post")
    sooner = move(request=sooner, to="sent", by=caseworker, channel="post")
    case = Case.objects.get(pk=later.case_id)
    assert case.answer_due_on == sooner.due_on

    move(request=sooner, to="withdrawn", by=coordinator, note="The family")
    later.refresh_from_db()
    case.refresh_from_db()
    assert case.answer_due_on == later.due_on

    move(request=later, to="answered", by=caseworker, note="They wrote")
    case.refresh_from_db()
    assert case.answer_due_on == NO_DEADLINE


def test_overdue_begins_the_day_after_and_only_while_an_answer_is_awaited(request_in, caseworker):
    sent = request_in("sent", due_on=clock.today())
    assert (sent.is_overdue, Request.objects.overdue().count()) == (False, 0)

    clock.move(days=1)
    assert sent.is_overdue
    assert Request.objects.overdue().get() == sent

    asked = move(request=sent, to="info_requested", by=caseworker, note="A birth certificate")
    assert (asked.is_overdue, Request.objects.overdue().count()) == (False, 0)
    assert asked.due_on is None


def test_chase_counts_and_gives_a_new_due_day(request_in, caseworker):
    sent = request_in("sent", due_on=clock.today() - timedelta(days=4))

    chased = chase(request=sent, by=caseworker, note="By telephone")

    step = chased.steps.get(from_state="sent", to_state="sent")
    assert chased.chases == 1
    assert chased.due_on == clock.today() + timedelta(days=30)
    assert step.note == "By telephone"
    assert AuditEntry.objects.filter(action="request.moved", object_id=sent.id).count() == 1


def test_chase_sent_twice_from_one_page_counts_once(request_in, caseworker):
    sent = request_in("sent")
    chase(request=sent, by=caseworker)

    with pytest.raises(ValidationError) as error:
        chase(request=sent, by=caseworker)

    sent.refresh_from_db()
    assert (list(error.value.message_dict), sent.chases) == (["on"], 1)


@pytest.mark.parametrize("state", ["draft", "info_requested", "answered", "closed"])
def test_chase_is_refused_where_no_answer_is_awaited(state, request_in, caseworker):
    with pytest.raises(ValidationError, match="No answer is awaited"):
        chase(request=request_in(state), by=caseworker)


def test_two_chases_allow_closing_without_an_answer(request_in, caseworker, coordinator):
    sent = request_in("sent", sent_on=clock.today() - timedelta(days=9))
    chase(request=sent, by=caseworker, on=clock.today() - timedelta(days=5))
    sent = chase(request=sent, by=caseworker)

    closed = move(request=sent, to="closed", by=coordinator, outcome="no_answer")

    assert (closed.state, closed.outcome) == ("closed", "no_answer")


def test_their_question_makes_a_task_that_ends_with_our_answer(request_in, caseworker):
    sent = request_in("sent")
    asked = move(request=sent, to="info_requested", by=caseworker, note="A passport copy")
    task = Task.objects.get(about_id=asked.id)
    assert (task.due_on - clock.today()).days == 14
    assert (task.assignee, task.state) == (caseworker, "open")

    supplied = move(
        request=asked,
        to="sent",
        by=caseworker,
        note="The copy",
        due_on=clock.today() + timedelta(days=20),
    )

    task.refresh_from_db()
    assert task.state == "done"
    assert (supplied.due_on - clock.today()).days == 20


def test_suspension_makes_a_task_and_stops_the_clock(request_in, coordinator):
    due_on = clock.today() + timedelta(days=2)
    sent = request_in("sent", due_on=due_on)
    review_on = clock.today() + timedelta(days=30)
    held = move(
        request=sent, to="suspended", by=coordinator, note="He is hiding", review_on=review_on
    )
    assert held.held_state == "sent"
    assert Task.objects.open().get(about_id=sent.id).due_on == review_on

    clock.move(days=10)
    resumed = move(request=held, to="sent", by=coordinator)

    assert (resumed.state, resumed.held_state) == ("sent", "")
    assert resumed.due_on == due_on + timedelta(days=10)
    assert not Task.objects.open().filter(about_id=sent.id).exists()


def test_writing_again_starts_a_new_wait(request_in, coordinator):
    answered = request_in("answered", answered_on=clock.today(), chases=2)

    sent = move(request=answered, to="sent", by=coordinator, channel="email", outcome="no_record")

    assert (sent.answered_on, sent.chases, sent.outcome) == (None, 0, "")
    assert sent.steps.get(to_state="sent").outcome == "no_record"


@pytest.mark.parametrize(
    ("known", "named", "days"), [(None, None, 90), (45, None, 45), (None, 20, 20)]
)
def test_search_takes_longer_once_they_have_it_unless_a_day_was_named(
    known, named, days, request_in, make_addressee, caseworker
):
    office = make_addressee(typical_days=known)
    on = clock.today() - timedelta(days=3)
    ready = request_in("ready", kind="tracing", addressee=office)
    due_on = on + timedelta(days=named) if named else None
    sent = move(request=ready, to="sent", by=caseworker, on=on, channel="in_person", due_on=due_on)

    held = move(request=sent, to="acknowledged", by=caseworker)

    assert (held.state, held.due_on) == ("acknowledged", on + timedelta(days=days))
