"""A sheet comes in, is put right, becomes cases, is undone, made again, and comes back changed."""

import io
import re
from typing import Any

import openpyxl
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser]

HEADINGS = [
    *("S.N.", "Name", "Date of birth", "Nationality", "Passport", "Phone", "Reported by"),
    *("Contract date", "Last contact", "Present condition", "Remarks"),
]
MEN = [
    ["1", "Dhan Madeup", "03/04/1995", "Suriname", "RB000011", "+597 8100011", "wife Rita"],
    ["2", "Edo Madeup", "1994-05-06", "Surinam", "RB000012", "8.10001E+09", "brother"],
    ["3", "Faru Madeup", "yesterday", "Suriname", "RB000013", "+597 8100013", "mother"],
    ["4", "Gil Madeup & his cousin Hans Madeup (both)", "22 and 25", "Suriname", "", "", "aunt"],
    ["5", "Dhan M. Madeup", "1995", "Suriname", "RB 000011", "+597 8100011", "sister"],
    ["6", "Ivo Madeup", "1991-02-03", "Suriname", "RB000016", "+597 8100016", "father"],
]
REST = ["2024-02-10", "2024-06-11", "missing", ""]
SETTLED = "nav.tabs"


def workbook(men: list[list[str]], **changed: str) -> bytes:
    """A title row, an empty one, the headings, and the men; `changed` is the rest of Ivo's row."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["OUR LIST (invented)"])
    sheet.append([])
    sheet.append(HEADINGS)
    for man in men:
        told = dict(zip(HEADINGS[7:], REST, strict=True))
        sheet.append([*man, *(told | (changed if man[0] == "6" else {})).values()])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def bring(page: Any, content: bytes, name: str = "list.xlsx") -> str:
    page.goto("/lists/imports/new/")
    page.set_input_files(
        "[name=file]", {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    )
    page.get_by_role("button", name="Read it").click()
    page.wait_for_url(re.compile(r"/lists/imports/[0-9a-f-]{36}/$"))
    return str(page.url)


def settled(page: Any) -> None:
    """The page is asked for anew by itself when the work is over."""
    expect(page.locator(SETTLED)).to_be_visible(timeout=90_000)


def tab(page: Any, label: str) -> Any:
    return page.locator("nav.tabs").get_by_role("link", name=re.compile(rf"^{label} "))


def correct(page: Any, sheet: str, number: int, label: str, text: str) -> None:
    page.goto(f"{sheet}{number}/")
    page.get_by_text("Correct this row").click()
    page.get_by_label(label, exact=True).fill(text)
    page.get_by_role("button", name="Save and read again").click()
    page.goto(sheet)
    settled(page)


def make_all(page: Any, sheet: str) -> None:
    page.goto(sheet)
    page.get_by_role("link", name=re.compile(r"^Make \d+ cases?$")).click()
    page.get_by_role("button", name="Make them").click()
    settled(page)


def cases_from(page: Any) -> int:
    page.goto("/cases/?stage=open&nationality=SUR")
    return int(page.locator("tbody tr").filter(has_text="Madeup").count())


def test_a_sheet_is_put_right_made_undone_and_comes_back(page_as) -> None:
    mina = page_as("mina@example.org")
    sheet = bring(mina, workbook(MEN))
    settled(mina)
    expect(tab(mina, "All rows")).to_contain_text("6")
    before = cases_from(mina)

    correct(mina, sheet, 1, "Date of birth or age", "3 April 1995")
    correct(mina, sheet, 2, "Phone number, messenger", "+597 8100012")
    correct(mina, sheet, 3, "Date of birth or age", "1996")
    expect(tab(mina, "With errors")).to_contain_text("1")
    mina.goto(f"{sheet}4/")
    mina.get_by_role("button", name="Give each a row of his own").click()
    settled(mina)
    mina.goto(f"{sheet}5/")
    mina.get_by_label("The same man: add to his case").check()
    mina.get_by_role("button", name="Decide it so").click()

    make_all(mina, sheet)
    expect(tab(mina, "On file")).to_contain_text("7")
    # Rows 1, 2, 3, 6 and two of row 4; row 5 is in the case of row 1.
    assert cases_from(mina) == before + 6

    mina.goto(sheet)
    mina.get_by_role("link", name="Undo…").click()
    mina.get_by_role("button", name="Remove what it made").click()
    settled(mina)
    assert cases_from(mina) == before
    make_all(mina, sheet)
    assert cases_from(mina) == before + 6

    changed = {"Last contact": "2024-09-01", "Present condition": "serving", "Remarks": "He rang"}
    back = bring(mina, workbook([MEN[5]], **changed))
    settled(mina)
    mina.goto(f"{back}1/")
    mina.get_by_role("button", name="Accept: Last contact").click()
    mina.get_by_role("button", name="Accept: Present condition, status").click()
    mina.get_by_role("button", name="Leave: Remarks").click()
    expect(mina.get_by_text("accepted")).to_have_count(2)
    mina.locator("main").get_by_role("link", name=re.compile(r"^C-\d{4}-\d+$")).click()
    expect(mina.locator("main")).to_contain_text("Serving")
    expect(mina.locator("main")).to_contain_text("1 September 2024")


def test_what_cannot_be_read_says_why_and_the_next_file_can(page_as) -> None:
    mina = page_as("mina@example.org")

    bring(mina, b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n")

    expect(mina.get_by_role("heading", name="It could not be read")).to_be_visible(timeout=90_000)
    expect(mina.locator("main")).to_contain_text("PDF")
    expect(mina.get_by_role("link", name="Bring in another file")).to_be_visible()


def test_only_chosen_rows_become_cases(page_as) -> None:
    mina = page_as("mina@example.org")
    men = [["1", "Kofi Madeup", "1993"], ["2", "Loek Madeup", "1994"], ["3", "Max Madeup", "1995"]]
    rows = ["Name,Date of birth,Nationality", *(f"{man[1]},{man[2]},Suriname" for man in men)]
    sheet = bring(mina, "\n".join(rows).encode(), "list.csv")
    settled(mina)

    mina.get_by_label("Choose row 2").check()
    mina.get_by_role("button", name="Make cases of them…").click()
    mina.get_by_role("button", name="Make them").click()
    settled(mina)

    expect(tab(mina, "On file")).to_contain_text("1")
    mina.goto(f"{sheet}?tab=done")
    expect(mina.locator("tbody tr")).to_have_count(1)
    expect(mina.locator("tbody tr")).to_contain_text("Loek Madeup")
