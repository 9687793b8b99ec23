"""The page that makes a secret address of deadlines, and what that address answers."""

import logging
import re

import pytest
import redis
from django.test import Client
from icalendar import Calendar

from config.logs import BareFormatter
from people.accounts import throttle
from people.accounts.models import Membership
from tests.engines import valkey_server

pytestmark = [
    pytest.mark.broker,
    pytest.mark.usefixtures("counting"),
    pytest.mark.django_db(databases=["default", "keys"]),
]


@pytest.fixture(scope="module")
def server():
    with valkey_server() as server:
        yield server


@pytest.fixture
def counting(settings, server):
    """The shared cache is there, and has counted nothing yet."""
    settings.REDIS_URL = server.url
    with redis.Redis.from_url(server.url) as client:
        client.flushall()


@pytest.fixture
def address(mina):
    """Make an address on the page; return its path."""
    page = mina.post("/account/calendar/").content.decode()
    found = re.search(r"http://[^/]+(/calendar/[\w-]{43}\.ics)", page)
    assert found
    return found[1]


def test_address_is_shown_once(mina, address):
    assert address not in mina.get("/account/calendar/").content.decode()


def test_file_comes_without_cookies_and_is_kept_nowhere(
    address, case_of, caseworker, sent_request
):
    case = case_of(caseworker, "Canary-Zebra")
    sent_request(case, caseworker)

    answer = Client().get(address)

    (event,) = Calendar.from_ical(answer.content).walk("VEVENT")
    assert event["summary"] == f"{case.ref}: An answer is due."
    assert b"Canary" not in answer.content
    assert not answer.cookies
    told = {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'attachment; filename="calendar.ics"',
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Robots-Tag": "noindex, nofollow",
    }
    assert {name: answer.headers[name] for name in told} == told


def test_address_that_was_ended_or_never_made_is_not_found(mina, address):
    assert Client().get(address).status_code == 200
    mina.post("/account/calendar/end/")

    answers = [Client().get(path) for path in (address, "/calendar/never-made.ics")]

    assert [answer.status_code for answer in answers] == [404, 404]


def test_address_of_who_left_is_not_found(address, caseworker):
    Membership.objects.filter(pk=caseworker.pk).update(is_active=False)

    assert Client().get(address).status_code == 404


def test_too_many_fetches_are_refused(address, monkeypatch):
    monkeypatch.setattr(throttle, "CALENDAR", throttle.Limit(2, 3600))

    answers = [Client().get(address) for _number in range(4)]

    assert [answer.status_code for answer in answers] == [200, 200, 429, 429]
    assert answers[2].headers["Retry-After"] == "3600"


def test_guesses_from_one_place_are_refused_without_a_look(address, monkeypatch):
    monkeypatch.setattr(throttle, "CALENDARS_AT_ADDRESS", throttle.Limit(2, 3600))
    for number in range(2):
        Client().get(f"/calendar/guess-{number}.ics")

    assert Client().get(address).status_code == 429


def test_no_line_of_the_log_holds_the_token(mina, address, caplog, monkeypatch):
    """Neither when it opens, nor when it is refused, nor when it opens nothing any more."""
    caplog.set_level(logging.DEBUG)
    Client().get(address)
    monkeypatch.setattr(throttle, "CALENDAR", throttle.Limit(1, 3600))
    Client().get(address)
    mina.post("/account/calendar/end/")
    monkeypatch.setattr(throttle, "CALENDAR", throttle.Limit(100, 3600))
    Client().get(address)

    lines = [BareFormatter().format(record) for record in caplog.records]
    assert len(lines) >= 2
    assert not any(address.split("/")[2].removesuffix(".ics") in line for line in lines)
