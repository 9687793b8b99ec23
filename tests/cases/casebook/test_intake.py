"""A chat that is pasted: it waits sealed, opens a case or goes beside what a case says."""

from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.casebook import transcripts
from cases.casebook.drafts import draft_of, keep_draft
from cases.casebook.intake import (
    Taken,
    add_chat_to_case,
    case_of_pasted,
    keep_pasted,
    open_case_from_chat,
    pasted_by,
)
from cases.casebook.models import Case, Claim, Draft, Event, Transcript
from cases.casebook.services import open_case
from cases.casebook.transcripts import consult_transcript, keep_transcript, pages_of
from people.audit.models import AuditEntry
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewContact, NewName, NewPerson, NewRelative
from people.registry.models import Contact
from people.vault.querysets import load_keys
from tests.cases.casebook.chats.talks import TELEGRAM, WHATSAPP, large_talk


@pytest.fixture
def case(caseworker):
    wife = NewRelative("Sunita", "spouse", True, contacts=(NewContact("+9779800000012"),))
    names = (NewName("Rajan Invented"),)
    told = NewPerson(names=names, nationalities=("NPL",), relatives=(wife,))
    return open_case(by=caseworker, person=told, left_home=FuzzyDate("2023-05"))


def waiting(member, text=WHATSAPP):
    draft = keep_pasted(draft_id=uuid4(), by=member, text=text)
    return draft.pk, pasted_by(member, draft.pk)


def added(case, member, taken=None, text=WHATSAPP):
    pk, pasted = waiting(member, text)
    told = {"pasted": pasted, "taken": taken or Taken(), "submission": pk}
    add_chat_to_case(case=case, by=member, **told)
    return pk, pasted


def test_chat_waits_with_its_proposals_for_its_member_alone(caseworker, colleague) -> None:
    pk, pasted = waiting(caseworker)

    assert (pasted.platform, pasted.messages) == ("whatsapp", 6)
    assert "Bikram Invented Gurung" in [each.written for each in pasted.proposals]
    assert pasted.text == WHATSAPP
    assert pasted_by(colleague, pk) is None
    assert keep_pasted(draft_id=pk, by=colleague, text="another") is None
    assert b"Bikram" not in bytes(Draft.objects.get().__dict__["content"])


def test_form_of_a_new_case_is_no_chat(caseworker) -> None:
    draft = keep_draft(draft_id=uuid4(), by=caseworker, content={"name": ["Rajan"]})

    assert pasted_by(caseworker, draft.pk) is None


def test_case_is_opened_with_the_chat_in_it_once(caseworker) -> None:
    pk, pasted = waiting(caseworker)
    told = {
        "by": caseworker,
        "pasted": pasted,
        "person": NewPerson(names=(NewName("Bikram Invented Gurung"),)),
        "said": {},
        "submission": pk,
    }

    first, _asked = open_case_from_chat(**told)
    again, _asked = open_case_from_chat(**told)

    row = load_keys([Transcript.objects.get()])[0]
    assert first == again == Case.objects.get() == case_of_pasted(pk, by=caseworker)
    assert (row.case, row.text, row.platform, row.messages) == (first, WHATSAPP, "whatsapp", 6)
    assert Event.objects.get(kind="chat").pk == row.pk
    assert draft_of(caseworker, pk) is None
    assert AuditEntry.objects.filter(action="transcript.kept").count() == 1


def test_nothing_is_kept_of_a_case_that_cannot_be_opened(caseworker) -> None:
    pk, pasted = waiting(caseworker)

    with pytest.raises(ValidationError):
        open_case_from_chat(
            by=caseworker, pasted=pasted, person=NewPerson(), said={}, submission=pk
        )

    assert not Case.objects.exists()
    assert not Transcript.objects.exists()
    assert pasted_by(caseworker, pk)


