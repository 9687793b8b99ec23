"""Rows of the list of lacking consents, ready for the template."""

from collections.abc import Mapping
from dataclasses import dataclass

from cases.access.vocabularies import scope_label
from cases.repatriation.lacking import Gap, LackingCase
from cases.repatriation.models import Request
from people.registry.names import ShownName, shown_name


@dataclass(frozen=True)
class GapRow:
    label: str
    reason: str
    is_veto: bool
    letters: list[Request]


@dataclass(frozen=True)
class LackingRow:
    ref: str
    name: ShownName
    gaps: list[GapRow]
    may_be_asked: bool


def lacking_row(lacking: LackingCase, partners: Mapping[str, str]) -> LackingRow:
    """`partners` are the names of partners by their scope."""
    return LackingRow(
        ref=lacking.case.ref,
        name=shown_name(lacking.case.person),
        gaps=[_gap(gap, partners) for gap in lacking.gaps],
        may_be_asked=lacking.may_be_asked,
    )


def _gap(gap: Gap, partners: Mapping[str, str]) -> GapRow:
    return GapRow(
        label=partners.get(gap.recipient) or scope_label(gap.recipient),
        reason=gap.verdict.reason,
        is_veto=gap.verdict.is_veto,
        letters=gap.letters,
    )
