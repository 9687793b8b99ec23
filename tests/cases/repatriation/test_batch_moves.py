"""Moving many of a list: the lawful moves are made, the others are listed and nothing is half."""

from collections import Counter
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.repatriation.batch_moves import (
    Answer,
    chase_many,
    move_many,
    record_answers,
    steps_for,
)
from cases.repatriation.batches import make_batch
from cases.repatriation.models import Request
from cases.repatriation.services import move, open_request
from people.audit.models import AuditEntry
from people.dates import clock
from tests.papers import waived

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def make_list(make_cases, addressee, caseworker):
    """Make a list with a number of requests, each brought to a state by lawful moves."""

    def make(number, state="ready"):
        outcome = make_batch(
            refs=[case.ref for case in make_cases(number)],
            by=caseworker,
            kind="discharge",
            addressee=addressee,
            sender="family",
            name="Forty men (invented)",
        )
        for request in outcome.batch.requests.all():
            waived(request)
            for to in ["ready", "sent"][: ["draft", "ready", "sent"].index(state)]:
                request = move(request=request, to=to, **sent_by(caseworker))
        return outcome.batch

    return make


def sent_by(member):
    return {"by": member, "channel": "diplomatic_note"}


def chosen(batch):
    return {row.pk: row.state for row in batch.requests.order_by("case__ref")}


def states(batch):
    return Counter(batch.requests.values_list("state", flat=True))


def newest_line():
    return AuditEntry.objects.latest("sequence")


def test_of_forty_three_unlawful_are_listed_and_the_other_thirty_seven_made(make_list, caseworker):
    batch = make_list(40)
    first, second, third, *_others = batch.requests.order_by("case__ref")
    seen = chosen(batch)
    move(request=first, to="draft", by=caseworker, note="A name is wrong")
    second.case.consents.update(withdrawn_at=clock.now())
    third.papers.all().delete()

    moved = move_many(batch=batch, chosen=seen, to="sent", **sent_by(caseworker))

    assert len(moved.done) == 37
    assert states(batch) == {"sent": 37, "ready": 2, "draft": 1}
    reasons = dict(moved.reasons)
    assert set(reasons) == {first.case.ref, second.case.ref, third.case.ref}
    assert reasons[first.case.ref].startswith("This request was moved meanwhile")
    assert "consent" in reasons[second.case.ref].lower()
    assert reasons[third.case.ref].startswith("Still missing")
    for left in (first, second, third):
        before, left_version = left.steps.count(), left.version
        left.refresh_from_db()
        assert (left.sent_on, left.due_on) == (None, None)
        assert left.version in (left_version, left_version + 1)
        assert left.steps.latest("made_at").to_state == left.state
        assert before == left.steps.count()
    line = newest_line()
    assert (line.action, line.object_id) == ("batch.moved", batch.pk)
    assert '"moved":37' in line.detail
    assert '"refused":3' in line.detail
    assert (
        AuditEntry.objects.filter(
            action="request.moved", detail__contains='"to_state":"sent"'
        ).count()
        == 37
    )


def test_what_was_moved_before_is_not_moved_again(make_list, caseworker):
    batch = make_list(2)
    seen = chosen(batch)
    move_many(batch=batch, chosen=seen, to="sent", **sent_by(caseworker))

    again = move_many(batch=batch, chosen=seen, to="sent", **sent_by(caseworker))

    assert again.done == []
    assert len(again.reasons) == 2
    assert {reason for _ref, reason in again.reasons} == {
        "This request was moved meanwhile: it is now “Sent”."
    }


def test_what_one_does_not_see_or_is_not_on_the_list_is_not_moved(
    make_list, caseworker, colleague, stranger
):
    batch = make_list(2)
    kept, given = batch.requests.order_by("case__ref")
    told = {"case": kept.case, "addressee": kept.addressee, "kind": "tracing", "by": caseworker}
    elsewhere = open_request(**told)
    given.case.owner = colleague
    given.case.save()
    wanted = chosen(batch) | {elsewhere.pk: "draft"}

    moved = move_many(batch=batch, chosen=wanted, to="sent", **sent_by(caseworker))

    assert moved.done == [kept.case.ref]
    assert moved.reasons == [("", "There is no such request on this list.")] * 2
    foreign = move_many(batch=batch, chosen=wanted, to="sent", **sent_by(stranger))
    assert foreign.done == []
    assert states(batch) == {"sent": 1, "ready": 1}
    elsewhere.refresh_from_db()
    assert elsewhere.state == "draft"


def test_decisions_are_a_coordinators(make_list, caseworker, coordinator, intake):
    batch = make_list(2, "sent")
    batch.requests.update(state="answered")
    granted = {"batch": batch, "chosen": chosen(batch), "to": "granted", "outcome": "granted"}

    refused = move_many(by=caseworker, **granted)

    assert {reason for _ref, reason in refused.reasons} == {"You may not make this step."}
    with pytest.raises(PermissionDenied):
        move_many(by=intake, **granted)
    assert len(move_many(by=coordinator, **granted).done) == 2


