"""Cells that name another row, "same course as 21", or say that it is as in the row above."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from cases.imports.fields import Column
from cases.imports.layout.concepts import phrases_of, words_of
from cases.imports.layout.kinds import ABOUT_SOMEBODY
from cases.imports.layout.lexicon import references as lexicon
from people.registry.text import fold_digits, tidy

_LONGEST = 500
_DEEPEST = 5
_NAMES_NOBODY_ELSE = {Column.SERIAL, Column.REFERENCE, Column.PASSPORT, Column.IGNORED}
# A name is not taken from another row, nor remarks, which are about one man.
_NEVER_TAKEN = _NAMES_NOBODY_ELSE | {
    Column.NAME, Column.GIVEN, Column.FAMILY, Column.NATIVE, Column.ALIAS, Column.REMARKS,
    Column.BIRTH, Column.AGE,
}  # fmt: skip
_DITTO_SIGNS = re.compile(r"[-–—_=\s]*(?:[\"“”„″〃]|//|''|,,|\bdo\b\.?)[-–—_=\s]*")
_FIRST_SIGNS = frozenset("\"“”„″〃/',-–—_=")
_MERE_DO = re.compile(r"\s*do\s*", re.IGNORECASE)
_WORDS, _DIGIT = re.compile(r"[\s.,:;()#№/-]+"), re.compile(r"\d")
# Few words may stand between: "same course as no 21".
_BETWEEN = r"[^\d.;,:()]{0,28}?"
_MORE = r"(?:\s*(?:,|&|and|и|та|y|et|و|va|na|ve|dan)\s*\d{1,5}(?![\d./-]))*"
_END = r"(?=\s*(?:$|[;,.)\]]|above|below|выше|ниже|arriba|abajo|-?(?:го|й|му|м)\b))"
_NUMBER = r"(?:\d{1,5})(?![\d.,/:-]*\d|\s*(?:%|\$|€|usd|rub|руб|years|days|лет))"


@dataclass(frozen=True, slots=True)
class Reference:
    """A cell at `position` that names row `to` by its `number`; nobody where `to` is None.

    `is_all` where the cell says nothing else: then it holds what the other row holds.
    """

    position: int
    number: str
    to: int | None
    is_all: bool


class References:
    """All cells of a table that speak of other rows."""

    def __init__(
        self,
        columns: Sequence[str],
        rows: Sequence[Sequence[str]],
        kinds: Sequence[str],
        of_sheet: int | None = None,
    ):
        """`of_sheet` rows are of the sheet; the others were split off, and nobody names them."""
        self._rows = rows
        self._by_row: dict[int, list[Reference]] = defaultdict(list)
        serials = _serials(columns, rows[:of_sheet], kinds)
        above: int | None = None
        for at, row in enumerate(rows):
            if kinds[at] != ABOUT_SOMEBODY:
                continue
            for position, cell in enumerate(row):
                if cell and position < len(columns):
                    self._look(at, position, cell, columns[position], above, serials)
            above = at

    def of(self, index: int) -> Sequence[Reference]:
        """Return the references of a row, from left to right."""
        return self._by_row.get(index, ())

    def text(self, index: int, position: int, depth: int = 0) -> str:
        """Return what a cell holds, which may stand in another row."""
        own = self._rows[index][position] if position < len(self._rows[index]) else ""
        for each in self._by_row.get(index, ()):
            if each.position == position and each.is_all and each.to is not None:
                other = self.text(each.to, position, depth + 1) if depth < _DEEPEST else ""
                return other or own
        return own

    def _look(
        self,
        at: int,
        position: int,
        cell: str,
        column: str,
        above: int | None,
        serials: dict[str, int | None],
    ) -> None:
        if column in _NAMES_NOBODY_ELSE or len(cell) > _LONGEST:
            return
        may_take = column not in _NEVER_TAKEN
        if may_take and _is_ditto(cell) and not _is_himself(column, cell):
            self._by_row[at].append(Reference(position, "", above, True))
            return
        for number, is_all in _numbers(cell):
            to = serials.get(number.lstrip("0"))
            if to == at:
                continue
            self._by_row[at].append(Reference(position, number, to, is_all and may_take))


def _serials(
    columns: Sequence[str], rows: Sequence[Sequence[str]], kinds: Sequence[str]
) -> dict[str, int | None]:
    """Rows by their serial number; None where it stands in several that are not alike."""
    if Column.SERIAL not in columns:
        return {}
    place = list(columns).index(Column.SERIAL)
    found: dict[str, int | None] = {}
    for at, row in enumerate(rows):
        serial = serial_of(row[place]) if place < len(row) else ""
        if not serial or kinds[at] != ABOUT_SOMEBODY:
            continue
        first = found.get(serial, at)
        found[serial] = first if first is None or rows[first] == row else None
    return found


def serial_of(cell: str) -> str:
    """The serial number as a key: digits of any script, without a dot, sign or leading zero."""
    written = fold_digits(tidy(cell)).casefold().strip(" .#№)(")
    return written.lstrip("0") or written


def _is_ditto(cell: str) -> bool:
    if len(cell) > 60 or not _may_be_ditto(cell):
        return False
    text = tidy(cell)
    if _MERE_DO.fullmatch(text):
        return False
    return bool(_DITTO_SIGNS.fullmatch(text.casefold())) or words_of(text) in _dittos()


def _is_himself(column: str, cell: str) -> bool:
    return column == Column.REPORTER and words_of(tidy(cell)) in _himself()


def _may_be_ditto(cell: str) -> bool:
    """Most cells begin with no such word or sign: that is quickly seen."""
    first = cell.split(None, 1)[:1]
    return bool(first) and (
        first[0][0] in _FIRST_SIGNS or first[0].casefold().rstrip(".,;") in _ditto_leads()
    )


def _numbers(cell: str) -> list[tuple[str, bool]]:
    """The numbers of rows that a cell names, and whether it says nothing else."""
    if not _DIGIT.search(cell) or _leads().isdisjoint(_WORDS.split(cell.casefold())):
        return []
    text = fold_digits(tidy(cell)).casefold()
    found = []
    for pattern in _patterns():
        for match in pattern.finditer(text):
            rest = (text[: match.start()] + text[match.end() :]).strip(" .,;:()[]\"'")
            said = re.findall(r"\d+", match[0])
            found += [(number, not rest and len(said) == 1) for number in said]
        if found:
            break
    return found


@cache
def _dittos() -> frozenset[tuple[str, ...]]:
    return phrases_of(lexicon.DITTO)


@cache
def _himself() -> frozenset[tuple[str, ...]]:
    return phrases_of(lexicon.HIMSELF)


@cache
def _ditto_leads() -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in lexicon.DITTO.split(","))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    called = rf"(?:(?:{_any_of(lexicon.CALLED)})(?!\w)\.?|n[°º]|[#№])[\s.:#№°]*"
    rows = rf"(?<!\w)(?:{_any_of(lexicon.ROWS)})(?!\w)[\s.:#№°]*(?:{called})?"
    as_in = rf"(?<!\w)(?:{_any_of(lexicon.AS_IN)})(?!\w)"
    beside = rf"(?<!\w)(?:{_any_of(lexicon.BESIDE)})(?!\w){_BETWEEN}(?<!\w)"
    after = rf"\s*(?:{called})?[^\d,;]{{0,6}}(?:{_any_of(lexicon.AS_AFTER)})"
    return tuple(
        map(
            re.compile,
            (
                rf"{as_in}\.?{_BETWEEN}(?<!\w){called}{_NUMBER}{_MORE}",
                rf"(?:{as_in}|(?<!\w)same\b{_BETWEEN}\bas)[\s.:]*{_NUMBER}{_MORE}{_END}",
                rf"{beside}{called}{_NUMBER}{_MORE}",
                rf"{rows}{_NUMBER}{_MORE}",
                rf"(?<![\d.]){_NUMBER}{after}",
            ),
        )
    )


@cache
def _leads() -> frozenset[str]:
    """The first words of all that leads to a number: most cells have none of them."""
    groups = (lexicon.AS_IN, lexicon.BESIDE, lexicon.ROWS, lexicon.AS_AFTER)
    return frozenset(phrase.split()[0] for group in groups for phrase in group.split(","))


def _any_of(words: str) -> str:
    phrases = sorted((each.strip() for each in words.split(",")), key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"[\s./]+") for phrase in phrases if phrase)
