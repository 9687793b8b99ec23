"""The coordinators' list of possible duplicates."""

import json
import re

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from cases.casebook.likeness import open_case_beside
from cases.casebook.models import Case
from people.audit.models import AuditEntry
from people.registry.entries import NewName, NewPerson
from people.registry.models import PersonPair
from people.vault.querysets import load_keys

PAGE = "/people/duplicates/"


@pytest.fixture
def lea(as_member, coordinator):
    return as_member(coordinator)


@pytest.fixture
def alike(case_of, caseworker, colleague):
    """Make two cases of two members whose persons look alike; return both."""

    def made(name="सुरज घर्ती", spelling="Suraj Gharti"):
        first = case_of(caseworker, name)
        told = NewPerson(names=(NewName(spelling),), nationalities=("NPL",))
        second, _asked = open_case_beside(by=colleague, person=told, said={})
        return first, second

    return made


def decide(client, state, *, seen="open", note=""):
    pair = PersonPair.objects.get()
    return client.post(f"{PAGE}{pair.pk}/", {"state": state, "seen": seen, "note": note})


def test_both_sides_stand_there_with_files_evidence_and_ways_on(lea, alike) -> None:
    first, second = alike()

    page = lea.get(PAGE).content.decode()

    for words in ("सुरज घर्ती", "Suraj Gharti", "Nepal", "Very likely", "Same nationality"):
        assert words in page
    for case in (first, second):
        assert f'href="/cases/{case.ref}/"' in page
    assert f'href="/cases/{first.ref}/same/{second.ref}/"' in page
    entry = AuditEntry.objects.filter(action="case.listed").latest("sequence")
    assert set(json.loads(entry.detail)["cases"]) == {str(first.pk), str(second.pk)}


def test_many_files_of_the_one_leave_the_other_his(
    lea, alike, case_of, caseworker, monkeypatch
) -> None:
    monkeypatch.setattr("cases.web.duplicate_rows.MOST_FILES", 2)
    first, second = alike()
    more = [case_of(caseworker, "Somebody Invented") for _nth in range(2)]
    Case.objects.filter(pk__in=[case.pk for case in more]).update(person=first.person)

    page = lea.get(PAGE).content.decode()

    shown = re.findall(r'href="/cases/(C-[\d-]+)/"', page)
    assert shown == [more[0].ref, more[1].ref, second.ref]


def test_empty_list_says_what_it_is_for(lea) -> None:
    assert "Nobody waits here" in lea.get(PAGE).content.decode()


def test_not_the_same_takes_the_pair_off_the_list(lea, alike) -> None:
    alike()

    answer = decide(lea, "different")

    assert answer.headers["Location"] == PAGE
    assert PersonPair.objects.get().state == "different"
    assert "Nobody waits here" in lea.get(PAGE).content.decode()


def test_not_sure_stays_on_the_list_and_says_so(lea, alike) -> None:
    alike()

    decide(lea, "unsure")

    assert "Not sure</span>" in lea.get(PAGE).content.decode()


def test_note_is_kept_and_stands_beside_the_pair(lea, alike) -> None:
    alike()

    decide(lea, "unsure", note="Two brothers?  <b>")
    assert "Two brothers? &lt;b&gt;" in lea.get(PAGE).content.decode()

    decide(lea, "different", seen="unsure")
    (pair,) = load_keys(list(PersonPair.objects.all()))
    assert (pair.state, pair.note) == ("different", "Two brothers? <b>")


def test_note_that_is_not_kept_is_not_lost(lea, alike) -> None:
    alike()

    long = decide(lea, "different", note="x" * 1001)
    assert (long.status_code, PersonPair.objects.get().state) == (422, "open")
    assert re.search(rf"<textarea[^>]*>\s*{'x' * 1001}<", long.content.decode())

    decide(lea, "different")
    late = decide(lea, "unsure", note="Two brothers")
    assert late.status_code == 409
    assert 'You had typed: <bdi dir="auto">Two brothers</bdi>' in late.content.decode()
    (pair,) = load_keys(list(PersonPair.objects.all()))
    assert pair.note == ""


def test_decision_that_another_took_meanwhile_is_said(lea, alike) -> None:
    alike()
    decide(lea, "different")

    answer = decide(lea, "unsure")

    assert answer.status_code == 409
    assert "Somebody else has decided this" in answer.content.decode()


@pytest.mark.parametrize("state", ["same", "open", "", "nonsense"])
def test_only_two_answers_are_taken(lea, alike, state) -> None:
    alike()

    assert decide(lea, state).status_code == 409
    assert PersonPair.objects.get().state == "open"


def test_first_page_and_menu_lead_coordinators_there(lea, mina, alike) -> None:
    alike()

    assert "Two persons may be one." in lea.get("/").content.decode()
    assert f'href="{PAGE}"' not in mina.get("/").content.decode()


def test_list_is_closed_to_caseworkers_and_pairs_to_other_groups(
    mina, as_member, stranger, alike
) -> None:
    alike()
    ilya = as_member(stranger)

    assert mina.get(PAGE).status_code == 403
    assert decide(mina, "different").status_code == 403
    assert decide(ilya, "different").status_code == 404
    assert "Suraj" not in ilya.get(PAGE).content.decode()
    assert PersonPair.objects.get().state == "open"


@pytest.mark.parametrize("forged", ["1", "x" * 40, "%00"])
def test_forged_mark_of_a_page_is_not_found(lea, forged) -> None:
    assert lea.get(PAGE, {"after": forged}).status_code == 404


def test_number_of_queries_does_not_grow_with_the_pairs(lea, alike) -> None:
    def queries() -> int:
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            lea.get(PAGE)
        return len(data) + len(keys)

    alike()
    one = queries()
    alike("Marisol Quispe", "Marisol Quispe")
    alike("Bimala Rai", "Bimala Rai")

    assert PersonPair.objects.count() == 3
    assert queries() == one


def test_next_page_is_reached_from_a_refusal_too(lea, alike, monkeypatch) -> None:
    alike()
    decided = PersonPair.objects.get()
    alike("Lwazi Mthembu", "Lwazi Mthembu")
    alike("Odhiambo Barasa", "Odhiambo Barasa")
    monkeypatch.setattr("people.registry.duplicates.queue.MOST", 1)

    refused = lea.post(f"{PAGE}{decided.pk}/", {"state": "nonsense", "seen": "open"})

    (further,) = re.findall(r'href="([^"]*after=[^"]*)"', refused.content.decode())
    assert (refused.status_code, lea.get(further).status_code) == (409, 200)
