"""A pasted conversation is read message by message, whichever app and country it is from."""

import json

import pytest

from cases.casebook.chats.messages import read_chat, verbatim
from tests.cases.casebook.chats.talks import TELEGRAM, WHATSAPP, large_talk


def told(text: str) -> list[tuple[str, str, str]]:
    return [(each.sender, each.sent, each.text) for each in read_chat(text).messages]


def test_whatsapp_file_is_read_with_notices_and_messages_of_several_lines() -> None:
    chat = read_chat(WHATSAPP)

    assert chat.platform == "whatsapp"
    assert [each.number for each in chat.messages] == [1, 2, 3, 4, 5, 6]
    notice, first = chat.messages[0], chat.messages[1]
    assert (notice.sender, notice.text[:8]) == ("", "Messages")
    assert (first.sender, first.sent) == ("Sita Invented", "12/03/24, 21:14")
    assert first.text.endswith("\nhe is in Luhansk now: last call 2080/08/20 BS")


@pytest.mark.parametrize(
    ("line", "sent"),
    [
        ("12/03/24, 21:14 - Sita: hello: you", "12/03/24, 21:14"),
        ("3/12/24, 9:14\u202fPM - Sita: hello: you", "3/12/24, 9:14\u202fPM"),
        ("12/3/2024, 9:14 p. m. - Sita: hello: you", "12/3/2024, 9:14 p. m."),
        ("2024-03-12, 21:14 - Sita: hello: you", "2024-03-12, 21:14"),
        ("12.03.24, 21:14 – Sita: hello: you", "12.03.24, 21:14"),
        ("[12.03.2024, 21:14:05] Sita: hello: you", "12.03.2024, 21:14:05"),
        ("\u200e[12/03/2024, 9:14:05 PM] Sita: \u200ehello: you", "12/03/2024, 9:14:05 PM"),
        ("[12. 3. 2024, 21:14:05] Sita: hello: you", "12. 3. 2024, 21:14:05"),
        ("\u200f[١٢\u200f/٣\u200f/٢٠٢٤، ٩:١٤:٠٥ م] Sita: hello: you", "١٢/٣/٢٠٢٤، ٩:١٤:٠٥ م"),
        ("[12.03.2024 21:14] Sita: hello: you", "12.03.2024 21:14"),
        ("Sita, [12.03.2024 21:14]\nhello: you", "12.03.2024 21:14"),
        ("Sita, [12 Mar 2024 at 21:14:05]:\nhello: you", "12 Mar 2024 at 21:14:05"),
        ("Sita, [3/12/24 9:14 PM]\r\nhello: you", "3/12/24 9:14 PM"),
    ],
)
def test_every_way_to_write_the_time_is_known(line, sent) -> None:
    assert told(line) == [("Sita", sent, "hello: you")]


def test_telegram_copy_is_read_with_what_was_forwarded() -> None:
    chat = read_chat(TELEGRAM)

    assert chat.platform == "telegram"
    assert [(each.sender, each.forwarded_from) for each in chat.messages] == [
        ("Иван П.", ""),
        ("Иван П.", "Agent Demo"),
        ("Noor", ""),
    ]
    assert chat.messages[0].text == (
        "Здравствуйте. Меня зовут Пётр Выдуманный\n\nслужит под Покровском"
    )
    assert chat.messages[1].text == "Вакансия: охранник, пишите @nst77_jobs_demo"


def test_exported_file_of_telegram_is_read() -> None:
    pieces = ["write to ", {"type": "mention", "text": "@agent_demo"}]
    messages = [
        {"type": "message", "date": "2024-03-12T21:14:05", "from": "Sita", "text": pieces},
        {"type": "service", "date": "2024-03-12T21:15:00", "from": None, "text": ""},
        {"from": "Noor", "date": "2024-03-13T08:00:00", "forwarded_from": "Agent", "text": "ok"},
        "strange",
    ]

    chat = read_chat(json.dumps({"name": "Sita", "messages": messages}))

    assert chat.platform == "telegram"
    assert [(each.sender, each.sent, each.text) for each in chat.messages] == [
        ("Sita", "2024-03-12 21:14:05", "write to @agent_demo"),
        ("", "2024-03-12 21:15:00", ""),
        ("Noor", "2024-03-13 08:00:00", "ok"),
    ]
    assert chat.messages[2].forwarded_from == "Agent"


@pytest.mark.parametrize(
    "text",
    [
        "He called me at 21:14 - he is alive",
        "[sic] a note: nothing more",
        '{"messages": [[[',
        '{"messages": "none"}',
        "12/03/24 is the day",
    ],
)
def test_what_is_no_chat_is_one_message_of_nobody(text) -> None:
    chat = read_chat(text)

    assert (chat.platform, told(text)) == ("other", [("", "", text)])


@pytest.mark.parametrize("text", ["", " \n\t\n", "\x00\x00", "\u200e\ufeff"])
def test_nothing_is_no_message(text) -> None:
    assert read_chat(text).messages == ()


def test_words_before_the_first_header_are_kept() -> None:
    assert told("cut off here\n12/03/24, 21:14 - Sita: hello") == [
        ("", "", "cut off here"),
        ("Sita", "12/03/24, 21:14", "hello"),
    ]


def test_text_is_kept_as_it_was_pasted_but_for_what_no_page_can_hold() -> None:
    assert verbatim("a\x00b\r\nc\rd\te\u200e\u202e 👨‍👩‍👧") == "ab\nc\nd\te\u200e\u202e 👨‍👩‍👧"
    # Half of an emoji, as some apps cut it, can be kept nowhere.
    assert verbatim("well \ud83d") == "well \ufffd"


def test_chat_of_2_mb_is_read_to_its_last_message() -> None:
    messages = list(large_talk())

    chat = read_chat("".join(messages))

    assert len(chat.messages) == len(messages) > 10_000
    assert sum(bool(each.forwarded_from) for each in chat.messages) == len(messages[2::5])
    assert {each.sender for each in chat.messages} == {"Sita", "Нур"}


@pytest.mark.parametrize("unit", ["[", "12/03/24, ", "x, [", "a: ", "[Forwarded from ", "\n", "{"])
def test_no_line_however_long_holds_up_the_reading(unit) -> None:
    """A header is looked for in the first signs of a line alone."""
    assert len(read_chat(unit * (2_000_000 // len(unit)) + "end").messages) == 1


def test_export_hides_no_control_sign_behind_an_escape() -> None:
    said = {"from": "Su\x00n\u202eita", "text": ["he \ud83d", {"text": "is\u202e \x07well"}]}

    message = read_chat(json.dumps({"messages": [said]})).messages[0]

    assert (message.sender, message.text) == ("Sunita", "he \ufffdis well")