def test_what_was_taken_is_put_beside_what_stands(case, caseworker) -> None:
    taken = Taken(
        names=(NewName("राजन", "native"), NewName("Rajan Invented", "alias")),
        reporter="Sunita",
        contacts=(
            NewContact("+977 980-0000012", e164="+9779800000012"),
            NewContact("@rajan_demo", kind="telegram", of="self"),
            NewContact("+9779800000099", e164="+9779800000099"),
        ),
        facts={
            "left_home": FuzzyDate("2023-06-15"),
            "contract_signed": FuzzyDate("2023-09-25"),
            "recruited_country": "IND",
        },
    )

    pk, _pasted = added(case, caseworker, taken)

    now = load_keys([Case.objects.get()], case.person_id)[0]
    # What stood there stands; the other day is told in the timeline.
    assert (now.left_home.edtf, now.contract_signed.edtf) == ("2023-05", "2023-09-25")
    assert now.recruited_country == "IND"
    event = Event.objects.get(kind="chat")
    assert event.text == "The chat says otherwise:\nLeft home: 15 June 2023"
    assert {name.full for name in now.person.names.all()} == {"Rajan Invented", "राजन"}
    rows = Contact.objects.select_related("relationship")
    assert {(row.value, row.of, getattr(row.relationship, "name", "")) for row in rows} == {
        ("+9779800000012", "family", "Sunita"),
        ("@rajan_demo", "self", ""),
        ("+9779800000099", "family", "Sunita"),
    }
    assert case_of_pasted(pk, by=caseworker) == case


def test_year_in_a_chat_hides_no_exact_contact(case, caseworker) -> None:
    for day in ("2024-05-20", "2024", "2024-05-27"):
        added(case, caseworker, Taken(facts={"last_contact": FuzzyDate(day)}))

    chosen = load_keys(list(Claim.objects.filter(about="last_contact", is_chosen=True)))
    assert [each.on.edtf for each in chosen] == ["2024-05-27"]


def test_contradicting_last_contact_is_a_claim_and_the_later_one_stands(case, caseworker) -> None:
    for day in ("2024-03", "2024-05-01", "2024-04-01"):
        added(case, caseworker, Taken(facts={"last_contact": FuzzyDate(day)}))

    claims = load_keys(list(Claim.objects.filter(about="last_contact")))
    chosen = [each.on.edtf for each in claims if each.is_chosen]
    assert ({each.on.edtf for each in claims}, chosen) == (
        {"2024-03", "2024-05-01", "2024-04-01"},
        ["2024-05-01"],
    )


def test_same_chat_sent_twice_is_added_once(case, caseworker) -> None:
    taken = Taken(contacts=(NewContact("@rajan_demo", kind="telegram", of="self"),))
    pk, pasted = added(case, caseworker, taken)

    add_chat_to_case(case=case, by=caseworker, pasted=pasted, taken=taken, submission=pk)

    assert Transcript.objects.count() == 1
    assert Contact.objects.filter(kind="telegram").count() == 1


def test_chat_that_opened_a_case_goes_to_no_other(case, caseworker) -> None:
    """Two windows, one chat: who sends second is led to where it went."""
    pk, pasted = waiting(caseworker)
    told = {"by": caseworker, "pasted": pasted, "submission": pk}
    new = NewPerson(names=(NewName("Bikram Invented Gurung"),))
    opened, _asked = open_case_from_chat(person=new, said={}, **told)

    taken = Taken(contacts=(NewContact("@rajan_demo", kind="telegram", of="self"),))
    assert add_chat_to_case(case=case, taken=taken, **told) == opened

    assert Transcript.objects.get().case == opened
    assert not Contact.objects.filter(kind="telegram").exists()


def test_chat_that_was_added_opens_no_case(case, caseworker) -> None:
    pk, pasted = added(case, caseworker)
    told = {"by": caseworker, "pasted": pasted, "said": {}, "submission": pk}

    again, _asked = open_case_from_chat(
        person=NewPerson(names=(NewName("Bikram Invented Gurung"),)), **told
    )

    assert again == case == Case.objects.get()


@pytest.mark.django_db(transaction=True)
def test_chat_sent_from_two_windows_at_once_is_in_one_case(together, case, caseworker) -> None:
    pk, pasted = waiting(caseworker)
    told = {"by": caseworker, "pasted": pasted, "submission": pk}
    new = NewPerson(names=(NewName("Bikram Invented Gurung"),))

    def send(number: int) -> str:
        if number % 2:
            return add_chat_to_case(case=case, taken=Taken(), **told).ref
        return open_case_from_chat(person=new, said={}, **told)[0].ref

    refs = together(4, send)

    assert refs == [refs[0]] * 4
    assert Transcript.objects.get().case.ref == refs[0]


