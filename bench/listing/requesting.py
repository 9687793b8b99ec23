"""Requests of most of the spread cases, in plain SQL: much, little, nothing."""

from typing import Any

from django.db import connection
from django.db.models import Count

from bench.listing.spreading import asked, day, part, rare, values
from cases.repatriation.models import Addressee, Request
from cases.repatriation.vocabularies import COURSE, WAITING, State
from people.accounts.models import Membership
from people.dates import clock

# Of a thousand cases so many have a request.
ASKED = 800
# Of a thousand requests so many are in a state, and how many days of the course each has.
STATES = {
    State.DRAFT: (60, 0),
    State.SENT: (180, 1),
    State.ACKNOWLEDGED: (120, 2),
    State.INFO_REQUESTED: (30, 2),
    State.ANSWERED: (80, 3),
    State.REFUSED: (120, 3),
    State.GRANTED: (60, 4),
    State.FULFILLED: (150, 5),
    State.CLOSED: (200, 5),
}


def request(lea: Membership) -> None:
    """Add a request to most cases."""
    often, seldom = (_addressee(lea, name) for name in ("often", "seldom"))
    columns = {
        **dict.fromkeys(("held_state", "channel", "language", "outcome"), "''"),
        **dict.fromkeys(("chases", "version"), "1"),
        "id": _id(),
        "case_id": "id",
        "kind": f"CASE WHEN {rare(149)} THEN 'prosecution_referral' "
        f"WHEN {part(151)} < 500 THEN 'tracing' ELSE 'return_living' END",
        "addressee_id": f"CASE WHEN {rare(157)} THEN {seldom} ELSE {often} END",
        "sender": "'family'",
        "state": "state",
        "since": day("opened_on", 163, 500),
        "sent_on": _since_step(1),
        "due_on": f"CASE WHEN state IN ({_words(WAITING)}) "
        f"THEN {day('today', 167, 160, -100)} ELSE NULL END",
        "opened_at": f"'{clock.now():%Y-%m-%d %H:%M:%S}'",
        **{name: _since_step(number) for number, name in enumerate(COURSE.values(), 1)},
    }
    if connection.vendor == "postgresql":
        columns["opened_at"] += "::timestamptz"
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO cases_request ({', '.join(columns)}) "  # noqa: S608  # all of it is ours
            f"SELECT {', '.join(columns.values())} "
            f"FROM (SELECT id, ref, opened_on, {_state()} AS state FROM cases_case) AS drawn "
            f"WHERE {part(173)} < {ASKED}"
        )


def asked_of_requests(cases: int) -> dict[str, dict[str, str]]:
    """Return for each filter of requests its values, as `spreading.asked` does for cases."""
    numbers = Request.objects.values_list("addressee").annotate(number=Count("pk"))
    seldom, often = (pk for pk, _number in numbers.order_by("number"))
    of_cases = ("nationality", "pathway", "owner", "nobody", "team", "no team")
    told = asked(cases)
    sent = Request.objects.exclude(first_sent_on=None)
    last = sent.latest("first_sent_on").first_sent_on
    return {
        "all": {"all": ""},
        **{name: told[name] for name in of_cases},
        "addressee": values("addressee", str(often), str(seldom), ""),
        "kind": values("kind", "tracing", "prosecution_referral", "protection"),
        "state": values("state", "sent", "appealed", "suspended"),
        "states": {word: f"state={word}" for word in ("unsent", "awaited", "over")},
        "overdue": {"common": "overdue=true", "also common": "overdue=false"},
        "reached": {step: f"reached={step}" for step in COURSE},
        "sent within": {
            "common": "sent_from=2023-01-01&sent_until=2023-12-31",
            "rare": f"sent_from={last}",
            "never": "sent_until=2015-01-01",
        },
        "granted before": {
            "common": "granted_before=2026-01-01",
            "rare": "granted_before=2022-04-01",
            "never": "granted_before=2015-01-01",
        },
    }


def _state() -> str:
    told, upto = "", 0
    for state, (share, _came) in STATES.items():
        upto += share
        told += f"WHEN {part(179)} < {upto} THEN '{state.value}' "
    return f"CASE WHEN {rare(181)} THEN 'appealed' {told} ELSE 'draft' END"


def _since_step(number: int) -> str:
    """Return the day of a step of the course, for those who came so far."""
    came = [state for state, (_share, steps) in STATES.items() if steps >= number]
    days = day("opened_on", 190 + number, 30, 30 * (number - 1))
    return f"CASE WHEN state IN ({_words(came)}) THEN {days} ELSE NULL END"


def _words(states: Any) -> str:
    return ", ".join(f"'{State(state).value}'" for state in states)


def _id() -> str:
    """Another id, made of the case's."""
    if connection.vendor == "postgresql":
        return "md5(id::text)::uuid"
    return "substr(id, 17) || substr(id, 1, 16)"


def _addressee(lea: Membership, name: str) -> str:
    made = Addressee.objects.create(
        organisation_id=lea.organisation_id, kind="embassy_home_in_ru", name=f"Written to {name}"
    )
    is_postgresql = connection.vendor == "postgresql"
    return f"'{made.pk}'::uuid" if is_postgresql else f"'{made.pk.hex}'"
