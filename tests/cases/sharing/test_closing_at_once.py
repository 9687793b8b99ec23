"""A partner is closed while somebody gives it something: whoever is first, nothing stays open."""

import pytest
from django.core.exceptions import ValidationError

from cases.access.consents import record_consent
from cases.access.models import Grant
from cases.access.services import grant
from cases.sharing.closing import close_partner
from people.accounts.invitations import invite
from people.accounts.joining import accept_invitation
from people.accounts.key_rotation import replace_partner_key
from people.accounts.models import Membership, Organisation, PartnerKey
from people.accounts.partner_keys import issue_partner_key
from people.accounts.partners import add_partner
from people.audit.models import AuditEntry
from people.dates import clock

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@pytest.fixture
def close(partner_organisation, coordinator):
    return lambda: close_partner(partner=partner_organisation, by=coordinator)


@pytest.fixture
def givers(case, partner_organisation, coordinator):
    """What somebody does for a partner, by its name."""
    to = {"organisation": partner_organisation, "by": coordinator}
    consent = record_consent(
        case=case,
        by=coordinator,
        given_by="self",
        method="oral",
        given_on=clock.today(),
        scopes=[f"partner:{partner_organisation.id}"],
    )
    told = {"scopes": ["read_shared_cases"], "days": 30}
    key, _text = issue_partner_key(**to, **told)
    _link, token = invite(role="partner_reader", **to)
    who = {
        "email": "rosa@example.org",
        "display_name": "Rosa",
        "password": "four quiet wide rivers",
    }
    return {
        "share": lambda: grant(
            **to, case=case, consent=consent, profile="minimal", purpose="legal"
        ),
        "key": lambda: issue_partner_key(**to, **told),
        "replace": lambda: replace_partner_key(key=key, by=coordinator, overlap_days=5),
        "join": lambda: accept_invitation(token=token, **who),
    }


@pytest.mark.parametrize("what", ["share", "key", "replace", "join"])
def test_what_is_given_meanwhile_ends_too(together, close, givers, what, partner_organisation):
    closed, given = together(2, lambda number: givers[what]() if number else close())

    assert closed is None
    assert not isinstance(given, Exception) or isinstance(given, ValidationError), given
    assert not Grant.objects.filter(revoked_at=None).exists()
    assert not PartnerKey.objects.filter(revoked=False).exists()
    readers = Membership.objects.filter(organisation=partner_organisation, role="partner_reader")
    assert not readers.filter(is_active=True).exists()


def test_closed_by_many_at_once_is_closed_once(together, close):
    done = together(4, lambda _number: close())

    assert sum(one is None for one in done) == 1
    assert all(one is None or isinstance(one, ValidationError) for one in done), done
    assert AuditEntry.objects.filter(action="partner.closed").count() == 1


def test_entered_by_many_at_once_is_entered_once(together, coordinator):
    done = together(
        4, lambda _number: add_partner(name="Zebra Desk (invented)", kind="ngo", by=coordinator)
    )

    assert sum(isinstance(one, Organisation) for one in done) == 1
    assert sum(isinstance(one, ValidationError) for one in done) == 3
