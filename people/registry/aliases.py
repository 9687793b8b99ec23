"""What people write for a country: its names, words for its people, short forms, traps.

Forms are compared folded (`text.fold`): case, accents, spaces and dots make no difference.
"""

import gettext
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import django_countries
from django.utils.translation import override
from django_countries import data
from django_countries.base import CountriesBase

from people.registry.demonyms import ENGLISH
from people.registry.endonyms import OWN_WORDS
from people.registry.text import fold

# Languages of the country list whose names are understood besides English.
_LANGUAGES = ("ar", "es", "fr", "ru", "uk")
_LOCALE = str(Path(django_countries.__file__).parent / "locale")
_BRACKETS = re.compile(r"\(.*?\)")

# One form may stand for several countries, or is a usual slip: these are asked about, never taken.
_ASKED = {
    "Congo, Congolese, congolais, congolaise, congoleño, congoleña, конголезец, конго, الكونغو"
    ", كونغو, كونغولي, कंगो, कङ्गो, কঙ্গো": ("COG", "COD"),
    "Korea, Korean, Corea, Corée, coréen, coreano, Корея, кореец, كوريا, كوري, कोरिया, কোরিয়া": (
        "PRK",
        "KOR",
    ),
    "Dominican, dominicano, dominicana": ("DOM", "DMA"),
    # Peoples who live on both sides of a border.
    "Bengali, Bangali, Bangla, বাঙালি, বাঙালী, बंगाली, бенгалец, بنغالي": ("BGD", "IND"),
    "Gorkha, Gurkha, Gorkhali": ("NPL", "IND"),
    "Punjabi, Panjabi, ਪੰਜਾਬੀ, पंजाबी, پنجابی": ("IND", "PAK"),
    "Tamil, தமிழ், தமிழர்": ("LKA", "IND"),
    # Two letters that ISO gives to another country than the writer may mean.
    "SL": ("LKA", "SLE"),
    "SA": ("ZAF", "SAU"),
    "AU": ("AUS", "AUT"),
    "BG": ("BGR", "BGD"),
    "CH": ("CHN", "CHE"),
    "GA": ("GAB", "GMB"),
    "GE": ("GEO", "DEU"),
    "ID": ("IDN", "IND"),
    "IR": ("IRN", "IRQ"),
    "KN": ("KNA", "PRK"),
    "KR": ("KOR", "KGZ"),
    "KY": ("KGZ", "CYM"),
    "MY": ("MYS", "MMR"),
    "NE": ("NPL", "NER"),
    "NI": ("NIC", "NGA"),
    "RS": ("RUS", "SRB"),
    "SK": ("KOR", "SVK"),
    "SR": ("LKA", "SUR"),
    "TA, TK": ("TJK", "TKL"),
    # English words and remarks that are also codes.
    "am": ("ARM",),
    "as": ("ASM",),
    "at": ("AUT",),
    "be": ("BEL",),
    "by": ("BLR",),
    "do": ("DOM",),
    "is": ("ISL",),
    "it": ("ITA",),
    "me": ("MNE",),
    "na": ("NAM",),
    "no": ("NOR",),
    "so": ("SOM",),
    "to": ("TON",),
}


@cache
def known_forms() -> dict[str, tuple[str, ...]]:
    """Alpha-3 codes by folded form. More than one code, or a form in `asked`, is never certain."""
    forms: dict[str, tuple[str, ...]] = {}
    for code, form in (*_listed_names(), *_table(ENGLISH), *_table(OWN_WORDS)):
        found = forms.setdefault(fold(form), ())
        if code not in found:
            forms[fold(form)] = (*found, code)
    return forms | asked_forms()


@cache
def asked_forms() -> dict[str, tuple[str, ...]]:
    return {fold(form): codes for forms, codes in _ASKED.items() for form in forms.split(",")}


def _listed_names() -> Iterator[tuple[str, str]]:
    catalogues = [gettext.translation("django", _LOCALE, [each]) for each in _LANGUAGES]
    with override(None):
        for alpha2, (alpha3, _number) in data.ALT_CODES.items():
            names = [
                str(data.COUNTRIES[alpha2]),
                *map(str, filter(None, [CountriesBase.COMMON_NAMES.get(alpha2)])),
                *map(str, CountriesBase.OLD_NAMES.get(alpha2, [])),
            ]
            translated = [each.gettext(name) for each in catalogues for name in names]
            for name in (alpha2, alpha3, *names, *translated):
                yield alpha3, name
                yield alpha3, _BRACKETS.sub("", name)


def _table(lines: str) -> Iterator[tuple[str, str]]:
    for line in lines.strip().splitlines():
        code, forms = line.split(" ", 1)
        for form in forms.split(","):
            yield code, form
