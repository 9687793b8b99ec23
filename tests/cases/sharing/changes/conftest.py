"""A group, two partners, and cases that are granted to them."""

from datetime import timedelta

import pytest

from cases.access.models import Consent, Grant
from cases.casebook.models import Case
from cases.sharing.changes.keeping import keep
from people.accounts.models import PartnerKey
from people.accounts.roles import PARTNER_MAY
from people.dates import clock
from people.registry.models import PersonName
from tests.cases.exports.told import tell_case
from tests.cases.sharing.changes.following import Follower


@pytest.fixture
def agree(coordinator):
    """Write down a consent that names partners."""

    def agree(case, *partners, **fields):
        told = {
            "case": case,
            "given_by": "next_of_kin",
            "method": "oral",
            "given_on": clock.today(),
            "scopes": [f"partner:{partner.id}" for partner in partners],
            "recorded_by": coordinator,
        }
        return Consent.objects.create(**(told | fields))

    return agree


@pytest.fixture
def share(agree, coordinator, partner_organisation):
    """Share a case with a partner, past the services."""

    def share(case, to=partner_organisation, **fields):
        told = {
            "case": case,
            "organisation": to,
            "profile": "minimal",
            "purpose": "casework",
            "consent": fields.pop("consent", None) or agree(case, to),
            "given_by": coordinator,
            "starts_on": clock.today(),
            "ends_on": clock.today() + timedelta(days=30),
        }
        return Grant.objects.create(**(told | fields))

    return share


@pytest.fixture
def other_partner(organisation, third):
    """The key of a second partner."""
    third.introduced_by = organisation
    third.save(update_fields=["introduced_by"])
    return PartnerKey.objects.create_key(
        organisation=third, issuer=organisation, scopes=sorted(PARTNER_MAY)
    )[0]


@pytest.fixture
def case(caseworker):
    """A case of which everything is told, shared with nobody yet."""
    return tell_case(caseworker)


@pytest.fixture
def follower(partner):
    return Follower(partner)


@pytest.fixture
def shared(case, share, follower):
    """The case, shared and already known to the follower."""
    share(case)
    keep()
    follower.read_all()
    assert follower.refs == [case.ref]
    return Case.objects.get(pk=case.pk)


@pytest.fixture
def rename():
    def rename(case, text):
        name = PersonName.objects.filter(person=case.person_id).first()
        name.full = text
        name.save()

    return rename
