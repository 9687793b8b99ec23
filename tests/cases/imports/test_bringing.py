"""A sheet comes in: sealed, read by a job, its columns said and remembered."""

import io
import zipfile

import openpyxl
import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.casebook.models import Case
from cases.imports import services
from cases.imports.deciding import fix_row
from cases.imports.models import HeadingMemory, ImportBatch, ImportRow
from cases.imports.reading_job import read_import
from cases.imports.selectors import imports_of
from people.audit.models import AuditEntry
from people.jobs.models import Job
from people.vault.files import path_of
from tests.cases.imports.conftest import GOPAL, HEADINGS, JUMA

pytestmark = pytest.mark.django_db


def test_rows_are_understood_and_nothing_is_a_case_yet(brought):
    batch = brought()

    rows = list(batch.rows.all())
    assert (batch.phase, batch.rows_total) == ("open", 3)
    assert [row.reading["name"]["latin"] for row in rows] == [
        "Gopal Invented",
        "Juma Madeup",
        "Anil Notreal",
    ]
    assert [row.action for row in rows] == ["create"] * 3
    assert rows[0].reading["nationality"]["alpha3"] == ["NPL"]
    assert rows[0].reading["dates"]["birth"]["edtf"] == "1999-03-02"
    assert not Case.objects.exists()


def test_cells_stand_with_the_row_as_they_came(brought):
    batch = brought(f"{HEADINGS}\n{GOPAL}")

    assert batch.rows.get().cells[:4] == ["Gopal Invented", "1999-03-02", "Nepal", "PA0009911"]


def test_neither_file_nor_rows_lie_in_clear(brought, files_dir):
    batch = brought()

    assert b"Invented" not in path_of(batch.file_id).read_bytes()
    stored = ImportRow.objects.filter(number=1).get()
    for field in ("cells", "reading"):
        assert b"Gopal" not in bytes(stored.__dict__[field])


def test_file_is_gone_where_it_could_not_be_taken_in(caseworker, files_dir, monkeypatch):
    monkeypatch.setattr(services.jobs, "ask", lambda *args, **told: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        services.bring(by=caseworker, name="x.csv", content=b"Name\nA B")

    assert list(files_dir.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"x" * (services.LARGEST + 1)])
def test_empty_and_too_large_files_are_refused(caseworker, content):
    with pytest.raises(ValidationError) as refusal:
        services.bring(by=caseworker, name="x.csv", content=content)

    assert "file" in refusal.value.message_dict


