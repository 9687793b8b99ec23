"""Countries: alpha-3 codes in store, short names on the page, and what people write for them."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from django.utils.translation import get_language, gettext_lazy, override
from django.utils.translation import gettext as _
from django_countries import countries, data
from rapidfuzz.distance import OSA, Indel
from rapidfuzz.process import extract

from people.registry.aliases import (
    asked_forms,
    forms_to_slip_in,
    is_sure_as_written,
    known_forms,
)
from people.registry.text import fold, says_unknown, tidy

_ALPHA2 = {alpha3: alpha2 for alpha2, (alpha3, _number) in data.ALT_CODES.items()}
COUNTRY_CODES = tuple(sorted(_ALPHA2))

# Everyday names where the list is stiff, or has one name that two countries go by.
_SHORT = {
    "BHS": gettext_lazy("Bahamas"),
    "COG": gettext_lazy("Republic of the Congo"),
    "FLK": gettext_lazy("Falkland Islands"),
    "USA": gettext_lazy("United States"),
}

_LONGEST = 100
_LONGEST_NAME_IN_WORDS = 7
_LIKENESS = 0.79
_NEARLY = 0.03
_MOST_ALIKE = 12
_SHORTEST_FOR_SLIPS = 4
_BETWEEN = re.compile(r"[/,;|+\n]|\s+-\s+|\s(?:and|or|und|i|y|o|et|ou|и|или|і|або)\s|\sو\s?")
_FIRST_OF_FLAGS = 0x1F1E6
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_DOUBT = re.compile(r"[?？؟]")
_WORD = re.compile(r"[^\s()\[\]{}\"“”«»:!?？؟।,;/|+-]+")
_SAID_OF_PASSPORTS = """
    citizen citizens citizenship national nationals nationality passport holder subject from of
    the republic democratic federal arab islamic people's peoples man men woman male female
    m f mr is he she a e o rep resp respublica respublika
    р гражданин гражданка граждане гражданство гражданина гр г н ка паспорт из респ республика
    республики подданный национальность мужчина женщина громадянин громадянка громадянство з із
    ciudadano ciudadana ciudadanía ciudadania nacionalidad pasaporte república republica de del la
    el hombre mujer es soy país originario oriundo
    citoyen citoyenne nationalité nationalite ressortissant ressortissante passeport république du
    le les des d origine homme femme
    नागरिक नागरिकता राहदानी गणतन्त्र गणराज्य पासपोर्ट राष्ट्रियता राष्ट्रीयता हुन् हुँ है हो का
    को देश নাগরিক নাগরিকত্ব পাসপোর্ট প্রজাতন্ত্র জাতীয়তা
    مواطن مواطنة جنسية الجنسية جنسيه الجنسيه جواز سفر جمهورية الجمهورية من شهروند شہری
    fuqarosi fuqaro respublikasi фуқароси фуқаро республикаси шаҳрванди ҷумҳурии жараны азаматы
    respublikası respublikasy millati raia wa ya vatandaşı دولة تابعیت شہریت ملیت تبعه
    cetățean državljanin državljanstvo држављанин држављанство
"""
_NEUTRAL = {fold(word) for word in _SAID_OF_PASSPORTS.split()} | {""}


@dataclass(frozen=True)
class CountryReading:
    """A code where the words are certain; else candidates to ask about, or a problem said."""

    code: str = ""
    candidates: tuple[str, ...] = ()
    problem: str = ""


def is_country(alpha3: str) -> bool:
    return alpha3 in _ALPHA2


def country_name(alpha3: str) -> str:
    """The short name in the reader's language; a code that is none is shown as it is."""
    return _name(alpha3, get_language())


@lru_cache(maxsize=2_000)
def _name(alpha3: str, _language: str | None) -> str:
    if not alpha3:
        return _("Not known")
    if short := _SHORT.get(alpha3):
        return str(short)
    return str(countries.name(_ALPHA2[alpha3])) if is_country(alpha3) else alpha3


def country_choices() -> list[tuple[str, str]]:
    """All countries by name, in the reader's language."""
    return list(_choices(get_language()))


@cache
def _choices(language: str | None) -> list[tuple[str, str]]:
    with override(language):
        choices = [(code, country_name(code)) for code in _ALPHA2]
    return sorted(choices, key=lambda choice: fold(choice[1]))


def calling_region(alpha3: str) -> str:
    """The alpha-2 code by which telephone plans are known; empty for no country."""
    return _ALPHA2.get(alpha3, "")


