"""A sheet comes back: what it says anew is accepted singly, and hand edits win."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.casebook.editing import edit_case
from cases.casebook.models import Case, Event
from cases.imports.models import ImportBatch, ImportRow
from cases.imports.returning.accepting import decide_change
from cases.imports.returning.comparing import compare_with_before
from people.registry.models import Person
from people.vault.querysets import load_keys
from tests.cases.imports.conftest import ANIL, GOPAL, HEADINGS, JUMA

pytestmark = pytest.mark.django_db

SHEET = "\n".join([HEADINGS, GOPAL, JUMA, ANIL])
NEXT_SUNDAY = SHEET.replace("2024-03-01,missing", "2024-04-09,serving")


def opened(**where):
    case = Case.objects.select_related("person").get(**where)
    return load_keys([case], case.person_id)[0]


@pytest.fixture
def back(brought, committed):
    """The sheet was made into cases; bring it again as it is by now."""
    committed()

    def bring_back(content=NEXT_SUNDAY, **told):
        return brought(content, **told)

    return bring_back


def test_rows_that_say_nothing_new_are_on_file_and_make_nothing(back, committed):
    batch = back(SHEET)

    assert {(row.action, row.state) for row in batch.rows.all()} == {("same", "kept")}
    committed(batch)
    assert Case.objects.count() == Person.objects.count() == 3


def test_many_rows_are_compared_with_as_few_queries_as_one(back, caseworker):
    rows = list(back().rows.select_related("batch"))

    def queries(some):
        with CaptureQueriesContext(connection) as asked:
            compare_with_before(some, by=caseworker, times={})
        return len(asked)

    assert queries(rows[:1]) == queries(rows)
    assert [row.action for row in rows] == ["update", "same", "same"]


def test_what_is_new_is_shown_beside_what_was(back):
    batch = back()

    row = batch.rows.get(number=1)
    assert (row.action, row.state, row.open_changes) == ("update", "waiting", 2)
    assert [(each["column"], each["was"], each["now"]) for each in row.changes] == [
        ("last_contact", "2024-03-01", "2024-04-09"),
        ("condition", "missing", "serving"),
    ]
    assert opened(nationality="NPL").status == "missing"


def test_two_accepted_changes_stand_in_the_case(back, caseworker):
    batch = back()
    for column in ("last_contact", "condition"):
        decide_change(batch_id=batch.pk, number=1, column=column, by=caseworker, is_accepted=True)

    case = opened(nationality="NPL")
    assert (case.status, case.last_contact.edtf) == ("serving", "2024-04-09")
    row = batch.rows.get(number=1)
    assert (row.state, row.open_changes) == ("kept", 0)


def test_a_change_that_is_left_changes_nothing_and_is_not_shown_again(back, brought, caseworker):
    batch = back()
    for column in ("last_contact", "condition"):
        decide_change(batch_id=batch.pk, number=1, column=column, by=caseworker, is_accepted=False)

    assert opened(nationality="NPL").status == "missing"
    assert brought(NEXT_SUNDAY).rows.get(number=1).action == "same"


def test_a_hand_edit_stays_and_the_sheets_words_are_noted(back, caseworker):
    case = opened(nationality="NPL")
    edit_case(case=case, by=caseworker, version=case.version, unit="Unit 000")
    sheet = SHEET.replace("Remarks", "Unit").replace("missing,\n", "missing,Unit 001\n", 1)
    batch = back(sheet)
    change = next(each for each in batch.rows.get(number=1).changes if each["column"] == "unit")
    assert change["by_hand"]

    decide_change(batch_id=batch.pk, number=1, column="unit", by=caseworker, is_accepted=True)

    assert opened(nationality="NPL").unit == "Unit 000"
    assert any("Unit 001" in event.text for event in load_keys(list(Event.objects.all())))


def test_what_was_written_by_hand_as_the_sheet_has_it_is_no_news(back, caseworker):
    case = opened(nationality="NPL")
    edit_case(case=case, by=caseworker, version=case.version, unit="Unit 001")
    sheet = SHEET.replace("Remarks", "Unit").replace("missing,\n", "missing,Unit 001\n", 1)

    assert back(sheet).rows.get(number=1).action == "same"


def test_rows_are_known_by_our_reference_whatever_else_changed(back):
    ref = opened(nationality="NPL").ref
    row = GOPAL.replace("Gopal Invented", "G. Invented").replace("PA0009911", "")
    batch = back(f"ref,{HEADINGS}\n{ref},{row}")

    row = batch.rows.get()
    assert row.action == "update"
    assert row.of_case_id == opened(nationality="NPL").pk


def test_a_new_man_in_the_sheet_is_proposed_as_a_case(back, committed):
    new = (
        "Hari Pretend,1997-01-05,Nepal,PA0009944,9800000066,mother,2025-01-05,2025-03-01,missing,"
    )
    batch = back(f"{SHEET}\n{new}")

    committed(batch)

    assert [row.state for row in batch.rows.all()] == ["kept", "kept", "kept", "made"]
    assert Case.objects.count() == 4


def test_of_a_case_that_is_not_seen_nothing_is_known(back, colleague):
    batch = back(by=colleague)

    assert {row.action for row in batch.rows.all()} == {"create"}
    ref = Case.objects.get(nationality="NPL").ref
    again = back(f"ref,{HEADINGS}\n{ref},{GOPAL}", by=colleague)
    assert again.rows.get().of_case_id is None


def test_a_change_of_somebody_elses_sheet_cannot_be_accepted(back, colleague):
    batch = back()

    with pytest.raises(ImportBatch.DoesNotExist):
        decide_change(
            batch_id=batch.pk, number=1, column="condition", by=colleague, is_accepted=True
        )


def test_a_case_that_went_out_of_sight_takes_no_change(back, caseworker, colleague):
    batch = back()
    Case.objects.update(owner=colleague)

    with pytest.raises((Case.DoesNotExist, ImportRow.DoesNotExist)):
        decide_change(
            batch_id=batch.pk, number=1, column="condition", by=caseworker, is_accepted=True
        )


def test_twice_accepted_is_once_accepted(back, caseworker):
    batch = back()
    told = {"batch_id": batch.pk, "number": 1, "column": "condition", "by": caseworker}
    for _ in range(2):
        decide_change(**told, is_accepted=True)

    assert opened(nationality="NPL").claims.filter(about="status", code="serving").count() == 1


def test_what_no_row_says_cannot_be_accepted(back, caseworker):
    batch = back()

    with pytest.raises(ValidationError):
        decide_change(batch_id=batch.pk, number=1, column="unit", by=caseworker, is_accepted=True)
