"""A name as its parts: words without marks, titles or signs that nobody sees."""

import re
import unicodedata

from people.registry.text import says_unknown, tidy

MOST_PARTS = 8
LONGEST_PART = 24

_TAGS = re.compile(r"<[^<>]*>")
_WORDS = re.compile(r"[^\W\d_]+")


def parts_of(name: str) -> list[str]:
    """The words of a name in lower case; none where nothing is said."""
    written = tidy(_TAGS.sub(" ", name[:400]))
    if says_unknown(written):
        return []
    plain = _without_marks(written.casefold())
    return [word[:LONGEST_PART] for word in _WORDS.findall(plain)][:MOST_PARTS]


def _without_marks(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(each for each in decomposed if not unicodedata.category(each).startswith("M"))
