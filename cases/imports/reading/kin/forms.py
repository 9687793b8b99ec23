"""Who somebody is to the man, by the words for it in the languages that families write in."""

import re
from functools import cache, lru_cache

from cases.imports.reading.kin import nearest, others, relatives
from people.registry.text import fold
from people.registry.vocabularies import Relation

# Cousins are told as other relatives, and friends as no relatives: neither can agree for him.
_LISTS = (
    (others.OPEN_SOURCE, Relation.OPEN_SOURCE),
    (others.NON_RELATIVE, Relation.NON_RELATIVE),
    (others.LAWYER, Relation.LAWYER),
    (others.FELLOW_RECRUIT, Relation.FELLOW_RECRUIT),
    (relatives.OTHER_RELATIVE, Relation.OTHER_RELATIVE),
    (nearest.CHILD, Relation.CHILD),
    (nearest.PARTNER, Relation.PARTNER),
    (nearest.PARENT, Relation.PARENT),
    (nearest.SIBLING, Relation.SIBLING),
    (nearest.SPOUSE, Relation.SPOUSE),
    (nearest.SELF, Relation.SELF),
)
LONGEST_IN_WORDS = 4
_HIS = frozenset({"his", "her", "my", "their"})
# Arabic writes "their", "our", "your", "my" as the end of the word, where the lists say "his".
_ARABIC_OWNERS = re.compile(r"(?<=[ء-ي]{2})(?:هما|هم|ها|نا|كم|ك|ي)$")
FAMILY = frozenset(
    {
        Relation.SPOUSE,
        Relation.PARTNER,
        Relation.PARENT,
        Relation.CHILD,
        Relation.SIBLING,
        Relation.COUSIN,
        Relation.OTHER_RELATIVE,
    }
)
# In Latin letters these are a mother and a brother in Africa, and uncles in South Asia.
_UNCLES_IN_SOUTH_ASIA = frozenset({"mama", "kaka"})
_SOUTH_ASIA = frozenset({"NPL", "IND", "BGD", "PAK", "LKA"})


@cache
def kin_forms() -> dict[str, str]:
    """Codes of `Relation` by folded words; of a word that stands in two lists, the nearer kin."""
    return {
        folded: code.value
        for words, code in _LISTS
        for word in words.split(",")
        if (folded := fold(word))
    }


def _as_his(folded: str) -> str:
    """Who "their father" is, by "his father"; nobody speaks of himself so."""
    code = kin_forms().get(his, "") if (his := _ARABIC_OWNERS.sub("ه", folded)) != folded else ""
    return "" if code == Relation.SELF else code


@lru_cache(maxsize=1 << 14)
def _folded(word: str) -> str:
    return fold(word)


def kin_of(words: list[str], country: str = "") -> tuple[str, int]:
    """Return who the first of these words say, and how many words say it; none is ("", 0)."""
    if words and words[0].casefold() in _HIS:
        # "his brother in law" is no brother.
        code, count = kin_of(words[1:], country)
        if code:
            return code, count + 1
    parts = [_folded(word) for word in words[:LONGEST_IN_WORDS]]
    for count in range(len(parts), 0, -1):
        folded = "".join(parts[:count])
        if code := kin_forms().get(folded) or _as_his(folded):
            if folded in _UNCLES_IN_SOUTH_ASIA and country in _SOUTH_ASIA:
                return Relation.OTHER_RELATIVE.value, count
            return code, count
    return "", 0
