"""The sheet that goes with a file: what it is, and what is not in it. It names nobody."""

from typing import Any

from django.utils.functional import Promise

from cases.exports.deidentified.report import told_of
from cases.exports.filling import columns_of
from cases.exports.models import Export
from cases.exports.shapes import FORMS
from cases.exports.vocabularies import Withheld
from people.dates import clock


def manifest_of(export: Export) -> dict[str, Any]:
    """Return what a recipient may know of a file that was made, in words and numbers.

    Why a single case is missing would tell of it: reasons are told by kind, and the reasons in
    full stand on our own page alone.
    """
    assert export.expires_at is not None
    made = export.job.finished_at if export.job else None
    return {
        "export": str(export.id),
        "form": export.shape,
        "as_of": clock.day_of(made).isoformat() if made else None,
        "purpose": export.purpose,
        "recipient": export.recipient.partition(":")[0],
        "named": export.is_named,
        "protection": export.protection,
        "columns": [
            {"code": code, "label": str(label), "part": part}
            for code, label, part in columns_told(export)
        ],
        "cases": export.rows,
        "withheld": {
            "cases": export.withheld,
            "in_part": export.partly,
            "reasons": {
                Withheld.CONSENT.value: export.withheld - export.for_safety,
                Withheld.SAFETY.value: export.for_safety,
            },
        },
        "sha256": export.sha256,
        **report_told(export),
    }


def report_told(export: Export) -> dict[str, Any]:
    """Return what the file's own kind has to say beside it, by the name of that kind."""
    if not export.report:
        return {}
    if FORMS[export.shape].is_rough:
        return {"deidentified": told_of(export.report)}
    return {"standard": export.report}


def columns_told(export: Export) -> list[tuple[str, Promise, str]]:
    """Return the columns of a file: code, label, and part of the case."""
    form = FORMS[export.shape]
    columns = columns_of(export) if form.has_columns else form.named(export.columns)
    return [(each.code, each.header, each.group) for each in columns]
