"""Telephone numbers and names in messengers that stand in a chat."""

import re
from collections.abc import Iterator
from dataclasses import replace

from cases.casebook.chats.gathering import Mention, Mentions
from cases.casebook.chats.messages import Chat
from cases.casebook.vocabularies import Platform
from people.registry.handles import normalise_handle, read_handle
from people.registry.phones import read_phones
from people.registry.text import fold_digits
from people.registry.vocabularies import ContactKind

Read = tuple[str, str, str]

_PHONE = re.compile(
    r"(?:wa\.me/|whatsapp\.com/send/?\?phone=)?"
    r"(?<![\w.,:+-])[+＋]?\(?\d(?:[\d ().‐-―\u00a0\u202f-]{5,24})\d(?![\w:]|[.,/-]\d)"
)
_DATE_FIRST = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\s")
# Without a + the country decides; fewer digits are a sum or a year, more a card of a bank.
_FEWEST, _MOST = 9, 13
_HANDLE = re.compile(
    r"(?:https?://)?(?:[\w-]{1,20}\.)?(?:t\.me|telegram\.me|vk\.com|vk\.ru|facebook\.com|fb\.com"
    r"|m\.me)/[^\s<>\"'()\[\],;]{2,100}"
    r"|(?<![\w.@])@\w[\w.]{2,63}(?!@)",
    re.IGNORECASE,
)


def phones_in(chat: Chat) -> Iterator[tuple[Read, Mention]]:
    """Yield numbers: in E.164, or as digits where the country is not said."""
    mentions = Mentions()
    for message in chat.messages:
        if _is_number(message.sender):
            mentions.add_sender(_digits(message.sender), message.sender, message)
        for found in _PHONE.finditer(message.text):
            if not _DATE_FIRST.match(found[0]):
                mentions.add(_digits(found[0]), message, *found.span())
    for _key, mention in mentions.most_often():
        for written in _apart(mention.written):
            digits = _digits(written)
            e164 = next((each.e164 for each in read_phones(written) if each.e164), "")
            if e164 or _FEWEST <= len(digits) <= _MOST:
                yield (e164 or digits, e164, ""), replace(mention, written=written)


def handles_in(chat: Chat) -> Iterator[tuple[Read, Mention]]:
    """Yield names in messengers; one without an address is Telegram's in a chat from there."""
    mentions = Mentions()
    for message in chat.messages:
        for found in _HANDLE.finditer(message.text):
            written = found[0].rstrip("./")
            start = found.start()
            mentions.add(written.casefold(), message, start, start + len(written))
    assumed = ContactKind.TELEGRAM.value if chat.platform == Platform.TELEGRAM else ""
    for _key, mention in mentions.most_often():
        handle = read_handle(mention.written)
        if handle and not handle.name.isdecimal():
            name, kind = normalise_handle(mention.written), handle.kind or assumed
            yield (f"{kind}:{name}", handle.name, kind), mention


def _is_number(sender: str) -> bool:
    return bool(sender) and bool(_PHONE.fullmatch(sender))


def _apart(written: str) -> list[str]:
    """Two numbers that only a space keeps apart are two."""
    return written.split() if len(_digits(written)) > 2 * _FEWEST - 1 else [written]


def _digits(written: str) -> str:
    return re.sub(r"\D", "", fold_digits(written))
