"""Columns whose headings say too little, told by the columns beside them."""

from collections.abc import Sequence
from dataclasses import replace

from cases.imports.fields import Column
from cases.imports.layout.concepts import said_by
from cases.imports.layout.contents import DAY
from cases.imports.layout.guesses import BOTH, CONTENT, HEADING, NOT_KNOWN, Guess
from cases.imports.layout.meanings import column_said
from people.registry.text import tidy

_MOSTLY = 0.7
_SOME_DAYS = 0.5
_Looks = Sequence[dict[str, float]]


def tell_by_neighbours(guesses: list[Guess], headings: Sequence[str], looks: _Looks) -> None:
    """Change guesses that the other columns make more or less likely."""
    _tell_bare_dates(guesses, headings, looks)
    _tell_bare_names(guesses, headings, looks)
    _tell_scripts_without_heading(guesses, headings)
    _tell_lone_applications(guesses, looks)
    _keep_one_serial(guesses)


def _tell_bare_dates(guesses: list[Guess], headings: Sequence[str], looks: _Looks) -> None:
    """A heading that says "Date", or "last", and no more is told by its neighbour, or its days."""
    for at, heading in enumerate(headings):
        if said_by(heading).concepts == {"last"} and looks[at].get(DAY, 0.0) >= _SOME_DAYS:
            guesses[at] = Guess(Column.LAST_CONTACT, 0.5, BOTH)
            continue
        if said_by(heading).concepts != {"date"} and not _is_bare(guesses, looks, headings, at):
            continue
        before = guesses[at - 1].column if at else ""
        others = [*guesses[:at], *guesses[at + 1 :]]
        if looks[at].get(DAY, 0.0) < 0.5:
            continue
        if before == Column.APPLIED:
            guesses[at] = Guess(Column.APPLIED_ON, 0.5, BOTH)
        elif looks[at].get(Column.BIRTH, 0.0) >= 0.5 and not _has(others, Column.BIRTH):
            guesses[at] = Guess(Column.BIRTH, 0.5, CONTENT)
        elif at <= 1 and tidy(heading) and not _has(others, Column.ENTERED):
            guesses[at] = Guess(Column.ENTERED, 0.4, HEADING)
        else:
            guesses[at] = Guess(Column.REMARKS, 0.2, CONTENT)


def _is_bare(guesses: Sequence[Guess], looks: _Looks, headings: Sequence[str], at: int) -> bool:
    return not tidy(headings[at]) and looks[at].get(DAY, 0.0) >= 0.5


def _tell_bare_names(guesses: list[Guess], headings: Sequence[str], looks: _Looks) -> None:
    """Of two columns of names one may hold the own script, or one only the given name."""
    named = [at for at, each in enumerate(guesses) if each.column == Column.NAME]
    if not named and _has(guesses, Column.FAMILY) and not _has(guesses, Column.GIVEN):
        _tell_other_names(guesses, headings)
    elif not named and not _has(guesses, Column.GIVEN):
        _tell_names_by_cells(guesses, headings, looks)
    elif len(named) > 1:
        in_script = [at for at in named if looks[at].get(Column.NATIVE, 0.0) >= 0.5]
        if 0 < len(in_script) < len(named):
            for at in in_script:
                guesses[at] = replace(guesses[at], column=Column.NATIVE, why=BOTH)
    elif named and said_by(headings[named[0]]).concepts == {"name"}:
        parts = {Column.FAMILY: Column.GIVEN, Column.GIVEN: Column.FAMILY}
        told = [part for part in parts if _has(guesses, part)]
        if len(told) == 1:
            guesses[named[0]] = replace(guesses[named[0]], column=parts[told[0]], sureness=0.8)


def _tell_other_names(guesses: list[Guess], headings: Sequence[str]) -> None:
    """Beside a surname alone, "other names" are those that are given."""
    for at, guess in enumerate(guesses):
        if guess.column == Column.ALIAS and said_by(headings[at]).concepts & {"name", "given"}:
            guesses[at] = replace(guess, column=Column.GIVEN, sureness=0.8, why=BOTH)
            return


def _tell_names_by_cells(guesses: list[Guess], headings: Sequence[str], looks: _Looks) -> None:
    """Where no heading speaks of a name: the first column of words that may be names."""
    for at, guess in enumerate(guesses):
        words = max(looks[at].get(Column.NAME, 0.0), looks[at].get(Column.NATIVE, 0.0))
        is_open = guess.why == CONTENT and guess.column in (Column.REMARKS, Column.NATIVE)
        if is_open and words >= _MOSTLY and not column_said(headings[at])[0]:
            guesses[at] = Guess(Column.NAME, round(words * 0.6, 2), CONTENT)
            return


def _tell_scripts_without_heading(guesses: list[Guess], headings: Sequence[str]) -> None:
    """Words in another script are a name where they stand beside a name; else they are remarks."""
    for at, guess in enumerate(guesses):
        if guess.column != Column.NATIVE or guess.why != CONTENT:
            continue
        beside = {each.column for each in guesses[max(0, at - 1) : at + 2] if each is not guess}
        if tidy(headings[at]) or not beside & {Column.NAME, Column.GIVEN, Column.FAMILY}:
            guesses[at] = Guess(Column.REMARKS, NOT_KNOWN, CONTENT)


def _tell_lone_applications(guesses: list[Guess], looks: _Looks) -> None:
    """Where no column says to whom they turned, the one for the day of it does, too."""
    if _has(guesses, Column.APPLIED):
        return
    for at, guess in enumerate(guesses):
        if guess.column == Column.APPLIED_ON and looks[at] and looks[at].get(DAY, 0.0) < 0.5:
            guesses[at] = replace(guess, column=Column.APPLIED)


def _keep_one_serial(guesses: list[Guess]) -> None:
    """The first one counts the rows; what else looks so is kept in words."""
    serials = [at for at, guess in enumerate(guesses) if guess.column == Column.SERIAL]
    best = max(serials, key=lambda at: (guesses[at].sureness, -at), default=-1)
    for at in serials:
        if at != best:
            guesses[at] = Guess(Column.REMARKS, NOT_KNOWN, guesses[at].why)


def _has(guesses: Sequence[Guess], column: str) -> bool:
    return any(guess.column == column for guess in guesses)
