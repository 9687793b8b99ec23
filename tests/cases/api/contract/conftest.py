"""A world that each call finds as it was made."""

import pytest
from django.core.signals import request_finished, request_started
from django.db import close_old_connections

from cases.sharing.webhooks.connecting import INTERNET
from tests.cases.api.contract.world import OPEN_NETWORK, make_world


@pytest.fixture
def world(monkeypatch, settings, tmp_path):
    settings.FILES_DIR = tmp_path
    monkeypatch.setattr(INTERNET, "addresses_of", lambda _host, _port: OPEN_NETWORK)
    made = make_world()
    # The transaction that holds the world outlives each call.
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    try:
        yield made
    finally:
        for signal in (request_started, request_finished):
            signal.connect(close_old_connections)
