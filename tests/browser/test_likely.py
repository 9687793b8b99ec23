"""The warning beside the name appears while somebody types, and keeps what was chosen."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

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
    expect(panel.get_by_role("heading", name=TITLE)).to_be_visible()
    expect(panel).to_contain_text("सुरज घर्ती")
    expect(page.get_by_label(NAME)).to_be_focused()

    page.get_by_role("button", name="Open the case").click()
    page.get_by_role("link", name="Say whether it is the same person.").click()
    page.keyboard.press("ArrowDown")
    page.get_by_label("Not the same").check()
    page.get_by_label(NAME).press_sequentially("ti")
    page.wait_for_timeout(1500)
    expect(page.get_by_label("Not the same")).to_be_checked()
    page.get_by_role("button", name="Open the case").click()

    expect(page).to_have_url(re.compile(rf"/cases/(?!{ref})C-"))


def test_warning_goes_when_the_name_is_another(page_as: Any, ref: str) -> None:
    page = page_as(TUNDE)
    page.goto("/cases/new/")
    page.get_by_label("Nationality", exact=True).fill("Nepal")
    page.get_by_label(NAME).fill("Suraj Gharti")
    page.locator("#likely").get_by_text(ref).first.wait_for()

    page.get_by_label(NAME).fill("Marisol Quispe")

    page.locator("#likely").get_by_text(ref).first.wait_for(state="detached")
    expect(page.locator("#likely")).to_have_text("")