def test_steps_offered_are_those_of_the_table_for_whom_asks(make_list, caseworker, coordinator):
    rows = list(make_list(2).requests.all())

    assert set(steps_for(rows, caseworker)) == {("ready", "sent"), ("ready", "draft")}
    assert ("ready", "withdrawn") in steps_for(rows, coordinator)


def test_nothing_and_too_many_are_refused_whole(make_list, caseworker):
    batch = make_list(1)
    nobody = {pk: "ready" for pk in range(201)}

    for wrong in ({}, nobody):
        with pytest.raises(ValidationError):
            move_many(batch=batch, chosen=wrong, to="sent", **sent_by(caseworker))
    with pytest.raises(ValidationError, match="not known"):
        move_many(batch=batch, chosen=chosen(batch), to="nowhere", by=caseworker)


def test_many_are_asked_again_in_one_letter(make_list, caseworker):
    batch = make_list(3, "sent")
    answered = batch.requests.first()
    move(request=answered, to="answered", by=caseworker, note="No record")

    chased = chase_many(batch=batch, chosen=chosen(batch), by=caseworker)

    assert len(chased.done) == 2
    assert [ref for ref, _reason in chased.reasons] == [answered.case.ref]
    assert Counter(batch.requests.values_list("chases", flat=True)) == {1: 2, 0: 1}


def said(**more):
    return Answer(**({"seen": "sent", "on": clock.today(), "note": "Not in our lists"} | more))


def test_each_answer_is_written_to_its_own_request(make_list, coordinator):
    batch = make_list(4, "sent")
    one, two, three, untouched = batch.requests.order_by("case__ref")
    yesterday = clock.today() - timedelta(days=1)

    moved = record_answers(
        batch=batch,
        by=coordinator,
        answers={
            one.pk: said(answer_as_of=yesterday, their_ref="77/B"),
            two.pk: said(outcome="no_record", note="Unknown to them"),
            three.pk: said(outcome="granted_in_part"),
        },
    )

    assert moved.refused == {}
    one, two, three, untouched = batch.requests.order_by("case__ref")
    assert (one.state, one.answer_as_of, one.their_ref) == ("answered", yesterday, "77/B")
    assert (two.state, two.outcome) == ("refused", "no_record")
    assert {step.note for step in two.steps.filter(to_state="answered")} == {"Unknown to them"}
    assert (three.state, three.outcome) == ("granted", "granted_in_part")
    assert untouched.state == "sent"


def test_wrong_answers_are_told_by_request_and_field_and_leave_nothing_half(
    make_list, coordinator, caseworker
):
    batch = make_list(6, "sent")
    rows = list(batch.requests.order_by("case__ref"))
    tomorrow = clock.today() + timedelta(days=1)
    move(request=rows[4], to="answered", by=caseworker, note="By telephone")
    wrong = [
        said(on=tomorrow),
        said(note=""),
        said(outcome="withdrawn"),
        said(answer_as_of=tomorrow),
        said(),
        said(on=None),
    ]

    moved = record_answers(
        batch=batch,
        by=coordinator,
        answers={row.pk: answer for row, answer in zip(rows, wrong, strict=True)},
    )

    assert moved.done == []
    told = [moved.refused[row.pk] for row in rows]
    fields = [list(getattr(error, "error_dict", {"all": 0})) for error in told]
    assert fields == [["on"], ["note"], ["outcome"], ["answer_as_of"], ["all"], ["on"]]
    assert told[4].code == "stale"
    assert states(batch) == {"sent": 5, "answered": 1}


def test_an_answer_that_may_not_be_decided_is_not_recorded_either(make_list, caseworker):
    batch = make_list(1, "sent")
    row = batch.requests.get()

    moved = record_answers(batch=batch, by=caseworker, answers={row.pk: said(outcome="granted")})

    assert [reason for _ref, reason in moved.reasons] == ["You may not make this step."]
    assert states(batch) == {"sent": 1}


def test_an_answer_that_stands_is_decided_with_its_outcome(make_list, coordinator):
    batch = make_list(2, "sent")
    first, second = batch.requests.order_by("case__ref")
    for row in (first, second):
        move(request=row, to="answered", by=coordinator, note="Not held")

    moved = record_answers(
        batch=batch,
        by=coordinator,
        answers={
            first.pk: said(seen="answered", outcome="refused"),
            second.pk: said(seen="answered"),
        },
    )

    assert list(moved.refused[second.pk].error_dict) == ["outcome"]
    assert states(batch) == {"refused": 1, "answered": 1}


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_of_two_who_move_one_list_at_once_each_request_is_moved_once(
    make_list, caseworker, coordinator, together
):
    batch = make_list(6)
    seen, who = chosen(batch), [caseworker, coordinator]

    outcomes = together(
        2, lambda number: move_many(batch=batch, chosen=seen, to="sent", **sent_by(who[number]))
    )

    done = [ref for moved in outcomes for ref in moved.done]
    assert sorted(done) == sorted({row.case.ref for row in batch.requests.all()})
    assert sum(len(moved.refused) for moved in outcomes) == 6
    for row in Request.objects.filter(batch=batch):
        assert row.state == "sent"
        assert row.steps.filter(to_state="sent").count() == 1
