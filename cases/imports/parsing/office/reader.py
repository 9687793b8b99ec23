"""An office workbook (XLSX, XLSM; macros are never looked at): its sheets told in order."""

from cases.imports.parsing.office.archive import Archive
from cases.imports.parsing.office.formats import formats
from cases.imports.parsing.office.sheet import Frame, SheetReader
from cases.imports.parsing.office.strings import shared_strings
from cases.imports.parsing.office.workbook import contents
from cases.imports.parsing.telling import Teller


def read_workbook(archive: Archive, teller: Teller) -> None:
    found = contents(archive)
    strings = shared_strings(archive.pieces(found.strings), teller.limits) if found.strings else []
    shown = formats(archive.pieces(found.styles)) if found.styles else []
    frame = Frame(strings, shown, found.is_1904)
    teller.book("xlsx")
    for number, sheet in enumerate(found.sheets, start=1):
        teller.sheet(sheet.name, number, is_hidden=sheet.is_hidden)
        reader = SheetReader(frame, teller)
        reader.read(archive.pieces(sheet.part))
        teller.end_sheet(sorted(reader.hidden_columns))
