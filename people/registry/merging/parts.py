"""What belongs to a person goes to another, and back: names, papers, relatives, contacts, claims.

A journal keeps what is needed for the way back: ids, positions, and which rows were chosen.
"""

from typing import Any

from django.db.models import Max, Q

from people.registry.merging.rows import hand_to, ids_of, key_of, still_of
from people.registry.models import (
    Contact,
    Identifier,
    Nationality,
    Person,
    PersonClaim,
    PersonName,
    Relationship,
)

Journal = dict[str, Any]


def move_names(old: Person, new: Person) -> Journal:
    """The names of the one stand after those of the other."""
    rows = list(old.names.all())
    before = {str(row.pk): row.position for row in rows}
    last = new.names.aggregate(last=Max("position"))["last"]
    for place, row in enumerate(rows, start=0 if last is None else last + 1):
        row.position = place
    hand_to(rows, new, "position")
    return {"positions": before}


def return_names(old: Person, new: Person, journal: Journal) -> None:
    positions = journal["positions"]
    rows = still_of(new, PersonName, list(positions))
    for row in rows:
        row.position = positions[str(row.pk)]
    hand_to(rows, old, "position")


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


def move_claims(old: Person, new: Person) -> Journal:
    """Of what is contested one claim is chosen: the kept one's, where it has one."""
    kept = {row.about: row for row in new.claims.filter(is_chosen=True)}
    rows = list(old.claims.all())
    chosen = [row for row in rows if row.is_chosen]
    for row in rows:
        row.is_chosen = row.is_chosen and row.about not in kept
    hand_to(rows, new, "is_chosen")
    return {
        "rows": ids_of(rows),
        "chosen": ids_of(chosen),
        "kept_chosen": ids_of([*kept.values()]),
    }


def return_claims(old: Person, new: Person, journal: Journal) -> None:
    rows = still_of(new, PersonClaim, journal["rows"])
    for row in rows:
        row.is_chosen = str(row.pk) in journal["chosen"]
    hand_to(rows, old, "is_chosen")
    still_chosen = new.claims.filter(is_chosen=True).values("about")
    again = new.claims.filter(pk__in=journal["kept_chosen"]).exclude(about__in=still_chosen)
    again.update(is_chosen=True)
