"""Which script a name is written in, as ISO 15924 codes."""

import re
import unicodedata
from collections import Counter
from functools import cache

NONE = "Zyyy"

# The first word of a letter's Unicode name says its script.
_SCRIPTS = {
    "ADLAM": "Adlm",
    "ARABIC": "Arab",
    "ARMENIAN": "Armn",
    "BENGALI": "Beng",
    "CHAKMA": "Cakm",
    "CJK": "Hani",
    "CYRILLIC": "Cyrl",
    "DEVANAGARI": "Deva",
    "ETHIOPIC": "Ethi",
    "GEORGIAN": "Geor",
    "GREEK": "Grek",
    "GUJARATI": "Gujr",
    "GURMUKHI": "Guru",
    "HANGUL": "Hang",
    "HEBREW": "Hebr",
    "HIRAGANA": "Hira",
    "KANNADA": "Knda",
    "KATAKANA": "Kana",
    "KHMER": "Khmr",
    "LAO": "Laoo",
    "LATIN": "Latn",
    "LEPCHA": "Lepc",
    "LIMBU": "Limb",
    "MALAYALAM": "Mlym",
    "MEETEI": "Mtei",
    "MONGOLIAN": "Mong",
    "MYANMAR": "Mymr",
    "NEWA": "Newa",
    "NKO": "Nkoo",
    "OL": "Olck",
    "ORIYA": "Orya",
    "OSMANYA": "Osma",
    "SINHALA": "Sinh",
    "SYRIAC": "Syrc",
    "TAMIL": "Taml",
    "TELUGU": "Telu",
    "THAANA": "Thaa",
    "THAI": "Thai",
    "TIBETAN": "Tibt",
    "TIFINAGH": "Tfng",
}

# Written side by side in one word, as in Japanese.
_EAST_ASIAN = frozenset({"Hani", "Hira", "Kana", "Hang"})
_WORD = re.compile(r"[^\s\-‐-―/,;|()\[\]<>\"“”«»]+")


def script_of(text: str) -> str:
    """The script of most letters, the first seen where two are even; "Zyyy" without letters."""
    counted = _counted(text)
    return counted.most_common(1)[0][0] if counted else NONE


def scripts_of(text: str) -> list[str]:
    """All scripts of the letters, that of most letters first."""
    return [script for script, _count in _counted(text).most_common()]


def mixed_words(text: str) -> list[str]:
    """Words in which letters of several scripts stand, such as a Cyrillic "а" in a Latin name."""
    return [word for word in _WORD.findall(text) if len(set(scripts_of(word)) - _EAST_ASIAN) > 1]


def lang_of_script(script: str) -> str:
    """A `lang` for text whose script is known and language is not, such as "und-Deva"."""
    return f"und-{script}" if script not in ("", NONE) else "und"


def _counted(text: str) -> Counter[str]:
    return Counter(
        script
        for each in unicodedata.normalize("NFKC", text)
        if each.isalpha() and (script := _script_of_letter(each))
    )


@cache
def _script_of_letter(letter: str) -> str | None:
    words = unicodedata.name(letter, "").replace("-", " ").split()
    return _SCRIPTS.get(words[0]) if words else None
