"""The days of a row, from its columns and from what somebody wrote beside them."""

from datetime import date

import pytest
from django.utils import translation
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.imports.cells import Cells
from cases.imports.draft import Draft, Frame
from cases.imports.fields import Column
from cases.imports.issues import Code
from cases.imports.reading.days import check_days, day_within, read_days
from cases.imports.reading.names import read_names
from people.dates.fuzzy import FuzzyDate

AS_OF = date(2026, 1, 31)


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def draft_of(day_first=None, nationality=(), **cells):
    draft = Draft(
        Cells({Column[key.upper()]: cell for key, cell in cells.items()}), Frame(AS_OF, day_first)
    )
    if nationality:
        draft.row["nationality"] = {
            "raw": "",
            "alpha3": list(nationality),
            "confidence": "exact",
        }
    return draft


def read(**cells):
    draft = draft_of(**cells)
    read_days(draft)
    return draft


def asked(draft):
    return {(each["code"], each["field"]) for each in draft.row["issues"]}


def grave(draft):
    return {each["code"] for each in draft.row["issues"] if each["severity"] == "error"}


def edtf(draft, key):
    return draft.row["dates"][key]["edtf"]


def test_four_days_are_always_there():
    draft = read()

    assert draft.row["dates"] == {
        key: {"raw": "", "edtf": None, "earliest": None, "latest": None}
        for key in ("birth", "left_home", "contract", "last_contact")
    }
    assert draft.row["issues"] == []


CELLS = [
    # text, edtf of an event, codes
    ("14 March 2024", "2024-03-14", set()),
    ("2080/06/01", "2023-09-18", set()),
    ("Asoj 2080", "2023-09-18/2023-10-17", set()),
    ("03/04/2024", "[2024-03-04,2024-04-03]", {"AMBIGUOUS_DATE"}),
    ("03.04.2024", "2024-04-03", set()),
    ("3.4.24", "2024-04-03", set()),
    ("3-4-24", "[2024-03-04,2024-04-03]", {"AMBIGUOUS_DATE"}),
    ("31/04/2024", "2024", {"INVALID_DATE"}),
    ("13/13/2024", "2024", {"INVALID_DATE"}),
    ("31/04/24", None, {"INVALID_DATE"}),
    ("2080/04/33", "2023-04-14/2024-04-12", {"INVALID_DATE"}),
    ("45300", "2024-01-09", {"EXCEL_SERIAL"}),
    ("45300.5", "2024-01-09", {"EXCEL_SERIAL"}),
    ("12/05/2026", None, {"FUTURE_DATE"}),
    ("12/01/2026", "2026-01-12", {"AMBIGUOUS_DATE_RESOLVED"}),
    ("2026", "2026", set()),
    ("yesterday", None, {"RELATIVE_DATE"}),
    ("вчера по телефону", None, {"RELATIVE_DATE"}),
    ("hace dos días", None, {"RELATIVE_DATE"}),
    ("no contact 3 months", None, {"RELATIVE_DATE"}),
    ("calls every week", None, {"NOT_A_DATE"}),
    ("n/a", None, set()),
    ("?", None, set()),
    ("–", None, set()),
    ("~12.03.2024", "2024-03-12~", {"APPROX_DATE"}),
    ("xx/xx/2024", "2024", set()),
    ("??/05/2024", "2024-05", set()),
    ("призван 10.2024", "2024-10", set()),
    ("March 2024 by bus to the border", "2024-03", set()),
    ("no contact since March 2024", "2024-03", set()),
    ("12 Jan 2024 (or 13 Jan 2024)", "[2024-01-12,2024-01-13]", {"AMBIGUOUS_DATE"}),
    ("03/24", "2024-03?", {"AMBIGUOUS_DATE"}),
    ("5 May", None, {"NOT_A_DATE"}),
    ("١٤٤٥/٠٩/١٢", "2024-03-22", {"NON_ASCII_DIGITS"}),
    ("1402/05/12", "2023-08-03", {"AMBIGUOUS_DATE_RESOLVED"}),
    ("2567", "2024", set()),
    ("১২ বৈশাখ ১৪৩০", None, {"NOT_A_DATE", "NON_ASCII_DIGITS"}),
    ("00/00/0000", None, {"PLACEHOLDER_DATE"}),
    ("May 24 or 25", None, {"NOT_A_DATE"}),
    ("flew 12 May 2024 or April", None, {"NOT_A_DATE"}),
    ("flew 12.05.2024 - via Dubai", "2024-05-12", set()),
    (">2023", None, {"NOT_A_DATE"}),
    ("10 am 5 May 2025", "2025-05-05", set()),
    ("15/01/202", None, {"INVALID_DATE"}),
    ("15_01_2025", "2025-01-15", set()),
    ("в мае прошлого года", None, {"RELATIVE_DATE"}),
    ("1970-01-01", None, {"PLACEHOLDER_DATE"}),
    ("#VALUE!", None, {"ERROR_VALUE"}),
    ("not signed", None, set()),
    ("31/12/2024 - 02/01/2025", "2024-12-31/2025-01-02", set()),
    ("first week of July 2024", "2024-07-01/2024-07-07", set()),
    ("12.04.24г.", "2024-04-12", set()),
    ("شهر 7 2024", "2024-07", set()),
    ("mwezi wa saba 2024", "2024-07", set()),
    ("2024,05,06", "2024-05-06", set()),
]