def test_number_that_cannot_be_dialled_adds_nothing_at_all(case, caseworker) -> None:
    with pytest.raises(ValidationError):
        added(case, caseworker, Taken(contacts=(NewContact("12345"),)))

    assert not Transcript.objects.exists()
    assert not Event.objects.filter(kind="chat").exists()


def test_nobody_adds_to_a_case_that_is_not_seen(case, caseworker, colleague, stranger) -> None:
    for member in (colleague, stranger):
        with pytest.raises(Case.DoesNotExist):
            added(case, member)
    assert not Transcript.objects.exists()


def test_whoever_may_not_change_a_case_keeps_no_chat(case, auditor) -> None:
    told = {"text": WHATSAPP, "platform": "whatsapp", "messages": 6}
    with pytest.raises(PermissionDenied):
        keep_transcript(case=case, by=auditor, **told)


def test_look_at_a_chat_is_recorded_and_closed_to_others(case, caseworker, colleague) -> None:
    added(case, caseworker)
    row = Transcript.objects.get()

    read = consult_transcript(ref=case.ref, pk=row.pk, by=caseworker)

    assert read.text == WHATSAPP
    entry = AuditEntry.objects.get(action="transcript.read")
    assert (entry.object_id, str(case.pk) in entry.detail) == (row.pk, True)
    with pytest.raises(Transcript.DoesNotExist):
        consult_transcript(ref=case.ref, pk=row.pk, by=colleague)


@pytest.mark.parametrize("text", ["", " \n", "\x00\x00"])
def test_nothing_is_no_chat(caseworker, text) -> None:
    with pytest.raises(ValidationError) as refusal:
        keep_pasted(draft_id=uuid4(), by=caseworker, text=text)

    assert refusal.value.message_dict == {"text": ["Paste the chat here."]}


def test_too_large_a_chat_is_told_the_limit(caseworker, monkeypatch) -> None:
    monkeypatch.setattr(transcripts, "LARGEST", 1_000_000)

    with pytest.raises(ValidationError) as refusal:
        keep_pasted(draft_id=uuid4(), by=caseworker, text="я" * 600_000)

    assert "This has 1.2 MB. Paste at most 1.0 MB" in refusal.value.messages[0]


@pytest.mark.parametrize("sign", ["a", "я", "क", "🙏"])
def test_what_may_be_pasted_may_be_kept(case, caseworker, sign) -> None:
    text = sign * (transcripts.LARGEST // len(sign.encode()))
    told = {"text": text, "platform": "other", "messages": 1}

    row = keep_transcript(case=case, by=caseworker, **told)

    assert load_keys([Transcript.objects.get(pk=row.pk)])[0].text == text
    with pytest.raises(ValidationError, match="Paste at most"):
        keep_transcript(case=case, by=caseworker, **{**told, "text": f"{text}aaaa"})


def test_large_chat_is_kept_whole_and_read_in_pages_for_a_telephone(case, caseworker) -> None:
    text = "".join(large_talk())
    added(case, caseworker, text=text)

    row = consult_transcript(ref=case.ref, pk=Transcript.objects.get().pk, by=caseworker)

    assert row.text == text
    pages = pages_of(row)
    assert sum(map(len, pages)) == row.messages
    assert max(map(len, pages)) <= transcripts.MOST_MESSAGES


def test_text_without_messages_is_cut_into_pages_and_nothing_is_lost(case, caseworker) -> None:
    text = "слово " * 50_000 + "x" * 100_000
    added(case, caseworker, text=text)

    row = consult_transcript(ref=case.ref, pk=Transcript.objects.get().pk, by=caseworker)
    parts = [part for page in pages_of(row) for part in page]

    assert "".join(part.text for part in parts) == text
    assert max(len(part.text) for part in parts) <= transcripts.MOST_SIGNS
    assert [part.goes_on for part in parts] == [False] + [True] * (len(parts) - 1)


def test_telegram_chat_says_so(case, caseworker) -> None:
    added(case, caseworker, text=TELEGRAM)

    assert load_keys([Transcript.objects.get()])[0].platform == "telegram"
