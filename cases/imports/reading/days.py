"""The days in a row: those of its columns, and those inside what somebody wrote."""

import re

from cases.imports.draft import Draft
from cases.imports.shapes import Day
from people.dates.reading import read_date

_NUMERIC = re.compile(r"(?<![\d./-])\d{1,4}(?:[./-]\d{1,2}){1,2}(?:[./-]\d{2,4})?(?![\d./-])")


def read_days(draft: Draft) -> None:
    """Fill `dates` with birth, left_home, contract and last_contact, and others that are told.

    Names and nationality are to be read before it; whoever asks for `day_within`, after it.
    """
    raise NotImplementedError


def day_within(text: str, draft: Draft, about: str = "request.sent") -> Day | None:
    """Return the first date inside free text, with doubts asked about the field `about`.

    `raw` is the part of the text that was read. None where no date stands in it. `draft.row` has
    its dates already, for they tell which order can be.
    """
    for found in _NUMERIC.finditer(text):
        reading = read_date(found[0], today=draft.frame.as_of, not_after=draft.frame.as_of)
        told = reading.not_sure or (reading.choices[0].date if reading.choices else None)
        if told is not None:
            return {
                "raw": found[0],
                "edtf": told.edtf,
                "earliest": told.earliest.isoformat() if told.earliest else None,
                "latest": told.latest.isoformat() if told.latest else None,
            }
    return None
