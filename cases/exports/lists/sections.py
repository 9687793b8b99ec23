"""Sections of a list: what is asked of its reader, or what became of people."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.access.vocabularies import FieldGroup
from cases.casebook.vocabularies import Status
from cases.exports.columns import Batch
from cases.exports.columns.beside import Requests
from cases.repatriation.vocabularies import FINAL, RequestKind

# What sections are told by: disclosure is asked of these, too.
GROUPS = frozenset({FieldGroup.SITUATION, FieldGroup.REQUESTS})
OTHERS = _("Others")
EVERYBODY = _("Everybody")


@dataclass(frozen=True)
class Section:
    """Who has one of these statuses and, where a kind is named, such a request that goes on."""

    heading: Promise
    statuses: frozenset[str]
    asked: str = ""

    def holds(self, status: str | None, kinds: Collection[str]) -> bool:
        return status in self.statuses and (not self.asked or self.asked in kinds)


_HELD = Section(_("Held as prisoners of war"), frozenset({Status.POW}))
_MISSING = Section(
    _("Missing or out of contact"), frozenset({Status.MISSING, Status.OUT_OF_CONTACT})
)
BY_WHAT_IS_ASKED = (
    Section(
        _("Killed: return of remains is asked for"),
        frozenset({Status.KILLED}),
        RequestKind.REMAINS,
    ),
    # Hearsay is counted apart, so that nobody quotes it as a number of deaths.
    Section(
        _("Said to be killed, not confirmed: return of remains is asked for"),
        frozenset({Status.KILLED_UNCONFIRMED}),
        RequestKind.REMAINS,
    ),
    _HELD,
    _MISSING,
    Section(
        _("Serving or wounded: discharge is asked for"),
        frozenset({Status.SERVING, Status.WOUNDED}),
        RequestKind.DISCHARGE,
    ),
)
BY_FATE = (_HELD, _MISSING)


def headings(sections: Sequence[Section]) -> list[str]:
    """Return all headings in their order; the last one is for who is in none of the others."""
    last = OTHERS if sections else EVERYBODY
    return [str(heading) for heading in (*(each.heading for each in sections), last)]


def sections_of(batch: Batch, sections: Sequence[Section]) -> list[int]:
    """Return for each case the place of its section."""
    if not sections:
        return [0] * len(batch.ids)
    statuses = batch.part(FieldGroup.SITUATION).clear("status")
    kinds = batch.part(FieldGroup.REQUESTS).requests(_kinds)
    return [
        next(
            (place for place, each in enumerate(sections) if each.holds(status, asked or ())),
            len(sections),
        )
        for status, asked in zip(statuses, kinds, strict=True)
    ]


def _kinds(requests: Requests, case: str) -> frozenset[str]:
    return frozenset(kind for kind, state, _due in requests.of(case) if state not in FINAL)
