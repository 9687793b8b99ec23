"""What every request passes: safety headers, a limit on its size, its keys, its member."""

from collections.abc import Callable

from django.conf import settings
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from redis.exceptions import RedisError

from people.accounts.refusals import note
from people.accounts.selectors import acting_membership
from people.accounts.sessions import WORKPLACE
from people.vault.keyring import keyring
from people.web.body import limit_mb
from people.web.errors import PUBLIC, bad_request, busy, too_large

GetResponse = Callable[[HttpRequest], HttpResponse]

HEALTHZ = "/healthz"
API = "/api/v1/"
CONTENT_POLICY = "; ".join(
    [
        "default-src 'none'",
        "object-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ]
)
# A file that a browser opens all the same can do nothing there.
FILE_POLICY = "sandbox; default-src 'none'"
# Of what a browser can do beyond showing pages, passkeys alone are used.
_OFF = """accelerometer autoplay browsing-topics camera
    clipboard-read clipboard-write display-capture encrypted-media fullscreen gamepad geolocation
    gyroscope hid identity-credentials-get idle-detection keyboard-map local-fonts magnetometer
    microphone midi otp-credentials payment picture-in-picture screen-wake-lock serial
    storage-access sync-xhr usb window-management xr-spatial-tracking"""
PERMISSIONS_POLICY = ", ".join(
    [f"{feature}=()" for feature in _OFF.split()]
    + ["publickey-credentials-create=(self)", "publickey-credentials-get=(self)"]
)


class SafetyHeaders:
    """No third party, no cache, no index, nothing inline."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        is_file = response.headers.get("Content-Disposition", "").startswith("attachment")
        policy = FILE_POLICY if is_file else CONTENT_POLICY
        response.headers["Content-Security-Policy"] = policy
        response.headers["Permissions-Policy"] = PERMISSIONS_POLICY
        response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        if request.path_info.startswith(PUBLIC) and "Cache-Control" in response.headers:
            # Said by a page that looked at no session: it is the same for everybody.
            response.headers["Vary"] = "Accept-Encoding, Accept-Language"
        elif not request.path.startswith(f"/{settings.STATIC_URL.lstrip('/')}"):
            response.headers["Cache-Control"] = "no-store"
        return response


class Nameless:
    """Takes all cookies from who reads what is public, or asks whether all is well.

    Whose session it is does not matter there: none is read or touched, nobody who is signed in
    leaves a trace, and a monitor has its answer also when the database is away.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path_info == HEALTHZ or request.path_info.startswith(PUBLIC):
            request.COOKIES.clear()
        return self.get_response(request)


class SoundRequest:
    """Refuses what no browser of ours sends, before any of it is read.

    A body above the limit (the answer says what the limit is), another charset than UTF-8 (some
    of Python's are no text at all), a session key that we never gave out.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        length = request.META.get("CONTENT_LENGTH") or "0"
        limit = limit_mb(request) * 1024 * 1024
        if not length.isdigit() or int(length) > limit:
            return too_large(request)
        charset = (request.content_params or {}).get("charset", "utf-8")
        if charset.lower() not in {"utf-8", "utf8"}:
            request.encoding = "utf-8"
            return bad_request(request)
        # Read to its end before anybody looks who is asking: what was ended while a slow body
        # came in is over.
        if len(request.body) > limit:
            return too_large(request)
        key = request.COOKIES.get(settings.SESSION_COOKIE_NAME, "")
        if key and not (key.isascii() and key.isalnum()):
            note("strange_session")
            del request.COOKIES[settings.SESSION_COOKIE_NAME]
        return self.get_response(request)


class EitherForm:
    """Takes an address of the API without its last slash for the same with it.

    To lead there by a redirect would lose what is sent: clients follow it with a GET.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if f"{request.path_info}/".startswith(API) and not request.path_info.endswith("/"):
            request.path_info += "/"
            request.path += "/"
        return self.get_response(request)


class Busy:
    """Says so, with 503: SQLite's one writer was held for too long, and nothing was written; or
    the shared cache is away, and tries at secrets cannot be counted."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        is_locked = isinstance(error, OperationalError) and "locked" in str(error)
        return busy(request) if is_locked or isinstance(error, RedisError) else None


class KeysOfRequest:
    """Keeps the data keys of a request at hand while it lasts."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with keyring():
            return self.get_response(request)


class ActingMember:
    """Sets `request.member`: the membership in which the signed-in user works, or None."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        user = request.user
        workplace = str(request.session.get(WORKPLACE, ""))
        request.member = (  # type: ignore[attr-defined]
            acting_membership(user, workplace) if user.is_authenticated else None
        )
        return self.get_response(request)
