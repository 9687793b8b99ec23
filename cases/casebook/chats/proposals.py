"""What a chat may hold for the fields of a case: proposed, and taken or left by a person."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.casebook.chats.called import names_in
from cases.casebook.chats.days import days_in
from cases.casebook.chats.gathering import Mention
from cases.casebook.chats.messages import Chat
from cases.casebook.chats.places import places_in
from cases.casebook.chats.reached import handles_in, phones_in

# A page with more of one kind helps nobody choose.
MOST = 12


class Kind(models.TextChoices):
    NAME = "name", _("Names")
    PHONE = "phone", _("Phone numbers")
    HANDLE = "handle", _("Names in messengers")
    DATE = "date", _("Dates")
    PLACE = "place", _("Places")


@dataclass(frozen=True)
class Proposal:
    """One thing as it was written, and how it was read.

    `value` is a number as it is dialled, a handle without its address, a date as EDTF, the code of
    a country: empty where it cannot be read without asking. `detail` is the messenger of a handle.
    """

    kind: str
    written: str
    value: str
    detail: str
    sender: str
    message: int
    around: str
    count: int

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


# How something was read: what makes two the same, and its value and detail.
Read = tuple[str, str, str]
Found = Iterable[tuple[Read, Mention]]
_FINDERS: dict[Kind, Callable[[Chat, date], Found]] = {
    Kind.NAME: lambda chat, today: names_in(chat),
    Kind.PHONE: lambda chat, today: phones_in(chat),
    Kind.HANDLE: lambda chat, today: handles_in(chat),
    Kind.DATE: days_in,
    Kind.PLACE: lambda chat, today: places_in(chat),
}


def propose(chat: Chat, *, today: date) -> list[Proposal]:
    """Return what may be taken, by kind: the most frequent first, then the earliest."""
    return [each for kind, find in _FINDERS.items() for each in _of(kind, find(chat, today))]


def _of(kind: Kind, found: Found) -> list[Proposal]:
    together: dict[str, tuple[Read, Mention]] = {}
    for read, mention in found:
        same = together.get(read[0])
        if same:
            same[1].count += mention.count
        else:
            together[read[0]] = (read, mention)
    ranked = sorted(together.values(), key=lambda each: _rank(each[1]))
    return [_proposal(kind, read, mention) for read, mention in ranked[:MOST]]


def _rank(mention: Mention) -> tuple[bool, int, int]:
    return not mention.stands_out, -mention.count, mention.message.number


def _proposal(kind: Kind, read: Read, mention: Mention) -> Proposal:
    _key, value, detail = read
    return Proposal(
        kind=kind.value,
        written=mention.written,
        value=value,
        detail=detail,
        sender=mention.message.sender,
        message=mention.message.number,
        around=mention.around,
        count=mention.count,
    )
