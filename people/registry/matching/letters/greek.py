"""Greek letters, with the pairs that write the sounds Greek has no letter for."""

import re
import unicodedata

from people.registry.matching.letters.rare import Letters

_GREEK = "αβγδεζηθικλμνξοπρστυφχψως"
_SOUNDS = dict(zip(_GREEK, "avGdeziTiklmnxoprstifHpos", strict=True))
_TABLE = Letters(str.maketrans({**_SOUNDS, "'": ""}))
_SPELLINGS = {
    "^μπ": "b", "μπ": "Mb", "^ντ": "d", "ντ": "Ud", "^γκ": "g", "γκ": "Ug", "γγ": "nG",
    "τζ": "J", "τσ": "C", "ου": "u", "αυ": "aW", "ευ": "eW", "αι": "e", "ει": "i", "οι": "i",
    "ψ": "ps", "γχ": "nH",
}  # fmt: skip
_SPELLING = re.compile("|".join(sorted(map(re.escape, _SPELLINGS), key=len, reverse=True)))


def read_greek(word: str) -> str:
    plain = "".join(
        each for each in unicodedata.normalize("NFD", word) if not unicodedata.combining(each)
    )
    return _SPELLING.sub(_sound, f"^{plain}").translate(_TABLE).strip("^")


def _sound(match: re.Match[str]) -> str:
    return _SPELLINGS[match[0]]
