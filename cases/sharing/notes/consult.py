"""A partner reads what was written between the group and it; each look is recorded."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db import transaction

from cases.casebook.models import Case
from cases.casebook.paging import Page
from cases.sharing.notes.models import Note
from cases.sharing.notes.selectors import notes_of, ready_to_read, thread_page
from cases.sharing.standing import is_shared_with, ready_for_partners
from people.accounts.models import PartnerKey
from people.audit.actions import Action
from people.audit.services import record
from people.vault.querysets import load_keys


@transaction.atomic
def consult_thread(*, ref: str, by: PartnerKey, size: int, after: str = "") -> Page[Note]:
    """Return a page of a thread, the newest first; Case.DoesNotExist where nothing is shared."""
    case = find_shared(by, ref=ref)
    page = thread_page(case, by, partner_id=by.organisation_id, after=after, size=size)
    _record(by, case, page.rows)
    return page


@transaction.atomic
def consult_note(pk: UUID, *, by: PartnerKey) -> Note:
    """Return one note; Note.DoesNotExist where it may not be read now."""
    found = Note.objects.visible_to(by).get(pk=pk)
    try:
        case = find_shared(by, pk=found.case_id)
    except Case.DoesNotExist as error:
        raise Note.DoesNotExist from error
    (note,) = ready_to_read([notes_of(case, by).get(pk=pk)])
    _record(by, case, [note])
    return note


def find_shared(by: PartnerKey, **which: Any) -> Case:
    """Return the case that is meant, to be written about; Case.DoesNotExist unless shared now."""
    case = Case.objects.visible_to(by).select_related("person").get(**which)
    # What is asked of a person, such as the age, may be sealed.
    load_keys([case], case.person_id)
    ready_for_partners([case])
    if not is_shared_with(case, by.organisation_id):
        raise Case.DoesNotExist
    return case


def tell_notes(notes: Iterable[Note], case_ref: str = "") -> list[dict[str, Any]]:
    """Nobody of the group is named."""
    return [
        {
            "id": note.pk,
            "case": case_ref or note.case.ref,
            "referral": note.referral_id,
            "by": "partner" if note.by_partner else "group",
            "text": note.text,
            "made_at": note.made_at,
        }
        for note in notes
    ]


def _record(by: PartnerKey, case: Case, notes: Iterable[Note]) -> None:
    ids = [note.pk for note in notes]
    group = case.organisation_id
    record(Action.NOTE_LISTED, by=by, on=case, organisation_id=group, notes=ids)
