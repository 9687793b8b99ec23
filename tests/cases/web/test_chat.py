"""The pages of a pasted chat: what is taken, what is refused, where its words never show."""

import json
import logging
import re
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.casebook.models import Case, Draft, Event, Transcript
from cases.exports.asking import ask_export
from cases.exports.writing import write_export
from people.audit.models import AuditEntry
from people.registry.models import Contact, PersonName, Relationship
from people.vault.querysets import load_keys
from tests.cases.casebook.chats.talks import WHATSAPP, large_talk

PASTE = "/cases/from-chat/"


def pasted(client: Any, text: str = WHATSAPP, **told: Any) -> str:
    """Paste a chat; return the address of the page on which it is taken."""
    answer = client.post(PASTE, {"submission": uuid4(), "text": text, **told})
    assert answer.status_code == 302, answer.content.decode()
    return str(answer.headers["Location"])


def taking(page: str, **taken: str) -> dict[str, str]:
    """Return the form of the page, in which words of the chat are said to be something."""
    form = {}
    for words, to in taken.items():
        legend = rf'<legend><bdi dir="auto">{re.escape(words)}</bdi>.*?name="(take_\d+)"'
        found = re.search(legend, page, re.DOTALL)
        assert found, f"{words} is not proposed"
        form[found[1]] = to
    return form


def test_chat_opens_a_case_with_what_was_taken(mina) -> None:
    address = pasted(mina)
    page = mina.get(address).content.decode()
    taken = {
        "Bikram Invented Gurung": "main",
        "Sita Invented": "reporter",
        "+977 980-0000012": "self",
        "+7 912 345-67-89": "family",
        "@bikram_demo": "self",
        "15 June 2023": "left_home",
        "25.09.2023": "contract_signed",
        "2080/08/20 BS": "last_contact",
        "Luhansk": "promised_place",
    }
    told = {"nationality": "Nepal", "relation": "sibling", "status": "serving"}

    answer = mina.post(address, {**told, **taking(page, **taken)})

    case = load_keys([Case.objects.get()], Case.objects.get().person_id)[0]
    assert answer.headers["Location"] == f"/cases/{case.ref}/"
    assert (case.nationality, case.status) == ("NPL", "serving")
    assert (case.left_home.edtf, case.contract_signed.edtf) == ("2023-06-15", "2023-09-25")
    assert (case.last_contact.edtf, case.promised_place) == ("2023-12-06", "Luhansk")
    names = load_keys(list(PersonName.objects.all()))
    assert [(name.full, name.kind) for name in names] == [("Bikram Invented Gurung", "primary")]
    near = load_keys([Relationship.objects.get()])[0]
    assert (near.name, near.kind, near.is_reporter) == ("Sita Invented", "sibling", True)
    contacts = load_keys(list(Contact.objects.select_related("relationship")))
    assert {(row.kind, row.value, row.of, bool(row.relationship)) for row in contacts} == {
        ("phone", "+977 980-0000012", "self", False),
        ("telegram", "@bikram_demo", "self", False),
        ("phone", "+7 912 345-67-89", "family", True),
    }
    # It no longer waits, and what is sent again leads to the case.
    assert not Draft.objects.exists()
    assert mina.get(address).headers["Location"] == f"/cases/{case.ref}/"
    assert mina.post(address, told).headers["Location"] == f"/cases/{case.ref}/"
    assert Case.objects.count() == Transcript.objects.count() == 1


def test_nothing_is_taken_by_itself(mina) -> None:
    address = pasted(mina)

    mina.post(address, {"label": "Unknown 3"})

    case = load_keys([Case.objects.get()])[0]
    assert not Contact.objects.exists()
    assert not PersonName.objects.exists()
    assert (case.left_home, case.last_contact, case.person.label) == (None, None, "Unknown 3")


