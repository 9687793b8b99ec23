"""The name of one man, however a sheet writes it."""

import pytest

from cases.imports.reading.names import read_names
from cases.imports.reading.sex import read_sex
from tests.cases.imports.reading.rows import codes, draft_of


def _read(country: str = "", **cells: str):
    draft = draft_of(**cells)
    draft.row["nationality"] = {
        "raw": "",
        "alpha3": [country] if country else [],
        "confidence": "exact",
    }
    read_names(draft)
    return draft


@pytest.mark.parametrize(
    ("country", "told", "latin"),
    [
        ("KEN", "Barasa Wekesa", "Barasa Wekesa"),
        ("KEN", "WEKESA, Barasa J", "Barasa J Wekesa"),
        ("NPL", "HARI  BAHADUR\u00a0RAI", "Hari Bahadur Rai"),
        ("NPL", "Hari KC", "Hari KC"),
        ("KEN", "barasa wekesa", "Barasa Wekesa"),
        ("CIV", "KOUAME YAO Jean-Marc", "Jean-Marc Kouame Yao"),
        ("CIV", "Jean-Marc KOUAME", "Jean-Marc Kouame"),
        ("BRA", "DA SILVA João", "João da Silva"),
        ("CUB", "GOMEZ RIVERA YUNIEL A", "Yuniel A Gomez Rivera"),
        ("CUB", "Gómez Rivera, Yuniel", "Yuniel Gómez Rivera"),
        ("IRL", "O'NEIL SEAN", "O'Neil Sean"),
        ("YEM", "AHMED BIN SALEM AL-HARBI", "Ahmed bin Salem Al-Harbi"),
        ("NPL", "Hari Rai, Dharan", "Hari Rai, Dharan"),
        ("GHA", "Ama Mensah", "Ama Mensah"),
        ("SEN", "Papa", "Papa"),
        ("NPL", "brother Hari", "Hari"),
        ("PRK", "RI Song Ho", "RI Song Ho"),
        ("KOR", "PARK Song Ho", "Park Song Ho"),
        ("BFA", "M. SAWADOGO Ali", "Ali Sawadogo"),
        ("CUB", "el esposo de Marta, Yuniel R.", "Yuniel R."),
        ("IND", "Md. Salim", "Md. Salim"),
        ("IND", "Biju P.V.", "Biju P.V."),
        ("KGZ", "Nurlan uulu Azat", "Nurlan uulu Azat"),
    ],
)
def test_given_name_first_and_without_shouting(country, told, latin) -> None:
    assert _read(country, name=told).row["name"]["latin"] == latin


@pytest.mark.parametrize(
    ("country", "told", "key", "value"),
    [
        ("LKA", "Cpl (Rtd) K.A. Nimal Silva", "title", "Cpl (Rtd)"),
        ("RUS", "рядовой Сидоров Олег", "title", "рядовой"),
        ("MMR", "U Tin Maung", "title", "U"),
        ("AFG", "حاجی گل خان", "title", "حاجی"),
        ("IND", "GURPREET SINGH S/O KULDEEP SINGH", "father_name", "Kuldeep Singh"),
        ("IND", "Hari Rai s/o Late Mohan Rai", "father_name", "Mohan Rai"),
        ("MYS", "Muthu a/l Raman", "father_name", "Raman"),
        ("RUS", "Олег, сын Петра", "father_name", "Петра"),
        ("BGD", "মোঃ সালাম পিতা: করিম", "father_name", "করিম"),
        ("YEM", "Ahmed bin Salem Al-Harbi", "father_name", "Salem"),
        ("BGD", "Salam Miah (Babul)", "also_known_as", ["Babul"]),
        ("KEN", 'Barasa "Baro" Wekesa', "also_known_as", ["Baro"]),
        ("RUS", "Олег Сидоров по прозвищу Кот", "also_known_as", ["Кот"]),
        ("IND", "Salim Khan urf Guddu", "also_known_as", ["Guddu"]),
        ("EGY", "أحمد الملقب بـ الصقر", "also_known_as", ["الصقر"]),
        ("FRA", "Marc dit Petit", "also_known_as", ["Petit"]),
        ("FRA", 'Marc Lo dit "Le Grand"', "also_known_as", ["Le Grand"]),
        ("KEN", "Barasa Wekesa / Barassa Wekesa", "also_known_as", ["Barassa Wekesa"]),
        ("KEN", "Barasa Wekesa; Barasa W. Juma", "also_known_as", ["Barasa W. Juma"]),
        ("MMR", "Tin Zaw (a) Ko Tin", "also_known_as", ["Ko Tin"]),
        ("RUS", "рядовой СИДОРОВ Олег", "native", "Сидоров Олег"),
    ],
)
def test_what_stands_beside_a_name_is_kept_apart(country, told, key, value) -> None:
    assert _read(country, name=told).row["name"][key] == value


