"""Telephone numbers and messenger names as people write them: several in one cell, with labels."""

import re
from dataclasses import dataclass

import phonenumbers
from django.utils.translation import gettext as _
from phonenumbers import NumberParseException, PhoneNumberFormat

from people.registry.countries import calling_region
from people.registry.handles import read_handle
from people.registry.text import fold_digits, says_unknown, tidy

_MANGLED = re.compile(r"\d[.,]\d+\s?[eE]\+?\d+")
_DECIMAL_TAIL = re.compile(r"(\d{7})\.0(?!\d)")
# Links of messengers that open a talk with a number.
_LINK = r"(?:https?://)?(?:wa\.me/|(?:api\.|www\.)?whatsapp\.com/send/?\?phone=|viber://\w+\?number=)(?:%2B)?"
_NUMBER = re.compile(
    rf"(?:(?<![\w@.])(?:{_LINK})?|(?=\+))\+?\s?\(?\+?\d(?:[ ().\-‐-―]{{0,3}}\d)+(?!\w)"
)
_FEWEST_DIGITS = 5
# "98000000 12/13": the second number is told by its end only.
_ONLY_ITS_END = re.compile(r"(?<=\d)\s*[/,]\s*(\d{1,4})(?=\s*(?:[/,;\n]|$))")
_WIDE = str.maketrans("＋（）－．／，；", "+()-./,;")
_JOINERS = re.compile(r"^(?:and|or|also|и|или|y|o|et|ou|و|أو)\b|\b(?:and|or|и|или|y|o|et|ou)$")
_BRACKETED = re.compile(r"[(\[][^()\[\]]*[)\]]")
_SEPARATOR = re.compile(r"[/,;|\n]|\s(?:and|or|и|или|و|أو)\s")

# Russians write the trunk prefix 8 apart, for a mobile number of whatever SIM card.
_RUSSIAN_MOBILE = re.compile(r"8[\s(.-]+9\d\d\D{0,2}\d{3}\D?\d{2}\D?\d{2}")
# In one run it may also be a number of elsewhere: that is asked.
_RUSSIAN_RUN = re.compile(r"89\d{9}")

# There 8 was the trunk prefix until lately, and is still written.
_ONCE_TRUNK_8 = frozenset({"UZ", "TJ", "TM"})
_TRUNK_8 = re.compile(r"8[\s(.\-]*(?=\d)")


@dataclass(frozen=True)
class Phone:
    """One number: as written, as dialled (empty if it cannot be), whose it is, what is wrong."""

    raw: str
    e164: str = ""
    label: str = ""
    problem: str = ""


def read_phones(text: str, country: str = "") -> list[Phone]:
    """All numbers of a cell. `country` (alpha-3) is where numbers without a + belong."""
    if says_unknown(text):
        return []
    written = _DECIMAL_TAIL.sub(r"\1", tidy(text))
    digits = fold_digits(written).translate(_WIDE)
    if _MANGLED.search(digits):
        return [Phone(written, problem=_mangled())]
    spans = [found.span() for found in _NUMBER.finditer(digits) if _enough_digits(found[0])]
    if not spans:
        return [Phone(written, problem=_no_number(written))]
    spans = [part for span in spans for part in _split(digits, span, country)]
    ends = [found.span(1) for found in _ONLY_ITS_END.finditer(digits)]
    spans = sorted({*spans, *(end for end in ends if not _is_within(end, spans))})
    labels = _labels(digits, written, spans)
    return [
        _phone(written[start:end].strip(), country, label)
        for (start, end), label in zip(spans, labels, strict=True)
    ]


def normalise_phone(text: str, country: str = "") -> str:
    """The form in which equal numbers meet: E.164, else the bare digits, else nothing."""
    phones = read_phones(text, country)
    if len(phones) == 1 and phones[0].e164:
        return phones[0].e164
    digits = fold_digits(tidy(text))
    return "" if _MANGLED.search(digits) else re.sub(r"\D", "", digits)