@pytest.mark.parametrize(("text", "day", "codes"), CELLS)
def test_an_event_is_read_and_doubts_are_asked(text, day, codes):
    draft = read(last_contact=text)

    assert edtf(draft, "last_contact") == day
    assert draft.row["dates"]["last_contact"]["raw"] == text
    assert {code for code, _ in asked(draft)} == codes


def test_a_day_to_come_is_rejected_and_named():
    draft = read(last_contact="14/02/2027")

    assert draft.row["dates"]["last_contact"]["rejected"] == "2027-02-14"
    assert grave(draft) == {"FUTURE_DATE"}


def test_bounds_and_calendar_stand_beside_the_day():
    assert read(left_home="Asoj 2080").row["dates"]["left_home"] == {
        "raw": "Asoj 2080",
        "edtf": "2023-09-18/2023-10-17",
        "earliest": "2023-09-18",
        "latest": "2023-10-17",
        "calendar": "BS",
        "note": "Bikram Sambat: Asoj 2080.",
    }


@pytest.mark.parametrize(
    ("day_first", "likelier"), [(True, "2024-04-03"), (False, "2024-03-04"), (None, "")]
)
def test_a_set_stays_a_set_and_the_note_tells_what_the_file_shows(day_first, likelier):
    draft = read(day_first=day_first, last_contact="03/04/2024")

    [issue] = draft.row["issues"]
    assert edtf(draft, "last_contact") == "[2024-03-04,2024-04-03]"
    assert issue["severity"] == "warning"
    assert issue["note"].endswith(f"prefer {likelier}." if likelier else "2024-03-04.")


BIRTHS = [
    ("1993", "1993", None, set()),
    ("né vers 1993", "1993~", None, {"APPROX_DATE"}),
    ("1991-01-01", "1991-01-01?", None, {"PLACEHOLDER_DATE"}),
    ("01.01.1991", "1991-01-01?", None, {"PLACEHOLDER_DATE"}),
    ("2050/01/01", "1993-04-13?", None, {"PLACEHOLDER_DATE"}),
    ("02/01/1991", "[1991-01-02,1991-02-01]", None, {"AMBIGUOUS_DATE"}),
    ("00/00/1998", "1998", None, set()),
    ("1990s", "199X", None, set()),
    ("24 years", None, {"value": 24}, {"AGE_NO_REFERENCE"}),
    ("24", None, {"value": 24}, {"AGE_NO_REFERENCE"}),
    ("abt 28", None, {"value": 28, "approximate": True}, {"AGE_NO_REFERENCE"}),
    ("20s?", None, {"min": 20, "max": 29, "uncertain": True}, {"AGE_NO_REFERENCE"}),
    ("৩২ বছর", None, {"value": 32}, {"AGE_NO_REFERENCE", "NON_ASCII_DIGITS"}),
    ("1997 (28 yrs)", "1997", {"value": 28}, set()),
    ("1990 (20 yrs)", "1990", {"value": 20}, {"CONFLICT"}),
    ("98", "1998?", None, set()),
    ("12/05/89", "[1989-05-12,1989-12-05]", None, {"AMBIGUOUS_DATE"}),
    ("1375/02/03", "1996-04-22", None, {"AMBIGUOUS_DATE_RESOLVED"}),
    ("14/02/2027", None, None, {"FUTURE_DATE"}),
    ("2023-05-05", None, None, {"IMPOSSIBLE_ORDER"}),
    ("01/01/1900", None, None, {"PLACEHOLDER_DATE"}),
    ("28 years in 2024", None, {"value": 28, "at": "2024"}, set()),
    ("31 (as of Jan 2025)", None, {"value": 31, "at": "2025-01"}, set()),
    ("approx. 1990-1995", "1990~/1995~", None, {"APPROX_DATE"}),
]


