"""The main job, end to end, as people do it: log, ask, be reminded, export."""

import io
import re
from collections.abc import Iterator
from typing import Any

import msoffcrypto
import openpyxl
import pytest
from playwright.sync_api import expect

from tests.installation import Installation, staged, wait_for
from tests.signing import next_code
from tests.stage import PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.broker]

# Invented men, told as families tell it: native names, Bikram Sambat, two phones, doubt.
MEN: list[dict[str, Any]] = [
    {
        "nationality": "Nepali",
        "relation": "spouse",
        "name": "Bikash Bahadur Raskoti Thapa",
        "native_name": "विकाश बहादुर रासकोटी थापा",
        "birth": "2054/03/19",
        "passport": "PA0000901",
        "reporter_name": "Phulmaya",
        "reporter_phones": "9800000061 / 9841000062",
        "recruiter": "Blue Lantern Placement, telegram @lantern_demo",
        "promised_role": "Security guard",
        "promised_pay": "2000 USD/month",
        "left_home": "2080/05/11",
        "contract_signed": "2023-09-25",
        "contract_term_months": "12",
        "unit": "Luhansk side, regiment not known",
        "last_contact": "2080/08/20",
        "status": "missing",
        "summary": "Contract in Russian only, he signed without reading. Took Rs 9 lakh.",
    },
    {
        "nationality": "नेपाल",
        "relation": "sibling",
        "name": "Bikash B. Raskoti",
        "birth": "1997",
        "passport": "PA 0000901",
        "reporter_name": "Dinesh",
        "reporter_phones": "+977 984-1000062",
        "left_home": "Aug 2023",
        "last_contact": "9 Dec 2023 (voice msg)",
        "status": "out_of_contact",
    },
    {
        "nationality": "Nepal",
        "relation": "parent",
        "name": "Tilak B. Pun Gharti",
        "native_name": "तिलक बहादुर पुन घर्ती",
        "age": "24",
        "reporter_phones": "9800000063",
        "recruiter": "friend from village",
        "promised_role": "helper in army hotel",
        "left_home": "Asoj 2080",
        "contract_signed": "Oct 2023",
        "last_contact": "12 Mangsir 2080",
        "status": "killed_unconfirmed",
        "summary": "Friend saw him fall. DNA given at hospital 2081/03/05.",
    },
    {
        "nationality": "NEPALESE",
        "relation": "spouse",
        "name": "KHAGENDRA BUDHA GHARTI",
        "native_name": "खगेन्द्र बुढा घर्ती",
        "birth": "11-02-2056",
        "birth_reading": "not_sure",
        "passport": "08000099",
        "reporter_name": "Chitra",
        "reporter_phones": "984-1000065",
        "promised_pay": "1.5 lakh NRs",
        "left_home": "3 March 2023",
        "contract_signed": "2079/12/20",
        "unit": "Bakhmut",
        "last_contact": "03/04/2024",
        "last_contact_reading": "not_sure",
        "status": "killed_unconfirmed",
        "summary": "Family wants cremation rites at home.",
    },
    {
        "nationality": "Nepal",
        "second_nationality": "Russia",
        "relation": "self",
        "name": "Milan Karki Invented",
        "birth": "1994-07-30",
        "passport": "PA0000977",
        "reporter_phones": "9800000065",
        "pathway": "voluntary",
        "left_home": "2022",
        "contract_signed": "June 2023",
        "status": "returned",
        "summary": "Now in Kathmandu. Joined for salary, afraid of police.",
    },
]
SELECTS = {"relation", "status", "pathway"}


@pytest.fixture
def installation() -> Iterator[Installation]:
    """One of its own: a month of reminders of all other tests' cases takes its time."""
    with staged() as whole:
        yield whole


def test_the_main_job_from_sign_in_to_opened_file(installation, page_as, tmp_path) -> None:
    page, secret = page_as(), installation.ids["apps"]["mina@example.org"]
    sign_in(page, "mina@example.org", secret)

    cases = [log_a_man(page, man) for man in MEN]
    assert cases == [f"C-{year_of(page)}-{number:05}" for number in range(1, 6)]
    assert_shown_as_told(page, cases)

    send_a_discharge_request(page, cases[0])
    installation.stage("tell_alone", email="mina@example.org")
    installation.move_clock(31)
    try:
        # Her session ended long ago.
        sign_in(page, "mina@example.org", secret)
        assert_reminded(page, installation, cases[0])
        rows = export_and_open(page, tmp_path)
    finally:
        installation.reset_clock()

    assert sorted(row["Reference"] for row in rows) == cases
    first = next(row for row in rows if row["Reference"] == cases[0])
    assert first["Name"] == MEN[0]["name"]
    assert MEN[0]["native_name"] in first.values()
    assert not any("9800000061" in value for row in rows for value in row.values())


def sign_in(page: Any, email: str, secret: str) -> None:
    page.goto("/")
    page.get_by_label("Email").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Continue").click()
    page.get_by_label("Code").fill(next_code(secret))
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("heading", name="My tasks").wait_for()