def test_renamed_pdf_is_refused_with_the_reason_and_not_kept(
    brought, files_dir, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        batch = brought(b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n", name="list.xlsx")

    assert batch.phase == "refused"
    assert "PDF" in batch.problem
    assert list(files_dir.glob("*.sealed")) == []


def test_only_who_may_import_brings_anything(lawyer, intake, auditor, three_rows):
    for member in (lawyer, intake, auditor):
        with pytest.raises(PermissionDenied):
            services.bring(by=member, name="x.csv", content=three_rows)


def test_own_imports_are_seen_and_the_coordinator_sees_all(
    brought, caseworker, colleague, coordinator, stranger
):
    batch = brought()

    assert list(imports_of(caseworker)) == [batch]
    assert list(imports_of(coordinator)) == [batch]
    assert not imports_of(colleague).exists()
    assert not imports_of(stranger).exists()


def test_the_same_file_again_is_told(brought, caseworker):
    first, second = brought(), brought()

    assert services.brought_before(second, who=caseworker) == first
    assert services.brought_before(first, who=caseworker) is None


def test_said_columns_hold_and_are_remembered(brought, caseworker, read_again):
    sheet = "Ref of X,Name,When\nz1,Gopal Invented,2024-03-02\nz2,Juma Madeup,2024-07-21"
    batch = brought(sheet)
    services.say_columns(batch_id=batch.pk, by=caseworker, columns=["ignored", "name", "contract"])
    batch = read_again(batch)

    assert batch.rows.get(number=1).reading["dates"]["contract"]["edtf"] == "2024-03-02"
    assert HeadingMemory.objects.count() == 3
    again = brought(sheet.replace("Gopal", "Hari"))
    assert again.layout["columns"] == ["ignored", "name", "contract"]


def test_another_group_does_not_learn_what_was_said(brought, caseworker, stranger, read_again):
    sheet = "Ref of X,Name,When\nz1,Gopal Invented,1999-03-02"
    batch = brought(sheet)
    services.say_columns(batch_id=batch.pk, by=caseworker, columns=["ignored", "name", "contract"])

    theirs = brought(sheet, by=stranger)

    assert theirs.layout["columns"] == batch.layout["columns"]


@pytest.mark.parametrize("columns", [["name"], ["nonsense"] * 10])
def test_bad_columns_are_refused(brought, caseworker, columns):
    with pytest.raises(ValidationError):
        services.say_columns(batch_id=brought().pk, by=caseworker, columns=columns)


TITLED = "Our list,\nWho,Seen\nGopal Invented,2024-03-02\nJuma Madeup,2024-07-21"


def test_headings_stand_where_somebody_saw_them(brought, caseworker, read_again):
    batch = brought(TITLED)
    assert batch.layout["top"][1] == [1, 2, ["Who", "Seen"]]

    services.say_headings(batch_id=batch.pk, by=caseworker, at=1)
    batch = read_again(batch)

    assert (batch.layout["headings"], batch.rows_total) == (["Who", "Seen"], 2)
    assert [row.cells[0] for row in batch.rows.order_by("number")] == [
        "Gopal Invented",
        "Juma Madeup",
    ]


def test_a_sheet_may_have_no_headings(brought, caseworker, read_again):
    batch = brought(f"{HEADINGS}\n{GOPAL}")

    services.say_headings(batch_id=batch.pk, by=caseworker, at=-1)
    batch = read_again(batch)

    assert (batch.layout["heading_at"], batch.rows_total) == (-1, 2)


@pytest.mark.parametrize("at", [-2, 4, 4_000])
def test_headings_on_a_line_that_nobody_was_shown_are_refused(brought, caseworker, at):
    with pytest.raises(ValidationError) as refusal:
        services.say_headings(batch_id=brought(TITLED).pk, by=caseworker, at=at)

    assert "heading_at" in refusal.value.message_dict


def test_headings_stay_once_cases_were_made(committed, caseworker):
    batch = committed()

    with pytest.raises(ValidationError) as refusal:
        services.say_headings(batch_id=batch.pk, by=caseworker, at=-1)

    assert "heading_at" in refusal.value.message_dict
    assert batch.rows.exists()


def test_reading_that_is_killed_and_run_again_has_each_row_once(brought, caseworker, monkeypatch):
    from cases.imports import reading_job  # noqa: PLC0415

    content = "\n".join(
        [HEADINGS, *(f"Man {n} Invented,19{n + 60},Kenya,,,,,,," for n in range(9))]
    )
    monkeypatch.setattr(reading_job, "CHUNK", 2)
    real, calls = reading_job.compare_with_register, []

    def dies_at_fifth(row, **told):
        calls.append(row["row"])
        if len(calls) == 5:
            raise KeyboardInterrupt
        real(row, **told)

    monkeypatch.setattr(reading_job, "compare_with_register", dies_at_fifth)
    batch = services.bring(by=caseworker, name="x.csv", content=content.encode())
    with pytest.raises(KeyboardInterrupt):
        read_import(batch.job_id)
    assert ImportRow.objects.count() == 4
    Job.objects.filter(pk=batch.job_id).update(state="waiting")

    read_import(batch.job_id)

    assert list(ImportRow.objects.values_list("number", flat=True)) == list(range(1, 10))


def test_record_holds_no_word_of_the_sheet(brought):
    brought()

    told = " ".join(AuditEntry.objects.values_list("detail", flat=True))
    assert "Gopal" not in told
    actions = set(AuditEntry.objects.values_list("action", flat=True))
    assert {"import.brought", "import.read"} <= actions


def test_dropped_sheet_leaves_nothing_behind(
    brought, caseworker, files_dir, django_capture_on_commit_callbacks
):
    batch = brought()

    with django_capture_on_commit_callbacks(execute=True):
        services.drop(batch_id=batch.pk, by=caseworker)

    batch.refresh_from_db()
    assert (batch.phase, batch.layout, batch.file_name) == ("dropped", {}, "")
    assert not ImportRow.objects.exists()
    assert list(files_dir.iterdir()) == []
    with pytest.raises(ValidationError):
        services.ask_commit(batch_id=batch.pk, by=caseworker, takes=[])


def test_nobody_elses_sheet_can_be_touched(brought, colleague, stranger):
    batch = brought()

    for member in (colleague, stranger):
        with pytest.raises(ImportBatch.DoesNotExist):
            services.drop(batch_id=batch.pk, by=member)


def test_rows_are_compared_with_those_on_file(brought, committed):
    committed()

    batch = brought(f"{HEADINGS}\n{GOPAL.replace('Gopal Invented', 'Gopal B. Invented')}")

    row = batch.rows.get()
    assert row.action == "merge_candidate"
    refs = [each["case"] for each in row.reading["duplicates"] if "case" in each]
    assert refs == list(Case.objects.filter(nationality="NPL").values_list("ref", flat=True))


def test_a_case_that_is_not_seen_is_not_spoken_of(brought, committed, colleague):
    committed()

    theirs = brought(f"{HEADINGS}\n{GOPAL}", by=colleague)

    row = theirs.rows.get()
    assert row.action == "create"
    assert row.reading["duplicates"] == []


def test_of_two_sheets_of_one_name_the_one_that_was_read_is_read_again(
    brought, caseworker, read_again
):
    book = openpyxl.Workbook()
    book.active.append(["Nothing", "here"])
    full = book.create_sheet("Second")
    for line in (HEADINGS, GOPAL, JUMA):
        full.append(line.split(","))
    content = as_one_name(book)
    batch = brought(content)
    assert batch.layout["sheet"] == 1

    fix_row(batch_id=batch.pk, number=2, by=caseworker, fixes={"remarks": "asked"})
    batch = read_again(batch)

    assert (batch.layout["sheet"], batch.rows_total) == (1, 2)


def as_one_name(book):
    """Save a workbook whose sheets all have the name of the first; no program does."""
    saved, out = io.BytesIO(), io.BytesIO()
    first = book.sheetnames[0].encode()
    book.save(saved)
    with zipfile.ZipFile(saved) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            part = before.read(name)
            after.writestr(name, part.replace(b'"Second"', b'"' + first + b'"'))
    return out.getvalue()
