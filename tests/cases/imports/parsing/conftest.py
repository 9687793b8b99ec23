"""Real files for the reader: workbooks as programs write them, and as an attacker would."""

import io
import zipfile
from collections.abc import Callable, Mapping

import openpyxl
import pytest

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.fixture
def workbook() -> Callable[..., bytes]:
    """Return a maker of workbooks: openpyxl writes the rows."""

    def make(*rows: list[object]) -> bytes:
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        return saved(book)

    return make


@pytest.fixture
def raw_workbook() -> Callable[..., bytes]:
    """Return a maker of workbooks from XML written by hand; `parts` replace or add."""

    def make(sheet: str = "", parts: Mapping[str, str | bytes] | None = None) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in {**parts_of(sheet), **(parts or {})}.items():
                archive.writestr(name, content)
        return out.getvalue()

    return make


def parts_of(sheet: str) -> dict[str, str | bytes]:
    return {
        "_rels/.rels": links(("officeDocument", "xl/workbook.xml")),
        "xl/_rels/workbook.xml.rels": links(
            ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml")
        ),
        "xl/workbook.xml": (
            f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>'
            '<sheet name="List" sheetId="1" r:id="r0"/></sheets></workbook>'
        ),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}">{sheet}</worksheet>',
    }


def links(*links: tuple[str, str]) -> str:
    each = "".join(
        f'<Relationship Id="r{at}" Type="{LINKS}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(links)
    )
    return f'<Relationships xmlns="{PACKAGE}">{each}</Relationships>'
