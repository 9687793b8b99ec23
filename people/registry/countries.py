"""Countries: alpha-3 codes in store, short names on the page, and what people write for them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from django.utils.translation import get_language, gettext_lazy, override
from django.utils.translation import gettext as _
from django_countries import countries, data

from people.registry.aliases import asked_forms, known_forms
from people.registry.text import fold, says_unknown, tidy

_ALPHA2 = {alpha3: alpha2 for alpha2, (alpha3, _number) in data.ALT_CODES.items()}

# Everyday names where the list is stiff, or has one name that two countries go by.
_SHORT = {
    "BHS": gettext_lazy("Bahamas"),
    "COG": gettext_lazy("Republic of the Congo"),
    "FLK": gettext_lazy("Falkland Islands"),
    "USA": gettext_lazy("United States"),
}

_LONGEST = 100
_LONGEST_NAME_IN_WORDS = 7
_LIKENESS = 0.8
_NEARLY = 0.03
_BETWEEN = re.compile(r"[/,;|+\n]|\s+-\s+|\s(?:and|or|und|i|y|o|et|ou|и|или|і|або)\s|\sو\s?")
_DOUBT = re.compile(r"[?？؟]")
_WORD = re.compile(r"[^\s()\[\]{}\"“”«»:!?？؟।,;/|+-]+")
_SAID_OF_PASSPORTS = """
    citizen citizens citizenship national nationals nationality passport from of the republic
    гражданин гражданка гражданство паспорт ciudadano ciudadana nacionalidad de del la
    citoyen citoyenne nationalité नागरिक নাগরিক مواطن جنسية الجنسية
"""
_NEUTRAL = frozenset(_SAID_OF_PASSPORTS.split())


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
    if not alpha3:
        return _("Not known")
    if short := _SHORT.get(alpha3):
        return str(short)
    return str(countries.name(_ALPHA2[alpha3])) if is_country(alpha3) else alpha3


def country_choices() -> list[tuple[str, str]]:
    """All countries by name, in the reader's language."""
    choices = [(code, country_name(code)) for code in _ALPHA2]
    return sorted(choices, key=lambda choice: fold(choice[1]))


def calling_region(alpha3: str) -> str:
    """The alpha-2 code by which telephone plans are known; empty for no country."""
    return _ALPHA2.get(alpha3, "")


def read_country(text: str) -> CountryReading:
    """Read a country or people in anybody's words. What is not certain is asked, never guessed."""
    words = tidy(text[: 2 * _LONGEST])
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
        codes, certain = _alike(fold(words)), False
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
    return known_forms().get(form, ()), form not in asked_forms()


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
            certain = certain and words[0].casefold() in _NEUTRAL
        words = words[length:]
    return tuple(found), certain


def _is_common_word(form: str) -> bool:
    """Within a sentence, "is", "in" and "and" are codes only in capitals."""
    return form.isascii() and len(form) < 4 and not form.isupper()


def _alike(form: str) -> tuple[str, ...]:
    """Countries whose names differ by a slip of the keys, the likest ones."""
    scored = sorted(_scores(form), reverse=True)
    best = [codes for score, codes in scored if score >= scored[0][0] - _NEARLY]
    return tuple(dict.fromkeys(code for codes in best for code in codes))[:3]


def _scores(form: str) -> Iterator[tuple[float, tuple[str, ...]]]:
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(form)
    for known, codes in known_forms().items():
        matcher.set_seq1(known)
        if len(known) < 4 or matcher.real_quick_ratio() < _LIKENESS:
            continue
        if matcher.quick_ratio() >= _LIKENESS and matcher.ratio() >= _LIKENESS:
            yield matcher.ratio(), codes
