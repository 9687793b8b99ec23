"""The cells of a name, by what is written in them: in Latin letters, in another script, both."""

import re
from dataclasses import dataclass

from cases.imports.cells import Cells
from cases.imports.fields import Column
from cases.imports.reading.kin.forms import kin_of
from cases.imports.reading.naming.joiners import ALL
from cases.imports.reading.naming.spelled import BRACKETS, spellings
from cases.imports.reading.naming.words import AGE, BIRTH, SAID_OF_HIM, SAYS_DEAD
from people.registry.matching.confusable import of_one_script
from people.registry.scripts import script_of, scripts_of
from people.registry.text import fold, fold_digits, says_unknown, tidy

LATIN = "Latn"
_SEGMENT = re.compile(r"[^()\[\]/|;\n]+")
_PATRONYMIC = re.compile(
    r"(?:вич|вна|ич|ична|vich|vna|оглы|оғлу|огли|угли|кызы|қизи|ogli|oglu|oğlu|o['ʻ‘’`]g['ʻ‘’`]li|qizi)$",
    re.IGNORECASE,
)
_WORD = re.compile(r"\S+")


@dataclass(frozen=True)
class Written:
    """`latin` and `native` as they stand; `others` are more names, `father` has a column."""

    latin: str = ""
    native: str = ""
    others: tuple[str, ...] = ()
    father: str = ""
    # Whether the column of the name holds another script, and whether it holds anything.
    is_native_in_name: bool = False
    is_name_empty: bool = False


def written(cells: Cells) -> Written:
    """Sort what the columns of the name hold by its script. Nothing is read out of it yet."""
    whole, joined_father = _of_parts(cells)
    name = _bare(cells[Column.NAME])
    parts = _bare(whole)
    if name and cells[Column.GIVEN] and not cells[Column.FAMILY] and not _is_within(parts, name):
        # "Nom" beside "Prénom" is the family name.
        parts, joined_father = _joined(parts, name, tidy(cells[Column.FATHER]))
        name = ""
    if name and parts and not cells[Column.GIVEN] and fold(cells[Column.FAMILY]) not in fold(name):
        # "Name" beside "Surname" is the given one.
        name, parts = f"{name} {parts}", ""
    found: list[str] = []
    for cell in (name, parts, _bare(cells[Column.NATIVE])):
        told = [each for spelled in by_script(cell) for each in spellings(spelled)]
        found += [each for each in told if each not in found]
    latin = [each for each in found if script_of(each) == LATIN]
    native = [each for each in found if script_of(each) != LATIN]
    longest = max(native, key=lambda each: len(each.split()), default="")
    others = [
        each for each in (*latin[1:], *native) if each != longest and not _is_within(each, longest)
    ]
    father = _bare(cells[Column.FATHER])
    return Written(
        latin[0] if latin else "",
        longest,
        (*others, *_aliases(cells[Column.ALIAS])),
        "" if joined_father else father,
        is_native_in_name=bool(name) and not latin and script_of(name) != LATIN,
        is_name_empty=not (name or parts),
    )


def _of_parts(cells: Cells) -> tuple[str, bool]:
    """Given and family name of their own columns, in the order of the language."""
    given, family, father = (
        " ".join(tidy(cells[column]).split())
        for column in (Column.GIVEN, Column.FAMILY, Column.FATHER)
    )
    given, family = _bare(given), _bare(family)
    return _joined(given, family, father) if given or family else ("", False)


def _joined(given: str, family: str, father: str) -> tuple[str, bool]:
    has_patronymic = bool(father and _PATRONYMIC.search(father))
    middle = father if has_patronymic else ""
    is_cyrillic = script_of(family or given) == "Cyrl"
    order = (family, given, middle) if is_cyrillic else (given, middle, family)
    return " ".join(filter(None, order)), has_patronymic


def _bare(cell: str) -> str:
    text = " ".join(of_one_script(word) for word in tidy(cell).split(" "))
    return "" if fold(text) in SAID_OF_HIM or (says_unknown(text) and not text.isalpha()) else text


def by_script(cell: str) -> list[str]:
    """One name in two scripts: "Ivan Petrov (Иван Петров)"; else the cell as it is."""
    scripts = scripts_of(BRACKETS.sub(_without_asides, cell))
    if len(scripts) < 2 or LATIN not in scripts:
        return [cell] if cell else []
    other = next(script for script in scripts if script != LATIN)
    told: dict[str, list[str]] = {LATIN: [], other: []}
    for segment in _SEGMENT.findall(cell):
        for word in _WORD.findall(segment):
            script = script_of(word)
            if script in told:
                told[script].append(word)
    if any(sum(map(str.isalpha, "".join(words))) < 3 for words in told.values()):
        return [cell]
    if len(told[LATIN]) + len(told[other]) < 2:
        return [cell]
    return [" ".join(words).strip(" ,;-–") for words in told.values() if words]


def _without_asides(found: re.Match[str]) -> str:
    """Brackets that hold an age, a fate or kin, and no name: "Hari Rai (26 лет)"."""
    inner = found[1].strip()
    digits = fold_digits(inner)
    is_aside = (
        AGE.fullmatch(digits)
        or BIRTH.fullmatch(digits)
        or SAYS_DEAD.match(inner)
        or fold(inner) in SAID_OF_HIM
        or fold(inner) in ALL
        or kin_of(inner.split())[0]
    )
    return " " if is_aside else found[0]


def _is_within(short: str, long: str) -> bool:
    return {fold(word) for word in short.split()} <= {fold(word) for word in long.split()}


def _aliases(cell: str) -> list[str]:
    text = tidy(cell)
    if says_unknown(text):
        return []
    return [part.strip(" \"'“”«»()") for part in re.split(r"[,;/،\n]", text) if fold(part)]
