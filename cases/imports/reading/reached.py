"""Telephone numbers of a row, and other ways to reach who reported or himself."""

import re

from django.utils.translation import gettext_lazy as _

from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.issues import Code
from cases.imports.reading.dialled import Found, numbers_of, read_as_of
from cases.imports.reading.messengers import contacts_in
from cases.imports.shapes import Phone
from people.registry.text import fold_digits, tidy

_NUMBER = re.compile(r"(?<![\w.@+])(?:\+|00)?\s?\(?\d(?:[\s().\-–]{0,2}\d){7,}(?!\w)")
_FEWEST_DIGITS = 9
# A remark tells a number of the family or his own only where it says so.
_CALL = re.compile(
    r"\b(?:call|phone|tel|mob|mobile|contact|whatsapp|viber|imo|number|reach|cell|"
    r"тел|телефон\w*|звон\w+|номер|связ\w+|ватсап|вотсап|дзвон\w+|llamar|teléfono|telefono|celular|"
    r"móvil|número|numero|appeler|téléphone|telephone|ligar|celular|simu|piga|telefon\w*|raqam\w*|"
    r"рақам\w*|занг)\b|هاتف|رقم|اتصل|واتساب|تلفن|شماره|فون|نمبر|फोन|नम्बर|मोबाइल|नंबर|ফোন|নম্বর|মোবাইল",
    re.IGNORECASE,
)
_NOT_HIS = re.compile(
    r"agent|recruit|agency|broker|dalal|commander|unit|police|office|embassy|manpower|boss|soldier|comrade|солдат|сослужив|soldado|soldat|جندي|सैनिक|"
    r"вербов|агент|командир|посредник|полици|отдел|часть|посольств|reclut|agencia|comandante|"
    r"recrut|agence|وكيل|مكتب|قائد|السفارة|دلال|ایجنٹ|दलाल|एजेन्ट|एजेंट|দালাল|এজেন্ট|wakala|vositachi",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;,.!?\n](?=\s|$)|[;\n]")


_NOTES = {
    Code.PHONE_LOST: _("A spreadsheet has lost digits of this number. Ask for it again."),
    Code.INVALID_PHONE: _("This is not a telephone number."),
    Code.PHONE_IS_HANDLE: _("A name in a messenger, and no number."),
    Code.NO_PHONE: _("Only a messenger is told."),
    Code.PHONE_LABEL: _("Words beside the number say whose it is."),
    Code.INTL_PREFIX: _("The 00 before the number was read as +."),
    Code.PHONE_NO_PLUS: _("The number was read with a + before its country code."),
    Code.PLACEHOLDER: _("This says that no number is known."),
}


def read_reached(draft: Draft) -> None:
    """Fill `phones` with the numbers that can be dialled, and `contacts` with all else."""
    cells = draft.cells
    countries = tuple(draft.row.get("nationality", {}).get("alpha3", []))
    written = tidy(cells[Column.PHONE])
    contacts, rest = contacts_in(written)
    lost = "lost" in cells.marks.get(Column.PHONE, frozenset())
    found = Found(codes={Code.PHONE_LOST}) if lost else numbers_of(rest, countries)
    if contacts:
        found.codes -= {Code.INVALID_PHONE, Code.NO_PHONE}
        found.codes.add(Code.PHONE_IS_HANDLE)
    phones = [*found.phones]
    for column in (Column.REPORTER, Column.REMARKS):
        others, bare = _beside(cells[column], column)
        contacts += [each for each in others if each not in contacts]
        phones += _told_there(bare, countries, is_remark=column == Column.REMARKS)
    draft.row["phones"] = list({phone["e164"]: phone for phone in reversed(phones)}.values())[::-1]
    if contacts:
        draft.row["contacts"] = contacts
        if not phones and Code.PHONE_IS_HANDLE not in found.codes:
            found.codes.add(Code.NO_PHONE)
    _ask(draft, found, written)


def _ask(draft: Draft, found: Found, written: str) -> None:
    labels = [each["label"] for each in draft.row["phones"] if each.get("label")]
    told = {
        Code.INVALID_PHONE: ", ".join(found.wrong) or written,
        Code.PHONE_LABEL: ", ".join(labels),
    }
    for code in _NOTES:
        if code in found.codes:
            draft.ask(code, "phone", told.get(code) or str(_NOTES[code]))


def _beside(text: str, column: str) -> tuple[list[dict[str, str]], str]:
    """Contacts that stand in another cell; in remarks any name may be the recruiter's."""
    if not text or column == Column.REMARKS:
        return [], text
    contacts, rest = contacts_in(tidy(text))
    return [each for each in contacts if each["type"] != "handle"], rest


def _told_there(text: str, countries: tuple[str, ...], *, is_remark: bool) -> list[Phone]:
    """Numbers in a sentence: only those that can be dialled, and are said to be for calls."""
    if not text:
        return []
    phones = []
    for clause in _CLAUSE.split(tidy(text)):
        if is_remark and (_NOT_HIS.search(clause) or not _CALL.search(clause)):
            continue
        for found in _NUMBER.findall(fold_digits(clause)):
            if sum(map(str.isdigit, found)) < _FEWEST_DIGITS:
                continue
            phones += [
                Phone(raw=read.raw, e164=read.e164, valid=True)
                for read in read_as_of(found.strip(), countries)
                if read.e164
            ]
    return phones
