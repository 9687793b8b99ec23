"""Ways to reach a person, or somebody near: added, corrected, removed, and checked by a call."""

from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils.translation import gettext as _

from people.accounts.models import Membership
from people.audit.actions import Action
from people.dates import clock
from people.registry.call_backs import check_call_back
from people.registry.handles import HANDLES, normalise_handle
from people.registry.languages import Language
from people.registry.models import Contact, Person, Relationship
from people.registry.parts import drop, hold_part, hold_person, keep_changed, keep_new
from people.registry.phones import read_phones
from people.registry.primary import primary_country
from people.registry.text import says_unknown
from people.registry.vocabularies import ContactKind, ContactOf, Relation, SafeToUse
from people.vault.index import blind

_DIALLED = {ContactKind.PHONE, ContactKind.WHATSAPP, ContactKind.VIBER}
# By number or by a name of its own.
_EITHER = {ContactKind.TELEGRAM, ContactKind.SIGNAL}
# Who is reached, and where: what a call back has verified.
_REACHES = ("kind", "of", "relationship", "value")
TOLD = frozenset({*_REACHES, "safe_to_use", "hours", "language", "codeword"})
_WORKED_OUT = {"value_index", "e164", "verified_at", "verified_by", "verified_via"}


def is_masked(contact: Contact) -> bool:
    """Tell whether a contact leads to the person, or to a door: not to a relative's telephone."""
    by_himself = contact.relationship is None or contact.relationship.kind == Relation.SELF
    is_address = contact.kind == ContactKind.ADDRESS
    return is_address or by_himself or contact.of == ContactOf.SELF


def contact_index(kind: str, value: str, e164: str, *, within: UUID) -> bytes | None:
    """Return what equal numbers, handles and addresses share, however they are written."""
    handle = normalise_handle(value) if kind in HANDLES else ""
    normal = e164 or handle or value.casefold()
    return blind("contact", normal, within=within) if normal else None


@transaction.atomic
def add_contact(
    *,
    person: Person,
    by: Membership,
    kind: str,
    value: str,
    of: str = ContactOf.FAMILY,
    relationship: Relationship | None = None,
    safe_to_use: str = SafeToUse.UNKNOWN,
    hours: str = "",
    language: str = "",
    codeword: str = "",
) -> Contact:
    """Keep one more way to reach somebody; nobody has verified it yet."""
    contact = Contact(
        person=hold_person(person, by=by),
        relationship=relationship,
        kind=kind,
        of=of,
        value=value,
        safe_to_use=safe_to_use,
        hours=hours,
        language=language,
        codeword=codeword,
    )
    _check(contact)
    _read_value(contact)
    _check_new(contact, contact.pk)
    keep_new(Action.CONTACT_CHANGED, contact, by=by, kind=kind, safe_to_use=safe_to_use)
    return contact


@transaction.atomic
def change_contact(*, row: Contact, by: Membership, version: int, **told: Any) -> Contact:
    """Correct what is told of a contact. Another value, or of somebody else, is not verified.

    What is masked does not come to light by saying that it is a relative's: it is told anew.
    Raises Stale, ValidationError.
    """
    if unknown := told.keys() - TOLD:
        raise TypeError(f"Not told of a contact: {', '.join(sorted(unknown))}")
    contact = hold_part(row, by=by, version=version)
    stands = {name: getattr(contact, name) for name in TOLD | _WORKED_OUT}
    wanted = Contact(person=contact.person, **{**stands, **told})
    if "value" not in told and is_masked(contact) and not is_masked(wanted):
        said = _("It was hidden until now. Type it anew to keep it for somebody else.")
        raise ValidationError({"value": said})
    _check(wanted)
    if any(getattr(wanted, name) != stands[name] for name in _REACHES):
        _read_value(wanted)
        _check_new(wanted, contact.pk)
        wanted.verified_at, wanted.verified_by, wanted.verified_via = None, None, ""
    follows = {name: getattr(wanted, name) for name in _WORKED_OUT}
    keep_changed(Action.CONTACT_CHANGED, contact, told, by=by, follows=follows)
    return contact


@transaction.atomic
def remove_contact(*, row: Contact, by: Membership, version: int) -> None:
    """Remove a contact that was never right; one that must not be used stays, and says so."""
    drop(Action.CONTACT_CHANGED, hold_part(row, by=by, version=version), by=by)


@transaction.atomic
def verify_contact(*, row: Contact, by: Membership, version: int, via: str) -> Contact:
    """Say how a number that was obtained elsewhere was called back, and that this is the one.

    The version is that of the value which was checked: Stale when it was changed since.
    """
    contact = hold_part(row, by=by, version=version)
    check_call_back(contact, via)
    verified = {"verified_at": clock.now(), "verified_by": by, "verified_via": via}
    keep_changed(Action.CONTACT_VERIFIED, contact, verified, by=by)
    return contact


def _check(contact: Contact) -> None:
    """Raise ValidationError, by field, for what cannot be of a contact."""
    near = contact.relationship
    if near and near.person_id != contact.person_id:
        raise ValidationError({"relationship": _("This is not one of the choices.")})
    if contact.language and contact.language not in Language.values:
        raise ValidationError({"language": _("This is not one of the choices.")})
    if contact.safe_to_use == SafeToUse.ONLY_AT_HOURS and not contact.hours:
        raise ValidationError({"hours": _("Say at which hours, and of which place.")})


def _check_new(contact: Contact, row: UUID) -> None:
    """Of one number of one kind and one owner there is one row, also after a double press."""
    alike = contact.person.contacts.filter(
        kind=contact.kind, value_index=contact.value_index, relationship=contact.relationship
    )
    if contact.value_index and alike.exclude(pk=row).exists():
        raise ValidationError({"value": _("This is kept already.")})


def read_value(kind: str, value: str, country: str = "") -> str:
    """Check a value by its kind; return the number as it is dialled, empty where it is none.

    A number without a + is one of the country. ValidationError, at `value`, names the fault.
    """
    if says_unknown(value):
        raise ValidationError({"value": _("Write the number, the name or the address.")})
    if kind == ContactKind.EMAIL:
        _check_email(value)
    return _dialled(kind, value, country) if kind in _DIALLED | _EITHER else ""


def _read_value(contact: Contact) -> None:
    """Check a value by its kind; work out what is dialled, and what equal ones share."""
    kind, value = contact.kind, contact.value
    is_dialled = kind in _DIALLED | _EITHER
    country = primary_country(contact.person) if is_dialled else ""
    contact.e164 = read_value(kind, value, country)
    within = contact.person.organisation_id
    contact.value_index = contact_index(kind, value, contact.e164, within=within)


def _dialled(kind: str, value: str, country: str) -> str:
    phones = read_phones(value, country)
    if kind in _EITHER and not (phones and phones[0].e164):
        return ""
    if len(phones) > 1:
        raise ValidationError({"value": _("One number here. Add the other one by itself.")})
    if phones[0].problem:
        raise ValidationError({"value": phones[0].problem})
    return phones[0].e164


def _check_email(value: str) -> None:
    try:
        validate_email(value)
    except ValidationError as error:
        said = _("Write an e-mail address, as in name@example.org.")
        raise ValidationError({"value": said}) from error
