"""What a chat holds for the fields of a case is found, read by the readers of the fields."""

from datetime import date

import pytest

from cases.casebook.chats import called, days, gathering, places, reached
from cases.casebook.chats.messages import read_chat
from cases.casebook.chats.proposals import MOST, Proposal, propose
from tests.cases.casebook.chats.talks import TELEGRAM, WHATSAPP, large_talk

TODAY = date(2026, 11, 16)


def proposed(text: str, kind: str = "") -> list[Proposal]:
    found = propose(read_chat(text), today=TODAY)
    return [each for each in found if not kind or each.kind == kind]


def read(text: str, kind: str) -> list[tuple[str, str]]:
    return [(each.written, each.value) for each in proposed(text, kind)]


def test_all_kinds_are_found_in_a_chat_and_say_where() -> None:
    found = {(each.kind, each.written): each for each in proposed(WHATSAPP)}

    brother = found["name", "Bikram Invented Gurung"]
    assert (brother.sender, brother.message, brother.detail) == ("Sita Invented", 2, "said")
    assert "my brother Bikram" in brother.around
    assert found["name", "Sita Invented"].count == 3
    assert found["phone", "+977 980-0000012"].value == "+9779800000012"
    assert found["phone", "+7 912 345-67-89"].value == "+79123456789"
    assert found["handle", "@bikram_demo"].value == "bikram_demo"
    assert found["date", "15 June 2023"].value == "2023-06-15"
    assert found["date", "2080/08/20 BS"].value == "2023-12-06"
    assert found["date", "25.09.2023"].value == "2023-09-25"
    assert found["place", "Luhansk"].message == 2
    assert not {written for _kind, written in found} & {"March", "Messages", "2023"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hello, my name is Ram Kumar Invented. I write", "Ram Kumar Invented"),
        ("full name: Md. Rubel Invented", "Md. Rubel Invented"),
        ("меня зовут Иван П.", "Иван П."),
        ("мой сын Пётр Выдуманный уехал", "Пётр Выдуманный"),
        ("mi nombre es Yoel Inventado Pérez y vivo", "Yoel Inventado Pérez"),
        ("je m'appelle Amadou Inventé", "Amadou Inventé"),
        ("اسمي حيدر المخترع", "حيدر المخترع"),
        ("मेरो नाम सीता गुरुङ हो", "सीता गुरुङ"),
        ("আমার নাম রুবেল হাওলাদার।", "রুবেল হাওলাদার"),
        ("my brother is called Tek\nand left", "Tek"),
    ],
)
def test_names_are_found_in_the_words_of_many_languages(text, name) -> None:
    assert read(text, "name") == [(name, "")]


@pytest.mark.parametrize(
    "text",
    ["my son is missing", "my name", "my brother. Where is he?", "наш сын не звонит", "नाम"],
)
def test_no_name_is_made_of_other_words(text) -> None:
    assert read(text, "name") == []


def test_name_that_is_said_comes_before_those_who_write() -> None:
    names = [(each.written, each.detail) for each in proposed(TELEGRAM, "name")]

    assert names == [
        ("Пётр Выдуманный", "said"),
        ("Иван П.", "sender"),
        ("Agent Demo", "forwarded"),
        ("Noor", "sender"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("+977 (980) 000-0012", [("+977 (980) 000-0012", "+9779800000012")]),
        ("8 912 345-67-89", [("8 912 345-67-89", "+79123456789")]),
        ("wa.me/9779800000099", [("wa.me/9779800000099", "+9779800000099")]),
        ("+٩٧٧٩٨٠٠٠٠٠٠١٢", [("+٩٧٧٩٨٠٠٠٠٠٠١٢", "+9779800000012")]),
        # Which country's, is asked.
        ("call 9841000062 9841000063", [("9841000062", ""), ("9841000063", "")]),
        ("on 12.03.2024 21:15 he paid 200 000 and PA0000901, card 4000 0000 0000 0002", []),
    ],
)
def test_phones_are_found_and_dates_and_sums_are_none(text, found) -> None:
    assert read(text, "phone") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "https://t.me/Agent_Demo, and @agent_demo",
            [("telegram", "Agent_Demo"), ("", "agent_demo")],
        ),
        ("vk.com/id0001 facebook.com/some.body", [("vk", "id0001"), ("facebook", "some.body")]),
        ("t.me/joinchat/abc name@example.org @9779800000012 @", []),
    ],
)
def test_handles_are_found_and_doors_to_groups_are_none(text, found) -> None:
    assert [(each.detail, each.value) for each in proposed(text, "handle")] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("signed 3 March 2024,", [("3 March 2024", "2024-03-03")]),
        ("in March 2024", [("March 2024", "2024-03")]),
        ("on March 3, 2024.", [("March 3, 2024", "2024-03-03")]),
        ("3 мая 2024 г.", [("3 мая 2024", "2024-05-03")]),
        ("2080 Asoj 12", [("2080 Asoj 12", "2023-09-29")]),
        # Two readings are asked about; what has not come, or says a year alone, is no date.
        ("03/04/2024", [("03/04/2024", "")]),
        ("until 12.03.2027, since 2024, at 12:30, 192.168.10.20", []),
    ],
)
def test_dates_are_read_and_none_is_guessed(text, found) -> None:
    assert read(text, "date") == found


