"""One export, ready for its page."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.access.vocabularies import FieldGroup
from cases.exports.columns import columns_named
from cases.exports.manifest import columns_told, report_told
from cases.exports.models import Export
from cases.exports.protecting.age_keys import AgeKey
from cases.exports.protecting.locking import outside
from cases.exports.reading import WHOLE
from cases.exports.recipients import recipient_label, refuse_other_states
from cases.exports.selectors import stages_of
from cases.exports.shapes import FORMS
from cases.exports.starting import count
from cases.exports.vocabularies import Protection
from people.accounts.models import Membership
from people.accounts.waiting import choice_of
from people.dates import clock
from people.jobs.selectors import seconds_left, waits_for_broker


def export_page(export: Export) -> dict[str, Any]:
    job = export.job
    left = seconds_left(job) if job else None
    minutes = None if left is None else max(1, round(left / 60))
    words = ngettext("about %(n)d minute left", "about %(n)d minutes left", minutes or 1)
    return {
        **_told(export),
        "stage": stages_of([export])[export],
        "job": job,
        "left": words % {"n": minutes} if minutes else "",
        "waits_for_broker": job is not None and waits_for_broker(job),
        "left_out": [
            (FieldGroup(group).label if group != WHOLE else _("The whole case"), why, n)
            for group, why, n in export.left_out
        ],
    }


def release_page(export: Export, member: Membership) -> dict[str, Any]:
    assert export.approval is not None
    if export.awaits_release:
        # What is agreed to is what would be written now; agreeing counts it once more.
        count(export, export.asked_by)
    return {
        **_told(export),
        "choice": choice_of(export.approval, member),
        "is_open_with_names": (
            export.is_named and not export.is_ours and export.protection == Protection.OPEN
        ),
    }


def laid_down_for(recipient: str, shape: str, filters: Mapping[str, str]) -> dict[str, Any]:
    """Return the headers of a list that nobody chooses columns for, or why there is none."""
    lays_down = FORMS[shape].lays_down
    try:
        refuse_other_states(recipient, filters)
        columns = columns_named(lays_down(recipient, filters)) if lays_down else []
    except ValidationError as error:
        return {"not_laid_down": error.messages[0]}
    return {"laid_down": [column.header for column in columns]}


def kind_of(export: Export) -> tuple[str, str]:
    """Return the media type of a file, and a name that tells nothing but the day.

    It stays in lists of downloads.
    """
    form = FORMS[export.shape]
    media_type, ending = outside(export.protection, form.media_type, form.ending)
    return media_type, f"cases-{clock.day_of(export.asked_at)}.{ending}"


def _told(export: Export) -> dict[str, Any]:
    return {
        "export": export,
        "recipient": recipient_label(export.recipient),
        "key_ending": AgeKey(export.age_key).ending if export.age_key else "",
        "columns": [label for _code, label, _part in columns_told(export)],
        **report_told(export),
        "opens_at": export.approval.opens_at if export.approval else None,
    }