@pytest.mark.parametrize(("text", "day", "age", "codes"), BIRTHS)
def test_a_birth_is_a_date_or_an_age_and_never_one_for_the_other(text, day, age, codes):
    draft = read(birth=text)

    assert edtf(draft, "birth") == day
    assert draft.row["dates"]["birth"].get("age") == age
    assert {code for code, _ in asked(draft)} == codes


def test_two_ages_are_those_of_two_men():
    draft = read(birth="22 and 25")

    assert "age" not in draft.row["dates"]["birth"]
    assert asked(draft) == {("AGE_NO_REFERENCE", "birth")}


def test_two_ages_of_two_named_men_are_no_bounds_of_one():
    one, two = draft_of(birth="22/25"), draft_of(birth="22/25")
    two.row["into"] = [{"latin": "Demo One"}, {"latin": "Demo Two"}]

    read_days(one)
    read_days(two)

    assert one.row["dates"]["birth"]["age"] == {"min": 22, "max": 25}
    assert "age" not in two.row["dates"]["birth"]


def test_an_age_that_stands_only_beside_the_name_is_his_age():
    draft = draft_of()
    draft.hints["age_in_name"] = 22

    read_days(draft)

    assert draft.row["dates"]["birth"]["age"] == {"value": 22}


def test_an_age_has_its_day_where_the_row_tells_when_it_was_written():
    draft = read(age="24 yrs", entered="2025-06-03")

    assert draft.row["dates"]["birth"]["age"] == {"value": 24, "at": "2025-06-03"}
    assert asked(draft) == set()


@pytest.mark.parametrize(
    ("text", "day"),
    [("yesterday", "2025-06-02"), ("la semana pasada", "2025-05-26/2025-06-01")],
)
def test_yesterday_is_the_day_before_the_row_was_written(text, day):
    draft = read(last_contact=text, entered="03.06.2025")

    assert (edtf(draft, "last_contact"), asked(draft)) == (day, set())


def test_an_age_beside_the_name_is_laid_beside_the_one_in_its_cell():
    draft = draft_of(birth="24")
    draft.hints["age_in_name"] = 22

    read_days(draft)

    assert ("CONFLICT", "birth") in asked(draft)


ORDERED = [
    ({"last_contact": "3.1.2025", "condition": "killed 05/01/2025", "applied": "MFA 14-1-25"},
     "death", "2025-01-05"),
    ({"left_home": "2024-03-20", "contract": "04/03/2024"}, "contract", "2024-04-03"),
    ({"left_home": "04/03/2024", "contract": "2024-03-20"}, "left_home", "2024-03-04"),
    ({"left_home": "2024-06-01", "last_contact": "02/11/2024"}, "last_contact", None),
]  # fmt: skip


@pytest.mark.parametrize(("cells", "key", "day"), ORDERED)
def test_other_dates_of_the_row_say_how_to_read_one(cells, key, day):
    draft = read(**cells)

    if day is None:
        assert asked(draft) == {("AMBIGUOUS_DATE_RESOLVED", key)}
        assert edtf(draft, key) == "2024-11-02"
    else:
        assert edtf(draft, key) == day
        assert ("AMBIGUOUS_DATE_RESOLVED", key) in asked(draft)


def test_the_calendar_is_that_of_his_country():
    afghan = read(birth="1380", nationality=["AFG"])
    open_to_both = read(birth="1390/02/03")
    saudi = read(birth="1390/02/03", nationality=["SAU"])

    assert edtf(open_to_both, "birth") == "[1970-04-10,2011-04-23]"
    assert edtf(saudi, "birth") == "1970-04-10"
    assert afghan.row["dates"]["birth"]["calendar"] == "SH"
    assert edtf(read(birth="1400", nationality=["AFG"]), "birth").startswith("1979")