@pytest.mark.parametrize(
    ("cells", "latin", "native", "script", "asked"),
    [
        ({"name": "Hari Rai", "native": "हरि राई"}, "Hari Rai", "हरि राई", "Deva", []),
        ({"native": "হরি"}, None, "হরি", "Beng", ["NO_LATIN_NAME"]),
        ({"name": "Олег Сидоров"}, None, "Олег Сидоров", "Cyrl", ["SCRIPT_IN_LATIN_COLUMN"]),
        (
            {"name": "Сидоров Олег Иванович", "native": "Олег Сидоров"},
            None,
            "Сидоров Олег Иванович",
            "Cyrl",
            [],
        ),
        ({"name": "Oleg Sidorov (Олег Сидоров)"}, "Oleg Sidorov", "Олег Сидоров", "Cyrl", []),
        (
            {"name": "Олег Сидоров", "native": "Oleg Sidorov"},
            "Oleg Sidorov",
            "Олег Сидоров",
            "Cyrl",
            [],
        ),
        ({"given": "Yuniel", "family": "Rivera Gómez"}, "Yuniel Rivera Gómez", None, "Latn", []),
        (
            {"given": "Олег", "family": "Сидоров", "father": "Иванович"},
            None,
            "Сидоров Олег Иванович",
            "Cyrl",
            [],
        ),
        ({"name": "Hari", "family": "Rai"}, "Hari Rai", None, "Latn", []),
        ({"name": "TRAORE", "given": "Issa"}, "Issa Traore", None, "Latn", []),
        ({"name": "Сидоров", "given": "Олег"}, None, "Сидоров Олег", "Cyrl", []),
        ({"name": "Issa Traore", "given": "Issa"}, "Issa Traore", None, "Latn", []),
        ({"name": "Hari Rai (26 лет)"}, "Hari Rai", None, "Latn", []),
        ({"name": "Hari K. (not real name)"}, "Hari K.", None, "Latn", []),
    ],
)
def test_each_script_in_its_place(cells, latin, native, script, asked) -> None:
    draft = _read(**cells)

    name = draft.row["name"]
    assert (name["latin"], name.get("native"), name["script"]) == (latin, native, script)
    assert [code for code in codes(draft, "name") if code != "PARTIAL_NAME"] == asked


def test_a_father_of_his_own_column_is_no_part_of_the_name() -> None:
    name = _read("IND", given="Hari", family="Rai", father="Mohan Rai").row["name"]

    assert (name["latin"], name["father_name"]) == ("Hari Rai", "Mohan Rai")


@pytest.mark.parametrize(
    ("told", "label"),
    [
        ("unknown (Korean) 3", "Unknown 3 (PRK)"),
        ("неизвестный 2", "Unknown 2 (PRK)"),
        ("N.N.", "Unknown (PRK)"),
        ("X", "Unknown (PRK)"),
        ("بدون اسم 4", "Unknown 4 (PRK)"),
        ("desconocido", "Unknown (PRK)"),
        ("अज्ञात १", "Unknown 1 (PRK)"),
        ("", "Unknown (PRK)"),
        ("brother of Asha", "brother of Asha"),
    ],
)
def test_who_is_unnamed_has_a_label_and_no_name(told, label) -> None:
    draft = _read("PRK", name=told)

    assert draft.row["name"] == {"latin": None, "placeholder": True, "label": label}
    assert codes(draft, "name") == ["UNNAMED"]


