"""What can be wrong with mails and with the way in, and what then helps."""

from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import CheckMessage, Error, Info, Tags, Warning, run_checks
from django.core.mail import get_connection
from django.utils.translation import gettext as _

from people.accounts.mails import are_mails_stuck

_SMTP = "django.core.mail.backends.smtp.EmailBackend"
_SECONDS = 5


def mail_server() -> Iterator[CheckMessage]:
    """Say hello to the mail server; no mail is sent."""
    if settings.EMAIL_BACKEND != _SMTP:
        yield Warning(
            _("No mail server is named: mails lie in var/mail, and nobody is reminded by mail."),
            hint=_("Set HOMEWARD_EMAIL_URL, then restart."),
        )
        return
    connection = get_connection(timeout=_SECONDS)
    try:
        connection.open()
    except OSError as error:
        yield Error(
            _("The mail server does not let us in (%(why)s).") % {"why": type(error).__name__},
            hint=_("Look at HOMEWARD_EMAIL_URL: server, port, name, password; and at firewalls."),
        )
    else:
        yield Info(_("The mail server lets us in."))
    finally:
        connection.close()


def account_mails() -> Iterator[CheckMessage]:
    if are_mails_stuck():
        yield Error(
            _("Mails about accounts are refused, or wait."),
            hint=_("Look at the line on the mail server and at var/run/log/worker.log."),
        )
    else:
        yield Info(_("No mail about accounts waits."))


def way_in() -> Iterator[CheckMessage]:
    """Compare what the settings say of TLS, host names and the address in mails."""
    found = [*_address(), *(_deployed() if settings.TLS else ())]
    yield from found or [Info(_("Address, host names and TLS fit together."))]


def _address() -> Iterator[CheckMessage]:
    base = urlsplit(settings.HOMEWARD_BASE_URL)
    host = base.hostname or ""
    if settings.DEBUG:
        yield Error(
            _("Faults show what they know."), hint=_("Unset HOMEWARD_DEBUG, then restart.")
        )
    if "*" in settings.ALLOWED_HOSTS:
        yield Error(
            _("The server answers to every name."),
            hint=f"HOMEWARD_HOSTS={host}",
        )
    elif not any(_fits(host, name) for name in settings.ALLOWED_HOSTS):
        yield Error(
            _("The address in mails is none that the server answers to."),
            hint=f"HOMEWARD_HOSTS={host}",
        )
    if settings.TLS and base.scheme != "https":
        yield Error(
            _("The address in mails leads past TLS."),
            hint=f"HOMEWARD_BASE_URL=https://{base.netloc}",
        )
    elif not settings.TLS and base.scheme == "https":
        yield Error(
            _("Pages come over TLS, but the server does not know it."), hint="HOMEWARD_TLS=1"
        )
    elif not settings.TLS and not _is_here(host):
        yield Error(
            _("Pages and passwords cross the network in clear."),
            hint=_("Put a proxy with TLS before the web server, then set HOMEWARD_TLS=1."),
        )


def _deployed() -> Iterator[CheckMessage]:
    """What the framework's own `check --deploy` says."""
    if not settings.SECURE_HSTS_SECONDS:
        yield Error(
            _("Browsers are not told to stay with TLS."),
            hint=_("Take away what overrides SECURE_HSTS_SECONDS."),
        )
    for told in run_checks(tags=[Tags.security], include_deployment_checks=True):
        if not told.is_silenced():
            yield told


def _fits(host: str, name: str) -> bool:
    return host == name.strip("[]") or (name.startswith(".") and f".{host}".endswith(name))


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
