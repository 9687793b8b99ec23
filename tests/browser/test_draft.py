"""What was typed survives a lost connection and a session that ended."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser]
KEPT = re.compile(r"Draft kept \d\d:\d\d\.")


def test_draft_is_kept_once_the_connection_is_back_and_found_after_signing_in(
    page_as, installation
) -> None:
    page = page_as("tunde@example.org")
    page.goto("/cases/new/")
    page.context.set_offline(True)
    page.get_by_label("Name, as the family says it").fill("Rajan Invented")
    page.get_by_text("Draft not kept: no connection.").wait_for()

    page.context.set_offline(False)
    page.get_by_text(KEPT).wait_for()
    page.context.clear_cookies()
    again = page_as("tunde@example.org")
    again.goto("/")
    again.get_by_role("link", name="Go on with it").click()

    expect(again.get_by_label("Name, as the family says it")).to_have_value("Rajan Invented")
