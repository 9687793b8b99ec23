"""An appeal is a request of its own; the one appealed against ends as the appeal does.

It has no plan of its own. A playbook says whom to ask in which order, from the first letter on:
that was begun with the request appealed against, which goes on until the appeal ends, and so do
the steps of its plan. What follows an appeal itself, a chase and its answer, has rules.
"""

from cases.repatriation.models import Request
from cases.repatriation.vocabularies import FINAL, State


def appeal_ends(request: Request) -> set[str]:
    """Return the states in which a request under appeal may end, judged by its newest appeal."""
    appeal = newest_appeal(request)
    if appeal is None:
        return set()
    reached = appeal.state
    ends: set[str] = {State.CLOSED} if reached in FINAL else set()
    if reached == State.CLOSED:
        reached = appeal.steps.filter(to_state=State.CLOSED).latest("made_at").from_state
    if reached in (State.GRANTED, State.FULFILLED):
        ends.add(State.GRANTED)
    if reached == State.REFUSED:
        ends.add(State.REFUSED)
    return ends


def newest_appeal(request: Request) -> Request | None:
    return request.appeals.order_by("-opened_at", "-id").first()
