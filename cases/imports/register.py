"""Rows beside those on file: who of them one has already. Shown and asked about, never merged."""

from typing import Any

from cases.casebook.likeness import case_in_sight, likely_in_sight
from cases.imports.comparing.judging import CERTAIN, POSSIBLE, PROBABLE
from cases.imports.making.told import person_told
from cases.imports.shapes import Duplicate, Row
from cases.imports.vocabularies import MADE_AS_PROPOSED, Action
from people.accounts.models import Membership
from people.registry.duplicates.candidates import Likeness
from people.registry.duplicates.evidence import Clue

MOST = 3


def compare_with_register(row: Row, *, by: Membership, within: Any = None) -> None:
    """Add to a row who on file, of those that the member may see, is likely the same man.

    `within` are those persons, for whoever compares many rows. Where that must be decided, the
    row is no longer proposed as a new case.
    """
    if row["action"] not in (*MADE_AS_PROPOSED, Action.REVIEW, Action.MERGE_CANDIDATE):
        return
    likely = likely_in_sight(person_told(row), by=by, within=within)[:MOST]
    for each in likely:
        case = case_in_sight(each.person.pk, by=by)
        if case is None:
            continue
        row["duplicates"].append(Duplicate(case=case.ref, kind=_kind(each), why=_why(each)))
        if each.score.must_be_decided and row["action"] in MADE_AS_PROPOSED:
            row["action"] = Action.MERGE_CANDIDATE.value
            row["merge"] = {"case": case.ref}


def _kind(likeness: Likeness) -> str:
    clues = {each.clue for each in likeness.score.speaks_for}
    if likeness.score.must_be_decided:
        return CERTAIN if Clue.PAPER_SAME in clues else PROBABLE
    return POSSIBLE


def _why(likeness: Likeness) -> str:
    return "; ".join(each.words for each in likeness.score.speaks_for)
