"""Everything that this room keeps of one person goes to another, and back again."""

from people.accounts.models import Membership
from people.registry.merging import claims, columns, pairs, parts
from people.registry.merging.rows import Journal, ids_of
from people.registry.models import Person


def repoint(*, old: Person, new: Person, by: Membership) -> Journal:
    """Make `old` a tombstone that points to `new`; return what the way back needs.

    Both rows, and those that point to them, are held by the caller. The tombstone keeps its own
    columns and its key.
    """
    old.merged_into = new
    return {
        "earlier": _lead_on(old, new),
        "names": parts.move_names(old, new),
        "papers": parts.move_papers(old, new),
        "nationalities": parts.move_nationalities(old, new),
        "relatives": parts.move_relatives(old, new),
        "contacts": parts.move_contacts(old, new),
        "pairs": pairs.settle_pairs(old, new, by=by),
        "columns": columns.take_over(old, new),
        "claims": claims.move_claims(old, new, by=by),
    }


def point_back(
    *, old: Person, new: Person, journal: Journal, by: Membership, is_edited: bool
) -> list[str]:
    """Undo a `repoint`; return the columns that were edited since and so stay as they are.

    What was added since stays with `new`, but for contacts of a relative who goes back.
    `is_edited`: somebody has corrected `new` since.
    """
    old.merged_into = None
    _lead_back(old, new, journal["earlier"])
    parts.return_names(old, new, journal["names"])
    parts.return_papers(old, new, journal["papers"])
    parts.return_nationalities(old, new, journal["nationalities"], is_edited=is_edited)
    parts.return_relatives(old, new, journal["relatives"])
    parts.return_contacts(old, new, journal["contacts"])
    pairs.unsettle_pairs(old, new, journal["pairs"])
    stays = columns.give_back(old, new, journal["columns"], is_edited=is_edited)
    claims.return_claims(old, new, journal["claims"], by=by, is_edited=is_edited)
    return stays


def _lead_on(old: Person, new: Person) -> Journal:
    """Who was found to be `old` points to `new` too: from every tombstone it is one step."""
    earlier = Person.objects.filter(merged_into=old)
    rows = ids_of(list(earlier.only("pk")))
    earlier.update(merged_into=new)
    return {"rows": rows}


def _lead_back(old: Person, new: Person, journal: Journal) -> None:
    Person.objects.filter(pk__in=journal["rows"], merged_into=new).update(merged_into=old)
