"""Reading what was written between a group and its partners about a case that was opened."""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import F, QuerySet, Window
from django.db.models.functions import RowNumber

from cases.casebook.models import Case
from cases.casebook.paging import PAGE, Page, cut
from cases.casebook.selectors import Who
from cases.sharing.notes.models import Note
from cases.sharing.paging import page_after
from cases.sharing.querysets import is_of_group
from cases.sharing.referrals.models import Referral
from cases.sharing.standing import ready_for_partners, standing_of
from people.accounts.models import Membership
from people.vault.querysets import load_keys

NEWEST = "-made_at"


def notes_of(case: Case, who: Who) -> QuerySet[Note, Note]:
    """Return the notes of a case that somebody may read now; a partner its own thread alone.

    What was written about something asked of a partner goes with it: once its purpose has ended
    the partner reads it no more, though another goes on.
    """
    rows = Note.objects.visible_to(who).filter(case=case)
    rows = rows.select_related("made_by__user", "referral")
    if is_of_group(who):
        return rows
    ready_for_partners([case])
    own = [one.purpose for one in standing_of(case) if one.partner_id == who.organisation_id]
    if not own:
        return rows.none()
    gone = Referral.objects.filter(case=case).exclude(purpose__in=own)
    return rows.exclude(referral__in=gone)


def thread_page(
    case: Case, who: Who, *, partner_id: UUID, after: str = "", size: int = PAGE
) -> Page[Note]:
    """Return one page of a thread, the newest first; ValidationError for a mark not of ours."""
    thread = notes_of(case, who).filter(partner_id=partner_id)
    page = page_after(thread, day_field=NEWEST, after=after, size=size)
    return Page(ready_to_read(page.rows), page.after)


def newest_of_threads(case: Case, who: Membership) -> dict[UUID, Page[Note]]:
    """Return the first page of each thread of a case, by partner, in one query."""
    place = Window(
        RowNumber(),
        partition_by=F("partner_id"),
        order_by=[F("made_at").desc(), F("id").desc()],
    )
    rows = notes_of(case, who).annotate(place=place).filter(place__lte=PAGE + 1)
    threads: dict[UUID, list[Note]] = {}
    for note in ready_to_read(rows.order_by("-made_at", "-id")):
        threads.setdefault(note.partner_id, []).append(note)
    return {partner: cut(notes, day_field=NEWEST, size=PAGE) for partner, notes in threads.items()}


def ready_to_read(rows: Iterable[Note]) -> list[Note]:
    notes = list(rows)
    return load_keys(notes, *(note.made_by.user_id for note in notes if note.made_by))
