"""A server in which tries are counted: a real one, emptied before each test that asks for it."""

import pytest
import redis

from tests.engines import valkey_server


@pytest.fixture(scope="session")
def counting_server():
    with valkey_server() as broker, redis.Redis.from_url(broker.url) as client:
        yield broker.url, client


@pytest.fixture
def counted(settings, counting_server):
    """The shared cache is there: by default the suite's own address leads nowhere."""
    url, client = counting_server
    client.flushall()
    settings.REDIS_URL = url
    settings.CACHES = {"default": {**settings.CACHES["default"], "LOCATION": url}}
