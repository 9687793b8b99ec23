"""The sheet that goes with a file: what it is, and what is not in it. It names nobody."""

from typing import Any

from cases.exports.columns import columns_named
from cases.exports.models import Export
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
            {"code": column.code, "label": str(column.header), "part": column.group}
            for column in columns_named(export.columns)
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
    }
