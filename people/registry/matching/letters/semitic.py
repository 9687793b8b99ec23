"""Arabic letters of Arabic, Persian, Urdu and their kin; Hebrew letters."""

import re

from people.registry.matching.letters.rare import Letters

_KNOWN_ARABIC = str.maketrans(
    {
        "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ٱ": "a", "ى": "a", "ء": "", "ؤ": "u", "ئ": "i",
        "ة": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "O", "ج": "A", "چ": "C", "ح": "h", "خ": "h",
        "د": "d", "ذ": "D", "ر": "r", "ز": "z", "ژ": "Z", "س": "s", "ش": "S", "ص": "s", "ض": "D",
        "ط": "t", "ظ": "D", "ع": "a", "غ": "G", "ف": "f", "ڤ": "v", "ق": "k", "ك": "k", "ک": "k",
        "گ": "g", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "u", "ي": "i", "ی": "i", "ے": "e",
        "ٹ": "t", "ڈ": "d", "ڑ": "R", "ں": "n", "ہ": "h", "ھ": "", "ۃ": "a", "ۂ": "h", "ۀ": "h",
        "ە": "e", "ۆ": "o", "ێ": "e", "ڵ": "l", "ڕ": "r", "ۇ": "u", "ۈ": "u", "ۋ": "v", "ې": "e",
        "ښ": "S", "ځ": "z", "څ": "s", "ړ": "r", "ڼ": "n", "ټ": "t", "ډ": "d", "ږ": "Z", "ګ": "g",
        "ۍ": "i", "ڭ": "n", "ڧ": "k", "ڢ": "f", "'": "",
    }
)  # fmt: skip
_ARABIC = Letters(_KNOWN_ARABIC)
_ARABIC_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
# The article melts into its noun; foreign names may begin with the same two letters.
_ARTICLE = re.compile("^ال(?=...)")
# Waw is a consonant at the beginning, doubled, or beside a long vowel; elsewhere a vowel.
_ARABIC_WAW = re.compile("^و|وو|(?<=[اىیي])و|و(?=[اىیيةه])")

# Persian writes a waw after kha that nobody says.
_SILENT_WAW = "خا"
_ARABIC_PAIRS = {"تش": "C", "دج": "J", "دز": "z", "تس": "c"}
_ARABIC_PAIR = re.compile("|".join(_ARABIC_PAIRS))

_KNOWN_HEBREW = str.maketrans(
    {
        **dict(zip("אבגדהוזחטיכלמנסעפצקרשת", "aBgdhuzhtiHlmnsaFckrSt", strict=True)),
        **dict(zip("ךםןףץ", "Hmnfc", strict=True)),
        "'": "",
    }
)  # fmt: skip
_HEBREW = Letters(_KNOWN_HEBREW)
_HEBREW_MARKS = re.compile("[\u0591-\u05c7]")
_HEBREW_SPELLINGS = {
    "ג'": "J", "ז'": "Z", "צ'": "C", "ץ'": "C", "ת'": "T", "ח'": "X", "ד'": "d", "ע'": "G",
    "טש": "C", "וו": "W", "יי": "i", "טס": "c",
}  # fmt: skip
_HEBREW_SPELLING = re.compile("|".join(_HEBREW_SPELLINGS))
_HEBREW_WAW = re.compile("^ו|(?<=[אי])ו|ו(?=[אהי])|(?<=..)ו$")


def read_arabic(word: str) -> str:
    bare = _ARABIC_MARKS.sub("", word)
    bare = _ARTICLE.sub("V", bare) if len(bare) >= 5 else bare
    bare = bare.replace("خوا", _SILENT_WAW)
    heard = _ARABIC_WAW.sub("W", _ARABIC_PAIR.sub(_arabic_pair, bare))
    return heard.translate(_ARABIC)


def read_hebrew(word: str) -> str:
    bare = _HEBREW_MARKS.sub("", word)
    bare = _HEBREW_SPELLING.sub(_hebrew_pair, bare)
    return _HEBREW_WAW.sub("W", bare).translate(_HEBREW)


def _arabic_pair(match: re.Match[str]) -> str:
    return _ARABIC_PAIRS[match[0]]


def _hebrew_pair(match: re.Match[str]) -> str:
    return _HEBREW_SPELLINGS[match[0]]
