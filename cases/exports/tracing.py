"""From a copy that was found somewhere back to the export that it is of."""

import re

from cases.casebook.validators import REFERENCE
from cases.exports.models import Export
from cases.exports.watermark import whose
from cases.imports.parsing.parse import parse

# Of fewer rows too many orders are alike by chance.
FEWEST = 20


class TooFew(ValueError):
    """So few references are in it that their order says nothing."""


def origin_of(content: bytes) -> Export | None:
    """Return the export whose order the rows still have; None where it is no export's.

    It may be CSV, JSON Lines or a workbook. TooFew or Unreadable where nothing can be said.
    """
    refs = enough_references_in(content)
    # A copy has no more rows than its original.
    written = Export.objects.filter(rows__gte=len(refs)).values_list("pk", flat=True)
    found = whose(refs, written)
    return Export.objects.get(pk=found) if found else None


def enough_references_in(content: bytes) -> list[str]:
    """Return the references of cases in their order; TooFew where that says nothing."""
    refs = references_in(content)
    if len(refs) < FEWEST:
        raise TooFew(f"{len(refs)} references are in it: at least {FEWEST} are needed")
    return refs


def references_in(content: bytes) -> list[str]:
    """Return the references of cases in their order, each once."""
    if content.lstrip(b"\xef\xbb\xbf").startswith(b"{"):
        texts = [content.decode("utf-8", errors="replace")]
    else:
        sheets = parse(content).sheets
        texts = [cell for sheet in sheets for row in sheet.rows for cell in row]
    return list(dict.fromkeys(ref for text in texts for ref in re.findall(REFERENCE, text)))
