"""How the list of cases is filtered and paged, and what of it is recorded."""

import json
from datetime import date

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.api.asked import (
    LIST,
    ask_for,
    detail,
    places,
    refs,
)
from tests.cases.exports.told import plain_cases, tell_case

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.mark.parametrize(
    ("parameters", "field"),
    [
        ({"status": "nonsense"}, "status"),
        ({"nationality": "Narnia"}, "nationality"),
        ({"pathway": "x" * 5000}, "pathway"),
        ({"stage": "\x00"}, "stage"),
        ({"opened_from": "0000-13-45"}, "opened_from"),
        ({"colour": "red"}, "colour"),
        ({"owner": "nobody"}, "owner"),
        ({"overdue": "true"}, "overdue"),
        ({"status": ["serving", "missing"]}, "status"),
        ({"limit": "0"}, "limit"),
        ({"limit": "201"}, "limit"),
        ({"limit": "many"}, "limit"),
        ({"limit": "٣"}, "limit"),
        ({"after": "nonsense"}, "after"),
        ({"after": "\x00"}, "after"),
    ],
)
def test_wrong_parameter_is_named(call, share, case, parameters, field):
    share(case)

    response = call(LIST, **parameters)

    assert response.status_code == 400
    assert response.headers["Content-Type"] == "application/problem+json"
    assert places(response) == [("parameter", field)]


def test_detail_takes_no_filters(call, share, case):
    share(case)

    assert places(call(detail(case), status="missing")) == [("parameter", "status")]


def test_list_is_filtered(call, share, caseworker):
    cases = {
        "missing": tell_case(caseworker, 1, status="missing"),
        "kenyan": tell_case(caseworker, 2, nationality="KEN"),
        "unknown": tell_case(caseworker, 3, nationality=""),
    }
    for one in cases.values():
        share(one)

    assert refs(call(LIST, status="missing")) == [cases["missing"].ref]
    assert refs(call(LIST, nationality="KEN")) == [cases["kenyan"].ref]
    assert refs(call(LIST, nationality="unknown")) == [cases["unknown"].ref]
    assert refs(call(LIST, stage="finished")) == []


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 8])
def test_pages_show_every_case_once_with_ties_of_days(
    call, share, organisation, caseworker, limit
):
    cases = plain_cases(organisation, caseworker, 5)
    cases += plain_cases(organisation, caseworker, 2, opened_on=date(2024, 2, 1))
    for one in cases:
        share(one)
    found, after, pages = [], "", 0

    while after is not None:
        page = call(LIST, limit=limit, **({"after": after} if after else {}))
        assert len(refs(page)) <= limit
        found += refs(page)
        after, pages = page.json()["after"], pages + 1

    assert sorted(found) == sorted(one.ref for one in cases)
    assert pages == -(-len(cases) // limit)


def test_list_of_three_costs_the_queries_of_one(call, share, caseworker):
    def queries():
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            assert call(LIST).status_code == 200
        return len(data), len(keys)

    def add(number):
        one = tell_case(caseworker, number)
        ask_for(one)
        share(one, profile="full")

    # The first use of a key within a minute is noted, and that is one query more.
    with clock.at(clock.now()):
        add(1)
        queries()
        of_one = queries()
        add(2)
        add(3)

        assert queries() == of_one


def test_looks_are_recorded_with_the_partner(call, share, case):
    share(case)

    call(LIST)
    call(detail(case))

    consulted, listed = AuditEntry.objects.order_by("-sequence")[:2]
    assert (listed.action, json.loads(listed.detail)) == ("case.listed", {"cases": [str(case.id)]})
    assert (consulted.action, consulted.object_id) == ("case.consulted", case.id)
    for entry in (listed, consulted):
        assert entry.organisation_id == case.organisation_id
        assert (entry.actor_kind, entry.actor_id) == ("partner", call.key.public_id)


def test_look_at_the_unseen_records_nothing(call, unseen):
    before = AuditEntry.objects.count()

    for case in unseen.values():
        call(detail(case))
    call(LIST)

    assert AuditEntry.objects.count() == before
