"""Cases become rows: what each mode tells, in codes or in labels."""

import pytest

from cases.exports.htcds import Form, Mode, Rows, Victim, facts, mapping
from cases.exports.htcds.fields import FIELDS
from people.dates.fuzzy import FuzzyDate
from tests.cases.exports.htcds.invented import victims

VICTIM = Victim(
    reference="HW-2024-000001",
    given="Ram",
    family="Thapa",
    email="ram@example.org",
    mobile_phone="+9779887654321",
    nationalities=[("NPL", "claimed"), ("TUR", "confirmed")],
    means=["debt_bondage", "deception_job"],
    force="ru_mod",
    trafficking="identified",
    recruited_country="VNM",
)
NAMING = {
    "prs_FirstName": "Ram",
    "prs_SecondName": "Thapa",
    "prs_Email": "ram@example.org",
    "prs_MobilePhone": "9779887654321",
}


def row(victim=VICTIM, form=Form.CODES, **options):
    columns = Rows(form=form, **options).columns([victim])
    return {field.name: cell for field, [cell] in zip(FIELDS, columns, strict=True)}


def test_pseudonymous_row_has_the_reference_and_nothing_that_names():
    told = row()

    assert told["prs_FirstName"] == "HW-2024-000001"
    assert {told[name] for name in NAMING if name != "prs_FirstName"} == {None}
    assert not set(NAMING.values()) & set(told.values())


def test_named_row_tells_who_it_is():
    told = row(mode=Mode.NAMED)

    assert {name: told[name] for name in NAMING} == NAMING
    assert "HW-2024-000001" not in told.values()


@pytest.mark.parametrize(("given", "family"), [("Ram", ""), ("", "Ram")])
def test_single_name_is_the_first(given, family):
    told = row(Victim("HW-1", given=given, family=family), mode=Mode.NAMED)

    assert (told["prs_FirstName"], told["prs_SecondName"]) == ("Ram", "")


def test_codes_and_labels_tell_the_same():
    codes, labels = row(form=Form.CODES), row(form=Form.LABELS)

    assert codes["prs_Citizenship"] == "NP; TR"
    assert labels["prs_Citizenship"] == "Nepal; Turkey"
    assert codes["vic_MethodsOfControl"] == "DebtBondage; FalsePromises"
    assert labels["vic_MethodsOfControl"] == "Debt bondage ; False promises"
    assert codes["vic_TypeOfExploitation"] == labels["vic_TypeOfExploitation"] == "Other"
    assert codes["vic_LocationOfRecruitment"] == labels["vic_LocationOfRecruitment"] == "Viet Nam"


def test_empty_case_is_a_row_of_its_reference():
    told = row(Victim("HW-1"))

    assert {cell for name, cell in told.items() if name != "prs_FirstName"} <= {None, ""}


def test_countries_that_the_standard_does_not_list_are_left_empty_and_counted():
    rows = Rows(form=Form.CODES)
    strange = Victim(
        "HW-1",
        nationalities=[("XKX", "confirmed"), ("NPL", "claimed")],
        recruited_country="XKX",
    )

    columns = dict(zip((field.name for field in FIELDS), rows.columns([strange]), strict=True))

    assert columns["prs_Citizenship"] == ["NP"]
    assert columns["vic_LocationOfRecruitment"] == [""]
    told = facts(form=Form.CODES, mode=Mode.PSEUDONYMOUS, rows=rows)
    assert told["countries_left_empty"] == {"XKX": 2}


def test_facts_tell_standard_form_mode_and_rule():
    told = facts(form=Form.LABELS, mode=Mode.NAMED)

    assert (
        told.items()
        >= {
            "name": "HTCDS",
            "version": "2.0",
            "form": "labels",
            "mode": "named",
        }.items()
    )
    assert "non-state actors" in str(told["exploitation"])


def test_birth_is_told_only_to_the_day():
    exact, rough = (Victim("HW-1", birth=FuzzyDate(day)) for day in ("1999-02-28", "1999"))

    assert row(exact, mode=Mode.NAMED)["prs_Birthdate"] == "1999-02-28"
    assert row(rough, mode=Mode.NAMED)["prs_Birthdate"] == ""


def test_without_a_name_there_is_no_birth_either():
    exact = Victim("HW-1", birth=FuzzyDate("1999-02-28"))

    assert not row(exact)["prs_Birthdate"]
    assert "register" in str(facts(form=Form.CODES, mode=Mode.PSEUDONYMOUS)["births"])


def test_who_has_no_name_is_told_by_the_reference():
    assert row(Victim("HW-1"), mode=Mode.NAMED)["prs_FirstName"] == "HW-1"


def test_place_is_told_only_with_what_somebody_was_exploited_for():
    told = {"exploited_country": "RUS", "trafficking": "not_trafficked"}

    assert row(Victim("HW-1", force="pmc", **told))["vic_LocationOfExploitation"] == ""
    assert (
        row(Victim("HW-1", force="pmc", exploited_country="RUS"))["vic_LocationOfExploitation"]
        == "Russian Federation"
    )


def test_all_invented_cases_have_a_word_for_each_listed_value():
    rows = Rows(form=Form.LABELS)

    columns = rows.columns(victims())

    assert not rows.unlisted
    for field, cells in zip(FIELDS, columns, strict=True):
        if field.codes and not field.several:
            assert set(cells) <= {*field.codes.values(), "", None}


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("prs_Gender", mapping.GENDERS),
        ("vic_TraffickingStatus", mapping.OUTCOMES),
        ("vic_TraffickingStatusDecisionMakingOrg", mapping.DECIDERS),
        ("vic_MethodOfRecruitment", mapping.CHANNELS),
        ("vic_MethodsOfControl", mapping.CONTROLS),
        ("vic_TypeOfExploitation", mapping.EXPLOITATIONS),
        ("cas_Status", mapping.STATUSES),
    ],
)
def test_invented_cases_say_all_that_can_be_said(name, table):
    columns = Rows(form=Form.CODES).columns(victims())

    cells = columns[[field.name for field in FIELDS].index(name)]
    said = {code for cell in cells if cell for code in cell.split("; ")}
    assert said == set(table.values()) - {""}
