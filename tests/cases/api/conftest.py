"""A partner that calls, and cases that are shared with it."""

from datetime import timedelta

import pytest
from django.apps import apps

from people.dates import clock


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
