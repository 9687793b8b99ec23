"""A man is found among twenty thousand, in another script than his name was written down in."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.installation import Installation

pytestmark = [pytest.mark.browser]
ADA = "ada@example.org"

# As he was written down, and what somebody types who looks for him.
MEN = {
    "Ondreval Simbako": "Ондревал Симбако",
    "Жандос Бектемуров": "Zhandos Bektemurov",
    "सुरज घर्ती": "Сурадж Гхарти",
    "حيدر الجبوري": "Haydar al-Jubouri",
    "রুবেল হাওলাদার": "Rubel Hawladar",
}


@pytest.fixture(scope="module")
def refs(installation: Installation) -> dict[str, str]:
    """The case of each of the men, among 20,000 others."""
    found = installation.stage("crowd", number=20_000, known=list(MEN))
    return dict(zip(MEN, found, strict=True))


@pytest.fixture
def page(page_as: Callable[..., Any], refs: dict[str, str]) -> Any:
    opened = page_as(ADA)
    opened.goto("/")
    return opened


def test_he_is_found_in_five_scripts_as_one_types(page: Any, refs: dict[str, str]) -> None:
    for name, typed in MEN.items():
        page.keyboard.press("/")
        page.keyboard.type(typed)
        first = page.locator(".found-cases > li").first.filter(has_text=refs[name])

        expect(first).to_contain_text(name)
        expect(page.get_by_role("status")).to_have_text(re.compile(r"found\s*$"))
        page.fill("#search-text", "")
        page.locator("#search-found").wait_for(state="hidden")
        page.locator("body").click(position={"x": 5, "y": 400})


def test_his_file_is_opened_by_keys_alone(page: Any, refs: dict[str, str]) -> None:
    page.keyboard.press("/")
    page.keyboard.type("сурадж гхарти")
    page.locator(".found-cases").get_by_text(refs["सुरज घर्ती"]).wait_for()

    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")

    expect(page).to_have_url(re.compile(f"/cases/{refs['सुरज घर्ती']}/$"))


def test_enter_leads_to_a_page_and_the_text_into_no_history(page: Any) -> None:
    page.keyboard.press("/")
    page.keyboard.type("Haydar al-Jubouri")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Search").wait_for()
    expect(page.get_by_text("حيدر الجبوري")).to_be_visible()
    expect(page).to_have_url(re.compile("/search/$"))

    page.locator(".found-cases a").first.click()
    page.wait_for_url("**/cases/*/")
    page.go_back()

    page.get_by_role("heading", name="Search").wait_for()
    expect(page.locator("#search-text")).to_have_value("")
    kept = page.evaluate("JSON.stringify([localStorage, sessionStorage, history.state])")
    assert "Jubouri" not in kept
    assert "حيدر" not in kept


def test_escape_closes_the_list(page: Any) -> None:
    page.keyboard.press("/")
    page.keyboard.type("Haydar")
    page.locator("#search-found").wait_for()
    page.keyboard.press("ArrowDown")

    page.keyboard.press("Escape")

    page.locator("#search-found").wait_for(state="hidden")
    expect(page.locator("#search-text")).to_be_focused()


def test_two_letters_ask_for_nothing_yet(page: Any) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.method))
    page.keyboard.press("/")
    page.keyboard.type("Ha")
    # Longer than the box waits for the next letter.
    page.wait_for_timeout(1000)
    assert "POST" not in asked

    page.keyboard.type("y")

    expect(page.get_by_role("status")).to_have_text(re.compile("found"))


def test_lost_connection_is_said(page: Any) -> None:
    page.context.set_offline(True)
    page.keyboard.press("/")
    page.keyboard.type("Haydar")

    expect(page.get_by_role("status")).to_have_text("No answer. Press Enter to try again.")


def test_box_works_without_scripts(page_as: Callable[..., Any], refs: dict[str, str]) -> None:
    page = page_as(ADA, java_script_enabled=False)
    page.goto("/")
    page.get_by_role("searchbox").fill("Сурадж Гхарти")
    page.keyboard.press("Enter")

    page.get_by_role("heading", name="Search").wait_for()
    expect(page.get_by_role("link", name="सुरज घर्ती").first).to_be_visible()
