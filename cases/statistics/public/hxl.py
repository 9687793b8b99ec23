"""A published table as CSV with tags of the Humanitarian Exchange Language in its second row."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from django.utils import translation

from cases.exports.formats import CsvWriter, Heading, Kind
from cases.statistics.public.document import Document
from cases.statistics.public.tables import FATES
from cases.statistics.public.words import label_of, method_of, withheld
from people.registry.countries import is_country

_TAGS = {
    "no_contact": "#affected+missing",
    "captive": "#affected+captive",
    "out": "#affected+left_army",
    "killed": "#affected+killed",
    "killed_unconfirmed": "#affected+unconfirmed_dead",
}
_QUARTER, _YEAR_MONTHS = 3, 12
Row = list[str]


def csv_of(document: Document, name: str) -> bytes:
    """Return one table; the same release always makes the same bytes, in English."""
    with translation.override("en"):
        told, by_place = document.tables[name], name == FATES
        of_row = _place if by_place else _period
        labels, tags = _PLACE if by_place else _PERIOD
        method = " ".join(method_of(document))
        rows = [
            [*of_row(key), *_numbers(document, [total, *cells]), method]
            for key, cells, total in zip(
                told["rows"], told["cells"], told["row_totals"], strict=True
            )
        ]
        whole = [*[""] * (len(labels) - 1), "All"]
        rows.append([*whole, *_numbers(document, [told["total"], *told["column_totals"]]), method])
        head = [*labels, "As of", "Recruits", *map(label_of, told["columns"]), "Note", "Method"]
        tagged = [*tags, "#date+reported", "#affected+recruited"]
        tagged += [_TAGS.get(key, f"#affected+{_attribute(key)}") for key in told["columns"]]
        return _written(head, [[*tagged, "#meta+comment", "#meta+method"], *rows])


_PLACE = (["Code", "Country"], ["#country+origin+code+v_iso3", "#country+origin+name"])
_PERIOD = (["From", "To", "Period"], ["#date+start", "#date+end", "#meta+period"])


def _numbers(document: Document, numbers: Sequence[int | None]) -> Row:
    """Return the day and the figures: one that is hidden stays empty, and the note says so."""
    note = f"suppressed: {withheld(document)}" if None in numbers else ""
    told = ["" if number is None else str(number) for number in numbers]
    return [document.as_of.isoformat(), *told, note]


def _place(key: str) -> Row:
    return [key if is_country(key) else "", label_of(key)]


def _period(key: str) -> Row:
    """Return first and last day and the words of a month, a quarter or a year."""
    year, _dash, part = key.partition("-")
    if not year.isdecimal():
        return ["", "", label_of(key)]
    first, last = 1, _YEAR_MONTHS
    if part.startswith("Q"):
        last = int(part[1:]) * _QUARTER
        first = last - _QUARTER + 1
    elif part:
        first = last = int(part)
    end = monthrange(int(year), last)[1]
    return [
        date(int(year), first, 1).isoformat(),
        date(int(year), last, end).isoformat(),
        label_of(key),
    ]


def _attribute(key: str) -> str:
    return key.lower().replace("-", "_")


def _written(head: Row, rows: list[Row]) -> bytes:
    writer = CsvWriter([Heading(f"c{n}", label, Kind.TEXT) for n, label in enumerate(head)])
    columns = list(zip(*rows, strict=True))
    return writer.head() + writer.batch(columns) + writer.tail()
