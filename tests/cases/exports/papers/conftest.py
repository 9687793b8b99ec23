"""A list and the fonts that are at hand."""

from datetime import date
from pathlib import Path

import pytest

from cases.exports.papers.contract import ListPaper, Section
from tests.cases.exports.papers.names import FROM_THE_RIGHT, NAMES

COLUMNS = ["No.", "Reference", "Name", "Name in own script", "Unit"]


@pytest.fixture(scope="session")
def east_asian_fonts():
    if not list(Path("/usr/share/fonts").rglob("NotoSansCJK-*.ttc")):
        pytest.skip("fonts-noto-cjk is not installed")


@pytest.fixture
def few_fonts(settings, tmp_path):
    """Leave only the font for Latin, Cyrillic and Greek."""
    for face in ("Regular", "Bold"):
        font = Path(f"/usr/share/fonts/truetype/noto/NotoSans-{face}.ttf")
        (tmp_path / font.name).symlink_to(font)
    settings.FONT_DIRS = [str(tmp_path)]


@pytest.fixture
def list_of():
    """Return a way to make a list of these names in their own script."""

    def make(*names, **changes):
        rows = [
            [str(number), f"C-2026-{number:05d}", "Some Body", name, ""]
            for number, name in enumerate(names, 1)
        ]
        told = {
            "title": "Men of our country",
            "recipient": "Ministry of Foreign Affairs",
            "as_of": date(2026, 11, 16),
            "export_id": "7f3a2c10-55aa-4c1e-9a77-0d9be1f0a1b2",
            "columns": COLUMNS,
            "sections": [Section("Killed: remains wanted", rows), Section("Missing", [])],
        }
        return ListPaper(**{**told, **changes})

    return make


@pytest.fixture
def full_list(list_of):
    return list_of(*NAMES.values(), *FROM_THE_RIGHT.values())
