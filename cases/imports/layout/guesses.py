"""What a column seems to hold."""

from dataclasses import dataclass

HEADING, CONTENT, BOTH = "heading", "content", "both"
# Of which nothing is known but that something is written there.
NOT_KNOWN = 0.3


@dataclass(frozen=True)
class Guess:
    """What a column seems to hold, how surely (0 to 1), by its "heading", "content" or "both"."""

    column: str
    sureness: float = 0.0
    why: str = ""
