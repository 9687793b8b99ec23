"""Chats that were kept word for word: written once, read page by page, each look recorded."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.chats.messages import Chat, Message, read_chat
from cases.casebook.models import Case, Event, Transcript
from cases.casebook.models.diary import LARGEST_CHAT
from cases.casebook.vocabularies import EventKind
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.versions import hold
from people.vault.querysets import load_keys

LARGEST = LARGEST_CHAT
# On one page: so many messages, and no more signs than a telephone can lay out.
MOST_MESSAGES, MOST_SIGNS = 200, 40_000


def check_size(text: str) -> None:
    """Raise ValidationError for no text, or for more than is kept in one go."""
    if not text.strip():
        raise ValidationError({"text": _("Paste the chat here.")})
    size = len(text.encode())
    if size > LARGEST:
        told = {"size": f"{size / 1_000_000:.1f}", "most": f"{LARGEST / 1_000_000:.1f}"}
        said = _("This has %(size)s MB. Paste at most %(most)s MB at a time, in several parts.")
        raise ValidationError({"text": said % told})


@transaction.atomic
def keep_transcript(
    *,
    case: Case,
    by: Membership,
    text: str,
    platform: str,
    messages: int,
    submission: UUID | None = None,
    note: str = "",
) -> Transcript:
    """Keep a chat word for word beside an event of the same id, which tells of it.

    A member's submission is kept once, in whichever case. `note` is what the event says
    besides. Case.DoesNotExist for who does not see the case.
    """
    require(by, Permission.CHANGE_CASE)
    check_size(text)
    hold(Case.objects.visible_to(by), case)
    if submission and (earlier := kept_before(submission, by=by)):
        return earlier
    told = {"case": case, "made_by": by, "made_at": clock.now()}
    row = Transcript(
        platform=platform, text=text, messages=messages, submission=submission, **told
    )
    today = FuzzyDate(clock.today().isoformat())
    event = Event(id=row.pk, kind=EventKind.CHAT, on=today, text=note, **told)
    for each in (row, event):
        each.full_clean()
        each.save(force_insert=True)
    record(Action.TRANSCRIPT_KEPT, by=by, on=row, case=case.pk, messages=messages)
    return row


def kept_before(submission: UUID, *, by: Membership) -> Transcript | None:
    """Return the chat, without its words, that a member has kept with this form."""
    mine = Transcript.objects.filter(made_by=by, submission=submission)
    return mine.defer("text").select_related("case").first()


@transaction.atomic
def consult_transcript(*, ref: str, pk: UUID, by: Membership) -> Transcript:
    """Open one chat of a case and record the look; DoesNotExist when it may not be seen."""
    require(by, Permission.VIEW_CASES)
    rows = Transcript.objects.visible_to(by).select_related("case", "made_by__user")
    row = rows.get(pk=pk, case__ref=ref)
    load_keys([row], row.case.person_id, row.made_by.user_id)
    record(
        Action.TRANSCRIPT_READ,
        by=by,
        on=row,
        organisation_id=row.case.organisation_id,
        case=row.case_id,
    )
    return row


@dataclass(frozen=True)
class Part:
    """A message as it stands on a page; `goes_on` is one that began on the part before."""

    message: Message
    text: str
    goes_on: bool = False


def pages_of(row: Transcript) -> list[list[Part]]:
    """Return the pages of a chat, none of which is too long for a telephone."""
    pages: list[list[Part]] = [[]]
    signs = 0
    for part in _parts(read_chat(row.text)):
        if len(pages[-1]) == MOST_MESSAGES or signs + len(part.text) > MOST_SIGNS:
            pages.append([])
            signs = 0
        pages[-1].append(part)
        signs += len(part.text)
    return pages


def _parts(chat: Chat) -> Iterator[Part]:
    for message in chat.messages:
        yield from _cut(message)


def _cut(message: Message) -> Iterator[Part]:
    """Cut what is longer than a page, between words where there are any."""
    rest, goes_on = message.text, False
    while len(rest) > MOST_SIGNS:
        end = rest.rfind(" ", MOST_SIGNS // 2, MOST_SIGNS) + 1 or MOST_SIGNS
        yield Part(message, rest[:end], goes_on)
        rest, goes_on = rest[end:], True
    yield Part(message, rest, goes_on)
