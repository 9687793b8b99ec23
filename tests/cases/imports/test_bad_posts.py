"""What no page of ours sends: refused, never a fault, and never more than was asked for."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from cases.imports import deciding, services
from cases.imports.reading_job import read_import
from people.dates import clock
from tests.signing import signed_in

pytestmark = pytest.mark.django_db

LONG, HUGE = "9" * 5000, "9" * 25


@pytest.fixture
def mina(caseworker):
    return signed_in(Client(), caseworker)


def address(batch, rest=""):
    return f"/lists/imports/{batch.pk}/{rest}"


@pytest.mark.parametrize("row", [LONG, HUGE, "-1", "abc", "²", "٣", "", "1 or 1"])
@pytest.mark.parametrize("also", [{}, {"answered": "1"}])
def test_a_row_of_no_number_makes_no_case_of_any(mina, brought, row, also):
    batch = brought()

    answer = mina.post(address(batch, "commit/"), {"row": ["1", row], **also})

    batch.refresh_from_db()
    assert (answer.status_code, batch.phase) == (404, "open")


@pytest.mark.parametrize("row", ["0", "4", "999999"])
def test_a_row_that_is_not_there_is_told(mina, brought, row):
    batch = brought()

    answer = mina.post(address(batch, "commit/"), {"row": row, "answered": "1"})

    batch.refresh_from_db()
    assert (answer.status_code, batch.phase) == (422, "open")


@pytest.mark.parametrize("after", [LONG, HUGE, "-3", "%00", "x"])
def test_a_page_of_no_number_is_not_there(mina, brought, after):
    assert mina.get(address(brought(), f"?after={after}")).status_code == 404


@pytest.mark.parametrize("sheet", [LONG, HUGE, "-1", "x"])
def test_a_sheet_of_no_number_is_not_there(mina, brought, sheet):
    batch = brought()
    told = {f"column_{at}": code for at, code in enumerate(batch.layout["columns"])}

    answer = mina.post(address(batch, "columns/"), {**told, "sheet": sheet})

    batch.refresh_from_db()
    assert (answer.status_code, batch.phase) == (404, "open")


@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "9999-12-31"])
def test_a_day_of_which_no_sheet_is_is_told_at_its_field(mina, three_rows, day):
    file = SimpleUploadedFile("x.csv", three_rows)

    answer = mina.post("/lists/imports/new/", {"file": file, "as_of": day})

    assert answer.status_code == 422
    assert "no day of which a sheet can be" in answer.content.decode()


def test_a_sheet_may_be_of_tomorrow_and_of_twenty_years_ago(caseworker, three_rows):
    for day in (clock.today() + timedelta(days=1), date(2006, 1, 1)):
        brought = services.bring(by=caseworker, name="x.csv", content=three_rows, as_of=day)
        assert brought.as_of == day


@pytest.fixture
def half_read(caseworker, three_rows, monkeypatch):
    """A sheet whose first reading was killed after its last row."""
    from cases.imports import reading_job  # noqa: PLC0415

    class Killed(BaseException):
        pass

    def killed(*_):
        raise Killed

    batch = services.bring(by=caseworker, name="x.csv", content=three_rows)
    monkeypatch.setattr(reading_job, "_finish", killed)
    with pytest.raises(Killed):
        read_import(batch.job_id)
    assert batch.rows.count() == 3
    return batch


@pytest.mark.parametrize("state", ["running", "failed"])
@pytest.mark.parametrize("rest", ["1/", "1/decide/", "1/split/", "1/change/"])
def test_rows_of_a_sheet_that_was_not_read_to_the_end_are_not_there(mina, half_read, state, rest):
    type(half_read.job).objects.filter(pk=half_read.job_id).update(state=state)

    answer = mina.post(address(half_read, rest), {"name": "x", "decision": "leave"})
    assert answer.status_code == 404
    assert mina.get(address(half_read)).status_code == 200


@pytest.mark.parametrize(
    "act",
    [
        lambda told: deciding.fix_row(number=1, fixes={"name": "x"}, **told),
        lambda told: deciding.decide_row(number=1, decision="leave", **told),
        lambda told: deciding.split_row(number=1, **told),
        lambda told: services.ask_commit(takes=[], **told),
        lambda told: services.ask_undo(**told),
        lambda told: services.say_columns(columns=[], **told),
    ],
)
def test_a_sheet_that_was_not_read_takes_no_decision(half_read, caseworker, act):
    type(half_read.job).objects.filter(pk=half_read.job_id).update(state="failed")

    with pytest.raises(ValidationError, match="was not read"):
        act({"batch_id": half_read.pk, "by": caseworker})


def test_a_sheet_that_was_not_read_can_be_dropped(half_read, mina):
    type(half_read.job).objects.filter(pk=half_read.job_id).update(state="failed")

    mina.post(address(half_read, "drop/"))
    half_read.refresh_from_db()
    assert half_read.phase == "dropped"
