"""What is feared, or threatened with, has not come about."""

import pytest

from cases.imports.reading.fate import read_fate
from cases.imports.reading.recruiting import read_recruiting
from tests.cases.imports.reading.rows import draft_of

_FEARS = (
    "जेल का डर है",
    "जेल पर्ने डर छ",
    "কারাগারের ভয়ে আছে",
    "he is afraid of jail",
    "fears prison at home",
    "боится тюрьмы",
    "tiene miedo de la carcel",
    "il a peur de la prison",
)


@pytest.mark.parametrize("told", _FEARS)
def test_fear_of_a_prison_is_no_sentence(told) -> None:
    assert _read(remarks=told).row["pathway"] == "unknown"


def test_a_prison_without_fear_is_told() -> None:
    assert _read(remarks="recruited from prison").row["pathway"] == "convict"
    assert _read(remarks="afraid, recruited from prison").row["pathway"] == "convict"


@pytest.mark.parametrize(
    "told", ["afraid to be in jail", "جیل میں جانے سے ڈرتا ہے", "जेल में जाने का डर"]
)
def test_nobody_sits_in_a_prison_that_he_fears(told) -> None:
    assert _read(condition=told).row["status"] == "unknown"


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("मृत्यु भयो, दूतावासले पुष्टि गर्यो", "killed"),
        ("पक्राउ भयो", "detained_ru"),
        ("ڈرون حملے کے بعد جیل میں", "detained_ru"),
        ("பயிற்சி முகாமில்", "training"),
    ],
)
def test_words_that_only_begin_like_fear(told, status) -> None:
    assert _read(condition=told).row["status"] == status


def _read(**cells):
    draft = draft_of(**cells)
    draft.row["nationality"] = {"raw": "", "alpha3": ["NPL"], "confidence": "exact"}
    read_fate(draft)
    read_recruiting(draft)
    return draft
