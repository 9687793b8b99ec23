"""Stories of two to four sentences, fitted to the person."""

from collections.abc import Sequence
from random import Random

from cases.lifecycle.demo.fates import DEAD, HOME, NOT_SIGNED
from cases.lifecycle.demo.words import stories

# The last line of every story: whoever meets this record elsewhere knows what it is.
MARK = "synthetic"

_FORMS = {
    "M": {"he": "he", "him": "him", "his": "his", "He": "He", "His": "His"},
    "F": {"he": "she", "him": "her", "his": "her", "He": "She", "His": "Her"},
    "U": {"he": "they", "him": "them", "his": "their", "He": "They", "His": "Their"},
}


def say(text: str, sex: str, **more: str) -> str:
    return text.format(**_FORMS[sex], **more)


def summary(
    rng: Random,
    *,
    sex: str,
    pathway: str,
    fate: str,
    knows_russian: bool,
    home: str,
    role: str,
    pay: str,
) -> str:
    """Return how it began, often what was signed, how it stands, sometimes what is asked for."""
    parts: list[Sequence[str]] = [stories.BEGINNINGS.get(pathway, stories.OTHERWISE)]
    if fate not in NOT_SIGNED and rng.random() < 0.6:
        parts.append(stories.PAPERS if knows_russian else stories.FOREIGN_PAPERS)
    parts.append(stories.SITUATIONS[fate])
    if rng.random() < 0.5 and fate not in NOT_SIGNED:
        parts.append(stories.WISHES[_ending(fate)])
    told = " ".join(rng.choice(part) for part in parts)
    return f"{say(told, sex, home=home, role=role, pay=pay)}\n\n{MARK}"


def nameless_summary(rng: Random) -> str:
    return f"{rng.choice(stories.NAMELESS)}\n\n{MARK}"


def _ending(fate: str) -> str:
    if fate in DEAD:
        return "dead"
    return "home" if fate in HOME else "alive"
