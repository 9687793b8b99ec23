"""A pasted conversation as messages: who wrote, when, and what. Nothing is left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from cases.casebook.chats.exported import read_export
from cases.casebook.chats.headers import Header, read_forwarded, read_header
from cases.casebook.vocabularies import Platform

# Marks of direction that apps put around names, times and notices; and the mark of a file.
_MARKS = dict.fromkeys(
    [0x61C, 0x200E, 0x200F, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
_CONTROLS = {code: None for code in range(0x20) if chr(code) not in "\n\t"}
# Half of a sign in two parts, as some apps cut an emoji, cannot be written anywhere.
_UNKEPT: dict[int, str | None] = {**_CONTROLS, **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}
_LINE_END = re.compile(r"\r\n?")


@dataclass(frozen=True, slots=True)
class Message:
    """`sent` is the time as it is written; a notice of the app has no sender."""

    number: int
    text: str
    sender: str = ""
    sent: str = ""
    forwarded_from: str = ""


@dataclass(frozen=True)
class Chat:
    platform: Platform = Platform.OTHER
    messages: tuple[Message, ...] = ()


@dataclass(slots=True)
class _Open:
    """A message whose end has not come yet."""

    header: Header | None
    lines: list[str] = field(default_factory=list)


def verbatim(text: str) -> str:
    """The text as it is kept: one kind of line end, no control characters, all else as pasted."""
    return _LINE_END.sub("\n", text).translate(_UNKEPT)


def read_chat(text: str) -> Chat:
    """Read a conversation; what is none is one message without a sender. Takes linear time."""
    bare = _bare(text)
    if exported := read_export(bare):
        # What was written as an escape has come out only now.
        messages = [
            Message(number, *map(_bare, told)) for number, told in enumerate(exported, start=1)
        ]
        return Chat(Platform.TELEGRAM, tuple(messages))
    found = list(_blocks(bare))
    platform = next((each.header.platform for each in found if each.header), Platform.OTHER)
    messages = [_message(number, each) for number, each in enumerate(found, start=1)]
    return Chat(platform, tuple(messages))


def _bare(text: str) -> str:
    return verbatim(text).translate(_MARKS)


def _blocks(text: str) -> Iterator[_Open]:
    """Yield the lines of each message; what stands before the first header is one as well."""
    block = _Open(None)
    for line in text.split("\n"):
        header = read_header(line)
        if header is None:
            block.lines.append(line)
            continue
        if block.header or any(map(str.strip, block.lines)):
            yield block
        block = _Open(header, [line[header.ends :]])
    if block.header or any(map(str.strip, block.lines)):
        yield block


def _message(number: int, block: _Open) -> Message:
    text = "\n".join(block.lines).strip()
    if block.header is None:
        return Message(number, text)
    first, _break, rest = text.partition("\n")
    whom = read_forwarded(first)
    words = rest.strip() if whom else text
    return Message(number, words, block.header.sender, block.header.sent, whom)
