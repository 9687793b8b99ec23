"""Rows that tell of several men, and rows that only look so."""

import pytest

from cases.imports.reading.names import read_names
from cases.imports.reading.persons_in_row import read_persons, settle_reporter
from cases.imports.reading.reporter import read_reporter
from tests.cases.imports.reading.rows import codes, draft_of


def _read(**cells: str):
    draft = draft_of(**cells)
    for read in (read_names, read_persons, read_reporter, settle_reporter):
        read(draft)
    return draft


@pytest.mark.parametrize(
    ("told", "men"),
    [
        ("Hari Rai & his cousin Mohan Rai (both)", ["Hari Rai", "Mohan Rai"]),
        ("HARI RAI AND MOHAN RAI", ["Hari Rai", "Mohan Rai"]),
        ("Juan Rivera y Luis Soto", ["Juan Rivera", "Luis Soto"]),
        ("hermanos Juan y Luis Rivera", ["Juan Rivera", "Luis Rivera"]),
        ("братья Олег и Пётр Сидоровы", ["Олег Сидоров", "Пётр Сидоров"]),
        ("أحمد علي و خالد علي", ["أحمد علي", "خالد علي"]),
        ("أحمد علي وأخوه خالد", ["أحمد علي", "خالد"]),
        ("حيدر وعباس الكعبي", ["حيدر", "عباس الكعبي"]),
        ("خمسة شباب من الحي", ["Name not told"] * 5),
        ("دو جوان", ["Name not told"] * 2),
        ("हरि राई र उनको भाइ मोहन", ["हरि राई", "मोहन"]),
        ("করিম উদ্দিন ও সালাম উদ্দিন", ["করিম উদ্দিন", "সালাম উদ্দিন"]),
        ("Anvar Karimov va Sardor Karimov", ["Anvar Karimov", "Sardor Karimov"]),
        ("Али бо бародараш Ҳасан", ["Али", "Ҳасан"]),
        ("Jean et son frère Paul", ["Jean", "Paul"]),
        ("A. Rai, B. Karki and C. Pun", ["A. Rai", "B. Karki", "C. Pun"]),
        ("Hari Rai / Mohan Karki", ["Hari Rai", "Mohan Karki"]),
        ("1. Hari Rai 2. Mohan Rai", ["Hari Rai", "Mohan Rai"]),
        ("Hari Rai (& his brother Mohan)", ["Hari Rai", "Mohan"]),
        ("Hari Rai, his brother Mohan", ["Hari Rai", "Mohan"]),
        ("Kofi and Ama Mensah", ["Kofi", "Ama Mensah"]),
        ("Joseph, John and James Banda", ["Joseph", "John", "James Banda"]),
        ("Fernando, Ajith and Roshan (both)", ["Ajith Fernando", "Roshan Fernando"]),
        ("de Silva, Ajith & Roshan both", ["Ajith de Silva", "Roshan de Silva"]),
        ("ராமன் & குமரன் சகோதரர்கள் இருவரும்", ["ராமன்", "குமரன்"]),
        ("two unknown men", ["Name not told", "Name not told"]),
        ("Hari Rai + 2 others", ["Hari Rai", "Name not told"]),
        ("Олег Сидоров с братом", ["Олег Сидоров", "Name not told"]),
        ("hermanos Rivera", ["Rivera", "Name not told"]),
        ("братья Сидоровы", ["Сидоровы", "Name not told"]),
        ("Асан Кадыров менен Бакыт Осмонов", ["Асан Кадыров", "Бакыт Осмонов"]),
        ("Ерлан мен Серік Омаров", ["Ерлан", "Серік Омаров"]),
        ("Cali Nuur iyo Xasan Nuur", ["Cali Nuur", "Xasan Nuur"]),
        ("группа из 3 человек", ["Name not told"] * 3),
        ("dos muchachos", ["Name not told"] * 2),
        ("2 nafar yigit", ["Name not told"] * 2),
    ],
)
def test_several_men_are_each_named(told, men) -> None:
    draft = _read(name=told)

    found = [man["latin"] or man.get("native") or man["label"] for man in draft.row["into"]]
    assert found == men
    assert "MULTIPLE_PERSONS" in codes(draft, "name")


@pytest.mark.parametrize(
    "told",
    [
        "علي وحيد حسن",
        "Juan Rivera y Soto",
        "Ortega y Gasset",
        "Asha and Zawadi's brother Juma Rai",
        "João Silva e Sousa",
        "WEKESA, Barasa",
        "Gómez Rivera, Yuniel",
        "Rai and Sons Agency",
        "Rai & Sons",
        "Петренко І Олег",
        "Иванов И Петрович",
        "Kelvin Na Wekesa",
        "Barasa E Wekesa",
        "BARASA Y WEKESA",
        "barasa e wekesa otieno",
        "Gurpreet S/O Kuldeep",
        "Barasa a/k/a Baro",
        "Barasa Wekesa / Barassa Wekesa",
        "Oleg Sidorov / Олег Сидоров",
        "Олег, сын Петра",
        "Asha's husband Juma",
        "Hari Rai (22)",
        "",
    ],
)
def test_one_man_is_not_split(told) -> None:
    draft = _read(name=told)

    assert "into" not in draft.row
    assert "MULTIPLE_PERSONS" not in codes(draft)


def test_two_ages_say_that_the_family_name_leads() -> None:
    men = _read(name="Fernando, Ajith and Roshan", birth="21 and 24").row["into"]

    assert [(man["latin"], man["age"]) for man in men] == [
        ("Ajith Fernando", 21),
        ("Roshan Fernando", 24),
    ]


def test_ages_go_to_each_in_their_order() -> None:
    draft = _read(name="Hari Rai & Mohan Rai", birth="22 and 25")

    assert [man["age"] for man in draft.row["into"]] == [22, 25]


def test_a_list_with_commas_is_several_where_ages_say_so() -> None:
    assert len(_read(name="Hari Rai, Mohan Karki", birth="22, 25").row["into"]) == 2
    assert "into" not in _read(name="Hari Rai, Mohan Karki", birth="22").row


@pytest.mark.parametrize(
    ("reporter", "of", "asked"),
    [
        ("father of Hari", "Hari Rai", ["CONSENT_PARTIAL"]),
        ("father", None, ["CONSENT_PARTIAL"]),
        ("uncle", None, []),
    ],
)
def test_for_whom_the_reporter_can_agree(reporter, of, asked) -> None:
    draft = _read(name="Hari Rai & his cousin Mohan Rai", reporter=reporter)

    assert draft.row["reporter"].get("of") == of
    assert draft.row["relationship"] == {"a": "Hari Rai", "b": "Mohan Rai", "kind": "cousin"}
    assert codes(draft, "consent") == asked


def test_the_genitive_of_a_first_name_is_of_him() -> None:
    draft = _read(name="братья Олег и Пётр Сидоровы", reporter="жена Олега")

    assert draft.row["reporter"] == {"name": None, "relation": "spouse", "of": "Олег Сидоров"}
