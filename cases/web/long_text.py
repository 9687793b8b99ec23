"""A long text on the page of a case: its beginning is shown, the rest unfolds."""

from typing import NamedTuple

# A screen of a telephone holds about so much. A little more is not worth a fold.
SHOWN, WORTH_IT = 700, 1000


class LongText(NamedTuple):
    head: str
    rest: str


def folded(text: str) -> LongText:
    """Cut a long text behind a paragraph, a line, a sentence or at least a word."""
    if len(text) <= WORTH_IT:
        return LongText(text, "")
    for end in ("\n\n", "\n", ". ", "। ", "؟ ", " "):
        at = text.rfind(end, SHOWN // 2, SHOWN)
        if at > 0:
            cut = at + len(end)
            return LongText(text[:cut].rstrip(), text[cut:].lstrip())
    return LongText(text[:SHOWN], text[SHOWN:])
