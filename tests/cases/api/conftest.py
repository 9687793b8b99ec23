"""A partner that calls, and cases that are shared with it."""

from datetime import timedelta

import pytest
from django.apps import apps

from people.accounts.services import make_organisation
from people.dates import clock
from tests.cases.api.asked import UNSEEN, ask_for
from tests.cases.exports.told import tell_case


@pytest.fixture
def call(client, organisation, partner_organisation):
    """Call the API as the partner; its key is made on the first call."""
    key_model = apps.get_model("people.PartnerKey")
    key, text = key_model.objects.create_key(
        organisation=partner_organisation,
        issuer=organisation,
        scopes=["read_shared_cases", "read_shared_persons", "read_shared_requests"],
    )

    def call(path, *, method="get", key_text=text, **data):
        headers = {"Authorization": f"Api-Key {key_text}"} if key_text else {}
        return getattr(client, method)(path, data, headers=headers)

    call.key = key
    return call


@pytest.fixture
def case(caseworker):
    made = tell_case(caseworker)
    ask_for(made)
    return made


@pytest.fixture
def share(coordinator, partner_organisation):
    """Share a case with the partner: a consent that names it, and a grant under it."""

    def share(case, *, profile="minimal", to=partner_organisation, purpose="casework", **fields):
        consent = apps.get_model("cases.Consent").objects.create(
            case=case,
            given_by="self",
            method="oral",
            given_on=clock.today(),
            scopes=[f"partner:{to.id}"],
            recorded_by=coordinator,
        )
        days = {
            "starts_on": clock.today() - timedelta(days=1),
            "ends_on": clock.today() + timedelta(days=30),
        }
        return apps.get_model("cases.Grant").objects.create(
            case=case,
            organisation=to,
            profile=profile,
            purpose=purpose,
            consent=consent,
            given_by=coordinator,
            **(days | fields),
        )

    return share


@pytest.fixture
def unseen(call, share, caseworker, stranger, organisation):
    """A case of each kind that this partner may not see, by its name."""
    third = make_organisation(name="Third group (invented)")
    today = clock.today()
    cases = {name: tell_case(caseworker, n) for n, name in enumerate(UNSEEN, start=1)}
    share(cases["granted to another"], to=third, profile="full")
    share(cases["revoked"], profile="full", revoked_at=clock.now())
    share(
        cases["expired"],
        profile="full",
        ends_on=today - timedelta(days=1),
        starts_on=today - timedelta(days=9),
    )
    share(cases["not begun"], profile="full", starts_on=today + timedelta(days=1))
    consents = apps.get_model("cases.Consent").objects
    withdrawn = share(cases["consent withdrawn"], profile="full").consent
    consents.filter(pk=withdrawn.pk).update(withdrawn_at=clock.now())
    other = share(cases["consent to another"], profile="full").consent
    consents.filter(pk=other.pk).update(scopes=[f"partner:{third.id}", "own_org"])
    # The partner's own cases are for its members, not for its key.
    cases["own"] = tell_case(stranger, 99)
    return cases
