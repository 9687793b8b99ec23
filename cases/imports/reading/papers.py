"""Numbers of papers: the passport, and others that stand beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from django.utils.translation import gettext as _

from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.issues import Code
from cases.imports.reading.paper_words import CALLED, KINDS, NEW, NO_PAPER, OF_KIN, OLD
from people.registry.aliases import known_forms
from people.registry.numbers import normalise_number
from people.registry.text import fold, fold_digits, says_unknown, tidy
from people.registry.vocabularies import IdentifierKind

_LOST = re.compile(r"\d[.,]\d+\s?[eEеЕ]\s?\+?\d+|\d[eEеЕ]\+\d+|#{3,}")
_BREAK = re.compile(r"[;,/|\n+&]|\s(?:and|or|и|или|y|o|et|ou|و|أو|र|और|ও|va|ва)\s|\s[-–—]\s")
# A series of letters, digits in groups, letters at the end; or digits first, as in France.
_NUMBER = re.compile(
    r"(?<![^\W_])(?:[^\W\d_]{1,4}[\s.\-№/]{0,2})?\d(?:[\s.\-]?\d){3,}(?:[\s\-]?[^\W\d_]{1,2})?(?![^\W_])"
    r"|(?<![^\W_])(?:\d{1,3}[A-Z]{1,3}\d{4,}|[A-Z]{1,2}\d{1,4}[A-Z]\d{3,}|[A-Z]\d[A-Z0-9]{6,8})(?![^\W_])",
)
_CITIZENSHIP = re.compile(r"(?<!\d)\d{2}[-/]\d{2}[-/]\d{2}[-/]\d{4,6}(?!\d)")
_BURMESE = re.compile(r"(?<!\d)\d{1,2}/[^\W\d]{3,12}\s?\([^\W\d]{1,2}\)\s?\d{6}(?!\d)")
# Series that mean something else in other countries: the letters of a label, or of a passport.
_OWN = {
    "KGZ": (re.compile(r"(?<!\w)ID[\s№-]{0,2}\d{7}(?!\d)"), IdentifierKind.PASSPORT),
    "COL": (
        re.compile(r"(?<!\w)C\.?\s?C\.?[\s:№#-]{0,2}(\d(?:[. ]?\d){5,9})(?!\d)"),
        IdentifierKind.NATIONAL_ID,
    ),
}
_BRACKETED = re.compile(r"\([^()]*\)")
# "(exp. 2031)": until when it holds is no part of its number.
_HOLDS_UNTIL = re.compile(
    r"\(?(?<![^\W\d_])(?:exp(?:iry|ires?|iring)?|valid(?:ity)?|issued?)(?![^\W\d_])"
    r"[^\d(),;/]{0,12}(?:19|20)\d\d(?!\d)\)?",
    re.IGNORECASE,
)
_MASKED = re.compile(r"[\dA-Za-z][*?_•…]+[\dA-Za-z]|[*?_•…xXхХ]{2,}|\.{3}")
_DATE = re.compile(
    r"(?:(?<![^\W\d_])(?:dtd?|dated)[.:\s]+)?(?<![\w-])(?:(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|"
    r"(?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d)(?![\w-])"
)
_REMARKED = re.compile(
    rf"{KINDS[IdentifierKind.PASSPORT].pattern}\W{{0,3}}(?:{CALLED.pattern})?\W{{0,3}}"
    r"(?P<number>[A-ZА-Я]{0,2}[\s-]?\d{6,9})(?!\d)",
    re.IGNORECASE,
)
_COUNTRY = re.compile(r"[^\W\d_]{2,}(?=\s)")
_SHORT_COUNTRIES = frozenset({"РТ", "РУз", "РУ", "КР", "РК", "РБ", "РФ", "РМ", "РА"})
_LONGEST_SERIES = 3
_FEWEST, _MOST, _MOST_DIGITS = 5, 14, 10


@dataclass(frozen=True)
class Paper:
    kind: str
    number: str
    is_old: bool = False
    is_new: bool = False


def read_papers(draft: Draft) -> None:
    """Fill `passport` with the one that holds, or None, and `papers` with all others."""
    cell = draft.cells[Column.PASSPORT]
    lost = "lost" in draft.cells.marks.get(Column.PASSPORT, frozenset())
    country = next(iter(draft.row.get("nationality", {}).get("alpha3", [])), "")
    papers = [] if lost else list(_papers(cell, country))
    if not cell.strip():
        papers = _remarked(draft.cells[Column.REMARKS])
    passports = [paper for paper in papers if paper.kind == IdentifierKind.PASSPORT]
    chosen = min(passports, key=lambda each: (not each.is_new, each.is_old), default=None)
    draft.row["passport"] = chosen.number if chosen else None
    others = [_kept(paper) for paper in papers if chosen is None or paper.number != chosen.number]
    if others:
        draft.row["papers"] = others
    _ask(draft, papers, chosen, lost=lost or bool(_LOST.search(fold_digits(cell))))


def _ask(draft: Draft, papers: list[Paper], chosen: Paper | None, *, lost: bool) -> None:
    rivals = [each for each in papers if chosen and each.kind == chosen.kind and each != chosen]
    if lost:
        note = _("A spreadsheet has lost digits of this number. Ask for it again.")
        draft.ask(Code.ERROR_VALUE, "passport", note)
    elif not papers and draft.cells[Column.PASSPORT].strip():
        draft.ask(Code.PLACEHOLDER, "passport", _("This is no number of a passport."))
    elif chosen and chosen.number.isdigit() and chosen.number.startswith("0"):
        note = _("Kept as text: a spreadsheet would drop the zero.")
        draft.ask(Code.LEADING_ZERO, "passport", note)
    if chosen and any(not each.is_old for each in rivals) and not chosen.is_new:
        numbers = ", ".join(each.number for each in (chosen, *rivals))
        note = _("Several passports, and which one holds is not said: %(numbers)s.")
        draft.ask(Code.CONFLICT, "passport", note % {"numbers": numbers})


def _kept(paper: Paper) -> dict[str, str]:
    told = {"kind": paper.kind, "number": paper.number}
    return {**told, "note": _("an earlier one")} if paper.is_old else told


@lru_cache(maxsize=4096)
def _papers(cell: str, country: str) -> tuple[Paper, ...]:
    text = fold_digits(tidy(cell))
    if says_unknown(text) or _LOST.search(text):
        return ()
    found: list[Paper] = []
    shaped = [(each, IdentifierKind.NATIONAL_ID) for each in (_BURMESE, _CITIZENSHIP)]
    for pattern, own in (*shaped, *((_OWN[country],) if country in _OWN else ())):
        found += [_paper("".join(number.split()), own, "") for number in pattern.findall(text)]
        text = pattern.sub(" ", text)
    text = _HOLDS_UNTIL.sub(" ", NO_PAPER.sub(" ", _DATE.sub(" ", text)))
    kind = IdentifierKind.PASSPORT.value
    for part in (part for broken in _BREAK.split(text) for part in _by_labels(broken)):
        # A label goes on over a break only where nothing but the label stands before it.
        if OF_KIN.search(part):
            continue
        called = _kind(part) or kind
        numbers = _numbers(part)
        found += [_paper(number, _likelier(called, number, country), part) for number in numbers]
        kind = called if not numbers else IdentifierKind.PASSPORT.value
    unique = {paper.number: paper for paper in reversed(found) if paper.number}
    return tuple(reversed(unique.values()))


def _by_labels(part: str) -> Iterator[str]:
    """Cut before each label that follows a number: "AA0000001 NIC 000000001"."""
    outside = _BRACKETED.sub(lambda found: "_" * len(found[0]), part)
    edges = sorted(
        {found.start() for pattern in KINDS.values() for found in pattern.finditer(outside)}
    )
    start = 0
    for edge in edges:
        if re.search(r"\d{4}", part[start:edge]):
            yield part[start:edge]
            start = edge
    yield part[start:]


def _numbers(part: str) -> list[str]:
    """The part as a whole where nothing else is said, else what looks like numbers in it."""
    if _MASKED.search(part):
        return []
    bare = part
    for pattern in (*KINDS.values(), OLD, NEW, CALLED):
        bare = pattern.sub(" ", bare)
    bare = _COUNTRY.sub(_without_country, bare)
    whole = normalise_number(bare)
    words = re.findall(r"[^\W\d_]+", bare)
    is_plain = all(len(word) <= (4 if word.isupper() else 2) for word in words)
    if is_plain and _is_number(whole):
        return [whole]
    found = [normalise_number(each[0]) for each in _NUMBER.finditer(bare)]
    return [number for number in found if _is_number(number)]


def _without_country(found: re.Match[str]) -> str:
    """ "паспорт РТ 400000001", "Kenya AK0000001": but "PA 0000001" begins with its series."""
    is_known = len(found[0]) > _LONGEST_SERIES and fold(found[0]) in known_forms()
    return " " if is_known or found[0] in _SHORT_COUNTRIES else found[0]


def _is_number(number: str) -> bool:
    digits = sum(map(str.isdigit, number))
    return (
        _FEWEST <= len(number) <= _MOST and digits >= min(_FEWEST, len(number) - 2) and digits > 3
    )


def _kind(part: str) -> str:
    """What the words beside a number call it."""
    return next((kind for kind, pattern in KINDS.items() if pattern.search(part)), "")


def _likelier(kind: str, number: str, country: str) -> str:
    """More digits than a passport has, and no letter: the number of an identity card."""
    if kind == IdentifierKind.PASSPORT and number.isdigit() and len(number) > _MOST_DIGITS:
        return IdentifierKind.NATIONAL_ID.value
    if kind == IdentifierKind.RU_PASSPORT and country == "RUS":
        return IdentifierKind.PASSPORT.value
    return kind


def _paper(number: str, kind: str, part: str) -> Paper:
    return Paper(
        str(kind), normalise_number(number), bool(OLD.search(part)), bool(NEW.search(part))
    )


def _remarked(remarks: str) -> list[Paper]:
    """A number in the remarks, only where it is called a passport's."""
    if not remarks:
        return []
    text = fold_digits(tidy(remarks))
    return [
        _paper(found["number"], IdentifierKind.PASSPORT, "") for found in _REMARKED.finditer(text)
    ]
