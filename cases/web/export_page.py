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
from cases.exports.reading import WHOLE
from cases.exports.recipients import recipient_label, refuse_other_states
from cases.exports.selectors import is_overtaken
from cases.exports.shapes import FORMS
from cases.exports.starting import count
from cases.exports.vocabularies import Protection
from people.accounts.models import Membership
from people.accounts.waiting import choice_of
from people.jobs.selectors import seconds_left, waits_for_broker


def export_page(export: Export) -> dict[str, Any]:
    job = export.job
    left = seconds_left(job) if job else None
    minutes = None if left is None else max(1, round(left / 60))
    words = ngettext("about %(n)d minute left", "about %(n)d minutes left", minutes or 1)
    return {
        **_told(export),
        "is_overtaken": export.is_ready and is_overtaken(export),
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


def media_type(export: Export) -> str:
    """An age file is bytes to everybody; a locked workbook is still a workbook."""
    if export.protection == Protection.AGE:
        return "application/octet-stream"
    return FORMS[export.shape].media_type


def file_name(export: Export) -> str:
    """A name that tells nothing but the day: it stays in lists of downloads."""
    ending = FORMS[export.shape].ending
    age = ".age" if export.protection == Protection.AGE else ""
    return f"cases-{export.asked_at:%Y-%m-%d}.{ending}{age}"


def _told(export: Export) -> dict[str, Any]:
    return {
        "export": export,
        "recipient": recipient_label(export.recipient),
        "key_ending": AgeKey(export.age_key).ending if export.age_key else "",
        "columns": [label for _code, label, _part in columns_told(export)],
        **report_told(export),
        "opens_at": export.approval.opens_at if export.approval else None,
    }
