"""Whether a place is named where a living man hides. Better asked too often."""

import re
from collections.abc import Iterator

from cases.casebook.fates import DEAD
from cases.casebook.vocabularies import Status
from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.reading.phrasebook import Hit
from cases.imports.reading.saying import Said, said
from cases.imports.reading.tables.whereabouts import (
    AGENTS,
    AT,
    BEHIND,
    ENDINGS,
    NO_PLACE,
    OF_ANYBODY,
)

_TOLD_IN = (
    Column.CONDITION,
    Column.REMARKS,
    Column.UNIT,
    Column.LAST_CONTACT,
    Column.APPLIED,
    Column.ADDRESS,
    Column.PHONE,
)
_WHERE_HE_IS = (Column.UNIT, Column.LAST_CONTACT)
_BESIDE = (Column.UNIT, Column.LAST_CONTACT, Column.REMARKS, Column.CONDITION)
# Found, taken or dead: nobody hides there any more.
_FOUND = DEAD | {Status.POW, Status.DETAINED_RU}
_NEAR = 5
_CLOSE = 3
# A place may follow at once, by its capital: "hides Kazan".
_BEFORE_A_NAME = re.compile(
    r"(?i:hiding|hides|jificha|скрывается|прячется|escondid[oa]|cach[ée]e?|saklanıyor|yashirin\w*)"
    r"\s+(?!From|Since|С)[A-ZА-ЯЁ]\w{2,}"
)


def tells_where_he_hides(draft: Draft) -> bool:
    if draft.row["status"] in _FOUND:
        return False
    texts = [draft.cells[column] for column in _TOLD_IN]
    cells = [said(text) for text in texts]
    if any(_BEFORE_A_NAME.search(text) for text in texts):
        return True
    if any(_names_place(cell, hit) for cell in cells for hit in _hidings(cell)):
        return True
    flees = draft.row["status"] == Status.ESCAPED
    if flees and any(_names_place(cell, hit) for cell in cells for hit in _stays(cell)):
        return True
    hides = flees or any(True for cell in cells for _hit in _hidings(cell))
    return hides and any(
        _tells_of_house(said(draft.cells[column]), column in _WHERE_HE_IS) for column in _BESIDE
    )


def _hidings(cell: Said) -> Iterator[Hit]:
    for hit in cell.of("danger"):
        start, end = cell.clause(hit)
        if hit.code == "hiding" and not AGENTS & set(cell.words[start:end]):
            yield hit


def _stays(cell: Said) -> Iterator[Hit]:
    return (hit for hit in cell.of("danger") if hit.code == "staying")


def _names_place(cell: Said, hit: Hit) -> bool:
    start, end = cell.sentence(hit)
    if any(start <= place.start < end for place in cell.of("place")):
        return True
    return _said_after(cell, hit, end) or _said_before(cell, hit, start)


def _said_after(cell: Said, hit: Hit, end: int) -> bool:
    return any(
        cell.words[at] in AT and _is_place(cell.words[at + 1])
        for at in range(hit.end - 1, min(end - 1, hit.end + _NEAR))
    )


def _said_before(cell: Said, hit: Hit, start: int) -> bool:
    first = max(start, hit.start - _NEAR)
    before = cell.words[first : hit.start]
    verb = cell.words[hit.start]
    for verbs, endings in ENDINGS:
        if verb.startswith(verbs):
            return any(len(word) > 3 and word.endswith(endings) for word in before)
    return any(
        word in BEHIND or (word in AT and at + 1 < len(before) and _is_place(before[at + 1]))
        for at, word in enumerate(before)
    )


def _is_place(word: str) -> bool:
    return word not in NO_PLACE and any(each.isalpha() for each in word)


def _tells_of_house(cell: Said, is_place: bool) -> bool:
    """Whether a house is told of as where somebody is; another may have been sold."""
    for hit in cell.of("place"):
        start, end = cell.sentence(hit)
        before = set(cell.words[max(start, hit.start - _CLOSE) : hit.start])
        is_where = is_place or bool(AT & before)
        stays = any(start <= each.start < end for each in (*_stays(cell), *_hidings(cell)))
        if (is_where or stays) and not OF_ANYBODY & set(cell.words[hit.start : hit.end]):
            return True
    return False
