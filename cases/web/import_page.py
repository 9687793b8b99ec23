"""One import as pages show it: how far it is, its tabs, its columns with what stands in them."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from cases.imports.consult import consult_rows
from cases.imports.models import ImportBatch
from people.jobs.selectors import seconds_left, waits_for_broker

SAMPLES = 3
# Only a sheet that comes back has changes; only an undo leaves what stays.
_AT_TIMES = frozenset({"changes", "stays"})
_DELIMITERS = {
    ",": gettext_lazy("commas"),
    ";": gettext_lazy("semicolons"),
    "\t": gettext_lazy("tabs"),
    "|": gettext_lazy("bars"),
}


@dataclass(frozen=True)
class Tab:
    code: str
    label: str
    number: int
    is_current: bool


@dataclass(frozen=True)
class ColumnLine:
    """A column: the form's field, what stands in its first rows, and how surely it was guessed."""

    field: Any
    samples: list[str]
    is_unsure: bool


def progress_of(batch: ImportBatch) -> dict[str, Any]:
    job = batch.job
    if job is None:
        return {}
    left = seconds_left(job)
    minutes = None if left is None else max(1, round(left / 60))
    words = ngettext("about %(n)d minute left", "about %(n)d minutes left", minutes or 1)
    return {
        "job": job,
        "left": words % {"n": minutes} if minutes else "",
        "waits_for_broker": waits_for_broker(job),
    }


def how_read(batch: ImportBatch) -> str:
    """Return encoding and delimiter of a text file in words; of a workbook there is none."""
    layout = batch.layout
    if not layout.get("encoding"):
        return ""
    between = _DELIMITERS.get(layout.get("delimiter", ""), layout.get("delimiter", ""))
    return _("Text in %(encoding)s, cells between %(delimiter)s.") % {
        "encoding": layout["encoding"],
        "delimiter": between,
    }


def tabs_of(counts: dict[str, int], current: str) -> list[Tab]:
    labels = {
        "all": _("All rows"),
        "decide": _("To decide"),
        "changes": _("Changes"),
        "errors": _("With errors"),
        "ready": _("Ready"),
        "out": _("Left out"),
        "done": _("On file"),
        "stays": _("Not undone"),
    }
    return [
        Tab(code, label, counts[code], code == current)
        for code, label in labels.items()
        if code not in _AT_TIMES or counts[code] or code == current
    ]


def columns_shown(batch: ImportBatch, form: Any, member: Any) -> list[ColumnLine]:
    rows, _more = consult_rows(batch, by=member)
    lines = []
    for place, field in enumerate(form):
        cells = (row.cells[place].strip() for row in rows if place < len(row.cells))
        samples = list(dict.fromkeys(filter(None, cells)))[:SAMPLES]
        guess = batch.layout["guesses"][place] if place < len(batch.layout["guesses"]) else None
        lines.append(ColumnLine(field, samples, bool(guess and guess[1] < 0.5)))
    return lines
