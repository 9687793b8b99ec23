"""Which addresses of the network we connect to: those that anybody in the world can reach."""

from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address, ip_network

IP = IPv4Address | IPv6Address

# What the registries call global, and what is still none of the world's.
_REFUSED_V4 = [
    ip_network("168.63.129.16/32"),  # a cloud's own agent, on each of its machines
    ip_network("192.88.99.0/24"),  # relays from IPv6, given up
    ip_network("192.0.0.0/24"),  # the network's own business
]
# Of IPv6 nothing else was given to anybody yet; the second one is IPv4 behind a translator.
_UNICAST = ip_network("2000::/3")
_TRANSLATED = ip_network("64:ff9b::/96")
_REFUSED_V6 = [
    ip_network("2001::/23"),  # the network's own business, with it Teredo
    ip_network("2001:db8::/32"),  # documentation
    ip_network("3fff::/20"),  # documentation
]
_ISATAP = (0x0000_5EFE, 0x0200_5EFE)


def is_public(ip: IP) -> bool:
    """Tell whether this is an address of the open network, and what hides in it too."""
    if isinstance(ip, IPv4Address):
        told = ip.is_global and not (ip.is_multicast or ip.is_reserved)
        return told and not any(ip in network for network in _REFUSED_V4)
    if ip.ipv4_mapped:
        return is_public(ip.ipv4_mapped)
    if ip not in _TRANSLATED and (
        ip not in _UNICAST or not ip.is_global or any(ip in network for network in _REFUSED_V6)
    ):
        return False
    return all(is_public(inner) for inner in _within(ip))


def _within(ip: IPv6Address) -> Iterator[IPv4Address]:
    """Yield the addresses that what is sent to this one may end up at."""
    if ip in _TRANSLATED or (int(ip) >> 32) & 0xFFFF_FFFF in _ISATAP:
        yield IPv4Address(int(ip) & 0xFFFF_FFFF)
    if ip.sixtofour:
        yield ip.sixtofour
