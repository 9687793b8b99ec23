"""Words in the cell of a name that say that several men are meant: "(both)", "brothers"."""

import re

from cases.imports.reading.naming import joiners
from cases.imports.reading.naming.spelled import BRACKETS
from people.registry.text import fold
from people.registry.vocabularies import Relation

_ALL_AT_END = re.compile(r"[,;:\-–—]\s*([^,;:\-–—]+)$")


def without_all(text: str) -> tuple[str, str, str]:
    """The text without "(both)" or "brothers", what of these was said, and who they are."""
    said = kin = ""
    for found in reversed(list(BRACKETS.finditer(text))):
        if fold(found[1]) in joiners.ALL or fold(found[1]) in joiners.COUSINS:
            said, kin = fold(found[1]), kin or _kin_kind(found[1])
            text = f"{text[: found.start()]} {text[found.end() :]}"
    text = " ".join(text.split())
    if (end := _ALL_AT_END.search(text)) and fold(end[1]) in joiners.ALL:
        text, said, kin = text[: end.start()], fold(end[1]), kin or _kin_kind(end[1])
    if ending := _two_at_end(text):
        text, said = text.removesuffix(ending), fold(ending)
    if (lead := joiners.LEADS.match(text)) and len(text) > lead.end():
        text, said, kin = text[lead.end() :], fold(lead["lead"]), kin or _kin_kind(lead["lead"])
    return text.strip(), said, kin


def _two_at_end(text: str) -> str:
    """ "Ram and Shyam both"."""
    if not joiners.JOINER.search(text):
        return ""
    endings = (" ".join(text.split()[-count:]) for count in (2, 1))
    return next((ending for ending in endings if fold(ending) in joiners.TWO), "")


def _kin_kind(words: str) -> str:
    bare = re.sub(
        r"^\W*(?:two|three|both|2|3|двое|два|los|les|dos|deux)\s+", "", words, flags=re.IGNORECASE
    ).strip()
    if fold(bare) in joiners.COUSINS:
        return Relation.COUSIN.value
    return joiners.SAID_OTHERWISE.get(fold(bare), "")
