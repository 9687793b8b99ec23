"""Ranks, words for "nobody knows", and what a number is called beside a name."""

import pytest

from people.registry.matching.parts import parts_of
from people.registry.name_checks import name_notes


@pytest.mark.parametrize(
    ("text", "title", "rest"),
    [
        ("الرائد علي", "الرائد", "علي"),
        ("मेजर सुरज", "मेजर", "सुरज"),
        ("कप्तान सुरज", "कप्तान", "सुरज"),
        ("সিপাহী রাকিব", "সিপাহী", "রাকিব"),
        ("Lance Naik Tek Pun", "Lance Naik", "Tek Pun"),
        ("Subedar Tek", "Subedar", "Tek"),
        ("Havildar Tek", "Havildar", "Tek"),
        ("Ряд. Иванов", "Ряд.", "Иванов"),
        ("Soldier Tek", "Soldier", "Tek"),
        ("Comrade Sgt. Tek", "Comrade Sgt.", "Tek"),
    ],
)
def test_rank_is_noticed(text: str, title: str, rest: str) -> None:
    notes = [(note.code, note.words, note.suggestion) for note in name_notes(text)]

    assert notes == [("title", title, rest)]


@pytest.mark.parametrize(
    "text", ["Naik Ram", "Lance Invented", "Lance Naik", "Ram Subedar", "Ряд Иван", "N. N. Sharma"]
)
def test_name_that_sounds_like_a_rank_is_left_alone(text: str) -> None:
    assert name_notes(text) == []


@pytest.mark.parametrize(
    "text",
    ["no name", "No name 2", "без имени", "الاسم غير معروف", "नाम थाहा छैन", "N.N.", "নাম জানা নেই"],
)
def test_words_for_nobody_knows_are_no_name(text: str) -> None:
    assert [note.code for note in name_notes(text)] == ["unknown"]


def test_two_without_a_name_are_not_alike_by_that() -> None:
    assert parts_of("No name") == parts_of("без имени") == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Ram (WhatsApp 9800000012)", "Ram"),
        ("Ram, тел. 9800000012", "Ram"),
        ("Viber: 9800000012 Ram", "Ram"),
        ("Ram 9800000012 (mobile)", "Ram"),
        ("Ram (+977 9800000012) Pun", "Ram Pun"),
        ("Ram (tg @ram_77)", "Ram"),
        ("Motel 9800000012", "Motel"),
        ("No 9800000012", "No"),
    ],
)
def test_name_is_meant_without_what_its_number_is_called(text: str, meant: str) -> None:
    assert [note.suggestion for note in name_notes(text)] == [meant]
