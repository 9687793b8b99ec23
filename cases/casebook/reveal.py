"""Values on which a life may hang: masked on every page, shown one at a time, with a reason.

They are where somebody is, hides and goes, what awaits him or her at home, his or her own
numbers, addresses, and numbers of papers. The line in
the record is written in the transaction that opens the value: where it cannot be written, nothing
is shown.
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.access.vocabularies import RevealReason
from cases.casebook.models import Case
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.registry.contacts import is_masked
from people.registry.models import Contact, Identifier
from people.registry.versions import check_fields, hold, save_next_version
from people.registry.vocabularies import SafeToUse
from people.vault.fields import is_written
from people.vault.querysets import load_keys


class Masked(models.TextChoices):
    WHEREABOUTS = "whereabouts", gettext_lazy("Where he or she is now")
    HIDING_PLACE = "hiding_place", gettext_lazy("Hiding place")
    WAY_OUT = "way_out", gettext_lazy("Route")
    HOME_LIABILITY = "home_liability", gettext_lazy("What he or she may face at home")
    IDENTIFIER = "identifier", gettext_lazy("Number of a paper")
    CONTACT = "contact", gettext_lazy("Contact")


# Columns of the case itself, of the same names.
OF_CASE = (Masked.WHEREABOUTS, Masked.HIDING_PLACE, Masked.WAY_OUT, Masked.HOME_LIABILITY)


@dataclass(frozen=True)
class MaskedValue:
    """What stands on a page in place of a value: which one it is, and a word for it."""

    what: str
    row_id: UUID
    label: str
    # A number that must not be called says so where it is shown.
    warning: str = ""


def masked_of_case(case: Case) -> list[MaskedValue]:
    """Return the masks of what was written down of a case; none of it is opened."""
    return [_mask(what, case) for what in OF_CASE if is_written(case, what)]


def masked_identifiers(case: Case) -> list[MaskedValue]:
    rows = case.person.identifiers.all()
    return [_mask(Masked.IDENTIFIER, row, row.get_kind_display()) for row in rows]


def masked_contact(contact: Contact) -> MaskedValue | None:
    """Return the mask of a contact; None for one that is shown as it is."""
    if not is_masked(contact):
        return None
    is_unsafe = contact.safe_to_use == SafeToUse.NO
    warning = contact.get_safe_to_use_display() if is_unsafe else ""
    return MaskedValue(Masked.CONTACT, contact.pk, contact.get_kind_display(), warning)


def find_masked(*, case: Case, what: str, row_id: UUID) -> MaskedValue:
    """Return one mask of a visible case; ObjectDoesNotExist when nothing masked is there."""
    return _mask_of(_row_of(case, what, row_id), what)


@transaction.atomic
def reveal(*, case: Case, by: Membership, what: str, row_id: UUID, reason: str) -> str:
    """Return one masked value of a visible case. First comes the record, then the value."""
    require(by, Permission.REVEAL)
    if reason not in RevealReason.values:
        raise ValidationError({"reason": _("Choose a reason.")})
    row = _row_of(Case.objects.visible_to(by).get(pk=case.pk), what, row_id)
    _mask_of(row, what)
    record(
        Action.VALUE_REVEALED,
        by=by,
        on=case,
        organisation_id=case.organisation_id,
        what=what,
        row=row_id,
        reason=reason,
    )
    load_keys([row])
    return _value_of(row, what)


@transaction.atomic
def keep_hidden(
    *, case: Case, by: Membership, what: str, text: str, version: int | None = None
) -> None:
    """Write a hidden value in place of what stood there; nobody has to see that.

    With the `version` that was on the screen raises Stale when the case was changed since:
    what somebody else has just written is not lost unseen.
    """
    require(by, Permission.CHANGE_CASE)
    if what not in OF_CASE:
        raise ValidationError(_("This is not one of the choices."))
    held = hold(Case.objects.visible_to(by), case, version=version)
    setattr(held, what, text)
    check_fields(held, [what])
    save_next_version(held, [what])
    record(Action.WHEREABOUTS_KEPT, by=by, on=held, what=what, emptied=not text)


def _row_of(case: Case, what: str, row_id: UUID) -> Any:
    if what in OF_CASE:
        return Case.objects.get(pk=case.pk, id=row_id, **{f"{what}__isnull": False})
    if what == Masked.IDENTIFIER:
        return Identifier.objects.get(pk=row_id, person_id=case.person_id)
    if what == Masked.CONTACT:
        contacts = Contact.objects.select_related("relationship")
        return contacts.get(pk=row_id, person_id=case.person_id)
    raise ObjectDoesNotExist


def _mask_of(row: Any, what: str) -> MaskedValue:
    """What is not masked is not revealed either: its look would be recorded for nothing."""
    if isinstance(row, Contact):
        mask = masked_contact(row)
        if mask is None:
            raise ObjectDoesNotExist
        return mask
    return _mask(what, row, row.get_kind_display() if isinstance(row, Identifier) else "")


def _mask(what: str, row: Any, label: str = "") -> MaskedValue:
    return MaskedValue(what, row.pk, label or str(Masked(what).label))


def _value_of(row: Any, what: str) -> str:
    if isinstance(row, Contact):
        return str(row.e164 or row.value)
    return str(row.number if isinstance(row, Identifier) else getattr(row, what))
