"""A partner's server that is told of things."""

import pytest

from cases.sharing.webhooks import connecting
from cases.sharing.webhooks.models import Endpoint
from cases.sharing.webhooks.vocabularies import CHOOSABLE
from tests.cases.sharing.webhooks.lab import NAME, Authority, Lab, Receiver, says


@pytest.fixture(scope="session")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def lab(authority):
    """The network in which the receivers of a test stand; nothing else is in it."""
    return Lab(authority)


@pytest.fixture
def receive(authority):
    """Start a partner's server that answers in some way."""
    started = []

    def receive(answer=says(204), *, name=NAME):  # noqa: B008
        started.append(Receiver(authority.context_for(name), answer))
        return started[-1]

    yield receive
    for each in started:
        each.close()


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


@pytest.fixture
def no_calls(monkeypatch):
    """The connections that were begun; none of them is made."""
    begun = []

    def refuse(address, *args, **options):
        begun.append(address)
        raise OSError

    monkeypatch.setattr(connecting.socket, "create_connection", refuse)
    return begun