def log_a_man(page: Any, man: dict[str, Any]) -> str:
    """Fill the form as somebody would: open every group, type, choose a reading, send."""
    page.goto("/cases/new/")
    for group in page.locator("details.group").all():
        group.locator("summary").click()
    for name, value in man.items():
        if name in SELECTS:
            page.locator(f"select[name={name}]").select_option(value)
        elif not name.endswith("_reading"):
            page.locator(f"[name={name}]").fill(value)
            page.locator(f"[name={name}]").blur()
    for name, value in man.items():
        if name.endswith("_reading"):
            page.locator(f"input[name={name}][value={value}]").check()
    with page.expect_navigation():
        page.get_by_role("button", name="Open the case").click()
    # The second of the men was told of before, by somebody else.
    if questions := page.get_by_label("Not sure: a coordinator will look at it").all():
        for question in questions:
            question.check()
        page.get_by_role("button", name="Open the case").click()
    page.wait_for_url(re.compile(r"/cases/C-\d{4}-\d{5}/"))
    return page.url.rstrip("/").rpartition("/")[2]


def assert_shown_as_told(page: Any, cases: list[str]) -> None:
    page.goto(f"/cases/{cases[0]}/")
    for told in (
        "विकाश बहादुर रासकोटी थापा",
        "born 3 July 1997",
        "+9779800000061",
        "+9779841000062",
    ):
        expect(page.locator("main")).to_contain_text(told)
    expect(page).to_have_title(cases[0])
    page.goto(f"/cases/{cases[3]}/")
    expect(page.locator("main")).to_contain_text("4 March or 3 April 2024")
    page.goto(f"/cases/{cases[2]}/")
    expect(page.locator("main")).to_contain_text("age 24")


def tick_papers(page: Any) -> None:
    page.locator("#papers summary").click()
    for paper in ("Application by a relative", "Copy of the passport"):
        page.get_by_role("checkbox", name=paper).check()
    page.get_by_label("Without it, because: Copy of the contract").fill("He signed on a tablet.")
    page.get_by_role("button", name="Keep the list").click()
    expect(page.locator("#papers")).to_contain_text("goes without: He signed on a tablet.")


def send_a_discharge_request(page: Any, ref: str) -> None:
    page.goto(f"/cases/{ref}/requests/new/")
    page.get_by_label("What is asked for?").select_option("discharge")
    with page.expect_navigation():
        page.get_by_role("button", name="Open the request").click()
    request = page.url
    move(page, "ready")
    missing = "There is no consent yet for: Government at home."
    expect(page.locator("main")).to_contain_text(missing)

    page.goto(f"/cases/{ref}/consents/new/")
    page.get_by_label("Government at home").check()
    page.get_by_label("Who agreed?").select_option("next_of_kin")
    page.get_by_role("button", name="Keep this consent").click()
    page.wait_for_url(f"**/cases/{ref}/")
    page.goto(request)
    move(page, "ready")
    expect(page.locator("main")).to_contain_text("Still missing: Application by a relative")
    tick_papers(page)
    move(page, "ready")
    move(page, "sent", channel="email")
    expect(page.locator("main")).to_contain_text("in 30 days")


def move(page: Any, to: str, **fields: str) -> None:
    box = page.locator(f"#move-{to}")
    if box.get_attribute("open") is None:
        box.locator("summary").first.click()
    for name, value in fields.items():
        box.locator(f"[name={name}]").select_option(value)
    with page.expect_navigation():
        box.locator("button").first.click()


def assert_reminded(page: Any, installation: Any, ref: str) -> None:
    mail = wait_for(lambda: next((m for m in installation.mails() if ref in m), ""))
    assert f"{installation.url}/cases/{ref}/" in mail
    page.goto("/")
    expect(page.locator("main")).to_contain_text("1 day late")
    expect(page.locator("main")).to_contain_text("No answer yet")
    for man in MEN:
        assert not any(
            str(man[field]) in each
            for each in installation.mails()
            for field in ("name", "nationality")
        )


def export_and_open(page: Any, tmp_path: Any) -> list[dict[str, str]]:
    """Take the list along as a workbook, and open it with the password that the page shows."""
    page.goto("/cases/?stage=open")
    page.get_by_role("link", name="Export…").click()
    page.get_by_role("button", name="Start the export").click()
    link = page.get_by_role("link", name="Download", exact=True)
    link.wait_for(timeout=60_000)
    with page.expect_download() as download:
        link.click()
    target = tmp_path / download.value.suggested_filename
    download.value.save_as(target)
    page.get_by_role("link", name="Show the password").click()
    password = page.get_by_text(re.compile(r"^\d{4}(-\d{4}){6}$")).inner_text()
    locked = msoffcrypto.OfficeFile(io.BytesIO(target.read_bytes()))
    locked.load_key(password=password)
    opened = io.BytesIO()
    locked.decrypt(opened)
    first, *rest = openpyxl.load_workbook(opened).active.iter_rows(values_only=True)
    return [
        {heading: str(cell or "") for heading, cell in zip(first, row, strict=True)}
        for row in rest
    ]


def year_of(page: Any) -> int:
    return int(page.evaluate("new Date().getUTCFullYear()"))
