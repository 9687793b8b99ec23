import pytest

from tests.cases.imports.comparing.people import actions, compared, line, pairs

AMIR = {"birth": "1994-04-12", "country": "KEN", "passport": "AK0000901", "phone": "+254700000091"}


def test_one_passport_and_an_alike_name_are_certainly_one_man():
    rows = compared(
        line("Amir Hassan Karimi", **AMIR),
        line("KARIMI Amir H.", birth="1994", country="KEN", passport="AK0000901"),
    )

    assert pairs(rows) == {(1, 2): "certain"}
    assert actions(rows)[1] == "merge_candidate"
    assert rows[1]["merge"]["into"] == 1


@pytest.mark.parametrize(("short", "full"), [("Gopal Pd. Rai", "Gopal Prasad Rai")])
def test_a_name_cut_short_as_clerks_write_it_is_the_same(short, full):
    rows = compared(*(line(name, country="NPL", passport="PA0000901") for name in (short, full)))

    assert pairs(rows) == {(1, 2): "certain"}


@pytest.mark.parametrize("other", ["Темир Осмонович", "Temir Osmonovich"])
def test_a_father_s_name_is_the_same_whether_uulu_or_a_patronymic_tells_it(other):
    rows = compared(
        *(
            line(name, birth="1994", country="KGZ", phone="+996555000091")
            for name in ("Osmon uulu Temir", other)
        )
    )

    assert pairs(rows) == {(1, 2): "probable"}


@pytest.mark.parametrize(
    "other", ["Амир Хассан Карими", "أمير حسن كريمي", "आमिर हसन करिमी", "Karimi Amir"]
)
def test_one_phone_and_one_day_of_birth_are_certainly_one_man_in_any_script(other):
    rows = compared(
        line("Amir Hassan Karimi", **AMIR),
        line(other, birth="1994-04-12", country="KEN", phone="+254700000091"),
    )

    assert pairs(rows) == {(1, 2): "certain"}


@pytest.mark.parametrize("contact", ["", "+254700000091"])
def test_sons_of_two_fathers_are_for_somebody_to_decide(contact):
    one, other = (
        {"latin": "Amir Hassan Karimi", "father_name": each}
        for each in ("Daud Karimi", "Yusuf Ali")
    )
    man = line("Amir Hassan Karimi", birth="1994-04-12", country="KEN", phone=contact)
    rows = compared([*man[:-1], "elder"], man, r1={"name": one}, r2={"name": other})

    assert pairs(rows) == {(1, 2): "possible"}
    assert actions(rows)[1] == "create_linked"


@pytest.mark.parametrize(
    "remark", ["different man, same name", "тёзка", "no es el mismo", "अर्को मान्छे", "mtu mwingine"]
)
def test_whom_a_remark_tells_apart_is_not_merged(remark):
    rows = compared(
        line("Amir Hassan Karimi", birth="1994-04-12", country="KEN", phone="+254700000091"),
        line("Amir H. Karimi", birth="1994-04-12", phone="+254700000091", remarks=remark),
    )

    assert pairs(rows) == {(1, 2): "possible"}


def test_one_phone_and_a_year_that_agrees_are_probably_one_man():
    rows = compared(
        line("Amir Hassan Karimi", birth="1994", country="KEN", phone="+254700000091"),
        line("Karimi, Amir H", birth="1994-04-12", country="KEN", phone="+254700000091"),
    )

    assert pairs(rows) == {(1, 2): "probable"}
    assert rows[1]["merge"]["needs_human"]


def test_a_name_and_a_day_of_birth_alone_are_probably_one_man():
    rows = compared(
        line("Amir Hassan Karimi", birth="1994-04-12", country="KEN", phone="+254700000091"),
        line("Ameer Hassan Karimi", birth="1994-04-12", country="KEN", phone="+254700000099"),
    )

    assert pairs(rows) == {(1, 2): "probable"}


@pytest.mark.parametrize("birth", ["1994-04-13", "1994-12-04", "1995-04-12"])
def test_a_slip_in_the_birth_is_for_somebody_to_decide(birth):
    rows = compared(
        line("Amir Hassan Karimi", birth="1994-04-12", country="KEN", last="2024-05-01"),
        line("Амир Карими", birth=birth, country="KEN", last="2024-05-01"),
    )

    assert pairs(rows) == {(1, 2): "possible"}
    assert actions(rows) == ["create", "create_linked"]


def test_what_was_published_is_linked_to_what_a_family_told():
    rows = compared(
        line("Amir Karimi", birth="1994-04-13", country="KEN", last="2024-05-01"),
        line("Amir Hassan Karimi", birth="1994-04-12", country="KEN", last="2024-05-01"),
        r1={"issues": ["OPEN_SOURCE_ONLY"]},
    )

    assert actions(rows) == ["create_linked", "create"]


@pytest.mark.parametrize("country", ["KEN", "TZA"])
def test_namesakes_of_whom_all_else_differs_are_told_apart(country):
    rows = compared(
        line("Mohammed Karim", **AMIR),
        line(
            "Md. Kareem",
            birth="2001-11-19",
            country=country,
            passport="BK0000902",
            phone="+254700000092",
        ),
    )

    assert pairs(rows) == {(1, 2): "not_duplicate"}
    assert actions(rows) == ["create_incomplete"] * 2


@pytest.mark.parametrize("birth", ["1991-02-03", ""])
def test_brothers_with_the_phone_of_their_family_are_two_men(birth):
    rows = compared(
        line("Amir Hassan Karimi", **AMIR, status="missing"),
        line("Bilal Hassan Karimi", birth=birth, phone="+254700000091", status="missing"),
    )

    assert pairs(rows) == {(1, 2): "not_duplicate"}
    assert actions(rows) == ["create", "create"]


