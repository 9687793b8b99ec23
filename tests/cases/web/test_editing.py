"""Correcting on pages: a stale save shows both texts and loses neither."""

from typing import Any

import pytest
from django.utils.html import escape

from cases.casebook import editing
from cases.casebook.editing import edit_case
from cases.casebook.models import Case
from cases.repatriation.models import Request
from people.audit.models import AuditEntry
from people.dates.fuzzy import FuzzyDate
from people.registry.models import Person
from tests.forms import fields_of, opened

CANARY = "<script>alert('canary')</script>"


@pytest.fixture
def case(caseworker, case_of) -> Case:
    return case_of(
        caseworker,
        summary="First line.\nSecond line.",
        recruiter="An agent",
        means=["pay_withheld"],
        left_home=FuzzyDate("2024-05-02", raw="2 May 2024"),
        contract_term_months=12,
    )


@pytest.fixture
def page(case) -> str:
    return f"/cases/{case.ref}/edit/"


def now() -> Case:
    return Case.objects.get()


def test_form_that_is_saved_as_it_was_opened_changes_nothing(mina, case, page) -> None:
    for path in (page, f"/cases/{case.ref}/person/"):
        answer = mina.post(path, opened(mina, path))
        assert (answer.status_code, answer.url) == (302, f"/cases/{case.ref}/")

    assert (now().version, Person.objects.get().version) == (1, 1)
    changed = AuditEntry.objects.filter(action__in=["case.changed", "person.changed"])
    assert not changed.exists()


def test_opening_the_form_is_a_look(mina, page) -> None:
    before = AuditEntry.objects.filter(action="case.consulted").count()

    mina.get(page)

    assert AuditEntry.objects.filter(action="case.consulted").count() == before + 1


def test_corrected_facts_are_kept_each_in_its_kind(mina, page) -> None:
    sent = opened(mina, page)
    sent |= {
        "summary": "Another story.",
        "means": ["deception_job", "pay_withheld"],
        "left_home": "about June 2024",
        "contract_term_months": "",
        "pathway": "convict",
        "recruiter": "",
    }

    assert mina.post(page, sent).status_code == 302

    case = now()
    assert (case.summary, case.pathway, case.recruiter) == ("Another story.", "convict", "")
    assert sorted(case.means) == ["deception_job", "pay_withheld"]
    assert (case.left_home.edtf, case.contract_term_months) == ("2024-06~", None)
    assert case.version == 2


def test_relative_and_doubtful_dates_stand_as_they_were_read(mina, caseworker, case, page) -> None:
    edit_case(
        case=case,
        by=caseworker,
        version=1,
        left_home=FuzzyDate("2020-03-04", raw="yesterday"),
        last_contact=FuzzyDate("2024-03-12", raw="12.03.24"),
        contract_signed=FuzzyDate("2024-02-03", raw="03.02.2024"),
    )
    sent = opened(mina, page)
    assert sent["left_home"] == "4 March 2020"

    assert mina.post(page, sent | {"unit": "Unit 000"}).status_code == 302

    case = now()
    dates = [case.left_home.edtf, case.last_contact.edtf, case.contract_signed.edtf]
    assert dates == ["2020-03-04", "2024-03-12", "2024-02-03"]
    assert AuditEntry.objects.latest("sequence").detail == '{"fields":["unit"],"version":3}'


def test_stale_save_shows_both_texts_escaped_and_writes_nothing(mina, case, page, caseworker):
    sent = opened(mina, page)
    edit_case(case=case, by=caseworker, version=1, summary=f"Theirs {CANARY}", unit="Unit 000")

    answer = mina.post(page, sent | {"summary": f"Mine {CANARY}", "recruiter": "A friend"})

    assert answer.status_code == 409
    text = answer.content.decode()
    assert CANARY not in text
    assert escape(f"Theirs {CANARY}") in text
    assert escape(f"Mine {CANARY}") in text
    again = fields_of(answer)
    assert again["conflict"] == ["summary"]
    assert "choice-summary" not in again, "nothing is chosen for anybody"
    assert again["version"] == "2"
    assert (again["recruiter"], again["unit"]) == ("A friend", "Unit 000")
    assert "as it is now: Unit." in " ".join(text.split())
    assert (now().summary, now().recruiter, now().version) == (f"Theirs {CANARY}", "An agent", 2)


