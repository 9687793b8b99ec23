"""The page of closed cases whose time comes, and how long they are kept."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.casebook.models import Case
from cases.lifecycle.retention.letting_go import let_go_of_what_is_over
from cases.lifecycle.retention.models import KeptLonger, LettingGo
from cases.lifecycle.retention.selectors import kept_days
from cases.lifecycle.retention.services import let_go
from people.accounts import sessions
from people.dates import clock
from tests.cases.exports.told import plain_cases
from tests.cases.lifecycle.erasing.conftest import crew, second  # noqa: F401

pytestmark = [
    pytest.mark.django_db(databases=["default", "keys"]),
    pytest.mark.usefixtures("crew"),
]


@pytest.fixture
def lea(as_member, coordinator):
    return as_member(coordinator)


@pytest.fixture
def ana(as_member, second):  # noqa: F811
    return as_member(second)


@pytest.fixture
def closed(organisation):
    on = clock.today() - timedelta(days=800)
    return plain_cases(organisation, None, 5, workflow="closed", stage_since=on)


def page(client, path="/retention/"):
    return client.get(path).content.decode()


@pytest.mark.parametrize("odd", ["", "\0", "C-2026-00001\0", "C-1999-00001", "x" * 5000])
def test_what_is_no_case_of_the_list_is_said_and_nothing_is_let_go(lea, closed, odd):
    answer = lea.post("/retention/let-go/", {"case": [closed[0].ref, odd]}, follow=True)

    assert "One of these cases is not there" in answer.content.decode()
    assert not LettingGo.objects.exists()


def test_chosen_let_go_and_agreed_to(lea, ana, closed):
    assert all(case.ref in page(lea) for case in closed)

    lea.post("/retention/let-go/", {"case": [closed[0].ref, closed[1].ref]})

    letting_go = LettingGo.objects.get()
    assert letting_go.cases == 2
    assert "Agree to all of them" not in page(lea)
    assert "Agree to all of them" in page(ana)
    assert "list of closed cases" in page(ana, "/")
    assert lea.post(f"/retention/{letting_go.pk}/agree/").status_code == 403
    ana.post(f"/retention/{letting_go.pk}/agree/")
    assert page(lea).count("goes from") == 2


def test_nothing_chosen_is_said(lea, closed):
    answer = lea.post("/retention/let-go/", {}, follow=True)

    assert "Choose cases" in answer.content.decode()
    assert not LettingGo.objects.exists()


def test_kept_longer_with_a_day_and_a_reason(lea, closed):
    path = f"/retention/{closed[0].ref}/keep/"
    until = clock.today() + timedelta(days=400)
    wrong = lea.post(path, {"until": "2020-01-01", "reason": "Because"})

    lea.post(path, {"until": until.isoformat(), "reason": "A court asks for it"})

    assert wrong.status_code == 422
    assert "Because" in wrong.content.decode()
    kept = KeptLonger.objects.get()
    assert (kept.until, kept.reason) == (until, "A court asks for it")
    assert closed[0].ref not in page(lea)


def test_the_brake_is_shown_and_released(lea, ana, closed, as_member, admin):
    lea.post("/retention/let-go/", {"case": [case.ref for case in closed]})
    ana.post(f"/retention/{LettingGo.objects.get().pk}/agree/")
    assert let_go_of_what_is_over() == 0

    assert "5 cases that were let go are held" in page(lea)
    assert 'href="/retention/"' in page(lea, "/health/")
    assert "are held" in page(as_member(admin), "/health/")
    lea.post("/retention/release/")

    assert "are held" not in page(lea)
    assert let_go_of_what_is_over() == 5


def test_how_long_is_set_within_bounds(lea, organisation):
    assert lea.post("/settings/retention/", {"months": 2}).status_code == 422
    assert lea.post("/settings/retention/", {"months": 121}).status_code == 422

    lea.post("/settings/retention/", {"months": 36})

    assert kept_days(organisation.pk) == 1035
    assert "for 36 months" in page(lea)


def test_shorter_time_is_announced_and_asks_for_a_fresh_factor(lea):
    session = lea.session
    fresh = session[sessions.FACTOR]
    session[sessions.FACTOR] = (clock.now() - timedelta(minutes=6)).isoformat()
    session.save()
    assert lea.post("/settings/retention/", {"months": 12}).status_code == 403
    assert "they are kept for 12 months" not in page(lea)
    session[sessions.FACTOR] = fresh
    session.save()

    lea.post("/settings/retention/", {"months": 12})

    seen = page(lea)
    assert "are kept for 24 months" in seen
    assert "on they are kept for 12 months" in seen
    assert "under “How long”" in seen


def many(organisation, count, *, days):
    on = clock.today() - timedelta(days=days)
    return plain_cases(organisation, None, count, workflow="closed", stage_since=on)


def test_page_asks_as_much_for_three_as_for_thirty(
    lea, organisation, coordinator, django_assert_num_queries
):
    def propose(count):
        for case in many(organisation, count, days=900):
            let_go(refs=[case.ref], by=coordinator)
        many(organisation, count, days=800)

    propose(3)
    page(lea)
    with CaptureQueriesContext(connection) as few:
        assert page(lea).count("waits for a second person") == 3
    propose(27)

    with django_assert_num_queries(len(few)):
        seen = page(lea)

    assert seen.count("waits for a second person") == 30
    assert seen.count("Let go by") == 20


def test_long_list_has_pages_and_no_row_is_missed(lea, organisation):
    refs = {case.ref for case in many(organisation, 60, days=800)}
    refs |= {case.ref for case in many(organisation, 60, days=810)}
    seen, path = [], "/retention/"

    for _number in range(4):
        text = page(lea, path)
        seen += re.findall(r'name="case" value="([^"]+)"', text)
        following = re.search(r'<a href="(\?after=[^"]+)" rel="next"', text)
        if following is None:
            break
        path = f"/retention/{following[1]}"

    assert len(seen) == len(set(seen)) == 120
    assert set(seen) == refs
    assert lea.get("/retention/?after=nonsense").status_code == 404


def test_empty_page_says_so(lea):
    assert "No closed case comes to its time" in page(lea)


def test_open_cases_are_not_there(lea, closed):
    Case.objects.filter(pk=closed[0].pk).update(workflow="open")

    assert closed[0].ref not in page(lea)