@pytest.mark.parametrize(
    ("told", "name", "severity"),
    [
        ("Asha's husband Juma M.", "Juma M.", "warning"),
        ("сын Марии, Олег", "Олег", "warning"),
        ("hijo de María: Juan", "Juan", "warning"),
        ("सीताको श्रीमान राम", "राम", "warning"),
        ("زوج مريم، أحمد", "أحمد", "warning"),
        ("Juma (surname unknown)", "Juma", "warning"),
        ("Олег К.", "Олег К.", "info"),
    ],
)
def test_a_part_of_a_name_is_said_to_be_one(told, name, severity) -> None:
    draft = _read(name=told)

    read = draft.row["name"]
    assert (read["latin"] or read["native"]) == name
    assert [
        each["severity"] for each in draft.row["issues"] if each["code"] == "PARTIAL_NAME"
    ] == [severity]


def test_an_age_beside_the_name_is_a_hint() -> None:
    draft = _read(name="Hari B. Rai (22)")

    assert draft.row["name"]["latin"] == "Hari B. Rai"
    assert draft.hints["age_in_name"] == 22


@pytest.mark.parametrize("told", ["Hari Rai (26 y.o.)", "Hari Rai (26 лет)", "Hari Rai, 26"])
def test_an_age_in_its_many_forms(told) -> None:
    assert _read(name=told).hints["age_in_name"] == 26


def test_late_is_no_name_and_a_hint() -> None:
    draft = _read(name="Late Hari Rai")

    assert draft.row["name"]["latin"] == "Hari Rai"
    assert draft.hints["is_late"]


def test_signs_that_nobody_sees_are_told_of() -> None:
    assert codes(_read(name="Hari\u200b Rai\u200f"), "name") == ["INVISIBLE_CHARS"]
    assert codes(_read(name=" Hari  Rai "), "name") == []


def test_joiners_that_a_script_needs_are_no_hidden_signs() -> None:
    assert codes(_read("LKA", native="ශ්\u200dරී"), "name") == ["NO_LATIN_NAME"]


def test_right_to_left_is_noted_but_for_the_column_of_the_own_script() -> None:
    assert codes(_read(name="Ali", native="علي"), "row") == []
    assert codes(_read(name="Ali", native="علي", remarks="مفقود"), "row") == ["RTL"]


@pytest.mark.parametrize(
    ("told", "sex"), [("M", "M"), ("жен.", "F"), ("ذكر", "M"), ("femme", "F"), ("?", None)]
)
def test_sex_of_its_own_column(told, sex) -> None:
    draft = draft_of(sex=told)

    read_sex(draft)

    assert draft.row.get("sex") == sex


def test_a_letter_that_is_a_man_or_a_woman_in_spanish_says_nothing() -> None:
    draft = draft_of(sex="M")
    draft.row["nationality"] = {"raw": "", "alpha3": ["COL"], "confidence": "exact"}

    read_sex(draft)

    assert "sex" not in draft.row


@pytest.mark.parametrize(
    ("told", "name", "is_late"),
    [
        ("marehemu Juma Rai", "Juma Rai", True),
        ("difunto Luis Rivera", "Luis Rivera", True),
        ("Hari Rai, 1994", "Hari Rai", False),
        ("Hari Rai 1994 г.р.", "Hari Rai", False),
        ("Hari Rai 12.03.1994 г.р.", "Hari Rai", False),
    ],
)
def test_what_is_said_of_him_before_or_after_is_no_name(told, name, is_late) -> None:
    draft = _read(name=told)
    assert (draft.row["name"]["latin"], draft.hints.get("is_late", False)) == (name, is_late)


@pytest.mark.parametrize("told", ["ноном", "ስሙ አይታወቅም", "magaca lama yaqaan"])
def test_nobody_s_name_in_more_languages(told) -> None:
    assert _read(name=told).row["name"]["placeholder"]