def test_without_name_or_label_the_form_asks_and_keeps_what_was_taken(mina) -> None:
    address = pasted(mina)
    form = taking(mina.get(address).content.decode(), **{"@bikram_demo": "self"})

    answer = mina.post(address, form)

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Give a name, or a label" in page
    (name,) = form
    assert re.search(rf'name="{name}" value="self"[^>]* checked', page)
    assert not Case.objects.exists()


def test_date_with_two_readings_is_asked_about(mina) -> None:
    address = pasted(mina, "He left on 03/04/2024")
    page = mina.get(address).content.decode()
    form = {"name": "Rajan", **taking(page, **{"03/04/2024": "left_home"})}

    refused = mina.post(address, form)
    assert refused.status_code == 422
    assert "more than one way" in refused.content.decode()
    assert not Case.objects.exists()

    (number,) = [name.removeprefix("take_") for name in form if name.startswith("take_")]
    mina.post(address, {**form, f"reading_{number}": "2024-04-03"})
    assert load_keys([Case.objects.get()])[0].left_home.edtf == "2024-04-03"


def test_two_main_names_are_refused_at_the_second(mina) -> None:
    address = pasted(mina)
    page = mina.get(address).content.decode()
    taken = {"Bikram Invented Gurung": "main", "Sita Invented": "main"}

    answer = mina.post(address, taking(page, **taken))

    assert answer.status_code == 422
    assert answer.content.decode().count("Two cannot both be this.") == 2  # summary and field
    assert not Case.objects.exists()


def test_number_without_a_plus_is_one_of_the_country_that_is_said(mina) -> None:
    address = pasted(mina, "call 9841000062")
    form = {
        "name": "Tek",
        **taking(mina.get(address).content.decode(), **{"9841000062": "family"}),
    }

    assert mina.post(address, form).status_code == 422
    assert mina.post(address, {**form, "nationality": "Nepal"}).status_code == 302
    assert load_keys([Contact.objects.get()])[0].e164 == "+9779841000062"


def test_likely_same_person_is_shown_and_must_be_decided(mina, caseworker, case_of) -> None:
    known = case_of(caseworker, name="Bikram Invented Gurung")
    address = pasted(mina)
    page = mina.get(address).content.decode()
    form = {"nationality": "Nepal", **taking(page, **{"Bikram Invented Gurung": "main"})}

    shown = mina.post(f"{address}likely/", form).content.decode()
    assert known.ref in shown

    same = {**form, f"same_{known.person_id}": "same"}
    again = mina.post(address, same)
    assert again.status_code == 200
    assert f"Add to {known.ref}" in again.content.decode()
    assert Case.objects.count() == 1

    mina.post(address, {**same, "do": "add", "ref": known.ref})
    assert Transcript.objects.get().case == known


def test_chat_is_added_to_the_case_from_whose_page_it_came(mina, caseworker, case_of) -> None:
    case = case_of(caseworker)
    assert f'value="{case.ref}"' in mina.get(f"{PASTE}?case={case.ref}").content.decode()
    address = pasted(mina, case=case.ref)
    page = mina.get(address).content.decode()
    assert f"Add to {case.ref}" in page

    form = {"do": "add", "ref": case.ref, **taking(page, **{"@bikram_demo": "self"})}
    answer = mina.post(address, form)

    assert answer.headers["Location"] == f"/cases/{case.ref}/"
    row = Transcript.objects.get()
    assert (row.case, Contact.objects.filter(kind="telegram").count()) == (case, 1)
    link = f"/cases/{case.ref}/chats/{row.pk}/"
    assert link in mina.get(f"/cases/{case.ref}/").content.decode()
    read = mina.get(link).content.decode()
    assert "he is in Luhansk now: last call 2080/08/20 BS" in read
    assert AuditEntry.objects.filter(action="transcript.read", object_id=row.pk).count() == 1


@pytest.mark.parametrize("ref", ["", "nonsense", "C-2020-99999"])
def test_reference_of_no_case_is_said_at_its_field(mina, ref) -> None:
    address = pasted(mina)

    answer = mina.post(address, {"do": "add", "ref": ref})

    assert answer.status_code == 422
    assert 'id="id_ref_error"' in answer.content.decode()
    assert not Transcript.objects.exists()


