"""Files of HTCDS against the standard's own facts, and each fault that could be in one."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from cases.exports.htcds import Form, HtcdsCsv, HtcdsXlsx, Mode, Rows
from cases.exports.htcds.countries import NAMES
from cases.exports.htcds.fields import FIELDS
from tests.cases.exports.htcds.invented import victims

pytestmark = pytest.mark.shared
NAMED = {"mode": Mode.NAMED}


@pytest.fixture
def check(shared: Path):
    """Run the checker on a file; return whether it passes, and what it says."""

    def run(path: Path, form: Form) -> tuple[bool, str]:
        checker = shared / "data" / "htcds" / "htcds_check.py"
        command = [sys.executable, str(checker), str(path), "--form", form]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
        assert "Traceback" not in done.stderr
        return done.returncode == 0, done.stdout

    return run


@pytest.fixture
def profile(shared: Path):
    return json.loads((shared / "data" / "htcds" / "htcds_profile.json").read_text())


def write(path: Path, form: Form, **options) -> Path:
    writer = HtcdsXlsx(mark="4f9d") if path.suffix == ".xlsx" else HtcdsCsv()
    rows = Rows(form=form, **options)
    every = victims()
    batches = [rows.columns(every[:100]), rows.columns(every[100:])]
    path.write_bytes(b"".join([writer.head(), *map(writer.batch, batches), writer.tail()]))
    return path


@pytest.mark.parametrize("options", [{}, NAMED])
@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_files_pass_in_both_forms_and_modes(check, tmp_path, ending, form, options):
    passes, said = check(write(tmp_path / f"list.{ending}", form, **options), form)

    assert passes, said
    assert said.startswith(f"{len(victims())} data rows, 38 columns, 0 problems")


@pytest.mark.parametrize(
    ("column", "value", "said"),
    [
        ("prs_Citizenship", "NP; NPL", "not in the standard's country list"),
        ("prs_MailingCountry", "Nepal", "not in the standard's country list"),
        ("prs_Gender", "Male", "value not in the standard's list"),
        ("vic_MethodsOfControl", "Debt bondage", "value not in the standard's list"),
        ("prs_Birthdate", "1999-02", "date must be a whole day"),
        ("con_Consent", "yes", "consent must be TRUE or FALSE"),
        ("prs_MobilePhone", "0981", "phone must match"),
        ("prs_FirstName", "=1+1", "formula-like cell"),
        ("cas_CaseOwner", "-1", "formula-like cell"),
    ],
)
def test_fault_in_a_csv_is_found(check, tmp_path, column, value, said):
    path = write(tmp_path / "list.csv", Form.CODES)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    rows[1][rows[0].index(column)] = value
    _write_csv(path, rows)

    passes, told = check(path, Form.CODES)

    assert not passes
    assert f" | {column} | 2 | {said}" in told


def test_fault_in_the_names_of_a_csv_is_found(check, tmp_path):
    path = write(tmp_path / "list.csv", Form.CODES)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    rows[0][0], rows[0][1] = rows[0][1], rows[0][0]
    _write_csv(path, rows)

    assert "names or order differ" in check(path, Form.CODES)[1]


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        ("C2", "Salut", "labels or their order differ"),
        ("I3", "NP", "not in the standard's country list"),
        ("R3", "Nepal", "not in the standard's country list"),
        ("S3", "ActualVictimOfTrafficking", "value not in the standard's list"),
        ("AD3", "May 2024", "date must be a whole day"),
        ("F3", 1, "consent must be TRUE or FALSE"),
        ("L3", "0981", "phone must match"),
        ("D3", "@A1", "formula-like cell"),
    ],
)
def test_fault_in_a_workbook_is_found(check, tmp_path, place, value, said):
    path = write(tmp_path / "list.xlsx", Form.LABELS)
    book = load_workbook(path)
    book.worksheets[0][place] = value
    book.save(path)

    passes, told = check(path, Form.LABELS)

    assert not passes
    assert said in told


def test_rows_above_the_data_are_the_template_s_own(shared, tmp_path):
    ours = load_workbook(write(tmp_path / "list.xlsx", Form.LABELS)).worksheets[0]
    template = shared / "data" / "htcds" / "HTCDS-template-v2.0.xlsx"
    theirs = load_workbook(template).worksheets[0]

    for row in (1, 2):
        assert [cell.value for cell in ours[row]] == [cell.value for cell in theirs[row]]
        assert ours.row_dimensions[row].hidden == theirs.row_dimensions[row].hidden
    assert [cell.value for cell in ours["A"][:100]] == [cell.value for cell in theirs["A"][:100]]
    assert ours.title == theirs.title


def test_tables_are_the_standard_s(profile):
    told = [(field.name, field.label, field.in_first_row or None) for field in FIELDS]

    columns = profile["columns"]
    assert told == [(one["field"], one["label"], one["row1_name"]) for one in columns]
    for field, one in zip(FIELDS, columns, strict=True):
        if one.get("codes"):
            assert list(field.codes) == one["codes"]
            assert list(field.codes.values()) == one["xlsx_labels"]
        assert field.several == ("Multiselect" in one["type"])
    assert {name: code for code, name in NAMES.items()} == profile["country_label_to_alpha2"]
    assert list(NAMES.values()) == columns[7]["xlsx_labels"]


def _write_csv(path: Path, rows: list[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
