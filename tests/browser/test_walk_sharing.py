"""A case is shared with a partner, read there, and taken back, as people meet it."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.test_walk_consent import agree, open_case

pytestmark = pytest.mark.browser

LEA, PIA, BO = "lea@example.org", "pia@example.org", "bo@example.org"
PARTNER = "Open Gate (invented)"
STORY = "Told in confidence"
_met: list[str] = []


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_case_is_shared_read_and_taken_back(page_as, installation, width, theme) -> None:
    options = {"viewport": {"width": width, "height": 800}, "color_scheme": theme}
    lea = page_as(LEA, **options)
    meet_partner(lea, installation)
    name = f"Unknown, shared on {theme} {width}"
    case = open_case(lea, label=name, summary=STORY)
    read_there = f"/shared/{ref_of(case)}/"
    lea.goto(f"{case}sharing/")
    expect(lea.locator("main")).to_contain_text("With nobody. The case stays in our group.")
    expect(lea.locator("main")).to_contain_text("There is no consent yet for")

    agree(lea, case, PARTNER)
    lea.get_by_role("link", name="Who reads this case outside our group").click()
    lea.locator("main").get_by_role("link", name=PARTNER).click()
    lea.get_by_label("Parts chosen one by one").check()
    lea.get_by_label("Names and birth:").check()
    lea.get_by_label("What for?").select_option("legal")
    lea.get_by_role("button", name="See what will be read").click()
    expect(lea.locator("main")).to_contain_text("All names, Label, Born")
    expect(lea.locator("main")).to_contain_text("Nothing is shared yet.")
    lea.get_by_role("button", name="Share it").click()
    expect(lea.locator("main")).to_contain_text("Shared. You can take it back here at any time.")

    pia = page_as(PIA, **options)
    pia.goto(read_there)
    expect(pia.locator("main")).to_contain_text(name)
    expect(pia.locator("main")).not_to_contain_text(STORY)
    expect(pia.get_by_role("heading", name="Contract and unit")).to_have_count(0)

    lea.reload()
    expect(lea.locator("main")).not_to_contain_text("not yet")
    lea.get_by_role("button", name=re.compile("^Take it back")).click()
    expect(lea.locator("main")).to_contain_text("from now on it opens nothing")
    expect(lea.locator("main")).to_contain_text("With nobody. The case stays in our group.")
    assert lea.evaluate("document.documentElement.scrollWidth") <= width
    answer = pia.goto(read_there)
    assert answer.status == 404
    expect(pia.locator("body")).not_to_contain_text(name)


def test_government_reads_a_case_once_a_second_person_agreed(page_as, installation) -> None:
    ministry = "Ministry (invented)"
    installation.stage("government", name=ministry)
    lea, bo = page_as(LEA), page_as(BO)
    case = open_case(lea, label="Unknown, for a ministry", summary=STORY)
    agree(lea, case, ministry)
    lea.goto(f"{case}sharing/")
    lea.locator("main").get_by_role("link", name=ministry).click()
    lea.get_by_label("What for?").select_option("meeting")
    lea.get_by_role("button", name="See what will be read").click()
    expect(lea.locator("main")).to_contain_text("somebody else must agree first")
    lea.get_by_role("button", name="Ask for it").click()
    expect(lea.locator("main")).to_contain_text("With nobody. The case stays in our group.")
    lea.get_by_role("link", name="All that waits").click()
    expect(lea.get_by_role("button", name=re.compile("^Agree"))).to_have_count(0)

    bo.goto("/sharing/asked/")
    expect(bo.locator("main")).to_contain_text(ministry)
    expect(bo.locator("main")).to_contain_text("Meeting with an authority")
    expect(bo.get_by_role("link", name=ref_of(case))).to_be_visible()
    bo.get_by_role("button", name=re.compile("^Agree")).click()
    expect(bo.locator("main")).to_contain_text("Shared. It can be taken back at any time.")

    lea.goto(f"{case}sharing/")
    expect(lea.locator("main")).to_contain_text("Can be read")


def meet_partner(lea: Any, installation: Any) -> None:
    """Enter the partner and its reader, once in this installation."""
    if not _met:
        first = open_case(lea, label="Unknown, shared before")
        _met.append(installation.stage("partner", ref=ref_of(first)))


def ref_of(case: str) -> str:
    return case.strip("/").rpartition("/")[2]
