"""Reading proceedings. One is seen by whoever sees one of its cases, with those cases alone."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db import models

from cases.casebook.models import Case
from cases.networks.models import Proceeding, ProceedingCase
from cases.networks.vocabularies import WITNESSES, Stage
from people.accounts.models import Membership


def proceedings_seen_by(who: Membership) -> models.QuerySet[Proceeding, Proceeding]:
    """Return the proceedings of a member's own group in which a case is heard that is seen."""
    links = ProceedingCase.objects.visible_to(who)
    return Proceeding.objects.filter(
        organisation_id=who.organisation_id, pk__in=links.values("proceeding")
    )


def links_seen_by(
    who: Membership, proceeding: Proceeding
) -> models.QuerySet[ProceedingCase, ProceedingCase]:
    """Return which cases are heard there, of those that somebody sees."""
    links = ProceedingCase.objects.visible_to(who).filter(proceeding=proceeding)
    return links.order_by("case__ref")


def beside_case(case: Case) -> tuple[list[Any], list[Any]]:
    """Return what is read of a case with its file: where it is heard, and those proceedings."""
    heard = case.proceedings.order_by().values("proceeding")
    return [case.proceedings], [Proceeding.objects.filter(pk__in=heard)]


def proceedings_of(case: Case) -> list[ProceedingCase]:
    """Return where a case that was read whole is heard, the next hearing first."""
    rows = case.proceedings.all()
    return sorted(rows, key=lambda row: (_day(row), row.proceeding.made_at, row.pk))


def is_witness(case: Case) -> bool:
    """Tell of a case that was read whole whether its person may be called as a witness."""
    return any(_may_be_called(row) for row in case.proceedings.all())


def witnesses_among(cases: Iterable[Case]) -> set[UUID]:
    """Return the ids of those cases whose persons may be called as witnesses, in one query."""
    links = ProceedingCase.objects.filter(case__in=[case.pk for case in cases], part__in=WITNESSES)
    return set(links.exclude(proceeding__stage=Stage.CLOSED).values_list("case_id", flat=True))


def _may_be_called(row: ProceedingCase) -> bool:
    return row.part in WITNESSES and row.proceeding.stage != Stage.CLOSED


def _day(row: ProceedingCase) -> str:
    day = row.proceeding.next_hearing_on
    return day.isoformat() if day else "~"
