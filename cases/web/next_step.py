"""The one step that leads the page of a case: what is late, due, or waits for us."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.casebook.models import Case
from cases.repatriation.models import Request
from cases.repatriation.vocabularies import State
from cases.web.rows import Days, days_until

# What waits for us, the most pressing first.
_OURS = (
    State.ANSWERED,
    State.INFO_REQUESTED,
    State.REFUSED,
    State.GRANTED,
    State.READY,
    State.DRAFT,
)


@dataclass(frozen=True)
class NextStep:
    """`who` is an addressee's name, which stands before `what` and has its own direction."""

    url: str
    button: str
    what: str
    more: str
    who: str = ""
    tone: str = ""
    days: Days | None = None


def next_step(case: Case, requests: list[Request]) -> NextStep | None:
    waiting = [request for request in requests if request.is_waiting]
    if waiting:
        return _awaited(min(waiting, key=lambda request: request.due_on))
    for state in _OURS:
        for request in requests:
            if request.state == state:
                return _ours(request)
    return None if case.is_finished else _nobody_asked(case, requests)


def sent_and_due(request: Request) -> str:
    """Return when the answer is due, and what was done for it."""
    words = _("Due %(due)s. Sent %(sent)s.") % {
        "due": date_format(request.due_on, "l j F Y"),
        "sent": date_format(request.sent_on, "j F Y"),
    }
    chased = ngettext("Chased once.", "Chased %(n)d times.", request.chases)
    return f"{words} {chased % {'n': request.chases}}" if request.chases else words


def _awaited(request: Request) -> NextStep:
    days = days_until(request.due_on)
    late = days.late is not None
    return NextStep(
        url=_page_of(request),
        button=_("Chase it, or enter the answer") if late else _("See the request"),
        who=request.addressee.name,
        what=_("has not answered") if late else _("has the request"),
        more=f"{request.get_kind_display()}. {sent_and_due(request)}",
        tone="late" if late else "" if days.left else "soon",
        days=days,
    )


def _ours(request: Request) -> NextStep:
    what, button = {
        State.ANSWERED: (_("has answered"), _("Read the answer")),
        State.INFO_REQUESTED: (_("asks for more"), _("See what they ask for")),
        State.REFUSED: (_("has refused"), _("Appeal, or close")),
        State.GRANTED: (_("has granted it: it is not done yet"), _("See that it comes true")),
        State.READY: (_("waits for a request that is ready"), _("Send it, and record it")),
        State.DRAFT: (_("waits for a request that is a draft"), _("Make it ready")),
    }[State(request.state)]
    return NextStep(
        url=_page_of(request),
        button=button,
        who=request.addressee.name,
        what=what,
        more=str(request.get_kind_display()),
    )


def _nobody_asked(case: Case, requests: list[Any]) -> NextStep:
    return NextStep(
        url=reverse("request_new", args=[case.ref]),
        button=_("Open a request"),
        what=_("Nothing is asked of anybody now") if requests else _("Nobody has been asked yet"),
        more=_("Ask an embassy, a ministry or the Red Cross."),
    )


def _page_of(request: Request) -> str:
    return reverse("request_detail", args=[request.pk])