TEXTS = [
    ({"condition": "killed 05.01.2025, told by phone"}, "death", "05.01.2025", "2025-01-05"),
    ({"condition": "погиб 02.2024 (со слов)"}, "death", "02.2024", "2024-02"),
    ({"remarks": "murió el 3 de mayo de 2025"}, "death", "3 de mayo de 2025", "2025-05-03"),
    ({"condition": "মারা গেছে ১২ মার্চ ২০২৫"}, "death", "১২ মার্চ ২০২৫", "2025-03-12"),
    ({"condition": "wife says died 12.05.2025"}, "death", "12.05.2025", "2025-05-12"),
    ({"condition": "returned Sept", "last_contact": "2024-10-02"}, "returned", "returned Sept",
     "2024-09?"),
    ({"remarks": "hearing 16.02.2026"}, "hearing", "16.02.2026", "2026-02-16"),
    ({"remarks": "суд 12.03"}, "hearing", "суд 12.03", "2026-03-12?"),
    ({"condition": "СОЧ с 01.12.2025, скрывается"}, "awol", "01.12.2025", "2025-12-01"),
    ({"death": "2 мая 2025"}, "death", "2 мая 2025", "2025-05-02"),
]  # fmt: skip


@pytest.mark.parametrize(("cells", "key", "raw", "day"), TEXTS)
def test_what_happened_is_found_in_free_text(cells, key, raw, day):
    draft = read(**cells)

    assert (draft.row["dates"][key]["raw"], edtf(draft, key)) == (raw, day)


NOT_HIS = [
    "friend died 12.05.2025",
    "two of the group died 12/05/2025",
    "body returned 12/05/2025",
    "returned to the front 12.05.2025",
    "wants to be returned before May 2025",
    "killed, may be in hospital",
    "killed 2000 km from home",
    "death certificate dated 12/05/2025",
    "not killed 12.05.2025",
    "court of 12.05.2024 was put off",
    "погиб друг 12.05.2024",
    "в марте 2025 погиб его сослуживец",
    "murió su hermano el 3 de mayo de 2024",
    "death threat on 12.05.2024",
    "told 12.05.2024 that he is dead",
    "almost killed 12.05.2024",
    "признан погибшим судом 12.05.2025",
    "returned money 12.05.2024",
    "passport returned 12.05.2024",
    "came back from leave to unit 12.05.2024",
    "trial period ends 12.05.2026",
    "on trial since 2025",
]


@pytest.mark.parametrize("text", NOT_HIS)
def test_what_happened_to_others_or_to_papers_is_not_his(text):
    assert set(read(condition=text).row["dates"]) == {
        "birth",
        "left_home",
        "contract",
        "last_contact",
    }


def test_a_hearing_to_come_is_told_with_the_column_it_stands_in():
    draft = read(condition="hearing on 3 March 2026")

    assert asked(draft) == {("HEARING", "condition")}


def test_a_death_before_he_left_is_rejected():
    draft = read(left_home="2024-05-20", contract="2024-06-10", condition="died 2024-05-02")

    assert draft.row["dates"]["death"]["rejected"] == "2024-05-02"
    assert edtf(draft, "death") is None
    assert grave(draft) == {"IMPOSSIBLE_ORDER"}


def test_a_contact_after_his_death_is_asked_and_both_days_stay():
    draft = read(last_contact="2025-03-03", death="2025-01-03")

    assert (edtf(draft, "death"), grave(draft)) == ("2025-01-03", {"IMPOSSIBLE_ORDER"})


def test_a_contract_before_he_left_is_unlikely_and_no_more():
    draft = read(left_home="2024-05-20", contract="2024-04-10")

    assert edtf(draft, "contract") == "2024-04-10"
    assert (asked(draft), grave(draft)) == ({("IMPOSSIBLE_ORDER", "contract")}, set())


@pytest.mark.parametrize("text", ["17 years old ", "12.05.2024 or ", "не 5 мая ", "22 (1998) "])
def test_a_cell_without_end_is_no_trouble(text):
    draft = read(birth=text * 2000, last_contact=text * 2000, remarks=text * 2000)

    assert set(draft.row["dates"]) == {"birth", "left_home", "contract", "last_contact"}


def test_a_birth_after_the_contract_is_rejected():
    draft = read(birth="2023-04-05", contract="2024-04-10")

    assert draft.row["dates"]["birth"]["rejected"] == "2023-04-05"
    assert grave(draft) == {"IMPOSSIBLE_ORDER"}


