"""Cells that are dangerous or useless as the file has them: formulas, errors, spoilt letters."""

import re
import unicodedata

from django.utils.translation import gettext as _

from cases.imports.draft import Draft
from cases.imports.fields import Column, field_of
from cases.imports.issues import Code
from people.registry.text import tidy

# A sign of equality begins a formula whatever follows; the others do before a function, a cell,
# or the call of a program. "+977 98…", "@name(telegram)" and "-wife" are what people write.
_FUNCTIONS = (
    "SUM|PRODUCT|AVERAGE|MIN|MAX|COUNT|IF|IFERROR|HYPERLINK|IMPORT[A-Z]*|WEBSERVICE|FILTERXML|IMAGE"
    "|INDIRECT|INDEX|OFFSET|ADDRESS|[VHX]LOOKUP|MATCH|CONCAT(?:ENATE)?|TEXTJOIN|CHAR|TEXT|VALUE"
    "|NOW|TODAY|RAND|ROW|COLUMN|CELL|INFO|EXEC|CALL|REGISTER(?:\\.ID)?|SHELL|DDE|RTD|QUERY|CMD"
)
_FORMULA = re.compile(
    r"=\s*[^\s=>]"
    rf"|[+\-@]+\s?(?i:{_FUNCTIONS})\s?\("
    r"|[+\-]\$?[A-Z]{1,3}\$?\d{1,7}(?:[+\-*/:^&,]|$)"
    r"|[+\-@][\d.,\s+\-*/()]*[A-Za-z]*\s*\|"
    r"|[+\-]\s*\d+(?:[.,]\d+)?\s*[*^]\s*\d"
)
_CALL = re.compile(r"[=+\-@]?\s*(?:cmd|dde|msexcel|powershell|rundll32)\s*\|", re.IGNORECASE)
_ERROR = re.compile(
    r"#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA"
    r"|ССЫЛКА!|Н/Д|ИМЯ\?|ЗНАЧ!|ДЕЛ/0!|ПУСТО!|ЧИСЛО!|¡?REF!|¡VALOR!|¿NOMBRE\?|¡DIV/0!|¡NUM!"
    r"|VALEUR!|NOM\?|NOMBRE!|NUL!|WERT!|BEZUG!|NV|SAYI/0!|AD\?|DEĞER!|BAŞV!|YOK)"
    r"(?!\w)",
    re.IGNORECASE,
)


def read_traps(draft: Draft) -> None:
    """Ask about cells that are formulas or errors, or came damaged; all stay plain text."""
    for column, text in draft.cells.items():
        marks = draft.cells.marks.get(column, frozenset())
        field = field_of(column)
        if column != Column.SERIAL and ("formula" in marks or _is_formula(text)):
            draft.ask(Code.FORMULA, field, _("A formula: kept as plain text, never worked out."))
        if "error" in marks or _ERROR.match(text.strip()):
            draft.ask(Code.ERROR_VALUE, field, _("The spreadsheet could not work this out."))
        if "cut" in marks:
            draft.ask(Code.TOO_LONG, field, _("Longer than is kept: the rest was left out."))
        if "garbled" in marks:
            draft.ask(Code.GARBLED, field, _("Look at the file: letters are missing here."))
        if "unclosed" in marks:
            note = _("Look at the file: what follows may be of other cells and rows.")
            draft.ask(Code.UNCLOSED_QUOTE, field, note)
        if "unclean" in marks:
            draft.ask(Code.INVISIBLE_CHARS, field, _("Control characters were taken out."))


def _is_formula(text: str) -> bool:
    """Whether one of the cells that are joined here would be worked out by a spreadsheet."""
    return any(_begins_formula(part) for part in text.split("; "))


def _begins_formula(part: str) -> bool:
    plain = unicodedata.normalize("NFKC", tidy(part))
    return bool(_FORMULA.match(plain) or _CALL.match(plain))
