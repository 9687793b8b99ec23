"""Rows of invented people, read as the readers would read them."""

import re
from datetime import date

from cases.imports.cells import Sheet
from cases.imports.comparing.rows import compare
from cases.imports.draft import Draft, Frame
from cases.imports.layout.table import Table, lay_out
from cases.imports.shapes import Day
from people.registry.scripts import script_of

HEADINGS = [
    "S.N.", "Name", "Date of birth", "Country", "Passport", "Phone", "Agent", "Left home",
    "Last contact", "Status", "Remarks",
]  # fmt: skip
_A_DAY = re.compile(r"\d{4}(?:-\d\d-\d\d)?")
FRAME = Frame(date(2026, 1, 31))


def line(name="", **cells):
    """Cells in the order of the headings; a serial number is given by `table_of`."""
    keys = ("birth", "country", "passport", "phone", "agent", "left", "last", "status", "remarks")
    return [cells.get("sn", "?"), name, *(cells.get(key, "") for key in keys)]


def table_of(*lines) -> Table:
    rows = [list(HEADINGS)]
    for number, each in enumerate(lines, start=1):
        rows.append([str(number) if cell == "?" else cell for cell in each])
    return lay_out(Sheet("List", rows, list(range(1, len(rows) + 1))))


def drafts_of(table: Table, **read_of_all) -> list[Draft]:
    drafts = []
    for index in range(len(table.rows)):
        draft = Draft(table.cells(index), FRAME)
        _read(draft)
        draft.row.update(read_of_all)
        drafts.append(draft)
    return drafts


def compared(*lines, **read):
    """Rows as they come out; `read` is by row number, `r2={"status": "killed"}`."""
    table = table_of(*lines)
    drafts = drafts_of(table)
    for key, told in read.items():
        draft = drafts[int(key[1:]) - 1]
        for code in told.pop("issues", ()):
            draft.ask(code, "row", "")
        draft.row.update(told)
    return compare(table, drafts)


def actions(rows):
    return [row["action"] for row in rows]


def pairs(rows):
    """Which rows are told of beside which, and as what, each pair once."""
    return {
        (row["row"], each["row"]): each["kind"]
        for row in rows
        for each in row.get("duplicates", ())
        if row["row"] < each["row"] or each["kind"] == "exact"
    }


def codes(row):
    return {(issue["code"], issue["field"]) for issue in row["issues"]}


def day(edtf: str) -> Day:
    ends = sorted(edtf.strip("[]").split(","))
    low, high = (
        f"{ends[0]}-01-01"[:10],
        f"{ends[-1]}-12-31"[:10] if len(ends[-1]) == 4 else ends[-1],
    )
    return Day(raw=edtf, edtf=edtf, earliest=low, latest=high)


def _read(draft: Draft) -> None:
    cells, row = draft.cells, draft.row
    if name := cells["name"]:
        is_latin = script_of(name) == "Latn"
        row["name"] = {"latin": name} if is_latin else {"latin": None, "native": name}
    if country := cells["nationality"]:
        row["nationality"] = {"raw": country, "alpha3": [country], "confidence": "exact"}
    places = (("birth", "birth"), ("left_home", "left_home"), ("last_contact", "last_contact"))
    row["dates"] = {
        about: day(cells[column]) for about, column in places if _A_DAY.fullmatch(cells[column])
    }
    row["phones"] = [
        {"raw": each, "e164": each, "valid": True} for each in cells["phone"].split("; ") if each
    ]
    row["passport"] = cells["passport"] or None
    row["status"] = cells["condition"] or "unknown"
    if agency := cells["agent"]:
        row["network"] = {"agency": agency}
