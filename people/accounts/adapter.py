"""Allauth's door: nobody signs up by himself; tries are counted, comings and goings recorded."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from people.accounts import devices, throttle
from people.accounts.addresses import address_of
from people.accounts.sign_ins import record_failure, record_sign_in, record_sign_out
from people.accounts.signed_in import begin_session


class ClosedDoorAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": _("This address and password do not belong together."),
        "too_many_login_attempts": _("Too many tries. Wait ten minutes, then try again."),
        "incorrect_code": _("This code is not right, was used already, or its time is over."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def add_message(self, *args: Any, **kwargs: Any) -> None:
        """No "signed in as …" lines: the page shows it, and a message would keep the address."""

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Count the try before the password is looked at."""
        email = str(credentials.get("email", ""))
        self._try = throttle.try_password(
            account=email,
            address=address_of(request),
            is_known_device=devices.is_known(_device_token(request), email=email),
        )
        if self._try.first_refused:
            record_failure(email, "too_many")
        if not self._try.allowed:
            raise self.validation_error("too_many_login_attempts")

    def authenticate(self, request: HttpRequest, **credentials: Any) -> Any:
        user = super().authenticate(request, **credentials)
        if user is not None:
            self._try.succeeded()
        return user

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        record_failure(str(credentials.get("email", "")), "password")

    def login(self, request: HttpRequest, user: Any) -> None:
        """Begin a session under a new key; whether a factor was shown is not said here."""
        super().login(request, user)
        # The cookie is set on the answer, by SessionTimes.
        request.device_token = begin_session(  # type: ignore[attr-defined]
            session=request.session,
            user=user,
            token=_device_token(request),
            agent=request.headers.get("User-Agent", ""),
        )
        record_sign_in(user)

    def logout(self, request: HttpRequest) -> None:
        if (member := getattr(request, "member", None)) is not None:
            record_sign_out(member)
        super().logout(request)


def _device_token(request: HttpRequest) -> str:
    return request.COOKIES.get(settings.HOMEWARD_DEVICE_COOKIE, "")
