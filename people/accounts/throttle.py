"""How often a secret may be tried: counted in the shared cache, before anything is checked.

One script looks at all the limits of a try and counts it, at once: of any number of threads
exactly as many get through as the limit says. The keys are keyed hashes, so that the cache names
neither accounts nor addresses. Without the cache nothing is counted, and RedisError says so.
"""

from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv6Address, IPv6Network
from uuid import UUID

import redis
from django.conf import settings
from django.utils.crypto import salted_hmac

from people.accounts.addresses import Address

MINUTE, HOUR = 60, 3600


@dataclass(frozen=True)
class Limit:
    """So many tries within so many seconds, from the first one on."""

    tries: int
    seconds: int


# docs/security.md tells these in words; a test compares.
ACCOUNT_AT_ADDRESS = Limit(10, 10 * MINUTE)
ADDRESS = Limit(30, 10 * MINUTE)
ACCOUNT_ANYWHERE = Limit(300, HOUR)
SECOND_FACTOR = Limit(10, 10 * MINUTE)
CURRENT_PASSWORD = Limit(10, 10 * MINUTE)
JOIN_LINK = Limit(10, HOUR)
CALENDAR = Limit(60, HOUR)
CALENDARS_AT_ADDRESS = Limit(600, HOUR)

_TAKE = """
for i, key in ipairs(KEYS) do
  if tonumber(redis.call('GET', key) or '0') >= tonumber(ARGV[2 * i - 1]) then
    local ttl = math.max(redis.call('TTL', key), 1)
    if redis.call('SET', key .. ':told', '1', 'NX', 'EX', ttl) then return -1 end
    return 0
  end
end
for i, key in ipairs(KEYS) do
  if redis.call('INCR', key) == 1 then redis.call('EXPIRE', key, ARGV[2 * i]) end
end
return 1
"""
_COUNT = """
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end
return {count, redis.call('TTL', KEYS[1])}
"""
_GIVE_BACK = """
redis.call('DEL', KEYS[1])
for i = 2, #KEYS do
  if tonumber(redis.call('GET', KEYS[i]) or '0') > 0 then redis.call('DECR', KEYS[i]) end
end
return 1
"""


@dataclass(frozen=True)
class Try:
    """One try: may it go on, and if not, is it the first that is refused?"""

    allowed: bool
    first_refused: bool
    keys: tuple[str, ...]

    def succeeded(self) -> None:
        """Forget the tries of its own bucket; take this one out of the wider ones."""
        _client(settings.REDIS_URL).eval(_GIVE_BACK, len(self.keys), *self.keys)


def try_password(*, account: str, address: Address | None, is_known_device: bool) -> Try:
    """Count a try to sign in. A device that is known is not held by what strangers do."""
    place, name = _place(address), account.strip().casefold()
    limits = {
        _key("account-address", name, place): ACCOUNT_AT_ADDRESS,
        _key("address", place): ADDRESS,
    }
    if not is_known_device:
        limits[_key("account", name)] = ACCOUNT_ANYWHERE
    return _take(limits)


def try_factor(user_id: UUID) -> Try:
    """Count a code or passkey; who gets here has shown the password."""
    return _take({_key("factor", str(user_id)): SECOND_FACTOR})


def try_current_password(user_id: UUID) -> Try:
    return _take({_key("current", str(user_id)): CURRENT_PASSWORD})


def try_join(*, token: str, address: Address | None) -> Try:
    """Count a form sent to an invitation: nobody tries addresses by the hundred with one link."""
    return _take({_key("join", token): JOIN_LINK, _key("address", _place(address)): ADDRESS})


def try_calendar(*, token: str, address: Address | None) -> Try:
    """Count a fetch of a secret calendar, and all fetches of such from one address."""
    here = _key("calendars", _place(address))
    return _take({_key("calendar", token): CALENDAR, here: CALENDARS_AT_ADDRESS})


def count_call(key_id: UUID, limit: Limit) -> tuple[int, int]:
    """Count a call with a partner's key; return which one it is, and for how long that counts."""
    name = _key("calls", str(key_id))
    count, seconds = _client(settings.REDIS_URL).eval(_COUNT, 1, name, limit.seconds)
    return int(count), max(1, int(seconds))


def _take(limits: dict[str, Limit]) -> Try:
    words = [word for limit in limits.values() for word in (limit.tries, limit.seconds)]
    answer = _client(settings.REDIS_URL).eval(_TAKE, len(limits), *limits, *words)
    return Try(allowed=answer == 1, first_refused=answer == -1, keys=tuple(limits))


def _key(kind: str, *told: str) -> str:
    digest = salted_hmac("homeward.throttle", "\0".join((kind, *told)), algorithm="sha256")
    return f"homeward:tries:{digest.hexdigest()[:40]}"


def _place(address: Address | None) -> str:
    """Of IPv6 the network that one household has; all who come without an address share one."""
    if isinstance(address, IPv6Address):
        return str(IPv6Network((address, 64), strict=False))
    return str(address)


@lru_cache(maxsize=4)
def _client(url: str) -> redis.Redis:
    return redis.Redis.from_url(url, socket_connect_timeout=0.5, socket_timeout=1)
