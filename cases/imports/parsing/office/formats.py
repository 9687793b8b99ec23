"""How the cells of a workbook show their numbers: as days, with zeros before them, or plainly."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from cases.imports.parsing.office.xml import stream, whole

# What a cell of a day shows of it.
DAY, MONTH, YEAR, NO_YEAR, TIME, SPAN = "day", "month", "year", "no year", "time", "span"
_BUILT_IN = {
    **dict.fromkeys((14, 15, 22, *range(27, 32), 36, *range(50, 59)), DAY),
    16: NO_YEAR,
    17: MONTH,
    **dict.fromkeys((18, 19, 20, 21, 32, 33, 34, 35, 45, 47), TIME),
    46: SPAN,
}
# Quoted words, escaped signs, fillers, and conditions or languages in brackets say nothing here.
_SPAN = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_SIGNS = re.compile(r'"([^"]*)"|\\(.)|([0#])|([-+ ()/])')

# A digit, with a zero if there is none; a digit, if there is one. Other signs begin with "'".
PLACES = {"0", "#"}


@dataclass(frozen=True, slots=True)
class Shown:
    """`day` is what is shown of a day. `digits` are places for digits and signs between them."""

    day: str = ""
    digits: tuple[str, ...] = ()


PLAIN = Shown()


def formats(pieces: Iterable[bytes]) -> list[Shown]:
    """Return how numbers are shown, by the style that a cell names."""
    codes: dict[int, str] = {}
    styles: list[int] = []
    is_cell_style = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal is_cell_style
        if name == "numFmt":
            codes[whole(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            is_cell_style = True
        elif name == "xf" and is_cell_style:
            styles.append(whole(attributes.get("numFmtId")))

    def end(name: str) -> None:
        nonlocal is_cell_style
        if name == "cellXfs":
            is_cell_style = False

    stream(pieces, start=start, end=end)
    shown = {
        number: shown_by(codes[number]) if number in codes else Shown(_BUILT_IN.get(number, ""))
        for number in set(styles)
    }
    return [shown[number] for number in styles]


def shown_by(code: str) -> Shown:
    """Return what a format such as `dd/mm/yyyy` or `000-000` shows."""
    first = code.split(";")[0]
    if _SPAN.search(first):
        return Shown(SPAN)
    bare = _LITERAL.sub("", first).lower().replace("am/pm", "h").replace("a/p", "h")
    if bare.strip() in ("general", "standard", "@", ""):
        return PLAIN
    is_day = re.search(r"[dyhs]", bare) or not re.search(r"[0#?e]", bare)
    if is_day and (day := _day(bare)):
        return Shown(day)
    return Shown(digits=_digits(first))


def _day(bare: str) -> str:
    has_year = "y" in bare or "e" in bare
    has_time = "h" in bare or "s" in bare
    has_day = "d" in bare
    if has_year:
        return DAY if has_day else MONTH if "m" in bare and not has_time else YEAR
    if has_day:
        return NO_YEAR
    if has_time:
        return TIME
    return NO_YEAR if "m" in bare else ""


def _digits(code: str) -> tuple[str, ...]:
    """Return the pattern of a format of digits alone that adds zeros or signs, else nothing."""
    pattern, at = [], 0
    for found in _SIGNS.finditer(code):
        if found.start() != at:
            return ()
        at = found.end()
        word, escaped, place, sign = found.groups()
        pattern.append(place or f"'{sign or escaped or word or ''}")
    if at != len(code) or pattern in (["0"], ["#"]) or not PLACES & set(pattern):
        return ()
    return tuple(pattern)
