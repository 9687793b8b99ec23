"""The warning beside the name of a new person, and the gate before a case is opened twice."""

import json
import re
from uuid import uuid4

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from cases.casebook.models import Case, Draft
from cases.casebook.services import open_case
from cases.web.likely import likely_rows
from people.audit.models import AuditEntry
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewName, NewPerson
from people.registry.models import PersonPair
from tests.forms import fields_of

PAGE, LIVE = "/cases/new/", "/cases/new/likely/"
ASKED = "A coordinator has been asked to look at this."
TITLE = "Perhaps we have this person already"
SURAJ = {"name": "Suraj Gharti", "nationality": "Nepal"}


@pytest.fixture
def suraj(case_of, caseworker):
    """A case of Mina's: a Nepali, written in his own script."""
    return case_of(caseworker, "सुरज घर्ती")


def question(case) -> str:
    return f"same_{case.person_id}"


def text(answer) -> str:
    return answer.content.decode()


def test_panel_names_the_person_with_score_evidence_and_three_choices(mina, suraj) -> None:
    page = text(mina.post(LIVE, SURAJ))

    assert TITLE in page
    assert f"/cases/{suraj.ref}/" in page
    assert "सुरज घर्ती" in page
    assert "Very likely the same person" in page
    assert "16 bits" in page
    assert re.search(r"For it:.*The name is the same, or nearly.*Same nationality", page, re.S)
    for choice in ("same", "different", "unsure"):
        assert f'name="{question(suraj)}" value="{choice}"' in page


def test_evidence_against_is_told_too(mina, suraj) -> None:
    page = text(mina.post(LIVE, {"name": "Suraj Gharti", "nationality": "India"}))

    assert "Possibly the same person" in page
    assert re.search(r"Against it:.*Another nationality", page, re.S)


def test_telephone_is_compared_while_something_else_is_wrong(mina, suraj) -> None:
    sent = {"name": "Somebody", "birth": "31.02.1994", "reporter_phones": "+977 980 0000012"}

    page = text(mina.post(LIVE, sent))

    assert "Same phone number or handle" in page


@pytest.mark.parametrize(
    "sent", [{}, {"name": ""}, {"name": "Su"}, {"label": "Suraj Gharti"}, {"name": "Bimala Rai"}]
)
def test_nothing_is_said_before_three_letters_or_of_nobody(mina, suraj, sent) -> None:
    assert text(mina.post(LIVE, {**sent, "nationality": "Nepal"})).strip() == ""


def test_of_two_letters_only_what_must_be_decided_is_asked(mina, case_of, caseworker) -> None:
    vo = case_of(caseworker, "Vo")

    less = text(mina.post(LIVE, sent := {"name": "Vo", "nationality": "Nepal"}))
    enough = text(mina.post(LIVE, sent | {"reporter_phones": "9800000012"}))

    assert less.strip() == ""
    assert f"/cases/{vo.ref}/" in enough


def test_look_at_the_files_is_recorded_and_nothing_of_a_name(mina, suraj) -> None:
    mina.post(LIVE, SURAJ)

    entry = AuditEntry.objects.latest("sequence")
    assert (entry.action, json.loads(entry.detail)) == ("case.listed", {"cases": [str(suraj.pk)]})


def test_many_files_of_one_hide_nobody_and_the_latest_alone_is_looked_at(
    mina, suraj, case_of, caseworker
) -> None:
    more = [case_of(caseworker) for _nth in range(2)]
    Case.objects.filter(pk__in=[case.pk for case in more]).update(person=suraj.person)
    same = case_of(caseworker, "Suraj Gharti")

    page = text(mina.post(LIVE, SURAJ))

    seen = {str(more[-1].pk), str(same.pk)}
    assert set(json.loads(AuditEntry.objects.latest("sequence").detail)["cases"]) == seen
    assert [ref in page for ref in (suraj.ref, more[0].ref, more[1].ref, same.ref)] == [
        *(False, False, True, True)
    ]