def dialled_anywhere(text: str) -> set[str]:
    """Every number (E.164) that this may be, whichever country it was written down in."""
    number = fold_digits(tidy(text))
    regions = [] if _MANGLED.search(number) else sorted(phonenumbers.SUPPORTED_REGIONS)
    return {e164 for region in regions if (e164 := _valid(number, region))}


def _phone(raw: str, country: str, label: str) -> Phone:
    number = fold_digits(raw).translate(_WIDE)
    if e164 := _dialled(number, country):
        return Phone(raw, e164, label)
    return Phone(raw, label=label, problem=_not_dialled(number, country))


def _dialled(number: str, country: str) -> str:
    if link := re.match(_LINK, number):
        return _valid("+" + number[link.end() :].lstrip("+"))
    if number.startswith("00"):
        return _valid("+" + number[2:])
    region = calling_region(country)
    if e164 := _valid(number, region or None):
        return e164
    if _RUSSIAN_MOBILE.fullmatch(number):
        return _valid(number, "RU")
    trunk = _TRUNK_8.match(number) if region in _ONCE_TRUNK_8 else None
    return _valid(number[trunk.end() :], region) if trunk else ""


def _valid(number: str, region: str | None = None) -> str:
    try:
        parsed = phonenumbers.parse(number, region)
    except NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(parsed):
        return ""
    return phonenumbers.format_number(parsed, PhoneNumberFormat.E164)


def _split(digits: str, span: tuple[int, int], country: str) -> list[tuple[int, int]]:
    """Two numbers that only a space or dash keeps apart, if both can be dialled."""
    start, end = span
    if not _dialled(digits[start:end].strip(), country):
        for gap in re.finditer(r"[ \-‐-―]+", digits[start:end]):
            first, second = (start, start + gap.start()), (start + gap.end(), end)
            if all(_dialled(digits[slice(*each)], country) for each in (first, second)):
                return [first, second]
    return [span]


def _is_within(span: tuple[int, int], spans: list[tuple[int, int]]) -> bool:
    return any(start <= span[0] < end for start, end in spans)


def _labels(digits: str, written: str, spans: list[tuple[int, int]]) -> list[str]:
    """The words around each number, given to the number they stand by."""
    edges = [0, *(edge for span in spans for edge in span), len(written)]
    gaps = [written[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
    labels_first = bool(_bare(gaps[0]))
    before, after = [gaps[0]], []
    for gap in gaps[1:-1]:
        outside = _BRACKETED.sub(lambda found: "_" * len(found[0]), gap)
        if separator := _SEPARATOR.search(outside):
            after.append(gap[: separator.start()])
            before.append(gap[separator.end() :])
        else:
            belongs_after = not labels_first or bool(_BRACKETED.fullmatch(gap.strip()))
            after.append(gap if belongs_after else "")
            before.append("" if belongs_after else gap)
    after.append(gaps[-1])
    pairs = zip(before, after, strict=True)
    return [", ".join(filter(None, map(_bare, pair))) for pair in pairs]


def _bare(label: str) -> str:
    return _JOINERS.sub("", label.strip(" \t\n()[]:;,./|-–=")).strip(" ()[]:;,./|-–=")


def _enough_digits(number: str) -> bool:
    return sum(each.isdigit() for each in number) >= _FEWEST_DIGITS


def _mangled() -> str:
    return _("A spreadsheet has lost digits of this number. Ask for it again.")


def _no_number(written: str) -> str:
    if read_handle(written):
        return _("This is a name in a messenger, not a telephone number.")
    return _("This is not a telephone number.")


def _not_dialled(number: str, country: str) -> str:
    with_plus = _as_russian(number, country) or _valid("+" + re.sub(r"\D", "", number))
    if with_plus:
        return _("If %(number)s is meant, write it with the +.") % {"number": with_plus}
    if not country and not number.startswith(("+", "00")):
        return _("Write it with + and the country code, or say the country.")
    return _("No telephone has this number. Check its digits.")


def _as_russian(number: str, country: str) -> str:
    """A mobile number in Russia, unless it is one of the country with a digit too many."""
    if not _RUSSIAN_RUN.fullmatch(number):
        return ""
    region = calling_region(country)
    return "" if region and _valid(number[:-1], region) else _valid("+7" + number[1:])
