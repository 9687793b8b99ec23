"""The orders of the list: each case once on all pages, however many share a day."""

import base64
import random
import re
from datetime import timedelta
from uuid import UUID

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from cases.casebook.filters import CaseFilter
from cases.casebook.models import NO_DEADLINE, Case
from cases.casebook.paging import page_of
from cases.casebook.selectors import case_list
from cases.casebook.services import change_stage, open_case
from cases.casebook.sorting import DAY_OF, Sort
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewName, NewPerson
from people.registry.models import Person

TIES = 1_050
# As the plans of SQLite and of PostgreSQL say it.
SORTED_ANEW = re.compile("TEMP B-TREE|Sort")
RAJAN = NewPerson(names=(NewName("Rajan Invented"),))


@pytest.fixture
def many(coordinator):
    """Over a thousand cases that share each day, and some around them."""
    chance = random.Random(41)
    person = Person.objects.create(ref="P-999999", organisation=coordinator.organisation)
    days = [clock.today() + timedelta(days=each) for each in (-3, 0, 4)]

    def day(number, far=NO_DEADLINE):
        return days[1] if number < TIES else chance.choice([*days, far])

    cases = [
        Case(
            id=UUID(int=chance.getrandbits(128), version=4),
            ref=f"C-2026-{number:05}",
            organisation=coordinator.organisation,
            person=person,
            opened_on=day(number, days[0]),
            answer_due_on=day(number),
            next_due_on=day(number),
            contact_due_on=day(number),
        )
        for number in range(TIES + 100)
    ]
    return Case.objects.bulk_create(cases)


@pytest.mark.parametrize("sort", Sort.values)
def test_each_case_stands_once_on_all_pages_and_an_index_has_it_there(many, coordinator, sort):
    order = DAY_OF[sort]
    name, is_turned = order.removeprefix("-"), order.startswith("-")
    rows = Case.objects.visible_to(coordinator).only("pk", name)

    seen, after, pages = [], "", 0
    while pages == 0 or after:
        page = page_of(rows, day_field=order, after=after, size=97)
        seen += [case.pk for case in page.rows]
        after, pages = page.after, pages + 1

    expected = sorted(many, key=lambda case: (getattr(case, name), case.pk), reverse=is_turned)
    assert seen == [case.pk for case in expected]
    assert not SORTED_ANEW.search(plan_of(rows.order_by(order, "-id" if is_turned else "id")[:51]))


def plan_of(rows):
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE cases_case")
    return rows.explain()


@pytest.mark.parametrize("order", DAY_OF.values())
def test_mark_of_one_order_is_none_of_another(coordinator, order):
    for _each in range(2):
        open_case(by=coordinator, person=RAJAN)
    mark = page_of(Case.objects.all(), day_field=order, size=1).after
    assert mark

    for other in {*DAY_OF.values(), "opened_on"} - {order}:
        with pytest.raises(ValidationError):
            page_of(Case.objects.all(), day_field=other, after=mark)


def test_silent_is_who_was_not_heard_of_for_too_long(caseworker):
    long_ago, lately = (
        FuzzyDate((clock.today() - timedelta(days=each)).isoformat()) for each in (14, 13)
    )
    silent, heard, finished, nobody_waits = (
        open_case(by=caseworker, person=RAJAN, status=status, last_contact=last)
        for status, last in (
            ("serving", long_ago),
            ("serving", lately),
            ("serving", long_ago),
            ("returned", long_ago),
        )
    )
    change_stage(case=finished, by=caseworker, workflow="closed", closed_reason="withdrawn")

    def found(**asked):
        rows = CaseFilter(asked, case_list(caseworker), member=caseworker).qs
        return {case.pk for case in rows}

    assert found(silent="true") == {silent.pk}
    assert found(silent="false") == {heard.pk, finished.pk, nobody_waits.pk}
    first = page_of(case_list(caseworker), day_field=DAY_OF[Sort.SILENT]).rows
    assert [case.pk for case in first[:2]] == [silent.pk, heard.pk]


def test_risk_is_a_filter(caseworker):
    case = open_case(by=caseworker, person=RAJAN, risk="critical")
    open_case(by=caseworker, person=RAJAN)

    rows = CaseFilter({"risk": "critical"}, case_list(caseworker), member=caseworker).qs

    assert [each.pk for each in rows] == [case.pk]


def test_mark_of_a_page_tells_nothing_in_its_address(caseworker):
    for _each in range(2):
        open_case(by=caseworker, person=RAJAN)
    rows = Case.objects.all()

    marks = [page_of(rows, day_field="contact_due_on", size=1).after for _each in range(2)]

    row = page_of(rows, day_field="contact_due_on", size=1).rows[0]
    raw = [base64.urlsafe_b64decode(f"{mark}==") for mark in marks]
    for told in (row.pk.bytes, str(row.pk), row.contact_due_on.isoformat(), "contact_due_on"):
        sought = told if isinstance(told, bytes) else told.encode()
        assert not [each for each in (*raw, marks[0].encode()) if sought in each]
    # Who asks again gets the same, so a page that has not changed is known again.
    assert marks[0] == marks[1]
    assert (
        len({len(page_of(rows, day_field=order, size=1).after) for order in DAY_OF.values()}) == 1
    )


@pytest.mark.parametrize(
    "change", [lambda mark: mark[:-1], lambda mark: f"A{mark[1:]}B", "{}x".format]
)
def test_mark_that_was_changed_is_none(caseworker, change):
    for _each in range(2):
        open_case(by=caseworker, person=RAJAN)
    mark = page_of(Case.objects.all(), day_field="opened_on", size=1).after

    for forged in (change(mark), "x", "é", "A" * 64, mark.swapcase()):
        with pytest.raises(ValidationError):
            page_of(Case.objects.all(), day_field="opened_on", after=forged)