def test_what_nobody_changed_stands_on_the_stale_page_as_on_a_fresh_one(
    mina, case, page, caseworker
) -> None:
    edit_case(case=case, by=caseworker, version=1, last_contact=FuzzyDate("2024-03", raw="3.24"))
    for path in (page, f"/cases/{case.ref}/person/"):
        sent = opened(mina, path)

        answer = mina.post(path, sent | {"version": "0"})

        assert answer.status_code == 409
        assert fields_of(answer) == sent


@pytest.mark.parametrize(("choice", "kept"), [("mine", "Mine, and theirs"), ("theirs", "Theirs")])
def test_chosen_text_is_kept_with_all_else_of_both(
    mina, case, page, caseworker, choice, kept
) -> None:
    sent = opened(mina, page)
    edit_case(case=case, by=caseworker, version=1, summary="Theirs", unit="Unit 000")
    again = fields_of(mina.post(page, sent | {"summary": "Mine", "recruiter": "A friend"}))

    answer = mina.post(page, again | {"summary": "Mine, and theirs", "choice-summary": choice})

    assert answer.status_code == 302
    assert (now().summary, now().recruiter, now().unit) == (kept, "A friend", "Unit 000")
    assert now().version == 3


def test_without_a_choice_nothing_is_kept_and_both_texts_stay(mina, case, page, caseworker):
    sent = opened(mina, page)
    edit_case(case=case, by=caseworker, version=1, summary="Theirs")
    again = fields_of(mina.post(page, sent | {"summary": "Mine"}))

    for choice in ({}, {"choice-summary": "neither"}):
        answer = mina.post(page, again | choice)

        assert answer.status_code == 422
        assert "Choose one of the two." in answer.content.decode()
        assert "<p>Theirs</p>" in answer.content.decode()
        assert fields_of(answer)["summary"] == "Mine"
    assert now().summary == "Theirs"


def test_third_save_in_between_shows_again_what_is_still_open(mina, case, page, caseworker):
    sent = opened(mina, page)
    edit_case(case=case, by=caseworker, version=1, summary="Theirs")
    again = fields_of(mina.post(page, sent | {"summary": "Mine"}))
    edit_case(case=case, by=caseworker, version=2, unit="Unit 000")

    third = mina.post(page, again)

    assert third.status_code == 409
    open_still = fields_of(third)
    assert (open_still["conflict"], open_still["summary"]) == (["summary"], "Mine")
    assert mina.post(page, open_still | {"choice-summary": "mine"}).status_code == 302
    assert (now().summary, now().unit) == ("Mine", "Unit 000")


def test_same_correction_by_two_is_no_conflict(mina, case, page, caseworker) -> None:
    sent = opened(mina, page)
    edit_case(case=case, by=caseworker, version=1, summary="The same")

    answer = mina.post(page, sent | {"summary": "The same", "unit": "Unit 000"})

    assert answer.status_code == 409
    assert "conflict" not in fields_of(answer)
    assert mina.post(page, fields_of(answer)).status_code == 302
    assert now().unit == "Unit 000"


def test_save_between_reading_and_writing_is_seen_too(mina, case, page, caseworker, monkeypatch):
    sent = opened(mina, page)
    write = editing.edit_case

    def overtaken(**told: Any) -> Any:
        write(case=case, by=caseworker, version=1, summary="Theirs")
        return write(**told)

    monkeypatch.setattr(editing, "edit_case", overtaken)
    answer = mina.post(page, sent | {"summary": "Mine"})

    assert answer.status_code == 409
    assert fields_of(answer)["conflict"] == ["summary"]
    assert now().summary == "Theirs"


@pytest.mark.parametrize("version", ["", "one", "-1", "9" * 5000, "１"])
def test_version_that_is_none_is_a_bad_request(mina, page, version) -> None:
    sent = opened(mina, page) | {"summary": "Mine", "version": version}

    assert mina.post(page, sent).status_code == 400
    assert now().summary != "Mine"


