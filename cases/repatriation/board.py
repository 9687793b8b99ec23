"""The board of requests: what is in hand, column by column, and how much there is of all."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from django.db import models
from django.db.models import Subquery

from cases.casebook.paging import COUNT_LIMIT
from cases.repatriation.clocks import due_by
from cases.repatriation.models import Request, RequestQuerySet
from cases.repatriation.vocabularies import FINAL, WAITING, State
from people.accounts.models import Membership
from people.dates import clock

CARDS = 4
UNSENT, AWAITED, OVER = "unsent", "awaited", "over"
# Words of the state filter that mean more than one state.
GROUPS: dict[str, tuple[State, ...]] = {
    UNSENT: (State.DRAFT, State.READY),
    AWAITED: WAITING,
    OVER: FINAL,
}
COLUMNS = (
    UNSENT,
    State.SENT.value,
    State.ACKNOWLEDGED.value,
    State.INFO_REQUESTED.value,
    State.ANSWERED.value,
    State.GRANTED.value,
)
BESIDE = (
    State.REFUSED.value,
    State.APPEALED.value,
    State.SUSPENDED.value,
    State.FULFILLED.value,
    OVER,
)


class BoundedCount(Subquery):
    """How many rows a sliced query has: no more are counted than the slice holds."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) AS counted)"
    output_field = models.IntegerField()


def states_of(place: str) -> tuple[State, ...]:
    """Return the states that stand behind a column, or behind a word of the state filter."""
    return GROUPS.get(place) or (State(place),)


def first_cards(requests: RequestQuerySet) -> RequestQuerySet:
    """Keep of each column the few that press most: one query, however many requests there are."""
    parts = []
    for place in COLUMNS:
        rows = requests.filter(state__in=states_of(place)).order_by(_pressing(place), "id")
        # The slice stands inside: SQLite takes none in a part of a union.
        parts.append(Request.objects.filter(pk__in=rows.values("pk")[:CARDS]).values("pk"))
    first, *others = parts
    return requests.filter(pk__in=first.union(*others, all=True)).order_by("id")


def in_columns(rows: Iterable[Request]) -> dict[str, list[Request]]:
    """Return cards by column, the most pressing on top."""
    columns: dict[str, list[Request]] = {place: [] for place in COLUMNS}
    by_state = {state: place for place in COLUMNS for state in states_of(place)}
    for row in rows:
        columns[by_state[State(row.state)]].append(row)
    for place, cards in columns.items():
        cards.sort(key=lambda row: (getattr(row, _pressing(place)), row.pk))
    return columns


def count_places(requests: RequestQuerySet, *, who: Membership) -> dict[str, int]:
    """Count the requests of each state on the board and beside it, in one query.

    Under `late_…` stands how many of a column have passed their day.
    """
    late = due_by(clock.today() - timedelta(days=1))
    asked = {place: requests.filter(state__in=states_of(place)) for place in (*COLUMNS, *BESIDE)}
    asked |= {f"late_{place}": asked[place].filter(late) for place in COLUMNS if place != UNSENT}
    return count_each(asked, who=who)


def count_each(asked: Mapping[str, RequestQuerySet], *, who: Membership) -> dict[str, int]:
    """Count several lists in one query, each up to one more than is ever said."""
    counts = {
        name: BoundedCount(rows.order_by().values("pk")[: COUNT_LIMIT + 1])
        for name, rows in asked.items()
    }
    # One row to hang the counts on: that of whoever asks.
    asking: Any = Membership.objects.filter(pk=who.pk)
    found: dict[str, int] = asking.values(**counts).get()
    return found


def _pressing(place: str) -> str:
    """The longest overdue first; where no answer is awaited, the longest in its state."""
    return "due_on" if place in WAITING else "since"
