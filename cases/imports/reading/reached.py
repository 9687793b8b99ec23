"""Telephone numbers of a row, and other ways to reach who reported or himself."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

import phonenumbers
from django.utils.translation import gettext_lazy as _
from phonenumbers import NumberParseException, PhoneNumberType

from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.issues import Code
from cases.imports.reading.messengers import contacts_in, says_messenger
from cases.imports.shapes import Phone
from people.registry import phones as numbers
from people.registry.text import fold, fold_digits, says_unknown, tidy

_LOST = re.compile(
    r"\d(?:[.,٫]\d+)?\s?[eEеЕ]\s?\+\s?\d{1,2}(?!\d)|\d[.,٫]\d+\s?[eEеЕ]\d{1,2}(?!\d)|#{3,}"
)
_NUMBER = re.compile(r"(?<![\w.@+])(?:\+|00)?\s?\(?\d(?:[\s().\-–]{0,2}\d){7,}(?!\w)")
_FEWEST_DIGITS, _FEWEST_WITH_CODE, _MOST_WITH_CODE = 9, 11, 15
_RUSSIAN_RUN = re.compile(r"89\d{9}")
# A remark tells a number of the family or his own only where it says so.
_CALL = re.compile(
    r"\b(?:call|phone|tel|mob|mobile|contact|whatsapp|viber|imo|number|reach|cell|"
    r"тел|телефон\w*|звон\w+|номер|связ\w+|ватсап|вотсап|дзвон\w+|llamar|teléfono|telefono|celular|"
    r"móvil|número|numero|appeler|téléphone|telephone|ligar|celular|simu|piga|telefon\w*|raqam\w*|"
    r"рақам\w*|занг)\b|هاتف|رقم|اتصل|واتساب|تلفن|شماره|فون|نمبر|फोन|नम्बर|मोबाइल|नंबर|ফোন|নম্বর|মোবাইল",
    re.IGNORECASE,
)
_NOT_HIS = re.compile(
    r"agent|recruit|agency|broker|dalal|commander|unit|police|office|embassy|manpower|boss|"
    r"вербов|агент|командир|посредник|полици|отдел|часть|посольств|reclut|agencia|comandante|"
    r"recrut|agence|وكيل|مكتب|قائد|السفارة|دلال|ایجنٹ|दलाल|एजेन्ट|एजेंट|দালাল|এজেন্ট|wakala|vositachi",
    re.IGNORECASE,
)
_PHONE_WORDS = """
    tel, telephone, phone, phone no, phone number, mob, mobile, cell, cel, no, number, contact,
    ph, tf, тел, телефон, моб, номер, мобильный, телефон №, teléfono, telefono, móvil, celular,
    número, tél, téléphone, portable, numéro, telefone, هاتف, رقم, جوال, موبايل, تلفن, شماره,
    موبایل, فون, नम्बर, फोन, मोबाइल, नंबर, ফোন, মোবাইল, নম্বর, simu, namba, telefon, raqam, рақам,
    телефон рақами, номери
"""
_SAYS_PHONE = frozenset(fold(word) for word in _PHONE_WORDS.split(","))
_NONE_WORDS = """
    no phone, no number, no contact, not available, phone off, no mobile, without phone,
    нет номера, нет телефона, без телефона, немає, no tiene, sin teléfono, sin telefono,
    sin número, sans téléphone, néant, pas de téléphone, pas de numéro, sem telefone, não tem,
    بدون هاتف, لا يوجد رقم, لا يوجد هاتف, ندارد, شماره ندارد, فون نہیں, फोन छैन, नम्बर छैन,
    फोन नहीं, ফোন নেই, নম্বর নেই, hana simu, hakuna, yo'q, телефони йўқ, надорад, жок,
    телефону жок, yok, telefonu yok
