"""One request as every list shows it: how far, how long, for whom, and what to press."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.repatriation.clocks import due_day
from cases.repatriation.models import Request
from cases.repatriation.vocabularies import State
from cases.web.badges import Segments, state_segments
from cases.web.rows import Days, days_until
from people.dates import clock
from people.registry.names import ShownName, shown_name

NEXT = "next"
# What the link to a request says in a state, and the place on its page that it leads to.
_ACTS: dict[str, tuple[str | Promise, str]] = {
    State.READY: (_("Send"), "move-sent"),
    State.INFO_REQUESTED: (_("Supply"), "move-sent"),
    State.ANSWERED: (_("Decide"), NEXT),
    State.GRANTED: (_("Fulfilled?"), "move-fulfilled"),
}
_CHASE, _MOVE = _("Chase"), _("Move")


@dataclass(frozen=True)
class RequestRow:
    """`clock` runs to the day by which they, or we, are to act; `days` only to an answer's."""

    request: Request
    state: Segments
    days: Days | None
    clock: Days | None

    @property
    def name(self) -> ShownName:
        """Of lists of many cases; the page of one case says it once, above."""
        return shown_name(self.request.case.person)

    @property
    def is_late(self) -> bool:
        return self.clock is not None and self.clock.late is not None

    @property
    def is_to_chase(self) -> bool:
        """Whether to ask again: from the day on which the answer is due."""
        return _is_to_chase(self.request)

    @property
    def act(self) -> str | Promise:
        return _act(self.request)[0]

    @property
    def act_url(self) -> str:
        return f"{reverse('request_detail', args=[self.request.pk])}#{_act(self.request)[1]}"


def request_row(request: Request) -> RequestRow:
    day = due_day(request)
    clock = days_until(day) if day else None
    return RequestRow(
        request=request,
        state=state_segments(request.state, is_late=request.is_overdue),
        days=clock if request.is_waiting else None,
        clock=clock,
    )


def _act(request: Request) -> tuple[str | Promise, str]:
    if _is_to_chase(request):
        return _CHASE, NEXT
    return _ACTS.get(request.state, (_MOVE, NEXT))


def _is_to_chase(request: Request) -> bool:
    return request.is_waiting and request.due_on is not None and request.due_on <= clock.today()
