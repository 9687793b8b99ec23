"""What belongs to a person goes to another, and back: names, papers, relatives, contacts."""

from django.db.models import Q

from people.registry.merging.rows import Journal, hand_to, ids_of, key_of, open_all, still_of
from people.registry.models import (
    Contact,
    Identifier,
    Nationality,
    Person,
    PersonName,
    Relationship,
)
from people.registry.naming import SINGLE
from people.registry.vocabularies import NameKind


def move_names(old: Person, new: Person) -> Journal:
    """The names of the one stand after those of the other; what both are called stays.

    Of main names, and of names in the own script, a person has one: the kept one's.
    """
    here = open_all(list(new.names.all()))
    texts, kinds = {row.full for row in here}, {row.kind for row in here}
    rows = [row for row in open_all(list(old.names.all())) if row.full not in texts]
    positions = {str(row.pk): row.position for row in rows}
    aliases = {str(row.pk): row.kind for row in rows if row.kind in kinds & {*SINGLE}}
    for place, row in enumerate(rows, start=max((row.position for row in here), default=-1) + 1):
        row.position = place
        row.kind = NameKind.ALIAS if str(row.pk) in aliases else row.kind
    hand_to(rows, new, "position", "kind")
    return {"positions": positions, "aliases": aliases}


def return_names(old: Person, new: Person, journal: Journal) -> None:
    positions, aliases = journal["positions"], journal["aliases"]
    rows = still_of(new, PersonName, list(positions))
    for row in rows:
        row.position = positions[str(row.pk)]
        if row.kind == NameKind.ALIAS:
            row.kind = aliases.get(str(row.pk), row.kind)
    hand_to(rows, old, "position", "kind")


def move_papers(old: Person, new: Person) -> Journal:
    return {"rows": hand_to(list(old.identifiers.all()), new)}


def return_papers(old: Person, new: Person, journal: Journal) -> None:
    hand_to(still_of(new, Identifier, journal["rows"]), old)


def move_nationalities(old: Person, new: Person) -> Journal:
    """Countries that both have stay where they are; the kept one's primary stays primary.

    Where the kept one has no primary, the other's country becomes it.
    """
    here = {row.country: row for row in new.nationalities.all()}
    theirs = list(old.nationalities.all())
    moving = [row for row in theirs if row.country not in here]
    primary = next((row for row in theirs if row.is_primary), None)
    kept = next((row for row in here.values() if row.is_primary), None)
    was_primary = [row for row in moving if row.is_primary]
    for row in moving:
        row.is_primary = row.is_primary and kept is None
    hand_to(moving, new, "is_primary")
    raised = here.get(primary.country) if primary and kept is None else None
    _set_primary(raised)
    return {
        "rows": ids_of(moving),
        "primary": ids_of(was_primary),
        "kept_primary": key_of(kept.pk if kept else None),
        "raised": key_of(raised.pk if raised else None),
    }


def return_nationalities(old: Person, new: Person, journal: Journal, *, is_edited: bool) -> None:
    held = set(old.nationalities.values_list("country", flat=True))
    rows = [row for row in still_of(new, Nationality, journal["rows"]) if row.country not in held]
    for row in rows:
        row.is_primary = str(row.pk) in journal["primary"]
    hand_to(rows, old, "is_primary")
    if journal["raised"] and not is_edited:
        new.nationalities.filter(pk=journal["raised"]).update(is_primary=False)
    if not new.nationalities.filter(is_primary=True).exists():
        _set_primary(new.nationalities.filter(pk=journal["kept_primary"]).first())


def _set_primary(row: Nationality | None) -> None:
    if row is not None:
        Nationality.objects.filter(pk=row.pk).update(is_primary=True)


def move_relatives(old: Person, new: Person) -> Journal:
    """Also those who are near to somebody else and were said to be this person."""
    near = Relationship.objects.filter(other=old)
    journal = {
        "near": ids_of(list(near.only("pk"))),
        "near_each_other": ids_of(list(old.relationships.filter(other=new).only("pk"))),
    }
    # Nobody is near to himself.
    near.filter(person=new).update(other=None)
    near.update(other=new)
    old.relationships.filter(other=new).update(other=None)
    return {**journal, "rows": hand_to(list(old.relationships.all()), new)}


def return_relatives(old: Person, new: Person, journal: Journal) -> None:
    hand_to(still_of(new, Relationship, journal["rows"]), old)
    near = Relationship.objects.filter(pk__in=journal["near"])
    near.filter(Q(other=new) | Q(other=None, person=new)).update(other=old)
    apart = Relationship.objects.filter(pk__in=journal["near_each_other"], person=old)
    apart.filter(other=None).update(other=new)


def move_contacts(old: Person, new: Person) -> Journal:
    return {"rows": hand_to(list(old.contacts.all()), new)}


def return_contacts(old: Person, new: Person, journal: Journal) -> None:
    """A contact goes where the relative goes through whom it leads; call it after relatives."""
    with_relative = Q(relationship__person=old)
    alone = Q(pk__in=journal["rows"], relationship=None)
    rows = Contact.objects.filter(with_relative | alone, person=new)
    hand_to(list(rows.order_by("pk")), old)
