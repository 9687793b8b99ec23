"""The board of requests, gathered for the template: columns, cards, and what stands beside."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.casebook.paging import COUNT_LIMIT, count_in_words
from cases.repatriation.board import (
    BESIDE,
    COLUMNS,
    OVER,
    UNSENT,
    count_places,
    first_cards,
    in_columns,
)
from cases.repatriation.consult import list_requests
from cases.repatriation.filters import BoardFilter
from cases.repatriation.lacking import lacking_consent
from cases.repatriation.models import Request
from cases.repatriation.selectors import request_list
from cases.repatriation.vocabularies import State
from cases.web.filter_form import filter_chips
from cases.web.request_lists import filter_fields, named_choices, narrowed, request_tabs
from cases.web.request_rows import RequestRow, request_row
from people.dates import clock


@dataclass(frozen=True)
class Card:
    """`words` say how long; their tone is late, soon or none."""

    row: RequestRow
    words: str
    tone: str


@dataclass(frozen=True)
class Column:
    title: str
    count: str
    late: str
    note: str
    cards: list[Card]
    more: str
    more_url: str


def request_board(request: HttpRequest) -> dict[str, Any]:
    member: Any = request.member  # type: ignore[attr-defined]
    found = BoardFilter(request.GET, request_list(member), member=member)
    named_choices(found, member)
    context = {
        "nav": "requests",
        "form": found.form,
        **filter_fields(found.form),
        "chips": filter_chips(found.form, request.GET),
        "tabs": request_tabs(request, "board"),
    }
    if not found.form.is_valid():
        return context
    counts = count_places(found.qs, who=member)
    rows = list_requests(first_cards(found.qs), by=member)
    cards, lacking = in_columns(rows), lacking_consent(rows)
    query = narrowed(request)
    return context | {
        "columns": [_column(place, cards[place], lacking, counts, query) for place in COLUMNS],
        "beside": [
            (_beside(place), count_in_words(counts[place]), _list_of(place, query))
            for place in BESIDE
            if counts[place]
        ],
    }


def _column(
    place: str, rows: list[Request], lacking: set[UUID], counts: dict[str, int], query: str
) -> Column:
    late, left = counts.get(f"late_{place}", 0), counts[place] - len(rows)
    return Column(
        title=_title(place),
        count=count_in_words(counts[place]),
        late=count_in_words(late) if late else "",
        note=_note(place) if counts[place] else "",
        cards=[_card(request_row(row), lacks_consent=row.pk in lacking) for row in rows],
        more=_more(counts[place], left) if left > 0 else "",
        more_url=_list_of(place, query),
    )


def _title(place: str) -> str:
    own = {UNSENT: _("Draft, ready"), State.GRANTED: _("Granted, not done")}
    return own.get(place) or str(State(place).label)


def _note(place: str) -> str:
    return {State.INFO_REQUESTED: _("clock stopped"), State.ANSWERED: _("to decide")}.get(
        place, ""
    )


def _more(number: int, left: int) -> str:
    if number > COUNT_LIMIT:
        return _("all of them")
    return ngettext("%(n)d more", "%(n)d more", left) % {"n": left}


def _beside(place: str) -> str:
    return _("closed or withdrawn") if place == OVER else str(State(place).label).lower()


def _list_of(place: str, query: str) -> str:
    more = f"&{query}" if query else ""
    return f"{reverse('request_list')}?state={place}{more}"


def _card(row: RequestRow, *, lacks_consent: bool) -> Card:
    words, tone = (_("lacks consent"), "soon") if lacks_consent else _how_long(row)
    return Card(row, words, tone)


def _how_long(row: RequestRow) -> tuple[str, str]:
    request, since = row.request, (clock.today() - row.request.since).days
    if request.is_waiting and row.clock:
        return _until(row), "late" if row.is_late else "" if row.clock.left else "soon"
    if request.state == State.INFO_REQUESTED:
        return _("ours: %(days)s") % {"days": _until(row)}, "late" if row.is_late else "soon"
    if request.state == State.GRANTED:
        return _since(since), "late" if row.is_late else ""
    if request.state == State.ANSWERED:
        return _waiting(since), "soon" if since else ""
    return _unsent(request.state, since), ""


def _until(row: RequestRow) -> str:
    days = row.clock
    if days and days.late:
        return ngettext("%(n)d day late", "%(n)d days late", days.late) % {"n": days.late}
    if days and days.left:
        return ngettext("%(n)d day left", "%(n)d days left", days.left) % {"n": days.left}
    return _("today")


def _since(days: int) -> str:
    if not days:
        return _("since today")
    return ngettext("%(n)d day since", "%(n)d days since", days) % {"n": days}


def _unsent(state: str, days: int) -> str:
    if not days:
        return _("ready since today") if state == State.READY else _("draft since today")
    if state == State.READY:
        return ngettext("ready for %(n)d day", "ready for %(n)d days", days) % {"n": days}
    return ngettext("draft for %(n)d day", "draft for %(n)d days", days) % {"n": days}


def _waiting(days: int) -> str:
    if not days:
        return _("came today")
    return ngettext("%(n)d day waiting", "%(n)d days waiting", days) % {"n": days}
