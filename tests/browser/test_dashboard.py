"""The dashboard on paper: what was asked for and all figures, and nothing to press."""

import io
from typing import Any

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

pytestmark = [pytest.mark.browser, pytest.mark.broker]

# What A4 has room for between its margins, in points of the screen.
PAPER = {"width": 718, "height": 1000}
# As many columns as there are statuses, with numbers of a large group.
WIDEN = """table => [...table.rows].forEach(row => {
    while (row.cells.length < 19) {
        const cell = row.lastElementChild.cloneNode(true);
        if (row.parentElement.tagName !== 'THEAD') cell.textContent = '345';
        row.append(cell);
    }
})"""
CUT_OFF = """() => [...document.querySelectorAll('main table, main svg, main .scroll')]
    .filter(each => each.checkVisibility())
    .filter(each => each.getBoundingClientRect().right > innerWidth + 1
        || each.scrollWidth > each.clientWidth + 1 && each.matches('.scroll'))
    .map(each => each.outerHTML.slice(0, 80))"""


@pytest.fixture
def paper(page_as: Any, ida: str) -> Any:
    page = page_as(ida, viewport=PAPER)
    page.goto("/dashboard/?period=24")
    page.emulate_media(media="print")
    return page


def test_nothing_to_press_is_printed_and_what_was_asked_for_is(paper: Any) -> None:
    paper.goto("/dashboard/?nationality=KEN")

    for pressed in ("nav", "form.filters", "main .button", ".screen-only"):
        for each in paper.locator(pressed).all():
            expect(each).to_be_hidden()

    expect(paper.locator(".found b")).to_be_visible()
    expect(paper.locator(".chips").get_by_text("Kenya")).to_be_visible()
    expect(paper.get_by_text("counted on")).to_be_visible()


def test_no_table_or_chart_is_cut_off_at_the_edge(paper: Any) -> None:
    expect(paper.get_by_role("heading", name="What is not known, or not sure")).to_be_visible()
    paper.locator("table.crosstab").evaluate(WIDEN)

    assert paper.evaluate(CUT_OFF) == []


def test_printed_pages_tell_every_figure(paper: Any) -> None:
    numbers = paper.locator("main .figures b, main table.crosstab td").all_text_contents()

    pages = PdfReader(io.BytesIO(paper.pdf(format="A4"))).pages
    words = " ".join(page.extract_text() for page in pages).split()

    assert len(numbers) > 10
    assert len(pages) <= 5
    assert {number.strip() for number in numbers} <= set(words)
