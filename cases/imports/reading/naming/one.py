"""The name of one man as it is written in a cell, taken apart."""

import re
from dataclasses import replace
from functools import lru_cache
from unicodedata import normalize

from cases.imports.reading.naming import words as said
from cases.imports.reading.naming.besides import (
    BRACKETS,
    without_age,
    without_brackets,
    without_fathers,
    without_other_names,
    without_quotes,
)
from cases.imports.reading.naming.owned import of_somebody
from cases.imports.reading.naming.taken_apart import EDGES, OneName, clean
from people.registry.matching.vocabulary import TITLES
from people.registry.name_words import LATE, NAMES_TOO, RANKS, RANKS_OF_TWO
from people.registry.text import fold, fold_digits, tidy

__all__ = ["OneName", "one_name"]

_REACHED = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)+\w{2,}/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\s)@\w+|"
    r"(?<![\d.])(?!\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?!\d))\+?\d[\d\s().\-]{7,}\d"
)
# "Ram (a) Ramu".
_POLICE_ALIAS = re.compile(r"\s\(\s*a\s*\)\s")
_FRENCH = frozenset(
    {"BDI", "BEN", "BFA", "CAF", "CIV", "CMR", "COD", "COG", "COM", "DJI", "FRA", "GAB", "GIN"}
    | {"HTI", "MDG", "MLI", "NER", "SEN", "TCD", "TGO"}
)
_COUNT = re.compile(r"\s*[#№.]?\s*(\d{1,3})\s*$")
_DOUBTED = re.compile(r"[?？؟…]+|\.{3,}")
# What stands beside a name is taken from it in this order.
_STEPS = (without_brackets, without_other_names, without_quotes, without_fathers, without_age)


@lru_cache(maxsize=8192)
def one_name(text: str, country: str = "") -> OneName:
    """Take apart what is written for one man. Nothing is added to it."""
    read = OneName(_REACHED.sub(" ", _POLICE_ALIAS.sub(" alias ", tidy(text))))
    read = _unnamed(read)
    if read.is_unnamed:
        return read
    if _DOUBTED.search(read.text):
        read = replace(read, text=_DOUBTED.sub(" ", read.text), is_partial=True)
    for step in _STEPS:
        read = step(read)
    read = _titles(read, country)
    read = of_somebody(read, country)
    read = _titles(replace(read, text=clean(read.text)), country)
    return read if read.text or not text.strip() else replace(read, is_unnamed=True)


def _unnamed(read: OneName) -> OneName:
    """Whether nobody knows his name; the number tells him from the others."""
    outside = fold_digits(BRACKETS.sub(" ", read.text))
    count = _COUNT.search(outside)
    bare = outside[: count.start()] if count else outside
    words = bare.split()
    if words and sum(map(str.isalpha, bare)) == 1 and bare.isascii():
        return OneName("", is_unnamed=True, notes=(read.text,))
    first = fold(words[0].strip(EDGES)) if words else ""
    folded = fold(bare)
    if (
        first in said.UNNAMED
        or folded in said.UNNAMED
        or folded in said.UNNAMED_PHRASES
        or any(len(phrase) > 4 and folded.startswith(phrase) for phrase in said.UNNAMED_PHRASES)
    ):
        return OneName("", number=count[1] if count else "", is_unnamed=True, notes=(read.text,))
    return read


def _titles(read: OneName, country: str) -> OneName:
    """Titles and ranks before the name; at least one word stays a name."""
    words = read.text.split()
    count = 0
    late = read.is_late
    while count < len(words) - 1:
        more, says_dead = _title(words[count:], country)
        if not more or count + more >= len(words):
            break
        count += more
        late = late or says_dead
    if not count:
        return read
    ranks = [word for word in words[:count] if fold(word) not in LATE]
    title = " ".join(filter(None, (*ranks, read.title)))
    return replace(read, text=" ".join(words[count:]), title=title, is_late=late)


def _title(words: list[str], country: str) -> tuple[int, bool]:
    bare = [normalize("NFC", word.casefold()).strip(".,:;()") for word in words[:2]]
    if fold(words[0]) in LATE:
        return 1, True
    if tuple(bare) in RANKS_OF_TWO or (
        len(bare) > 1 and bare[0] in ("мл", "ст") and bare[1] in TITLES
    ):
        return 2, False
    if words[0] in ("M.", "Mr", "Mr.") and country in _FRENCH:
        return 1, False
    if bare[0] in said.BURMESE_TITLES:
        return int(country == "MMR" and len(words) > 1), False
    is_title = bare[0] in TITLES or bare[0] in RANKS or bare[0] in said.TITLES
    return int(is_title and (words[0].endswith(".") or bare[0] not in NAMES_TOO)), False
