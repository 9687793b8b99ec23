"""How far an erasure reaches: which cases and persons go, and what can only be told of."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db.models import Max, Q

from cases.access.models import Grant
from cases.casebook.models import Case
from cases.exports.models import Export
from cases.exports.removing import files_that_may_hold
from cases.imports.forgetting import lists_open, rows_unmade, sheets_of
from cases.lifecycle.erasing.rooms import hanging
from cases.lifecycle.erasing.vocabularies import Extent
from cases.repatriation.models import Request
from cases.sharing.exports.removing import files_that_may_hold as shared_files_that_may_hold
from people.registry.models import Person, Relationship


@dataclass(frozen=True)
class Reach:
    """The cases that go, and the persons, with those who were found to be one of them."""

    cases: list[UUID]
    persons: list[UUID] = field(default_factory=list)

    def counts(self) -> dict[str, int]:
        """Count by kind what goes."""
        counts = hanging(self.cases, self.persons)
        counts["Case"] = len(self.cases)
        if self.persons:
            counts["Person"] = len(self.persons)
        return counts


@dataclass(frozen=True)
class Preview:
    """What would go, and what an erasure cannot reach or takes along with it."""

    reach: Reach
    counts: dict[str, int]
    # Refs of the person's cases that stay, because this one alone goes.
    stays: list[str]
    named_by_others: int
    granted: int
    sent: int
    fetched: int
    files: int
    sheets: int
    unmade: int
    lists_until: Any


def reach_of(case: Case, extent: str) -> Reach:
    """Return who goes with a case: its person too, where no other case is of him or her."""
    of_person = Case.objects.filter(person=case.person_id).order_by("opened_on", "pk")
    cases = list(of_person.values_list("pk", flat=True))
    if extent == Extent.CASE and len(cases) > 1:
        return Reach([case.pk])
    return Reach(cases, one_with(case.person_id))


def one_with(person_id: UUID) -> list[UUID]:
    """Return a person and whoever was found to be the same."""
    same = Person.objects.filter(Q(pk=person_id) | Q(merged_into=person_id))
    return list(same.order_by("number").values_list("pk", flat=True))


def preview(case: Case, extent: str) -> Preview:
    """Look, without touching anything."""
    reach = reach_of(case, extent)
    sheets, group = sheets_of(reach.cases), case.organisation_id
    near = Relationship.objects.filter(other__in=reach.persons).exclude(person__in=reach.persons)
    stays = Case.objects.filter(person=case.person_id).exclude(pk__in=reach.cases)
    fetched = Export.objects.filter(asked_by__organisation_id=group, fetched__gt=0)
    return Preview(
        reach=reach,
        counts=reach.counts(),
        stays=list(stays.order_by("ref").values_list("ref", flat=True)),
        named_by_others=near.count(),
        granted=Grant.objects.filter(case__in=reach.cases).count(),
        sent=Request.objects.filter(case__in=reach.cases, sent_on__isnull=False).count(),
        fetched=fetched.filter(job__asked_at__date__gte=case.opened_on).count(),
        files=sum(
            files(organisation_id=group, since=case.opened_on).count()
            for files in (files_that_may_hold, shared_files_that_may_hold)
        ),
        sheets=sheets.count(),
        unmade=rows_unmade(sheets),
        lists_until=lists_open(reach.cases).aggregate(last=Max("expires_at"))["last"],
    )