"""
_SAYS_NONE = frozenset(fold(word) for word in _NONE_WORDS.split(","))
_DATE = re.compile(
    r"(?<![\w.+-])(?:(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)(?![\w-])"
)
# A number that a spreadsheet shows with commas between thousands.
_GROUPED = re.compile(r"\s*\+?\d{1,3}(?:,\d{3}){2,}\s*")
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


@dataclass
class _Found:
    phones: list[Phone] = field(default_factory=list)
    codes: set[Code] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)


def read_reached(draft: Draft) -> None:
    """Fill `phones` with the numbers that can be dialled, and `contacts` with all else."""
    cells = draft.cells
    countries = tuple(draft.row.get("nationality", {}).get("alpha3", []))
    written = tidy(cells[Column.PHONE])
    contacts, rest = contacts_in(written)
    lost = "lost" in cells.marks.get(Column.PHONE, frozenset())
    found = _Found(codes={Code.PHONE_LOST}) if lost else _cell(rest, countries)
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


def _ask(draft: Draft, found: _Found, written: str) -> None:
    labels = [each["label"] for each in draft.row["phones"] if each.get("label")]
    told = {
        Code.INVALID_PHONE: ", ".join(found.wrong) or written,
        Code.PHONE_LABEL: ", ".join(labels),
    }
    for code in _NOTES:
        if code in found.codes:
            draft.ask(code, "phone", told.get(code) or str(_NOTES[code]))


def _cell(text: str, countries: tuple[str, ...]) -> _Found:
    """What a cell of numbers says, without the names in messengers."""
    found = _Found()
    folded = fold_digits(text)
    if _GROUPED.fullmatch(folded):
        text = folded = folded.replace(",", "")
    if _LOST.search(folded):
        found.codes.add(Code.PHONE_LOST)
        text = "".join(
            " "
            if any(start <= at < end for start, end in (m.span() for m in _LOST.finditer(folded)))
            else each
            for at, each in enumerate(text)
        )
    if not re.search(r"\d", fold_digits(text)):
        if not found.codes and text.strip():
            found.codes.add(_without_digits(text))
        return found
    for read in _read(_DATE.sub(_blank, text), countries):
        e164 = _twice_coded(read) or read.e164 or _with_code(read.raw)
        if not e164:
            found.wrong.append(read.raw)
            found.codes.add(Code.INVALID_PHONE)
            continue
        found.phones.append(_phone(read, e164))
        found.codes |= _noticed(read, e164)
    return found


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _without_digits(text: str) -> Code:
    if says_unknown(text) or fold(text) in _SAYS_NONE:
        return Code.PLACEHOLDER
    return Code.NO_PHONE if says_messenger(text) else Code.INVALID_PHONE


def _phone(read: numbers.Phone, e164: str) -> Phone:
    phone = Phone(raw=read.raw, e164=e164, valid=True)
    if label := _whose(read.label):
        phone["label"] = label
    return phone


def _whose(label: str) -> str:
    """What a label says besides that this is a telephone number."""
    bare = label.strip("'’`\"=&+ ")
    return "" if fold(bare) in _SAYS_PHONE else bare


def _noticed(read: numbers.Phone, e164: str) -> set[Code]:
    codes = {Code.PHONE_LABEL} if _whose(read.label) else set()
    bare = fold_digits(read.raw).replace("＋", "+")
    digits = re.sub(r"\D", "", bare)
    if "+" not in bare and digits.startswith("00"):
        codes.add(Code.INTL_PREFIX)
    elif "+" not in bare and digits == e164[1:]:
        codes.add(Code.PHONE_NO_PLUS)
    return codes


@lru_cache(maxsize=4096)
def _read(text: str, countries: tuple[str, ...]) -> tuple[numbers.Phone, ...]:
    """Read a cell as of the country in which most of its numbers can be dialled."""
    readings = [tuple(numbers.read_phones(text, country)) for country in countries or ("",)]
    return max(readings, key=lambda read: sum(bool(phone.e164) for phone in read))


def _twice_coded(read: numbers.Phone) -> str:
    """ "62812…" in Indonesia: the code stands there, and is not put before it once more."""
    digits = re.sub(r"\D", "", fold_digits(read.raw))
    for length in (1, 2, 3):
        code = digits[:length]
        if read.e164 == f"+{code}{digits}":
            return _with_code(digits)
    return ""


def _with_code(raw: str) -> str:
    """A number of another country than his, with the code and without the +."""
    number = re.sub(r"[\s().\-–]", "", fold_digits(raw))
    if not number.isdigit():
        return ""
    if _RUSSIAN_RUN.fullmatch(number):
        number = "7" + number[1:]
    if number[0] == "0" or not _FEWEST_WITH_CODE <= len(number) <= _MOST_WITH_CODE:
        return ""
    try:
        parsed = phonenumbers.parse("+" + number)
    except NumberParseException:
        return ""
    mobile = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)
    if phonenumbers.number_type(parsed) not in mobile:
        return ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


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
                for read in _read(found.strip(), countries)
                if read.e164
            ]
    return phones
