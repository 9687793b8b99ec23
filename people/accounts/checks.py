"""What `check --deploy` asks of the accounts."""

from typing import Any

from django.conf import settings
from django.core.checks import Tags, Warning, register


@register(Tags.security, deploy=True)
def proxies_are_counted(**_options: Any) -> list[Warning]:
    """Behind a proxy that is not counted, all visitors share one limit of sign-in tries."""
    if not settings.TLS or settings.ALLAUTH_TRUSTED_PROXY_COUNT:
        return []
    return [
        Warning(
            "HOMEWARD_TLS=1 means that a proxy stands before the web server, but HOMEWARD_PROXIES "
            "is 0: one stranger's wrong passwords would keep all members out.",
            hint="Set HOMEWARD_PROXIES to the number of proxies that add to X-Forwarded-For.",
            id="homeward.W001",
        )
    ]