def test_number_of_queries_does_not_grow_with_who_is_alike(
    mina, suraj, case_of, caseworker
) -> None:
    def queries() -> int:
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            assert TITLE in text(mina.post(LIVE, SURAJ))
        return len(data) + len(keys)

    one = queries()
    for _ in range(4):
        case_of(caseworker, "Suraj Gharti")

    assert queries() == one


def test_undecided_likeness_sends_the_form_back_with_nothing_lost(mina, suraj) -> None:
    draft_id = uuid4()
    sent = {**SURAJ, "promised_role": "Guard", "submission": draft_id}

    answer = mina.post(PAGE, sent)

    page = text(answer)
    assert answer.status_code == 422
    assert f'href="#id_{question(suraj)}_0"' in page
    assert f'id="id_{question(suraj)}_0"' in page
    assert page.count("Say whether it is the same person.") == 2
    assert fields_of(answer)["promised_role"] == "Guard"
    assert Draft.objects.get(pk=draft_id).content["promised_role"] == ["Guard"]
    assert Case.objects.count() == 1


@pytest.mark.parametrize("name", ["王伟", "Ли", "Vo"])
def test_name_of_two_letters_must_be_decided_too(mina, caseworker, name) -> None:
    born = {"nationalities": ("VNM",), "birth": FuzzyDate("1994")}
    case = open_case(by=caseworker, person=NewPerson(names=(NewName(name),), **born))
    sent = {"name": name, "nationality": "Vietnam", "birth": "1994"}

    answer = mina.post(PAGE, sent)

    assert answer.status_code == 422
    assert f'id="id_{question(case)}_0"' in text(answer)
    assert question(case) in text(mina.post(LIVE, sent))
    assert mina.post(PAGE, {**sent, question(case): "different"}).status_code == 302


def test_possible_likeness_needs_no_decision_but_a_coordinator_hears_of_it(mina, suraj) -> None:
    answer = mina.post(PAGE, {"name": "Suraj Gharti", "nationality": "India"}, follow=True)

    assert ASKED in text(answer)
    assert Case.objects.count() == 2
    assert PersonPair.objects.get().state == "open"


@pytest.mark.parametrize(("choice", "is_asked"), [("different", False), ("unsure", True)])
def test_decided_likeness_opens_the_case_and_is_remembered(mina, suraj, choice, is_asked) -> None:
    answer = mina.post(PAGE, {**SURAJ, question(suraj): choice}, follow=True)

    new = Case.objects.latest("ref")
    pair = PersonPair.objects.get()
    assert answer.redirect_chain == [(f"/cases/{new.ref}/", 302)]
    assert (pair.first, pair.second, pair.state) == (suraj.person, new.person, choice)
    assert (ASKED in text(answer)) is is_asked


def test_same_person_leads_to_his_file_and_what_was_typed_is_kept(mina, suraj) -> None:
    draft_id = uuid4()
    sent = {**SURAJ, "summary": "He called", "submission": draft_id, question(suraj): "same"}

    answer = mina.post(PAGE, sent, follow=True)

    assert answer.redirect_chain == [(f"/cases/{suraj.ref}/", 302)]
    assert "no new case was opened" in text(answer)
    assert Case.objects.count() == 1
    assert Draft.objects.get(pk=draft_id).content["summary"] == ["He called"]


def test_same_person_without_the_forms_number_is_kept_as_a_draft_too(mina, suraj) -> None:
    mina.post(PAGE, {**SURAJ, question(suraj): "same"})

    draft = Draft.objects.get()
    assert draft.content["submission"] == [str(draft.pk)]


@pytest.mark.parametrize("forged", ["", "maybe", "SAME"])
def test_other_answers_are_no_decision(mina, suraj, forged) -> None:
    assert mina.post(PAGE, {**SURAJ, question(suraj): forged}).status_code == 422


def test_draft_shows_who_is_alike_and_what_was_chosen(mina, suraj) -> None:
    draft_id = uuid4()
    sent = {**SURAJ, "submission": draft_id, question(suraj): "unsure"}
    mina.post("/cases/new/draft/", sent)

    answer = mina.get(f"{PAGE}?draft={draft_id}")

    assert TITLE in text(answer)
    assert fields_of(answer)[question(suraj)] == "unsure"


