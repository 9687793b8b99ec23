"""Cases and requests of which a rule may be met."""

from datetime import date, timedelta

import pytest
from django.apps import apps

from people.dates import clock
from people.dates.fuzzy import FuzzyDate

CANARY = "Canary-Zebra"


def _create(model, **fields):
    # By name: this file is read before Django's models can be imported.
    return apps.get_model(model).objects.create(**fields)


def days_ago(days):
    return clock.today() - timedelta(days=days)


def keep_silence(case):
    """Keep the day on which silence begins, as the services do with each write."""
    # By name: this file is read before Django's models can be imported.
    from cases.casebook.silence import contact_due  # noqa: PLC0415

    case.contact_due_on = contact_due(case)
    case.save()
    return case


@pytest.fixture(autouse=True)
def alone(request, monkeypatch):
    """Everybody wants each thing by itself and at any hour; not in tests of `usual_wishes`."""
    if "usual_wishes" in request.fixturenames:
        return
    wishes = apps.get_model("cases.Wishes")
    told = {"wants_digest": False, "quiet_from": 0, "quiet_until": 0}
    monkeypatch.setattr("cases.reminders.telling.usual", lambda pk: wishes(member_id=pk, **told))


@pytest.fixture
def usual_wishes():
    """Members who never said how they want to be told."""


@pytest.fixture
def make_case(organisation, caseworker):
    numbers = iter(range(1, 10_000))

    def make(**fields):
        number = next(numbers)
        person = _create(
            "people.Person",
            ref=f"P-{number:06}",
            organisation=organisation,
            label=CANARY,
            # So that no test is about what the family has heard, unless it says so.
            family_not_told=True,
        )
        fields = {
            "owner": caseworker,
            "opened_on": date(2024, 1, 1),
            "workflow": "open",
        } | fields
        return _create(
            "cases.Case",
            ref=f"C-2024-{number:05}",
            organisation=organisation,
            person=person,
            nationality="NPL",
            summary=CANARY,
            unit=CANARY,
            **fields,
        )

    return make


@pytest.fixture
def late_request(make_case, organisation):
    """Make a request whose answer was due some days ago."""

    def make(days=1, case=None, **fields):
        case = case or make_case()
        addressee = _create(
            "cases.Addressee", organisation=organisation, kind="mfa_home", name=CANARY
        )
        fields = {"state": "sent", "due_on": days_ago(days), "sent_on": days_ago(99)} | fields
        return _create(
            "cases.Request",
            case=case,
            addressee=addressee,
            kind="discharge",
            their_ref=CANARY,
            opened_at=clock.now(),
            **fields,
        )

    return make


@pytest.fixture
def silent_case(make_case):
    """Make the case of somebody at war who was last heard of some days ago."""

    def make(days=14, **fields):
        heard = FuzzyDate(days_ago(days).isoformat()) if days is not None else None
        case = make_case(**({"status": "serving", "last_contact": heard} | fields))
        return keep_silence(case)

    return make
