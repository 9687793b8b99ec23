"""Headings that this program wrote itself: codes of columns, and what forms of Kobo or ODK add."""

import re
from collections.abc import Sequence

from cases.imports.fields import Column

_MARKED = re.compile(
    r"_{1,2}[a-z][a-z_]*|(?:meta[-/:]|formhub[/:]).+|instanceid|__version__", re.IGNORECASE
)
_FORM_DATA = re.compile(
    r"_{1,2}[a-z][a-z_]*|start|end|today|deviceid|subscriberid|simserial|phonenumber|username"
    r"|key|parent_key|parent_index|submissiondate|instanceid|instancename|formhub[/:]uuid"
    r"|meta[-/:](?:instanceid|instancename|rootuuid|audit|deprecatedid)|submittername|submitterid"
    r"|attachmentspresent|attachmentsexpected|status_of_review|reviewstate|edits|formversion"
)
_WRITTEN_ON = {"_submission_time", "submissiondate"}
_PREFIXES = re.compile(r"(?:[\w-]+[/:.])*")


def is_of_form(headings: Sequence[str]) -> bool:
    """Tell whether a form made this sheet: then "start" and "today" are its own, too."""
    return any(_MARKED.fullmatch(heading.strip()) for heading in headings)


def is_form_data(heading: str) -> bool:
    return bool(_FORM_DATA.fullmatch(heading.strip().casefold()))


def column_of_ours(heading: str) -> str:
    """Return the column that a code stands for; "" for the headings of other people."""
    code = heading.strip().casefold()
    if code in _WRITTEN_ON:
        return str(Column.ENTERED)
    if _MARKED.fullmatch(code):
        return str(Column.IGNORED)
    code = _PREFIXES.sub("", code, count=1)
    return code if code in Column.values else ""
