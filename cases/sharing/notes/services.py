"""Writing to the other side of a case that is shared.

DoesNotExist for who does not see the case, and for a partner with whom it is not shared now.
"""

from uuid import UUID, uuid5

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.casebook.selectors import Who
from cases.casebook.vocabularies import Rule
from cases.sharing.for_owner import ask_owner, end_asking
from cases.sharing.notes.models import LONGEST, Note
from cases.sharing.querysets import is_of_group
from cases.sharing.referrals.models import Referral
from cases.sharing.standing import is_shared_with, ready_for_partners, stands
from cases.sharing.webhooks.announcing import announce
from cases.sharing.webhooks.vocabularies import HookEvent
from cases.sharing.written import written_by
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.registry.text import tidy
from people.registry.versions import hold


@transaction.atomic
def write_to_partner(
    *,
    case: Case,
    by: Membership,
    partner_id: UUID,
    text: str,
    referral_id: UUID | None = None,
) -> Note:
    """Write to a partner that the case is shared with at this moment."""
    require(by, Permission.WRITE_TO_PARTNERS)
    held = _hold(case, by)
    if not is_shared_with(held, partner_id):
        said = _("The case is not shared with this partner now: they could not read it.")
        raise ValidationError({"partner": said})
    note = _write(held, by, partner_id, text, referral_id)
    end_asking(held, Rule.P02, about_id=thread_id(held.pk, partner_id), by=by)
    return _recorded(note, by)


@transaction.atomic
def write_to_group(*, case: Case, by: Who, text: str, referral_id: UUID | None = None) -> Note:
    """Write to the group whose case it is; whoever owns it is asked to read it."""
    require(by, Permission.WRITE_NOTES)
    held = _hold(case, by)
    if is_of_group(by) or not is_shared_with(held, by.organisation_id):
        raise Case.DoesNotExist
    note = _write(held, by, by.organisation_id, text, referral_id)
    ask_owner(held, Rule.P02, about_id=thread_id(held.pk, note.partner_id), by=by)
    return _recorded(note, by)


def thread_id(case_id: UUID, partner_id: UUID) -> UUID:
    """Return the id by which tasks name all notes between a group and a partner about a case."""
    return uuid5(case_id, partner_id.hex)


def _hold(case: Case, by: Who) -> Case:
    held = hold(Case.objects.visible_to(by).select_related("person"), case)
    ready_for_partners([held])
    return held


def _write(held: Case, by: Who, partner_id: UUID, text: str, referral_id: UUID | None) -> Note:
    text = tidy(text)
    _check(text)
    referral = _referral(held, partner_id, referral_id) if referral_id else None
    note = Note(case=held, partner_id=partner_id, referral=referral, text=text, **written_by(by))
    note.full_clean()
    note.save(force_insert=True)
    group = held.organisation_id
    announce(HookEvent.NOTE_ADDED, partner=partner_id, issuer=group, about=note.pk)
    return note


def _check(text: str) -> None:
    if not text:
        raise ValidationError({"text": _("Write what they are to know.")})
    if len(text) > LONGEST:
        said = _("Write it in %(most)d characters.")
        raise ValidationError({"text": said % {"most": LONGEST}})


def _referral(held: Case, partner_id: UUID, pk: UUID) -> Referral:
    """Return what a note is about: of this case, asked of this partner, and standing."""
    found = Referral.objects.filter(case=held, partner_id=partner_id, pk=pk).first()
    if found is None or not stands(held, partner_id, found.purpose):
        raise ValidationError({"referral": _("This is not one of the choices.")})
    return found


def _recorded(note: Note, by: Who) -> Note:
    """The entry belongs to the group whose case it is, also when the partner writes."""
    record(
        Action.NOTE_WRITTEN,
        by=by,
        on=note,
        organisation_id=note.case.organisation_id,
        case=note.case_id,
        partner=note.partner_id,
    )
    return note
