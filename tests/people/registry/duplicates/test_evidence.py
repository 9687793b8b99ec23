"""From how many bits on somebody is told, and must decide."""

import pytest

from people.registry.duplicates.evidence import Clue, Evidence, Score


@pytest.mark.parametrize(
    ("bits", "is_told", "must_be_decided"),
    [(4.9, False, False), (5.0, True, False), (9.9, True, False), (10.0, True, True)],
)
def test_five_bits_are_told_and_ten_must_be_decided(bits, is_told, must_be_decided) -> None:
    score = Score((Evidence(Clue.NAME_SAME, 12.0), Evidence(Clue.BIRTH_OTHER, bits - 12)))

    assert (score.is_told, score.must_be_decided) == (is_told, must_be_decided)
