"""Pairs of persons who may be one, side by side, ready for the page."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse

from cases.casebook.consult import list_cases
from cases.casebook.models import Case
from cases.casebook.selectors import latest_cases_of_people
from cases.web.case_facts import birth_of, countries_of
from cases.web.forms.likeness import NoteForm
from people.accounts.models import Membership
from people.registry.duplicates.evidence import Score
from people.registry.duplicates.queue import PairOfTwo
from people.registry.models import Person, PersonPair
from people.registry.names import ShownName, shown_name
from people.registry.vocabularies import PairState

MOST_FILES = 5


@dataclass(frozen=True)
class Side:
    """One of the two; `cases` are his latest files, the oldest of them first."""

    person: Person
    cases: list[Case]

    @property
    def name(self) -> ShownName:
        return shown_name(self.person)

    @property
    def facts(self) -> str:
        return ", ".join(filter(None, [*countries_of(self.person), birth_of(self.person)]))


@dataclass(frozen=True)
class DuplicateRow:
    pair: PersonPair
    sides: tuple[Side, Side]
    score: Score
    form: NoteForm

    @property
    def asked_by(self) -> str:
        return self.pair.asked_by.user.display_name if self.pair.asked_by else ""

    @property
    def is_unsure(self) -> bool:
        return self.pair.state == PairState.UNSURE

    @property
    def merge_url(self) -> str:
        """Where the two are made one: it goes by their files."""
        first, second = (side.cases for side in self.sides)
        if not (first and second):
            return ""
        return reverse("person_merge", kwargs={"ref": first[0].ref, "other": second[0].ref})


def duplicate_rows(
    pairs: Iterable[PairOfTwo], *, by: Membership, sent: NoteForm | None = None
) -> list[DuplicateRow]:
    """Return the rows of a page; the look at the files of all of them is recorded once.

    `sent` is the form of one of them that was not kept.
    """
    rows = list(pairs)
    files = _files({person.pk for row in rows for person in (row.first, row.second)}, by)
    return [
        DuplicateRow(
            pair=row.pair,
            sides=(_side(row.first, files), _side(row.second, files)),
            score=row.score,
            form=sent if sent and sent.pair_id == row.pair.pk else NoteForm(pair_id=row.pair.pk),
        )
        for row in rows
    ]


def _side(person: Person, files: dict[UUID, list[Case]]) -> Side:
    return Side(person, files.get(person.pk, []))


def _files(ids: set[UUID], by: Membership) -> dict[UUID, list[Case]]:
    found: dict[UUID, list[Case]] = {}
    for case in list_cases(latest_cases_of_people(ids, who=by, most=MOST_FILES), by=by):
        found.setdefault(case.person_id, []).append(case)
    return found
