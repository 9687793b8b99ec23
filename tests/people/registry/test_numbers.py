import pytest

from people.registry.numbers import normalise_number


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("PA 0000123", "PA0000123"),
        ("k-000261", "K000261"),
        ("AB.12\u20133", "AB123"),
        ("08000044", "08000044"),
        ("\u0660\u0668\u0660\u0660", "0800"),
        ("\uff30\uff21 012", "PA012"),
        ("\u200fA00\u200b12", "A0012"),
        ("8000044.0", "8000044"),
    ],
)
def test_number_has_one_form(typed: str, number: str) -> None:
    assert normalise_number(typed) == number


@pytest.mark.parametrize("typed", ["", "don't know", "n/a", "?", "none", "нет", "8.00004E+12"])
def test_number_without_use_is_empty(typed: str) -> None:
    assert normalise_number(typed) == ""
