"""Whether the broker is there: asked for a page that says how everything runs."""

import redis
from django.conf import settings


def broker_answers() -> bool:
    """Ask it one question, for a second at the most."""
    client = redis.Redis.from_url(
        settings.REDIS_URL, socket_connect_timeout=0.5, socket_timeout=0.5
    )
    try:
        return bool(client.ping())
    except redis.RedisError:
        return False
    finally:
        client.close()
