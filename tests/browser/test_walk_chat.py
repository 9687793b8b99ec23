"""A case from a pasted chat, and one with three fields: counted as clicks, in the real app."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser]

CHAT = """\
[12.03.2024, 21:13:00] Sabina Invented: \u200eMessages and calls are end-to-end encrypted.
[12.03.2024, 21:14:05] Sabina Invented: Assalamu alaikum 🙏 আমার নাম Sabina
[12.03.2024, 21:15:40] Sabina Invented: my brother Rubel Invented Hawladar left home 15 June 2023
they said a cleaner, 180 000 taka. Now he is in Luhansk
[12.03.2024, 21:16:10] Sabina Invented: his number +880 1700-000012, agent @sea_jobs_demo
[14.03.2024, 08:02:00] Noor: Who has his passport?
"""
MOST_CLICKS = 12
CASE = re.compile(r"/cases/C-\d{4}-\d{5}/$")


class Hand:
    """Clicks for a person, and counts; typing and pasting are no clicks."""

    def __init__(self, page: Any) -> None:
        self.page, self.clicks = page, 0

    def click(self, target: Any) -> None:
        target.click()
        self.clicks += 1

    def take(self, words: str, to: str) -> None:
        row = self.page.locator("fieldset.taps", has=self.page.locator("legend", has_text=words))
        self.click(row.get_by_text(to, exact=True))
        expect(row.get_by_label(to, exact=True)).to_be_checked()

    def choose(self, field: str, option: str) -> None:
        """A list is opened and chosen from: two clicks."""
        self.page.get_by_label(field).select_option(label=option)
        self.clicks += 2


def test_case_is_opened_from_a_pasted_chat_in_twelve_clicks(page_as) -> None:
    page = page_as("mina@example.org")
    page.goto("/cases/new/")
    hand = Hand(page)

    hand.click(page.get_by_role("link", name="From a chat"))
    hand.click(page.get_by_label("The chat"))
    page.get_by_label("The chat").fill(CHAT)
    hand.click(page.get_by_role("button", name="Continue"))
    hand.take("Rubel Invented Hawladar", "Main name")
    hand.take("Sabina Invented", "Who told us")
    hand.take("+880 1700-000012", "His or her own")
    hand.take("15 June 2023", "Left home")
    hand.take("14.03.2024", "Last contact")
    page.get_by_label("Nationality", exact=True).fill("Bangladesh")
    hand.choose("Status", "Serving")
    hand.click(page.get_by_role("button", name="Open the case"))

    expect(page).to_have_url(CASE)
    assert hand.clicks <= MOST_CLICKS
    main = page.locator("main")
    for told in ("Rubel Invented Hawladar", "Sabina Invented", "15 Jun", "Serving"):
        expect(main).to_contain_text(told)
    # The words of the chat are read on a page of their own.
    expect(main).not_to_contain_text("180 000 taka")
    page.get_by_role("link", name="Read it, word for word").click()
    expect(page.locator("main")).to_contain_text("they said a cleaner, 180 000 taka")


def test_second_chat_is_added_to_the_case_that_is_open(page_as) -> None:
    page = page_as("mina@example.org")
    page.goto("/cases/new/")
    page.get_by_label("Name, as the family says it").fill("Zainab's Invented Brother")
    page.get_by_role("button", name="Open the case").click()
    page.wait_for_url(CASE)
    ref = page.url.rstrip("/").rpartition("/")[2]
    hand = Hand(page)

    hand.click(page.get_by_role("link", name="Add a chat"))
    page.get_by_label("The chat").fill("write to his wife: t.me/wife_of_demo")
    hand.click(page.get_by_role("button", name="Continue"))
    hand.take("t.me/wife_of_demo", "The family's")
    hand.click(page.get_by_role("button", name=f"Add to {ref}"))

    expect(page).to_have_url(CASE)
    expect(page).to_have_url(re.compile(ref))
    assert hand.clicks == 4
    expect(page.get_by_role("link", name="Read it, word for word")).to_be_visible()


def test_name_handle_and_status_open_a_case_without_an_error(page_as) -> None:
    """Only "Иван П." is known of him, a name in Telegram, and that he serves."""
    page = page_as("mina@example.org")
    page.goto("/cases/new/")
    hand = Hand(page)

    page.get_by_label("Name, as the family says it").fill("Иван П.")
    hand.click(page.locator("#group-family > summary"))
    page.get_by_label("Telegram or other handle").fill("@ivan_p_demo")
    hand.click(page.locator("#group-now > summary"))
    hand.choose("Status", "Serving")
    hand.click(page.get_by_role("button", name="Open the case"))

    expect(page).to_have_url(CASE)
    assert hand.clicks <= MOST_CLICKS
    expect(page.locator("main")).to_contain_text("Иван П.")
    expect(page.locator("main")).to_contain_text("Serving")
    expect(page.locator("main")).to_contain_text("@ivan_p_demo")


def test_same_three_things_are_taken_from_his_only_message(page_as) -> None:
    page = page_as("tunde@example.org")
    page.goto("/cases/from-chat/")
    hand = Hand(page)

    page.get_by_label("The chat").fill("Пётр В., [12.03.2024 21:14]\nпишите мне @petr_v_demo")
    hand.click(page.get_by_role("button", name="Continue"))
    hand.take("Пётр В.", "Main name")
    hand.take("@petr_v_demo", "His or her own")
    hand.choose("Status", "Serving")
    hand.click(page.get_by_role("button", name="Open the case"))

    expect(page).to_have_url(CASE)
    assert hand.clicks <= MOST_CLICKS
    expect(page.locator("main")).to_contain_text("Пётр В.")
    # His own way to be reached leads to him: it is hidden until it is asked for.
    expect(page.locator("main")).not_to_contain_text("@petr_v_demo")
    expect(page.locator("main")).to_contain_text("Telegram")


def test_chat_that_is_left_is_found_on_the_first_page_with_keys_alone(page_as) -> None:
    page = page_as("tunde@example.org")
    page.goto("/cases/from-chat/")
    page.get_by_label("The chat").fill("my son Karim Invented")
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Keep as a draft and leave").click()

    page.get_by_role("link", name="Go on with it").first.click()

    first = page.locator("fieldset.taps input").first
    first.focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_label("Main name")).to_be_checked()
    page.get_by_role("button", name="Open the case").press("Enter")
    expect(page).to_have_url(CASE)
    expect(page.locator("main")).to_contain_text("Karim Invented")
