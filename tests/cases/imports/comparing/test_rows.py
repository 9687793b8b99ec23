import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.imports.comparing.blocking import MOST_MATES
from cases.imports.comparing.facts import facts_of, names_of
from cases.imports.comparing.pairing import find_pairs
from cases.imports.comparing.rows import compare
from cases.imports.fixing import fixed
from tests.cases.imports.comparing.people import (
    HEADINGS,
    actions,
    codes,
    compared,
    day,
    drafts_of,
    line,
    pairs,
    table_of,
)

FULL = {"birth": "1994-04-12", "country": "KEN", "phone": "+254700000091", "status": "missing"}


def test_rows_are_numbered_from_the_first_below_the_headings():
    rows = compared(line("Amir Karimi", **FULL), line(sn=""), line("Chanda Mbo", status="pow"))

    assert [row["row"] for row in rows] == [1, 2, 3]
    assert actions(rows) == ["create", "skip", "create_incomplete"]


def test_lines_about_nobody_are_left_out_with_a_reason():
    note = line("Last updated by the office on 3 May 2025", sn="")
    rows = compared(line("Amir Karimi", **FULL), HEADINGS, line(sn=""), note, line("", sn="TOTAL"))

    assert actions(rows)[1:] == ["skip"] * 4
    assert all(row["reason"] for row in rows[1:])
    assert "Last updated by the office" in rows[3]["reason"]


def test_an_exact_copy_is_left_out():
    man = line("Amir Karimi", sn="4", **FULL)
    rows = compared(man, line("Chanda Mbo", sn="5", status="pow"), man)

    assert actions(rows)[2] == "skip"
    assert pairs(rows) == {(3, 1): "exact"}
    assert codes(rows[2]) == {("EXACT_DUPLICATE", "row"), ("SN_REPEATED", "sn")}
    assert rows[0]["duplicates"] == []


def test_a_copy_under_another_serial_number_is_one_too():
    rows = compared(line("Amir Karimi", **FULL), line("Amir Karimi", **FULL))

    assert actions(rows) == ["create", "skip"]
    assert codes(rows[1]) == {("EXACT_DUPLICATE", "row")}


def test_rows_of_two_words_are_not_taken_for_copies():
    rows = compared(line("Amir Karimi", country="KEN"), line("Amir Karimi", country="KEN"))

    assert "skip" not in actions(rows)


@pytest.mark.parametrize("name", ["Unknown", "не известно", "Karimi"])
def test_rows_without_a_whole_name_are_not_taken_for_copies(name):
    man = line(name, country="KEN", left="2024-05-01", status="missing", agent="Blue Kite")

    assert "skip" not in actions(compared(man, man))


def test_a_word_for_a_name_with_a_number_makes_a_copy():
    man = line("Karimi", country="KEN", phone="+254700000091", status="missing")

    assert actions(compared(man, man))[1] == "skip"


def test_a_serial_number_that_comes_twice_is_told():
    rows = compared(line("Amir Karimi", sn="7", **FULL), line("Chanda Mbo", sn="07", status="pow"))

    assert ("SN_REPEATED", "sn") in codes(rows[1])
    assert ("SN_REPEATED", "sn") not in codes(rows[0])


@pytest.mark.parametrize(
    "name",
    ["TEST TEST", "test row do not delete", "тест", "Prueba", "تجربة", "टेस्ट", "asdf asdf", "xxx"],
)
def test_test_rows_are_asked_about(name):
    [row] = compared(line(name, birth="1994-04-12", phone="+254700000091"))

    assert row["action"] == "skip_confirm"
    assert row["reason"]
    assert ("TEST_ROW", "row") in codes(row)


@pytest.mark.parametrize("name", ["Demo Karimi", "Testimony Banda", "Abc Ouma", "Xolani Sample"])
def test_names_that_are_near_to_test_words_are_somebody(name):
    [row] = compared(line(name, **FULL))

    assert row["action"] == "create"


def test_a_row_that_names_nobody_is_asked_about():
    [row] = compared(line(agent="call back on Sunday", status="missing"))

    assert (row["action"], bool(row["reason"])) == ("skip_confirm", True)


