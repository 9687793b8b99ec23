"""Pages that are found by parts say what one plain query says, and how many there are."""

import random
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.casebook import finding, paging, selectors
from cases.casebook.finding import listed
from cases.casebook.models import NO_DEADLINE, Case
from cases.casebook.paging import page_of
from cases.casebook.selectors import case_list, cases_found, sight_of
from cases.casebook.sorting import DAY_OF, Sort
from people.dates import clock
from people.registry.models import Person

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

SIZE = 7
LIMIT = 60


@pytest.fixture(autouse=True)
def low_limit(monkeypatch):
    for module in (finding, paging):
        monkeypatch.setattr(module, "COUNT_LIMIT", LIMIT)


@pytest.fixture
def many(coordinator):
    """Cases of which some statuses are rare, some frequent, and some only at the far end."""
    chance = random.Random(5)
    group = coordinator.organisation
    person = Person.objects.create(ref="P-999999", organisation=group)

    def day(status):
        if status == "returned" or chance.random() < 0.6:
            return NO_DEADLINE
        return clock.today() + timedelta(days=chance.randint(-3, 3))

    def case(number):
        status = chance.choices(["serving", "returned", "missing"], [58, 34, 8])[0]
        return Case(
            id=UUID(int=chance.getrandbits(128), version=4),
            ref=f"C-2026-{number:05}",
            organisation=group,
            person=person,
            owner=coordinator if chance.random() < 0.5 else None,
            status=status,
            opened_on=clock.today() - timedelta(days=chance.randint(0, 9)),
            answer_due_on=day(status),
            next_due_on=day(status),
            contact_due_on=day(status),
        )

    return Case.objects.bulk_create(case(number) for number in range(360))


def pages_of(rows, who, order, most):
    after = ""
    for _page in range(most):
        yield (found := page(rows, who, order, after))
        after = found.page.after
        if not after:
            return


def page(rows, who, order="answer_due_on", after=""):
    where = {"sight": sight_of(who), "shown": cases_found()}
    return listed(rows, day_field=order, after=after, size=SIZE, **where)


@pytest.mark.parametrize("reaches", [(500, 5_000), (20, 60)])
@pytest.mark.parametrize("sort", Sort.values)
def test_pages_are_those_of_one_plain_query(many, coordinator, monkeypatch, sort, reaches):
    monkeypatch.setattr(finding, "NEAR", reaches[0])
    monkeypatch.setattr(finding, "FAR", reaches[1])
    order = DAY_OF[sort]

    for status in ("serving", "returned", "missing", "killed"):
        rows = case_list(coordinator).filter(status=status)
        after = ""
        for found in pages_of(rows, coordinator, order, most=12):
            plain = page_of(rows, day_field=order, after=after, size=SIZE)
            assert [case.ref for case in found.page.rows] == [case.ref for case in plain.rows]
            assert bool(found.page.after) == bool(plain.after)
            after = plain.after
        number = rows.count()
        assert found.count == (f"{LIMIT}+" if number > LIMIT else str(number))


@pytest.mark.parametrize("sort", Sort.values)
def test_rare_rows_stand_once_on_all_pages(many, coordinator, sort):
    rows = case_list(coordinator).filter(status="missing")
    expected = set(rows.values_list("ref", flat=True))

    seen = [
        case.ref
        for found in pages_of(rows, coordinator, DAY_OF[sort], most=100)
        for case in found.page.rows
    ]

    assert len(seen) == len(expected) > 2 * SIZE
    assert set(seen) == expected


def test_nobody_is_shown_what_he_may_not_see(many, coordinator, caseworker, colleague):
    mine = Case.objects.filter(status="missing")[:2]
    Case.objects.filter(pk__in=[case.pk for case in mine]).update(owner=caseworker)

    for who, number in ((caseworker, 2), (colleague, 0)):
        for rows in (case_list(who), case_list(who).filter(status="missing")):
            [found] = pages_of(rows, who, "answer_due_on", most=1)
            assert (len(found.page.rows), found.count) == (number, str(number))
            assert {case.owner_id for case in found.page.rows} <= {caseworker.pk}


@pytest.mark.parametrize("gathered", [0, 1_000])
@pytest.mark.parametrize("sort", Sort.values)
def test_who_sees_a_part_finds_that_part_whichever_way(
    many, caseworker, monkeypatch, sort, gathered
):
    monkeypatch.setattr(selectors, "MOST_GATHERED", gathered)
    monkeypatch.setattr(finding, "NEAR", 20)
    monkeypatch.setattr(finding, "FAR", 60)
    Case.objects.filter(ref__endswith="3").update(owner=None)
    Case.objects.exclude(ref__endswith="3").filter(owner=None).update(owner=caseworker)
    seen = set(Case.objects.filter(owner=caseworker).values_list("ref", flat=True))

    rows = sight_of(caseworker).rows
    found = list(pages_of(rows, caseworker, DAY_OF[sort], most=100))

    refs = [case.ref for page in found for case in page.page.rows]
    assert len(refs) == len(seen) > LIMIT
    assert set(refs) == seen
    assert {page.count for page in found} == {f"{LIMIT}+"}


@pytest.mark.parametrize("status", ["serving", "missing", "killed"])
def test_no_more_than_a_few_statements_find_a_page(many, coordinator, status):
    rows = case_list(coordinator).filter(status=status)

    with CaptureQueriesContext(connection) as asked:
        page(rows, coordinator)

    # The ids, twice along the order, the order alone, the rows and their names.
    assert len(asked) <= 6