def test_wrong_value_is_said_at_its_field_and_what_was_typed_stays(mina, page) -> None:
    sent = opened(mina, page) | {"left_home": "soon", "summary": "Mine"}

    answer = mina.post(page, sent)

    assert answer.status_code == 422
    assert fields_of(answer)["summary"] == "Mine"
    assert now().summary != "Mine"


def test_name_is_corrected_and_the_earlier_one_stays(mina, case) -> None:
    page = f"/cases/{case.ref}/person/"
    sent = opened(mina, page) | {"name": "Rajen Invented", "age": "22 to 24", "sex": "M"}

    assert mina.post(page, sent).status_code == 302

    shown = mina.get(f"/cases/{case.ref}/").content.decode()
    assert "Rajen Invented" in shown.partition("<h1>")[2].partition("</h1>")[0]
    assert "Rajan Invented" in shown
    assert fields_of(mina.get(page))["age"] == "22 to 24"


def test_person_saved_by_two_shows_both_names(mina, case, caseworker) -> None:
    page = f"/cases/{case.ref}/person/"
    first, second = opened(mina, page), opened(mina, page)
    mina.post(page, first | {"name": "Rajen Invented"})

    answer = mina.post(page, second | {"name": "Raajan Invented"})

    assert answer.status_code == 409
    assert "<p>Rajen Invented</p>" in answer.content.decode()
    again = fields_of(answer) | {"choice-name": "mine"}
    assert mina.post(page, again).status_code == 302
    names = {name.full for name in Person.objects.get().names.all()}
    assert names == {"Rajan Invented", "Rajen Invented", "Raajan Invented"}


def test_request_is_corrected_and_a_stale_save_is_not_lost(
    mina, case, caseworker, sent_request
) -> None:
    request = sent_request(case, caseworker)
    page = f"/requests/{request.pk}/edit/"
    first, second = opened(mina, page), opened(mina, page)

    saved = mina.post(page, first | {"their_ref": "000/1", "channel": "post"})
    answer = mina.post(page, second | {"their_ref": "000/2"})

    assert (saved.status_code, saved.url) == (302, f"/requests/{request.pk}/")
    assert answer.status_code == 409
    again = fields_of(answer)
    assert (again["their_ref"], again["channel"]) == ("000/2", "post")
    assert mina.post(page, again | {"choice-their_ref": "mine"}).status_code == 302
    found = Request.objects.get()
    assert (found.their_ref, found.channel, found.state) == ("000/2", "post", "sent")


def test_what_is_masked_is_not_on_the_form(mina, case) -> None:
    for path in ("edit/", "person/"):
        text = mina.get(f"/cases/{case.ref}/{path}").content.decode()
        assert "9800000012" not in text
        for name in ("passport", "own_phones", "whereabouts"):
            assert f'name="{name}"' not in text


@pytest.mark.parametrize("method", ["get", "post"])
def test_case_of_another_is_not_found_and_who_may_not_is_refused(
    as_member, case, caseworker, colleague, stranger, sent_request, method
) -> None:
    request = sent_request(case, caseworker)
    paths = [
        f"/cases/{case.ref}/edit/",
        f"/cases/{case.ref}/person/",
        f"/requests/{request.pk}/edit/",
    ]
    for member in (colleague, stranger):
        client = as_member(member)
        for path in paths:
            answer = getattr(client, method)(path, {"version": "1"})
            assert answer.status_code == 404
            assert "Rajan" not in answer.content.decode()
    caseworker.role = "auditor"
    caseworker.save()
    for path in paths:
        assert getattr(as_member(caseworker), method)(path, {"version": "1"}).status_code == 403


def test_pages_lead_to_their_corrections_with_neutral_titles(
    mina, case, caseworker, sent_request
) -> None:
    request = sent_request(case, caseworker)
    shown = mina.get(f"/cases/{case.ref}/").content.decode()
    for path in (f"/cases/{case.ref}/edit/", f"/cases/{case.ref}/person/"):
        assert f'href="{path}"' in shown
        assert f"<title>{case.ref}</title>" in mina.get(path).content.decode()
    path = f"/requests/{request.pk}/edit/"
    assert f'href="{path}"' in mina.get(f"/requests/{request.pk}/").content.decode()
