"""Names that few lists ask for: as they are written in Cyrillic, and the father's."""

from typing import Any

from cases.exports.columns.batch import Part
from cases.exports.formats import Cell
from people.registry.models import PersonName
from people.vault.columns import Among, read_columns
from people.vault.fields import SealedField

_CYRILLIC = "Cyrl"


def cyrillic(part: Part) -> list[Cell]:
    names = _opened(part, "full", script=_CYRILLIC)
    return [next(iter(told), "") for told in names]


def fathers(part: Part) -> list[Cell]:
    """The father's name, where somebody took a name apart."""
    names = _opened(part, "parts")
    return [next(filter(None, (each.get("father") for each in told)), "") for told in names]


def _opened(part: Part, column: str, **which: str) -> list[list[Any]]:
    """Return for each case one column of the names of its person that may be told."""
    field = PersonName._meta.get_field(column)
    assert isinstance(field, SealedField)
    persons = part.hide(part.batch.persons)
    rows = PersonName.objects.filter(Among("person_id", [each for each in persons if each]))
    lines = rows.filter(**which).order_by("position", "id")
    owners, ids, sealed = read_columns(lines, "person_id", "id", column)
    found: dict[str, list[Any]] = {}
    opened = part.batch.opener.open_raw(field.label, ids, sealed)
    for owner, raw in zip(owners, opened, strict=True):
        if raw is not None:
            found.setdefault(owner, []).append(field.unpack(raw))
    return [found.get(person, []) for person in persons]
