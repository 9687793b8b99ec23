"""Where two rows of one man say different things; and what the exact one of two dates settles."""

import re
from collections.abc import Iterator
from datetime import date

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from rapidfuzz import fuzz

from cases.casebook.vocabularies import Pathway, Status
from cases.imports.comparing.facts import is_exact, members
from cases.imports.draft import Draft
from cases.imports.issues import INFO, Code, Severity
from cases.imports.shapes import Day, Row
from people.registry.countries import country_name
from people.registry.text import fold

_CLOSE_DAYS = 31
_ALIKE_AGENCIES = 85
_BRACKETS = re.compile(r"\([^()]*\)")
# Of these no two can hold of one man; all else may follow one upon the other.
_FATES = (
    {"killed", "killed_unconfirmed", "remains_returned"},
    {"returned", "safe_abroad", "discharged", "prevented", "detained_home"},
    {"pow"},
)


def tell_conflicts(draft: Draft, other: Draft, number: int) -> None:
    """Ask about all in which a row differs from row `number` about the same man."""
    row, into = draft.row, other.row
    for about in sorted(row.get("dates", {}).keys() & into.get("dates", {}).keys()):
        _tell_days(draft, about, row["dates"][about], into["dates"][about], number)
    for about, here, there in _differing(row, into):
        draft.ask(Code.CONFLICT, about, _said(here, there, number))


def settle_days(draft: Draft, other: Draft, number: int, *, is_kept: bool) -> None:
    """Let an exact date in row `number` settle a set in this one.

    The row that `is_kept` keeps its set until the two are joined; the other takes the day.
    """
    theirs = other.row.get("dates", {})
    for about, day in draft.row.get("dates", {}).items():
        open_to = members(day)
        common = set(open_to) & set(members(theirs.get(about)))
        if len(open_to) < 2 or len(common) != 1:
            continue
        [settled] = common
        if not is_exact(settled):
            continue
        said = _("row %(row)s settles %(day)s") % {"row": number, "day": settled}
        day["note"] = "; ".join(filter(None, (day.get("note"), said)))
        if not is_kept:
            day.update({"edtf": settled, "earliest": settled, "latest": settled})
        _no_longer_ask(draft, about)
        draft.ask(Code.AMBIGUOUS_DATE_RESOLVED, about, said)


def _no_longer_ask(draft: Draft, about: str) -> None:
    draft.row["issues"] = [
        each
        for each in draft.row["issues"]
        if (each["code"], each["field"]) != (Code.AMBIGUOUS_DATE, about)
    ]


def _tell_days(draft: Draft, about: str, here: Day, there: Day, number: int) -> None:
    bounds = [here.get("earliest"), here.get("latest"), there.get("earliest"), there.get("latest")]
    if not all(bounds):
        return
    first, last, their_first, their_last = (date.fromisoformat(str(each)) for each in bounds)
    gap = (max(first, their_first) - min(last, their_last)).days
    if gap <= 0:
        return
    is_rough = not (is_exact(here["edtf"]) and is_exact(there["edtf"]))
    severity: Severity | None = INFO if is_rough and gap <= _CLOSE_DAYS else None
    said = _said(here["edtf"] or "", there["edtf"] or "", number)
    draft.ask(Code.CONFLICT, about, said, severity)


def _differing(row: Row, into: Row) -> Iterator[tuple[str, str, str]]:
    """Fields in which both rows say something, and not the same: what, in words."""
    agencies = row.get("network", {}).get("agency", ""), into.get("network", {}).get("agency", "")
    if all(agencies) and not _is_one_agency(*agencies):
        yield "agent", *agencies
    pathways = row.get("pathway", "unknown"), into.get("pathway", "unknown")
    if "unknown" not in pathways and pathways[0] != pathways[1]:
        yield "pathway", _label(Pathway, pathways[0]), _label(Pathway, pathways[1])
    fates = row.get("status", ""), into.get("status", "")
    groups = {_fate(each) for each in fates}
    if None not in groups and len(groups) > 1:
        yield "status", _label(Status, fates[0]), _label(Status, fates[1])
    passports = row.get("passport") or "", into.get("passport") or ""
    if all(passports) and passports[0] != passports[1]:
        yield "passport", *passports
    countries = [each.get("nationality", {}).get("alpha3", []) for each in (row, into)]
    if all(countries) and not set(countries[0]) & set(countries[1]):
        here, there = ("/".join(map(country_name, codes)) for codes in countries)
        yield "nationality", here, there


def _label(codes: type[TextChoices], code: str) -> str:
    return str(codes(code).label)


def _fate(status: str) -> int | None:
    return next((at for at, group in enumerate(_FATES) if status in group), None)


def _is_one_agency(one: str, other: str) -> bool:
    one, other = (fold(_BRACKETS.sub("", each)) or fold(each) for each in (one, other))
    return fuzz.partial_ratio(one, other) >= _ALIKE_AGENCIES


def _said(here: str, there: str, number: int) -> str:
    return _("row %(row)s says %(there)s, here %(here)s") % {
        "row": number,
        "there": there,
        "here": here,
    }
