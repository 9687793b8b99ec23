"""Workbooks of old Excel (XLS), by a library that lays all cells out and tells values alone.

It gives nothing for an error, and does not say what is a formula or hidden; see `Workbook.kind`.
"""

import io
from datetime import date, datetime, time, timedelta

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from cases.imports.parsing.office.formats import PLAIN
from cases.imports.parsing.office.numbers import clock, number_text, plain_day
from cases.imports.parsing.refusal import Refusal
from cases.imports.parsing.telling import DATE, Teller

_Value = str | float | bool | date | datetime | time | timedelta


def read_older(content: bytes, teller: Teller) -> None:
    teller.book("xls")
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for number, told in enumerate(book.sheets_metadata, start=1):
            is_hidden = told.visible != SheetVisibleEnum.Visible
            teller.sheet(told.name, number, is_hidden=is_hidden)
            if told.typ == SheetTypeEnum.WorkSheet:
                _tell(book.get_sheet_by_name(told.name), teller)
            teller.end_sheet()
    except PasswordError:
        raise Refusal("password") from None
    except CalamineError:
        raise Refusal("damaged") from None


def _tell(sheet: CalamineSheet, teller: Teller) -> None:
    for line, row in enumerate(sheet.to_python(skip_empty_area=False), start=1):
        told = [_seen(value) for value in row]
        marks = {at: mark for at, (_, mark) in enumerate(told) if mark}
        teller.row(line, [text for text, _ in told], marks)


def _seen(value: _Value) -> tuple[str, str]:
    """Return the text of a value and its mark."""
    if isinstance(value, str):
        return value, ""
    if isinstance(value, bool):
        return ("TRUE" if value else "FALSE"), ""
    if isinstance(value, int | float):
        return number_text(repr(value), PLAIN, is_1904=False)
    if isinstance(value, timedelta):
        return clock(max(0, round(value.total_seconds()))), DATE
    if isinstance(value, time):
        return clock(value.hour * 3600 + value.minute * 60 + value.second), DATE
    return plain_day(value.isoformat()), DATE
