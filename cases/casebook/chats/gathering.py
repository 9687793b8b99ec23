"""What was written somewhere in a chat: gathered once each, with the first place and the count.

Reading a number or a date takes a thousand times as long as finding one. So all are found, the
same words are counted as one, and only the most frequent are read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cases.casebook.chats.messages import Message

# Of so many different ones the reader looks at each; a chat that has more is no chat.
MOST_READ = 400
# At so many places of a chat it is looked whether a name, or a date in words, stands there.
MOST_LOOKED_AT = 20_000
_BESIDE = 60
_SPACE = re.compile(r"\s+")


@dataclass(slots=True)
class Mention:
    """Words of a message, and the words around them there."""

    written: str
    message: Message
    around: str = ""
    count: int = 1
    # Comes before what was written more often.
    stands_out: bool = False


class Mentions:
    """Mentions by what makes them the same, in the order in which they came."""

    def __init__(self) -> None:
        self._found: dict[str, Mention] = {}

    def add(self, key: str, message: Message, start: int, end: int) -> None:
        """Note what stands in the message from `start` to `end`."""
        if earlier := self._found.get(key):
            earlier.count += 1
        else:
            text = message.text
            around = _around(text, start, end)
            self._found[key] = Mention(text[start:end], message, around)

    def add_sender(self, key: str, written: str, message: Message) -> None:
        """Note what the app says of a message, not its writer."""
        if earlier := self._found.get(key):
            earlier.count += 1
        else:
            self._found[key] = Mention(written, message)

    def most_often(self) -> Iterator[tuple[str, Mention]]:
        """Yield the most frequent, the earliest of even ones first, and no more than are read."""
        ranked = sorted(self._found.items(), key=lambda each: -each[1].count)
        return iter(ranked[:MOST_READ])


def _around(text: str, start: int, end: int) -> str:
    """A line of the message around some words, cut between words."""
    before = text[max(0, start - _BESIDE) : start]
    after = text[end : end + _BESIDE]
    if start > _BESIDE:
        before = "…" + before.partition(" ")[2]
    if end + _BESIDE < len(text):
        after = after.rpartition(" ")[0] + "…"
    return _SPACE.sub(" ", before + text[start:end] + after).strip()
