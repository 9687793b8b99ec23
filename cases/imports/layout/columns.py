"""What each column holds, by its heading and by its cells, both weighed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cases.imports.fields import DAYS, Column
from cases.imports.layout.concepts import said_by
from cases.imports.layout.contents import shares
from cases.imports.layout.meanings import column_said
from cases.imports.layout.ours import column_of_ours, is_form_data, is_of_form
from people.registry.text import tidy

HEADING, CONTENT, BOTH = "heading", "content", "both"

# Columns that can be told by their cells, and which of them nothing else looks like.
_SHAPED = {
    Column.PHONE, Column.PASSPORT, Column.NATIONALITY, Column.BIRTH, Column.SERIAL, Column.SEX,
    Column.REFERENCE, Column.RELATION, Column.CONDITION, Column.NATIVE, Column.AGE,
}  # fmt: skip
_HARD = {Column.PHONE, Column.PASSPORT, Column.NATIONALITY, Column.SEX, Column.REFERENCE}
_DAY = "day"
_HOLDS_DAYS = {*map(str, DAYS), Column.ENTERED, Column.APPLIED_ON}
# A heading that is sure is believed, unless its cells look like something else altogether.
_SURE, _SELDOM, _MOSTLY = 0.75, 0.1, 0.7
_BY_CELLS, _NOT_KNOWN, _EMPTY = 0.7, 0.3, 1.0


@dataclass(frozen=True)
class Guess:
    """What a column seems to hold, how surely (0 to 1), by its "heading", "content" or "both"."""

    column: str
    sureness: float = 0.0
    why: str = ""


def guess_columns(headings: Sequence[str], cells: Sequence[Sequence[str]]) -> tuple[Guess, ...]:
    """Return a guess for each column; `cells` are those of each, top to bottom."""
    looks = [shares(each) for each in cells]
    of_form = is_of_form(headings)
    guesses = [
        Guess(Column.IGNORED, 1.0, HEADING)
        if of_form and not column_of_ours(heading) and is_form_data(heading)
        else _guess(heading, look, is_empty=not any(map(str.strip, each)))
        for heading, look, each in zip(headings, looks, cells, strict=True)
    ]
    _tell_bare_dates(guesses, headings, looks)
    _tell_bare_names(guesses, headings, looks)
    _keep_one_serial(guesses)
    return tuple(replace(guess, column=str(guess.column)) for guess in guesses)


def _guess(heading: str, look: dict[str, float], *, is_empty: bool) -> Guess:
    ours = column_of_ours(heading)
    said, sureness = (ours, 1.0) if ours else column_said(heading)
    if said == Column.REFERENCE and look and look.get(said, 0.0) < 0.5:
        # Their number of the file, not one of ours.
        said, sureness = (Column.SERIAL if look.get(Column.SERIAL, 0.0) >= 0.5 else "", 0.6)
        if not said:
            return Guess(Column.REMARKS, _NOT_KNOWN, HEADING)
    if ours and said == ours:
        return Guess(said, 1.0, HEADING)
    if is_empty and not said:
        return Guess(Column.IGNORED, _EMPTY if not tidy(heading) else 0.5, CONTENT)
    seen, share = _seen(look)
    if said:
        return _both(said, sureness, look, seen, share)
    if seen and share >= _MOSTLY and said_by(heading).share < 0.5:
        return Guess(seen, round(share * _BY_CELLS, 2), CONTENT)
    return Guess(Column.REMARKS, _NOT_KNOWN, CONTENT)


def _seen(look: dict[str, float]) -> tuple[str, float]:
    """The likeliest column by the cells alone."""
    shaped = [(share, column) for column, share in look.items() if column in _SHAPED]
    share, column = max(shaped, default=(0.0, ""))
    return str(column), min(share, 1.0)


def _both(said: str, sureness: float, look: dict[str, float], seen: str, share: float) -> Guess:
    own = look.get(_DAY, 0.0) if said in _HOLDS_DAYS else look.get(said, 0.0)
    if own >= 0.5 or seen == said:
        return Guess(said, round(min(1.0, sureness + 0.05), 2), BOTH)
    if look and said == Column.NAME and look.get(Column.NATIVE, 0.0) >= 0.5:
        return Guess(said, sureness, BOTH)
    is_another = bool(seen) and seen != said and share >= _MOSTLY
    if is_another and said in _HARD | {Column.SERIAL} and own < _SELDOM:
        return Guess(seen, round(share * _BY_CELLS, 2), CONTENT)
    if is_another and sureness < _SURE and seen in _HARD and own < _SELDOM:
        return Guess(seen, round(share * _BY_CELLS, 2), CONTENT)
    if look and own < _SELDOM and said in _HARD | _HOLDS_DAYS:
        return Guess(said, round(sureness * 0.6, 2), HEADING)
    return Guess(said, sureness, HEADING)


def _tell_bare_dates(
    guesses: list[Guess], headings: Sequence[str], looks: Sequence[dict[str, float]]
) -> None:
    """A heading that says "Date" and no more is told by its neighbour, or by its days."""
    for at, heading in enumerate(headings):
        if said_by(heading).concepts != {"date"} and not _is_bare(guesses, looks, headings, at):
            continue
        before = guesses[at - 1].column if at else ""
        others = [*guesses[:at], *guesses[at + 1 :]]
        if looks[at].get(_DAY, 0.0) < 0.5:
            continue
        if before == Column.APPLIED:
            guesses[at] = Guess(Column.APPLIED_ON, 0.5, BOTH)
        elif looks[at].get(Column.BIRTH, 0.0) >= 0.5 and not _has(others, Column.BIRTH):
            guesses[at] = Guess(Column.BIRTH, 0.5, CONTENT)
        elif at <= 1 and tidy(heading) and not _has(others, Column.ENTERED):
            guesses[at] = Guess(Column.ENTERED, 0.4, HEADING)
        else:
            guesses[at] = Guess(Column.REMARKS, 0.2, CONTENT)


def _is_bare(
    guesses: Sequence[Guess], looks: Sequence[dict[str, float]], headings: Sequence[str], at: int
) -> bool:
    return not tidy(headings[at]) and looks[at].get(_DAY, 0.0) >= 0.5


def _tell_bare_names(
    guesses: list[Guess], headings: Sequence[str], looks: Sequence[dict[str, float]]
) -> None:
    """Of two columns of names one may hold the own script, or one only the given name."""
    named = [at for at, each in enumerate(guesses) if each.column == Column.NAME]
    if not named and not _has(guesses, Column.GIVEN):
        _tell_names_by_cells(guesses, headings, looks)
    elif len(named) > 1:
        in_script = [at for at in named if looks[at].get(Column.NATIVE, 0.0) >= 0.5]
        if 0 < len(in_script) < len(named):
            for at in in_script:
                guesses[at] = replace(guesses[at], column=Column.NATIVE, why=BOTH)
    elif (
        _has(guesses, Column.FAMILY)
        and not _has(guesses, Column.GIVEN)
        and said_by(headings[named[0]]).concepts == {"name"}
    ):
        guesses[named[0]] = replace(guesses[named[0]], column=Column.GIVEN, sureness=0.8)


def _tell_names_by_cells(
    guesses: list[Guess], headings: Sequence[str], looks: Sequence[dict[str, float]]
) -> None:
    """Where no heading speaks of a name: the first column of words that may be names."""
    for at, guess in enumerate(guesses):
        words = max(looks[at].get(Column.NAME, 0.0), looks[at].get(Column.NATIVE, 0.0))
        is_open = guess.why == CONTENT and guess.column in (Column.REMARKS, Column.NATIVE)
        if is_open and words >= _MOSTLY and not column_said(headings[at])[0]:
            guesses[at] = Guess(Column.NAME, round(words * 0.6, 2), CONTENT)
            return


def _keep_one_serial(guesses: list[Guess]) -> None:
    """The first one counts the rows; what else looks so is kept in words."""
    serials = [at for at, guess in enumerate(guesses) if guess.column == Column.SERIAL]
    best = max(serials, key=lambda at: (guesses[at].sureness, -at), default=-1)
    for at in serials:
        if at != best:
            guesses[at] = Guess(Column.REMARKS, _NOT_KNOWN, guesses[at].why)


def _has(guesses: Sequence[Guess], column: str) -> bool:
    return any(guess.column == column for guess in guesses)
