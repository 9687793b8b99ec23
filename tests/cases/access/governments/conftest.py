"""A ministry that is a partner, cases that it may be given, one who asks and one who agrees."""

from uuid import uuid4

import pytest

from cases.access.agreeing import agree
from cases.access.many_grants import share_many
from cases.access.models import Consent
from cases.access.services import grant
from cases.access.terms import terms_of
from people.accounts.models import PartnerKey
from people.accounts.partners import add_partner
from people.accounts.roles import PARTNER_MAY
from tests.cases.access.governments.reading import consent_to, shown_to
from tests.cases.exports.told import plain_cases
from tests.conftest import _member


@pytest.fixture
def ministry(coordinator):
    return add_partner(name="Ministry (invented)", kind="partner_gov", by=coordinator)


@pytest.fixture
def its_key(ministry, organisation):
    told = {"organisation": ministry, "issuer": organisation, "scopes": sorted(PARTNER_MAY)}
    return PartnerKey.objects.create_key(**told)[0]


@pytest.fixture
def its_reader(ministry):
    return _member(ministry, "reader of theirs", "partner_reader")


@pytest.fixture
def second(organisation):
    """Another who coordinates, and was here before anything was asked for."""
    return _member(organisation, "second", "coordinator")


@pytest.fixture
def cases(organisation, caseworker, coordinator, ministry):
    rows = plain_cases(organisation, caseworker, 4)
    consent_to(rows, ministry, coordinator)
    return rows


@pytest.fixture
def share(cases, coordinator, ministry):
    def share(number=0, **told):
        consent = Consent.objects.filter(case=cases[number]).first()
        usual = {"case": cases[number], "by": coordinator, "organisation": ministry}
        usual |= {"consent": consent}
        return grant(**(usual | {"profile": "minimal", "purpose": "casework"} | told))

    return share


@pytest.fixture
def share_all(cases, coordinator, ministry):
    def share_all(**told):
        terms = terms_of(profile="minimal", purpose="tracing")
        usual = {"by": coordinator, "partner": ministry, "selection": uuid4(), "terms": terms}
        return share_many(case_ids=[str(case.pk) for case in cases], **(usual | told))

    return share_all


@pytest.fixture
def yes(second):
    def yes(by=second, number=None):
        (asked,) = shown_to(by)
        return agree(approval_id=asked.approval.pk, by=by, number=number or asked.number)

    return yes
