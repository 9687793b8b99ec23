"""Somebody near a person: relative, reporter, holder of a power of attorney, fellow recruit."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.accounts.models import Membership
from people.audit.actions import Action
from people.registry.models import Person, Relationship
from people.registry.parts import drop, hold_part, hold_person, keep_changed, keep_new
from people.registry.vocabularies import ContactOf, Relation

TOLD = frozenset(
    {
        "name",
        "kind",
        "is_reporter",
        "is_next_of_kin",
        "other",
        "has_power_of_attorney",
        "power_of_attorney_until",
    }
)


@transaction.atomic
def add_relation(
    *,
    person: Person,
    by: Membership,
    name: str = "",
    kind: str = Relation.UNKNOWN,
    is_reporter: bool = False,
    is_next_of_kin: bool = False,
    other: Person | None = None,
    has_power_of_attorney: bool = False,
    power_of_attorney_until: date | None = None,
) -> Relationship:
    """Keep somebody who is near. The caller has made sure that `by` may see `other`."""
    row = Relationship(
        person=hold_person(person, by=by),
        name=name,
        kind=kind,
        is_reporter=is_reporter,
        is_next_of_kin=is_next_of_kin,
        other=other,
        has_power_of_attorney=has_power_of_attorney,
        power_of_attorney_until=power_of_attorney_until,
    )
    _check(row)
    if name and (name, kind) in [
        (near.name, near.kind) for near in row.person.relationships.all()
    ]:
        raise ValidationError({"name": _("This person is kept already.")})
    keep_new(Action.RELATION_CHANGED, row, by=by, kind=kind)
    return row


@transaction.atomic
def change_relation(*, row: Relationship, by: Membership, version: int, **told: Any) -> Any:
    """Correct what is told of somebody near. Raises Stale, ValidationError."""
    if unknown := told.keys() - TOLD:
        raise TypeError(f"Not told of a relation: {', '.join(sorted(unknown))}")
    relation = hold_part(row, by=by, version=version)
    stands = {name: told.get(name, getattr(relation, name)) for name in TOLD}
    _check(Relationship(person=relation.person, **stands))
    if relation.kind == Relation.SELF and stands["kind"] != Relation.SELF:
        # The person's own numbers were hidden until now: they stay his, and hidden.
        relation.contacts.update(of=ContactOf.SELF)
    keep_changed(Action.RELATION_CHANGED, relation, told, by=by)
    return relation


@transaction.atomic
def remove_relation(*, row: Relationship, by: Membership, version: int) -> None:
    """Remove somebody who was never near, with all ways to reach him or her."""
    relation = hold_part(row, by=by, version=version)
    for contact in relation.contacts.all():
        contact.person = relation.person
        drop(Action.CONTACT_CHANGED, contact, by=by)
    drop(Action.RELATION_CHANGED, relation, by=by)


def _check(row: Relationship) -> None:
    """Raise ValidationError, by field, for what cannot be of somebody near."""
    wrong: dict[str, str] = {}
    if not row.name and not row.other_id and row.kind == Relation.UNKNOWN:
        wrong["name"] = _("Give a name, or say who it is to the person.")
    if row.other and not _is_another_here(row.other, row.person):
        wrong["other"] = _("This has to be another person of this group.")
    if row.power_of_attorney_until and not row.has_power_of_attorney:
        wrong["has_power_of_attorney"] = _("Say that there is one, or take the day away.")
    if wrong:
        raise ValidationError(wrong)


def _is_another_here(other: Person, person: Person) -> bool:
    return other != person and other.organisation_id == person.organisation_id
