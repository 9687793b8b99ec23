"""Tokens of names as numbers: keyed, and different in every organisation and generation."""

from collections.abc import Collection, Iterable
from uuid import UUID

from people.registry.matching.tokens import NEVER_TOO_COMMON, kept_tokens
from people.registry.models import NameIndex
from people.vault.index import blind_numbers

# What one person's entry has room for; nobody has so many names.
MOST_TOKENS = 2000
# Counts all indexed persons of an organisation. No token of a name has this kind.
_EVERYBODY = "*:"

# The number of each token of a person, and whether the cap leaves it alone.
Numbers = dict[int, bool]


def numbers_of(tokens: Iterable[str], *, index: NameIndex, organisation_id: UUID) -> list[int]:
    label = f"name.{index.generation}"
    return blind_numbers(label, tokens, within=organisation_id, version=index.key_version)


def everybody(index: NameIndex, organisation_id: UUID) -> int:
    """Return the token whose count is that of all persons."""
    return numbers_of([_EVERYBODY], index=index, organisation_id=organisation_id)[0]


def tokens_of(names: Collection[str]) -> list[str]:
    """Return the tokens of all names of one person, those of the first names first."""
    tokens = dict.fromkeys(token for name in names for token in sorted(kept_tokens(name)))
    return list(tokens)[:MOST_TOKENS]


def hashed(tokens: list[str], *, index: NameIndex, organisation_id: UUID) -> Numbers:
    numbers = numbers_of(tokens, index=index, organisation_id=organisation_id)
    return {
        number: token.partition(":")[0] in NEVER_TOO_COMMON
        for number, token in zip(numbers, tokens, strict=True)
    }
