"""A partner's server that is told of things."""

import pytest

from cases.sharing.webhooks.models import Endpoint
from cases.sharing.webhooks.vocabularies import CHOOSABLE


@pytest.fixture
def put_endpoint(organisation, partner_organisation, coordinator):
    """Put an endpoint into the database, behind the services' back."""

    def put(**fields):
        told = {
            "issuer": organisation,
            "partner": partner_organisation,
            "url": "https://hooks.example.org/homeward",
            "secret": "whsec_aW52ZW50ZWQgc2VjcmV0IG9mIDMyIGJ5dGVzIC4uLiE=",
            "events": [str(event) for event in CHOOSABLE],
            "made_by": None if "made_by_key" in fields else coordinator,
        }
        return Endpoint.objects.create(**(told | fields))

    return put
