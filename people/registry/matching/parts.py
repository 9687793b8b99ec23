"""A name as its parts: no titles, no marks, no letters that nobody sees."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from people.registry.matching.confusable import of_one_script
from people.registry.matching.vocabulary import (
    ARTICLES,
    INITIALS,
    MELTED_ARTICLES,
    PARTICLES,
    SERVANTS,
    SHORT_FORMS,
    TITLES,
)
from people.registry.text import TAG, says_unknown

MOST_LETTERS = 400
MOST_PARTS = 8
LONGEST_PART = 24

_SON_OF = re.compile(r"\b[sdwc]/[of]\b", re.IGNORECASE)
_PERSIAN_JOIN = re.compile("(?<=[\u0600-\u077f])\u200c(?=[\u0600-\u077f]{3})")
_GLUED_ARTICLE = re.compile(r"\b(?:Al|El)(?=[A-Z][a-z])")
_ROMAN = re.compile("[IVX]+")
_APOSTROPHES = "'’‘ʻʼ`´ʹ׳′＇"


class _Signs(dict[int, str]):
    """Letters and their marks stay, unseen characters go, anything else parts words."""

    def __missing__(self, code: int) -> str:
        category = unicodedata.category(chr(code))
        kept = chr(code) if category[0] in "LM" else "" if category == "Cf" else " "
        self[code] = kept
        return kept


_SIGNS = _Signs({ord(each): "'" for each in _APOSTROPHES})


@dataclass(frozen=True, slots=True)
class Part:
    """A word as written, and in lower case as it is read."""

    written: str
    read: str
    particle: bool = False


def parts_of(name: str) -> list[Part]:
    """The parts of a name; none where nothing is said."""
    if says_unknown(name):
        return []
    words = _words(name)
    shouted = all(word.isupper() for word in words)
    parts = [part for word in words if (part := _part(word))]
    named = [part for at, part in enumerate(parts) if not _is_dropped(part.read, at, len(parts))]
    named = _initials_apart(named if len(named) > 1 else parts, shouted)[:MOST_PARTS]
    return named if sum(not part.particle for part in named) > 1 else _all_as_names(named)


def has_servant(parts: Sequence[Part]) -> bool:
    return any(part.read in SERVANTS for part in parts[:-1])


def servants_joined(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts with each "Abdel Karim" as one, as many passports have it."""
    joined: list[Part] = []
    for part in parts:
        if joined and joined[-1].read in SERVANTS:
            before = joined.pop()
            joined.append(Part(f"{before.written} {part.written}", before.read + part.read))
        else:
            joined.append(part)
    return tuple(joined)


def _words(name: str) -> list[str]:
    text = _GLUED_ARTICLE.sub("", name[:MOST_LETTERS])
    if not text.isascii():
        text = _PERSIAN_JOIN.sub(" ", unicodedata.normalize("NFKC", text))
    if "<" in text:
        text = TAG.sub(" ", text)
    text = text.replace("ذو ال", "ذوال")
    if "/" in text:
        text = _SON_OF.sub(" ", text)
    words = (word.lstrip("'") for word in text.translate(_SIGNS).split())
    return [of_one_script(word) for word in words if word]


def _part(word: str) -> Part | None:
    lower = word.lower()[:LONGEST_PART]
    read = SHORT_FORMS.get(lower, lower)
    if not read[0].isalpha():
        read = "".join(filter(str.isalpha, read))
    return Part(word, read, read in PARTICLES) if read else None


def _is_dropped(read: str, at: int, of: int) -> bool:
    if read in TITLES:
        return at < of - 1
    return read in ARTICLES or (0 < at < of - 1 and read in MELTED_ARTICLES)


def _initials_apart(parts: list[Part], shouted: bool) -> list[Part]:
    """Take "KAJ" apart, unless the whole name is in capitals."""
    if shouted and len(parts) > 1:
        return parts
    apart: list[Part] = []
    for part in parts:
        written = part.written
        if (
            len(written) in (2, 3)
            and written.isupper()
            and part.read == written.lower()
            and not _ROMAN.fullmatch(written)
            and len(parts) > 1
        ):
            apart += (Part(letter, letter.lower()) for letter in written)
        elif part.read in INITIALS:
            apart += (Part(written, letter) for letter in INITIALS[part.read])
        else:
            apart.append(part)
    return apart


def _all_as_names(parts: list[Part]) -> list[Part]:
    return [Part(part.written, part.read) for part in parts]
