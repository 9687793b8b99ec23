"""Tokens of names as numbers: keyed, and different in every organisation and generation."""

from collections.abc import Collection, Iterable
from itertools import chain, zip_longest
from uuid import UUID

from people.registry.matching.numbered import numbered_tokens
from people.registry.matching.tokens import NEVER_TOO_COMMON, kept_tokens
from people.registry.models import NameIndex
from people.vault.index import blind_numbers

# What one person's entry has room for; nobody has so many names.
MOST_TOKENS = 2000
# Counts all indexed persons of an organisation. No token of a name has this kind.
_EVERYBODY = "*:"
# Kinds of tokens: two parts with their vowels, alike, finely alike, with an initial; a number
# with a word; then others.
_SAYING_MOST = "vpein"

# The number of each token of a person, and whether the cap leaves it alone.
Numbers = dict[int, bool]


def numbers_of(tokens: Iterable[str], *, index: NameIndex, organisation_id: UUID) -> list[int]:
    label = f"name.{index.generation}"
    return blind_numbers(label, tokens, within=organisation_id, version=index.key_version)


def everybody(index: NameIndex, organisation_id: UUID) -> int:
    """Return the token whose count is that of all persons."""
    return numbers_of([_EVERYBODY], index=index, organisation_id=organisation_id)[0]


def tokens_of(names: Collection[str]) -> list[str]:
    """Return the tokens of all names of one person; where there is no room for all, a fair share.

    Then each name has as many as each other, and first those that say most.
    """
    kept = [sorted({*kept_tokens(name), *numbered_tokens(name)}) for name in names]
    tokens = dict.fromkeys(chain.from_iterable(kept))
    if len(tokens) > MOST_TOKENS:
        in_turn = zip_longest(*(sorted(each, key=_place) for each in kept))
        tokens = dict.fromkeys(token for turn in in_turn for token in turn if token)
    return list(tokens)[:MOST_TOKENS]


def _place(token: str) -> int:
    kind = token[0]
    return _SAYING_MOST.index(kind) if kind in _SAYING_MOST else len(_SAYING_MOST)


def hashed(tokens: list[str], *, index: NameIndex, organisation_id: UUID) -> Numbers:
    numbers = numbers_of(tokens, index=index, organisation_id=organisation_id)
    return {
        number: token.partition(":")[0] in NEVER_TOO_COMMON
        for number, token in zip(numbers, tokens, strict=True)
    }
