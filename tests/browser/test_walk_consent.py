"""Consent as people meet it: a letter that must not exist, and one list that forty signed."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

MINA = "mina@example.org"
EMBASSY = "Embassy of nowhere (invented)"


def test_no_letter_to_the_state_that_sent_him_is_drafted(page_as) -> None:
    page = page_as(MINA)
    case = open_case(
        page,
        label="Unknown 1",
        nationality="North Korea",
        pathway="state_deployment",
        no_contact_with_home_state=True,
    )
    keep_addressee(page, EMBASSY, "embassy_home_in_ru")

    begin_letter(page, case)

    refused = "This person must not be brought to the notice of the home state."
    expect(page.locator("main")).to_contain_text(refused)
    expect(page.get_by_label("Of whom?")).to_be_visible()
    page.goto(case)
    expect(page.locator("main")).not_to_contain_text(EMBASSY)
    expect(page.get_by_text("No contact with the home state").first).to_be_visible()

    agree(page, case, "Government at home")
    expect(page.locator("#consents")).to_contain_text(refused)
    begin_letter(page, case)
    expect(page.locator("main")).to_contain_text(refused)

    page.goto(f"{case}print/?for=home_state")
    expect(page.locator("main")).to_contain_text(refused)
    expect(page.locator("h1")).not_to_contain_text("Unknown 1")


def test_one_list_of_signatures_lets_waiting_letters_go_and_vetoes_stand(page_as) -> None:
    page = page_as(MINA)
    keep_addressee(page, EMBASSY, "embassy_home_in_ru")
    cases = [open_case(page, name=f"Bulk Invented {word}") for word in ("Rai", "Lama")]
    vetoed = open_case(page, name="Bulk Invented Hidden", no_contact_with_home_state=True)
    letters = [begin_letter(page, case) for case in cases]

    page.goto("/")
    page.get_by_role("link", name="Consents", exact=True).first.click()
    for case in cases:
        expect(row_of(page, case)).to_contain_text("There is no consent yet for")
        expect(row_of(page, case)).to_contain_text(EMBASSY)
    page.get_by_label("Consent is lacking for").select_option("home_state")
    page.get_by_role("button", name="Show").click()
    find(page, vetoed)
    expect(row_of(page, vetoed)).to_contain_text("vetoed")
    expect(row_of(page, vetoed).get_by_role("checkbox")).to_have_count(0)
    page.goto("/consents/?recipient=home_state")
    find(page, cases[1])
    for case in cases:
        row_of(page, case).get_by_role("checkbox").check()
    page.get_by_role("button", name="Record a consent for the chosen cases").click()

    expect(page.get_by_role("heading", name="One consent for 2 cases")).to_be_visible()
    expect(page.get_by_label("Government at home")).to_be_checked()
    page.get_by_label("Who agreed?").select_option("next_of_kin")
    page.get_by_label("Evidence, note").fill("List signed by the families, in the green folder")
    page.get_by_role("button", name="Keep this consent").click()

    expect(page.get_by_role("heading", name="Written down in 2 cases")).to_be_visible()
    page.goto("/consents/")
    for case in cases:
        expect(row_of(page, case)).to_have_count(0)
    page.goto(letters[0])
    page.locator("#move-ready").evaluate("box => { box.open = true; }")
    page.locator("#move-ready button").first.click()
    expect(page.locator("main")).to_contain_text("Ready to send")

    page.goto(cases[0])
    page.get_by_role("button", name=re.compile("Withdraw the consent of")).click()
    expect(page.locator("#consents")).to_contain_text("withdrawn")
    page.goto("/consents/")
    expect(row_of(page, cases[0])).to_contain_text("The consent was withdrawn for")


def open_case(page: Any, **told: Any) -> str:
    page.goto("/cases/new/")
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    for name, value in told.items():
        field = page.locator(f"[name={name}]")
        if value is True:
            field.check()
        elif field.evaluate("each => each.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)
    page.get_by_role("button", name="Open the case").click()
    page.wait_for_url(re.compile(r"/cases/C-\d{4}-\d{5}/"))
    return re.sub(r"^https?://[^/]+", "", page.url)


def keep_addressee(page: Any, name: str, kind: str) -> None:
    page.goto("/addressees/new/")
    page.get_by_label("What is it?").select_option(kind)
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_role("button", name="Keep", exact=True).click()
    page.wait_for_url("**/addressees/*-*/")


def begin_letter(page: Any, case: str) -> str:
    page.goto(f"{case}requests/new/")
    page.get_by_label("What is asked for?").select_option("return_living")
    option = page.locator("[name=addressee] option", has_text=EMBASSY).first
    page.get_by_label("Of whom?").select_option(option.get_attribute("value"))
    page.get_by_label("In whose name?").select_option("lawyer")
    with page.expect_navigation():
        page.get_by_role("button", name="Open the request").click()
    return str(page.url)


def agree(page: Any, case: str, recipient: str) -> None:
    page.goto(f"{case}consents/new/")
    page.get_by_label(recipient).check()
    page.get_by_role("button", name="Keep this consent").click()
    page.wait_for_url(f"**{case}")


def row_of(page: Any, case: str) -> Any:
    return page.locator("tbody tr", has_text=case.strip("/").rpartition("/")[2])


def find(page: Any, case: str) -> None:
    """Go on from page to page: other tests may have opened many cases before."""
    while not row_of(page, case).count():
        page.get_by_role("link", name="Next").click()
