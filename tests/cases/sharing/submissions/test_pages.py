"""The pages of what partners handed in: the queue, one of them, and what becomes of it."""

import re

import pytest
from django.test import Client

from cases.casebook.models import Case, Event
from cases.casebook.services import open_case
from cases.sharing.submissions.deciding import decline
from cases.sharing.submissions.models import Submission
from cases.sharing.submissions.services import submit, withdraw
from cases.sharing.submissions.vocabularies import State
from people.audit.models import AuditEntry
from people.registry.entries import NewName, NewPerson
from tests.cases.sharing.submissions.conftest import FULL
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def noor(intake):
    return signed_in(Client(), intake)


@pytest.fixture
def lea(coordinator):
    return signed_in(Client(), coordinator)


def text(answer):
    return answer.content.decode()


def path_to(submission, step=""):
    return f"/submissions/{submission.pk}/{step}"


def on_file(by):
    person = NewPerson(names=(NewName("Canary-Lapwing Thapa"),), nationalities=("NPL",))
    return open_case(by=by, person=person, summary="What stands")


def test_the_queue_shows_what_waits_and_records_the_look(noor, submission):
    answer = text(noor.get("/submissions/"))

    assert "Canary-Lapwing Thapa" in answer
    assert FULL["external_ref"] in answer
    assert "Nepal" in answer
    title = re.search("<title>(.*?)</title>", answer, re.DOTALL)
    assert "Canary" not in title[1]
    assert AuditEntry.objects.filter(action="submission.listed").count() == 1


def test_an_empty_queue_says_what_comes_there(noor):
    assert "Nothing waits here." in text(noor.get("/submissions/"))


def test_by_partner(noor, partner, second_partner, told):
    submit(by=partner, sent=told(names=[{"full": "Ours Handed"}]))
    submit(by=second_partner, sent=told(names=[{"full": "Theirs Handed"}]))

    assert text(noor.get("/submissions/")).count("?partner=") == 2
    answer = text(noor.get(f"/submissions/?partner={second_partner.organisation_id}"))
    assert "Theirs Handed" in answer
    assert "Ours Handed" not in answer


@pytest.mark.parametrize("query", ["partner=x", "after=x"])
def test_addresses_that_nobody_made(noor, query):
    assert noor.get(f"/submissions/?{query}").status_code == 404


def test_pages_follow_each_other(noor, partner, told):
    for number in range(51):
        submit(by=partner, sent=told(external_ref=f"n-{number:02}"))

    first = text(noor.get("/submissions/"))
    after = re.search(r'href="(\?after=[^"]+)" rel="next"', first)[1]
    second = text(noor.get(f"/submissions/{after}"))

    refs = re.findall(r"n-\d\d", first + second)
    assert len(set(refs)) == 51
    assert len(re.findall(r"n-\d\d", second)) == 1


def test_queries_do_not_grow_with_the_queue(
    noor, partner, told, django_assert_num_queries, django_assert_max_num_queries
):
    submit(by=partner, sent=told(external_ref="one"))
    with django_assert_max_num_queries(40) as few:
        noor.get("/submissions/")
    for number in range(12):
        submit(by=partner, sent=told(external_ref=f"n-{number}"))

    with django_assert_num_queries(len(few)):
        noor.get("/submissions/")


def test_one_is_shown_with_all_it_says(noor, submission):
    answer = text(noor.get(path_to(submission)))

    for word in (
        *("Canary-Lapwing Thapa", "कानारी थापा", "Nepal", "March 1994", "Job fraud"),
        *("Canary-Plover", "May 2025", "980-1234567", "@canary_sandpiper", "09812345"),
        *("Next of kin", "1 Feb 2026", "Red Cross"),
    ):
        assert word in answer, word
    assert 'dir="auto">Canary-Lapwing Thapa' in answer
    assert AuditEntry.objects.get(action="submission.consulted").object_id == submission.pk


def test_a_case_is_opened(noor, submission, intake):
    answer = noor.post(path_to(submission, "take/"))

    case = Case.objects.get()
    assert (answer.status_code, answer["Location"]) == (302, f"/cases/{case.ref}/")
    assert case.owner == intake
    shown = text(noor.get(path_to(submission)))
    assert case.ref in shown
    assert "Canary-Plover" not in shown


def test_a_coordinator_leaves_it_to_nobody_yet(lea, submission):
    lea.post(path_to(submission, "take/"), {"is_free": "on"})

    assert Case.objects.get().owner is None


