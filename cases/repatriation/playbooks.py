"""Whose steps a new request follows: a group's own, or the practice that is shipped."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _

from cases.repatriation.models import Playbook, PlaybookStep
from cases.repatriation.practice import ANY, PRACTICE, Step
from cases.repatriation.vocabularies import RequestKind
from people.accounts.models import Organisation
from people.registry.countries import country_name


@dataclass(frozen=True)
class Plan:
    """The steps for one kind and nationality; `own` is the group's row, None where we ship it."""

    kind: str
    nationality: str
    steps: tuple[Step, ...]
    own: Playbook | None = None

    @property
    def is_checked(self) -> bool:
        return self.own is not None and self.own.checked_on is not None

    @property
    def kind_label(self) -> str:
        return str(RequestKind(self.kind).label)

    @property
    def place(self) -> str:
        return country_name(self.nationality) if self.nationality else _("any nationality")


def playbook_for(organisation: Organisation | UUID, kind: str, nationality: str) -> Plan | None:
    """Return what applies: the group's own before ours, the nationality's before any's."""
    return _applying(own_playbooks(organisation, kind=kind), kind, nationality)


def playbooks_for(organisation: Organisation | UUID, nationality: str) -> list[Plan]:
    """Return what applies to each kind for one nationality, kinds without any left out."""
    own = own_playbooks(organisation)
    found = [_applying(own, kind, nationality) for kind in RequestKind.values]
    return [plan for plan in found if plan]


def all_playbooks(organisation: Organisation | UUID) -> list[Plan]:
    """Return a group's own and those of ours that it has not made its own, kind by kind."""
    own = own_playbooks(organisation)
    keys = sorted({*own, *PRACTICE}, key=lambda key: (RequestKind.values.index(key[0]), key[1]))
    return [own.get(key) or _shipped(*key) for key in keys]


def find_playbook(organisation: Organisation | UUID, kind: str, nationality: str) -> Plan | None:
    """Return the one for exactly this, own or ours."""
    own = own_playbooks(organisation, kind=kind).get((kind, nationality))
    return own or (_shipped(kind, nationality) if (kind, nationality) in PRACTICE else None)


def own_playbooks(organisation: Organisation | UUID, **only: str) -> dict[tuple[str, str], Plan]:
    rows = Playbook.objects.filter(organisation=organisation, **only)
    steps = PlaybookStep.objects.filter(playbook__in=rows).order_by("position")
    return plans_of(list(rows), steps.with_keys())


def _applying(own: dict[tuple[str, str], Plan], kind: str, nationality: str) -> Plan | None:
    for place in dict.fromkeys([nationality, ANY]):
        if (kind, place) in own:
            return own[kind, place]
    for place in dict.fromkeys([nationality, ANY]):
        if (kind, place) in PRACTICE:
            return _shipped(kind, place)
    return None


def _shipped(kind: str, nationality: str) -> Plan:
    return Plan(kind, nationality, PRACTICE[kind, nationality])


def plans_of(
    rows: Sequence[Playbook], steps: Sequence[PlaybookStep]
) -> dict[tuple[str, str], Plan]:
    by_book: dict[UUID, list[Step]] = {row.pk: [] for row in rows}
    for step in steps:
        by_book[step.playbook_id].append(Step(step.after_days, step.text, step.addressee_kind))
    return {
        (row.kind, row.nationality): Plan(row.kind, row.nationality, tuple(by_book[row.pk]), row)
        for row in rows
    }
