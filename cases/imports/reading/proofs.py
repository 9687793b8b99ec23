"""Whether a death is proved: by a paper or an office, and not by the proof of something else."""

from cases.casebook.fates import DEAD
from cases.casebook.vocabularies import Status
from cases.imports.cells import Cells
from cases.imports.fields import Column
from cases.imports.reading.phrasebook import Hit
from cases.imports.reading.saying import Said, said
from cases.imports.reading.wording import tokens

# An official letter may be the family's own: beside the fate it proves nothing by itself.
_OFFICIAL = tokens("official offici oficial официальн офіційн رسم आधिकारिक সরকারি rasm расм resm")


def death_as_proved(cells: Cells) -> Status:
    """Return how sure a death is that is told as certain."""
    condition, remarks = said(cells[Column.CONDITION]), said(cells[Column.REMARKS])
    if Status.REMAINS_RETURNED in remarks.codes("fate"):
        return Status.REMAINS_RETURNED
    told = [condition, remarks, said(cells[Column.DEATH])]
    if any("unproved" in cell.codes("sureness") for cell in told):
        return Status.KILLED_UNCONFIRMED
    is_proved = any(_proves_death(condition, hit) for hit in condition.proofs()) or any(
        _proves_death(cell, hit) and (_is_of_death(cell, hit) or not _is_official(cell, hit))
        for cell in told[1:]
        for hit in cell.proofs()
    )
    return Status.KILLED if is_proved else Status.KILLED_UNCONFIRMED


def _proves_death(cell: Said, proof: Hit) -> bool:
    """Whether nothing else is told in the clause of the proof than a death."""
    start, end = cell.clause(proof)
    fates = [hit.code for hit in cell.of("fate") if start <= hit.start < end]
    return not fates or any(code in DEAD for code in fates)


def _is_of_death(cell: Said, proof: Hit) -> bool:
    start, end = cell.sentence(proof)
    return any(start <= hit.start < end and hit.code in DEAD for hit in cell.of("fate"))


def _is_official(cell: Said, proof: Hit) -> bool:
    return proof.end - proof.start == 1 and cell.words[proof.start].startswith(_OFFICIAL)
