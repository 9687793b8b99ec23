"""Persons who may be the one that is being typed: what the page shows beside the name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from cases.casebook.consult import list_cases
from cases.casebook.likeness import likely_in_sight
from cases.casebook.models import Case
from cases.casebook.selectors import latest_cases_of_people
from cases.web.badges import Badge, status_badge
from cases.web.case_facts import birth_of, countries_of
from cases.web.forms.likeness import Choice, add_choice
from people.accounts.models import Membership
from people.registry.duplicates.candidates import Likeness
from people.registry.duplicates.evidence import Score
from people.registry.entries import NewPerson
from people.registry.names import ShownName, shown_name

FEWEST_LETTERS = 3
# Further ones only if they must be decided.
MOST_SHOWN = 5


@dataclass(frozen=True)
class LikelyRow:
    """One person on file: the latest file that the member may see, and the question about him."""

    case: Case
    score: Score
    field: Any
    chosen: str

    @property
    def name(self) -> ShownName:
        return shown_name(self.case.person)

    @property
    def facts(self) -> str:
        person = self.case.person
        return ", ".join(filter(None, [*countries_of(person), birth_of(person)]))

    @property
    def badge(self) -> Badge:
        return status_badge(self.case.status)

    @property
    def owner(self) -> str:
        return self.case.owner.user.display_name if self.case.owner else ""

    @property
    def is_undecided(self) -> bool:
        said = (Choice.DIFFERENT, Choice.UNSURE)
        return self.score.must_be_decided and self.chosen not in said


def likely_rows(
    form: Any, told: NewPerson, chosen: Mapping[UUID, str], *, by: Membership
) -> list[LikelyRow]:
    """Return who is likely the same, each with a question in the form; the look is recorded.

    Two letters may be the whole name: then only about whom somebody must decide is asked.
    """
    most = MOST_SHOWN if _is_enough(told) else 0
    likely = [
        each
        for place, each in enumerate(likely_in_sight(told, by=by))
        if place < most or each.score.must_be_decided or each.person.pk in chosen
    ]
    files = _latest_files(likely, by)
    return [
        _row(form, each, files[each.person.pk], chosen.get(each.person.pk, ""))
        for each in likely
        if each.person.pk in files
    ]


def ask_undecided(form: Any, rows: Iterable[LikelyRow]) -> None:
    """Put an error beside each person about whom somebody must decide first."""
    for row in rows:
        if row.is_undecided:
            form.add_error(row.field.name, _("Say whether it is the same person."))


def _is_enough(told: NewPerson) -> bool:
    longest = max((sum(map(str.isalpha, name.full)) for name in told.names), default=0)
    has_number = told.identifiers or told.contacts or any(one.contacts for one in told.relatives)
    return longest >= FEWEST_LETTERS or bool(has_number)


def _latest_files(likely: list[Likeness], by: Membership) -> dict[UUID, Case]:
    if not likely:
        return {}
    found = latest_cases_of_people([each.person.pk for each in likely], who=by)
    return {case.person_id: case for case in list_cases(found, by=by)}


def _row(form: Any, each: Likeness, case: Case, chosen: str) -> LikelyRow:
    case.person = each.person
    name = add_choice(form, each.person.pk, ref=case.ref, chosen=chosen)
    return LikelyRow(case, each.score, form[name], chosen)
