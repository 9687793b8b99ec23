"""What the cells of a row claim of a man's fate, each with how it is told."""

from dataclasses import dataclass

from cases.casebook.vocabularies import Status
from cases.imports.cells import Cells
from cases.imports.fields import Column
from cases.imports.reading.phrasebook import Hit
from cases.imports.reading.saying import Said, said
from cases.imports.reading.tables.doubts import NOW, ONCE

# Nobody hopes for the others: "wants to be home" does not mean that he is.
_HOPED_FOR = {
    Status.RETURNED,
    Status.DISCHARGED,
    Status.ESCAPED,
    Status.SAFE_ABROAD,
    Status.REMAINS_RETURNED,
}
_OF_ANYBODY = {Status.KILLED, Status.WOUNDED, Status.POW}
_OF_WHO_IS_NAMED = {Status.RETURNED, Status.ESCAPED, Status.DETAINED_HOME}
# Where else a fate may be told if the column for it is silent, the likeliest first.
_ELSEWHERE = (Column.UNIT, Column.LAST_CONTACT, Column.REMARKS, Column.LEFT_HOME, Column.CONTRACT)


@dataclass(frozen=True, slots=True)
class Claim:
    """`when` is "now" or "once" where the words beside it say so."""

    code: str
    doubted: bool
    when: str = ""


def claims_of(cells: Cells) -> list[Claim]:
    """Return what is claimed in the column for it; if nothing is, what is claimed elsewhere."""
    if told := claims_in(said(cells[Column.CONDITION])):
        return told
    for column in _ELSEWHERE:
        if told := claims_in(said(cells[column])):
            return told
    return []


def claims_in(cell: Said) -> list[Claim]:
    hits = [hit for hit in cell.of("fate") if not _is_of_no_use(cell, hit)]
    told = [Claim(_code(cell, hit), cell.is_doubted(hit), _when(cell, hit)) for hit in hits]
    if not told and "not_home" in cell.codes("asked"):
        return [Claim(Status.KILLED, doubted=False)]
    if not told and Status.KILLED in cell.named("fate"):
        return [Claim(Status.SERVING, doubted=False)] if _says_he_lives(cell) else []
    return told


def _says_he_lives(cell: Said) -> bool:
    """Whether the one thing that is said of his fate is that he is not dead."""
    hits = [hit for hit in cell.hits if hit.subject == "fate"]
    return all(hit.code == Status.KILLED and cell.is_denied(hit) for hit in hits)


def _code(cell: Said, hit: Hit) -> str:
    """Return what is claimed; it is the body that came home where the clause speaks of one."""
    start, end = cell.clause(hit)
    of_body = any(
        other.code == "remains" and start <= other.start < end for other in cell.of("asked")
    )
    is_home = hit.code == Status.RETURNED and of_body
    return Status.REMAINS_RETURNED if is_home else hit.code


def _is_of_no_use(cell: Said, hit: Hit) -> bool:
    if hit.code in _HOPED_FOR and cell.is_wished(hit):
        return True
    if hit.code in _OF_WHO_IS_NAMED and cell.begins_with_others(hit):
        return True
    return hit.code in _OF_ANYBODY and cell.is_of_others(hit)


def _when(cell: Said, hit: Hit) -> str:
    if cell.stands_with(hit, NOW):
        return "now"
    return "once" if cell.stands_with(hit, ONCE) else ""
