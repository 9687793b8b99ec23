"""A file that is not read: the reason and the place, in words that say what to do."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from cases.imports.parsing.columns import letters

WORDS = {
    "archive": lazy("This is an archive. Unpack it and choose the sheet within."),
    "bomb": lazy("This file unpacks to far more than a sheet would. It was not opened."),
    "broken": lazy("This file could not be read. Save it anew as XLSX or CSV, and try again."),
    "columns": lazy("This sheet reaches column %(columns)s. At most %(limit)s columns are read."),
    "damaged": lazy("This file is damaged or was cut short. Send or save it anew."),
    "empty": lazy("This file is empty."),
    "entities": lazy("This file holds what no spreadsheet writes (XML entities)."),
    "file": lazy("This file is larger than %(limit)s MB."),
    "line": lazy("This line is longer than %(limit)s characters: it is no line of a table."),
    "memory": lazy("This file needs more memory than one file may have. Split it."),
    "numbers": lazy("This was made by Apple Numbers. Export it as Excel or CSV."),
    "old": lazy("This is a binary Excel file (XLSB). Save it as XLSX."),
    "page": lazy("This is a web page under another name. Open it, and save it as XLSX or CSV."),
    "password": lazy("This file is protected by a password. Save it without one."),
    "pdf": lazy("This is a PDF document, not a spreadsheet."),
    "picture": lazy("This is a picture or a film, not a spreadsheet."),
    "rows": lazy("This sheet has %(rows)s rows. At most %(limit)s are read: split it."),
    "sheets": lazy("This file has more than %(limit)s sheets."),
    "slides": lazy("This is a presentation, not a spreadsheet."),
    "strange": lazy("This is neither XLSX, XLS, ODS nor a text with columns such as CSV."),
    "text": lazy("There is more text in this file than is read at once. Split it."),
    "time": lazy("This file took too long to read. Split it, or save it anew as CSV."),
    "word": lazy("This is a text document, not a spreadsheet."),
    "xml": lazy("This is an XML file. Open it in a spreadsheet program, and save it as XLSX."),
}


class Unreadable(ValueError):
    """`code` is the reason; `place` may say `sheet`, `line` and numbers: no word of the file."""

    def __init__(
        self, code: str, place: Mapping[str, int] | None = None, detail: str = ""
    ) -> None:
        self.code = code if code in WORDS else "broken"
        self.place = dict(place or {})
        told = " ".join(f"{name}={number}" for name, number in self.place.items())
        super().__init__(" ".join(filter(None, (self.code, detail, told))))

    @property
    def words(self) -> str:
        """The reason and the place, in the reader's language."""
        shown: dict[str, object] = {**self.place, "columns": letters(self.place.get("columns", 0))}
        reason = str(WORDS[self.code]) % shown
        where = []
        if sheet := self.place.get("sheet"):
            where.append(_("sheet %(number)s") % {"number": sheet})
        if line := self.place.get("line"):
            where.append(_("line %(number)s") % {"number": line})
        return f"{reason} ({', '.join(where)})" if where else reason
