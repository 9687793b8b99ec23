"""Forgetting a person: nothing of what was told stays, only the bare row that others name."""

from typing import Any

from django.db import transaction
from django.db.models import Q

from people.registry.duplicates.pairs import pairs_of
from people.registry.index.upkeep import forget_names
from people.registry.merging.columns import UNKNOWN
from people.registry.models import (
    Contact,
    Identifier,
    Merge,
    Nationality,
    Person,
    PersonClaim,
    PersonName,
    Relationship,
)
from people.vault.fields import columns_of

# Contacts before the relatives through whom they lead.
PARTS: tuple[Any, ...] = (PersonName, Nationality, Identifier, Contact, Relationship, PersonClaim)


@transaction.atomic
def forget(owner: Person) -> None:
    """Remove tokens, blind indexes, rows and own words. The key is the caller's to delete.

    Whoever was merged into this person has a row and a key of his own: forget each.
    """
    forget_names(owner)
    forget_rows(owner)


@transaction.atomic
def forget_rows(owner: Person) -> None:
    """Remove all but the names' tokens, of one whose key may be gone already."""
    for model in PARTS:
        model.objects.filter(person=owner).delete()
    Relationship.objects.filter(other=owner).update(other=None)
    pairs_of(owner).delete()
    for merge in Merge.objects.filter(kept=owner, reason__isnull=False):
        merge.reason = ""
        merge.save(update_fields=["reason"])
    empty = {column: value for said in UNKNOWN.values() for column, value in said.items()}
    for column, value in empty.items():
        setattr(owner, column, value)
    owner.version += 1
    owner.save(update_fields=columns_of(Person, *empty, "version"))


def remove(owner: Person) -> None:
    """Remove the bare row, when no case names it any more."""
    Merge.objects.filter(Q(kept=owner) | Q(gone=owner)).delete()
    Person.objects.filter(pk=owner.pk).delete()
