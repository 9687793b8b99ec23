"""Whoever takes names apart in another way says so, or what is kept already is found no more."""

from hashlib import sha256

from people.registry.index.generations import METHOD
from people.registry.index.hashing import tokens_of
from people.registry.matching.vocabulary import INITIALS, PARTICLES, SHORT_FORMS, TITLES
from tests.people.registry.matching.fair_pairs import PAIRS

# Of each METHOD what it makes of the fair pairs, and of each word that is known for itself beside
# a name. Other tokens are another METHOD: raise it.
MADE = {3: "ce430b1994b94f21"}
WORDS = PARTICLES | TITLES | SHORT_FORMS.keys() | INITIALS.keys()


def test_other_tokens_are_another_method() -> None:
    paired = {name for pairs in PAIRS.values() for pair in pairs for name in pair}
    names = sorted(paired | {f"Ram {word} Karki" for word in WORDS})

    made = sha256(repr([(name, sorted(tokens_of([name]))) for name in names]).encode())

    assert MADE[METHOD] == made.hexdigest()[:16]
