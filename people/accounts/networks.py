"""Networks from which a partner's key may be used, written as `192.0.2.0/24`."""

from collections.abc import Iterable
from ipaddress import IPv4Network, IPv6Network, ip_network

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from people.accounts.addresses import Address

Network = IPv4Network | IPv6Network

MOST = 20
# A wider network is no partner's: who writes one down opens the key to half the world.
WIDEST = {4: 8, 6: 16}
_LONGEST_LINE = 60


def read_networks(lines: Iterable[str]) -> list[str]:
    """Return networks as they are kept, each once; ValidationError names the lines at fault."""
    read: dict[str, None] = {}
    wrong: list[str] = []
    for number, line in enumerate(lines, start=1):
        text = line.strip()
        if not text:
            continue
        try:
            read[str(_read(text))] = None
        except ValidationError as error:
            wrong += [_("Line %d: %s") % (number, word) for word in error.messages]
    if not wrong and len(read) > MOST:
        wrong = [_("Give at most %d networks.") % MOST]
    if wrong:
        raise ValidationError({"networks": wrong[:MOST]})
    return list(read)


def is_within(address: Address | None, networks: list[str]) -> bool:
    """Tell whether a key with these networks may be used from an address; without any, it may."""
    if not networks:
        return True
    return address is not None and any(address in ip_network(text) for text in networks)


def _read(text: str) -> Network:
    try:
        if len(text) > _LONGEST_LINE or "%" in text:
            raise ValueError(text)
        network = _as_ipv4(ip_network(text, strict=False))
    except ValueError as error:
        raise ValidationError(
            _("This is no network. Write one such as 192.0.2.0/24 or 2001:db8::/32.")
        ) from error
    if network.prefixlen < WIDEST[network.version]:
        raise ValidationError(
            _("This network is too wide: the number after the stroke must be at least %d.")
            % WIDEST[network.version]
        )
    if not _is_exact(text):
        raise ValidationError(
            _("This is an address inside a network. Write %(network)s for the whole of it.")
            % {"network": network}
        )
    return network


def _as_ipv4(network: Network) -> Network:
    """IPv4 in the clothes of IPv6 is kept as IPv4: so is the address that it is compared with."""
    mapped = getattr(network.network_address, "ipv4_mapped", None)
    if mapped is None or network.prefixlen < 96:
        return network
    return IPv4Network((mapped, network.prefixlen - 96))


def _is_exact(text: str) -> bool:
    try:
        ip_network(text)
    except ValueError:
        return False
    return True
