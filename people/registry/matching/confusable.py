"""Letters of another script that look like a word's own, put in by accident or on purpose."""

import re
from itertools import permutations
from unicodedata import normalize

# One beneath the other: letters that look alike, or that are typed for each other.
_LOOKS = {
    "latin": "aceopxyijsbhkmtnuvw" + "ABCEHIKMOPTXYSJNZ",
    "cyrillic": "асеорхуіјѕьнкмт----" + "АВСЕНІКМОРТХУЅЈ--",
    "greek": "α-εορχγι----κ-τηυνω" + "ΑΒ-ΕΗΙΚΜΟΡΤΧΥ--ΝΖ",
}
_LETTERS = {
    "latin": re.compile("[A-Za-zÀ-ɏ]"),
    "cyrillic": re.compile("[Ѐ-ԯ]"),
    "greek": re.compile("[Ͱ-Ͽἀ-῿]"),
}


def _tables() -> dict[str, dict[int, str]]:
    """What is written for the letters of the other scripts, by the script that is meant."""
    tables: dict[str, dict[int, str]] = {script: {} for script in _LOOKS}
    for script, other in permutations(_LOOKS, 2):
        for meant, typed in zip(_LOOKS[script], _LOOKS[other], strict=True):
            if "-" not in (meant, typed):
                tables[script][ord(typed)] = meant
    return tables


_TO = _tables()


def of_one_script(word: str) -> str:
    """The word with look-alikes written in the script of most of its letters."""
    if word.isascii():
        return word
    counts = {script: len(letters.findall(word)) for script, letters in _LETTERS.items()}
    if sum(map(bool, counts.values())) < 2:
        return word
    most = max(counts, key=lambda script: counts[script])
    # Accents stand apart meanwhile, and stay.
    return normalize("NFC", normalize("NFD", word).translate(_TO[most]))