def test_intake_is_not_asked_whether_it_is_nobodys(noor, submission):
    assert "is_free" not in text(noor.get(path_to(submission)))
    noor.post(path_to(submission, "take/"), {"is_free": "on"})

    assert Case.objects.get().owner is not None


def test_whoever_is_on_file_and_seen_is_shown_and_must_be_spoken_of(lea, coordinator, submission):
    case = on_file(coordinator)
    assert case.ref in text(lea.get(path_to(submission)))

    answer = lea.post(path_to(submission, "take/"))
    assert answer.status_code == 422
    assert "Say whether it is the same person." in text(answer)

    lea.post(path_to(submission, "take/"), {f"same_{case.person_id}": "different"})
    assert Case.objects.count() == 2


def test_whoever_one_does_not_see_is_not_shown(noor, coordinator, submission):
    case = on_file(coordinator)

    assert case.ref not in text(noor.get(path_to(submission)))
    answer = noor.post(path_to(submission, "take/"), follow=True)
    assert "A coordinator has been asked to look at this." in text(answer)


def test_the_same_person_is_added_to(lea, coordinator, submission):
    case = on_file(coordinator)

    shown = text(lea.get(path_to(submission)))
    assert "add it to that case" in shown
    answer = lea.post(path_to(submission, "take/"), {f"same_{case.person_id}": "same"})

    assert answer["Location"] == f"/cases/{case.ref}/"
    assert Case.objects.get().summary == "What stands"
    assert "Canary-Plover" in Event.objects.get().text


@pytest.mark.parametrize("typed", ["{ref}", " {lower} "])
def test_a_case_is_named(lea, coordinator, submission, typed):
    case = on_file(coordinator)
    ref = typed.format(ref=case.ref, lower=case.ref.lower().replace("-", ""))

    answer = lea.post(path_to(submission, "join/"), {"case": ref})

    assert answer["Location"] == f"/cases/{case.ref}/"
    assert Submission.objects.get().case == case


@pytest.mark.parametrize("ref", ["", "C-2026-99999", "nonsense", "x" * 50])
def test_a_case_that_one_does_not_see(noor, submission, ref):
    answer = noor.post(path_to(submission, "join/"), {"case": ref})

    assert answer.status_code == 422
    assert "Canary-Plover" in text(answer)
    assert Submission.objects.get().state == State.RECEIVED


def test_declined(noor, submission):
    assert noor.post(path_to(submission, "decline/"), {"reason": "known"}).status_code == 422
    answer = noor.post(path_to(submission, "decline/"), {"reason": "too_little"}, follow=True)

    assert "Declined." in text(answer)
    assert "Too little is told" in text(noor.get(path_to(submission)))


@pytest.mark.parametrize("step", ["take/", "join/", "decline/"])
def test_who_comes_second_reads_what_became_of_it(noor, intake, submission, step):
    decline(submission_id=submission.pk, by=intake, reason="other")

    answer = noor.post(path_to(submission, step), {"reason": "other", "case": "x"}, follow=True)

    assert "This was decided a moment ago" in text(answer)
    assert not Case.objects.exists()


def test_what_was_withdrawn_is_not_read_any_more(noor, partner, submission):
    withdraw(submission_id=submission.pk, by=partner)

    answer = text(noor.get(path_to(submission)))
    assert "The partner took it back." in answer
    assert "Canary" not in answer


def test_what_became_a_case_of_others_leads_nowhere(lea, noor, submission):
    lea.post(path_to(submission, "take/"))

    answer = text(noor.get(path_to(submission)))
    assert "which others work on" in answer
    assert Case.objects.get().ref not in answer


@pytest.mark.parametrize("step", ["", "take/", "join/", "decline/"])
def test_another_group_finds_nothing(stranger, submission, step):
    client = signed_in(Client(), stranger)
    ask = client.post if step else client.get

    assert ask(path_to(submission, step)).status_code == 404


def test_today_says_that_something_waits(noor, caseworker, submission):
    assert "/submissions/" in text(noor.get("/"))
    assert "Handed in by partners" in text(noor.get("/"))
    assert "/submissions/" not in text(signed_in(Client(), caseworker).get("/"))


def test_hostile_words_stay_words(noor, partner, told):
    script = "<script>alert(1)</script> Thapa"
    made = submit(by=partner, sent=told(names=[{"full": script}], summary=script, label=script))

    for page in ("/submissions/", path_to(made)):
        assert "<script>alert" not in text(noor.get(page))
