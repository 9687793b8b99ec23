"""Ways to reach somebody that are no telephone numbers: names in messengers, e-mail."""

import re
from collections.abc import Iterator

from people.registry.handles import AT, EMAIL, read_handle
from people.registry.vocabularies import ContactKind

_TELEGRAM = "telegram|telegramm|tg|телеграмм?|тг|تلغرام|تليجرام|تلگرام|ٹیلیگرام|टेलिग्राम|টেলিগ্রাম"
_FACEBOOK = "facebook|fb|messenger|фейсбук|фб|мессенджер|فيسبوك|فيس بوك|ماسنجر|فیسبوک|फेसबुक|ফেসবুক"
_OTHERS = {
    "instagram": "instagram|insta|ig|инстаграм|инста|انستغرام|اینستاگرام",
    ContactKind.VK.value: "vk|вк|vkontakte|вконтакте",
    ContactKind.WHATSAPP.value: "whatsapp|whats app|ватсап|вотсап|واتساب|واتس اب|واٹس ایپ",
    ContactKind.VIBER.value: "viber|вайбер",
    ContactKind.SIGNAL.value: "signal|сигнал",
    "tiktok": "tiktok|tik tok|тикток|تيك توك",
    "imo": "imo|имо|ইমো",
    "skype": "skype|скайп",
    "ok": "ok\\.ru|одноклассники",
}
_KINDS = {
    ContactKind.TELEGRAM.value: _TELEGRAM,
    ContactKind.FACEBOOK.value: _FACEBOOK,
    **_OTHERS,
}
_CALLED = "|".join(f"(?P<k{at}>{words})" for at, words in enumerate(_KINDS.values()))
_NAMED = re.compile(rf"(?<![\w./@])(?:{_CALLED})(?!\w)", re.IGNORECASE)
# What stands between the word and the name: "facebook messenger only: …".
_NAME = re.compile(
    r"(?:[\s:=–-]|only|messenger|account|name|id|user|только|аккаунт|ник|solo)*"
    r"(?P<name>@?[^\W\d_][\w.\-]{2,})",
    re.IGNORECASE,
)
_SITE = re.compile(
    r"(?:https?://)?(?:www\.|m\.|web\.)?(?:t\.me|telegram\.me|vk\.com|vk\.ru|facebook\.com|fb\.com|"
    r"m\.me)/\S+",
    re.IGNORECASE,
)
_INSTAGRAM = re.compile(
    r"(?:https?://)?(?:www\.)?(instagram|tiktok)\.com/@?([\w.]+)\S*", re.IGNORECASE
)


def contacts_in(text: str) -> tuple[list[dict[str, str]], str]:
    """Return {"type", "value"} for each, and the text without them."""
    found: list[dict[str, str]] = []
    rest = text
    for contact, raw in _read(text):
        if contact not in found:
            found.append(contact)
        rest = rest.replace(raw, " " * len(raw))
    return found, rest


def says_messenger(text: str) -> bool:
    """Whether a messenger is named at all."""
    return bool(_NAMED.search(text))


def _read(text: str) -> Iterator[tuple[dict[str, str], str]]:
    for email in EMAIL.findall(text):
        yield {"type": ContactKind.EMAIL.value, "value": email}, email
        text = text.replace(email, " ")
    for link in _INSTAGRAM.finditer(text):
        yield {"type": link[1].lower(), "value": "@" + link[2]}, link[0]
    for site in _SITE.findall(text):
        if handle := read_handle(site):
            yield _contact(handle.kind, handle.name), site
        text = text.replace(site, " ")
    yield from _called(_INSTAGRAM.sub(" ", text))


def _called(text: str) -> Iterator[tuple[dict[str, str], str]]:
    """Names beside the word for a messenger, and names with an @."""
    taken: set[str] = set()
    for word in _NAMED.finditer(text):
        kind = next(
            kind for kind, found in zip(_KINDS, word.groups(), strict=True) if found is not None
        )
        named = _NAME.match(text, word.end())
        if named and _is_handle(named["name"], text[word.end() : named.start("name")]):
            taken.add(named["name"].lstrip("@"))
            yield _contact(kind, named["name"]), text[word.start() : named.end()]
    for at in AT.finditer(text):
        if at["name"] not in taken:
            handle = read_handle(text)
            known = handle.kind if handle and handle.name == at["name"] else ""
            yield _contact(known, at["name"]), at[0]


def _is_handle(name: str, before: str) -> bool:
    """A word with a dot, digit, _ or @, or any after a colon that is no other messenger."""
    if _NAMED.fullmatch(name):
        return False
    return (
        name.startswith("@")
        or any(each in "._" or each.isdigit() for each in name)
        or (":" in before and name.isascii())
    )


def _contact(kind: str, name: str) -> dict[str, str]:
    bare = name.lstrip("@").rstrip(".")
    with_at = kind in ("", ContactKind.TELEGRAM, "instagram", "tiktok")
    return {"type": str(kind) or "handle", "value": f"@{bare}" if with_at else bare}
