"""The page of a case in a browser: facts corrected in their rows, keys, a sheet of paper."""

import io
import random
import re
from typing import Any

import pypdf
import pytest
from playwright.sync_api import expect

from tests.browser.scene import MINA
from tests.visitor import Visitor

pytestmark = [pytest.mark.browser]


@pytest.fixture
def case(installation) -> str:
    mina = Visitor(installation, MINA)
    told = {"summary": "As told.", "unit": "First unit", "side": "RUS", "health": "wounded"}
    # Of another sound each time: nobody is asked whether it is the same man.
    name = "".join(random.choices("bdfgklmnprstvz", k=10)).title()
    mina.post("/cases/new/", name=f"{name} Invented", **told)
    return mina.last_url.removeprefix(installation.url)


def test_fact_is_corrected_in_its_row(page_as, case) -> None:
    page = page_as(MINA)
    page.goto(case)
    unit = page.locator("#fact-unit")

    unit.get_by_role("link", name="Correct").click()
    field = unit.get_by_label("Unit", exact=True)
    expect(field).to_be_focused()
    expect(page.locator("#fact-health form")).to_have_count(0)
    field.fill("Second unit")
    unit.get_by_role("button", name="Keep the correction").click()

    expect(unit).to_contain_text("Second unit")
    expect(unit.locator("form")).to_have_count(0)
    expect(unit.get_by_role("link", name="Correct")).to_be_focused()
    expect(page).to_have_url(re.compile(f"{case}$"))


def test_escape_and_the_way_back_leave_a_fact_as_it_was(page_as, case) -> None:
    page = page_as(MINA)
    page.goto(case)
    unit = page.locator("#fact-unit")
    for leave in ("key", "link"):
        unit.get_by_role("link", name="Correct").click()
        unit.get_by_label("Unit", exact=True).fill("Something else")
        if leave == "key":
            page.keyboard.press("Escape")
        else:
            unit.get_by_text("Go back without it").click()

        expect(unit.locator("form")).to_have_count(0)
        expect(unit).to_contain_text("First unit")
        expect(unit.get_by_role("link", name="Correct")).to_be_focused()
    expect(page.locator("main")).to_be_visible()


def test_two_who_correct_the_same_fact_see_both_texts_in_the_row(page_as, case) -> None:
    first, second = page_as(MINA), page_as(MINA)
    for page in (first, second):
        page.goto(case)
        page.locator("#fact-unit").get_by_role("link", name="Correct").click()
        page.locator("#fact-unit").get_by_label("Unit", exact=True).wait_for()
    for page, text in ((first, "As the first heard"), (second, "As the second heard")):
        row = page.locator("#fact-unit")
        row.get_by_label("Unit", exact=True).fill(text)
        row.get_by_role("button", name="Keep the correction").click()
        if page is first:
            expect(row.locator("form")).to_have_count(0)

    row = second.locator("#fact-unit")
    expect(row.locator("#stale")).to_be_focused()
    expect(row).to_contain_text("As the first heard")
    expect(row.get_by_label("Unit", exact=True)).to_have_value("As the second heard")
    row.get_by_role("radio", name="Yours").check()
    row.get_by_role("button", name="Keep the correction").click()
    expect(row).to_contain_text("As the second heard")
    expect(row.locator("form")).to_have_count(0)


def test_fact_is_corrected_without_a_script(page_as, case) -> None:
    page = page_as(MINA, java_script_enabled=False)
    page.goto(case)
    page.locator("#fact-unit").get_by_role("link", name="Correct").click()
    page.get_by_label("Unit", exact=True).fill("Second unit")
    page.get_by_role("button", name="Keep the correction").click()

    expect(page).to_have_url(re.compile(f"{case}#fact-unit$"))
    expect(page.locator("#fact-unit")).to_contain_text("Second unit")


