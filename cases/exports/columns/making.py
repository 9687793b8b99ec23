"""The usual kinds of columns: a clear code, a sealed text, an uncertain date, and so on."""

from functools import lru_cache

from django.db.models import TextChoices
from django.utils import translation
from django.utils.functional import Promise

from cases.access.vocabularies import FieldGroup
from cases.casebook.models import NO_DEADLINE
from cases.exports.columns.batch import Part
from cases.exports.columns.column import Column
from cases.exports.formats import Cell, Kind

_NEVER = NO_DEADLINE.isoformat()


def labels_of(codes: type[TextChoices]) -> dict[str, str]:
    """Return the words for codes in the language that is spoken now."""
    return _labels(codes, translation.get_language())


@lru_cache(maxsize=500)
def _labels(codes: type[TextChoices], language: str) -> dict[str, str]:
    return {code: str(label) for code, label in codes.choices}


def clear(name: str, header: Promise, group: FieldGroup, *, kind: Kind = Kind.TEXT) -> Column:
    return Column(name, header, group, kind, lambda part: part.clear(name), (name,))


def day(name: str, header: Promise, group: FieldGroup) -> Column:
    """A clear day; the far end of all days stands for none."""

    def cells(part: Part) -> list[Cell]:
        return [None if each == _NEVER else each for each in part.clear(name)]

    return Column(name, header, group, Kind.DAY, cells, (name,))


def code(
    name: str, header: Promise, group: FieldGroup, codes: type[TextChoices], *, read: str = ""
) -> Column:
    path = read or name
    return Column(
        name,
        header,
        group,
        Kind.TEXT,
        lambda part: part.labels(path, labels_of(codes)),
        (path,),
    )


def sealed_code(name: str, header: Promise, group: FieldGroup, codes: type[TextChoices]) -> Column:
    return Column(
        name,
        header,
        group,
        Kind.TEXT,
        lambda part: part.sealed_labels(name, labels_of(codes)),
        (name,),
    )


def sealed_codes(
    name: str, header: Promise, group: FieldGroup, codes: type[TextChoices]
) -> Column:
    """Several codes in one cell."""

    def cells(part: Part) -> list[Cell]:
        labels = labels_of(codes)
        return [
            ", ".join(labels.get(each, "") for each in told) if told else ""
            for told in part.opened(name)
        ]

    return Column(name, header, group, Kind.TEXT, cells, (name,))


def text(name: str, header: Promise, group: FieldGroup) -> Column:
    return Column(name, header, group, Kind.FREE, lambda part: part.opened(name), (name,))


def number(name: str, header: Promise, group: FieldGroup) -> Column:
    return Column(name, header, group, Kind.NUMBER, lambda part: part.opened(name), (name,))


def when(name: str, header: Promise, group: FieldGroup) -> Column:
    """An uncertain date, in words."""
    return Column(name, header, group, Kind.TEXT, lambda part: part.worded(name), (name,))
