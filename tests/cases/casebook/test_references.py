"""References of cases as people type them."""

import pytest

from cases.casebook.references import references_in
from people.dates import clock


@pytest.mark.parametrize(
    "typed",
    [
        "C-2026-00042",
        "c-2026-42",
        "c2026-42",
        "C 2026/00042",
        " С-2026-00042 ",
        "2026-42",
        "c२०२६-४२",
    ],
)
def test_one_reference_is_read(typed) -> None:
    assert references_in(typed) == ["C-2026-00042"]


@pytest.mark.parametrize("typed", ["42", "#42", "C 42", "00042"])
def test_number_alone_may_be_of_any_year(typed) -> None:
    found = references_in(typed)

    assert found[0] == f"C-{clock.today().year}-00042"
    assert "C-2019-00042" in found
    assert len(found) < 40


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "C",
        "P-000042",
        "C-2026-",
        "Chand 42",
        "+977 98000 00012",
        "C-2026-00042 and 43",
        "4" * 99,
    ],
)
def test_other_text_is_no_reference(typed) -> None:
    assert references_in(typed) == []
