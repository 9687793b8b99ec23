"""A list as it fills: rows are gathered, then sorted by name within their sections."""

import unicodedata
from collections.abc import Callable, Iterator
from itertools import count

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.exports.columns import Batch, columns_named
from cases.exports.filling import Made, cells_of, groups_of, reads_of
from cases.exports.lists.book import list_book
from cases.exports.lists.layouts import MOST_IN_BOOK, layout_for
from cases.exports.lists.sections import GROUPS, headings, sections_of
from cases.exports.models import Export
from cases.exports.papers.contract import ListPaper, Section
from cases.exports.papers.lists import MOST_ROWS, print_list
from cases.exports.reading import Tally
from cases.exports.recipients import recipient_label
from cases.exports.vocabularies import Withheld
from people.dates import clock
from people.registry.countries import country_name

Row = list[str]


class ListFilling:
    """`make` gives the whole file at its end, as nothing can be told before all is sorted."""

    def __init__(
        self, export: Export, tally: Tally, make: Callable[[ListPaper], bytes], most: int
    ) -> None:
        self._export, self._tally = export, tally
        self._make, self._most = make, most
        self._layout = layout_for(export.recipient)
        self._columns = columns_named(self._layout.columns)
        self._named_by = next(
            place for place, column in enumerate(self._columns) if column.code.startswith("name_")
        )
        self._rows: list[list[Row]] = [[] for _each in headings(self._layout.sections)]
        self.groups = groups_of(self._columns) | (GROUPS if self._layout.sections else frozenset())
        self.reads = [*reads_of(self._columns), "status"]

    def head(self) -> bytes:
        return b""

    def batch(self, batch: Batch) -> bytes:
        if self._tally.rows > self._most:
            raise ValidationError(_("The list has grown too long."), code="too_long")
        rows = zip(*cells_of(batch, self._columns), strict=True)
        for place, row in zip(sections_of(batch, self._layout.sections), rows, strict=True):
            self._rows[place].append(["" if cell is None else str(cell) for cell in row])
        return b""

    def tail(self) -> bytes:
        return self._make(self._paper())

    def made(self, rows: int) -> Made:
        return Made(rows)

    def _paper(self) -> ListPaper:
        export = self._export
        return ListPaper(
            title=_title(export),
            recipient=_recipient(export),
            as_of=clock.today(),
            export_id=str(export.id),
            columns=[_("No."), *(str(column.header) for column in self._columns)],
            sections=list(self._sections()),
            withheld=_withheld(self._tally),
        )

    def _sections(self) -> Iterator[Section]:
        numbers = count(1)
        for heading, rows in zip(headings(self._layout.sections), self._rows, strict=True):
            if rows:
                rows.sort(key=self._by_name)
                yield Section(heading, [[str(next(numbers)), *row] for row in rows])

    def _by_name(self, row: Row) -> tuple[bool, str, Row]:
        """Return where a row stands: without accents, and whoever has no name last."""
        parts = unicodedata.normalize("NFKD", row[self._named_by])
        bare = "".join(sign for sign in parts if not unicodedata.combining(sign))
        return not bare, bare.casefold(), row


def fill_paper(export: Export, tally: Tally) -> ListFilling:
    return ListFilling(export, tally, print_list, MOST_ROWS)


def fill_book(export: Export, tally: Tally) -> ListFilling:
    return ListFilling(export, tally, list_book, MOST_IN_BOOK)


def _title(export: Export) -> str:
    nationality = export.filters.get("nationality")
    if not nationality:
        return _("List of cases")
    return _("List of nationals: %(country)s") % {"country": country_name(nationality)}


def _recipient(export: Export) -> str:
    label = recipient_label(export.recipient)
    return f"{label}: {export.recipient_name}" if export.recipient_name else label


def _withheld(tally: Tally) -> list[tuple[str, int]]:
    """Return how many are not here, by kind alone: a reason in full would tell of somebody."""
    told = (
        (Withheld.CONSENT, tally.withheld - tally.for_safety),
        (Withheld.SAFETY, tally.for_safety),
    )
    return [(str(kind.label), cases) for kind, cases in told if cases]
