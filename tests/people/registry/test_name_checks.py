import pytest

from people.registry.matching.tokens import kept_tokens
from people.registry.name_checks import ERRORS, NameCode, name_notes


@pytest.mark.parametrize(
    ("text", "noticed"),
    [
        ("Ram Bahadur 9800000012", [("phone", "9800000012", "Ram Bahadur")]),
        ("Ram Bahadur (+977 980-0000012)", [("phone", "+977 980-0000012", "Ram Bahadur")]),
        ("सुरज ९८००००००१२", [("phone", "९८००००००१२", "सुरज")]),
        ("Рам +7 916 123-45-67", [("phone", "+7 916 123-45-67", "Рам")]),
        ("Рам 8 916 123-45-67", [("phone", "8 916 123-45-67", "Рам")]),
        ("Рам 8(916)123-45-67", [("phone", "8(916)123-45-67", "Рам")]),
        ("Juan +53-5-1234567", [("phone", "+53-5-1234567", "Juan")]),
        ("Paul 06.12.34.56.78", [("phone", "06.12.34.56.78", "Paul")]),
        (
            "Tek 12.03.90 +7 4212 12-11-56",
            [("phone", "+7 4212 12-11-56", "Tek 12.03.90"), ("digits", "12.03.90", "")],
        ),
        ("Ivan ivan.demo@example.org", [("email", "ivan.demo@example.org", "Ivan")]),
        ("Tek @tek_77", [("handle", "@tek_77", "Tek")]),
        ("Tek, t.me/tek_77", [("handle", "t.me/tek_77", "Tek")]),
        ("Tek 12.03.1990", [("digits", "12.03.1990", "")]),
        ("Tek 1999-05-12", [("digits", "1999-05-12", "")]),
        ("Tek 12/05/1999", [("digits", "12/05/1999", "")]),
        ("Tek 2080-09-15", [("digits", "2080-09-15", "")]),
        ("Tek 2", [("digits", "2", "")]),
        ("<b>Tek</b> Pun", [("tags", "<b>", "Tek Pun")]),
        ("Capt. Tek Pun", [("title", "Capt.", "Tek Pun")]),
        ("Mr Dr. Tek", [("title", "Mr Dr.", "Tek")]),
        ("рядовой Иванов", [("title", "рядовой", "Иванов")]),
        ("мл. сержант Иванов", [("title", "мл. сержант", "Иванов")]),
        ("श्री सुरज", [("title", "श्री", "सुरज")]),
        ("Col. Tek", [("title", "Col.", "Tek")]),
        ("Late Tek Pun", [("late", "Late", "Tek Pun")]),
        ("स्व. सुरज", [("late", "स्व.", "सुरज")]),
        ("Sur\u0430j Gharti", [("mixed", "Sur\u0430j", "Suraj")]),
        ("\u0410lexei", [("mixed", "\u0410lexei", "Alexei")]),
        ("\u039aim Dong-won", [("mixed", "\u039aim", "Kim")]),  # a Greek Κ
        ("\u0391\u03bbexis", [("mixed", "\u0391\u03bbexis", "")]),
        ("Aliعلي", [("mixed", "Aliعلي", "")]),
        ("K.", [("one_letter", "K", "")]),
        ("Unknown 1 (PRK)", [("unknown", "Unknown 1 (PRK)", "")]),
        ("unknown", [("unknown", "unknown", "")]),
        ("не знаю", [("unknown", "не знаю", "")]),
        ("?", [("no_letter", "?", "")]),
        ("\U0001f600\U0001f600", [("no_letter", "\U0001f600\U0001f600", "")]),
        ("12345", [("no_letter", "12345", "")]),
        ("+977 9800000012", [("only_a_phone", "+977 9800000012", "")]),
        ("+998 90 123-45-67", [("only_a_phone", "+998 90 123-45-67", "")]),
        ("12.03.1990", [("no_letter", "12.03.1990", "")]),
        ("a" * 301, [("too_long", "", "")]),
        (
            "Sgt. Tek 9800000012",
            [("phone", "9800000012", "Sgt. Tek"), ("title", "Sgt.", "Tek")],
        ),
    ],
)
def test_what_is_no_name_is_noticed(text: str, noticed: list[tuple[str, str, str]]) -> None:
    assert [(note.code, note.words, note.suggestion) for note in name_notes(text)] == noticed


@pytest.mark.parametrize(
    "text", ["<b>Tek</b> Pun", "Tek<br>Pun", "Tek <i lang=ne> Pun", "Tek <3> Pun"]
)
def test_what_is_noticed_as_a_tag_is_no_part_of_the_name(text: str) -> None:
    (tag,) = (note for note in name_notes(text) if note.code == NameCode.TAGS)

    assert tag.suggestion == "Tek Pun"
    assert kept_tokens(text) == kept_tokens("Tek Pun")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  \u200b\u200f ",
        "Suraj B. Gharti Magar",
        "सुरज घर्ती",
        "মোঃ রাকিব",
        "محمد بن عبد الله الربيعي",
        "Гхарти Сурадж (Gharti Suraj)",
        "O'Connor-Nkosi, José María",
        "Sri Widodo",
        "Kumari Sita",
        "Don Bosco",
        "Md. Rakib",
        "Vipin K.T.",
        "S/O Ram",
        "Oʻktam Gʻaniyev",
        "김철수",
        "ゆき 田中",
        "Ann",
        "Nguyễn Văn A",
        "D'Souza",
        "a" * 300,
    ],
)
def test_name_is_left_alone(text: str) -> None:
    assert name_notes(text) == []


def test_only_what_can_never_be_found_is_refused() -> None:
    assert {NameCode.NO_LETTER, NameCode.ONLY_A_PHONE, NameCode.TOO_LONG} == ERRORS


@pytest.mark.parametrize("text", ["<" * 9000, "1" * 9000, "@" * 9000, "a@" * 5000, "- " * 9000])
def test_nonsense_is_looked_at_quickly(text: str) -> None:
    assert name_notes(text)[0].code in ERRORS
