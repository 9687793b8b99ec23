"""Numbers of passports and other papers, brought to one form in which equal numbers meet.

O and 0, I and 1 stay apart: they are different numbers of two men as often as a slip.
"""

import re
import unicodedata

from django.utils.translation import gettext as _

from people.registry.text import fold_digits, says_unknown, tidy

# A spreadsheet that took a number for a quantity has thrown digits away.
_MANGLED = re.compile(r"\d[.,]\d+\s?E\s?\+?\d+")
_BRACKETS = re.compile(r"\([^()\d]*\)|\[[^\[\]\d]*\]")
_WORDS = """
    passport pasport passeport pasaporte passaporte pasporti passportnummer id card identity
    document doc military dog tag visa series seriya serial number num nr numero número numéro
    raqami паспорт загранпаспорт паспорту военный билет удостоверение жетон виза номер ном серия
    сер рақами राहदानी पासपोर्ट नम्बर नंबर नं পাসপোর্ট নম্বর নং جواز الجواز سفر السفر رقم هوية
"""
# "NO 123" may be a series; "No 123", "no. 123" and "PASSPORT NO 123" are not.
_LABEL = re.compile(
    r"(?<!\w)(?:"
    rf"(?:{'|'.join(sorted(map(re.escape, _WORDS.split()), key=len, reverse=True))})(?!\w)"
    r"(?:[\s.:]*no(?!\w))?|no(?=\s*[.:º°#])|(?-i:N[oо])(?=\s)|n[º°])[\s.:;,#=º°–-]*",
    re.IGNORECASE,
)

# Capitals that look the same: a number is in one alphabet, whatever the keyboard was set to.
_LOOKS_LATIN = str.maketrans(
    "АВЕЅІЈКМНОРСТУХҮ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABESIJKMHOPCTYXY" + "ABEZHIKMNOPTYX"
)
_LOOKS_CYRILLIC = str.maketrans("ABEIKMHOPCTYX", "АВЕІКМНОРСТУХ")

# What the passports of a country look like, where a published list says so: the table of
# validator.js, which draws on the notes of Microsoft Purview. No answer for the others.
_SHAPES = {
    "ARM": r"[A-Z]{2}\d{7}",
    "BLR": r"[A-Z]{2}\d{7}",
    "BRA": r"[A-Z]{2}\d{6}",
    "IND": r"[A-Z]\d{7}",
    "IRN": r"[A-Z]\d{8}",
    "PAK": r"[A-Z]{2}\d{7}",
    "TUR": r"[A-Z]\d{8}",
    "UKR": r"[A-Z]{2}\d{6}",
}
# The field of the number in ICAO's Doc 9303; Russia's passport for use at home has one digit more.
_MOST_IN_A_PASSPORT = 9
_MOST = {"RUS": 10}


def normalise_number(text: str) -> str:
    """Upper case, ASCII digits, no spaces or signs, no words around it; leading zeros stay.

    Empty where nothing usable is written: "don't know", "lost", "000000", a number that a
    spreadsheet has lost.
    """
    if says_unknown(text):
        return ""
    bare = _LABEL.sub(" ", _BRACKETS.sub(" ", tidy(text)).replace("№", " "))
    bare = "".join(each for each in bare if not _is_beside_digits(each))
    number = fold_digits(unicodedata.normalize("NFKC", bare)).upper().strip()
    if _MANGLED.fullmatch(number):
        return ""
    if tail := re.fullmatch(r"(\d{4,})\.0", number, re.ASCII):
        number = tail[1]
    number = _in_one_alphabet("".join(each for each in number if _is_kept(each)))
    return number if re.search(r"[1-9]", number) else ""


def _is_beside_digits(each: str) -> bool:
    """A raised figure is a footnote, a fraction no digits."""
    return unicodedata.decomposition(each).startswith(("<super>", "<sub>", "<fraction>"))


def passport_doubt(text: str, country: str = "") -> str:
    """Return a hint where this is no usual passport number of the country; never a refusal."""
    number = normalise_number(text)
    if not number:
        return ""
    if len(number) > _MOST.get(country, _MOST_IN_A_PASSPORT):
        return _("This is longer than the number of a passport. Is there one number in it?")
    shape = _SHAPES.get(country)
    if shape and not re.fullmatch(shape, number):
        return _("Passports of this country are usually numbered otherwise. Check each sign.")
    return ""


def _in_one_alphabet(number: str) -> str:
    """Look-alike letters as Latin ones, or as Cyrillic beside a letter that is only Cyrillic."""
    latin = number.translate(_LOOKS_LATIN)
    if latin.isascii():
        return latin
    cyrillic = number.translate(_LOOKS_CYRILLIC)
    return number if re.search(r"[A-Z]", cyrillic) else cyrillic


def _is_kept(each: str) -> bool:
    return each.isalnum() or unicodedata.category(each).startswith("M")
