"""The warning beside the name appears while somebody types, and keeps what was chosen."""

from typing import Any

import pytest

from tests.installation import Installation
from tests.visitor import Visitor

pytestmark = [pytest.mark.browser]
TUNDE = "tunde@example.org"
NAME, TITLE = "Name, as the family says it", "Perhaps we have this person already"


@pytest.fixture(scope="module")
def ref(installation: Installation) -> str:
    visitor = Visitor(installation, TUNDE)
    visitor.post("/cases/new/", native_name="सुरज घर्ती", nationality="Nepal")
    assert visitor.status == 200
    return visitor.last_url.rstrip("/").rpartition("/")[2]


def test_who_is_on_file_appears_while_one_types_and_must_be_decided(
    page_as: Any, ref: str
) -> None:
    page = page_as(TUNDE)
    page.goto("/cases/new/")
    page.get_by_label("Nationality", exact=True).fill("Nepal")
    page.get_by_label(NAME).press_sequentially("Suraj Ghar")
    panel = page.locator("#likely")
    panel.get_by_text(ref).first.wait_for()
    assert panel.get_by_role("heading", name=TITLE).is_visible()
    assert "सुरज घर्ती" in panel.inner_text()
    assert page.get_by_label(NAME).evaluate("each => each === document.activeElement")

    page.get_by_role("button", name="Open the case").click()
    page.get_by_role("link", name="Say whether it is the same person.").click()
    page.keyboard.press("ArrowDown")
    page.get_by_label("Not the same").check()
    page.get_by_label(NAME).press_sequentially("ti")
    page.wait_for_timeout(1500)
    assert page.get_by_label("Not the same").is_checked()
    page.get_by_role("button", name="Open the case").click()

    page.wait_for_url("**/cases/C-*/")
    assert ref not in page.url


def test_warning_goes_when_the_name_is_another(page_as: Any, ref: str) -> None:
    page = page_as(TUNDE)
    page.goto("/cases/new/")
    page.get_by_label("Nationality", exact=True).fill("Nepal")
    page.get_by_label(NAME).fill("Suraj Gharti")
    page.locator("#likely").get_by_text(ref).first.wait_for()

    page.get_by_label(NAME).fill("Marisol Quispe")

    page.locator("#likely").get_by_text(ref).first.wait_for(state="detached")
    assert page.locator("#likely").inner_text().strip() == ""
