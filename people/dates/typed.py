"""Typed text made fit to be compared: invisible characters out, digits and letters folded."""

import re
import unicodedata
from functools import lru_cache

# Accents over Latin and Cyrillic, Arabic vowel signs, hamza and the lengthening stroke.
# Vowel signs of Indian scripts are letters in all but name and stay.
_ACCENTS = re.compile("[\u0300-\u036f\u0640\u064b-\u0655\u0670]")

# Letters that are one to Arabic, Persian and Urdu readers, the signs for an apostrophe, and the
# stroke that ends a sentence in Nepal and India, where it parts day, month and year as well.
_SPELLINGS = str.maketrans("ىیےکةہھۃ’‘ʻʼ`´।", "يييكهههه''''''.")


def clean(text: str) -> str:
    """Drop controls, direction overrides, zero-width characters; keep what a person sees."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    seen = (" " if char.isspace() else char for char in text)
    kept = (char for char in seen if unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co"})
    return " ".join("".join(kept).split())


def fold(text: str) -> str:
    """One spelling for all: ASCII digits, lower case, no accents."""
    if text.isascii():
        return " ".join(text.casefold().split())
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_SPELLINGS)
    plain = _ACCENTS.sub("", unicodedata.normalize("NFD", plain))
    plain = "".join(_ascii_digit(char) for char in unicodedata.normalize("NFC", plain))
    return " ".join(plain.split())


def _ascii_digit(char: str) -> str:
    return str(unicodedata.decimal(char)) if char.isdecimal() else char


def even(text: str) -> str:
    """The text folded sign by sign, so that each stays at its place."""
    if text.isascii():
        return text.lower()
    return "".join(map(_folded_sign, text))


@lru_cache(maxsize=4000)
def _folded_sign(sign: str) -> str:
    folded = fold(sign)
    return folded if len(folded) == 1 else sign
