"""No cell of a list is a formula, however the list is read."""

import pytest

from cases.exports.safety import safe_cell

UNCHANGED = [
    "",
    "Ram Bahadur",
    "О'Хара-Смит",
    "राम बहादुर",
    "عبد الكريم",
    "2024-05-01",
    "1,000 - 2,000 a month",
    "mail: a@b",
    "a=b",
    "Two lines\nof words",
]
GUARDED = [
    ("=1+1", "'=1+1"),
    ("+977 98", "'+977 98"),
    ("-5", "'-5"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("  =1", "'  =1"),
    ("\u00a0=1", "'\u00a0=1"),
    ("\u200b=1", "'\u200b=1"),
    ("\ufeff=1", "'\ufeff=1"),
    ("\u202e=1", "'\u202e=1"),
    ("\x00=1", "'\x00=1"),
    ("＝1", "'＝1"),
    ("＋1", "'＋1"),
    ("－1", "'－1"),
    ("＠A1", "'＠A1"),
    ("−1", "'−1"),
    ("\tx", "'\tx"),
    ("\rx", "'\rx"),
    ("\nx", "'\nx"),
    ("\t=1", "'\t'=1"),
    ("Guard;=1+1", "Guard;'=1+1"),
    ("Guard; @A1", "Guard;' @A1"),
    ("Guard\t+1", "Guard\t'+1"),
    ("Guard\n=1", "Guard\n'=1"),
]


@pytest.mark.parametrize("text", UNCHANGED)
def test_safe_cell_leaves_ordinary_text_alone(text):
    assert safe_cell(text) == text


@pytest.mark.parametrize(("text", "safe"), GUARDED)
def test_safe_cell_guards_what_starts_a_formula(text, safe):
    assert safe_cell(text) == safe
