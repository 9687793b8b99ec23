"""Signed-in clients and cases made through the services."""

from typing import Any

import pytest
from django.test import Client

from cases.access.consents import record_consent
from cases.casebook.services import open_case
from cases.repatriation.addressees import add_addressee
from cases.repatriation.services import move, open_request
from people.dates import clock
from people.registry.entries import NewContact, NewName, NewPerson, NewRelative
from tests.cases.sharing.conftest import (  # noqa: F401  # fixtures
    end,
    refer,
    second_partner,
    second_reader,
    share,
)
from tests.papers import waived
from tests.signing import signed_in


@pytest.fixture
def as_member():
    """Return a client that is signed in as a member."""

    return lambda member: signed_in(Client(), member)


@pytest.fixture
def mina(as_member, caseworker):
    return as_member(caseworker)


@pytest.fixture
def case_of():
    """Open a case for a member, with a name, a wife who told us, and her number."""

    def opened(member: Any, name: str = "Rajan Invented", **facts: Any) -> Any:
        wife = NewRelative("Sunita", "spouse", True, contacts=(NewContact("+9779800000012"),))
        told = NewPerson(names=(NewName(name),), nationalities=("NPL",), relatives=(wife,))
        return open_case(by=member, person=told, **facts)

    return opened


@pytest.fixture
def sent_request(organisation):
    """Send a discharge request today in a case."""

    def sent(case: Any, member: Any) -> Any:
        addressee = add_addressee(
            organisation=organisation,
            by=member,
            kind="embassy_home_in_ru",
            name="Embassy",
            email="embassy@example.org",
        )
        record_consent(
            case=case,
            by=member,
            given_by="next_of_kin",
            method="oral",
            given_on=clock.today(),
            scopes=["home_state"],
        )
        request = open_request(case=case, by=member, kind="discharge", addressee=addressee)
        request = move(request=waived(request), to="ready", by=member)
        return move(request=request, to="sent", by=member, channel="email")

    return sent
