"""What people write for a country: its names, words for its people, short forms, traps.

Forms are compared folded (`text.fold`): case, accents, spaces and dots make no difference.
"""

import gettext
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import django_countries
from babel import localedata
from django.utils.translation import override
from django_countries import data
from django_countries.base import CountriesBase

from people.registry.peoples import endings
from people.registry.peoples.arabic import ARABIC
from people.registry.peoples.asked import ASKED, ONLY_IN_CAPITALS, SURE_IN_SMALL_LETTERS
from people.registry.peoples.elsewhere import ELSEWHERE
from people.registry.peoples.endings import inflected, of_its_people, with_article
from people.registry.peoples.english import ENGLISH
from people.registry.peoples.former_union import FORMER_UNION
from people.registry.peoples.romance import FRENCH, PORTUGUESE, SPANISH
from people.registry.peoples.russian import RUSSIAN, UKRAINIAN
from people.registry.peoples.south_asia import SOUTH_ASIA
from people.registry.text import fold

_Forms = Iterator[tuple[str, str]]

# Languages of the country list whose names are understood besides English. Others are left out
# where their list is wrong or thin: Chinese and Armenian mix up the two Koreas there.
_LANGUAGES = ("ar", "de", "es", "fa", "fr", "ka_GE", "ko_KR", "pt_BR", "ru", "tr_TR", "uk")
# Those of Unicode's own lists.
_MORE_LANGUAGES = """
    ar fa ur hi ne bn pa ta te ml kn mr gu or as si my am ti sw so ha zu af uz uz_Cyrl tg ky kk tk
    az mn ps ku es fr de tr hy ko zh zh_Hant it pt pl ro bg sr sr_Latn cs fil id ru uk
"""
_LONGEST_CODE = 3
_LAST_CYRILLIC = "\u052f"
_GENITIVES = {"ru": endings.RUSSIAN_GENITIVE, "uk": endings.UKRAINIAN_GENITIVE}
_LOCALE = str(Path(django_countries.__file__).parent / "locale")
_BRACKETS = re.compile(r"\(.*?\)")
_CAPITALS = re.compile(r"[A-ZА-Я. ]+")


@cache
def known_forms() -> dict[str, tuple[str, ...]]:
    """Alpha-3 codes by folded form. More than one code, or a form in `asked`, is never certain."""
    return _names_elsewhere() | _usual_forms() | asked_forms()


@cache
def forms_to_slip_in() -> list[str]:
    """Forms in which a slip of the keys may be looked for.

    Of Latin and Cyrillic ones the usual alone: among all of the world, any word is like some.
    """
    usual = _usual_forms() | asked_forms()
    return [form for form in known_forms() if form in usual or form[0] > _LAST_CYRILLIC]


@cache
def _usual_forms() -> dict[str, tuple[str, ...]]:
    return _by_form((*_listed_names(), *_words()))


@cache
def _names_elsewhere() -> dict[str, tuple[str, ...]]:
    """Names of countries in more languages. Where other words say otherwise, those count."""
    return _by_form(
        (alpha3, form)
        for language in _MORE_LANGUAGES.split()
        for alpha2, name in _territories(language)
        for form in of_its_people(name, language)
        if alpha2 in data.ALT_CODES and not (name.isascii() and len(name) <= _LONGEST_CODE)
        for alpha3 in data.ALT_CODES[alpha2][:1]
    )


def _territories(language: str) -> list[tuple[str, str]]:
    """Read a list of names, and keep nothing else: a whole language takes a megabyte and more."""
    is_kept = language in localedata._cache
    listed = list(localedata.load(language)["territories"].items())
    if not is_kept:
        localedata._cache.pop(language, None)
    return listed


def _by_form(listed: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    forms: dict[str, tuple[str, ...]] = {}
    for code, form in listed:
        found = forms.setdefault(fold(form), ())
        if code not in found:
            forms[fold(form)] = (*found, code)
    return forms


@cache
def asked_forms() -> dict[str, tuple[str, ...]]:
    return {fold(form): codes for forms, codes in ASKED.items() for form in forms.split(",")}


def is_sure_as_written(form: str) -> bool:
    """Whether a form leaves no doubt: "CAN" is a code, "can" may be a word."""
    folded = fold(form)
    if folded in asked_forms():
        return False
    return folded not in _sure_in_capitals() or bool(_CAPITALS.fullmatch(form))


@cache
def _sure_in_capitals() -> frozenset[str]:
    codes = frozenset(
        fold(code) for alpha2, (alpha3, _) in data.ALT_CODES.items() for code in (alpha2, alpha3)
    )
    return (codes - SURE_IN_SMALL_LETTERS) | ONLY_IN_CAPITALS


def _listed_names() -> _Forms:
    for alpha2, (alpha3, _number) in data.ALT_CODES.items():
        yield alpha3, alpha2
        yield alpha3, alpha3
        for language, name in _names_of(alpha2):
            yield alpha3, _BRACKETS.sub("", name)
            for form in inflected(name, _GENITIVES.get(language, ())):
                yield alpha3, form


def _names_of(alpha2: str) -> _Forms:
    """Languages and names in them; earlier and everyday names too."""
    with override(None):
        names = [
            str(data.COUNTRIES[alpha2]),
            *map(str, filter(None, [CountriesBase.COMMON_NAMES.get(alpha2)])),
            *map(str, CountriesBase.OLD_NAMES.get(alpha2, [])),
        ]
    for name in names:
        yield "en", name
        yield from ((each, found.gettext(name)) for each, found in _catalogues().items())


@cache
def _catalogues() -> dict[str, gettext.NullTranslations]:
    return {each: gettext.translation("django", _LOCALE, [each]) for each in _LANGUAGES}


def _words() -> _Forms:
    for lines, *rules in _LISTS:
        for code, listed in _table(lines):
            for endings_of in rules:
                yield from ((code, form) for form in inflected(listed, endings_of))
    for code, listed in _table(ARABIC):
        for form in inflected(listed, endings.ARABIC):
            yield from ((code, each) for each in with_article(form))


_LISTS = (
    (ENGLISH, endings.ENGLISH),
    (FRENCH, endings.FRENCH),
    (SPANISH, endings.SPANISH),
    (PORTUGUESE, endings.SPANISH),
    (RUSSIAN, endings.RUSSIAN, endings.RUSSIAN_GENITIVE),
    (UKRAINIAN, endings.UKRAINIAN, endings.UKRAINIAN_GENITIVE),
    (SOUTH_ASIA, ()),
    (FORMER_UNION, ()),
    (ELSEWHERE, ()),
)


def _table(lines: str) -> _Forms:
    for line in lines.strip().splitlines():
        code, forms = line.split(" ", 1)
        for form in forms.split(","):
            yield code, form.strip()
