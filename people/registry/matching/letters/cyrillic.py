"""Cyrillic of Russian and of the languages written around it."""

import re

from people.registry.matching.letters.rare import Letters

_RUSSIAN = "абвгдежзийклмнопрстуфхцчшщыэюя"
_KNOWN = str.maketrans(
    {
        **dict(zip(_RUSSIAN, "abvgdeZziyklmnoprstufHcCSSieua", strict=True)),
        "ё": "o", "ъ": "", "ь": "", "і": "i", "ї": "i", "є": "e", "ґ": "g", "ў": "w",
        "қ": "k", "ғ": "G", "ҳ": "h", "ҷ": "J", "ӣ": "i", "ӯ": "u", "ң": "nG", "ө": "o",
        "ү": "u", "ұ": "u", "һ": "h", "ә": "a", "җ": "J", "ј": "y", "љ": "l", "њ": "n",
        "ћ": "C", "ђ": "J", "џ": "J", "ѓ": "g", "ќ": "k", "ѕ": "z", "ҡ": "k", "ҙ": "z",
        "ҫ": "s", "ҹ": "J", "ҝ": "g", "ӏ": "", "ѐ": "e", "ѝ": "i",
        "'": "", "\u0306": "", "\u0308": "", "\u0301": "",
    }
)  # fmt: skip
_TABLE = Letters(_KNOWN)

_SPELLINGS = {
    "дж": "J", "дз": "z", "тш": "C", "нг": "nG", "тс": "c", "тц": "c", "дч": "C", "чж": "Z",
}  # fmt: skip
_SPELLING = re.compile("|".join(_SPELLINGS))
# Russian and Ukrainian г for h: Гитлер, Олег, Гнатюк.
_BREATH = re.compile("^г|г$|(?<=[аеёиоуэюя])г(?=[аеёиоуэюя])")


# Japanese chi, cha, chu and cho in words that are built of its syllables.
_JAPANESE = re.compile("(?:(?:дз|[бвгдзкмнпрстфхц])?[аёийоуыэюя]|н)+")
_CHI = re.compile("т(?=[ияюё])")


def read_cyrillic(word: str) -> str:
    if "т" in word and _JAPANESE.fullmatch(word):
        word = _CHI.sub("2", word)
    heard = _BREATH.sub("G", word)
    return _SPELLING.sub(_sound, heard).translate(_TABLE)


def _sound(match: re.Match[str]) -> str:
    return _SPELLINGS[match[0]]