def test_others_chats_and_cases_are_not_found(
    as_member, mina, caseworker, colleague, stranger, case_of
) -> None:
    case = case_of(caseworker)
    waits = pasted(mina)
    mina.post(pasted(mina, case=case.ref), {"do": "add", "ref": case.ref})
    row = Transcript.objects.get()

    for member in (colleague, stranger):
        client = as_member(member)
        for address in (f"{PASTE}?case={case.ref}", waits, f"/cases/{case.ref}/chats/{row.pk}/"):
            assert client.get(address).status_code == 404, address
        assert client.post(waits, {"name": "Rajan"}).status_code == 404
        assert client.post(f"{waits}likely/", {}).status_code == 404
        own = pasted(client)
        unseen = client.post(own, {"do": "add", "ref": case.ref})
        assert unseen.status_code == 422
        assert "no case with this reference" in unseen.content.decode()
    assert Transcript.objects.count() == 1


def test_form_that_is_pasted_twice_waits_once(mina) -> None:
    sent = {"submission": uuid4(), "text": WHATSAPP}

    first, second = (mina.post(PASTE, sent).headers["Location"] for _time in range(2))

    assert first == second
    assert Draft.objects.count() == 1


@pytest.mark.parametrize("text", ["", "   ", "\x00"])
def test_nothing_pasted_is_said(mina, text) -> None:
    answer = mina.post(PASTE, {"submission": uuid4(), "text": text})

    assert answer.status_code == 422
    assert "Paste the chat here." in answer.content.decode()
    assert not Draft.objects.exists()


def test_what_is_no_chat_is_kept_as_one_message(mina) -> None:
    text = "A note\x00 of mine: <script>alert(1)</script> \u202eabc"
    mina.post(pasted(mina, text), {"name": "Rajan"})

    row = load_keys([Transcript.objects.get()])[0]
    page = mina.get(f"/cases/{row.case.ref}/chats/{row.pk}/").content.decode()
    assert (row.messages, row.platform) == (1, "other")
    assert row.text == text.replace("\x00", "")
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page
    # The page shows no sign that turns the words around it.
    assert "\u202e" not in page


def test_escapes_of_an_export_bring_no_sign_that_turns_words(mina) -> None:
    said = {"from": "Su\x00nita", "text": "my name is Raj\x00an\u202e Invented, \ud83d"}

    address = pasted(mina, json.dumps({"messages": [said]}))
    page = mina.get(address).content.decode()
    assert mina.post(address, taking(page, **{"Rajan Invented": "main"})).status_code == 302

    assert load_keys([PersonName.objects.get()])[0].full == "Rajan Invented"
    row = Transcript.objects.get()
    shown = mina.get(f"/cases/{row.case.ref}/chats/{row.pk}/")
    assert shown.status_code == 200
    assert not {"\x00", "\u202e"} & {*page, *shown.content.decode()}


def test_name_that_is_taken_is_checked_as_one_that_is_typed(mina) -> None:
    said = [{"from": "x" * 400, "text": "my name is Rajan\u200b Invented"}]
    address = pasted(mina, json.dumps({"messages": said}))
    page = mina.get(address).content.decode()

    for to in ("main", "other", "reporter"):
        told = {"label": "Unknown 1", **taking(page, **{"x" * 400: to})}
        answer = mina.post(address, told)
        assert answer.status_code == 422
        assert "300 characters" in answer.content.decode()

    assert mina.post(address, taking(page, **{"Rajan Invented": "main"})).status_code == 302
    assert load_keys([PersonName.objects.get()])[0].full == "Rajan Invented"


