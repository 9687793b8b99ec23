"""A cell in which a day should stand: its readings, or why there is none."""

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cases.imports.issues import Code
from cases.imports.reading.dating.ages import age_beside, read_age
from cases.imports.reading.dating.doubts import both, doubted
from cases.imports.reading.dating.event_words import NOT_DONE, OTHERS_BORN, OTHERS_DID
from cases.imports.reading.dating.finding import Found, dates_in
from cases.imports.reading.dating.kept import MOST_KEPT, read_once
from cases.imports.reading.dating.relative import read_relative
from cases.imports.reading.dating.told import Kind, Told
from people.dates.fuzzy import FuzzyDate
from people.dates.slips import month_named
from people.dates.typed import clean, fold
from people.registry.text import says_unknown

_NOTHING = re.compile(
    r"(?<![^\W_])(?:x{1,2}|\?{1,2}|-{1,2}|_{1,2}|\*{1,2})(?=[./-])", re.IGNORECASE
)
_ZERO = re.compile(
    r"(?:0?[01][./-]0?[01][./-]1900|1900[./-]0?[01][./-]0?[01]|0{1,4}(?:[./-]0{1,4}){0,2}"
    r"|9999[./-]12[./-]31|31[./-]12[./-]9999)(?:[ t]00:00(?::00)?)?"
)
_ERROR = re.compile(r"#(?:REF!?|VALUE!?|N/A|NAME\??|DIV/0!?|NUM!?|NULL!?|ERROR!?)", re.IGNORECASE)
_DID_NOT = re.compile(
    r"(?:he\s)?(?:did\s?n[o']t|didnt|not|never|has\s?n[o']t|was\s?n[o']t|не(?!\s?(?:зна|извест))|ні|nunca|jamais|pas|nie|лам|لم"
    r"|لن|no(?!\s(?:contact|news)))\b|.*(?:नगएको|गएन|भएन|যায়নি|করেনি|नहीं|نہیں)"
)
_DOTTED = re.compile(r"\D{0,12}\d{1,2}\s?\.\s?\d{1,2}\s?\.\s?\d{2}(?!\d)")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_SHORT_YEAR = re.compile(r"'?(\d\d)\??")
_CHANGES = re.compile(
    r"\b(?:not|never|before|after|until|till|or|не|до|после|или|antes|despues|avant|apres|قبل|بعد)\b"
    r"(?!.*\b(?:since|from|с|desde|depuis|منذ)\b)"
)
_GOES_ON = re.compile(
    r"\s*(?:\+|[-/&](?=\s?\d)|(?:or|and|to|или|и|y|o|ou|et|до|по|অথবা|या|او)\s+(?P<word>\S+))"
)
_ODD_SIGN = re.compile(r"(?<=\d)[_\\|](?=\d)")
_MONTH_AND_YEAR = re.compile(r"(\d{1,2})\s?[./-]\s?(\d\d)")
_FIRST_SHORT_YEAR = 14


def read_told(text: str, kind: Kind, as_of: date) -> Told:
    """Read a cell in which a day should stand."""
    text = text.strip()
    # Long cells hardly repeat themselves, and would fill the memory.
    read = _read if len(text) <= MOST_KEPT else _read.__wrapped__
    return read(text, kind, as_of, get_language())


@lru_cache(maxsize=20_000)
def _read(text: str, kind: Kind, as_of: date, _language: str | None) -> Told:
    if says_unknown(text):
        return Told(text)
    if _ERROR.fullmatch(text):
        asked = _("The spreadsheet could not work this cell out.")
        return Told(text, note=asked, code=Code.ERROR_VALUE, asked=asked)
    if _ZERO.fullmatch(fold(clean(text))):
        asked = _("A program writes this where it knows no day.")
        return Told(text, note=asked, code=Code.PLACEHOLDER_DATE, asked=asked)
    if kind == "birth" and (aged := _aged(text, as_of)):
        return aged
    return _dated(text, kind, as_of)


def _dated(text: str, kind: Kind, as_of: date) -> Told:
    written = _serial(_ODD_SIGN.sub("/", _NOTHING.sub("00", text)))
    reading = read_once(written, as_of, as_of if kind == "birth" else None)
    if reading.choices:
        readings = tuple(choice.date for choice in reading.choices)
        if len(readings) > 1 and _DOTTED.match(fold(written)):
            readings = readings[:1]
        # What is said there of other calendars is for somebody who types.
        note = reading.note if all(each.calendar == "greg" for each in readings) else ""
        told = Told(text, tuple(replace(each, raw=text) for each in readings), note)
        return doubted(_with_serial(told, written), kind, as_of)
    match reading.fault:
        case "impossible":
            return _year_alone(text, reading.problem, as_of)
        case "late":
            return Told(text, note=reading.problem, code=Code.FUTURE_DATE, asked=reading.problem)
        case "unclear" if not dates_in(text, as_of):
            return _year_alone(text, reading.problem, as_of)
        case "no_year" if not read_relative(text):
            return _without_year(text, reading.problem, as_of)
        case "calendar":
            return Told(text, note=reading.problem, code=Code.NOT_A_DATE, asked=reading.problem)
    return _otherwise(text, kind, as_of)


