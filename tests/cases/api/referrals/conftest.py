"""What a partner is asked about a case, and what the two write each other; the calls about it."""

import json

import pytest

from cases.casebook.services import open_case
from cases.sharing.notes.services import write_to_partner
from cases.sharing.referrals.services import send_referral
from people.accounts.models import PartnerKey
from people.accounts.partners import add_partner
from people.accounts.roles import PARTNER_MAY
from people.registry.entries import NewName, NewPerson

LIST = "/api/v1/referrals/"


@pytest.fixture
def case_of(caseworker):
    def opened(name="Rajan Invented"):
        return open_case(by=caseworker, person=NewPerson(names=(NewName(name),)))

    return opened


@pytest.fixture
def case(case_of):
    return case_of()


@pytest.fixture
def refer(caseworker, partner_organisation):
    def sent(case, kind="legal", text="Canaryask", **more):
        told = {"partner_id": partner_organisation.id, "purpose": "casework"} | more
        return send_referral(case=case, by=caseworker, kind=kind, text=text, **told)

    return sent


@pytest.fixture
def write(caseworker, partner_organisation):
    def written(case, text="Canarynote", **more):
        told = {"partner_id": partner_organisation.id} | more
        return write_to_partner(case=case, by=caseworker, text=text, **told)

    return written


@pytest.fixture
def send(client, organisation, partner_organisation):
    """Call as the partner with every scope, or those that are named; JSON goes and comes."""

    def send(path, body=None, *, scopes=None, **headers):
        _key, text = PartnerKey.objects.create_key(
            organisation=partner_organisation,
            issuer=organisation,
            scopes=sorted(PARTNER_MAY if scopes is None else scopes),
        )
        told = {"headers": {"Authorization": f"Api-Key {text}"} | headers}
        if body is None:
            return client.get(path, **told)
        return client.post(path, json.dumps(body), content_type="application/json", **told)

    return send


@pytest.fixture
def second(organisation, coordinator):
    """Another partner of the group, and its key."""
    partner = add_partner(name="Harbour Light (invented)", kind="ngo", by=coordinator)
    key = PartnerKey.objects.create_key(
        organisation=partner, issuer=organisation, scopes=sorted(PARTNER_MAY)
    )[0]
    return partner, key


def one(referral):
    return f"{LIST}{referral.pk}/"


def notes(case):
    return f"/api/v1/cases/{case.ref}/notes/"


def ids(response):
    assert response.status_code == 200, response.content
    return [row["id"] for row in response.json()["results"]]
