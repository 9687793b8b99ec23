"""What each column holds, by its heading and by its cells, both weighed."""

from collections.abc import Sequence
from dataclasses import replace

from cases.imports.fields import DAYS, Column
from cases.imports.layout.concepts import said_by
from cases.imports.layout.contents import DAY, shares
from cases.imports.layout.guesses import BOTH, CONTENT, HEADING, NOT_KNOWN, Guess
from cases.imports.layout.meanings import column_said
from cases.imports.layout.neighbours import tell_by_neighbours
from cases.imports.layout.ours import column_of_ours, is_form_data, is_of_form
from people.registry.text import tidy

# Columns that can be told by their cells, and which of them nothing else looks like.
_SHAPED = {
    Column.PHONE, Column.PASSPORT, Column.NATIONALITY, Column.BIRTH, Column.SERIAL, Column.SEX,
    Column.REFERENCE, Column.RELATION, Column.REPORTER, Column.CONDITION, Column.NATIVE,
    Column.AGE,
}  # fmt: skip
# What may be told of the man, of his family or of his agent; and a state that is not his.
_ANYBODYS = {
    Column.NAME, Column.GIVEN, Column.FAMILY, Column.PHONE, Column.ADDRESS, Column.BIRTH,
    Column.AGE, Column.PASSPORT, Column.NATIONALITY, Column.SERIAL, Column.UNIT,
}  # fmt: skip
_OF_ANOTHER = {(Column.APPLIED, Column.CONDITION)}
_HARD = {Column.PHONE, Column.PASSPORT, Column.NATIONALITY, Column.SEX, Column.REFERENCE}
_HOLDSDAYS = {*map(str, DAYS), Column.ENTERED, Column.APPLIED_ON}
# A heading that is sure is believed, unless its cells look like something else altogether.
_SURE, _SELDOM, _MOSTLY = 0.75, 0.1, 0.7
_BY_CELLS, _EMPTY = 0.7, 1.0


def guess_columns(
    headings: Sequence[str], cells: Sequence[Sequence[str]], own: Sequence[str] = ()
) -> tuple[Guess, ...]:
    """Return a guess for each column; `cells` are those of each, top to bottom.

    `own` are headings without what stands above several columns.
    """
    looks = [shares(each) for each in cells]
    of_form = is_of_form(headings)
    guesses = [
        Guess(Column.IGNORED, 1.0, HEADING)
        if of_form and not column_of_ours(heading) and is_form_data(heading)
        else _guess(heading, bare, look, is_empty=not any(map(str.strip, each)))
        for heading, bare, look, each in zip(headings, own or headings, looks, cells, strict=True)
    ]
    tell_by_neighbours(guesses, headings, looks)
    return tuple(replace(guess, column=str(guess.column)) for guess in guesses)


def _guess(heading: str, bare: str, look: dict[str, float], *, is_empty: bool) -> Guess:
    ours = column_of_ours(heading)
    said, sureness = (ours, 1.0) if ours else _said(heading, bare)
    if said == Column.REFERENCE and look and look.get(said, 0.0) < 0.5:
        # Their number of the file, not one of ours.
        said, sureness = (Column.SERIAL if look.get(Column.SERIAL, 0.0) >= 0.5 else "", 0.6)
        if not said:
            return Guess(Column.REMARKS, NOT_KNOWN, HEADING)
    if ours and said == ours:
        return Guess(said, 1.0, HEADING)
    if is_empty and not said:
        return Guess(Column.IGNORED, _EMPTY if not tidy(heading) else 0.5, CONTENT)
    seen, share = _seen(look)
    if said:
        return _both(said, sureness, look, seen, share)
    if seen and share >= _MOSTLY and said_by(heading).share < 0.5:
        return Guess(seen, round(share * _BY_CELLS, 2), CONTENT)
    return Guess(Column.REMARKS, NOT_KNOWN, CONTENT)


def _said(heading: str, bare: str) -> tuple[str, float]:
    """What both lines say together: a group tells whose name it is, and little else."""
    said, sureness = column_said(heading)
    own, own_sureness = column_said(bare)
    if not own:
        return said, sureness
    if said in ("", own) or (own not in _ANYBODYS and (said, own) not in _OF_ANOTHER):
        return own, max(sureness if said == own else 0.0, own_sureness)
    return said, sureness


def _seen(look: dict[str, float]) -> tuple[str, float]:
    """The likeliest column by the cells alone."""
    shaped = [(share, column) for column, share in look.items() if column in _SHAPED]
    share, column = max(shaped, default=(0.0, ""))
    return str(column), min(share, 1.0)


def _both(said: str, sureness: float, look: dict[str, float], seen: str, share: float) -> Guess:
    own = look.get(DAY, 0.0) if said in _HOLDSDAYS else look.get(said, 0.0)
    if own >= 0.5 or seen == said:
        return Guess(said, round(min(1.0, sureness + 0.05), 2), BOTH)
    if look and said == Column.NAME and look.get(Column.NATIVE, 0.0) >= 0.5:
        return Guess(said, sureness, BOTH)
    is_another = bool(seen) and seen != said and share >= _MOSTLY
    if is_another and said in _HARD | {Column.SERIAL} and own < _SELDOM:
        return Guess(seen, round(share * _BY_CELLS, 2), CONTENT)
    if is_another and sureness < _SURE and seen in _HARD and own < _SELDOM:
        return Guess(seen, round(share * _BY_CELLS, 2), CONTENT)
    if look and own < _SELDOM and said in _HARD | _HOLDSDAYS:
        return Guess(said, round(sureness * 0.6, 2), HEADING)
    return Guess(said, sureness, HEADING)
