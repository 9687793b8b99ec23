"""Who a row is about: his name, or that nobody knows it, or that there are several men."""

import re
import unicodedata
from typing import Any

from django.utils.translation import gettext as _

from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.issues import INFO, WARNING, Code, Severity
from cases.imports.reading.naming.cells import LATIN, Written, written
from cases.imports.reading.naming.one import OneName, one_name
from cases.imports.reading.naming.order import arranged, quiet, quiet_words
from cases.imports.shapes import Name
from people.registry.scripts import script_of
from people.registry.text import fold, tidy

_NAMES = (Column.NAME, Column.GIVEN, Column.FAMILY, Column.NATIVE)
_ONE_AND_INITIAL = re.compile(r"[^\W\d_]{2,}\s+[^\W\d_]\.?")
# Only where the script and the country leave one language.
_SPOKEN = {
    "Arab": {
        "ara": "IRQ SYR EGY SAU JOR YEM SDN MAR DZA TUN LBY OMN LBN KWT QAT ARE BHR PSE MRT",
        "urd": "PAK IND",
    },
}
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def read_names(draft: Draft) -> None:
    """Fill `name`: in Latin letters given name first, in his own script as it is written."""
    told = written(draft.cells)
    country = next(iter(draft.row.get("nationality", {}).get("alpha3", [])), "")
    latin, native = one_name(told.latin, country), one_name(told.native, country)
    main = latin if told.latin else native
    if (not told.latin and not told.native) or main.is_unnamed:
        draft.row["name"] = _placeholder(draft, main, country)
    else:
        draft.row["name"] = _name(told, latin, native, country)
        _ask_of_name(draft, told, main)
    _hint(draft, main, native)
    _ask_of_signs(draft)


def _name(told: Written, latin: OneName, native: OneName, country: str) -> Name:
    said, how = arranged(latin.text, country) if latin.text else ("", "")
    in_script = native.text or latin.other or (native.other if not told.latin else "")
    name = Name(latin=said or _latin_beside(native) or None)
    if in_script:
        name["native"] = " ".join(quiet_words(quiet(in_script).split()))
    name["script"] = script_of(in_script) if in_script else LATIN
    if language := _language(name["script"], country):
        name["language"] = language
    main = latin if latin.text else native
    if title := main.title or native.title:
        name["title"] = title
    if father := quiet(main.father or told.father):
        name["father_name"] = father
    if also := _also(name, (*latin.also, *native.also, *told.others)):
        name["also_known_as"] = also
    if note := _note(main, how):
        name["note"] = note
    return name


def _latin_beside(native: OneName) -> str:
    return native.other if script_of(native.other) == LATIN else ""


def _also(name: Name, others: tuple[str, ...]) -> list[str]:
    known = {fold(name["latin"] or ""), fold(name.get("native", ""))}
    return list(dict.fromkeys(each for each in others if fold(each) and fold(each) not in known))


def _note(main: OneName, how: str) -> str:
    if main.owner:
        return _("Named only by another: %(whose)s.") % {"whose": main.owner}
    notes = {
        "comma": _("The comma shows the family name first."),
        "capitals": _("Capitals mark the family name."),
        "list": _("A list with the family names first."),
    }
    return notes.get(how, "; ".join(main.notes))


def _placeholder(draft: Draft, main: OneName, country: str) -> Name:
    """Somebody unnamed: a label tells him from the others, and is no name."""
    where = f" ({country})" if country else ""
    whose = next(iter(main.notes), "") if main.owner else ""
    number = f" {main.number}" if main.number else ""
    label = whose or _("Unknown%(number)s%(where)s") % {"number": number, "where": where}
    note = _("Nobody knows his name: %(label)s is a label, and no name.") % {"label": label}
    draft.ask(Code.UNNAMED, "name", note)
    return Name(latin=None, placeholder=True, label=label)


def _ask_of_name(draft: Draft, told: Written, main: OneName) -> None:
    if told.is_native_in_name and not draft.cells[Column.NATIVE]:
        note = _("It stands in the column of the Latin name, and was taken as his own script.")
        draft.ask(Code.SCRIPT_IN_LATIN_COLUMN, "name", note)
    elif draft.row["name"]["latin"] is None and told.is_name_empty:
        note = _("Ask how his name is spelled in the passport.")
        draft.ask(Code.NO_LATIN_NAME, "name", note)
    if main.has_son_of:
        note = _("His father's name was taken out: %(father)s.")
        draft.ask(Code.SO_IN_NAME, "name", note % {"father": main.father or main.owner})
    if main.is_partial or _ONE_AND_INITIAL.fullmatch(main.text):
        severity: Severity = WARNING if main.is_partial else INFO
        note = _("Only a part of the name is told; that may be on purpose.")
        draft.ask(Code.PARTIAL_NAME, "name", note, severity)


def _hint(draft: Draft, main: OneName, native: OneName) -> None:
    hints: dict[str, Any] = {
        "age_in_name": main.age or native.age,
        "birth_in_name": main.birth or native.birth,
        "is_late": main.is_late or native.is_late,
        "name_notes": list(main.notes),
    }
    draft.hints |= {key: value for key, value in hints.items() if value}
    if main.sex and "sex" not in draft.row:
        draft.row["sex"] = main.sex


def _ask_of_signs(draft: Draft) -> None:
    if any(_has_hidden(draft.cells[column]) for column in _NAMES):
        note = _("Signs that nobody sees were taken out of the name.")
        draft.ask(Code.INVISIBLE_CHARS, "name", note)
    others = (
        text for column, text in draft.cells.items() if column not in (Column.NATIVE, Column.ALIAS)
    )
    if any(not text.isascii() and _RIGHT_TO_LEFT.search(text) for text in others):
        draft.ask(Code.RTL, "row", _("Written from right to left: digits keep their order."))


def _has_hidden(text: str) -> bool:
    if text.isascii():
        return False
    kept = tidy(text)
    return any(
        text.count(each) > kept.count(each)
        for each in set(text)
        if each not in " \n\t" and unicodedata.category(each) in ("Cf", "Zs", "Cc")
    )


def _language(script: str, country: str) -> str:
    spoken = _SPOKEN.get(script, {})
    return next((code for code, where in spoken.items() if country in where.split()), "")
