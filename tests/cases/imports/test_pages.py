"""The pages of imports: what they show, to whom, and what they say of bad input."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from cases.casebook.events import add_event
from cases.casebook.models import Case
from cases.imports.models import ImportBatch, ImportedCase
from people.audit.models import AuditEntry
from tests.cases.imports.conftest import ANIL, GOPAL, HEADINGS, JUMA
from tests.cases.web.test_pages import queries
from tests.signing import signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def as_member():
    return lambda member: signed_in(Client(), member)


@pytest.fixture
def mina(as_member, caseworker):
    return as_member(caseworker)


def shown(client, path, status=200):
    answer = client.get(path)
    assert answer.status_code == status
    return answer.content.decode()


def address(batch, rest=""):
    return f"/lists/imports/{batch.pk}/{rest}"


def test_the_list_says_of_which_sheets_cases_were_made(mina, brought, committed, undone):
    batch = brought()
    assert ">Read<" in shown(mina, "/lists/imports/")

    committed(batch)
    assert "Cases made" in shown(mina, "/lists/imports/")
    undone(batch)
    assert ">Read<" in shown(mina, "/lists/imports/")


def test_a_file_is_brought_and_read_later(mina, three_rows):
    file = SimpleUploadedFile("our list.csv", three_rows)

    answer = mina.post("/lists/imports/new/", {"file": file, "as_of": ""})

    batch = ImportBatch.objects.get()
    assert answer.url == address(batch)
    assert "Being read" in shown(mina, address(batch))


@pytest.mark.parametrize("file", [None, b""])
def test_a_missing_or_empty_file_is_told_at_its_field(mina, file):
    told = {"file": SimpleUploadedFile("x.csv", file)} if file is not None else {"as_of": ""}

    answer = mina.post("/lists/imports/new/", told)

    assert answer.status_code == 422
    assert not ImportBatch.objects.exists()
    assert "things to put right" in answer.content.decode().replace("thing ", "things ")


def test_a_list_of_20_mb_is_taken_by_who_is_signed_in_alone(mina, three_rows):
    content = three_rows + b"\n" * 6_000_000

    for client, status in ((mina, 302), (Client(), 413)):
        file = SimpleUploadedFile("big.csv", content)
        assert client.post("/lists/imports/new/", {"file": file}).status_code == status


def test_each_row_stands_with_what_was_understood(mina, brought):
    page = shown(mina, address(brought()))

    for text in ("Gopal Invented", "Nepal", "2 March 1999", "Missing", "New case"):
        assert text in page


def test_raw_and_read_stand_side_by_side(mina, brought):
    sheet = f"{HEADINGS}\n{GOPAL.replace('1999-03-02', '03/04/1999').replace('Nepal', 'Neapl')}"
    page = shown(mina, address(brought(sheet), "1/"))

    for text in ("03/04/1999", "4 March or 3 April 1999", "Neapl", "Nepal", "A slip of the keys"):
        assert text in page


def test_what_a_sheet_says_anew_stands_with_two_buttons(mina, brought, committed):
    committed()
    batch = brought(f"{HEADINGS}\n{GOPAL.replace('2024-03-01', '2024-06-01')}")

    page = shown(mina, address(batch, "1/"))
    assert "What the sheet says anew" in page
    answer = mina.post(address(batch, "1/change/"), {"column": "last_contact", "do": "accept"})

    assert answer.url == address(batch, "1/")
    assert "accepted" in shown(mina, answer.url)


def test_columns_are_asked_with_what_stands_in_them(mina, brought):
    page = shown(mina, address(brought(), "columns/"))

    assert "PA0009911" in page
    assert "Name in own script" in page


def test_said_columns_have_the_sheet_read_again(mina, brought):
    batch = brought()
    told = {f"column_{place}": column for place, column in enumerate(batch.layout["columns"])}

    answer = mina.post(address(batch, "columns/"), {**told, "column_9": "unit"})

    assert answer.status_code == 302
    batch.refresh_from_db()
    assert (batch.phase, batch.layout["said"][9]) == ("reading", "unit")


def test_the_line_of_headings_is_chosen_among_the_first(mina, brought):
    batch = brought("Our list,\nWho,Seen\n<b>Gopal</b> Invented,2024-03-02")
    page = shown(mina, address(batch, "columns/"))
    assert "&lt;b&gt;Gopal" in page
    assert "Line 2:" in page

    answer = mina.post(address(batch, "columns/"), {"headings": "yes", "heading_at": "1"})

    assert answer.status_code == 302
    batch.refresh_from_db()
    assert (batch.phase, batch.layout["heading_said"]) == ("reading", 1)


@pytest.mark.parametrize("at", ["", "9", "x"])
def test_a_line_of_headings_that_is_none_is_told(mina, brought, at):
    told = {"headings": "yes", "heading_at": at}

    answer = mina.post(address(brought(), "columns/"), told)

    assert answer.status_code == 422
    assert 'href="#id_heading_at' in answer.content.decode()


def test_a_column_of_no_kind_is_refused(mina, brought):
    batch = brought()

    assert mina.post(address(batch, "columns/"), {"column_0": "nonsense"}).status_code == 422


def test_a_wrong_decision_is_told_at_its_field(mina, brought):
    batch = brought()

    answer = mina.post(address(batch, "1/decide/"), {"decision": "join", "join": "C-1999-00001"})

    assert answer.status_code == 422
    assert "Say which row or which case" in answer.content.decode()


def test_cases_are_asked_for_and_made_by_a_job(mina, brought):
    batch = brought()

    answer = mina.post(address(batch, "commit/"), {"answered": "yes", "takes": ["status"]})

    assert answer.url == address(batch)
    assert not Case.objects.exists()
    assert "Cases are being made" in shown(mina, answer.url)


@pytest.mark.parametrize("rest", ["", "columns/", "1/", "commit/", "undo/", "back/", "progress/"])
def test_nobody_elses_sheet_is_there(as_member, colleague, stranger, brought, rest):
    batch = brought()

    for member in (colleague, stranger):
        assert as_member(member).get(address(batch, rest)).status_code == 404


def test_row_of_the_same_man_tells_what_it_would_bring(mina, brought):
    again = (
        "Gopal B. Invented,1999-03-02,Nepal,PA0009911,9800000077,brother Hari,2024-01-05,"
        "2024-04-01,missing,"
    )
    batch = brought("\n".join([HEADINGS, GOPAL, again]))
    page = shown(mina, address(batch, "2/"))

    assert "Added to row 1, this row brings:" in page
    brings = re.findall(
        r"<li><bdi dir=.auto.>([^<]+)</bdi></li>", page.split("this row brings")[1]
    )
    assert brings == [
        "Phone number, messenger",
        "Another spelling of the name",
        "Somebody else who reported: Hari",
        "A later contact",
    ]
    assert "this row brings" not in shown(mina, address(batch, "1/"))


def test_a_row_whose_case_was_closed_to_her_is_gone(mina, committed, colleague):
    batch = committed()
    Case.objects.filter(nationality="NPL").update(owner=colleague)

    assert "Gopal" not in shown(mina, address(batch))
    shown(mina, address(batch, "1/"), status=404)


def test_each_look_is_recorded(mina, brought):
    batch = brought()
    before = AuditEntry.objects.filter(action="import.seen").count()

    shown(mina, address(batch))
    shown(mina, address(batch, "1/"))

    assert AuditEntry.objects.filter(action="import.seen").count() == before + 2


def test_queries_do_not_grow_with_the_rows(mina, brought, committed):
    few = committed(brought(f"{HEADINGS}\n{GOPAL}"))
    more = [f"Man{n} Invented,19{n + 60},Kenya,,,,,,," for n in range(20)]
    many = brought("\n".join([HEADINGS, JUMA, ANIL, *more]))

    assert queries(mina, address(many)) <= queries(mina, address(few))
    assert queries(mina, address(many, "columns/")) <= queries(mina, address(few, "columns/"))


def test_what_an_undo_left_stands_in_one_list(mina, committed, undone, caseworker):
    batch = committed()
    case = ImportedCase.objects.get(row__number=1).case
    add_event(case=case, by=caseworker, text="Called his wife")

    undone(batch)

    page = shown(mina, address(batch))
    assert "Undone, but for 1 row" in page
    assert '?tab=stays">See which</a>' in page
    left = shown(mina, address(batch, "?tab=stays"))
    assert case.ref in left
    assert address(batch, "1/") in left
    assert address(batch, "2/") not in left


def test_nothing_is_said_of_what_stays_where_all_was_undone(mina, committed, undone):
    page = shown(mina, address(undone(committed())))

    assert "Undone, but" not in page
    assert "?tab=stays" not in page


def test_an_empty_cell_can_be_filled_in(mina, brought, read_again):
    batch = brought(f"{HEADINGS}\n{GOPAL.replace('1999-03-02', '')}\n{JUMA}")
    assert 'name="birth"' in shown(mina, address(batch, "1/"))

    mina.post(address(batch, "1/"), {"birth": "2000-04-05"})

    read_again(batch)
    assert batch.rows.get(number=1).reading["dates"]["birth"]["edtf"] == "2000-04-05"


def test_a_day_of_each_kind_stands_beside_its_cell(mina, brought):
    batch = brought("Name,Nationality,Arrived in Russia,Returned on\nA Madeup,Kenya,2024-05-06,")

    assert "6 May 2024" in shown(mina, address(batch, "1/"))


def test_a_column_without_a_heading_has_its_number(mina, brought):
    batch = brought("Wahid Invented,12.03.1994,Suriname\nZaid Invented,1.2.1990,Suriname")

    assert "Column 2" in shown(mina, address(batch, "columns/"))
