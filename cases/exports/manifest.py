"""The sheet that goes with a file: what it is, and what is not in it. It names nobody."""

from typing import Any

from django.utils.functional import Promise

from cases.access.vocabularies import FieldGroup
from cases.exports.columns import columns_named
from cases.exports.deidentified.report import told_of
from cases.exports.deidentified.traits import traits_named
from cases.exports.models import Export
from cases.exports.vocabularies import Shape, Withheld
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
    if export.shape == Shape.DEIDENTIFIED:
        return {"deidentified": told_of(export.report)}
    return {"standard": export.report}


def columns_told(export: Export) -> list[tuple[str, Promise, str]]:
    """Return the chosen columns of a file: code, label, and part of the case."""
    if export.shape == Shape.DEIDENTIFIED:
        traits = traits_named(export.columns)
        return [(trait.code, trait.label, FieldGroup.SITUATION) for trait in traits]
    return [(each.code, each.header, each.group) for each in columns_named(export.columns)]
