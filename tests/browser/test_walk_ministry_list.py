"""The list for a ministry: asked for, agreed to by somebody else, fetched, opened, read."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.test_walk_consent import agree, open_case
from tests.cases.exports.lists.read_list import decrypted_pdf, decrypted_xlsx, sections_of
from tests.cases.exports.papers.read_pdf import text_of
from tests.installation import Installation, wait_for

pytestmark = pytest.mark.browser

MINA, LEA = "mina@example.org", "lea@example.org"
MINISTRY = "Ministry of Foreign Affairs (invented)"
MISSING = {"nationality": "Malawi", "status": "missing"}
ASK = "/exports/new/?nationality=MWI"


@pytest.fixture(autouse=True)
def settled(installation: Installation) -> None:
    """Nobody's voice counts who came yesterday."""
    installation.stage("settled", email=LEA)


def test_list_goes_to_a_ministry_on_paper_and_as_a_workbook(
    page_as, installation: Installation, tmp_path: Path
) -> None:
    mina, lea = page_as(MINA), page_as(LEA)
    mina.clock.install()
    names = {name: open_case(mina, name=name, **MISSING) for name in ("Chikondi Rai", "Blessings")}
    kept_back = open_case(mina, name="Silent Phiri", **MISSING)
    for case in names.values():
        agree(mina, case, "Government at home")
    refs = [case.strip("/").rpartition("/")[2] for case in (*names.values(), kept_back)]

    pdf, password = fetched(mina, lea, installation, "list_pdf", tmp_path)
    text = text_of(decrypted_pdf(pdf, password))
    book, password = fetched(mina, lea, installation, "list_xlsx", tmp_path)
    sections = sections_of(decrypted_xlsx(book, password))

    assert f"Government at home: {MINISTRY}" in text
    assert "Missing or out of contact (2)" in text
    assert text.index("Blessings") < text.index("Chikondi Rai")
    [(heading, rows)] = sections.items()
    assert (heading, [row[1] for row in rows]) == (
        "Missing or out of contact (2)",
        ["Blessings", "Chikondi Rai"],
    )
    assert [ref in text for ref in refs] == [True, True, False]
    assert "Silent Phiri" not in text + str(sections)


def test_list_for_a_state_asks_for_a_nationality_first(page_as) -> None:
    page = page_as(MINA)
    open_case(page, name="Mabvuto", **MISSING)

    page.goto("/exports/new/?recipient=home_state&shape=list_pdf")
    expect(page.locator("main")).to_contain_text("filter the list of cases by one nationality")
    page.get_by_label("Who gets it?").fill(MINISTRY)
    page.get_by_role("button", name="Ask for the export").click()

    errors = page.locator(".errors")
    expect(errors).to_contain_text("filter the list of cases by one nationality")
    expect(page.get_by_label("Who gets it?")).to_have_value(MINISTRY)


def test_open_paper_is_asked_for_knowingly_and_agreed_to_knowingly(page_as) -> None:
    mina, lea = page_as(MINA), page_as(LEA)
    agree(mina, open_case(mina, name="Yamikani", **MISSING), "Government at home")

    mina.goto(f"{ASK}&recipient=home_state&shape=list_pdf")
    expect(mina.get_by_label("Behind a password that we make")).to_be_checked()
    mina.get_by_label("Who gets it?").fill(MINISTRY)
    mina.get_by_label("Open: whoever has the file reads it").check()
    mina.get_by_role("button", name="Ask for the export").click()
    expect(mina.locator("main")).to_contain_text("Say that you know it")
    mina.get_by_label("I know that whoever has this file").check()
    mina.get_by_role("button", name="Ask for the export").click()
    mina.wait_for_url("**/exports/*-*/")

    lea.goto("/exports/")
    lea.locator("a[href$='/release/']").last.click()
    expect(lea.locator("main")).to_contain_text("This file has names in it and is open")
    lea.get_by_role("button", name="Stop it").click()


def fetched(
    mina: Any, lea: Any, installation: Installation, shape: str, folder: Path
) -> tuple[bytes, str]:
    """Ask for a list, let somebody else agree, and fetch it; return it with its password."""
    mina.goto(ASK)
    mina.get_by_label("Who is it for?").select_option("home_state")
    mina.get_by_label("What kind of file?").select_option(shape)
    mina.get_by_role("button", name="Choose").click()
    expect(mina.locator("main")).to_contain_text("Passport · Unit · Last contact")
    mina.get_by_label("What is it for?").select_option("meeting")
    mina.get_by_label("Who gets it?").fill(MINISTRY)
    mina.get_by_role("button", name="Ask for the export").click()
    mina.wait_for_url("**/exports/*-*/")
    expect(mina.locator("main")).to_contain_text("Waits for a second person")

    lea.goto("/exports/")
    lea.locator("a[href$='/release/']").last.click()
    expect(lea.locator("main")).to_contain_text(MINISTRY)
    lea.get_by_role("button", name="Agree: it goes out").click()

    wait_for(lambda: installation.stage("jobs")[-1]["state"] == "done")
    # The page asks by itself, twice a minute while somebody else has a say.
    mina.clock.fast_forward(30_000)
    link = mina.get_by_role("link", name="Download", exact=True)
    link.wait_for()
    with mina.expect_download() as download:
        link.click()
    target = folder / download.value.suggested_filename
    download.value.save_as(target)
    mina.get_by_role("link", name="Show the password").click()
    return target.read_bytes(), mina.locator(".code").inner_text().strip()
