"""What is claimed, as people meet it: a death on hearsay, and a man silent at the front."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.installation import wait_for

pytestmark = [pytest.mark.browser, pytest.mark.broker]

MINA, LEA = "mina@example.org", "lea@example.org"
SELECTS = {"at_front"}
# Of all nationalities together.
FIGURE = "main a[href$='&status={}']:not([href*=nationality]):has(.visually-hidden)"


def test_death_on_hearsay_is_not_counted_until_a_coordinator_has_a_paper(page_as) -> None:
    mina, lea = page_as(MINA), page_as(LEA)
    case = open_case(mina, "Prakash Invented Thapa")
    killed, unconfirmed = counted(lea, "killed"), counted(lea, "killed_unconfirmed")

    say_status(mina, case, "killed", source="A friend's friend")
    expect(mina.locator("main")).to_contain_text("Until then choose “Killed, not confirmed”.")
    expect(mina.locator("#id_status_source")).to_have_value("A friend's friend")
    mina.locator("#id_status_status").select_option("killed_unconfirmed")
    keep(mina)
    expect(mina.locator("header .badge")).to_have_text("Killed, not confirmed")
    assert_counted(lea, killed=killed, killed_unconfirmed=unconfirmed + 1)

    say_status(lea, case, "killed", source="The consular section", official=True)
    expect(lea.locator("header .badge")).to_have_text("Killed")
    expect(lea.locator("#said")).to_contain_text("official document")
    expect(lea.locator(".timeline")).to_contain_text("A friend's friend")
    assert_counted(lea, killed=killed + 1, killed_unconfirmed=unconfirmed)

    say_status(lea, case, "serving", note="He rang his wife")
    expect(lea.locator("main")).to_contain_text("This person is on file as killed.")
    expect(lea.locator("#id_status_note")).to_have_value("He rang his wife")
    keep(lea)
    expect(lea.locator("header .badge")).to_have_text("Killed")
    lea.get_by_label("I am sure").check()
    keep(lea)
    expect(lea.locator("header .badge")).to_have_text("Serving")
    assert_counted(lea, killed=killed, killed_unconfirmed=unconfirmed)


def test_claims_that_contradict_are_kept_and_one_is_chosen(page_as) -> None:
    mina = page_as(MINA)
    case = open_case(mina, "Kamal Invented Rai")
    say_status(mina, case, "serving", on=days_ago(30))
    mina.locator("#said dd", has_text="Serving").get_by_role("link").click()

    mina.get_by_label("What became of him or her?").select_option("missing")
    mina.get_by_label("Since when").fill(days_ago(5))
    mina.get_by_label("Who says so").fill("His brother")
    mina.get_by_label("This one stands from now on").uncheck()
    mina.get_by_role("button", name="Keep it").click()
    expect(mina.locator("#said")).to_contain_text("Status: “Missing” is claimed as well")
    expect(mina.locator("header .badge")).to_have_text("Serving")

    mina.locator("#said").get_by_text("1 other claim").click()
    mina.get_by_text("Choose this").click()
    mina.get_by_role("button", name="Let it stand").click()
    expect(mina.locator("header .badge")).to_have_text("Missing")
    expect(mina.locator("#said")).not_to_contain_text("Not all of this can be true")


def test_silent_at_the_front_is_in_danger_and_a_task_is_made_at_once(page_as) -> None:
    mina = page_as(MINA)
    case = open_case(mina, "Dilip Invented Gurung", last_contact=days_ago(16), at_front="yes")
    expect(mina.locator("#danger")).to_contain_text("Normal")

    say_status(mina, case, "serving")

    expect(mina.locator("#danger")).to_contain_text("High")
    expect(mina.locator("#danger")).to_contain_text("serves at the front and was not heard of")
    wait_for(lambda: mina.reload() and mina.get_by_text("No contact for too long").count())
    mina.goto("/")
    expect(mina.locator("main")).to_contain_text("No contact for too long")


def open_case(page: Any, name: str, **told: str) -> str:
    page.goto("/cases/new/")
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    for field, value in {"name": name, "nationality": "Nepal", **told}.items():
        asked = page.locator(f"[name={field}]")
        if field in SELECTS:
            asked.select_option(value)
        else:
            asked.fill(value)
    page.get_by_role("button", name="Open the case").click()
    page.wait_for_url(re.compile(r"/cases/C-\d{4}-\d{5}/$"))
    return re.sub(r"^https?://[^/]+", "", page.url)


def say_status(page: Any, case: str, status: str, *, official: bool = False, **told: str) -> None:
    page.goto(case)
    page.locator("#change-status > summary").click()
    page.get_by_text("How sure is it? Add a note").click()
    page.locator("#id_status_status").select_option(status)
    for field, value in told.items():
        page.locator(f"#id_status_{field}").fill(value)
    if official:
        page.get_by_label("An official document says so").check()
    keep(page)


def keep(page: Any) -> None:
    with page.expect_navigation():
        page.get_by_role("button", name="Keep this status").click()


def counted(page: Any, status: str) -> int:
    """How many of a status the dashboard counts now."""
    page.goto("/dashboard/")
    figure = page.locator(FIGURE.format(status))
    return int(re.findall(r"\d+", figure.inner_text())[0]) if figure.count() else 0


def assert_counted(page: Any, **numbers: int) -> None:
    page.goto("/dashboard/")
    for status, number in numbers.items():
        figure = page.locator(FIGURE.format(status))
        if number:
            expect(figure).to_contain_text(re.compile(rf"^\s*{number}\D"))
        else:
            expect(figure).to_have_count(0)


def days_ago(days: int) -> str:
    return (date.today() - timedelta(days=days)).isoformat()
