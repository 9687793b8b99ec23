"""The list at work: many cases given away and taken back, and a list that one comes back to."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser]

# Nobody else's case in this installation is from there.
LIST = "/cases/?stage=open&nationality=SUR"


@pytest.mark.parametrize("scripts", [True, False])
def test_many_cases_are_given_away_and_taken_back(page_as, scripts) -> None:
    lea = page_as("lea@example.org", java_script_enabled=scripts)
    # Whoever is on file already would be asked about.
    for name in ("Anil", "Bina") if scripts else ("Yusuf", "Zenobia"):
        open_case(lea, f"{name} Invented")
    lea.goto(LIST)
    boxes, owners = lea.locator("[name=case]"), lea.locator("td[data-label=Owner]")
    many = boxes.count()
    expect(lea.locator(".bulk")).to_be_hidden()

    lea.get_by_text("Choose all on this page").click()
    expect(lea.locator("[name=case]:checked")).to_have_count(many)
    expect(lea.get_by_role("group", name="With the chosen cases")).to_be_visible()
    boxes.first.uncheck()
    lea.get_by_label("Give the chosen cases to").select_option(label="Tunde")
    lea.get_by_role("button", name="Give them").click()
    expect(lea.locator("aside, .side").locator("li")).to_have_count(many - 1)
    lea.get_by_role("button", name="Give them").click()

    expect(owners.filter(has_text="Tunde")).to_have_count(many - 1)
    note = lea.locator(".note", has_text=re.compile(rf"you gave {many - 1} cases? to somebody"))
    note.get_by_role("button").click()
    expect(owners.filter(has_text="Tunde")).to_have_count(0)
    expect(note).to_have_count(0)
    expect(lea).to_have_url(re.compile(re.escape(LIST) + "$"))


def test_list_is_kept_with_its_order_and_found_again(page_as) -> None:
    mina = page_as("mina@example.org")
    open_case(mina, "Chitra Invented")
    mina.goto(LIST)
    mina.get_by_role("link", name="Last contact").click()
    expect(mina.locator("th[aria-sort=ascending]")).to_have_text("Last contact")

    mina.get_by_text("Save as a view").click()
    mina.get_by_label("Name of this view").fill("Suriname, silent first")
    mina.get_by_role("button", name="Save the view").click()
    mina.goto("/cases/")
    tab = mina.get_by_role("navigation", name="Views").get_by_text("Suriname, silent first")
    tab.click()

    expect(mina.locator("th[aria-sort=ascending]")).to_have_text("Last contact")
    expect(mina.locator("tbody tr").filter(has_text="Chitra Invented")).to_have_count(1)
    mina.get_by_text("Rename or delete this view").click()
    mina.get_by_role("button", name="Delete this view").click()
    expect(tab).to_have_count(0)


def open_case(page: Any, name: str) -> None:
    page.goto("/cases/new/")
    page.locator("[name=name]").fill(name)
    page.locator("[name=nationality]").fill("Suriname")
    page.get_by_role("button", name="Open the case").click()
    page.wait_for_url(re.compile(r"/cases/C-\d{4}-\d{5}/$"))
