"""The list of cases as one meets it: its orders, one's own views, and changes to many cases."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from cases.api.filters import SharedCaseFilter
from cases.casebook.bulk import mark_of
from cases.casebook.models import BulkChange, Case, SavedView
from cases.casebook.reveal import keep_hidden
from cases.casebook.saved_views import save_view
from cases.casebook.services import add_status, assign
from people.audit.models import AuditEntry
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from tests.cases.web.test_pages import queries

ONE_ROW = {"after": "", "size": 1, "along": None}
TOO_MANY = [f"C-2020-{number:05}:{number:012}" for number in range(201)]


@pytest.fixture
def lea(as_member, coordinator) -> Client:
    return as_member(coordinator)


def text_of(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def refs_of(page: str) -> list[str]:
    return re.findall(r'name="case" value="(C-\d{4}-\d{5}):', page)


def chosen(*cases: Case) -> list[str]:
    return [f"{case.ref}:{mark_of(Case.objects.get(pk=case.pk))}" for case in cases]


def due(case: Case, **days: int) -> Case:
    told = {name: clock.today() + timedelta(days=number) for name, number in days.items()}
    Case.objects.filter(pk=case.pk).update(**told)
    return case


@pytest.mark.parametrize(
    ("sort", "expected", "label", "direction"),
    [
        ("answer", "bca", "Answer due", "ascending"),
        ("deadline", "cab", "Next deadline", "ascending"),
        ("silent", "acb", "Last contact", "ascending"),
        ("newest", "abc", "newest", "descending"),
    ],
)
def test_list_is_sorted_and_says_how(
    mina, caseworker, case_of, sort, expected, label, direction
) -> None:
    days = ("answer_due_on", "next_due_on", "contact_due_on", "opened_on")
    places = {"a": (3, 2, -9, -1), "b": (-1, 3, 5, -2), "c": (1, -4, 4, -3)}
    cases = {
        letter: due(case_of(caseworker), **dict(zip(days, numbers, strict=True)))
        for letter, numbers in places.items()
    }

    page = text_of(mina, f"/cases/?stage=open&sort={sort}")

    assert refs_of(page) == [cases[letter].ref for letter in expected]
    heads = re.findall(r'<th scope="col" aria-sort="(\w+)">.*?>([\w ]+)</a></th>', page)
    assert heads == [(direction, label)]
    assert page.count("4 days late") == (1 if sort else 0)


def test_wrong_order_is_said_at_its_field(mina, caseworker, case_of) -> None:
    case_of(caseworker)

    page = text_of(mina, "/cases/?stage=open&sort=name")

    assert 'href="#id_sort"' in page
    assert refs_of(page) == []


def test_mark_of_another_order_is_refused(mina, caseworker, case_of, monkeypatch) -> None:
    monkeypatch.setattr("cases.casebook.finding.listed.__kwdefaults__", ONE_ROW)
    for _each in range(2):
        case_of(caseworker)
    page = text_of(mina, "/cases/?stage=open&sort=newest")
    following = re.search(r'href="\?([^"]+)" rel="next"', page)
    assert following
    address = f"/cases/?{following[1].replace('&amp;', '&')}"

    assert len(refs_of(text_of(mina, address))) == 1
    wrong = text_of(mina, address.replace("sort=newest", "sort=silent"))
    assert refs_of(wrong) == []
    assert "This page mark cannot be read." in wrong


def test_silence_is_said_in_words_and_no_place_is(mina, caseworker, case_of) -> None:
    long_ago = FuzzyDate((clock.today() - timedelta(days=20)).isoformat())
    case = case_of(caseworker, status="serving", last_contact=long_ago)
    keep_hidden(case=case, by=caseworker, what="hiding_place", text="Canary barn")
    case_of(caseworker, status="returned")

    page = text_of(mina, "/cases/")

    assert page.count("silent for 20 days") == 1
    assert "Canary" not in page
    assert refs_of(text_of(mina, "/cases/?stage=open&silent=true")) == [case.ref]


@pytest.mark.parametrize("sort", ["answer", "deadline", "silent", "newest"])
def test_queries_of_the_list_do_not_grow(lea, coordinator, case_of, sort) -> None:
    address = f"/cases/?stage=open&sort={sort}"
    case_of(coordinator, status="serving")
    save_view(by=coordinator, name="One", query="stage=open&sort=silent")
    text_of(lea, address)
    one = queries(lea, address)
    for number in range(6):
        case_of(coordinator, status="serving")
        save_view(by=coordinator, name=f"View {number}", query="stage=open")

    assert queries(lea, address) == one


def test_list_is_kept_as_a_view_renamed_and_deleted(mina, as_member, colleague) -> None:
    page = text_of(mina, "/cases/?stage=open&nationality=NPL&sort=silent")
    new = "/cases/views/new/?stage=open&amp;nationality=NPL&amp;sort=silent"
    assert f'href="{new}"' in page

    kept = mina.post(new.replace("&amp;", "&"), {"name": "Nepal, silent"}, follow=True)

    assert kept.redirect_chain == [("/cases/?stage=open&nationality=NPL&sort=silent", 302)]
    tab = '<a href="?stage=open&amp;nationality=NPL&amp;sort=silent" aria-current="page">'
    assert f'{tab}<bdi dir="auto">Nepal, silent</bdi>' in kept.content.decode()
    assert "Nepal, silent" not in text_of(as_member(colleague), "/cases/")

    view = SavedView.objects.get()
    wrong = mina.post(f"/cases/views/{view.pk}/", {"name": " "})
    assert (wrong.status_code, "Give it a name." in wrong.content.decode()) == (422, True)
    mina.post(f"/cases/views/{view.pk}/", {"name": "Silent ones"})
    assert "Silent ones" in text_of(mina, "/cases/")
    strange = as_member(colleague)
    for address in (f"/cases/views/{view.pk}/", f"/cases/views/{view.pk}/delete/"):
        assert strange.post(address, {"name": "Mine now"}).status_code == 404
    mina.post(f"/cases/views/{view.pk}/delete/")
    assert not SavedView.objects.exists()


def test_view_that_is_no_more_valid_opens_with_its_error(mina, caseworker, case_of) -> None:
    case_of(caseworker)
    view = save_view(by=caseworker, name="Old", query="stage=open&status=missing")
    view.query = "stage=open&status=evaporated"
    view.save()

    page = text_of(mina, f"/cases/?{view.query}")

    assert 'href="#id_status"' in page
    assert '<bdi dir="auto">Old</bdi>' in page
    assert refs_of(page) == []


def test_whole_page_is_chosen_without_a_script(mina, caseworker, case_of) -> None:
    for _each in range(2):
        case_of(caseworker)
    page = text_of(mina, "/cases/")
    assert page.count(" checked>") == 0

    link = re.search(r'href="\?([^"]+)" data-choose-all', page)
    assert link
    page = text_of(mina, f"/cases/?{link[1].replace('&amp;', '&')}")

    assert page.count(" checked>") == 2
    assert "choose=all" not in re.findall(r'name="back" value="([^"]*)"', page)[0]


def test_many_get_an_owner_after_a_page_that_says_which_and_it_is_undone(
    lea, coordinator, colleague, case_of
) -> None:
    cases = [case_of(coordinator) for _each in range(3)]
    told: dict[str, Any] = {"case": chosen(*cases[:2]), "to": colleague.id, "back": "stage="}

    asked = lea.post("/cases/bulk/owner/", told).content.decode()

    assert [case.ref in asked for case in cases] == [True, True, False]
    assert f'<option value="{colleague.id}" selected>' in asked
    assert not BulkChange.objects.exists()

    told |= {"answered": "yes", "owner": colleague.id}
    done = lea.post("/cases/bulk/owner/", told, follow=True)

    assert done.redirect_chain == [("/cases/?stage=", 302)]
    assert "you gave 2 cases to somebody." in done.content.decode()
    change = BulkChange.objects.get()
    undone = lea.post(f"/cases/bulk/{change.pk}/undo/", {"back": "stage="}, follow=True)
    assert undone.redirect_chain == [("/cases/?stage=", 302)]
    assert "you gave 2 cases" not in undone.content.decode()
    assert set(Case.objects.values_list("owner", flat=True)) == {coordinator.id}
    # What the look at them showed is on record.
    assert AuditEntry.objects.filter(action="case.listed", actor_id=coordinator.id).count() >= 2


def test_status_of_many_names_what_it_left_out(mina, caseworker, case_of) -> None:
    cases = [case_of(caseworker) for _each in range(2)]
    told = {"case": chosen(*cases), "answered": "yes", "status": "pow", "on": "March 2026"}
    add_status(case=cases[0], by=caseworker, status="missing")

    asked = mina.post("/cases/bulk/status/", {"case": told["case"]}).content.decode()
    assert asked.count("It has changed since you saw it on the list, and is left out.") == 1
    page = mina.post("/cases/bulk/status/", told).content.decode()

    assert "1 case changed" in page
    assert f'<bdi>{cases[0].ref}</bdi></a> <span class="under">It has changed since' in page
    assert [Case.objects.get(pk=case.pk).status for case in cases] == ["missing", "pow"]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"status": "killed"}, "killed is not one of the available choices"),
        ({"status": "pow", "on": "2999"}, 'id="id_on_error"'),
        ({"status": "pow", "case": []}, "Choose at least one case."),
        ({"status": "pow", "case": ["C-2026-00001"]}, "Choose at least one case."),
        ({"status": "pow", "case": TOO_MANY}, "At most 50 cases at once."),
    ],
)
def test_what_cannot_be_said_of_many_is_said_on_the_page(
    mina, caseworker, case_of, told, words
) -> None:
    case = case_of(caseworker)

    answer = mina.post("/cases/bulk/status/", {"case": chosen(case), "answered": "yes", **told})

    assert words in answer.content.decode()
    assert Case.objects.get(pk=case.pk).status == "unknown"


def test_too_many_for_one_status_is_said_before_anything_is_asked(mina) -> None:
    page = mina.post("/cases/bulk/status/", {"case": TOO_MANY[:51]}).content.decode()

    assert "At most 50 cases at once." in page
    assert 'name="status"' not in page


def test_undoing_names_what_went_on(lea, coordinator, colleague, caseworker, case_of) -> None:
    cases = [case_of(coordinator) for _each in range(2)]
    told = {"case": chosen(*cases), "answered": "yes", "owner": colleague.id}
    lea.post("/cases/bulk/owner/", told)
    assign(case=cases[0], by=coordinator, owner=caseworker)

    page = lea.post(f"/cases/bulk/{BulkChange.objects.get().pk}/undo/").content.decode()

    assert "1 case is as it was" in page
    assert f"{cases[0].ref}</bdi></a> <span" in page
    assert "It was given to somebody else since." in page


def test_only_who_may_give_cases_away_is_offered_it(mina, caseworker, lea, case_of) -> None:
    case_of(caseworker)

    assert "/cases/bulk/owner/" not in text_of(mina, "/cases/")
    assert "/cases/bulk/owner/" in text_of(lea, "/cases/")
    assert mina.post("/cases/bulk/owner/", {}).status_code == 403


def test_nobody_is_led_elsewhere_after_a_change(mina, caseworker, case_of) -> None:
    told = {"case": chosen(case_of(caseworker)), "answered": "yes", "status": "pow"}

    answer = mina.post("/cases/bulk/status/", {**told, "back": "//elsewhere.example/?a=b"})

    assert answer["Location"] == "/cases/?stage="


def test_partner_learns_neither_silence_nor_risk_by_asking() -> None:
    assert not {"silent", "risk", "owner", "overdue", "sort"} & {*SharedCaseFilter.base_filters}


def test_export_of_a_sorted_list_has_its_filters(lea, coordinator, case_of) -> None:
    case_of(coordinator)

    page = text_of(lea, "/cases/?stage=open&silent=false&sort=newest")

    assert 'href="/exports/new/?stage=open&amp;silent=false"' in page
