"""What a paper says. Whoever makes one has asked disclosure before: nothing is left out here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Section:
    """Some rows of a list under their heading; each row has as many cells as there are columns."""

    heading: str
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class ListPaper:
    """A list for one recipient.

    `export_id` stands at the foot of every page: it leads us to who asked for it. `withheld`
    counts cases by why they are not here; give it only where the recipient may know the reasons.
    """

    title: str
    recipient: str
    as_of: date
    export_id: str
    columns: Sequence[str]
    sections: Sequence[Section]
    withheld: Sequence[tuple[str, int]] = ()


@dataclass(frozen=True)
class Fact:
    """One line of a case: what it is, what is known of it, and what stands beneath."""

    what: str
    value: str
    under: str = ""
    lang: str = ""


@dataclass(frozen=True)
class FactSection:
    """Facts under their title; `empty` is said where there are none."""

    title: str
    facts: Sequence[Fact]
    empty: str = ""


@dataclass(frozen=True)
class CasePaper:
    """One case for one recipient. `mark` stands at the foot of every page.

    `native` is the name in its own script, where another one is the heading.
    """

    heading: str
    native: str
    native_lang: str
    recipient: str
    printed_at: datetime
    mark: str
    head: Sequence[Fact]
    sections: Sequence[FactSection]
