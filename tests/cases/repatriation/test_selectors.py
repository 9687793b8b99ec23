"""Who sees which requests, in which order, and at what price."""

from datetime import timedelta
from uuid import uuid4

import pytest

from cases.access.models import Assignment
from cases.casebook.paging import page_of
from cases.repatriation.addressees import addressees_of
from cases.repatriation.consult import list_requests
from cases.repatriation.filters import RequestFilter
from cases.repatriation.models import Request
from cases.repatriation.selectors import (
    deadlines_of,
    find_request,
    request_list,
    requests_of,
    steps_of,
    steps_of_case,
)
from people.audit.models import AuditEntry
from people.dates import clock
from people.vault.keyring import keyring

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_request_list_shows_each_only_what_is_theirs(
    request_in, caseworker, colleague, coordinator, stranger, partner
):
    made = request_in("sent")

    seen = {who: list(request_list(who)) for who in (caseworker, colleague, coordinator)}

    assert seen == {caseworker: [made], colleague: [], coordinator: [made]}
    assert list(request_list(stranger)) == list(request_list(partner)) == []


def test_find_request_of_another_group_is_not_there(request_in, coordinator, stranger):
    made = request_in("sent")

    assert find_request(coordinator, made.pk) == made
    with pytest.raises(Request.DoesNotExist):
        find_request(stranger, made.pk)
    with pytest.raises(Request.DoesNotExist):
        find_request(coordinator, uuid4())


def test_request_list_begins_with_the_longest_overdue(request_in, caseworker):
    today = clock.today()
    draft = request_in("draft")
    late = request_in("acknowledged", due_on=today - timedelta(days=3))
    answered = request_in("answered", due_on=today - timedelta(days=99))
    later = request_in("sent", due_on=today - timedelta(days=40))
    waiting = request_in("sent", due_on=today + timedelta(days=5))

    assert list(request_list(caseworker)) == [later, late, waiting, answered, draft]


def test_request_list_can_be_paged_by_the_day_it_follows(request_in, caseworker):
    today = clock.today()
    made = {request_in("sent", due_on=today + timedelta(days=day)) for day in range(3)}
    made |= {request_in("draft"), request_in("answered")}

    seen, after = [], ""
    while True:
        page = page_of(request_list(caseworker), day_field="answer_by", after=after, size=2)
        seen += page.rows
        if not (after := page.after):
            break

    assert (len(seen), set(seen)) == (5, made)
    assert [row.state for row in seen[:3]] == ["sent"] * 3


@pytest.mark.parametrize("rows", [1, 3])
def test_request_list_costs_the_same_for_one_row_and_three(
    rows, make_case, request_in, make_addressee, caseworker, django_assert_num_queries
):
    for number in range(rows):
        case = make_case(number + 10)
        case.person.names.create(full="Invented Name")
        request_in("sent", case=case, addressee=make_addressee(name=f"Desk {number}"))

    # Requests and names; the audit locks its head, adds the entry, moves the head, in a savepoint.
    with django_assert_num_queries(7), django_assert_num_queries(1, using="keys"), keyring():
        found = list_requests(request_list(caseworker), by=caseworker)
        shown = [
            (row.addressee.name, row.case.person.names.all()[0].full, row.is_overdue)
            for row in found
        ]

    assert len(shown) == rows


def test_list_requests_records_the_look_once(request_in, caseworker):
    made = request_in("sent")

    list_requests(request_list(caseworker), by=caseworker)

    entry = AuditEntry.objects.get(action="request.listed")
    assert str(made.id) in entry.detail
    assert entry.actor_id == caseworker.id


def test_list_requests_records_nothing_for_an_empty_page(stranger):
    assert list_requests(request_list(stranger), by=stranger) == []
    assert not AuditEntry.objects.filter(action="request.listed").exists()


def test_requests_and_steps_of_a_case_come_newest_first(request_in, make_case):
    case = make_case(7)
    first, second = request_in("draft", case=case), request_in("sent", case=case)
    request_in("draft")

    assert requests_of(case) == [second, first]
    assert [step.to_state for step in steps_of(second)] == ["sent"]


def test_steps_of_a_case_are_those_of_all_its_requests(request_in, make_case):
    case = make_case(7)
    made = [request_in("draft", case=case), request_in("sent", case=case)]
    request_in("draft")

    assert [step.request for step in steps_of_case(case)] == made[::-1]


def test_deadlines_are_those_a_member_answers_for(
    request_in, make_case, caseworker, colleague, coordinator, stranger
):
    today = clock.today()
    mine = request_in("sent", due_on=today)
    nobodys = request_in("sent", case=make_case(5, owner=None), due_on=today)
    request_in("sent", due_on=today + timedelta(days=1))
    request_in("answered", due_on=today)
    Assignment.objects.create(case=mine.case, member=colleague)

    def due(who):
        return list(deadlines_of(who, until=today))

    assert due(caseworker) == due(colleague) == [mine]
    assert due(coordinator) == [nobodys]
    assert due(stranger) == []


def test_addressees_of_a_group_come_by_name(make_addressee, organisation, other_organisation):
    make_addressee(name="zebra desk")
    make_addressee(name="Alpha desk")
    make_addressee(name="Foreign desk", organisation=other_organisation)

    assert [row.name for row in addressees_of(organisation.id)] == ["Alpha desk", "zebra desk"]


def test_filter_narrows_by_state_kind_and_overdue(request_in, caseworker):
    late = request_in("sent", due_on=clock.today() - timedelta(days=1), kind="tracing")
    waiting = request_in("sent", due_on=clock.today() + timedelta(days=1))
    draft = request_in("draft")

    def found(**asked):
        return set(RequestFilter(asked, queryset=request_list(caseworker)).qs)

    assert found(state="sent") == {late, waiting}
    assert found(kind="tracing") == {late}
    assert found(overdue="true") == {late}
    assert found(overdue="false") == {waiting, draft}
    assert found() == {late, waiting, draft}


def test_filter_says_which_code_it_does_not_know(caseworker):
    asked = RequestFilter({"state": "lost"}, queryset=request_list(caseworker))

    assert not asked.is_valid()
    assert list(asked.errors) == ["state"]
