"""Which script a name is written in, as ISO 15924 codes."""

import unicodedata
from collections import Counter

NONE = "Zyyy"

# The first word of a letter's Unicode name says its script.
_SCRIPTS = {
    "ARABIC": "Arab",
    "ARMENIAN": "Armn",
    "BENGALI": "Beng",
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
    "MALAYALAM": "Mlym",
    "MONGOLIAN": "Mong",
    "MYANMAR": "Mymr",
    "NKO": "Nkoo",
    "ORIYA": "Orya",
    "SINHALA": "Sinh",
    "SYRIAC": "Syrc",
    "TAMIL": "Taml",
    "TELUGU": "Telu",
    "THAANA": "Thaa",
    "THAI": "Thai",
    "TIBETAN": "Tibt",
    "TIFINAGH": "Tfng",
}


def script_of(text: str) -> str:
    """The script of most letters, the first seen where two are even; "Zyyy" without letters."""
    counted = Counter(
        script
        for each in unicodedata.normalize("NFKC", text)
        if each.isalpha() and (script := _script_of_letter(each))
    )
    return counted.most_common(1)[0][0] if counted else NONE


def lang_of_script(script: str) -> str:
    """A `lang` for text whose script is known and language is not, such as "und-Deva"."""
    return f"und-{script}" if script not in ("", NONE) else "und"


def _script_of_letter(letter: str) -> str | None:
    words = unicodedata.name(letter, "").replace("-", " ").split()
    return _SCRIPTS.get(words[0]) if words else None
