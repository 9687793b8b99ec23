"""Names that stand in a chat: of those who write, and after "my name is" or "my son"."""

import re
from collections.abc import Iterator
from itertools import islice

from cases.casebook.chats.gathering import MOST_LOOKED_AT, Mention, Mentions
from cases.casebook.chats.messages import Chat, Message
from cases.casebook.chats.words import NAME_COMES, NO_NAMES, RELATIVES
from people.registry.scripts import script_of
from people.registry.text import fold, tidy

Read = tuple[str, str, str]
# Whose name it is said to be: who writes, or somebody who is spoken of.
SENDER, FORWARDED, SAID = "sender", "forwarded", "said"

_MOST_WORDS = 4
_LONGEST_AFTER = 120
_LONGEST_SHORTENED = 4
# Scripts without capitals: a name ends where the sentence does, or at a word that is none.
_CASED = frozenset({"Latn", "Cyrl", "Grek", "Armn"})
_BEFORE = r"(?:^|(?<=[\s,.;:!?¿¡(\[«\"“—–-]))"
_IS = r"is called|is named|is|was|called|named|es|era|зовут|по имени|है|হলো"
_BETWEEN = rf"(?:\s+(?:{_IS})(?=\s))?\s*[\s:,=–—-]\s*"
_COMES = re.compile(
    rf"{_BEFORE}(?:{'|'.join(map(re.escape, [*NAME_COMES, *RELATIVES]))}){_BETWEEN}",
    re.IGNORECASE | re.MULTILINE,
)
_WORD = re.compile(r"[^\s,;:!?…()\[\]{}<>\"“”«»|/\\0-9@#*_~=+।॥،؛؟–—]+\s?")
_SENDER_MARKS = "~ \u00a0\u202f"


def names_in(chat: Chat) -> Iterator[tuple[Read, Mention]]:
    """Yield names, with whose they are said to be. The same in other letters is another."""
    told: dict[str, Mentions] = {SENDER: Mentions(), FORWARDED: Mentions(), SAID: Mentions()}
    for message in chat.messages:
        for whose, written in ((SENDER, message.sender), (FORWARDED, message.forwarded_from)):
            name = written.strip(_SENDER_MARKS)
            if any(map(str.isalpha, name)):
                told[whose].add_sender(name, name, message)
    for message, at in islice(_places(chat), MOST_LOOKED_AT):
        if span := _name_at(message.text, at):
            told[SAID].add(message.text[slice(*span)], message, *span)
    for whose in (SAID, SENDER, FORWARDED):
        for name, mention in told[whose].most_often():
            mention.stands_out = whose == SAID
            yield (fold(tidy(name)), "", whose), mention


def _places(chat: Chat) -> Iterator[tuple[Message, int]]:
    """Yield where a name may begin."""
    for message in chat.messages:
        lower = message.text.lower()
        if any(word in lower for word in _FIRST_WORDS):
            for found in _COMES.finditer(message.text):
                yield message, found.end()


def _name_at(text: str, start: int) -> tuple[int, int] | None:
    """Return where the name stands that begins here; None where no name does."""
    end, words = start, 0
    while words < _MOST_WORDS and (found := _WORD.match(text, end, start + _LONGEST_AFTER)):
        word = found[0].rstrip()
        if not _may_be_name(word, is_first=words == 0):
            break
        words += 1
        end = found.end()
        # "Md." and "П." go on; any other word with a dot ends the sentence.
        if word.endswith(".") and len(word) > _LONGEST_SHORTENED:
            end = found.start() + len(word) - 1
            break
        if found[0].endswith("\n"):
            break
    name = text[start:end].rstrip(" \t\n'’-")
    return (start, start + len(name)) if words else None


def _may_be_name(word: str, *, is_first: bool) -> bool:
    if not any(map(str.isalpha, word)) or fold(word) in NO_NAMES:
        return False
    if script_of(word) in _CASED:
        return word[:1].isupper() or (not is_first and word in _PARTICLES)
    return True


_PARTICLES = frozenset({"bin", "ibn", "bint", "al", "el", "de", "del", "la", "bahadur", "kumar"})
_FIRST_WORDS = frozenset(phrase.split()[0].lower() for phrase in [*NAME_COMES, *RELATIVES])
