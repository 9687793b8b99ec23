"""The list of requests is found by parts: its pages say what one plain query says."""

import random
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.casebook import finding, paging, selectors
from cases.casebook.finding import listed
from cases.casebook.models import Case
from cases.repatriation.filters import RequestFilter
from cases.repatriation.models import Request
from cases.repatriation.selectors import request_list, requests_found, sight_of_requests
from people.accounts.models import Team
from people.dates import clock
from people.registry.models import Person

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

SIZE = 7
ASKED = [
    {},
    {"nationality": "NPL"},
    {"nationality": "KEN"},
    {"pathway": "job_fraud"},
    {"owner": "nobody"},
    {"owner": "me"},
    {"team": "nobody"},
    {"kind": "tracing"},
    {"state": "awaited"},
    {"state": "refused"},
    {"overdue": "true"},
    {"overdue": "false"},
    {"reached": "answered"},
    {"sent_from": "2024-01-10", "sent_until": "2024-01-20"},
    {"granted_before": "2024-02-01"},
]


@pytest.fixture(autouse=True)
def small(monkeypatch):
    for name, value in {"COUNT_LIMIT": 30, "NEAR": 20, "FAR": 60}.items():
        monkeypatch.setattr(finding, name, value)
    monkeypatch.setattr(paging, "COUNT_LIMIT", 30)


@pytest.fixture
def many(coordinator, caseworker, addressee):
    """Requests of many cases, some of which are the caseworker's and some his team's."""
    chance = random.Random(7)
    group = coordinator.organisation
    person = Person.objects.create(ref="P-999999", organisation=group)
    team = Team.objects.create(organisation=group, name="Desk")
    team.members.add(caseworker)
    cases = [
        Case(
            id=UUID(int=chance.getrandbits(128), version=4),
            ref=f"C-2026-{number:05}",
            organisation=group,
            person=person,
            owner=chance.choice([coordinator, caseworker, None]),
            team=chance.choice([team, None, None]),
            nationality=chance.choices(["NPL", "KEN"], [9, 1])[0],
            pathway=chance.choice(["job_fraud", "convict"]),
            opened_on=clock.today(),
        )
        for number in range(120)
    ]
    Case.objects.bulk_create(cases)
    Request.objects.bulk_create(_request(chance, case, addressee) for case in cases * 2)


def _request(chance, case, addressee):
    state = chance.choice(["draft", "sent", "acknowledged", "answered", "refused", "granted"])
    sent = clock.today().replace(year=2024, month=1, day=chance.randint(1, 28))
    answered = sent if state in ("answered", "refused", "granted") else None
    return Request(
        id=UUID(int=chance.getrandbits(128), version=4),
        case=case,
        kind=chance.choice(["tracing", "discharge"]),
        addressee=addressee,
        state=state,
        since=sent,
        sent_on=sent,
        first_sent_on=None if state == "draft" else sent,
        first_answered_on=answered,
        due_on=clock.today() + timedelta(days=chance.randint(-9, 9)),
        opened_at=clock.now(),
    )


def pages(who, asked):
    sight, after = sight_of_requests(who), ""
    found = RequestFilter(asked, sight.rows, member=who)
    assert found.is_valid(), found.errors
    where = {"sight": sight, "shown": requests_found(), "day_field": "answer_by", "size": SIZE}
    while True:
        yield (one := listed(found.qs, after=after, **where))
        if not (after := one.page.after):
            return


@pytest.mark.parametrize("gathered", [0, 1_000])
@pytest.mark.parametrize("looker", ["coordinator", "caseworker", "colleague"])
def test_pages_are_those_of_one_plain_query(
    many, coordinator, caseworker, colleague, monkeypatch, looker, gathered, subtests
):
    monkeypatch.setattr(selectors, "MOST_GATHERED", gathered)
    who = {"coordinator": coordinator, "caseworker": caseworker, "colleague": colleague}[looker]

    for asked in ASKED:
        with subtests.test(asked=asked):
            plain = RequestFilter(asked, request_list(who), member=who).qs
            found = list(pages(who, asked))
            rows = [row.pk for one in found for row in one.page.rows]
            assert rows == [row.pk for row in plain.order_by("answer_by", "id")]
            assert bool(rows) is (looker != "colleague") or asked == {"owner": "me"}
            assert {one.count for one in found} == {"30+" if len(rows) > 30 else str(len(rows))}


def test_no_filter_takes_more_than_a_few_statements(many, coordinator, subtests):
    for asked in ASKED:
        with subtests.test(asked=asked), CaptureQueriesContext(connection) as told:
            next(pages(coordinator, asked))
        # The ids, twice along the order, the order alone, the rows and their names.
        assert len(told) <= 6


def test_day_of_an_answer_is_far_where_none_is_awaited(request_in):
    today = clock.today()

    waits, answered = request_in("sent", due_on=today), request_in("answered", due_on=today)

    days = dict(Request.objects.values_list("pk", "answer_by"))
    assert days[waits.pk] == today
    assert days[answered.pk].year == 9999
