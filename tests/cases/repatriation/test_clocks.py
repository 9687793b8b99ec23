"""By which day something is due: told of one request and asked of the database alike."""

from datetime import timedelta

import pytest

from cases.repatriation.clocks import due_by, due_day, due_on
from cases.repatriation.models import Request
from cases.repatriation.vocabularies import RequestKind, State
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def days_ago(days):
    return clock.today() - timedelta(days=days)


@pytest.mark.parametrize(
    ("state", "kind", "days"),
    [
        ("info_requested", "discharge", 14),
        ("granted", "discharge", 45),
        ("granted", "return_living", 14),
        ("granted", "remains", 90),
    ],
)
def test_what_we_owe_and_what_they_promised_is_due_so_many_days_after(
    request_in, state, kind, days
) -> None:
    made = request_in(state, kind=kind, since=days_ago(days))

    assert due_day(made) == clock.today()


def test_answer_is_due_on_its_own_day_and_elsewhere_no_clock_runs(request_in) -> None:
    waiting = request_in("sent", since=days_ago(99), due_on=days_ago(3))
    at_rest = [request_in(state, since=days_ago(999)) for state in ("draft", "answered", "closed")]

    assert due_day(waiting) == days_ago(3)
    assert [due_day(row) for row in at_rest] == [None] * 3


def test_database_counts_as_the_row_does(request_in) -> None:
    for state in State.values:
        for kind in RequestKind.values if state == "granted" else ["tracing"]:
            request_in(state, kind=kind, since=days_ago(20), due_on=days_ago(2))
    rows = list(Request.objects.annotate(clock_on=due_on()))

    assert len(rows) == len(State) + len(RequestKind) - 1
    for row in rows:
        assert row.clock_on == due_day(row) or (due_day(row) is None and row.clock_on.year > 9000)
    for day in (days_ago(7), days_ago(6), days_ago(2), clock.today() + timedelta(days=25)):
        due = {row.pk for row in rows if (due_day(row) or day + timedelta(days=1)) <= day}
        assert set(Request.objects.filter(due_by(day)).values_list("pk", flat=True)) == due