def test_twins_are_for_somebody_to_decide():
    rows = compared(
        line("Amir Hassan Karimi", birth="1994-04-12", phone="+254700000091"),
        line("Bilal Hassan Karimi", birth="1994-04-12", phone="+254700000091"),
    )

    assert pairs(rows) == {(1, 2): "possible"}


def test_two_men_with_one_passport_number_are_asked_about():
    rows = compared(
        line("Amir Karimi", passport="AK0000901", birth="1994-04-12"),
        line("Chanda Mbo", passport="AK0000901", birth="1988-01-05"),
    )

    assert pairs(rows) == {(1, 2): "possible"}


def test_passports_of_two_states_may_have_one_number():
    rows = compared(
        line("Amir Karimi", passport="A00000901", country="KEN"),
        line("Chanda Mbo", passport="A00000901", country="ZMB"),
    )

    assert pairs(rows) == {}


def test_a_number_that_many_men_give_says_nothing():
    names = ["Amir", "Baraka", "Chanda", "Dawit", "Emeka", "Farid", "Goran", "Hamid", "Ismat"]
    names += ["Juma", "Kofi", "Lamin", "Musa"]
    rows = compared(*(line(f"{name} Zeta{name}", phone="+254700000091") for name in names))

    assert pairs(rows) == {}


def test_the_number_of_an_agent_says_nothing():
    phones = [{"raw": "1", "e164": "+254700000091", "valid": True, "label": "agent Zeta"}]
    rows = compared(
        line("Amir Karimi", phone="+254700000091"),
        line("Bilal Karimi", phone="+254700000091"),
        r1={"phones": phones},
        r2={"phones": phones},
    )

    assert pairs(rows) == {}


def test_the_unnamed_are_never_matched_by_what_they_are_called():
    unnamed = {"name": {"latin": None, "placeholder": True, "label": "Unknown 1 (KEN)"}}
    rows = compared(
        line("unknown", country="KEN", birth="1994-04-12"),
        line("unknown", country="KEN", birth="1994-04-12", status="missing"),
        r1=dict(unnamed),
        r2=dict(unnamed),
    )

    assert pairs(rows) == {}


def test_an_age_that_was_told_is_no_birth_that_differs():
    age = {"birth": {"raw": "30", "edtf": None, "earliest": None, "latest": None}}
    age["birth"]["age"] = {"value": 30}
    rows = compared(
        line("Amir Hassan Karimi", **AMIR),
        line("Amir Karimi", phone="+254700000091", birth="30"),
        r2={"dates": age},
    )

    assert pairs(rows) == {(1, 2): "probable"}


def test_three_rows_of_one_man_go_into_the_first():
    rows = compared(
        line("Amir Hassan Karimi", passport="AK0000901", birth="1994-04-12"),
        line("Amir Karimi", passport="AK0000901", phone="+254700000091", birth="1994-04-12"),
        line("Карими Амир", phone="+254700000091", birth="1994-04-12"),
    )

    assert [row.get("merge", {}).get("into") for row in rows] == [None, 1, 1]


def test_why_is_said_on_both_rows():
    rows = compared(
        line("Amir Karimi", passport="AK0000901"), line("Ameer Karimi", passport="AK0000901")
    )

    assert "AK0000901" in rows[0]["duplicates"][0]["why"]
    assert rows[0]["duplicates"][0]["why"] == rows[1]["duplicates"][0]["why"]


def test_a_row_with_two_men_is_split_and_never_joined():
    into = {"into": [{"latin": "Amir Karimi"}, {"latin": "Bilal Karimi"}]}
    rows = compared(
        line("Amir & Bilal Karimi", phone="+254700000091"),
        line("Amir Karimi", phone="+254700000091", status="missing"),
        r1={**into, "issues": ["MULTIPLE_PERSONS"]},
    )

    assert actions(rows) == ["split", "create_linked"]
    assert pairs(rows) == {(1, 2): "possible"}


@pytest.mark.parametrize(
    ("one", "other", "births", "kind"),
    [
        # A surname with an initial, and a year that agrees.
        ("Amir Karimi", "Karimi A.", ("1994-04-12", "1994"), "probable"),
        ("Amir Karimi", "Karimi A.", ("1994-04-12", ""), "possible"),
        # The only name that somebody has.
        ("Sivaraman", "சிவராமன்", ("", ""), "probable"),
        ("Amir Karimi", "Amir", ("", ""), "possible"),
        # Father and son.
        ("Karim Uddin", "Md Karim Uddin", ("1965", "2001-03-04"), "not_duplicate"),
    ],
)
def test_one_phone_and_little_of_a_name(one, other, births, kind):
    first, second = births
    rows = compared(
        line(one, birth=first, phone="+254700000091"),
        line(other, birth=second, phone="+254700000091"),
    )

    assert pairs(rows) == {(1, 2): kind}


@pytest.mark.parametrize(
    "other", ["سامي عبد الكريم الحداد", "Sami Abdel Karim Al-Haddad", "سامي عبدالكريم الحداد"]
)
def test_a_servant_of_god_is_one_name_however_it_is_spaced(other):
    rows = compared(
        line("سامي عبدالكريم نوري الحداد", country="IRQ", phone="+9647700000091"),
        line(other, country="IRQ", phone="+9647700000091"),
    )

    assert pairs(rows) == {(1, 2): "probable"}


def test_servants_of_two_names_are_two_men():
    rows = compared(
        line("سامي عبد الكريم الحداد", country="IRQ", phone="+9647700000091"),
        line("سامي عبدالرحمن الحداد", country="IRQ", phone="+9647700000091"),
    )

    assert pairs(rows) == {(1, 2): "not_duplicate"}