def read_country(text: str) -> CountryReading:
    """Read a country or people in anybody's words. What is not certain is asked, never guessed."""
    words = _FLAG.sub(_flag_said, tidy(text[: 2 * _LONGEST]))
    if code := _shown(get_language() or "").get(fold(words)):
        return _reading((code,), certain=not _DOUBT.search(words))
    asked = asked_forms().get(fold(words))
    if says_unknown(words) and not (asked and words.isalpha()):
        return CountryReading()
    if len(words) > _LONGEST:
        return CountryReading(problem=_("This is too long for a country."))
    codes, certain = _whole(words)
    if not codes:
        codes, certain = _parts(words)
    if not codes:
        codes, certain = _alike(_said_besides(words)), False
    return _reading(codes, certain=certain and not _DOUBT.search(words))


@cache
def _shown(language: str) -> dict[str, str]:
    """Names as the pages show them: who chooses one from the list must be understood."""
    with override(language):
        return {fold(name): code for code, name in country_choices()}


def _reading(codes: tuple[str, ...], *, certain: bool) -> CountryReading:
    if not codes:
        return CountryReading(problem=_("No country is known by this name."))
    if certain and len(codes) == 1:
        return CountryReading(code=codes[0])
    names = ", ".join(country_name(code) for code in codes)
    if len(codes) == 1:
        problem = _("Is %(country)s meant? Then write it so.") % {"country": names}
    else:
        problem = _("This can mean: %(countries)s. Write the one that is meant.") % {
            "countries": names
        }
    return CountryReading(candidates=codes, problem=problem)


def _whole(words: str) -> tuple[tuple[str, ...], bool]:
    form = fold(words)
    return known_forms().get(form, ()), is_sure_as_written(words)


def _parts(words: str) -> tuple[tuple[str, ...], bool]:
    """Every country named, and whether nothing else is said."""
    found: dict[str, None] = {}
    sure = True
    for part in filter(fold, _BETWEEN.split(words)):
        codes, certain = _whole(part)
        if not codes:
            codes, certain = _within(_WORD.findall(part))
        found |= dict.fromkeys(codes)
        sure = sure and certain
    return tuple(found), sure


def _within(words: list[str]) -> tuple[tuple[str, ...], bool]:
    """Countries named among other words, the longest name first."""
    found: dict[str, None] = {}
    certain = True
    while words:
        for length in range(min(len(words), _LONGEST_NAME_IN_WORDS), 0, -1):
            form = " ".join(words[:length])
            codes, sure = _whole(form)
            if codes and not _is_common_word(form):
                found |= dict.fromkeys(codes)
                certain = certain and sure
                break
        else:
            length = 1
            certain = certain and fold(words[0]) in _NEUTRAL
        words = words[length:]
    return tuple(found), certain


def _is_common_word(form: str) -> bool:
    """Within a sentence, "is", "in" and "and" are codes only in capitals."""
    return form.isascii() and len(form) < 4 and not form.isupper()


def _said_besides(words: str) -> str:
    """What is left without the words that stand on every passport."""
    return "".join(part for word in _WORD.findall(words) if (part := fold(word)) not in _NEUTRAL)


def _flag_said(flag: re.Match[str]) -> str:
    """A flag is two letters of its own kind; the three of the same country leave no doubt."""
    alpha2 = "".join(chr(ord(each) - _FIRST_OF_FLAGS + ord("A")) for each in flag[0])
    return f" {data.ALT_CODES[alpha2][0]} " if alpha2 in data.ALT_CODES else " "


def _alike(form: str) -> tuple[str, ...]:
    """Countries whose names differ by a slip of the keys, the likest ones."""
    found = _extract(form, Indel.normalized_similarity, _LIKENESS)
    found = found or _extract(form, OSA.normalized_similarity, 1 - 1 / max(len(form), 4))
    best = [known_forms()[known] for known, score, _at in found if score >= found[0][1] - _NEARLY]
    return tuple(dict.fromkeys(code for codes in best for code in codes))[:3]


def _extract(form: str, scorer: Any, least: float) -> list[tuple[str, float, int]]:
    return extract(form, _long_forms(), scorer=scorer, score_cutoff=least, limit=_MOST_ALIKE)


@cache
def _long_forms() -> list[str]:
    """In shorter ones a slip of the keys leaves too little."""
    return [form for form in forms_to_slip_in() if len(form) >= _SHORTEST_FOR_SLIPS]
