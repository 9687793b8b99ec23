"""Numbers in names, by which "Unknown 1 (PRK)" is told from "Unknown 2, Kenya".

A name without a number is nothing to this; letters are read elsewhere.
"""

import re
from itertools import product

from people.registry.text import fold, fold_digits

MOST_WORDS = 8
_LONGEST = 24
_DIGIT = re.compile(r"\d")
_NUMBER_OR_WORD = re.compile(r"[0-9]+|[^\s0-9]+")


def numbered_tokens(name: str) -> list[str]:
    """Return what is stored and what is asked for: each number beside each word, in any order."""
    numbers, words = _read(name)
    return [f"n:{number}|{word}" for number, word in product(numbers, words)]


def numbers_in(name: str) -> frozenset[str]:
    return frozenset(_read(name)[0])


def _read(name: str) -> tuple[list[str], list[str]]:
    """Numbers and words of a name, each once; nothing where it has no number."""
    if not _DIGIT.search(name):
        return [], []
    found = _NUMBER_OR_WORD.findall(fold_digits(name))
    folded = dict.fromkeys(fold(each).lstrip("0")[:_LONGEST] for each in found)
    read = [each for each in folded if each][:MOST_WORDS]
    numbers = [each for each in read if each.isdigit()]
    return numbers, [each for each in read if not each.isdigit()]
