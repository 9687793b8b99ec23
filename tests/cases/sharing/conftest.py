"""A case of Mina's, two partners of her group, and what was granted to them."""

from datetime import timedelta
from typing import Any

import pytest

from cases.access.consents import record_consent, withdraw_consent
from cases.access.models import Consent
from cases.access.services import grant, revoke_grant
from cases.casebook.models import Case
from cases.casebook.services import open_case
from cases.sharing.referrals.services import send_referral
from people.accounts.models import Membership, PartnerKey, User
from people.accounts.partners import add_partner
from people.accounts.roles import PARTNER_MAY
from people.dates import clock
from people.registry.entries import NewName, NewPerson

ENDINGS = ("revoked", "withdrawn", "run out")


@pytest.fixture
def case_of():
    """Open a case for a member."""

    def opened(member: Any, name: str = "Rajan Invented", **facts: Any) -> Case:
        told = NewPerson(names=(NewName(name),), nationalities=("NPL",))
        return open_case(by=member, person=told, **facts)

    return opened


@pytest.fixture
def case(case_of, caseworker):
    return case_of(caseworker)


@pytest.fixture
def share(coordinator, partner_organisation):
    """Share a case with a partner for a purpose, under a consent of its own."""

    def shared(case, purpose="legal", organisation=None, profile="minimal", days=30, groups=()):
        whom = organisation or partner_organisation
        consent = record_consent(
            case=case,
            by=coordinator,
            given_by="self",
            method="oral",
            given_on=clock.today(),
            scopes=[f"partner:{whom.id}"],
        )
        told = {"case": case, "by": coordinator, "organisation": whom, "consent": consent}
        ends_on = clock.today() + timedelta(days)
        what = {"profile": profile, "groups": groups, "purpose": purpose}
        return grant(**told, **what, ends_on=ends_on)

    return shared


@pytest.fixture
def second_partner(coordinator):
    """Another partner of the same group."""
    return add_partner(name="Harbour Light (invented)", kind="ngo", by=coordinator)


@pytest.fixture
def second_reader(second_partner):
    """Rosa reads, in the second partner, what is shared with it."""
    user = User.objects.create(email="rosa@example.org", display_name="Rosa", password="!")
    return Membership.objects.create(user=user, organisation=second_partner, role="partner_reader")


@pytest.fixture
def second_key(organisation, second_partner):
    return PartnerKey.objects.create_key(
        organisation=second_partner, issuer=organisation, scopes=sorted(PARTNER_MAY)
    )[0]


@pytest.fixture
def narrow_key(organisation, partner_organisation):
    """A key of the first partner that may read all and write nothing."""
    scopes = sorted(each for each in PARTNER_MAY if each.startswith("read_"))
    return PartnerKey.objects.create_key(
        organisation=partner_organisation, issuer=organisation, scopes=scopes
    )[0]


@pytest.fixture
def refer(caseworker, partner_organisation):
    """Ask the first partner for something, as the owner of the case."""

    def sent(case, kind="legal", purpose="legal", text="Find him a lawyer", **more):
        told = {"partner_id": partner_organisation.id, "by": caseworker} | more
        return send_referral(case=case, kind=kind, purpose=purpose, text=text, **told)

    return sent


@pytest.fixture
def end(coordinator):
    """End what a grant opened, in one of the ways in which it ends."""

    def ended(given, how):
        if how == "revoked":
            revoke_grant(given=given, by=coordinator)
        elif how == "withdrawn":
            withdraw_consent(consent=Consent.objects.get(pk=given.consent_id), by=coordinator)
        else:
            clock.move(days=31)

    return ended