def test_nothing_but_a_name_is_too_little():
    [row] = compared(line("Amir Karimi", country="KEN", status="serving"))

    assert row["action"] == "create_incomplete"
    assert ("TOO_LITTLE", "row") in codes(row)


def test_a_man_of_whose_way_nothing_is_told_is_incomplete():
    [row] = compared(line("Amir Karimi", birth="1994-04-12", phone="+254700000091"))

    assert row["action"] == "create_incomplete"
    assert ("TOO_LITTLE", "row") not in codes(row)


@pytest.mark.parametrize(
    ("request_read", "action"),
    [
        ({"kind": "tracing", "sent": None}, "create_incomplete"),
        ({"kind": "tracing", "addressee_type": "mfa_home"}, "create"),
    ],
)
def test_an_application_tells_of_him_where_it_went_somewhere(request_read, action):
    man = line("Amir Karimi", birth="1994-04-12", phone="+254700000091")

    [row] = compared(man, r1={"request": request_read})

    assert row["action"] == action


@pytest.mark.parametrize("code", ["OUT_OF_SCOPE_SIDE", "IMPOSSIBLE_ORDER", "FUTURE_DATE"])
def test_what_cannot_be_is_checked_first(code):
    [row] = compared(line("Amir Karimi", **FULL), r1={"issues": [code]})

    assert row["action"] == "review"


@pytest.mark.parametrize("code", ["INVALID_DATE", "MINOR", "FORMULA", "RELATIVE_DATE"])
def test_other_errors_do_not_keep_a_row_back(code):
    [row] = compared(line("Amir Karimi", **FULL), r1={"issues": [code]})

    assert row["action"] == "create"


def test_a_total_is_held_against_the_people_found():
    twice = {**FULL, "passport": "AK0000901"}
    rows = compared(
        line("Amir Karimi", **twice),
        line("Ameer Karimi", **twice),
        line("Chanda Mbo", status="pow"),
        line("3 persons", sn="TOTAL"),
    )

    [issue] = rows[3]["issues"]
    assert (issue["code"], rows[3]["action"]) == ("TOTALS_ROW", "skip")
    assert "3" in issue["note"]
    assert "2" in issue["note"]


def test_rows_that_name_one_another_are_linked():
    rows = compared(
        line("Amir Karimi", sn="21", **FULL),
        line("Chanda Mbo", sn="22", agent="same course as 21", status="pow", birth="1990-01-02"),
    )

    assert rows[1]["linked_rows"] == [1]
    assert ("CROSS_REFERENCE", "agent") in codes(rows[1])
    assert rows[1]["action"] == "create"


def test_a_country_that_may_be_several_is_that_of_the_row_it_names():
    asked = {"raw": "SA", "alpha3": [], "confidence": "none", "candidates": ["SAU", "ZAF"]}
    rows = compared(
        line("Amir Karimi", sn="21", country="ZAF", status="missing", birth="1994"),
        line("Chanda Mbo", sn="22", remarks="see 21", status="pow", birth="1990-01-02"),
        r2={"nationality": asked},
    )

    assert rows[1]["nationality"]["alpha3"] == ["ZAF"]
    assert rows[1]["nationality"]["confidence"] == "context"


def test_handles_with_other_capitals_are_told():
    rows = compared(
        line("Amir Karimi", agent="@zeta_jobs_demo", status="missing"),
        line("Chanda Mbo", agent="@ZETA_jobs_demo", status="pow"),
        line("Dawit Alemu", agent="@zeta_jobs_demo", status="pow"),
        r2={"network": {"handles": ["@zeta_jobs_demo"]}},
    )

    told = [[code for code, about in codes(row) if code == "HANDLE_CASE"] for row in rows]
    assert told == [[], ["HANDLE_CASE"], []]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.lists(
            st.sampled_from(["", "Amir Karimi", "TOTAL", "test", "1994", "=A1", '"']), max_size=11
        ),
        max_size=8,
    )
)
def test_every_row_comes_out_once_and_nobody_named_goes_without_a_reason(lines):
    table = table_of(*([*cells, *[""] * (11 - len(cells))] for cells in lines))
    drafts = drafts_of(table)

    rows = compare(table, drafts)

    assert [row["row"] for row in rows] == list(range(1, len(table.rows) + 1))
    for draft, row in zip(drafts, rows, strict=True):
        if names_of(draft.row) and row["action"].startswith("skip"):
            assert row["reason"]


