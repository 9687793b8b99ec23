"""All charts in a browser: for tools that read aloud, at all widths, in both themes, mirrored."""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from people.web.middleware import CONTENT_POLICY
from tests.charts import NATIONALITIES, SHEET, page

pytestmark = pytest.mark.browser

PLACE = "http://charts.invalid"
AXE = Axe().axe_script
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WRONG = """tags => axe.run({runOnly: {type: 'tag', values: tags}}).then(found =>
    found.violations.map(each => [each.id, each.nodes.map(node => node.html.slice(0, 200))]))"""
# Letters and shapes that stick out of the page, or out of the drawing that they belong to.
OUTSIDE = """[...document.querySelectorAll('svg text, .line path, .bar rect')]
    .filter(each => each.checkVisibility({visibilityProperty: true}))
    .map(each => each.getBoundingClientRect())
    .filter(box => box.left < 0 || box.right > document.documentElement.clientWidth).length"""
COLLIDING = """selector => {
    const boxes = [...document.querySelectorAll(selector)]
        .filter(each => each.checkVisibility()).map(each => each.getBoundingClientRect())
    return boxes.flatMap((one, at) => boxes.slice(at + 1).filter(other =>
        one.left < other.right && other.left < one.right &&
        one.top < other.bottom && other.top < one.bottom)).length
}"""


@pytest.fixture(scope="module", params=["ltr", "rtl"])
def tab(request: Any, browser: Any) -> Iterator[Any]:
    """A page of all charts under the policy that all pages have; no server is asked."""
    context = browser.new_context()
    html = page(request.param, sheet="/sheet.css")

    def answer(route: Any) -> None:
        is_sheet = route.request.url.endswith(".css")
        body = SHEET.read_text() if is_sheet else html
        kind = "text/css" if is_sheet else "text/html"
        headers = {"Content-Security-Policy": CONTENT_POLICY, "Content-Type": kind}
        route.fulfill(body=body, headers=headers)

    context.route("**/*", answer)
    tab = context.new_page()
    tab.said = []
    tab.on("console", lambda line: tab.said.append(line.text))
    yield tab
    context.close()


@pytest.fixture
def charts(tab: Any) -> Any:
    tab.set_viewport_size({"width": 1280, "height": 900})
    tab.emulate_media(media="screen", color_scheme="light")
    tab.said.clear()
    tab.goto(PLACE)
    return tab


def test_charts_read_well(charts: Any) -> None:
    charts.evaluate(AXE)
    charts.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")

    for theme in ("light", "dark"):
        charts.emulate_media(color_scheme=theme)
        assert charts.evaluate(WRONG, RULES) == []
    charts.set_viewport_size({"width": 390, "height": 800})
    assert charts.evaluate(WRONG, RULES) == []
    assert charts.said == []


def test_charts_fit_and_their_letters_keep_apart(charts: Any) -> None:
    for width in (1280, 900, 760, 390, 320):
        charts.set_viewport_size({"width": width, "height": 800})

        assert charts.evaluate("document.documentElement.scrollWidth") <= width
        assert charts.evaluate(OUTSIDE) == 0
        for chart in ("section:nth-of-type(3) .trend", "section:nth-of-type(4) .trend", ".fates"):
            expect(charts.locator(chart)).to_have_count(1)
            assert charts.evaluate(COLLIDING, f"{chart} .month-axis > text:first-child") == 0
            assert charts.evaluate(COLLIDING, f"{chart} .trend__name") == 0


def test_each_country_is_reached_by_keyboard_and_shows_it(charts: Any) -> None:
    tiles = charts.locator("a.tile")
    nepal = charts.get_by_role("link", name="Nepal: 128", exact=True)
    expect(tiles).to_have_count(len(NATIONALITIES))

    charts.locator("body").press("Tab")

    expect(nepal).to_be_focused()
    square = nepal.locator("rect")
    ring = square.evaluate(
        "each => [getComputedStyle(each).stroke, getComputedStyle(each).strokeWidth]"
    )
    ink = charts.locator("body").evaluate("each => getComputedStyle(each).color")
    assert ring == [ink, "4px"]
    charts.keyboard.press("Tab")
    expect(charts.get_by_role("link", name="Kenya: 61", exact=True)).to_be_focused()
    assert square.evaluate("each => getComputedStyle(each).stroke") == "none"


def test_squares_are_large_enough_to_hit_or_lead_nowhere(charts: Any) -> None:
    tile = charts.locator("a.tile rect").first
    for width in range(320, 1300, 70):
        charts.set_viewport_size({"width": width, "height": 800})
        links = charts.get_by_role("link", name="Nepal: 128", exact=True).count()
        assert links == (tile.bounding_box()["width"] >= 24)


def test_on_a_phone_the_table_does_the_work(charts: Any) -> None:
    charts.set_viewport_size({"width": 390, "height": 800})

    expect(charts.locator(".tiles text").first).to_be_hidden()
    expect(charts.locator("a.tile rect").first).to_be_visible()
    charts.locator("body").press("Tab")
    expect(charts.locator("svg :focus")).to_have_count(0)
    expect(charts.get_by_role("link", name="Nepal", exact=True)).to_be_visible()


def test_map_is_never_mirrored_and_time_runs_with_the_reader(charts: Any) -> None:
    def left(locator: Any) -> float:
        return float(locator.bounding_box()["x"])

    mirrored = charts.locator("html").get_attribute("dir") == "rtl"
    brazil = charts.get_by_role("link", name="Brazil: 3", exact=True)
    nepal = charts.get_by_role("link", name="Nepal: 128", exact=True)
    axis = charts.locator(".trend").first.locator(".month-axis")

    assert left(brazil) < left(nepal)
    assert (left(axis.last) < left(axis.first)) == mirrored
    first, last = (charts.locator(".trend .line--in-hand path").nth(at) for at in (11, 0))
    assert (left(last) < left(first)) == mirrored


def test_on_paper_the_map_keeps_its_numbers(charts: Any) -> None:
    charts.set_viewport_size({"width": 680, "height": 1000})
    charts.emulate_media(media="print")

    expect(charts.locator(".tile__count").first).to_be_visible()
    assert charts.evaluate("document.documentElement.scrollWidth") <= 680
    assert charts.evaluate(OUTSIDE) == 0