MINORS = [
    ({"birth": "2008-09-09", "contract": "2025-03-28"}, "error"),
    ({"birth": "2008-09-09"}, "error"),
    ({"birth": "17 years"}, "error"),
    ({"birth": "abt 17"}, "warning"),
    ({"birth": "2007", "contract": "2025-03-28"}, "warning"),
    ({"birth": "2004", "contract": "2025-03-28", "remarks": "born 2008 in truth"}, "error"),
    ({"birth": "2004", "contract": "2025-03-28"}, None),
    ({"birth": "2006", "left_home": "2024-12-31"}, None),
    ({"birth": "2006", "left_home": "2024"}, "warning"),
    ({"birth": "1999", "remarks": "7 yrs jail if not signed"}, None),
    ({"birth": "2003", "remarks": "actual age is 16"}, "error"),
    ({"birth": "2004", "remarks": "ему всего 17 лет"}, "error"),
    ({"birth": "2003", "remarks": "по паспорту 2003, на деле 2009 г.р."}, "error"),
    ({"birth": "teenager"}, "warning"),
    ({"birth": "sixteen"}, "error"),
    ({"birth": "1990", "remarks": "sentenced, 15 years colony"}, None),
    ({"birth": "1990", "remarks": "he is 17 km from the front, a minor injury"}, None),
    ({"birth": "1990", "remarks": "his brother is 16 years old"}, None),
    ({"birth": "1999", "remarks": "son born 2020"}, None),
]


@pytest.mark.parametrize(("cells", "severity"), MINORS)
def test_a_child_is_told_by_every_birth_that_is_claimed(cells, severity):
    found = [each for each in read(**cells).row["issues"] if each["code"] == "MINOR"]

    assert [each["severity"] for each in found] == ([severity] if severity else [])


def test_births_that_differ_are_claims_and_none_is_lost():
    draft = read(birth="2003-09-09", remarks="passport says 2001 but real birth 2003")

    assert draft.row["dates"]["birth"]["claims"] == ["2003-09-09", "2001"]
    assert ("CONFLICT", "birth") in asked(draft)


def test_a_birth_that_only_remarks_tell_is_taken_from_there():
    draft = read(remarks="born 1996")

    assert edtf(draft, "birth") == "1996"


TERMS = [
    ("1 yr", 12, None, True),
    ("24 months", 24, None, True),
    ("6 мес", 6, None, True),
    ("سنة", 12, None, True),
    ("5 years", 60, None, False),
    ("бессрочно", None, True, False),
    ("until the end of war", None, True, False),
    ("1", None, None, False),
    ("6-12 months", None, None, False),
]


@pytest.mark.parametrize(("text", "months", "is_open", "is_past"), TERMS)
def test_a_term_is_read_in_months_and_told_where_it_is_over(text, months, is_open, is_past):
    draft = read(contract="2023-04-10", term=text)

    assert draft.row.get("term_months") == months
    assert draft.row.get("contract_open_ended") == is_open
    assert (("CONTRACT_TERM_PAST", "term") in asked(draft)) == is_past


@pytest.mark.parametrize(
    ("status", "death", "is_asked"),
    [
        ("killed", "", True),
        ("killed", "nobody says", True),
        ("killed", "2025-02-03", False),
        ("missing", "", False),
    ],
)
def test_a_death_without_a_day_is_asked(status, death, is_asked):
    draft = read(death=death)
    draft.row["status"] = status

    check_days(draft)

    assert (("DEATH_DATE_MISSING", "death") in asked(draft)) == is_asked


@pytest.mark.parametrize("text", ["-", "n/a", "?"])
def test_nothing_in_the_column_of_deaths_is_no_death(text):
    assert "death" not in read(death=text).row["dates"]


def test_an_application_before_he_left_is_asked_about():
    draft = read(left_home="July 2025")

    day_within("embassy 03.05.2025", draft)

    assert asked(draft) == {("IMPOSSIBLE_ORDER", "request.sent")}
    assert grave(draft) == set()


def test_mixed_calendars_and_forms_are_told():
    calendars = read(left_home="2080/06/01", contract="2023-10-05")
    forms = read(
        birth="14-Aug-1999",
        left_home="12/26/2023",
        contract="09.01.2024",
        last_contact="2024-03-11",
    )

    assert asked(calendars) == {("MIXED_CALENDAR", "left_home")}
    assert asked(forms) == {("MIXED_DATE_FORMATS", "row")}


def test_columns_of_one_meaning_are_read_one_by_one():
    aged = read(birth="1996-05-05; 29")
    finer, differing = read(left_home="2024; 2024-05-03"), read(left_home="2024-05-03; 2024-07-01")

    assert edtf(aged, "birth") == "1996-05-05"
    assert aged.row["dates"]["birth"]["age"] == {"value": 29}
    assert edtf(finer, "left_home") == "2024-05-03"
    assert edtf(differing, "left_home") == "[2024-05-03,2024-07-01]"
    assert asked(differing) == {("AMBIGUOUS_DATE", "left_home")}


