"""Amounts of money as people write them, and currencies as ISO 4217 has them."""

import re
import unicodedata
from datetime import date
from decimal import Decimal
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.numbers import (
    format_decimal,
    get_currency_name,
    get_currency_precision,
    get_territory_currencies,
)
from django.core.exceptions import ValidationError
from django.utils.translation import get_language, to_locale
from django.utils.translation import gettext as _

_WHOLE_DIGITS = 15
# Said at the end of a sum in South Asia.
_TIMES = {
    "lakh": 100_000,
    "lakhs": 100_000,
    "lac": 100_000,
    "लाख": 100_000,
    "লাখ": 100_000,
    "crore": 10_000_000,
    "crores": 10_000_000,
    "करोड": 10_000_000,
    "करोड़": 10_000_000,
    "কোটি": 10_000_000,
}
# Marks that part thousands and nothing else, and the Arabic decimal mark.
_PARTING = dict.fromkeys(map(ord, "'’٬_"), None) | {ord("٫"): "·"}
_NUMBER = re.compile(r"(?P<number>[\d.,·]+)(?P<word>\D*)\Z")
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*\Z|\d{1,3}(?:([.,])\d{2})+\2\d{3}\Z")


def read_amount(text: str, currency: str) -> Decimal:
    """Read a sum with any separators, in the digits of any script; ValidationError if it is none.

    A single mark before three digits parts thousands, as in “1.200”; where a currency has three
    decimal places nobody can tell, and it is asked.
    """
    plain = "".join(_plain(sign) for sign in text.translate(_PARTING)).strip().casefold()
    found = _NUMBER.match("".join(plain.split()))
    times = _TIMES.get(found["word"], 1) if found else 0
    if found is None or (found["word"] and found["word"] not in _TIMES):
        raise ValidationError(_("Write the sum in figures, as in “2,000”."))
    amount = Decimal(_with_point(found["number"], _places(currency))) * times
    if amount >= 10**_WHOLE_DIGITS:
        raise ValidationError(_("This sum is too large."))
    whole = amount.to_integral_value()
    return whole if amount == whole else amount.normalize()


def is_currency(code: str) -> bool:
    return code in _currencies()


def currency_choices(first: str = "") -> list[tuple[str, str]]:
    """Return the currencies in use by their names, the likeliest on top.

    `first` is the country whose money comes before the others'.
    """
    locale = _locale()
    named = {code: f"{code} – {get_currency_name(code, locale=locale)}" for code in _currencies()}
    top = [code for code in dict.fromkeys([*_money_of(first), "RUB", "USD", "EUR"])]
    return [(code, named[code]) for code in [*top, *sorted(named.keys() - set(top))]]


def in_words(amount: Decimal | str, currency: str) -> str:
    """Return a sum as the reader's language writes it, with the currency's code."""
    return f"{format_decimal(Decimal(amount), locale=_locale())} {currency}"


def _plain(sign: str) -> str:
    figure = unicodedata.decimal(sign, None)
    return sign if figure is None else str(figure)


def _with_point(number: str, places: int) -> str:
    """Return a number with a point before its decimals and no other mark."""
    if "·" in number:
        whole, _mark, decimals = number.partition("·")
        number = f"{_joined(whole)}·{decimals}"
    elif {",", "."} <= set(number):
        mark = max(",.", key=number.rindex)
        whole, _mark, decimals = number.rpartition(mark)
        number = f"{_joined(whole)}·{decimals}"
    elif places == 3 and re.fullmatch(r"\d{1,3}[.,]\d{3}", number):
        said = _("“%(sum)s” can be read in two ways. Write it without that mark.")
        raise ValidationError(said % {"sum": number})
    elif _GROUPED.match(number) and not number.startswith("0"):
        number = _joined(number)
    else:
        number = re.sub(r"[.,]", "·", number)
    if not re.fullmatch(rf"\d+(·\d{{1,{max(places, 2)}}})?", number):
        raise ValidationError(_("Write the sum in figures, as in “2,000”."))
    return number.replace("·", ".")


def _joined(whole: str) -> str:
    if re.search(r"[.,]", whole) and not _GROUPED.match(whole):
        raise ValidationError(_("Write the sum in figures, as in “2,000”."))
    return re.sub(r"[.,]", "", whole)


def _places(currency: str) -> int:
    return get_currency_precision(currency) if currency else 2


@cache
def _currencies() -> frozenset[str]:
    """The currencies that are tender somewhere today."""
    return frozenset(
        code for country in get_global("territory_currencies") for code in _tender(country)
    )


def _tender(country: str) -> list[str]:
    return get_territory_currencies(country, start_date=date.today(), tender=True)


def _money_of(country: str) -> list[str]:
    alpha2 = get_global("territory_aliases").get(country, [""])[0] if country else ""
    return [code for code in _tender(alpha2) if code in _currencies()] if alpha2 else []


def _locale() -> Locale:
    try:
        return Locale.parse(to_locale(get_language() or "en"))
    except (UnknownLocaleError, ValueError):
        return Locale("en")
