"""One word of a name: how it sounds, and the skeletons of its consonants."""

import re
from dataclasses import dataclass
from functools import lru_cache

from people.registry.matching.letters.reading import (
    leaves_vowels_out,
    plain,
    script_block,
    sounds_of,
)
from people.registry.matching.letters.sounds import HEARD, SPELLED

MOST_READINGS = 4
_LONGEST = 9
_KNOWN_WORDS = 1 << 16
# Abdul, Abdel and their like before a name or alone are one abd.
_SERVANT = re.compile("^a[bp]a?[dt][aeiou]?[lV](?=..|$)")
_DOUBLED = re.compile(r"(.)\1+")
_LOUD = str.maketrans("bvtdkgjsc", "PPTTKKSSS", "h")
# No consonant at all: Io, Ауа.
_VOWELS_ONLY = "A"


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """Compared by identity: the same word is the same object as long as it is remembered."""

    # As it is written, without accents; and in one spelling for all scripts.
    letters: str
    spelled: str
    # The ways to hear it: coarse and fine skeleton, and each by itself.
    readings: tuple[tuple[str, str], ...]
    coarse: tuple[str, ...]
    fine: tuple[str, ...]
    # The likeliest coarse skeletons without each of their consonants.
    shortened: tuple[tuple[str, ...], ...]
    # Coarse classes with the vowels between them.
    vowelled: str
    # The classes that its first letter may have.
    first: tuple[str, ...]
    script: int
    writes_vowels: bool
    initial: bool


@lru_cache(maxsize=_KNOWN_WORDS)
def word_of(read: str) -> Word:
    """A word is taken apart once; the same names come again and again."""
    sounds = _SERVANT.sub("abd", sounds_of(read))
    readings = _readings(sounds)
    spelled = _DOUBLED.sub(r"\1", sounds.translate(SPELLED))
    coarse = tuple(dict.fromkeys(coarse for coarse, _fine in readings))
    letters = plain(read)
    return Word(
        letters=letters,
        spelled=spelled or read,
        readings=tuple(readings),
        coarse=coarse,
        shortened=tuple(_shortened(skeleton) for skeleton in coarse[:2]),
        fine=tuple(dict.fromkeys(fine for _coarse, fine in readings)),
        vowelled=_DOUBLED.sub(r"\1", spelled.translate(_LOUD)),
        first=_first(spelled or read, readings),
        script=script_block(read),
        writes_vowels=not leaves_vowels_out(read),
        initial=len(letters) == 1,
    )


def _first(spelled: str, readings: list[tuple[str, str]]) -> tuple[str, ...]:
    """Which classes the first letter may have; one of its own where no consonant comes first."""
    if spelled[0] in "aiu":
        return (_VOWELS_ONLY,)
    return tuple(dict.fromkeys(coarse[0] for coarse, _fine in readings))


def _readings(sounds: str) -> list[tuple[str, str]]:
    """Coarse and fine skeleton for each way the word may be heard, the likeliest first."""
    readings = [("", "")]
    for sound in sounds:
        heard = HEARD.get(sound)
        if heard is None:
            continue
        if len(heard) * len(readings) > MOST_READINGS:
            heard = heard[:1]
        readings = [
            (coarse + to_coarse, fine + to_fine)
            for to_coarse, to_fine in heard
            for coarse, fine in readings
        ]
    return list(
        dict.fromkeys((_coarse(coarse), _DOUBLED.sub(r"\1", fine)) for coarse, fine in readings)
    )


def _coarse(classes: str) -> str:
    """One form for what scripts write differently: ts and s, nb and mb, doubled letters."""
    once = _DOUBLED.sub(r"\1", classes).replace("TS", "S").replace("NP", "MP")
    return _DOUBLED.sub(r"\1", once)[:_LONGEST] or _VOWELS_ONLY


def _shortened(skeleton: str) -> tuple[str, ...]:
    """The skeleton without each of its consonants; neighbours that become equal are one."""
    last = len(skeleton) - 1
    shorter = [
        skeleton[:at]
        + skeleton[at + 1 + (0 < at < last and skeleton[at - 1] == skeleton[at + 1]) :]
        for at in range(last + 1)
    ]
    return tuple(dict.fromkeys(shorter))


def glued(*skeletons: str) -> str:
    """The skeleton of words written as one."""
    return _coarse("".join(skeletons).replace(_VOWELS_ONLY, ""))
