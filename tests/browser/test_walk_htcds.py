"""A list in the words of the trafficking standard: fetched, and opened by other programs."""

import csv
import hashlib
import io
import json
import random
import re
from pathlib import Path
from typing import Any

import msoffcrypto
import pytest
from openpyxl import load_workbook
from playwright.sync_api import expect
from python_calamine import load_workbook as load_by_calamine

pytestmark = [pytest.mark.browser, pytest.mark.broker]

MINA = "mina@example.org"
# Nobody else's case in this installation is from there.
LIST = "stage=open&nationality=TUV"
CODES = "Trafficking standard HTCDS 2.0, CSV with codes"
WORDS = "Trafficking standard HTCDS 2.0, workbook with words"


@pytest.fixture(scope="module")
def refs() -> list[str]:
    return []


@pytest.fixture
def mina(page_as, refs) -> Any:
    """Mina, with three cases of her own from Tuvalu."""
    page = page_as(MINA)
    while len(refs) < 3:
        page.goto("/cases/new/")
        # Of another sound each time: nobody is asked whether it is the same man.
        name = "".join(random.choices("bdfgklmnprstvz", k=10)).title()
        page.locator("[name=name]").fill(f"{name} Invented")
        page.locator("[name=nationality]").fill("Tuvalu")
        page.get_by_role("button", name="Open the case").click()
        page.wait_for_url(re.compile(r"/cases/C-\d{4}-\d{5}/$"))
        refs.append(page.url.strip("/").rpartition("/")[2])
    return page


def test_codes_open_as_csv_with_the_standard_s_names(mina, refs, tmp_path) -> None:
    begin(mina, CODES)
    expect(mina.get_by_label("Behind a password that we make")).to_have_count(0)
    mina.get_by_label("Open: whoever has the file reads it").check()
    path = fetched(mina, tmp_path / "list.csv")

    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))

    assert len(rows[0]) == 38
    assert {row["prs_FirstName"] for row in rows} == set(refs)
    assert {row["prs_Citizenship"] for row in rows} == {"TV"}
    assert {row["prs_SecondName"] for row in rows} == {""}
    told = manifest(mina, tmp_path)
    assert (told["cases"], told["sha256"]) == (3, digest(path))
    assert (told["standard"]["form"], told["standard"]["mode"]) == ("codes", "pseudonymous")


def test_words_open_as_a_workbook_with_its_password(mina, refs, tmp_path) -> None:
    begin(mina, WORDS)
    expect(mina.get_by_label("Behind a password that we make")).to_be_checked()
    mina.get_by_label("With names and days of birth").check()
    path = fetched(mina, tmp_path / "list.xlsx")
    told = manifest(mina, tmp_path)
    mina.get_by_role("link", name="Show the password").click()
    opened = unlocked(path, mina.locator(".code bdi").inner_text())

    sheet = load_workbook(opened).worksheets[0]
    names = [row[3].value for row in sheet.iter_rows(min_row=3)]
    opened.seek(0)
    rows = load_by_calamine(opened).get_sheet_by_index(0).to_python()

    assert len(names) == len([row for row in rows[2:] if any(row)]) == 3
    assert all(name.endswith(" Invented") for name in names)
    assert sheet["I3"].value == "Tuvalu"
    assert (told["named"], told["standard"]["form"]) == (True, "labels")
    assert told["sha256"] == digest(path)


def begin(page: Any, shape: str) -> None:
    page.goto(f"/exports/new/?{LIST}")
    expect(page.get_by_role("heading", name="Export 3 cases")).to_be_visible()
    page.get_by_label("What kind of file?").select_option(label=shape)
    page.get_by_role("button", name="Choose").click()
    expect(page.get_by_label("What kind of file?").locator("option:checked")).to_have_text(shape)
    # The standard says which columns there are.
    expect(page.get_by_text("What stands in it?")).to_have_count(0)
    expect(page.get_by_label("With names and days of birth")).not_to_be_checked()


def fetched(page: Any, to: Path) -> Path:
    page.get_by_role("button", name="Start the export").click()
    expect(page.get_by_role("heading", name="Ready")).to_be_visible(timeout=60_000)
    return saved(page, "Download", to)


def manifest(page: Any, folder: Path) -> Any:
    return json.loads(saved(page, "Sheet that goes with it", folder / "sheet.json").read_text())


def saved(page: Any, link: str, to: Path) -> Path:
    with page.expect_download() as download:
        page.get_by_role("link", name=link).click()
    download.value.save_as(to)
    return to


def unlocked(path: Path, password: str) -> io.BytesIO:
    opened = io.BytesIO()
    locked = msoffcrypto.OfficeFile(io.BytesIO(path.read_bytes()))
    locked.load_key(password=password)
    locked.decrypt(opened)
    return opened


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
