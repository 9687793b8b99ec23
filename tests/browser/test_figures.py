"""The page of figures that anybody may quote: no small number on it, and nobody else is asked."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.installation import Installation

pytestmark = [pytest.mark.browser, pytest.mark.broker]

HIDDEN = "fewer than 11, or withheld"
CELLS = """tables => tables.map(table => [...table.querySelectorAll('td.num')]
    .map(cell => cell.textContent.trim()))"""
WIDER_THAN_THE_SCREEN = (
    "document.documentElement.scrollWidth > document.documentElement.clientWidth"
)


@pytest.fixture(params=[1280, 390])
def figures(request: Any, page_as: Any, ida: str) -> Any:
    """The preview, made by its own button where it is not there yet; `asked` are all requests."""
    page = page_as(ida, viewport={"width": request.param, "height": 844})
    page.asked = []
    page.on("request", lambda each: page.asked.append(each.url))
    page.goto("/figures/")
    make = page.get_by_role("button", name="Make them now")
    if make.count():
        make.click()
    else:
        page.locator(".side .rows a").first.click()
    expect(page.get_by_role("table")).to_have_count(3)
    return page


def row_of(page: Any, name: str) -> dict[str, str]:
    """Return a row of the first table, its cells by their column."""
    table = page.get_by_role("table").first
    columns = table.get_by_role("columnheader").all_text_contents()
    row = table.get_by_role("row").filter(has=page.get_by_role("rowheader", name=name, exact=True))
    return dict(zip(columns, row.locator("td").all_text_contents(), strict=True))


def test_no_small_number_is_shown_and_each_other_is_rounded(figures: Any) -> None:
    tables = figures.eval_on_selector_all("table.crosstab", CELLS)
    shown = [cell for cells in tables for cell in cells if cell != HIDDEN]

    assert len(tables) == 3
    assert HIDDEN in tables[0]
    assert len(shown) > 5
    assert all(int(cell) % 10 == 0 for cell in shown)
    # Three of Kenya were killed, seven of Iraq are prisoners. On others the lot may fall.
    kenya, iraq = row_of(figures, "Kenya"), row_of(figures, "Iraq")
    assert (kenya["Killed"], kenya["All"]) == (HIDDEN, "50")
    assert kenya["With the army"] in (HIDDEN, "30")
    assert (iraq["Prisoner of war, or held in Russia"], iraq["All"]) == (HIDDEN, "40")


def test_hidden_figure_says_so_in_words(figures: Any) -> None:
    hidden = figures.locator("table.crosstab td .withheld")

    expect(hidden.first).to_have_text(HIDDEN)
    expect(figures.get_by_text("stands for every figure that is hidden").first).to_be_visible()


def test_page_fits_the_screen_and_asks_nobody_else(
    figures: Any, installation: Installation
) -> None:
    expect(figures.get_by_role("heading", name="How they were made")).to_be_visible()

    assert not figures.evaluate(WIDER_THAN_THE_SCREEN)
    assert figures.asked
    assert [url for url in figures.asked if not url.startswith(installation.url)] == []
