"""What a paper says. Whoever makes one has asked disclosure before: nothing is left out here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

NOT_HERE = gettext_lazy("Cases that are not on this list")
SIGNING = (
    gettext_lazy("Place and date"),
    gettext_lazy("Name and office"),
    gettext_lazy("Signature"),
    gettext_lazy("Stamp"),
)


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

    @property
    def cases(self) -> int:
        return sum(len(section.rows) for section in self.sections)

    @property
    def head(self) -> list[tuple[str, str]]:
        """Return what stands beneath the title, each with its word."""
        return [
            (_("For"), self.recipient),
            (_("As of"), date_format(self.as_of, "j F Y")),
            (_("Cases"), str(self.cases)),
        ]


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
