"""Over a thousand forms: what is sure, what is asked, and that nothing else is ever sure."""

from collections.abc import Iterator

import pytest

from people.registry.countries import read_country
from tests.people.registry.country_forms import ASKED, NEVER_SURE, SURE


def _rows(lines: str) -> Iterator[tuple[str, str]]:
    for line in lines.strip().splitlines():
        code, forms = line.split(" ", 1)
        yield from ((code, form.strip()) for form in forms.split(","))


def _decorated(form: str) -> list[str]:
    """As spreadsheets bring it: other case, spaces, a dot, signs that nobody sees."""
    return [form, f"  {form} ", f"{form}.", f"\u200f{form}\u200b", form.upper()]


def test_sure_forms_are_read_however_they_are_decorated() -> None:
    wrong = [
        (code, written, read_country(written))
        for code, form in _rows(SURE)
        for written in _decorated(form)
        if read_country(written).code != code
    ]

    assert wrong == []


def test_uncertain_forms_are_asked_about_and_the_likelier_is_first() -> None:
    wrong = [
        (code, form, reading)
        for code, form in _rows(ASKED)
        if (reading := read_country(form)).code or reading.candidates[:1] != (code,)
    ]

    assert wrong == []


def test_doubt_is_never_sure() -> None:
    doubts = (
        "{}?",
        "maybe {}",
        "not {}",
        "не {}",
        "no {}",
        "{} / Nowhereland",
        "ex-{}",
        "wife {}",
    )
    wrong = [
        doubt.format(form)
        for doubt in doubts
        for _code, form in _rows(SURE)
        if read_country(doubt.format(form)).code
    ]

    assert wrong == []


@pytest.mark.parametrize("written", [str, str.lower, str.title])
def test_other_words_are_never_sure(written) -> None:
    forms = [written(form.strip()) for form in NEVER_SURE.replace("\n", " ").split(",")]

    assert [(form, read_country(form).code) for form in forms if read_country(form).code] == []
