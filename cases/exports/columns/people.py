"""Who it is: names, birth, numbers of papers."""

from dataclasses import replace

from django.utils.translation import gettext_lazy as _

from cases.access.vocabularies import FieldGroup
from cases.exports.columns.batch import Part
from cases.exports.columns.column import Cells, Column
from cases.exports.columns.further_names import cyrillic, fathers
from cases.exports.columns.making import clear, code, when
from cases.exports.formats import Cell, Kind
from people.registry.vocabularies import IdentifierKind, Sex

_PERSON = FieldGroup.PERSON
_NAMES = "person__label"


def _numbers(kind: str) -> Cells:
    def cells(part: Part) -> list[Cell]:
        return part.numbers(kind)

    return cells


def _person(column: Column, code_: str) -> Column:
    return replace(column, code=code_, names=True)


PEOPLE = (
    Column(
        "name_latin",
        _("Name"),
        _PERSON,
        Kind.FREE,
        lambda part: part.names(latin=True),
        (_NAMES,),
        names=True,
    ),
    Column(
        "name_native",
        _("Name in own script"),
        _PERSON,
        Kind.FREE,
        lambda part: part.names(latin=False),
        names=True,
    ),
    Column("name_cyrillic", _("Name in Cyrillic"), _PERSON, Kind.FREE, cyrillic, names=True),
    Column("father_name", _("Father's name"), _PERSON, Kind.FREE, fathers, names=True),
    _person(when("person__birth", _("Born"), _PERSON), "birth"),
    _person(code("sex", _("Sex"), _PERSON, Sex, read="person__sex"), "sex"),
    _person(clear("person__ref", _("Number of the person"), _PERSON), "person_ref"),
    Column(
        "passport",
        _("Passport"),
        FieldGroup.PAPERS,
        Kind.FREE,
        _numbers(IdentifierKind.PASSPORT),
        names=True,
        is_masked=True,
    ),
    Column(
        "military_id",
        _("Military identity card"),
        FieldGroup.PAPERS,
        Kind.FREE,
        _numbers(IdentifierKind.MILITARY_ID),
        names=True,
        is_masked=True,
    ),
)
