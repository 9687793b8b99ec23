"""Outside lists and candidates, ready for the page: the row of a list beside one's own man."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import prefetch_related_objects

from cases.casebook.consult import list_cases
from cases.casebook.models import Case
from cases.casebook.vocabularies import Status
from cases.imports.matching.deciding import status_said
from cases.imports.matching.keeping import Row
from cases.imports.matching.models import Candidate, OutsideList
from cases.imports.matching.vocabularies import NAMES, ListColumn
from cases.web.case_facts import birth_of, countries_of
from cases.web.forms.outside_lists import CandidateForm
from people.accounts.models import Membership
from people.registry.duplicates.evidence import Clue, Evidence, Score
from people.registry.names import ShownName, shown_name
from people.vault.querysets import load_keys


@dataclass(frozen=True)
class CandidateRow:
    candidate: Candidate
    form: CandidateForm
    # What the claim would say, in words.
    says: str

    @property
    def case(self) -> Case:
        return self.candidate.case

    @property
    def name(self) -> ShownName:
        return shown_name(self.case.person)

    @property
    def facts(self) -> str:
        return ", ".join(
            filter(None, [*countries_of(self.case.person), birth_of(self.case.person)])
        )

    @property
    def line(self) -> int:
        return int(self.candidate.found["line"])

    @property
    def listed_names(self) -> list[str]:
        return [cell for column in NAMES for cell in self._cells.get(column, [])]

    @property
    def listed_facts(self) -> list[tuple[str, str]]:
        return [
            (str(ListColumn(column).label), cell)
            for column, cells in self._cells.items()
            if column not in NAMES
            for cell in cells
        ]

    @property
    def papers(self) -> list[str]:
        return [paper.number for paper in self.case.person.identifiers.all()]

    @property
    def score(self) -> Score:
        told = self.candidate.found["evidence"]
        return Score(tuple(Evidence(Clue(clue), bits) for clue, bits in told))

    @property
    def _cells(self) -> dict[str, list[str]]:
        cells: dict[str, list[str]] = self.candidate.found["cells"]
        return cells


def candidate_rows(
    candidates: Iterable[Candidate], *, by: Membership, sent: CandidateForm | None = None
) -> list[CandidateRow]:
    """Return the rows of a page; the look at the cases of all of them is recorded once.

    `sent` is the form of one of them that was not kept.
    """
    rows = list(candidates)
    persons = [row.case.person for row in rows]
    prefetch_related_objects(persons, "names", "nationalities", "identifiers")
    list_cases({row.case_id: row.case for row in rows}.values(), by=by)
    load_keys(rows, *(row.outside_list_id for row in rows))
    return [
        CandidateRow(row, _form(row, sent), str(Status(status_said(row.outside_list, by)).label))
        for row in rows
    ]


def _form(row: Candidate, sent: CandidateForm | None) -> CandidateForm:
    if sent is not None and sent.candidate_id == row.pk:
        return sent
    return CandidateForm(candidate_id=row.pk, initial={"seen": row.state})


def ready_lists(lists: Iterable[OutsideList]) -> list[OutsideList]:
    """Load the keys of lists and of who brought them; of those removed there are none."""
    rows = list(lists)
    return load_keys(rows, *(row.brought_by.user_id for row in rows))


def first_rows(rows: Iterable[Row], columns: int) -> list[list[str]]:
    """Return rows as wide as each other."""
    return [(row.cells + [""] * columns)[:columns] for row in rows]
