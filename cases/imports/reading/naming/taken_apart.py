"""A name while it is taken apart."""

import re
from dataclasses import dataclass, field

EDGES = " \t\n,;:/|-–—=."


@dataclass(frozen=True)
class OneName:
    """`text` is empty for somebody unnamed; `owner` is whose husband or son he is said to be."""

    text: str
    title: str = ""
    father: str = ""
    also: tuple[str, ...] = ()
    # The same name in another script, in brackets beside it.
    other: str = ""
    age: int | None = None
    birth: str = ""
    owner: str = ""
    kin: str = ""
    number: str = ""
    sex: str = ""
    is_late: bool = False
    is_unnamed: bool = False
    is_partial: bool = False
    has_son_of: bool = False
    notes: tuple[str, ...] = field(default=())


def clean(text: str) -> str:
    """Without signs at its edges; a dot stays after an initial."""
    words = " ".join(text.split()).strip(EDGES[:-1])
    return (
        words.lstrip(".").strip()
        if not re.search(r"(?<![^\W_])[^\W\d_]{1,3}\.$", words)
        else words
    )
