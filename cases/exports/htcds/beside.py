"""What stands beside the cases of a batch and only this standard asks for."""

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from cases.casebook.models import Assessment
from cases.exports.columns.beside import lines, open_all
from people.registry.models import Contact, PersonName
from people.registry.names import LATIN
from people.registry.vocabularies import ContactKind, ContactOf, SafeToUse
from people.vault.columns import Among
from people.vault.opener import Opener


class Outcomes:
    """Of each case the assessment that stands, which is the latest."""

    def __init__(self, cases: Sequence[str]) -> None:
        rows = Assessment.objects.filter(Among("case_id", cases)).order_by("made_at", "id")
        self._latest = {
            case: (row, outcome) for case, row, outcome in lines(rows, "case_id", "id", "outcome")
        }

    def opened(self, opener: Opener, cases: Collection[str | None]) -> dict[str, str]:
        wanted = {case: row for case, row in self._latest.items() if case in cases}
        told = open_all(opener, Assessment, "outcome", wanted.values())
        return dict(zip(wanted, told, strict=True))


class FullNames:
    """Of each person the first name in Latin letters, else the first of all."""

    def __init__(self, persons: Sequence[str]) -> None:
        rows = PersonName.objects.filter(Among("person_id", persons)).order_by("position", "id")
        latin: dict[str, Any] = {}
        others: dict[str, Any] = {}
        for person, script, *name in lines(rows, "person_id", "script", "id", "full", "parts"):
            (latin if script == LATIN else others).setdefault(person, name)
        self._names = others | latin

    def opened(
        self, opener: Opener, persons: Collection[str | None]
    ) -> dict[str, tuple[str, str]]:
        """Return given and family name; a name that nobody took apart is the given one."""
        wanted = {person: name for person, name in self._names.items() if person in persons}
        rows = wanted.values()
        whole = open_all(opener, PersonName, "full", [(row, full) for row, full, _parts in rows])
        parts = open_all(opener, PersonName, "parts", [(row, told) for row, _full, told in rows])
        return dict(zip(wanted, map(_apart, whole, parts), strict=True))


class Reached(NamedTuple):
    phones: dict[str, str]
    mails: dict[str, str]


class Addresses:
    """Of each person the first telephone and mail address of his own that are safe to use.

    Verified, and safe without a condition: the standard has no words for hours or for text only.
    """

    def __init__(self, persons: Sequence[str]) -> None:
        rows = Contact.objects.filter(
            Among("person_id", persons),
            of=ContactOf.SELF,
            relationship=None,
            verified_at__isnull=False,
            safe_to_use=SafeToUse.YES,
            kind__in=[ContactKind.PHONE, ContactKind.EMAIL],
        )
        self._phones: dict[str, tuple[str, bytes]] = {}
        self._mails: dict[str, tuple[str, bytes]] = {}
        names = ("person_id", "kind", "id", "e164", "value")
        for person, kind, row, e164, value in lines(rows.order_by("id"), *names):
            if kind == ContactKind.EMAIL:
                self._mails.setdefault(person, (row, value))
            elif e164 is not None:
                self._phones.setdefault(person, (row, e164))

    def opened(self, opener: Opener, persons: Collection[str | None]) -> Reached:
        phones = {person: row for person, row in self._phones.items() if person in persons}
        mails = {person: row for person, row in self._mails.items() if person in persons}
        numbers = open_all(opener, Contact, "e164", phones.values())
        written = open_all(opener, Contact, "value", mails.values())
        return Reached(
            dict(zip(phones, numbers, strict=True)), dict(zip(mails, written, strict=True))
        )


def _apart(full: str, parts: dict[str, str] | str) -> tuple[str, str]:
    if isinstance(parts, dict) and parts.get("given") and parts.get("family"):
        given = " ".join(filter(None, (parts["given"], parts.get("father"))))
        return given, parts["family"]
    return full, ""
