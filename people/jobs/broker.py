"""Whether the broker is there: asked for a page that says how everything runs."""

from datetime import UTC, datetime

import redis
from django.conf import settings

_SECONDS = 0.5


def broker_answers(within: float = _SECONDS) -> bool:
    """Ask it one question, for twice so many seconds at the most."""
    with _client(within) as client:
        try:
            return bool(client.ping())
        except redis.RedisError:
            return False


def broker_now() -> datetime:
    """Return what time it is there; RedisError when it does not answer."""
    with _client() as client:
        seconds, micros = client.time()
    return datetime.fromtimestamp(seconds + micros / 1_000_000, UTC)


def _client(seconds: float = _SECONDS) -> redis.Redis:
    return redis.Redis.from_url(
        settings.REDIS_URL, socket_connect_timeout=seconds, socket_timeout=seconds
    )
