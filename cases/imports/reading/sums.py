"""Sums in a text: the number, the money, and the words around it. No currency is made up."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from django.core.exceptions import ValidationError

from cases.casebook.amounts import read_amount
from cases.imports.reading.tables.sums import CURRENCIES, SHARED, SOUTH_ASIAN, TIMES
from people.registry.text import fold_digits, tidy


def _any_of(words: set[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_MONEY = _any_of({*CURRENCIES, *SHARED})
_NUMBER = r"\d{1,3}(?:[ .,'’٬]\d{2,3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?"
# A letter before or after would make another word of it.
_SUM = re.compile(
    rf"(?:(?<![^\W\d_])(?P<before>{_MONEY})[ .:]{{0,2}})?"
    rf"(?<![\d.,/:-])(?P<number>{_NUMBER})(?![\d%/:]|[.,-]\d)"
    rf"(?:\s?(?P<times>{_any_of(set(TIMES))})(?![^\W\d_]))?"
    rf"(?:\s?\.?\s?(?:de\s|d['’])?(?P<after>{_MONEY})(?![^\W\d_]))?",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\d[\d.,]*\s?(?:[-–—]|to|до|a|à|hasta)\s?\d[\d.,]*")
_DOT_BEFORE_THREE = re.compile(r"\d{1,3}(?:\.\d{3})+(?!\d)")
_YEARS = range(1950, 2050)


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum that stands from `start` to `end`; `money` is what was said for its currency."""

    amount: Decimal
    money: str
    times: int
    start: int
    end: int
    has_dot: bool

    def currency(self, nations: list[str]) -> str:
        """Return the code, if it can be but one for a man of these countries; else nothing."""
        if code := CURRENCIES.get(self.money):
            return code
        of_his = {SHARED.get(self.money, {}).get(nation, "") for nation in nations}
        return of_his.pop() if len(of_his) == 1 else ""

    @property
    def is_bare(self) -> bool:
        return not self.money and self.times == 1

    @property
    def is_south_asian(self) -> bool:
        return self.times in SOUTH_ASIAN


@lru_cache(maxsize=5_000)
def sums_in(text: str) -> tuple[Sum, ...]:
    """Return the sums of a text. A span such as “2000-2500” is none, for nobody can tell which."""
    plain = fold_digits(tidy(text)).translate({0xA0: " ", 0x202F: " "})
    if not any(each.isdigit() for each in plain):
        return ()
    spans = [found.span() for found in _RANGE.finditer(plain)]
    return tuple(_sums(plain, spans))


def _sums(plain: str, spans: list[tuple[int, int]]) -> Iterator[Sum]:
    for found in _SUM.finditer(plain):
        at = found.start("number")
        if any(start <= at < end for start, end in spans):
            continue
        money = (found["after"] or found["before"] or "").casefold()
        times = TIMES.get((found["times"] or "").casefold(), 1)
        amount = _amount(found["number"], times)
        if amount and not (not money and times == 1 and amount in _YEARS):
            dotted = bool(_DOT_BEFORE_THREE.fullmatch(found["number"]))
            yield Sum(amount, money, times, found.start(), found.end(), dotted)


def _amount(number: str, times: int) -> Decimal | None:
    try:
        return read_amount(number, "") * times
    except ValidationError:
        return None
