"""What partners hand in: one man, told in full."""

import copy

import pytest

from cases.sharing.submissions.services import submit
from people.accounts.models import PartnerKey
from people.accounts.roles import PARTNER_MAY
from people.accounts.services import make_organisation

FULL = {
    "external_ref": "FAM-2026/117",
    "names": [
        {"full": "Canary-Lapwing Thapa", "kind": "primary"},
        {"full": "कानारी थापा", "script": "Deva", "kind": "native"},
    ],
    "nationalities": ["NPL"],
    "sex": "M",
    "birth": "1994-03~",
    "status": "killed",
    "pathway": "job_fraud",
    "means": ["deception_job"],
    "summary": "Canary-Plover was promised work in a kitchen.",
    "left_home": "2025-05",
    "contract_signed": "2025-06-02",
    "last_contact": "2025-11",
    "contacts": [
        {"kind": "phone", "value": "+977 980-1234567", "of": "family"},
        {"kind": "telegram", "value": "@canary_sandpiper", "of": "self"},
    ],
    "identifiers": [{"kind": "passport", "number": "09812345", "country": "NPL"}],
    "reporter_relation": "sibling",
    "consent": {
        "given_by": "next_of_kin",
        "method": "message",
        "given_on": "2026-02-01",
        "scopes": ["own_org", "icrc"],
    },
}


@pytest.fixture
def told():
    """Return what is sent, with some of it changed; None leaves a field out."""

    def make(**changed):
        sent = {**copy.deepcopy(FULL), **changed}
        return {name: value for name, value in sent.items() if value is not None}

    return make


@pytest.fixture
def submission(partner, told):
    return submit(by=partner, sent=told())


@pytest.fixture
def second_partner(organisation):
    """Another partner's key of the same group."""
    name = "Long Road (invented)"
    other = make_organisation(name=name)
    other.introduced_by = organisation
    other.save(update_fields=["introduced_by"])
    return PartnerKey.objects.create_key(
        organisation=other, issuer=organisation, scopes=sorted(PARTNER_MAY)
    )[0]