def test_chat_of_2_mb_goes_all_the_way_and_is_read_in_pages(mina) -> None:
    text = "".join(large_talk())
    assert len(text.encode()) > 2_000_000

    address = pasted(mina, text)
    assert len(mina.get(address).content) < 200_000
    mina.post(address, {"name": "Rajan"})

    row = Transcript.objects.get()
    link = f"/cases/{row.case.ref}/chats/{row.pk}/"
    first, last = (mina.get(f"{link}?page={page}").content.decode() for page in (1, 9999))
    assert len(first.encode()) < 200_000
    assert 'rel="next"' in first
    assert 'rel="next"' not in last
    assert f"{row.messages:,}".replace(",", "") in re.sub(r"\D", "", first)


def test_queries_of_a_chat_do_not_grow_with_its_messages(mina) -> None:
    for text in (WHATSAPP, WHATSAPP * 30):
        mina.post(pasted(mina, text), {"name": f"Rajan {len(text)}"})
    links = [f"/cases/{row.case.ref}/chats/{row.pk}/" for row in Transcript.objects.all()]
    counts = []
    for link in links:
        with CaptureQueriesContext(connection) as asked:
            assert mina.get(link).status_code == 200
        counts.append(len(asked))

    assert counts[0] == counts[1]


def test_chat_over_the_limit_is_refused_and_stays_on_the_page(mina) -> None:
    text = "word " * 600_000

    answer = mina.post(PASTE, {"submission": uuid4(), "text": text})

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "This has 3.0 MB. Paste at most 2.5 MB" in page
    assert page.count("word word") > 1000
    assert mina.post(PASTE, {"text": "word " * 1_000_000}).status_code == 413


def test_unfinished_chat_is_gone_on_with_from_the_first_page(mina) -> None:
    address = pasted(mina)

    today = mina.get("/").content.decode()

    link = re.search(r'href="(/cases/new/\?draft=[^"]+)"', today)
    assert link
    assert mina.get(link[1]).headers["Location"] == address


def test_words_of_a_chat_show_nowhere_else(
    mina, caseworker, as_member, coordinator, caplog
) -> None:
    """The canary is in the chat alone: not in lists, search, exports, the record or the log."""
    caplog.set_level(logging.DEBUG)
    canary = "Kanarienvogel"
    address = pasted(mina, WHATSAPP + f"05/04/24, 9:06 - Noor: {canary} 03/04/2024\n")
    mina.post(address, {"name": "Rajan", "nationality": "Nepal"})
    case = Case.objects.get()
    export = ask_export(by=caseworker, filters={}, purpose="casework")
    write_export(export.job_id)
    lea = as_member(coordinator)

    shown = [
        *(mina.get(path).content.decode() for path in ("/", "/cases/", f"/cases/{case.ref}/")),
        *(lea.get(path).content.decode() for path in ("/activity/", "/dashboard/", "/")),
        mina.post("/search/", {"text": canary}).content.decode().replace(f'value="{canary}"', ""),
        b"".join(mina.get(f"/exports/{export.pk}/file/")).decode("utf-8", "replace"),
        json.dumps(list(AuditEntry.objects.values_list("detail", flat=True))),
        caplog.text,
    ]

    assert [page for page in shown if canary in page] == []
    row = Transcript.objects.get()
    assert canary in mina.get(f"/cases/{case.ref}/chats/{row.pk}/").content.decode()
    raw = bytes(Transcript.objects.get().__dict__["text"])
    assert canary.encode() not in raw


def test_file_sent_in_place_of_text_is_no_chat(mina) -> None:
    file = SimpleUploadedFile("chat.txt", b"12/03/24, 21:14 - Sita: hello")

    answer = mina.post(PASTE, {"submission": uuid4(), "text": file})

    assert answer.status_code == 422


def test_chat_is_no_kind_of_news_that_is_typed(mina, caseworker, case_of) -> None:
    case = case_of(caseworker)

    answer = mina.post(f"/cases/{case.ref}/news/", {"text": "x", "kind": "chat"})

    assert answer.status_code == 422
    assert not Event.objects.exists()
