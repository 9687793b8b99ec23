"""What the cells of a column look like, whatever stands above them."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from statistics import median

from cases.imports.fields import Column
from cases.imports.layout.concepts import begins_with, phrases_of, words_of
from cases.imports.layout.lexicon.cells import FATES, KIN, SEX
from people.dates.clock import today
from people.dates.reading import MAX_LENGTH, read_date
from people.registry.aliases import known_forms
from people.registry.handles import read_handle
from people.registry.scripts import script_of
from people.registry.text import fold, fold_digits, says_unknown, tidy

_MOST_LOOKED_AT = 60
_DATE_OF_SOME_KIND = "date"
# Which share of the cells are days of any kind.
DAY = "day"
_PHONE = re.compile(r"(?:\+|00)\d[\d\s().-]{6,17}|\(?\d[\d\s().-]{6,17}\d|\d[.,]\d+E\+?\d+")
_BESIDE_A_PHONE = re.compile(r"\+\d[\d\s().-]{7,17}|(?<!\d)0?\d{9,12}(?!\d)")
_SERIAL = re.compile(r"\d{1,6}\.?")
_PASSPORT = re.compile(r"[A-Z]{1,3}[\s-]?\d{5,9}|\d{2}[\s-]?\d{7}|\d{7,9}", re.IGNORECASE)
_REFERENCE = re.compile(r"C-\d{4}-\d+")
_NAME = re.compile(r"[^\d@/\\=+<>{}?!;:_#]{2,60}")
_LETTERED = re.compile(r"(?<![A-Za-z])[A-Z]{1,3}[\s-]?\d")
_SEX, _KIN, _FATES = (phrases_of(words) for words in (SEX, KIN, FATES))
_MOST_BESIDE_KIN = 6
_OF_AGE_TO_SERVE = range(14, 70)
_LATEST_BIRTH = 14


@lru_cache(maxsize=1 << 14)
def looks_like(cell: str) -> tuple[str, ...]:
    """Return what a cell may be: codes of columns, and "date"; those that fit best come first."""
    text = fold_digits(tidy(cell))
    if _REFERENCE.fullmatch(text):
        return (Column.REFERENCE,)
    if _SERIAL.fullmatch(text) and len(text) < 5:
        return _few_digits(text)
    if _is_date(text):
        return (_DATE_OF_SOME_KIND,)
    found: list[str] = []
    if _PASSPORT.fullmatch(text):
        found.append(Column.PASSPORT)
    if _is_phone(text):
        found.append(Column.PHONE)
    words = words_of(text)
    if words in _SEX:
        found.append(Column.SEX)
    if begins_with(text, _KIN) and len(words) <= _MOST_BESIDE_KIN:
        found.append(Column.RELATION if words in _KIN else Column.REPORTER)
    if begins_with(text, _FATES):
        found.append(Column.CONDITION)
    if fold(text) in known_forms() and len(text) < 40:
        found.append(Column.NATIONALITY)
    return tuple(found or _words_alone(text, len(words)))


def _few_digits(text: str) -> tuple[str, ...]:
    number = int(text.rstrip("."))
    if 1940 <= number <= today().year or 2040 <= number <= 2095:
        return (_DATE_OF_SOME_KIND, Column.SERIAL)
    return (Column.AGE, Column.SERIAL) if number in _OF_AGE_TO_SERVE else (Column.SERIAL,)


def _is_date(text: str) -> bool:
    if not any(map(str.isdigit, text)) or len(text) > MAX_LENGTH or text.startswith("+"):
        return False
    read = read_date(text, today=today())
    return bool(read.choices)


def _is_phone(text: str) -> bool:
    if _PHONE.fullmatch(text.strip(" ,;")):
        return True
    return bool(_BESIDE_A_PHONE.search(text)) or (len(text) < 40 and read_handle(text) is not None)


def _words_alone(text: str, count: int) -> tuple[str, ...]:
    if 1 <= count <= 6 and _NAME.fullmatch(text) and any(map(str.isalpha, text)):
        return (Column.NATIVE, Column.NAME) if script_of(text) != "Latn" else (Column.NAME,)
    return (Column.REMARKS,)


def shares(cells: Sequence[str]) -> dict[str, float]:
    """Return which share of the cells looks like what; the cells of one column, top to bottom."""
    filled = [cell for cell in cells if cell.strip() and not says_unknown(cell)]
    seen = filled[:: max(1, len(filled) // _MOST_LOOKED_AT)][:_MOST_LOOKED_AT]
    if not seen:
        return {}
    counts: Counter[str] = Counter()
    for cell in seen:
        looks = looks_like(cell.strip())
        counts.update({look: 1.0 if at == 0 else 0.6 for at, look in enumerate(looks)})
    found = {look: count / len(seen) for look, count in counts.items()}
    _weigh_serial(found, filled)
    _weigh_dates(found, seen)
    _weigh_numbers(found, seen)
    _weigh_kin(found)
    return found


def _weigh_serial(found: dict[str, float], filled: Sequence[str]) -> None:
    """Serial numbers go up by one, mostly; ages do not."""
    if Column.SERIAL not in found:
        return
    numbers = [int(text) for cell in filled[:200] if (text := cell.strip(" .\t")).isdecimal()]
    steps = [after - before for before, after in pairwise(numbers)]
    is_counted = len(steps) > 0 and steps.count(1) >= 0.6 * len(steps)
    if is_counted:
        found[Column.SERIAL] = max(found[Column.SERIAL], len(numbers) / len(filled[:200]))
        found.pop(Column.AGE, None)
        found.pop(_DATE_OF_SOME_KIND, None)
    else:
        found[Column.SERIAL] *= 0.5


def _weigh_dates(found: dict[str, float], seen: Sequence[str]) -> None:
    """Days long ago are days of birth; others may be any."""
    if not (share := found.pop(_DATE_OF_SOME_KIND, 0.0)):
        return
    years = [
        read.choices[0].date.earliest.year
        for cell in seen
        if len(cell) <= MAX_LENGTH
        and (read := read_date(fold_digits(tidy(cell)), today=today())).choices
        and read.choices[0].date.earliest
    ]
    found[DAY] = share
    if years and median(years) < today().year - _LATEST_BIRTH:
        found[Column.BIRTH] = share + found.get(Column.AGE, 0.0)


def _weigh_numbers(found: dict[str, float], seen: Sequence[str]) -> None:
    """Long digits are telephones, unless letters stand before some of them."""
    if Column.PASSPORT in found and Column.PHONE in found:
        lettered = sum(bool(_LETTERED.match(cell.strip())) for cell in seen) / len(seen)
        if lettered >= 0.3:
            found[Column.PASSPORT] += found.pop(Column.PHONE) / 2
        else:
            found[Column.PHONE] += found.pop(Column.PASSPORT) / 2


def _weigh_kin(found: dict[str, float]) -> None:
    """Kin alone in some cells, and kin with a name in others: both say who reported."""
    if Column.REPORTER in found and Column.RELATION in found:
        found[Column.REPORTER] += found.pop(Column.RELATION)