WITHIN = [
    ("Consular office 2081/3/5", "2081/3/5", "2024-06-19"),
    ("letter no. 12/2024 of 3 May 2025", "3 May 2025", "2025-05-03"),
    ("embassy 20-3-24; asked again", "20-3-24", "2024-03-20"),
    ("в прокуратуру 15.07.2025", "15.07.2025", "2025-07-15"),
    ("السفارة 15 تشرين الثاني 2024", "15 تشرين الثاني 2024", "2024-11-15"),
    ("MFA in 2024", "2024", "2024"),
    ("paid 2000 usd", None, None),
    ("embassy by phone +7 900 000-00-11", None, None),
    ("", None, None),
]


@pytest.mark.parametrize(("text", "raw", "day"), WITHIN)
def test_day_within_finds_the_date_in_free_text(text, raw, day):
    draft = read()

    found = day_within(text, draft)

    assert (found and found["raw"], found and found["edtf"]) == (raw, day)


def test_day_within_keeps_both_readings_and_says_which_is_likelier():
    by_row, by_file = read(left_home="July 2025"), read(day_first=True)

    assert day_within("MFA 06/11/2025", by_row)["note"] == (
        "By the other dates of the row: 2025-11-06."
    )
    assert day_within("MFA 06/11/2025", by_file)["note"] == (
        "The file writes the day first: prefer 2025-11-06."
    )
    assert ("AMBIGUOUS_DATE", "request.sent") in asked(by_row)


cells = st.text(max_size=60) | st.sampled_from([text for text, *_ in [*CELLS, *BIRTHS]])


@settings(max_examples=150)
@given(
    st.fixed_dictionaries(
        {
            key: cells
            for key in ("birth", "left_home", "contract", "last_contact", "condition", "remarks")
        }
    )
)
def test_any_row_gives_days_that_are_edtf_and_the_same_again(row):
    first, again = read(**row), read(**row)

    assert first.row == again.row
    for day in first.row["dates"].values():
        if day["edtf"] is not None:
            kept = FuzzyDate(day["edtf"])
            assert (day["earliest"], day["latest"]) == (
                kept.earliest and kept.earliest.isoformat(),
                kept.latest and kept.latest.isoformat(),
            )


FORMS = [
    "{0.day}/{0.month}/{0.year}",
    "{0.month:02}/{0.day:02}/{0.year}",
    "{0.day}.{0.month}.{0.year}",
    "{0.year}-{0.month:02}-{0.day:02}",
    "{0.year}/{0.month}/{0.day}",
    "{0.day} {0:%B} {0.year}",
    "{0:%b} {0.day}, {0.year}",
    "{0.day}-{0.month}-{0:%y}",
]


@given(st.dates(date(2022, 2, 24), AS_OF), st.sampled_from(FORMS))
def test_the_day_that_was_meant_is_always_among_the_readings(day, form):
    kept = edtf(read(last_contact=form.format(day)), "last_contact")

    assert day.isoformat() in kept


def test_a_year_that_the_spreadsheet_added_is_doubted():
    cells = {Column.LAST_CONTACT: "2025-03-12", Column.CONTRACT: "2024-12-01"}
    marks = {Column.LAST_CONTACT: frozenset({"yearless"}), Column.CONTRACT: frozenset({"date"})}
    draft = Draft(Cells(cells, marks), Frame(AS_OF))

    read_days(draft)

    assert draft.row["dates"]["last_contact"]["edtf"] == "2025-03-12?"
    assert draft.row["dates"]["contract"]["edtf"] == "2024-12-01"
    asked = [(each["code"], each["field"]) for each in draft.row["issues"]]
    assert (Code.AMBIGUOUS_DATE, "last_contact") in asked


@pytest.mark.parametrize(
    ("name", "birth", "edtf"),
    [
        ("Hari Rai (born 1993)", "", "1993"),
        ("Hari Rai, 1993", "", "1993"),
        ("Hari Rai 21.03.1993 г.р.", "", "1993-03-21"),
        ("Hari Rai (born 1993)", "1994", "1994"),
    ],
)
def test_a_birth_beside_the_name_stands_in_for_one_that_is_not_told(name, birth, edtf):
    draft = draft_of(name=name, birth=birth)
    read_names(draft)
    read_days(draft)
    assert draft.row["dates"]["birth"]["edtf"] == edtf