def test_order_of_a_day_is_known_by_another_day_of_the_chat() -> None:
    """12/03 alone may be either; beside 05/28 it is a third of December."""
    lines = ["05/28/24, 9:00 - Sita: hello", "12/03/24, 9:00 - Sita: bye"]

    assert read("\n".join(lines), "date") == [("12/03/24", "2024-12-03")]
    assert read(lines[1], "date") == [("12/03/24", "")]


def test_places_are_countries_and_words_after_in_and_near() -> None:
    text = "from Kathmandu to Russia, in March he was near Staryi Oskol. Он в Луганске, в Мае"

    assert read(text, "place") == [
        ("Kathmandu", ""),
        ("Russia", "RUS"),
        ("Staryi Oskol", ""),
        ("Луганске", ""),
    ]


def test_end_of_the_sentence_is_no_part_of_a_handle() -> None:
    assert read("write to @agent_demo. Or t.me/agent_two/", "handle") == [
        ("@agent_demo", "agent_demo"),
        ("t.me/agent_two", "agent_two"),
    ]


def test_same_thing_written_in_two_ways_is_proposed_once_and_counted() -> None:
    text = "+977 980-0000012, wa.me/9779800000012; @Agent_demo @agent_demo"

    found = [(each.kind, each.written, each.count) for each in proposed(text)]
    assert found == [("phone", "+977 980-0000012", 2), ("handle", "@Agent_demo", 2)]


def test_large_chat_is_read_with_bounded_work(monkeypatch) -> None:
    """Of thousands of different numbers and dates only so many go to the slow readers."""
    calls = {"phones": 0, "handles": 0, "dates": 0, "countries": 0}

    def counting(what, reader):
        def counted(*args, **options):
            calls[what] += 1
            return reader(*args, **options)

        return counted

    monkeypatch.setattr(reached, "read_phones", counting("phones", reached.read_phones))
    monkeypatch.setattr(reached, "read_handle", counting("handles", reached.read_handle))
    monkeypatch.setattr(days, "read_date", counting("dates", days.read_date))
    monkeypatch.setattr(places, "read_country", counting("countries", places.read_country))

    found = proposed("".join(large_talk()))

    assert max(calls.values()) <= gathering.MOST_READ + 1
    by_kind = [each.kind for each in found]
    assert all(0 < by_kind.count(kind) <= MOST for kind in set(by_kind))
    assert set(by_kind) == {"name", "phone", "handle", "date", "place"}
    assert {"राम बहादुर", "حيدر المخترع", "Semyon Invented"} <= {each.written for each in found}


@pytest.mark.parametrize(
    "unit",
    ["1 ", "1", "@a ", "my son ", "in A", "-A", "2024 ", "1/", "(", "t.me/", "my name is\n"],
)
def test_no_text_however_strange_holds_up_the_finding(unit) -> None:
    """Each of these would take hours if a pattern went back over what it has read."""
    assert len(proposed(unit * (500_000 // len(unit)))) < MOST


@pytest.mark.parametrize(("unit", "kind"), [("اسم حيدر. ", "name"), ("2 May 2024; ", "date")])
def test_only_so_many_places_are_looked_at(monkeypatch, unit, kind) -> None:
    for module in (called, days):
        monkeypatch.setattr(module, "MOST_LOOKED_AT", 500)

    assert [each.count for each in proposed(unit * 600) if each.kind == kind] == [500]
