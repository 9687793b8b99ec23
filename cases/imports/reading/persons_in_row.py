"""Rows that tell of several men: each is named, and a person splits the row."""

import re
from typing import Any

from django.utils.translation import gettext as _

from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.issues import Code
from cases.imports.reading.naming.cells import LATIN
from cases.imports.reading.naming.one import OneName, one_name
from cases.imports.reading.naming.order import arranged, quiet
from cases.imports.reading.naming.several import OfSeveral, several
from cases.imports.shapes import Name
from people.registry.scripts import script_of
from people.registry.text import fold, fold_digits, tidy
from people.registry.vocabularies import Relation

_AGES = re.compile(r"(?<![\d./-])(\d{1,2})(?![\d./-])")
_TWO_AGES = re.compile(
    r"^\D{0,8}\d{1,2}\D{0,12}(?:[/,;&+]|\s(?:and|и|та|y|e|et|va|ve|na|र|और|ও|و|اور|ва|жана)\s)\s*\D{0,4}\d{1,2}\D{0,12}$"
)
# A father of one is none of his cousin or friend.
_OF_ONE = (Relation.COUSIN, Relation.FRIEND, Relation.OTHER_RELATIVE, Relation.NON_RELATIVE, "")


def read_persons(draft: Draft) -> None:
    """Where a row tells of several, fill `into` with each, and `relationship` of the two."""
    cells = draft.cells
    country = next(iter(draft.row.get("nationality", {}).get("alpha3", [])), "")
    age_cell = fold_digits(tidy(cells[Column.BIRTH] or cells[Column.AGE]))
    has_two_ages = bool(_TWO_AGES.match(age_cell))
    for column in (Column.NAME, Column.NATIVE):
        text = tidy(cells[column])
        if parts := several(text, has_two_ages, country):
            _split(draft, text, parts, age_cell, country)
            return


def _split(
    draft: Draft, text: str, parts: tuple[OfSeveral, ...], age_cell: str, country: str
) -> None:
    names = [one_name(part.text, country) for part in parts]
    ages = [int(age) for age in _AGES.findall(age_cell)]
    draft.row["into"] = [
        _man(name, ages[at] if len(ages) == len(names) else None, country)
        for at, name in enumerate(names)
    ]
    is_latin = script_of(text) == LATIN
    name = Name(latin=text if is_latin else None)
    if not is_latin:
        name["native"] = text
    name["script"] = script_of(text)
    draft.row["name"] = name
    kind = parts[-1].kin
    if len(parts) == 2 and kind:
        one, other = (_called(each) for each in draft.row["into"])
        draft.row["relationship"] = {"a": one, "b": other, "kind": kind}
    draft.row["issues"] = [each for each in draft.row["issues"] if each["field"] != "name"]
    for hint in ("age_in_name", "birth_in_name"):
        draft.hints.pop(hint, None)
    note = _("One row, %(count)s men: each needs a row of his own.") % {"count": len(parts)}
    draft.ask(Code.MULTIPLE_PERSONS, "name", note)


def _man(name: OneName, age: int | None, country: str) -> dict[str, Any]:
    man: dict[str, Any] = {"latin": None}
    if not name.text:
        man |= {"placeholder": True, "label": _("Name not told")}
    elif script_of(name.text) == LATIN:
        man["latin"] = arranged(name.text, country)[0]
    else:
        man["native"] = quiet(name.text)
    for key, value in (
        ("age", name.age or age),
        ("father_name", quiet(name.father)),
        ("title", name.title),
    ):
        if value:
            man[key] = value
    return man


def _called(man: dict[str, Any]) -> str:
    return str(man["latin"] or man.get("native") or man.get("label", ""))


def settle_reporter(draft: Draft) -> None:
    """After the reporter is read: of whom of several he is kin, and for whom he can agree."""
    if "into" not in draft.row:
        return
    reporter = draft.row["reporter"]
    told = reporter.get("of") or (reporter["name"] or "")
    named = [_called(man) for man in draft.row["into"] if _is_named(man, told)]
    whose = named[0] if len(named) == 1 else ""
    if whose and reporter["relation"] != Relation.SELF:
        reporter["of"] = whose
        if fold(reporter["name"] or "") and _is_first(whose, reporter["name"] or ""):
            reporter["name"] = None
    kind = draft.row.get("relationship", {}).get("kind", "")
    is_kin_of_one = reporter["relation"] in (Relation.PARENT, Relation.SPOUSE, Relation.CHILD)
    if whose or reporter["relation"] == Relation.SELF or (is_kin_of_one and kind in _OF_ONE):
        note = _("Who reported can agree for one of them alone.")
        draft.ask(Code.CONSENT_PARTIAL, "consent", note)


def _is_named(man: dict[str, Any], told: str) -> bool:
    words = {fold(word) for word in _called(man).split()}
    return bool(told) and (fold(told) in words or _is_first(_called(man), told))


def _is_first(name: str, told: str) -> bool:
    """The first name, in the nominative or with another ending: "Иван" and "Ивана"."""
    first, said = fold(name.split()[0]) if name else "", fold(told.split()[0])
    return len(first) > 1 and (
        first == said
        or (
            len(first) > 2
            and said.startswith(first[: max(3, len(first) - 1)])
            and abs(len(said) - len(first)) <= 2
        )
    )