def _serial(text: str) -> str:
    """The day number of a spreadsheet without its hours."""
    return text.partition(".")[0] if _SERIAL.fullmatch(text) else text


def _with_serial(told: Told, written: str) -> Told:
    if not _SERIAL.fullmatch(fold(clean(written))):
        return told
    asked = _("%(number)s = %(day)s") % {"number": written, "day": told.readings[0].edtf}
    return replace(told, code=Code.EXCEL_SERIAL, asked=asked)


def _aged(text: str, as_of: date) -> Told | None:
    if age := read_age(text):
        return Told(text, age=age)
    if beside := age_beside(text):
        age, rest = beside
        told = _dated(rest, "birth", as_of)
        if told.rejected:
            # “28 years in 2024”: not a birth but when it was told.
            return Told(text, age=age, age_on=told.rejected)
        if told.readings:
            return replace(told, raw=text, age=age)
    if short := _SHORT_YEAR.fullmatch(fold(clean(text))):
        year = int(short[1])
        year += 1900 if 2000 + year > as_of.year - 10 else 2000
        note = _("Two digits, read as a year.")
        return Told(text, (FuzzyDate(f"{year}?", text),), note)
    return None


def _year_alone(text: str, problem: str, as_of: date) -> Told:
    """Of a day that does not exist the year is kept, if it has four digits."""
    for year in _YEAR.findall(fold(text)):
        reading = read_once(year, as_of, as_of)
        if len(reading.choices) == 1 and int(year):
            day = replace(reading.choices[0].date, raw=text)
            note = f"{problem} {_('Only the year is kept.')}"
            return Told(text, (day,), note, Code.INVALID_DATE, problem)
    return Told(text, note=problem, code=Code.INVALID_DATE, asked=problem)


def _without_year(text: str, problem: str, as_of: date) -> Told:
    """“03/24” is a month of a year as likely as anything; “12/03” and “5 May” are days of some."""
    pair = _MONTH_AND_YEAR.fullmatch(fold(clean(text)))
    if pair and int(pair[1]) <= 12 and _FIRST_SHORT_YEAR <= int(pair[2]) <= as_of.year % 100:
        edtf = f"20{pair[2]}-{int(pair[1]):02}?"
        asked = _("Read as month and year: is it?")
        return Told(text, (FuzzyDate(edtf, text),), asked, Code.AMBIGUOUS_DATE, asked)
    return Told(text, note=problem, code=Code.NOT_A_DATE, asked=problem, yearless=text)


def _otherwise(text: str, kind: Kind, as_of: date) -> Told:
    """Not a date as a whole: one inside it, several, one told by another day, or words."""
    found = [
        each
        for each in dates_in(text, as_of)
        if each.readings and not (each.is_year and _CHANGES.search(fold(text)))
    ]
    if kind == "birth":
        found = [each for each in found if not OTHERS_BORN.search(fold(text[: each.start]))]
    whole = [each for each in found if not each.is_year] or found
    if len(whole) == 1 and whole[0].raw != text and not _is_changed(text, whole[0]):
        told = _dated(whole[0].raw, kind, as_of)
        rest = f"{text[: whole[0].start].strip()} {text[whole[0].end :].strip()}".strip(" ,;:.-()")
        left_out = _("Not read as part of the date: “%(text)s”.") % {"text": rest}
        note = " ".join(filter(None, [told.note, left_out if rest else ""]))
        return replace(told, raw=text, note=note)
    if len(whole) > 1:
        return both(text, [day for each in whole for day in each.readings], kind, as_of)
    if relative := read_relative(text):
        return Told(text, relative=relative)
    if _DID_NOT.match(fold(clean(text))):
        return Told(text, note=_("Not a date: it says that this did not happen."))
    note = _("Text, not a date.")
    return Told(text, note=note, code=Code.NOT_A_DATE, asked=note)


def _is_changed(text: str, found: Found) -> bool:
    """Whether the words beside a date make another of it: “before 2024”, “24 May or 25”."""
    before, behind = fold(text[: found.start]), fold(text[found.end :])
    clause = re.split(r"[,;(]", behind, maxsplit=1)[0]
    if (
        NOT_DONE.search(clause)
        or _CHANGES.search(before)
        or NOT_DONE.search(before)
        or OTHERS_DID.search(before)
    ):
        return True
    if before.endswith((">", "<")):
        return True
    goes_on = _GOES_ON.match(behind)
    word = goes_on["word"] if goes_on else None
    return bool(goes_on and (not word or word[0].isdigit() or month_named(word)))
