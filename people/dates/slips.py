"""Names of months with an ending, cut short, or with one slip of the keys."""

import re
from calendar import month_name
from functools import lru_cache

from rapidfuzz.distance import OSA

from people.dates.months import MONTHS

# What Turkic languages, Burmese and others put behind a month: "in", "of".
_ENDINGS = (
    *("да", "де", "та", "те", "нда", "дан", "ден", "нин", "нинг", "ның", "нің", "дын", "дың"),
    *("da", "de", "ta", "te", "ning", "dan", "ında", "inda"),
    *("လ", "ရဲ့", "मा", "में", "এর", "ের", "য়", "తో", "లో", "ல்"),
    *("ে", "তে", "য়ে", "ில்", "யில்", "ിൽ", "യിൽ", "වේ", "යේ", "වල"),
)
# A month that ends in a bare consonant loses the sign of it before an ending; Malayalam has
# letters of their own for some.
_BARE = ("", "்", "ு", "്", "්")
_CHILLU = str.maketrans("ലറരണന", "ൽർർൺൻ")
_ENDING = re.compile(rf"(?={'|'.join(f'(?:{ending})$' for ending in _ENDINGS)})")
_ENGLISH = [name.casefold() for name in month_name if len(name) > 3]
_SHORTEST = 5
_SHORTEST_CUT = 4


@lru_cache(maxsize=20_000)
def month_named(word: str) -> str | None:
    """The name in `MONTHS` that a word is, with an ending or without."""
    if word in MONTHS:
        return word
    for found in _ENDING.finditer(word):
        stem = word[: found.start()]
        # Of two letters only the Burmese “May” is told from other words by its ending.
        if len(stem) <= 2 and not word.endswith("လ"):
            continue
        closed = (*(stem + sign for sign in _BARE), stem[:-1] + stem[-1:].translate(_CHILLU))
        if month := next((each for each in closed if each in MONTHS), None):
            return month
    return None


@lru_cache(maxsize=2000)
def month_meant(word: str) -> str | None:
    """The name in `MONTHS` that a word stands for; None where it is no month, or may be two.

    One slip is allowed for, but in short names no letter more, less or other: "match" is no March.
    """
    if named := month_named(word):
        return named
    if not word.isascii() or len(word) < _SHORTEST_CUT:
        return None
    meant = [name for name in _ENGLISH if name.startswith(word)]
    if not meant and len(word) >= _SHORTEST:
        meant = [name for name in _ENGLISH if _is_slip(word, name)]
    return meant[0] if len(meant) == 1 else None


def _is_slip(word: str, name: str) -> bool:
    if OSA.distance(word, name, score_cutoff=1) > 1:
        return False
    return len(name) > _SHORTEST or sorted(word) == sorted(name)
