"""From which address a call comes, behind as many proxies as the settings name."""

from ipaddress import IPv4Address, IPv6Address, ip_address

from allauth.account.adapter import get_adapter
from django.core.exceptions import ImproperlyConfigured, PermissionDenied
from django.http import HttpRequest

Address = IPv4Address | IPv6Address


def address_of(request: HttpRequest) -> Address | None:
    """Return the address of who calls; None where no proxy and no socket tells it.

    IPv4 addresses that come in the clothes of IPv6 are IPv4. A call that did not pass all the
    proxies has no address that could be trusted.
    """
    try:
        text = get_adapter().get_client_ip(request)
    except (ImproperlyConfigured, PermissionDenied):
        return None
    address = ip_address(text.partition("%")[0])
    return getattr(address, "ipv4_mapped", None) or address
