"""One case with one addressee whom its family agreed to."""

from contextlib import ExitStack
from datetime import date

import pytest
from django.apps import apps
from django.db import connections
from django.test.utils import CaptureQueriesContext

from cases.repatriation.vocabularies import WAITING
from people.dates import clock
from people.vault.keyring import keyring
from tests.papers import waived

# Where it is written to, by post and by mail.
REACHED = {"address": "1 Invented Road", "email": "office@example.org"}


def _create(model, **fields):
    # By name: this file is read before Django's models can be imported.
    return apps.get_model(model).objects.create(**fields)


@pytest.fixture
def make_case(organisation, caseworker):
    def make(number=1, **fields):
        person = _create("people.Person", ref=f"P-{number:06}", organisation=organisation)
        fields = {"owner": caseworker, "opened_on": date(2024, 1, 1)} | fields
        return _create(
            "cases.Case",
            ref=f"C-2024-{number:05}",
            organisation=organisation,
            person=person,
            **fields,
        )

    return make


@pytest.fixture
def case(make_case):
    return make_case(status="returned")


@pytest.fixture
def make_addressee(organisation):
    def make(kind="mfa_home", name="Ministry (invented)", **fields):
        return _create(
            "cases.Addressee",
            **({"organisation": organisation, "kind": kind, "name": name} | REACHED | fields),
        )

    return make


@pytest.fixture
def addressee(make_addressee):
    return make_addressee()


@pytest.fixture
def consent(case, caseworker):
    return _create(
        "cases.Consent",
        case=case,
        given_by="next_of_kin",
        method="written",
        given_on=date(2024, 1, 1),
        scopes=["home_state"],
        recorded_by=caseworker,
    )


@pytest.fixture
def request_in(case, addressee, consent, caseworker):
    """Make a request that stands in a state, with what that state requires."""

    def make(state, **fields):
        today = clock.today()
        if {state, fields.get("held_state")} & set(WAITING):
            fields = {"sent_on": today, "due_on": today, "channel": "post"} | fields
        if state == "suspended":
            fields = {"held_state": "draft"} | fields
        if fields.get("kind") == "pow_return":
            fields = {"wish": "home", "wish_source": "Told the ICRC"} | fields
        made = _create(
            "cases.Request",
            **{
                "case": case,
                "addressee": addressee,
                "kind": "discharge",
                "state": state,
                "opened_at": clock.now(),
            }
            | fields,
        )
        _create(
            "cases.RequestStep",
            case=made.case,
            request=made,
            to_state=state,
            on=date(2024, 1, 1),
            made_by=caseworker,
            made_at=clock.now(),
        )
        return waived(made) if state in ("draft", "ready", "suspended") else made

    return make


@pytest.fixture
def make_cases(make_case, caseworker):
    """Make cases in a row, whose families agreed that their home state is asked."""

    def make(number, first=1):
        cases = [make_case(first + each, status="serving") for each in range(number)]
        for case in cases:
            _create(
                "cases.Consent",
                case=case,
                given_by="next_of_kin",
                method="written",
                given_on=date(2024, 1, 1),
                scopes=["home_state"],
                recorded_by=caseworker,
            )
        return cases

    return make


@pytest.fixture
def queries_of():
    """Count what a call asks of both databases, with no key at hand."""

    def count(call):
        with ExitStack() as stack:
            stack.enter_context(keyring())
            watched = [
                stack.enter_context(CaptureQueriesContext(connections[name]))
                for name in ("default", "keys")
            ]
            call()
        return sum(len(each.captured_queries) for each in watched)

    return count
