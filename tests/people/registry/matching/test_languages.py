"""A man is found by his name as the other script, paper or newspaper spells it.

The bars hold in both directions among thousands of decoys of the same given names and surnames.
"""

import pytest

from tests.people.registry.matching.fair_pairs import BAR, LANGUAGES, PAIRS, with_decoys
from tests.people.registry.matching.memory import Memory


@pytest.fixture(scope="module")
def memories() -> list[Memory]:
    return [Memory(with_decoys(0)), Memory(with_decoys(1))]


def test_every_language_has_forty_fair_pairs() -> None:
    assert {language: len(pairs) >= 40 for language, pairs in PAIRS.items()} == dict.fromkeys(
        LANGUAGES, True
    )


@pytest.mark.parametrize("kept", [1, 0], ids=["as asked", "the other way round"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_is_among_the_first_ten(memories: list[Memory], language: str, kept: int) -> None:
    lost = [
        pair
        for pair in PAIRS[language]
        if pair[kept] not in memories[kept].search(pair[1 - kept])[:10]
    ]
    assert len(lost) <= (1 - BAR) * len(PAIRS[language]), lost
