"""What a sheet says anew, and what must not happen as it is accepted."""

import pytest
from django.core.exceptions import ValidationError

from cases.casebook.editing import edit_case, edit_person
from cases.casebook.models import Case, Event
from cases.imports.returning.accepting import decide_change
from people.dates.fuzzy import FuzzyDate
from people.vault.querysets import load_keys
from tests.cases.imports.conftest import GOPAL, HEADINGS, JUMA

pytestmark = pytest.mark.django_db

SHEET = "\n".join([HEADINGS.replace("Remarks", "Unit,Remarks"), f"{GOPAL},", f"{JUMA},"])
UNIT = SHEET.replace("missing,,", "missing,Unit 001,")
FEW = "Name,Nationality,Present condition,Remarks"
RAM, SITA = "Ram Invented,Nepal,missing,", "Sita Other,Nepal,serving,"


def opened(**where):
    case = Case.objects.select_related("person").get(**where)
    return load_keys([case], case.person_id)[0]


def notes():
    return "\n".join(each.text for each in load_keys(list(Event.objects.all()), *cases()))


def cases():
    return Case.objects.values_list("pk", flat=True)


def of_cases(batch):
    return list(batch.rows.order_by("number").values_list("of_case_id", flat=True))


@pytest.fixture
def accept(caseworker):
    def accept_now(batch, column, number=1):
        told = {"batch_id": batch.pk, "number": number, "column": column}
        return decide_change(**told, by=caseworker, is_accepted=True)

    return accept_now


@pytest.fixture
def back(brought, committed):
    committed(brought(SHEET))
    return brought


def test_a_hand_edit_after_the_reading_stays(back, accept, caseworker):
    batch = back(UNIT)
    case = opened(nationality="NPL")
    edit_case(case=case, by=caseworker, version=case.version, unit="Unit 777")

    accept(batch, "unit")

    assert opened(nationality="NPL").unit == "Unit 777"
    assert "Unit 001" in notes()


@pytest.mark.parametrize("is_read_first", [True, False])
def test_a_birth_corrected_by_hand_stays(back, accept, caseworker, is_read_first):
    sheet = SHEET.replace("1999-03-02", "1999-03-05").replace("Name,", "ref,Name,", 1)
    ref = opened(nationality="NPL").ref
    sheet = sheet.replace("Gopal", f"{ref},Gopal").replace("Juma", ",Juma")
    batch = back(sheet) if is_read_first else None
    case = opened(nationality="NPL")
    edit_person(
        case=case, by=caseworker, version=case.person.version, birth=FuzzyDate("1999-03-04")
    )
    batch = batch or back(sheet)

    accept(batch, "birth")

    assert opened(nationality="NPL").person.birth.edtf == "1999-03-04"


def test_what_is_not_understood_is_not_lost(back):
    batch = back(SHEET.replace("2024-03-01,missing", "when it rained,missing"))

    row = load_keys([batch.rows.get(number=1)], batch.pk)[0]
    assert [each["column"] for each in row.changes] == ["last_contact"]


@pytest.mark.parametrize("column", ["remarks", "unit"])
def test_where_somebody_hides_is_masked_when_it_is_accepted(back, accept, column):
    hides = "he is hiding in a basement near the market"
    cells = ("", hides) if column == "remarks" else (hides, "")
    batch = back(SHEET.replace("missing,,", f"missing,{cells[0]},{cells[1]}"))

    accept(batch, column)

    assert "basement" not in notes()
    assert "basement" in opened(nationality="NPL").hiding_place


def test_what_is_accepted_does_not_replace_a_hiding_place_that_is_kept(back, accept, caseworker):
    from cases.casebook.reveal import keep_hidden  # noqa: PLC0415

    case = opened(nationality="NPL")
    keep_hidden(case=case, by=caseworker, what="hiding_place", text="the green farm")
    batch = back(SHEET.replace("missing,,", "missing,,he is hiding in a basement"))

    accept(batch, "remarks")

    place = opened(nationality="NPL").hiding_place
    assert "the green farm" in place
    assert "basement" in place


def test_an_address_stands_in_no_note(brought, committed, accept):
    headings = "Name,Nationality,Address,Present condition"
    committed(brought(f"{headings}\nRam Invented,Nepal,Old Lane 1,missing\n"))
    batch = brought(f"{headings}\nRam Invented,Nepal,New Lane 2,missing\n")

    with pytest.raises(ValidationError, match="masked"):
        accept(batch, "address")
    assert "New Lane" not in notes()


def test_a_case_that_was_removed_since_takes_no_change(back, accept):
    batch = back(UNIT)
    batch.rows.update(of_case_id=batch.pk)

    with pytest.raises(ValidationError, match="not there any more"):
        accept(batch, "unit")


def test_rows_of_a_case_that_was_undone_are_to_be_decided(brought, committed, undone):
    first = committed(brought(SHEET))
    batch = brought(SHEET)
    undone(first)

    rows = {(row.state, row.action, row.of_case_id) for row in batch.rows.all()}
    assert rows == {("waiting", "review", None)}


def test_a_second_man_of_the_same_name_is_not_taken_for_the_first(brought, committed):
    committed(brought(f"{FEW}\n{RAM}\n{SITA}\n"))

    batch = brought(f"{FEW}\n{RAM}\n{SITA}\nRam Invented,Nepal,killed,from Dang\n")

    assert of_cases(batch) == [None, Case.objects.get(status="serving").pk, None]
    assert not batch.rows.filter(number__in=[1, 3], state="kept").exists()


def test_a_reference_copied_to_a_new_man_is_not_believed(brought, committed):
    committed(brought(f"{FEW}\n{RAM}\n{SITA}\n"))
    ref = Case.objects.get(status="serving").ref

    batch = brought(
        f"ref,{FEW}\n,{RAM}\n{ref},{SITA}\n{ref},Hari Elsewhere,India,missing,her neighbour\n"
    )

    known = of_cases(batch)
    assert known[2] is None
    assert known[1] == Case.objects.get(ref=ref).pk


def test_rows_that_came_twice_before_are_known_again(brought, committed, caseworker):
    from cases.imports.deciding import decide_row  # noqa: PLC0415

    sheet = f"{FEW}\n{RAM}\n{SITA}\nRam Invented,Nepal,missing,wife called\n"
    batch = brought(sheet)
    decide_row(batch_id=batch.pk, number=3, by=caseworker, decision="join", join=1)
    committed(batch)

    again = brought(sheet)

    assert None not in of_cases(again)
    assert {row.state for row in again.rows.all()} == {"kept"}
