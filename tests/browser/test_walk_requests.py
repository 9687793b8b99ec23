"""Requests as people live with them: a search nobody answers, an answer that is no fate."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.installation import Installation, staged, wait_for

pytestmark = [pytest.mark.browser, pytest.mark.broker]

MINA, LEA = "mina@example.org", "lea@example.org"
CYRILLIC = "Дил Бахадур"


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    """One of its own: its clock is moved by months."""
    with staged() as whole:
        yield whole


@pytest.fixture
def days_pass(installation: Installation) -> Iterator[Any]:
    yield installation.move_clock
    installation.reset_clock()


def test_family_asks_once_and_is_told_what_was_done_and_what_is_next(page_as, days_pass) -> None:
    page = page_as(MINA)
    keep_addressee(page, "Tracing office (invented)", "icrc_cta")
    case = open_case(page, name="Hari Invented Prasad", nationality="Nepal", status="missing")
    agree(page, case, "icrc", "family")
    request = ask(page, case, "tracing", "Tracing office")
    tick(page, "Full name in the own script", "Father's or mother's name", "Last news")
    move(page, "ready")
    move(page, "sent", channel="in_person")
    expect(page.locator("main")).to_contain_text("in 30 days")

    days_pass(30)
    page = page_as(MINA)
    page.goto("/")
    due = page.locator(".deadlines li", has_text="Tracing office")
    expect(due).to_contain_text("today")
    due.get_by_role("link", name="Chase it").click()
    expect(page).to_have_url(re.compile(re.escape(request)))
    with page.expect_navigation():
        page.get_by_role("button", name="Record the chase").click()

    page.goto(f"{case}family/")
    sheet = page.locator("main")
    sent, chased = words(0), words(30)
    for told in (f"{sent}: Sent", f"{chased}: Asked them again", words(60)):
        expect(sheet).to_contain_text(told)
    expect(sheet).to_contain_text("If no answer comes by then, they are asked again.")


def test_reply_that_he_is_not_held_is_an_answer_with_its_day_and_no_fate(page_as) -> None:
    page = page_as(MINA)
    keep_addressee(page, "Headquarters (invented)", "ua_coord_hq")
    told = {"name": "Dil Invented Bahadur", "native_name": CYRILLIC}
    case = open_case(page, **told, birth="1997-07-03", nationality="Nepal", status="missing")
    agree(page, case, "ukraine_pow_hq")
    ask(page, case, "tracing", "Headquarters")
    page.get_by_role("link", name="Letter").click()
    letter = page.locator("main")
    for said in (CYRILLIC, "3 July 1997", "Headquarters (invented)"):
        expect(letter).to_contain_text(said)

    page.go_back()
    tick(page, "Father's or mother's name", "Last news")
    move(page, "ready")
    move(page, "sent", channel="web_form")
    as_of = date.today() - timedelta(days=3)
    fields = {"note": "Not held as of that day.", "answer_as_of": as_of.isoformat()}
    move(page, "answered", **fields)

    expect(page.locator("main")).to_contain_text("Not held as of that day.")
    day = page.locator(".pairs > div", has_text="The answer speaks of")
    expect(day).to_contain_text(f"{as_of:%-d %B %Y}")
    page.goto(case)
    expect(page.locator("main .badge", has_text="Missing").first).to_be_visible()


def test_complaint_is_offered_to_prosecutor_and_commissioner_in_the_relatives_name(
    page_as,
) -> None:
    page = page_as(MINA)
    reached = {"address": "1 Invented Lane"}
    keep_addressee(page, "Commissioner (invented)", "ru_hr_commissioner", **reached)
    keep_addressee(page, "Garrison prosecutor (invented)", "ru_military_prosecutor", **reached)
    told = {"name": "Ilya Invented Petrov", "nationality": "Russia"}
    case = open_case(page, **told, status="training", pathway="conscript_coerced")
    agree(page, case, "russian_state", "family")

    page.goto(f"{case}requests/new/")
    page.get_by_label("What is asked for?").select_option("complaint")
    usual = page.locator("[name=addressee] optgroup").first.locator("option")
    expect(usual).to_have_text([re.compile("Garrison prosecutor"), re.compile("Commissioner")])
    expect(page.locator("[name=addressee] option:checked")).to_contain_text("Garrison prosecutor")
    expect(page.locator("[name=sender] option:checked")).to_have_text("The family")
    with page.expect_navigation():
        page.get_by_role("button", name="Open the request").click()
    tick(page, "What happened", "Signature")
    move(page, "ready")
    move(page, "sent", channel="post")
    expect(page.locator("main")).to_contain_text("in 30 days")


def test_promise_that_is_not_kept_comes_before_the_coordinators_until_he_is_home(
    page_as, days_pass
) -> None:
    page, lea = page_as(MINA), page_as(LEA)
    keep_addressee(
        page, "Consular section (invented)", "embassy_home_in_ru", email="c@example.org"
    )
    case = open_case(page, name="Vijay Invented Kumar", nationality="India", status="serving")
    agree(page, case, "home_state")
    request = ask(page, case, "discharge", "Consular section")
    tick(page, "Application by a relative")
    for to, told in (
        ("ready", {}),
        ("sent", {"channel": "email"}),
        ("acknowledged", {"their_ref": "000/77"}),
        ("answered", {"note": "They will let him go."}),
    ):
        move(page, to, **told)
    lea.goto(request)
    move(lea, "granted", outcome="granted")

    days_pass(45)
    page, lea = page_as(MINA), page_as(LEA)
    appears(lea, "/", "Granted, and not come true")
    page.goto(request)
    move(page, "fulfilled", fact="arrival", note="Met at the airport.")

    expect(page.locator("#milestones")).to_contain_text("Arrived home")
    appears(lea, "/", "Granted, and not come true", is_there=False)


def test_hearing_is_told_of_before_its_day_and_the_witness_is_flagged(page_as, days_pass) -> None:
    page = page_as(MINA)
    case = open_case(page, name="Amit Invented Sharma", nationality="India", status="returned")
    page.goto(f"{case}proceedings/new/")
    hearing = date.today() + timedelta(days=20)
    told = {"name": "The agency (invented)", "number": "000/26", "authority": "court"}
    told |= {"stage": "trial", "next_hearing_on": hearing.isoformat()}
    for name, value in told.items():
        fill(page.locator(f"main [name={name}]"), value)
    page.locator("main form button").last.click()
    page.goto(case)
    expect(page.locator("main .badge", has_text="Witness").first).to_be_visible()
    expect(page.locator("#proceedings")).to_contain_text("in 20 days")

    # Fourteen days before, and again three days before.
    for days, left in ((6, 14), (11, 3)):
        days_pass(days)
        page = page_as(MINA)
        appears(page, "/", "A hearing is near")
        page.goto(case)
        expect(page.locator("#proceedings")).to_contain_text(f"in {left} days")
        page.goto("/")
        task = page.locator(".rows li", has_text="A hearing is near").first
        task.get_by_role("button", name="Done").click()
        expect(page.locator("main")).not_to_contain_text("A hearing is near")


def appears(page: Any, path: str, text: str, *, is_there: bool = True) -> None:
    """Look again and again, until the timetable has made or ended what is looked for."""

    def look() -> bool:
        page.goto(path)
        return (text in page.locator("main").inner_text()) == is_there

    wait_for(look, within=180)


def words(days: int) -> str:
    return f"{date.today() + timedelta(days=days):%-d %B %Y}"


def open_case(page: Any, **told: Any) -> str:
    page.goto("/cases/new/")
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    for name, value in told.items():
        fill(page.locator(f"[name={name}]"), value)
    page.get_by_role("button", name="Open the case").click()
    page.wait_for_url(re.compile(r"/cases/C-\d{4}-\d{5}/"))
    return re.sub(r"^https?://[^/]+", "", page.url)


def keep_addressee(page: Any, name: str, kind: str, **told: str) -> None:
    page.goto("/addressees/new/")
    page.get_by_label("What is it?").select_option(kind)
    for field, value in {"name": name, **told}.items():
        page.locator(f"[name={field}]").fill(value)
    with page.expect_navigation():
        page.get_by_role("button", name="Keep", exact=True).click()


def agree(page: Any, case: str, *recipients: str) -> None:
    page.goto(f"{case}consents/new/")
    for recipient in recipients:
        page.locator(f"[name=scopes][value={recipient}]").check()
    page.get_by_label("Who agreed?").select_option("next_of_kin")
    page.get_by_role("button", name="Keep this consent").click()
    page.wait_for_url(f"**{case}")


def ask(page: Any, case: str, kind: str, whom: str) -> str:
    page.goto(f"{case}requests/new/")
    page.get_by_label("What is asked for?").select_option(kind)
    option = page.locator("[name=addressee] option", has_text=whom).first
    page.get_by_label("Of whom?").select_option(option.get_attribute("value"))
    with page.expect_navigation():
        page.get_by_role("button", name="Open the request").click()
    return re.sub(r"^https?://[^/]+", "", page.url)


def tick(page: Any, *papers: str) -> None:
    page.locator("#papers summary").click()
    for paper in papers:
        page.get_by_role("checkbox", name=paper).check()
    for reason in page.locator("[name^=why_]").all():
        reason.fill("The file has it")
    with page.expect_navigation():
        page.get_by_role("button", name="Keep the list").click()


def move(page: Any, to: str, **fields: str) -> None:
    box = page.locator(f"#move-{to}")
    if box.get_attribute("open") is None:
        box.locator("summary").first.click()
    for name, value in fields.items():
        fill(box.locator(f"[name={name}]"), value)
    with page.expect_navigation():
        box.locator("button").first.click()


def fill(field: Any, value: str) -> None:
    if field.evaluate("each => each.tagName") == "SELECT":
        field.select_option(value)
    else:
        field.fill(value)
