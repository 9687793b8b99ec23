"""The first line of a message, as WhatsApp writes it to a file and Telegram to the clipboard."""

import re
from dataclasses import dataclass

from cases.casebook.vocabularies import Platform

# What stands before the words of a message; a longer line is none, and is not searched through.
LONGEST_HEADER = 200
_LONGEST_NAME = 100

_DAY = r"\d{1,4}(?:[./-]|\.\s)\d{1,2}(?:[./-]|\.\s)\d{1,4}\.?"
# Halves of a day in the languages of telephones.
_HALF = (
    r"(?:[AaPp]\.?\s?[Mm]\b\.?|ص|م|पूर्वाह्न|अपराह्न|पूर्वान्ह|अपरान्ह|পূর্বাহ্ণ|অপরাহ্ণ|পূর্বাহ্ন"
    r"|অপরাহ্ন)"
)
_TIME = rf"\d{{1,2}}[:.]\d\d(?:[:.]\d\d)?(?:\s?{_HALF})?"
_ANDROID = re.compile(rf"(?P<sent>{_DAY}[,،]?\s{_TIME})\s[-–—]\s")
_BRACKETED = re.compile(rf"\[(?P<sent>{_DAY}(?P<comma>[,،]?)\s{_TIME})\]\s?")
_COPIED = re.compile(
    rf"(?P<sender>[^\n]{{1,{_LONGEST_NAME}}}), "
    r"\[(?P<sent>[^\[\]]{5,40}\d{1,2}[:.]\d\d[^\[\]]{0,12})\]:?\s*"
)
_SENDER = re.compile(rf"(?P<sender>[^:\n]{{1,{_LONGEST_NAME}}}):(?:\s|$)")
_FORWARDED = re.compile(
    r"\[?(?:Forwarded (?:message )?from|Переслано от|Переслано из|Reenviado de|Transféré de"
    rf"|تم التوجيه من|محولة من):?\s(?P<whom>[^\n\]]{{1,{_LONGEST_NAME}}})\]?\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Header:
    """Who wrote, when (as it is written there), and where the words begin in the line."""

    platform: Platform
    sender: str
    sent: str
    ends: int


def read_header(line: str) -> Header | None:
    """Return what the line says of a message that begins with it; None for any other line."""
    start = line[:LONGEST_HEADER]
    if found := _ANDROID.match(start):
        return _with_sender(Platform.WHATSAPP, found, start)
    if "[" not in start:
        return None
    if found := _BRACKETED.match(start):
        platform = Platform.WHATSAPP if found["comma"] else Platform.TELEGRAM
        return _with_sender(platform, found, start)
    # Nothing stands behind such a line: the words are below it.
    if len(line) <= LONGEST_HEADER and (found := _COPIED.fullmatch(start)):
        return Header(Platform.TELEGRAM, found["sender"].strip(), found["sent"], found.end())
    return None


def read_forwarded(line: str) -> str:
    """Return from whom a message was forwarded, if the line says that and no more."""
    found = _FORWARDED.fullmatch(line) if len(line) <= LONGEST_HEADER else None
    return found["whom"].strip() if found else ""


def _with_sender(platform: Platform, found: re.Match[str], start: str) -> Header:
    """Without a sender it is a notice of the app: "Messages are end-to-end encrypted"."""
    sender = _SENDER.match(start, found.end())
    ends = sender.end() if sender else found.end()
    return Header(platform, sender["sender"].strip() if sender else "", found["sent"], ends)
