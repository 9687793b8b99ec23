"""Her sheet back: her columns with our reference, ready to be brought in again."""

import io

import openpyxl
import pytest

from cases.access.consents import record_consent, withdraw_consent
from cases.casebook.models import Case
from cases.casebook.todo import add_task
from cases.imports import deciding
from cases.imports.models import ImportBatch
from cases.imports.sheet_back import sheet_back
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.imports.conftest import GOPAL, HEADINGS

pytestmark = pytest.mark.django_db


def lines_of(back):
    sheet = openpyxl.load_workbook(io.BytesIO(back.content)).active
    return [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]


@pytest.fixture
def back_of(caseworker):
    return lambda batch, by=caseworker: sheet_back(batch_id=batch.pk, by=by)


def test_her_columns_come_back_with_reference_and_next_step(committed, back_of, caseworker):
    batch = committed()
    case = Case.objects.get(nationality="NPL")
    add_task(case=case, by=caseworker, text="Call about the flat", due_on=clock.today())

    headings, first, *_others = lines_of(back_of(batch))

    assert headings == [*HEADINGS.split(","), "ref", "_next_step", "_due_on", "_row", "_to_check"]
    assert first[:2] == ["Gopal Invented", "1999-03-02"]
    assert first[10:14] == [case.ref, "A task", clock.today().isoformat(), "1"]
    assert not any("flat" in cell for cell in first)


def test_it_comes_in_again_and_says_nothing_new(committed, brought, back_of):
    back = back_of(committed())

    again = brought(back.content, name="back.xlsx")

    assert {(row.action, row.state) for row in again.rows.all()} == {("same", "kept")}


def test_what_was_corrected_comes_back_corrected(brought, back_of, caseworker, read_again):
    batch = brought()
    deciding.fix_row(batch_id=batch.pk, number=2, by=caseworker, fixes={"name": "Juma M."})
    batch = read_again(batch)

    assert lines_of(back_of(batch))[2][0] == "Juma M."


def test_where_somebody_hides_does_not_come_back(brought, committed, back_of):
    row = GOPAL.replace("missing", "ESCAPED - hiding in a flat near the old mill in Tver")
    batch = committed(brought(f"{HEADINGS}\n{row}"))

    told = str(lines_of(back_of(batch)))

    assert "mill" not in told
    assert "kept sealed apart" in told


def test_whose_consent_was_taken_back_is_not_in_it(committed, back_of, caseworker):
    batch = committed()
    case = Case.objects.get(nationality="NPL")
    consent = record_consent(
        case=case,
        by=caseworker,
        given_by="next_of_kin",
        method="oral",
        given_on=clock.today(),
        scopes=["own_org"],
    )
    withdraw_consent(consent=consent, by=caseworker)

    back = back_of(batch)

    assert (back.rows, back.withheld) == (2, 1)
    assert "Gopal" not in str(lines_of(back))


def test_a_case_that_went_out_of_sight_is_not_in_it(committed, back_of, colleague):
    batch = committed()
    Case.objects.filter(nationality="NPL").update(owner=colleague)

    assert "Gopal" not in str(lines_of(back_of(batch)))


def test_nobody_else_fetches_it_and_each_time_is_recorded(committed, back_of, colleague):
    batch = committed()
    with pytest.raises(ImportBatch.DoesNotExist):
        back_of(batch, by=colleague)

    back_of(batch)

    assert AuditEntry.objects.filter(action="import.fetched").count() == 1


def test_what_stands_in_place_of_two_columns_comes_back_once(
    brought, back_of, caseworker, read_again
):
    batch = brought("Name,Nationality,Remarks,Remarks\nA Madeup,Kenya,first,second")
    fixes = {"remarks": "first; third"}
    deciding.fix_row(batch_id=batch.pk, number=1, by=caseworker, fixes=fixes)

    assert lines_of(back_of(read_again(batch)))[1][2:4] == ["first; third", ""]
