"""What two persons' own rows say: where the one says nothing, the other's words are taken."""

from typing import Any

from people.registry.merging.rows import Journal
from people.registry.models import Person
from people.registry.vocabularies import KnownAnswer, Sex
from people.vault.fields import columns_of

# What is said together, and how each column looks while nothing is known.
UNKNOWN: dict[str, dict[str, Any]] = {
    "label": {"label": ""},
    "sex": {"sex": Sex.UNKNOWN},
    "birth": {"birth": None},
    "age": {"age_min": None, "age_max": None, "age_as_of": None},
    "speaks_russian": {"speaks_russian": KnownAnswer.UNKNOWN},
    "languages": {"languages": []},
}
# Warnings: of two persons who are one, the warning holds for both.
WARNINGS = ("no_contact_with_home_state", "family_not_told", "family_is_hostile")


def take_over(old: Person, new: Person) -> Journal:
    """Fill what is unknown of the one who stays. Both get a version that no open form has seen."""
    taken = [what for what in UNKNOWN if _is_unknown(new, what) and not _is_unknown(old, what)]
    for column in _columns(taken):
        setattr(new, column, getattr(old, column))
    warned = [flag for flag in WARNINGS if getattr(old, flag) and not getattr(new, flag)]
    for flag in warned:
        setattr(new, flag, True)
    _save_unseen(new, old, *_columns(taken), *warned)
    _save_unseen(old, new, "merged_into")
    return {"taken": taken, "warned": warned}


def give_back(old: Person, new: Person, journal: Journal, *, is_edited: bool) -> list[str]:
    """Empty again what was taken over; return what has been edited since and so stays.

    What still stands as the other has it was not edited. A warning stays after any edit.
    """
    stays = [what for what in journal["taken"] if not _is_same(old, new, what)]
    again = [what for what in journal["taken"] if what not in stays]
    for what in again:
        for column, empty in UNKNOWN[what].items():
            setattr(new, column, empty)
    warned = [flag for flag in journal["warned"] if getattr(new, flag)]
    if is_edited:
        stays += warned
        warned = []
    for flag in warned:
        setattr(new, flag, False)
    _save_unseen(new, old, *_columns(again), *warned)
    _save_unseen(old, new, "merged_into")
    return stays


def _is_unknown(person: Person, what: str) -> bool:
    return all(getattr(person, column) == empty for column, empty in UNKNOWN[what].items())


def _is_same(first: Person, second: Person, what: str) -> bool:
    return all(getattr(first, column) == getattr(second, column) for column in UNKNOWN[what])


def _columns(groups: list[str]) -> list[str]:
    return [column for what in groups for column in UNKNOWN[what]]


def _save_unseen(person: Person, other: Person, *columns: str) -> None:
    """A form may be open on either: it must not take the one's next version for the other's."""
    person.version = max(person.version, other.version) + 1
    person.save(update_fields=columns_of(Person, *columns, "version"))