def test_keys_of_the_page_of_a_case(page_as, case) -> None:
    page = page_as(MINA)
    page.goto(case)
    page.keyboard.press("?")
    panel = page.locator("[data-help][open]")
    for words in ("search", "new case", "correct the case", "add news", "change the status"):
        expect(panel).to_contain_text(words)
    page.keyboard.press("Escape")

    page.keyboard.press("a")
    news = page.locator("#news textarea")
    expect(news).to_be_focused()
    page.keyboard.type("neat / ? set")
    expect(news).to_have_value("neat / ? set")
    expect(page).to_have_url(re.compile(f"{case}$"))
    _let_go(page)

    page.keyboard.press("s")
    expect(page.locator("#id_status_status")).to_be_focused()
    _let_go(page)
    page.keyboard.press("/")
    expect(page.locator("#search-text")).to_be_focused()
    _let_go(page)
    for key, there in (("e", "edit/"), ("t", "tasks/new/")):
        page.goto(case)
        page.keyboard.press(key)
        page.wait_for_url(f"**{case}{there}")
    page.goto(case)
    page.keyboard.press("n")
    page.wait_for_url("**/cases/new/")


def test_keys_of_a_case_do_nothing_elsewhere_or_once_turned_off(page_as, case) -> None:
    page = page_as(MINA)
    page.goto("/cases/")
    page.keyboard.press("e")
    page.keyboard.press("?")
    expect(page.locator("[data-help][open]")).not_to_contain_text("correct the case")
    page.locator("[data-help][open]").get_by_label("Use single keys").uncheck()
    page.goto(case)
    page.keyboard.press("e")
    page.keyboard.press("s")
    expect(page.locator("#change-status")).not_to_have_attribute("open", "")
    expect(page).to_have_url(re.compile(f"{case}$"))


def test_case_on_paper_has_no_forms_buttons_or_menus(page_as, case) -> None:
    page = page_as(MINA)
    page.goto(case)
    page.emulate_media(media="print")

    seen = "(found) => found.filter((each) => each.offsetParent).map((each) => each.outerHTML)"
    for what in ("main form", "main button", "main summary", "nav", ".top", "main .button"):
        assert page.locator(what).evaluate_all(seen) == [], what
    expect(page.locator("main")).to_contain_text("As told.")
    expect(page.locator("#fact-unit")).to_contain_text("First unit")


@pytest.mark.parametrize("scripts", [True, False])
def test_pdf_opens_with_the_password_that_the_page_showed(page_as, case, scripts) -> None:
    page = page_as(MINA, java_script_enabled=scripts)
    page.goto(f"{case}print/")
    page.get_by_text("As a PDF file").click()
    page.get_by_label("Behind a password that we make").check()
    password = page.get_by_label("Password of the file").input_value()

    with page.expect_download() as coming:
        page.get_by_role("button", name="Make the PDF").click()

    assert re.fullmatch(r"paper-[\d-]+\.pdf", coming.value.suggested_filename)
    pdf = coming.value.path().read_bytes()
    assert pypdf.PdfReader(io.BytesIO(pdf)).decrypt("") == pypdf.PasswordType.NOT_DECRYPTED
    opened = pypdf.PdfReader(io.BytesIO(pdf), password=password)
    assert "First unit" in opened.pages[0].extract_text()


def _let_go(page: Any) -> None:
    page.evaluate("document.activeElement.blur()")


def test_fact_is_corrected_on_a_phone_behind_a_slow_line(page_as, case) -> None:
    page = page_as(MINA)
    page.set_viewport_size({"width": 390, "height": 844})
    line = page.context.new_cdp_session(page)
    # A third-generation network far from its mast: bytes a second, and the way there in ms.
    slow = {"latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 25_000}
    line.send("Network.emulateNetworkConditions", {"offline": False, **slow})
    page.goto(case)
    expect(page.locator(".banner .button--main")).to_be_visible()
    unit = page.locator("#fact-unit")

    unit.get_by_role("link", name="Correct").click()
    unit.get_by_label("Unit", exact=True).fill("Heard over a bad line")
    unit.get_by_role("button", name="Keep the correction").click()

    expect(unit.locator("form")).to_have_count(0)
    expect(unit).to_contain_text("Heard over a bad line")
