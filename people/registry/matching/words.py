"""One word of a name, as letters of one alphabet and as the skeletons of its sound."""

from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

_CLASSES = str.maketrans("bpfvkgqcxtdszjlrmn", "PPPPKKKKKTTSSSLRMN", "aeiouywh'`\"-. ")


@dataclass(frozen=True, slots=True)
class Word:
    letters: str
    skeletons: tuple[str, ...]


@lru_cache(maxsize=1 << 17)
def word_of(part: str) -> Word:
    """A word is taken apart once; the same names come again and again."""
    letters = "".join(each for each in anyascii(part).lower() if each.isalpha())
    return Word(letters, (_skeleton(letters) or "A",))


def _skeleton(letters: str) -> str:
    found: list[str] = []
    for each in letters.translate(_CLASSES):
        if not found or found[-1] != each:
            found.append(each)
    return "".join(found)[:8]
