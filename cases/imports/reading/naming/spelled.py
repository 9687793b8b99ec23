"""One name written twice in a cell, and two names with a slash between them."""

import re

from people.registry.scripts import script_of
from people.registry.text import fold

BRACKETS = re.compile(r"[(\[（]([^()\[\]（）]*)[)\]）]")
_SLASH = re.compile(r"\s*[/|;\n]\s*|\s+(?:or|или|o|ou)\s+")
_LETTERS_APART = re.compile(r"(?<![^\W\d_])([^\W\d_])\s?/\s?([^\W\d_])(?![^\W\d_])")
_FEWEST_LETTERS = 2


def words_of(text: str) -> list[str]:
    return re.findall(r"[^\s,;:()\[\]]+", BRACKETS.sub(" ", text))


def is_name(text: str) -> bool:
    """Letters enough; in scripts with capitals, a capital first unless all is written small."""
    bare = BRACKETS.sub(" ", text).strip()
    return sum(map(str.isalpha, bare)) >= _FEWEST_LETTERS and not bare[:1].isdigit()


def spellings(text: str) -> list[str]:
    """One name in two spellings, "Barasa / Barassa", each by itself."""
    parts = [part.replace("∕", "/").strip() for part in _SLASH.split(_masked_slashes(text))]
    return [part for part in parts if part] if all(map(is_name, parts)) else [text]


def slashed(text: str, is_several: bool) -> list[str]:
    """Two full names with a slash between; one name in two spellings is one man."""
    parts = [part for part in _SLASH.split(_masked_slashes(text)) if part.strip()]
    if len(parts) < 2 or not all(map(is_name, parts)):
        return []
    if len({script_of(part) for part in parts}) > 1:
        return []
    words = [{fold(word) for word in words_of(part)} for part in parts]
    alike = any(_share(words[0], others) for others in words[1:])
    if alike and not is_several:
        return []
    full = is_several or all(len(each) > 1 for each in words)
    return [part.replace("∕", "/") for part in parts] if full else []


def _masked_slashes(text: str) -> str:
    """A slash within S/O or a/k/a parts nobody."""
    return _LETTERS_APART.sub(r"\1∕\2", text).replace("a∕k/a", "a∕k∕a")


def _share(one: set[str], other: set[str]) -> bool:
    return bool(one & other) or any(a[:3] == b[:3] and len(a) > 2 for a in one for b in other)
