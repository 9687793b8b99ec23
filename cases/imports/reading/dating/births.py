"""What is said of a birth in several places: claims, ages, and whether he was a child."""

import re
from collections.abc import Iterator
from datetime import date

from django.utils.translation import gettext as _

from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.issues import ERROR, WARNING, Code
from cases.imports.reading.dating import birth_words as say
from cases.imports.reading.dating.event_words import OTHERS
from cases.imports.reading.dating.finding import dates_in
from cases.imports.reading.dating.told import Told
from people.dates.bounds import months_after
from people.dates.fuzzy import FuzzyDate
from people.dates.typed import even

OF_AGE = 12 * 18
_SENTENCE = re.compile(r"(?:[^.;\n!|?]|[.?](?!\s+[^\W\d]{2}))+")
_YOUNGEST, _OLDEST = 10, 80
# An age that was told may be this old; the war has not lasted longer.
_TOLD_WITHIN = 4


def claimed_births(text: str, as_of: date) -> Iterator[FuzzyDate]:
    """Yield births that remarks claim, of the man himself as far as they say."""
    if not any(char.isdigit() for char in text):
        return
    for sentence in _SENTENCE.finditer(text):
        words = even(sentence[0])
        if not say.BIRTH.search(words) or OTHERS.search(words):
            continue
        for found in dates_in(sentence[0], as_of):
            if len(found.readings) == 1 and _can_be(found.readings[0], as_of):
                yield found.readings[0]


def _can_be(day: FuzzyDate, as_of: date) -> bool:
    first, last = day.earliest, day.latest
    if first is None or last is None:
        return False
    return as_of.year - _OLDEST <= last.year and first.year <= as_of.year - _YOUNGEST


def claims_a_child(text: str) -> str:
    """The words of a text by which the man himself was under eighteen; empty where there are none.

    “17 years in prison” and “a minor injury” are none.
    """
    for sentence in _SENTENCE.finditer(text):
        words = even(sentence[0])
        found = say.CHILD.search(words)
        if found and not OTHERS.search(words[: found.start()]) and not say.NO_AGE.search(words):
            return sentence[0][found.start() : found.end()].strip()
    return ""


def differing(birth: Told, claims: list[FuzzyDate]) -> list[FuzzyDate]:
    """The claims that do not agree with the birth that is kept, each once."""
    kept = birth.readings
    others: list[FuzzyDate] = []
    for claim in claims:
        known = [*kept, *others] if kept else others
        if not any(_overlap(claim, each) for each in known):
            others.append(claim)
    return others


def _overlap(one: FuzzyDate, other: FuzzyDate) -> bool:
    if None in (one.earliest, one.latest, other.earliest, other.latest):
        return True
    assert one.earliest
    assert one.latest
    assert other.earliest
    assert other.latest
    return one.earliest <= other.latest and other.earliest <= one.latest


def ask_ages(draft: Draft, birth: Told, told_on: FuzzyDate | None) -> None:
    """Ask where ages disagree, also with the birth, or no day of telling is known."""
    age = birth.age
    named = draft.hints.get("age_in_name")
    if age and isinstance(named, int) and not age.several and not age.low <= named <= age.high:
        note = _("%(named)d in the name, %(age)s in the cell of the age.") % {
            "named": named,
            "age": _span(age.low, age.high),
        }
        draft.ask(Code.CONFLICT, "birth", note)
    if age and birth.readings and not _fits(birth, told_on, draft.frame.as_of):
        note = _("Born %(birth)s and %(age)s years old do not agree.") % {
            "birth": birth.readings[0].edtf,
            "age": _span(age.low, age.high),
        }
        draft.ask(Code.CONFLICT, "birth", note)
    if age and not birth.readings and not (told_on or birth.age_on):
        note = _("Without the day on which it was told, an age gives no year of birth.")
        draft.ask(Code.AGE_NO_REFERENCE, "birth", note)


def _span(low: int, high: int) -> str:
    return f"{low}" if low == high else f"{low}–{high}"


def _fits(birth: Told, told_on: FuzzyDate | None, as_of: date) -> bool:
    day, age = birth.readings[0], birth.age
    if age is None or day.earliest is None or day.latest is None:
        return True
    last = told_on.latest if told_on and told_on.latest else as_of
    first = told_on.earliest if told_on and told_on.earliest else None
    first = first or last.replace(year=last.year - _TOLD_WITHIN, day=1)
    slack = 1 if age.approximate or age.uncertain else 0
    youngest = _years(day.latest, first) - slack
    return age.low - slack <= _years(day.earliest, last) and age.high + slack >= youngest


def _years(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def ask_minor(draft: Draft, births: list[FuzzyDate], birth: Told, events: list[FuzzyDate]) -> None:
    """Ask where he was a child when he left or signed, by any birth that is claimed."""
    as_of = FuzzyDate(draft.frame.as_of.isoformat())
    for claim in births:
        for event in events or [as_of]:
            if _is_surely_minor(claim, event):
                note = _("Born %(birth)s: under eighteen on %(day)s.") % _pair(claim, event)
                draft.ask(Code.MINOR, "birth", note, ERROR)
                return
    if birth.age and birth.age.high < OF_AGE // 12:
        doubt = birth.age.approximate or birth.age.uncertain
        note = _("%(age)s years old.") % {"age": _span(birth.age.low, birth.age.high)}
        draft.ask(Code.MINOR, "birth", note, WARNING if doubt else ERROR)
    if told := claims_a_child(remarks_of(draft)):
        note = _("By what is written: “%(told)s”.") % {"told": told}
        draft.ask(Code.MINOR, "birth", note, ERROR)
        if birth.readings:
            draft.ask(Code.CONFLICT, "birth", note)
    for claim in births:
        for event in events:
            if _may_be_minor(claim, event):
                note = _("Born %(birth)s: perhaps under eighteen on %(day)s.") % _pair(
                    claim, event
                )
                draft.ask(Code.MINOR, "birth", note, WARNING)


def _pair(claim: FuzzyDate, event: FuzzyDate) -> dict[str, str]:
    return {"birth": claim.edtf, "day": event.edtf}


def _is_surely_minor(birth: FuzzyDate, event: FuzzyDate) -> bool:
    return bool(
        birth.earliest and event.latest and months_after(birth.earliest, OF_AGE) > event.latest
    )


def _may_be_minor(birth: FuzzyDate, event: FuzzyDate) -> bool:
    return bool(
        birth.latest and event.earliest and months_after(birth.latest, OF_AGE) > event.earliest
    )


def remarks_of(draft: Draft) -> str:
    return "; ".join(draft.cells[column] for column in (Column.REMARKS, Column.CONDITION))
