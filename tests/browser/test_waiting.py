"""The tests of this folder wait for what they look at: a busy machine must not fail them."""

import re
from pathlib import Path

import pytest

# `expect(...)` waits until it is so; each of these reads what is there at that moment.
OTHERS = sorted({*Path(__file__).parent.glob("*.py")} - {Path(__file__)})
AT_ONCE = re.compile(
    r"assert\b.*(\.(is_(visible|hidden|checked|enabled|disabled|editable)|(all_)?inner_texts?"
    r"|all_text_contents|text_content|input_value|title|count)\(|\bpage\.url\b|activeElement)"
)


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.name)
def test_nothing_is_asserted_of_a_page_that_may_not_be_there_yet(path: Path) -> None:
    lines = enumerate(path.read_text().splitlines(), 1)

    assert [f"{number}: {line}" for number, line in lines if AT_ONCE.search(line)] == []


@pytest.mark.parametrize(
    "line",
    [
        'assert page.get_by_text("x").is_visible()',
        'assert not page.locator("#x").is_checked()',
        'assert "x" in page.locator("main").inner_text()',
        'assert "x" in page.url',
        'assert page.evaluate("document.activeElement.id") == "x"',
    ],
)
def test_such_a_line_is_found(line: str) -> None:
    assert AT_ONCE.search(line)
