"""The delivery ledger in words: each mail with all that happened to it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.exceptions import BadRequest, ValidationError
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from cases.casebook.paging import Page, counted, page_of
from cases.reminders.ledger import (
    Content,
    content_of,
    content_of_notices,
    mailings_of,
    next_try,
    state_of,
    unmailed_of,
    with_readers,
    wrong_mailboxes,
)
from cases.reminders.models import Mailing, Notice
from cases.reminders.specs import words
from cases.reminders.vocabularies import Failure, MailState
from cases.web.paging import page_links
from people.accounts.models import Membership

# Not a mail yet: what waits for the mail of the day.
UNMAILED = "unmailed"
NEWEST_FIRST = "-made_at"
TONES = {
    MailState.SENT: "safe",
    MailState.FAILED: "doubt",
    MailState.GIVEN_UP: "at-risk",
    MailState.IN_HAND: "in-hand",
    MailState.WAITING: "in-hand",
    MailState.DROPPED: "ended",
}


@dataclass(frozen=True)
class LedgerRow:
    """`steps` are what happened, each with its moment; `then` is what comes with the next turn."""

    member: Membership
    kind: str
    state: str
    tone: str
    steps: list[tuple[str, datetime]]
    why: str
    told: list[tuple[str, str]]
    more: int
    then: str = ""


@dataclass(frozen=True)
class LedgerTab:
    name: str
    url: str
    count: str
    is_current: bool


def ledger_page(request: HttpRequest) -> dict[str, Any]:
    member: Any = request.member  # type: ignore[attr-defined]
    state = request.GET.get("state", "")
    if state not in ("", UNMAILED, *MailState.values):
        raise BadRequest
    rows: Any = unmailed_of(member) if state == UNMAILED else mailings_of(member, state)
    page, error = _page(request, rows.select_related("member__user"))
    with_readers(page.rows)
    return {
        "nav": "health",
        "tabs": _tabs(member, state),
        "rows": _notices(page.rows, member) if state == UNMAILED else _mails(page.rows, member),
        "mailboxes": wrong_mailboxes(member),
        "error": error,
        **page_links(request, page),
    }


def _page(request: HttpRequest, rows: Any) -> tuple[Page[Any], str]:
    try:
        return page_of(rows, day_field=NEWEST_FIRST, after=request.GET.get("after", "")), ""
    except ValidationError as error:
        return Page([]), error.messages[0]


def _tabs(member: Membership, current: str) -> list[LedgerTab]:
    here = reverse("notice_list")
    tabs = [LedgerTab(_("All mails"), here, counted(mailings_of(member)), current == "")]
    name, count = _("For the mail of the day"), counted(unmailed_of(member))
    tabs.append(LedgerTab(name, f"{here}?state={UNMAILED}", count, current == UNMAILED))
    for state in MailState:
        count = counted(mailings_of(member, state))
        url = f"{here}?state={state}"
        tabs.append(LedgerTab(str(state.label), url, count, current == state))
    return tabs


def _mails(mailings: list[Mailing], who: Membership) -> list[LedgerRow]:
    content = content_of(mailings, who)
    return [_mail(row, content[row.pk]) for row in mailings]


def _mail(row: Mailing, content: Content) -> LedgerRow:
    state = state_of(row)
    return LedgerRow(
        member=row.member,
        kind=row.get_kind_display(),
        state=str(state.label),
        tone=TONES[state],
        steps=_steps(row, state),
        why=str(Failure(row.failure).label) if row.failure else "",
        told=[(ref, str(words(rule))) for ref, rule in content.told],
        more=content.more,
        then=_("tried again now") if _is_next(row, state) else "",
    )


def _is_next(row: Mailing, state: MailState) -> bool:
    return state == MailState.FAILED and next_try(row) is None


def _steps(row: Mailing, state: MailState) -> list[tuple[str, datetime]]:
    """Return what happened to a mail, in order, and what happens next."""
    steps: list[tuple[str, datetime | None]] = [
        (_("made"), row.made_at),
        (_("taken in hand"), row.claimed_at),
        (_("failed"), row.failed_at),
        (_("sent"), row.sent_at),
        (_("given up"), row.given_up_at),
        (_("no longer wanted"), row.dropped_at),
    ]
    if state == MailState.WAITING and row.not_before > row.made_at:
        steps.append((_("not before"), row.not_before))
    if state in (MailState.FAILED, MailState.IN_HAND):
        steps.append((_("tried again from"), next_try(row)))
    return [(label, moment) for label, moment in steps if moment]


def _notices(notices: list[Notice], who: Membership) -> list[LedgerRow]:
    content = content_of_notices(notices, who)
    return [
        LedgerRow(
            member=row.member,
            kind=_("Not in a mail yet"),
            state=str(MailState.WAITING.label),
            tone=TONES[MailState.WAITING],
            steps=[(_("made"), row.made_at)],
            why="",
            told=[(ref, str(words(rule))) for ref, rule in content[row.pk].told],
            more=content[row.pk].more,
        )
        for row in notices
    ]
