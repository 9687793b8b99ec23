"""Moves one after another, at random and at the same time."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.core.exceptions import ValidationError
from django.db import connections
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cases.repatriation.models import Request
from cases.repatriation.services import chase, move, open_request
from cases.repatriation.states import MOVES
from cases.repatriation.vocabularies import FINAL, WAITING, State
from people.audit.models import AuditEntry
from people.dates import clock

DATABASES = ["default", "keys"]


def replay(request):
    """Follow the steps from the first to the last and return where they lead."""
    state = ""
    for step in request.steps.order_by("made_at"):
        assert step.from_state == state
        state = step.to_state
    return state


@pytest.mark.django_db(databases=DATABASES)
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(way=st.lists(st.sampled_from([*State.values, "chase"]), max_size=25))
def test_history_replays_to_the_state_whatever_is_tried(
    way, case, addressee, make_addressee, consent, coordinator
):
    request = open_request(case=case, by=coordinator, kind="other", addressee=addressee)
    ahead = clock.today() + timedelta(days=5)
    other = make_addressee("court")

    for to in way:
        before = (request.state, request.steps.count())
        outcomes = getattr(MOVES.get((request.state, to)), "outcomes", ())
        try:
            if to == "chase":
                request = chase(request=request, by=coordinator)
            else:
                request = move(
                    request=request,
                    to=to,
                    by=coordinator,
                    note="Said",
                    channel="post",
                    outcome=outcomes[0] if outcomes else "",
                    due_on=ahead,
                    review_on=ahead,
                    addressee=other,
                )
        except ValidationError:
            request.refresh_from_db()
            assert (request.state, request.steps.count()) == before

    assert replay(request) == request.state
    assert (request.state == "suspended") == bool(request.held_state)
    if request.state in WAITING:
        assert request.due_on
        assert request.sent_on


@pytest.mark.django_db(databases=DATABASES)
def test_no_way_leads_out_of_a_final_state(request_in, coordinator):
    for state in FINAL:
        request = request_in(state)
        for to in State.values:
            with pytest.raises(ValidationError):
                move(request=request, to=to, by=coordinator, note="Said")


@pytest.mark.django_db(transaction=True, databases=DATABASES)
def test_of_many_who_move_at_once_one_makes_a_step(request_in, coordinator):
    answered = request_in("answered")
    wanted = ["granted", "refused", "granted", "refused"]
    start = Barrier(len(wanted))

    def decide(to):
        mine = Request.objects.get(pk=answered.pk)
        start.wait(timeout=10)
        try:
            move(request=mine, to=to, by=coordinator, outcome=to, seen="answered")
        except ValidationError as error:
            return error.messages[0]
        finally:
            connections.close_all()
        return to

    with ThreadPoolExecutor(len(wanted)) as pool:
        said = list(pool.map(decide, wanted))

    answered.refresh_from_db()
    assert said.count(answered.state) == 1
    assert sum(text.startswith("This request was moved meanwhile") for text in said) == 3
    assert answered.steps.filter(from_state="answered").count() == 1
    assert AuditEntry.objects.filter(action="request.moved").count() == 1


@pytest.mark.django_db(transaction=True, databases=DATABASES)
def test_requests_of_one_case_that_move_at_once_agree_on_the_nearest_day(request_in, caseworker):
    kinds = ["tracing", "return_living", "remains", "discharge"]
    made = [request_in("ready", kind=kind) for kind in kinds]
    start = Barrier(len(made))

    def send(request):
        start.wait(timeout=10)
        try:
            return move(request=request, to="sent", by=caseworker, channel="post").due_on
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(made)) as pool:
        days = list(pool.map(send, made))

    made[0].case.refresh_from_db()
    assert made[0].case.answer_due_on == min(days)
