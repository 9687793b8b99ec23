"""What stands in the field of a name and is no name: notes for the writer, and few refusals."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from people.registry.handles import EMAIL, read_handle
from people.registry.matching.confusable import of_one_script
from people.registry.matching.vocabulary import TITLES
from people.registry.name_words import CALLED, LATE, NAMES_TOO, RANKS, RANKS_OF_TWO, UNNAMED
from people.registry.phones import read_phones
from people.registry.scripts import mixed_words
from people.registry.text import TAG, fold, fold_digits, says_unknown, tidy

LONGEST_NAME = 300
# By a year of four digits, or dots: "123-45-67" ends many a telephone number.
_DATE = re.compile(
    r"(?<!\d)(?<!\d\.)"
    r"(?:[12]\d{3}[./-]\d\d?[./-]\d\d?|\d\d?[./-]\d\d?[./-][12]\d{3}|\d\d?(?:\.\d\d){2})"
    r"(?!\.?\d)"
)
_DIALLED = re.compile(r"[+＋(]{0,2}\d[\d\s().\-‐-―]{5,}\d")
_NUMBER = re.compile(r"\d+(?:[./-]\d+)*")
_FEWEST_DIGITS = 7
_EDGES = " \t\n,;:/|()[]–-."

# What a number is called goes with it, and the brackets around it.
_CALLED = rf"(?<!\w)(?:{'|'.join(sorted(CALLED))})(?!\w)[\s.:]*"
_EMPTY = re.compile(r"\(\s*\)|\[\s*\]")
_COUNT = re.compile(r"\s*[#№]?(?<!\d)\d{1,3}$")


class NameCode(StrEnum):
    NO_LETTER = "no_letter"
    ONLY_A_PHONE = "only_a_phone"
    TOO_LONG = "too_long"
    UNKNOWN = "unknown"
    PHONE = "phone"
    EMAIL = "email"
    HANDLE = "handle"
    DIGITS = "digits"
    TAGS = "tags"
    MIXED = "mixed"
    TITLE = "title"
    LATE = "late"
    ONE_LETTER = "one_letter"


# Nothing of these could ever be found again; all else is kept as it is written.
ERRORS = frozenset({NameCode.NO_LETTER, NameCode.ONLY_A_PHONE, NameCode.TOO_LONG})


@dataclass(frozen=True)
class NameNote:
    """What is noticed, the words that it is about, and the name as it may be meant."""

    code: NameCode
    words: str
    suggestion: str = ""


def name_notes(text: str) -> list[NameNote]:
    """All that is noticed in a name, the refusals first; nothing for an empty one."""
    name = tidy(text[: 4 * LONGEST_NAME])
    if not name:
        return []
    if error := _error(name):
        return [NameNote(error, name if error != NameCode.TOO_LONG else "")]
    if says_unknown(_COUNT.sub("", name)) or fold(name.split()[0].strip(_EDGES)) in UNNAMED:
        return [NameNote(NameCode.UNKNOWN, name)]
    return list(_notes(name))


def _error(name: str) -> NameCode | None:
    if len(name) > LONGEST_NAME:
        return NameCode.TOO_LONG
    if any(each.isalpha() for each in name):
        return None
    return NameCode.ONLY_A_PHONE if _phones(name) else NameCode.NO_LETTER


def _notes(name: str) -> Iterator[NameNote]:
    for tag in TAG.findall(name)[:1]:
        yield NameNote(NameCode.TAGS, tag, _bare(TAG.sub(" ", name)))
    plain = TAG.sub(" ", name)
    for code, found in _contacts(plain):
        plain = _without(plain, found)
        yield NameNote(code, found, _bare(plain))
    if number := _NUMBER.search(plain):
        yield NameNote(NameCode.DIGITS, number[0])
    yield from _titles(plain.split())
    for word in mixed_words(plain):
        folded = of_one_script(word)
        is_mended = folded != word and not mixed_words(folded)
        yield NameNote(NameCode.MIXED, word, folded if is_mended else "")
    if sum(each.isalpha() for each in plain) == 1:
        yield NameNote(NameCode.ONE_LETTER, _bare(plain))


def _contacts(name: str) -> Iterator[tuple[NameCode, str]]:
    for email in EMAIL.findall(name):
        yield NameCode.EMAIL, email
    if handle := read_handle(EMAIL.sub(" ", name)):
        yield NameCode.HANDLE, handle.raw
    for phone in _phones(name):
        yield NameCode.PHONE, phone


def _phones(name: str) -> list[str]:
    """Numbers that may be dialled somewhere; a date of birth is none."""
    written = (phone.raw for phone in read_phones(_DATE.sub(" ", fold_digits(name))))
    found = (raw.lstrip("( ") for raw in written if _DIALLED.fullmatch(raw))
    return [_as_written(name, raw) for raw in found if _has_enough_digits(raw)]


def _has_enough_digits(raw: str) -> bool:
    return sum(each.isdigit() for each in raw) >= _FEWEST_DIGITS


def _as_written(name: str, raw: str) -> str:
    """The number in the digits of the writer."""
    start = fold_digits(name).find(raw)
    return name[start : start + len(raw)] if start >= 0 else raw


def _without(name: str, found: str) -> str:
    """A name without a number or handle in it."""
    wanted = rf"(?:{_CALLED})?{re.escape(found)}(?:([\s,(]*){_CALLED})?"
    return _EMPTY.sub(" ", re.sub(wanted, r" \1 ", name, flags=re.IGNORECASE))


def _titles(words: list[str]) -> Iterator[NameNote]:
    """Titles and ranks that lead a name; "Late" says more than that."""
    count = 0
    while (more := _title(words[count : count + 2])) and count + more < len(words):
        count += more
    if count:
        yield NameNote(NameCode.TITLE, " ".join(words[:count]), " ".join(words[count:]))
    elif len(words) > 1 and fold(words[0]) in LATE:
        yield NameNote(NameCode.LATE, words[0], " ".join(words[1:]))


def _title(words: list[str]) -> int:
    """How many of these words are one title."""
    bare = [unicodedata.normalize("NFC", word.casefold()).strip(".,:;()") for word in words]
    if tuple(bare) in RANKS_OF_TWO:
        return 2
    is_title = bare[:1] and (bare[0] in TITLES or bare[0] in RANKS)
    return int(bool(is_title) and (words[0].endswith(".") or bare[0] not in NAMES_TOO))


def _bare(name: str) -> str:
    return " ".join(name.split()).strip(_EDGES)