def test_the_work_grows_with_the_rows_and_not_with_their_pairs():
    given_names = [
        "Amir",
        "Bilal",
        "Chanda",
        "Dawit",
        "Emeka",
        "Farid",
        "Goran",
        "Hamid",
        "Ismat",
        "Juma",
    ]
    families = [
        "Karimi",
        "Mbo",
        "Alemu",
        "Ouma",
        "Banda",
        "Zeta",
        "Haddad",
        "Saleh",
        "Osman",
        "Traore",
    ]
    men = [
        line(
            f"{given_names[n % 10]} Hassan {families[n // 10 % 10]}",
            birth=f"{1970 + n % 37}-{1 + n % 12:02}-{1 + n % 28:02}",
            phone=f"+2547{n:08}",
        )
        for n in range(10_000)
    ]
    drafts = drafts_of(table_of(*men))

    looked_at = find_pairs([facts_of(n, draft) for n, draft in enumerate(drafts)]).looked_at

    assert looked_at <= MOST_MATES * len(men)


def test_what_the_other_row_settles_is_asked_no_more():
    rows = compared(
        line("Amir Karimi", passport="AK0000901", status="missing"),
        line("Ameer Karimi", passport="AK0000901"),
        r1={"dates": {"birth": day("[1994-04-12,1994-12-04]")}, "issues": ["AMBIGUOUS_DATE"]},
        r2={"dates": {"birth": day("1994-12-04")}},
    )

    assert rows[0]["dates"]["birth"]["edtf"] == "[1994-04-12,1994-12-04]"
    assert "1994-12-04" in rows[0]["dates"]["birth"]["note"]
    assert ("AMBIGUOUS_DATE_RESOLVED", "birth") in codes(rows[0])


def test_a_row_that_was_split_off_is_neither_a_copy_nor_somebody_else():
    table = table_of(line("Amir & Bilal Karimi", sn="7", **FULL))
    table = fixed(table, {2: {"name": "Amir Karimi"}}, copies=[1, 1])
    drafts = drafts_of(table)
    drafts[0].row["into"] = [{"latin": "Amir Karimi"}, {"latin": "Bilal Karimi"}]

    rows = compare(table, drafts)

    assert actions(rows)[0] == "split"
    assert (1, 2) not in pairs(rows)
    assert all(("SN_REPEATED", "sn") not in codes(row) for row in rows)
    assert "skip" not in actions(rows)


def test_one_word_of_a_name_and_the_day_of_birth_may_be_one_man():
    rows = compared(
        line("Amir Karimi", birth="1994-04-12", country="KEN"),
        line("Amir", birth="1994-04-12", country="KEN"),
    )

    assert pairs(rows) == {(1, 2): "possible"}


def test_who_names_a_copy_names_the_row_it_was_copied_from():
    man = {**FULL, "agent": "Zeta Jobs"}
    rows = compared(
        line("Amir Karimi", sn="21", **man),
        line("Amir Karimi", sn="22", **man),
        line("Chanda Mbo", sn="23", remarks="see 22", status="pow", birth="1990-01-02"),
    )

    assert rows[2]["linked_rows"] == [1]


def test_what_is_said_of_all_rows_below_is_told_on_each():
    rows = compared(
        line(sn="RETURNED"),
        line("Amir Karimi", birth="1994-04-12", phone="+254700000091"),
        line("Chanda Mbo", status="pow"),
    )

    told = [[about for code, about in codes(row) if code == "CROSS_REFERENCE"] for row in rows]
    assert told == [[], ["condition"], []]
    assert actions(rows)[0] == "skip"
