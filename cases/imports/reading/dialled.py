"""The numbers of a cell, as they can be dialled, and what is noticed of them."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberType

from cases.imports.issues import Code
from cases.imports.reading.messengers import says_messenger
from cases.imports.shapes import Phone
from people.registry import phones as numbers
from people.registry.text import fold, fold_digits, says_unknown

_LOST = re.compile(
    r"\d(?:[.,٫]\d+)?\s?[eEеЕ]\s?\+\s?\d{1,2}(?!\d)|\d[.,٫]\d+\s?[eEеЕ]\d{1,2}(?!\d)|#{3,}"
)
_FEWEST_WITH_CODE, _MOST_WITH_CODE = 11, 15
_RUSSIAN_RUN = re.compile(r"89\d{9}")
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


@dataclass
class Found:
    phones: list[Phone] = field(default_factory=list)
    codes: set[Code] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)


def numbers_of(text: str, countries: tuple[str, ...]) -> Found:
    """What a cell of numbers says, without the names in messengers."""
    found = Found()
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
    for read in read_as_of(_DATE.sub(_blank, text), countries):
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
def read_as_of(text: str, countries: tuple[str, ...]) -> tuple[numbers.Phone, ...]:
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
