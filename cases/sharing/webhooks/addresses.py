"""The address of a partner's server, read strictly: what can be read in two ways is refused."""

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import SplitResult, urlsplit

import idna
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.sharing.webhooks.reach import IP, is_public

LONGEST = 1000
HTTPS = 443
# Below it, other kinds of servers listen; above it, anybody may start one.
FIRST_FREE = 1024
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
# Programs differ in what they take for a number: 0x7f.1, 017700000001 and 127.1 are one address.
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
# Names that lead into a house, or nowhere.
_INSIDE = {
    *("alt", "arpa", "example", "invalid", "local", "localhost", "onion", "test"),
    *("corp", "home", "internal", "intranet", "lan", "localdomain", "private"),
}


@dataclass(frozen=True)
class Address:
    """`host` is a name in its ASCII form, or an IP address; `target` the path and what follows."""

    host: str
    port: int
    target: str

    @property
    def ip(self) -> IP | None:
        return _ip(self.host)

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == HTTPS else f":{self.port}"
        return f"https://{host}{port}{self.target}"


def read_address(text: str) -> Address:
    """Return what an address says; ValidationError tells what is wrong with it."""
    text = text.strip()
    if len(text) > LONGEST:
        raise ValidationError(_("The address is longer than %d characters.") % LONGEST)
    if not text.isprintable() or set(text) & set(' \\"<>^`{|}'):
        raise ValidationError(_("The address has blanks or signs that stand in no address."))
    parts = _split(text)
    if parts.scheme != "https":
        raise ValidationError(_("The address must begin with https://."))
    if parts.username is not None or parts.password is not None:
        raise ValidationError(_("Leave out name and password: they would be sent about."))
    if "#" in text:
        raise ValidationError(_("Leave out the # and what follows: it is never sent."))
    if not (parts.path + parts.query).isascii():
        raise ValidationError(_("Write what follows the name in ASCII, with %-signs."))
    if "[" in parts.netloc and ":" not in (parts.hostname or ""):
        raise ValidationError(_("Between brackets stands an IPv6 address."))
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Address(_host(parts.hostname or ""), _port(parts), target)


def _split(text: str) -> SplitResult:
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise ValidationError(_("This is no address.")) from error
    return parts


def _port(parts: SplitResult) -> int:
    try:
        port = HTTPS if parts.port is None else parts.port
    except ValueError:
        port = 0
    if port != HTTPS and port < FIRST_FREE:
        raise ValidationError(
            _("The port must be %(https)d, or %(free)d and above.")
            % {"https": HTTPS, "free": FIRST_FREE}
        )
    return port


def _host(told: str) -> str:
    if ip := _ip(told):
        if not is_public(ip):
            raise ValidationError(_("This is no address that the whole world can reach."))
        return str(ip)
    name = _ascii(told.removesuffix("."))
    labels = name.split(".")
    if _NUMBER.fullmatch(labels[-1]):
        raise ValidationError(_("Write an IP address as four plain numbers, such as 192.0.2.1."))
    if len(name) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise ValidationError(_("This is no name of a server."))
    if len(labels) < 2 or labels[-1] in _INSIDE:
        raise ValidationError(_("This is no name that the whole world knows."))
    return name


def _ascii(name: str) -> str:
    """Return the form that is looked up: what is shown must be what is asked for."""
    if name.isascii():
        return name
    try:
        return idna.encode(name, uts46=True, std3_rules=True).decode()
    except idna.IDNAError as error:
        raise ValidationError(_("This is no name of a server.")) from error


def _ip(host: str) -> IP | None:
    try:
        return IPv6Address(host) if ":" in host else IPv4Address(host)
    except ValueError:
        return None
