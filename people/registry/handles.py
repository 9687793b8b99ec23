"""Names in messengers and networks: @name, t.me/name, vk.com/name."""

import re
from dataclasses import dataclass

from people.registry.text import tidy
from people.registry.vocabularies import ContactKind

# An address for mail, wherever it stands in a text.
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# Known by a name of their own, however it is written.
HANDLES = {ContactKind.TELEGRAM, ContactKind.FACEBOOK, ContactKind.VK}
_SITES = {
    "t.me": ContactKind.TELEGRAM,
    "telegram.me": ContactKind.TELEGRAM,
    "vk.com": ContactKind.VK,
    "vk.ru": ContactKind.VK,
    "facebook.com": ContactKind.FACEBOOK,
    "fb.com": ContactKind.FACEBOOK,
    "m.me": ContactKind.FACEBOOK,
}
_WORDS = {
    "telegram": ContactKind.TELEGRAM,
    "телеграм": ContactKind.TELEGRAM,
    "tg": ContactKind.TELEGRAM,
    "vk": ContactKind.VK,
    "вк": ContactKind.VK,
    "facebook": ContactKind.FACEBOOK,
    "fb": ContactKind.FACEBOOK,
    "messenger": ContactKind.FACEBOOK,
}
_LINK = re.compile(
    r"(?:https?://)?(?:www\.|m\.|web\.|mbasic\.)?(?P<site>"
    + "|".join(map(re.escape, _SITES))
    # The number of a profile, a channel seen in the browser, or what follows the address.
    + r")/(?:profile\.php\?(?:\S*&)?id=|people/[^/\s]+/|s/|(?=[\w.-]))(?P<name>[\w.-]*\w)",
    re.IGNORECASE,
)
# Doors into a group, posts and pages: whoever writes them is not named.
_NOBODY = re.compile(
    r"(?:joinchat|c|addstickers|share|wall|photo|video|groups?|watch|events?|reel|story)"
    r"(?:[/?-].*|[-_\d]*)|profile\.php",
    re.IGNORECASE,
)
AT = re.compile(r"(?<![\w.])@(?P<name>\w(?:[\w.]*\w)?)(?!@)")


@dataclass(frozen=True)
class Handle:
    """A name in a messenger; the kind is empty where nothing says which messenger."""

    raw: str
    name: str
    kind: str = ""


def read_handle(text: str) -> Handle | None:
    """The first handle in the text. An e-mail address, a number or an invitation is none."""
    written = tidy(text)
    link = _LINK.search(written)
    if link and not _NOBODY.fullmatch(link["name"]):
        return Handle(link[0], link["name"], _SITES[link["site"].lower()])
    if at := AT.search(written):
        return Handle(at[0], at["name"], _kind_said(written))
    return None


def normalise_handle(text: str) -> str:
    """The form in which equal handles meet: without @ or address, in lower case."""
    handle = read_handle(text)
    return (handle.name if handle else tidy(text).lstrip("@")).casefold()


def _kind_said(text: str) -> str:
    kinds = {_WORDS[word] for word in re.findall(r"\w+", text.casefold()) if word in _WORDS}
    return kinds.pop() if len(kinds) == 1 else ""
