"""Names in messengers that are written with other capitals than before: they are the same."""

import re
from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from cases.imports.draft import Draft
from cases.imports.issues import Code
from people.registry.handles import read_handle

_HANDLE = re.compile(
    r"@\w[\w.]{2,}|(?:t\.me|vk\.com|facebook\.com|m\.me)/[\w.]{3,}", re.IGNORECASE
)


def tell_other_capitals(numbered: Sequence[tuple[int, Draft]]) -> None:
    """Say of each row in which a handle stands with other capitals than where it stood first."""
    first: dict[str, tuple[str, int]] = {}
    for number, draft in numbered:
        for column, written in _handles(draft):
            known, row = first.setdefault(written.casefold(), (written, number))
            if known != written:
                draft.ask(
                    Code.HANDLE_CASE,
                    column,
                    _("%(name)s is written %(known)s in row %(row)s: capitals do not count")
                    % {"name": written, "known": known, "row": row},
                )


def _handles(draft: Draft) -> Iterator[tuple[str, str]]:
    known = {
        each.casefold().lstrip("@") for each in draft.row.get("network", {}).get("handles", ())
    }
    for column in draft.cells:
        text = draft.cells[column]
        if "@" not in text and "/" not in text:
            continue
        for found in _HANDLE.findall(text):
            if handle := read_handle(found):
                name = handle.name
                yield ("network" if name.casefold() in known else column), name