def test_second_click_does_not_stumble_over_the_case_of_the_first(mina) -> None:
    sent = {**SURAJ, "submission": uuid4()}

    first, second = mina.post(PAGE, sent), mina.post(PAGE, sent)

    assert first.headers["Location"] == second.headers["Location"]
    assert Case.objects.count() == 1
    assert not PersonPair.objects.exists()


# Somebody whose case is closed to this member.


@pytest.fixture
def tunde(as_member, colleague):
    return as_member(colleague)


def test_nothing_is_said_of_one_out_of_sight_while_typing(tunde, suraj) -> None:
    seen = tunde.post(LIVE, SURAJ)
    unknown = tunde.post(LIVE, {**SURAJ, "name": "Marisol Quispe"})

    assert seen.content == unknown.content
    assert AuditEntry.objects.filter(action="case.listed").count() == 0


def test_one_out_of_sight_asks_a_coordinator_and_tells_nothing(tunde, suraj) -> None:
    answer = tunde.post(PAGE, SURAJ, follow=True)

    new = Case.objects.latest("ref")
    page = answer.content
    assert answer.redirect_chain == [(f"/cases/{new.ref}/", 302)]
    assert ASKED in text(answer)
    for secret in ("सुरज घर्ती", suraj.ref, suraj.person.ref, str(suraj.person_id), "Sunita"):
        assert secret.encode() not in page
    pair = PersonPair.objects.get()
    assert (pair.first, pair.second, pair.state) == (suraj.person, new.person, "open")
    activity = text(tunde.get("/activity/mine/"))
    assert suraj.ref not in activity


def test_answer_too_many_is_like_that_about_nobody(
    tunde, suraj, as_member, coordinator, monkeypatch
) -> None:
    monkeypatch.setattr("cases.casebook.likeness.MOST_TOLD", 1)
    tunde.post(PAGE, SURAJ, follow=True)

    # He sees his own of the first time.
    mine = Case.objects.latest("ref")
    answer = tunde.post(PAGE, {**SURAJ, question(mine): "different"}, follow=True)

    assert ASKED not in text(answer)
    assert Case.objects.count() == 3
    assert PersonPair.objects.filter(first=suraj.person, state="open").count() == 2
    assert text(tunde.get("/activity/mine/")).count("Asked whether two persons are one") == 1
    said = "opened more than 1 new cases within a day that look like somebody on file"
    lea = as_member(coordinator)
    assert said in text(lea.get("/"))
    assert text(lea.get("/activity/")).count("Asked whether two persons are one") == 2


@pytest.mark.parametrize("choice", ["same", "different", "unsure"])
def test_choice_about_one_out_of_sight_is_no_choice(tunde, suraj, choice) -> None:
    answer = tunde.post(PAGE, {**SURAJ, question(suraj): choice}, follow=True)

    assert suraj.ref not in text(answer)
    assert Case.objects.count() == 2
    assert PersonPair.objects.get().state == "open"


def test_other_organisation_is_told_nothing_and_asks_nobody(as_member, stranger, suraj) -> None:
    ilya = as_member(stranger)

    assert text(ilya.post(LIVE, SURAJ)).strip() == ""
    assert ASKED not in text(ilya.post(PAGE, SURAJ, follow=True))
    assert not PersonPair.objects.exists()


def test_who_came_on_file_since_the_look_must_be_decided_too(mina, suraj, monkeypatch) -> None:
    looked = iter([[]])
    monkeypatch.setattr(
        "cases.web.views.new_case.likely_rows",
        lambda *told, **more: next(looked, None) or likely_rows(*told, **more),
    )

    answer = mina.post(PAGE, {**SURAJ, "submission": str(uuid4())})

    assert answer.status_code == 422
    assert f'name="{question(suraj)}" value="different"' in text(answer)
    assert "Say whether it is the same person." in text(answer)
    assert Case.objects.count() == 1
