"""Who reported, in the words of families."""

import pytest

from cases.imports.reading.reporter import read_reporter
from tests.cases.imports.reading.rows import codes, draft_of


@pytest.mark.parametrize(
    ("told", "name", "relation"),
    [
        ("Anita (wife)", "Anita", "spouse"),
        ("sister Grace", "Grace", "sibling"),
        ("Balbir Singh F/o Raju", "Balbir Singh", "parent"),
        ("bro in law", None, "other_relative"),
        ("his brother in law", None, "other_relative"),
        ("తమ్ముడు రవి", "రవి", "sibling"),
        ("Kamla Devi, mother", "Kamla Devi", "parent"),
        ("Ama (sister)", None, "sibling"),
        ("Father, Mombasa", None, "parent"),
        ("uncle in Dubai", None, "other_relative"),
        ("tía en Miami", None, "other_relative"),
        ("esposa: Marisol", "Marisol", "spouse"),
        ("mère (Awa)", "Awa", "parent"),
        ("сестра Лола, +998 90 000 00 01", "Лола", "sibling"),
        ("двоюродный брат", None, "other_relative"),
        ("друг из общежития", None, "non_relative"),
        ("сослуживец", None, "fellow_recruit"),
        ("сам", "self", "self"),
        ("himself (by phone)", "self", "self"),
        ("زوجته هدى", "هدى", "spouse"),
        ("شقيقه خالد", "خالد", "sibling"),
        ("أم نوري زوجته", None, "spouse"),
        ("أبو نوري (عمه)", None, "other_relative"),
        ("أم زوجته", None, "other_relative"),
        ("والدتهما", None, "parent"),
        ("أخونا", None, "sibling"),
        ("جارهم", None, "non_relative"),
        ("ابن قريته", None, "non_relative"),
        ("پسر کاکایش", None, "other_relative"),
        ("phupha", None, "other_relative"),
        ("والدة خالد", None, "parent"),
        ("ICRC list", None, "open_source"),
        ("همسرش", None, "spouse"),
        ("والدہ", None, "parent"),
        ("श्रीमती गीता", "गीता", "spouse"),
        ("चाचा", None, "other_relative"),
        ("ভাই", None, "sibling"),
        ("අම්මා", None, "parent"),
        ("மனைவி", None, "spouse"),
        ("onasi Zulfiya", "Zulfiya", "parent"),
        ("бародараш", None, "sibling"),
        ("апасы", None, "parent"),
        ("annesi", None, "parent"),
        ("mke wake", None, "spouse"),
        ("jirani", None, "non_relative"),
        ("wife's brother", None, "other_relative"),
        ("friend's mother", None, "non_relative"),
        ("brother (journalist)", None, "sibling"),
        ("list in a telegram channel", None, "open_source"),
        ("@nobody_demo", "@nobody_demo", "unknown"),
        ("", None, "unknown"),
        ("не знаю", None, "unknown"),
    ],
)
def test_reporter_and_relation(told, name, relation) -> None:
    draft = draft_of(reporter=told)

    read_reporter(draft)

    assert (draft.row["reporter"]["name"], draft.row["reporter"]["relation"]) == (name, relation)


def test_relation_of_its_own_column_leaves_the_name_whole() -> None:
    draft = draft_of(reporter="Rosa Lima", relation="prima")

    read_reporter(draft)

    assert draft.row["reporter"] == {"name": "Rosa Lima", "relation": "other_relative"}


def test_whose_father_he_is() -> None:
    draft = draft_of(reporter="father of Anil")

    read_reporter(draft)

    assert draft.row["reporter"] == {"name": None, "relation": "parent", "of": "Anil"}


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("neighbour", ["CONSENT_MISSING"]),
        ("соседка", ["CONSENT_MISSING"]),
        ("news", ["OPEN_SOURCE_ONLY"]),
        ("mother", []),
        ("self", []),
        ("", []),
    ],
)
def test_consent_is_asked_where_no_kin_has_reported(told, asked) -> None:
    draft = draft_of(reporter=told)

    read_reporter(draft)

    assert codes(draft) == asked


def test_a_mother_in_africa_is_an_uncle_in_nepal() -> None:
    draft = draft_of(reporter="mama")
    draft.row["nationality"] = {"raw": "", "alpha3": ["NPL"], "confidence": "exact"}

    read_reporter(draft)

    assert draft.row["reporter"]["relation"] == "other_relative"
