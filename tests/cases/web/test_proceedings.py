"""Proceedings on their pages and on the page of a case."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.networks.models import Proceeding
from cases.networks.services import add_proceeding, change_proceeding, link_case
from people.dates import clock

NAME = "The agency (invented)"


@pytest.fixture
def case(caseworker, case_of):
    return case_of(caseworker)


@pytest.fixture
def proceeding(case, caseworker):
    return add_proceeding(case=case, by=caseworker, name=NAME, authority="court")


def test_witness_is_flagged_on_the_page_of_the_case(mina, case) -> None:
    day = clock.today() + timedelta(days=9)
    told = {"name": NAME, "authority": "court", "stage": "trial", "part": "witness"}

    mina.post(f"/cases/{case.ref}/proceedings/new/", {**told, "next_hearing_on": str(day)})

    page = mina.get(f"/cases/{case.ref}/").content.decode()
    assert "Witness in" in page
    assert NAME in page
    assert "Next hearing" in page


@pytest.mark.parametrize("many", [1, 3])
def test_witnesses_are_flagged_in_the_list_by_one_query(many, mina, caseworker, case_of) -> None:
    cases = [case_of(caseworker) for _turn in range(many)]
    case_of(caseworker)
    for case in cases:
        add_proceeding(case=case, by=caseworker, name=NAME, authority="court", part="victim")
    mina.get("/cases/")

    with CaptureQueriesContext(connection) as queries:
        page = mina.get("/cases/").content.decode()

    assert page.count(">Witness<") == many
    assert sum("cases_proceedingcase" in one["sql"] for one in queries) == 1


@pytest.mark.parametrize(("part", "stage"), [("accused", "trial"), ("witness", "closed")])
def test_nobody_else_is_flagged_as_a_witness(mina, case, caseworker, part, stage) -> None:
    told = {"name": NAME, "authority": "court", "part": part, "stage": stage}
    add_proceeding(case=case, by=caseworker, **told)

    for page in ("/cases/", f"/cases/{case.ref}/"):
        assert 'badge--in-hand">Witness<' not in mina.get(page).content.decode()


def test_hearing_in_the_past_is_told(mina, case) -> None:
    told = {"name": NAME, "authority": "court", "stage": "trial", "part": "witness"}

    answer = mina.post(
        f"/cases/{case.ref}/proceedings/new/", {**told, "next_hearing_on": "2024-01-01"}
    )

    assert answer.status_code == 422
    assert not Proceeding.objects.exists()


def test_other_case_is_tied_and_untied(mina, caseworker, case_of, case, proceeding) -> None:
    other, page = case_of(caseworker), f"/proceedings/{proceeding.pk}/"

    mina.post(f"{page}link/", {"ref": other.ref.lower(), "part": "victim"})
    assert other.ref in mina.get(page).content.decode()

    mina.post(f"{page}unlink/{other.ref}/")
    assert other.ref not in mina.get(page).content.decode()
    mina.post(f"{page}unlink/{case.ref}/")
    assert case.ref in mina.get(page).content.decode()


def test_case_that_is_not_seen_is_as_one_that_is_not_there(
    mina, colleague, case_of, proceeding
) -> None:
    said = [
        mina.post(f"/proceedings/{proceeding.pk}/link/", {"ref": ref, "part": "witness"})
        for ref in (case_of(colleague).ref, "C-2020-99999")
    ]

    assert [answer.status_code for answer in said] == [422, 422]
    assert all("You see no such case." in answer.content.decode() for answer in said)


def test_who_was_too_late_is_shown_both(mina, caseworker, proceeding) -> None:
    change_proceeding(proceeding=proceeding, by=caseworker, version=1, number="000/1")

    answer = mina.post(
        f"/proceedings/{proceeding.pk}/edit/",
        {"version": "1", "base-number": "", "number": "000/2"},
    )

    assert answer.status_code == 409
    assert all(number in answer.content.decode() for number in ("000/1", "000/2"))


def test_page_asks_no_more_for_more_cases(
    as_member, caseworker, case_of, proceeding, django_assert_max_num_queries
) -> None:
    mina, page = as_member(caseworker), f"/proceedings/{proceeding.pk}/"
    mina.get(page)
    with django_assert_max_num_queries(40) as one:
        mina.get(page)
    for _turn in range(2):
        link_case(proceeding=proceeding, case=case_of(caseworker), by=caseworker)

    with django_assert_max_num_queries(40) as three:
        mina.get(page)

    assert len(three) == len(one)
