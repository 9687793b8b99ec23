"""The one search box: what was typed, and the cases that it leads to, the best first."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.consult import list_cases
from cases.casebook.models import Case
from cases.casebook.references import references_in
from cases.casebook.selectors import (
    cases_by_reference,
    latest_cases_of_people,
    people_visible_to,
)
from cases.web.badges import Badge, status_badge
from people.accounts.models import Membership
from people.audit.actions import Action
from people.registry import exact
from people.registry.countries import country_name
from people.registry.index.search import search_people
from people.registry.models import PersonName
from people.registry.names import ShownName, shown_name
from people.registry.scripts import mixed_words
from people.registry.text import says_unknown, tidy

AS_ONE_TYPES, ON_THE_PAGE = 10, 25
LONGEST, MOST_WORDS = 200, 12
FEWEST_LETTERS = 2
# A number that stands in a label: 1, (12), #7, Wolf-3; no part of a telephone number with +.
_SHORT = re.compile(r"[^\W\d]*[^\w+@]{0,2}\d{1,3}[^\w+@]{0,2}")
# Below the first likeness nobody is called that; below the second, with no part that met, the
# name is another.
CALLED_THAT, ANOTHER_NAME = 0.8, 0.5
_CASE = "case"
_WHAT: dict[str, str | Promise] = {
    _CASE: gettext_lazy("Reference of the case"),
    exact.REFERENCE: gettext_lazy("Reference of the person"),
    exact.PHONE: gettext_lazy("Phone"),
    exact.HANDLE: gettext_lazy("Name in a messenger, or e-mail"),
    exact.NUMBER: gettext_lazy("Number of a paper"),
}


@dataclass(frozen=True)
class Asked:
    """What was typed, ready to search; `problem` says in words why it cannot be searched."""

    text: str
    problem: str = ""
    notes: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What of it may be a name: without references, numbers and addresses."""
        words = self.text.split()
        name = " ".join(word for word in words if not _is_number_or_address(word))
        return name if _letters(name) >= FEWEST_LETTERS else ""

    @property
    def called(self) -> str:
        """The name with the short numbers that a label may have: "Unknown 1"."""
        words = self.text.split()
        called = " ".join(
            word for word in words if _SHORT.fullmatch(word) or not _is_number_or_address(word)
        )
        return called if _letters(called) >= FEWEST_LETTERS else ""


@dataclass(frozen=True)
class Why:
    """Why somebody was found: what met, and which parts of a name where that is to be said."""

    words: str
    parts: tuple[tuple[str, str], ...] = ()
    name_id: UUID | None = None
    likeness: float = 1.0

    @property
    def is_near(self) -> bool:
        return self.likeness < CALLED_THAT


@dataclass(frozen=True)
class FoundCase:
    case: Case
    whys: list[Why]

    @property
    def name(self) -> ShownName:
        return shown_name(self.case.person)

    @property
    def other_name(self) -> PersonName | None:
        """The name that met, where the row shows others."""
        met = {why.name_id for why in self.whys}
        names = [name for name in self.case.person.names.all() if name.pk in met]
        shown = (self.name.latin, self.name.native)
        return next((name for name in names if name.full not in shown), None)

    @property
    def nationality(self) -> str:
        return country_name(self.case.nationality)

    @property
    def badge(self) -> Badge:
        return status_badge(self.case.status)


@dataclass(frozen=True)
class Found:
    asked: Asked
    rows: tuple[FoundCase, ...] = ()
    has_more: bool = False

    @property
    def is_only_near(self) -> bool:
        """Nobody is called that: those who are shown come nearest."""
        return bool(self.rows) and all(why.is_near for row in self.rows for why in row.whys)


def read_asked(typed: str) -> Asked:
    """Clean what was typed; what is too long is cut, and says so."""
    text = tidy(typed[: 20 * LONGEST])
    words = text[:LONGEST].split()[:MOST_WORDS]
    kept = " ".join(words)
    notes = []
    if kept != " ".join(text.split()):
        notes.append(_("That is long: only the beginning was searched for."))
    if mixed_words(kept):
        notes.append(_("One word mixes letters of two alphabets. Both were tried."))
    return Asked(kept, _problem(kept), tuple(notes))


def find(asked: Asked, *, by: Membership, most: int) -> Found:
    """Search what a member may see. The look at the cases found is recorded, never the text."""
    if asked.problem:
        return Found(asked)
    whys: dict[UUID, list[Why]] = {}
    cases: list[Case] = []
    if references := references_in(asked.text):
        cases = list(cases_by_reference(references, who=by)[:most])
        for case in cases:
            whys.setdefault(case.person_id, []).append(Why(str(_WHAT[_CASE])))
    for person_id, why in _people(asked, by, most):
        whys.setdefault(person_id, []).append(why)
    known = {case.person_id for case in cases}
    # Each has one case at least that is seen: of more persons nothing would be shown.
    others = [person_id for person_id in whys if person_id not in known][: most + 1]
    if others:
        ranks = {person_id: rank for rank, person_id in enumerate(others)}
        more = latest_cases_of_people(others, who=by, most=most)
        cases += sorted(more, key=lambda case: ranks[case.person_id])
    if not cases:
        return Found(asked)
    rows = list_cases(cases[:most], by=by, action=Action.PERSON_SEARCHED)
    found = tuple(FoundCase(case, whys[case.person_id]) for case in rows)
    return Found(asked, found, has_more=len(cases) > most)


def _people(asked: Asked, by: Membership, most: int) -> Iterator[tuple[UUID, Why]]:
    within, told = people_visible_to(by), {"organisation_id": by.organisation_id}
    for person, what in exact.persons_by_exact(within=within, text=asked.text, **told):
        yield person.id, Why(str(_WHAT[what]))
    if asked.called:
        for found in search_people(within=within, text=asked.called, most=most + 1, **told):
            if found.why or found.likeness >= ANOTHER_NAME:
                parts = _parts(asked.name or asked.called, found.why)
                yield found.person.id, Why(_("Name"), parts, found.name.pk, found.likeness)


def _parts(name: str, met: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Return which parts met, the second empty where both are written alike; none if all are."""
    parts = tuple((one, "" if one.casefold() == other.casefold() else other) for one, other in met)
    is_whole = len(met) == len(name.split()) and not any(other for _one, other in parts)
    return () if is_whole else parts


def _problem(text: str) -> str:
    if not text:
        return _("Write a name, a reference, a phone number or the number of a paper.")
    if not any(each.isalnum() for each in text):
        return _("There are no letters and no digits in this.")
    if says_unknown(text):
        return _("This says that nothing is known. Write a part of the name, or a number.")
    if _letters(text) < FEWEST_LETTERS and not any(each.isdigit() for each in text):
        return _("Write at least two letters.")
    return ""


def _letters(text: str) -> int:
    return sum(each.isalpha() for each in text)


def _is_number_or_address(word: str) -> bool:
    return "@" in word or any(each.isdigit() for each in word)
