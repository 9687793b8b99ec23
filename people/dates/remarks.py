"""Remarks that people write after a date: named to the person, never lost in silence."""

import re
from collections.abc import Callable

from django.utils.translation import gettext as _

from people.dates.choices import Choice
from people.dates.months import CONNECTIVES
from people.dates.problems import Several, Unread
from people.dates.typed import fold

_BRACKETS = re.compile(r"(.*\d.*?)\s*[(\[]([^()\[\]]+)[)\]]?")
_TIME = re.compile(r"(.*\d)[\sT,]+(\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?Z?)")
_ANOTHER_DATE = re.compile(r"\d{1,4}\s?[./-]\s?\d{1,2}(?!\d)|(?<!\d)(?:19|20)\d\d(?!\d)")
Reader = Callable[[str], list[Choice]]


def read_with_remark(text: str, read: Reader) -> tuple[list[Choice], str]:
    """Readings of the text, or of its beginning with a note that names what was left out."""
    try:
        return read(text), ""
    except Unread:
        pass
    for pattern in (_BRACKETS, _TIME):
        if found := pattern.fullmatch(text):
            if pattern is _BRACKETS:
                _refuse_another_date(found[2])
            readings, inner = read_with_remark(found[1], read)
            return readings, " ".join(filter(None, [inner, _left_out(found[2])]))
    return _read_beginning(text.split(), read)


def _read_beginning(words: list[str], read: Reader) -> tuple[list[Choice], str]:
    for count in range(len(words) - 1, 0, -1):
        start, remark = " ".join(words[:count]).rstrip(",;:"), " ".join(words[count:])
        if start.isdigit():
            continue
        try:
            readings = read(start)
        except Unread:
            continue
        # After less than a full date, words are as likely to change its meaning.
        full = all(each.date.earliest == each.date.latest for each in readings)
        if not full or fold(words[count]).strip(",") in CONNECTIVES:
            raise Unread
        _refuse_another_date(remark)
        return readings, _left_out(remark)
    raise Unread


def _refuse_another_date(remark: str) -> None:
    if _ANOTHER_DATE.search(fold(remark)):
        raise Several(_("There is more than one date here. Write one, or both with “or”."))


def _left_out(remark: str) -> str:
    return _("Not read as part of the date: “%(text)s”.") % {"text": remark}
