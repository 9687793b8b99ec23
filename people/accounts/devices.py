"""Browsers that have signed in before, each known by a cookie of its own.

The cookie signs nobody in. It tells a member's own laptop from a stranger's: of a new one the
member hears by mail, and tries from a known one are not counted with those of strangers.
"""

import hashlib
import re
import secrets
from datetime import timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from people.accounts.mails import write_mail
from people.accounts.models import AccountMail, Device, User
from people.dates import clock

# As long as the cookie lives; a device not seen for so long is forgotten.
KNOWN_FOR = timedelta(days=365)

# So many people's tokens are kept in one browser, the latest.
MOST_IN_A_BROWSER, _BETWEEN = 5, "."
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
# In this order: most browsers also give the names of others.
_BROWSERS = {
    "Edg": "Edge",
    "OPR/": "Opera",
    "SamsungBrowser/": "Samsung Internet",
    "Firefox/": "Firefox",
    "FxiOS/": "Firefox",
    "Chrome/": "Chrome",
    "CriOS/": "Chrome",
    "Safari/": "Safari",
}
_SYSTEMS = {
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Android": "Android",
    "CrOS": "ChromeOS",
    "Windows": "Windows",
    "Mac OS X": "macOS",
    "Linux": "Linux",
}


def is_known(token: str, *, email: str) -> bool:
    """Tell whether this browser has signed in to the account before."""
    hashes = [_hash(each) for each in _tokens(token)]
    return Device.objects.filter(token_hash__in=hashes, user__email__iexact=email.strip()).exists()


@transaction.atomic
def recognise(*, user: User, token: str, agent: str) -> tuple[Device, str]:
    """Return the browser's device for this user, made if it is new, and its cookie.

    A token that was not given out to this user is not taken over: somebody may have planted it.
    A browser that people share keeps a token for each of them.
    """
    now, kept = clock.now(), _tokens(token)
    hashes = [_hash(each) for each in kept]
    device = Device.objects.filter(user=user, token_hash__in=hashes).first()
    if device is not None:
        device.last_seen_at = now
        device.save(update_fields=["last_seen_at"])
        return device, token
    fresh = secrets.token_urlsafe(32)
    if Device.objects.filter(user=user).exists():
        write_mail(user, AccountMail.Kind.NEW_DEVICE)
    device = Device(user=user, token_hash=_hash(fresh), name=name_of(agent))
    device.first_seen_at = device.last_seen_at = now
    device.full_clean()
    device.save()
    return device, _BETWEEN.join([*kept, fresh][-MOST_IN_A_BROWSER:])


def forget_old_devices() -> int:
    """Remove what was not seen for a year: its cookie is gone too."""
    old = Device.objects.filter(last_seen_at__lt=clock.now() - KNOWN_FOR)
    return old.delete()[1].get("people.Device", 0)


def name_of(agent: str) -> str:
    """Return a few words for a browser, such as "Firefox on Linux"; never its own text."""
    browser = next((name for sign, name in _BROWSERS.items() if sign in agent), _("A browser"))
    system = next((name for sign, name in _SYSTEMS.items() if sign in agent), "")
    if not system:
        return browser
    return _("%(browser)s on %(system)s") % {"browser": browser, "system": system}


def _tokens(cookie: str) -> list[str]:
    return [each for each in cookie.split(_BETWEEN) if _TOKEN.fullmatch(each)]


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
