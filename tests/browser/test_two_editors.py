"""Two browsers correct the same case: who saves last sees both texts and chooses."""

import pytest
from playwright.sync_api import expect

from tests.browser.scene import LEA, MINA
from tests.visitor import Visitor

pytestmark = [pytest.mark.browser]


def test_second_of_two_who_save_sees_both_texts_and_chooses(page_as, installation) -> None:
    mina = Visitor(installation, MINA)
    mina.post("/cases/new/", name="Rajan Invented", summary="As told first.")
    case = mina.last_url.removeprefix(installation.url)
    first, second = page_as(MINA), page_as(LEA)
    for page in (first, second):
        page.goto(case)
        page.get_by_role("link", name="Correct the case").click()
    first.get_by_label("Story and notes").fill("As Mina heard it.\nIn two lines.")
    second.get_by_label("Story and notes").fill("As Lea heard it.")
    second.get_by_text("How it came about").click()
    second.get_by_label("Promised work").fill("Guard")

    first.get_by_role("button", name="Keep the corrections").click()
    first.wait_for_url(f"**{case}")
    second.get_by_role("button", name="Keep the corrections").click()

    second.get_by_role("heading", name="Somebody else saved this meanwhile").wait_for()
    expect(second.locator("#stale")).to_be_focused()
    expect(second.get_by_text("As Mina heard it.")).to_be_visible()
    story = second.get_by_label("Story and notes", exact=True)
    expect(story).to_have_value("As Lea heard it.")
    second.get_by_role("radio", name="Yours").check()
    story.fill("As both heard it.")
    second.get_by_role("button", name="Keep the corrections").click()
    second.wait_for_url(f"**{case}")
    expect(second.get_by_text("As both heard it.")).to_be_visible()
    expect(second.get_by_text("Guard", exact=True)).to_be_visible()
