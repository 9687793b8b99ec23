"""What a rule finds due today: one pass over the rows that could be, chunk by chunk."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from django.db import models
from django.db.models import Q

from cases.casebook.fates import AT_WAR
from cases.casebook.models import Case
from cases.casebook.silence import SILENCE_WHEN_CRITICAL, last_heard
from cases.casebook.vocabularies import FINISHED, Rule
from cases.reminders import rules
from cases.repatriation.models import Request
from people.dates import clock
from people.vault.keyring import keyring
from people.vault.querysets import load_keys

CHUNK = 500
M = TypeVar("M", bound=models.Model)


@dataclass(frozen=True)
class Finding:
    """A rule that is met: of which case, about what, since when, for which time."""

    rule: Rule
    case: Case
    about_id: UUID
    first_day: date
    times: int


def late_answers() -> Iterator[list[Finding]]:
    """R01: requests whose answer is overdue, of cases that still go on."""
    late = (
        Request.objects.overdue()
        .exclude(case__workflow__in=FINISHED)
        .select_related("case__owner__user")
    )
    for chunk in _chunks(late):
        yield [
            finding
            for row in chunk
            if (finding := _found(Rule.R01, row.case, row.pk, _late_since(row)))
        ]


def silent_people() -> Iterator[list[Finding]]:
    """R02: people at war of whom nothing was heard. Opens the sealed day of the last contact."""
    for chunk in _chunks(_perhaps_silent()):
        with keyring():
            load_keys(chunk)
            found = [
                finding
                for case in chunk
                if (finding := _found(Rule.R02, case, case.pk, _silent_from(case)))
            ]
        yield found


def silence_of(case_id: UUID) -> list[Finding]:
    """R02 for one case, now: what the next pass over all would find."""
    with keyring():
        cases = load_keys(list(_perhaps_silent().filter(pk=case_id)))
        found = [_found(Rule.R02, case, case.pk, _silent_from(case)) for case in cases]
    return [finding for finding in found if finding]


def still_due(rule: str, ids: Iterable[UUID]) -> set[UUID]:
    """Return those of the objects of which the rule is met today."""
    passes = {Rule.R01: _requests_still_due, Rule.R02: _cases_still_due}
    return passes[Rule(rule)](ids)


def _requests_still_due(ids: Iterable[UUID]) -> set[UUID]:
    late = Request.objects.overdue().exclude(case__workflow__in=FINISHED)
    return set(late.filter(pk__in=ids).values_list("pk", flat=True))


def _cases_still_due(ids: Iterable[UUID]) -> set[UUID]:
    with keyring():
        rows = load_keys(list(_perhaps_silent().filter(pk__in=ids)))
        return {row.pk for row in rows if _found(Rule.R02, row, row.pk, _silent_from(row))}


def _perhaps_silent() -> models.QuerySet[Case, Case]:
    """What the clear columns can tell; they are rounded, so that the sealed day decides."""
    edge = clock.today() - SILENCE_WHEN_CRITICAL
    month_end = edge.replace(day=monthrange(edge.year, edge.month)[1])
    # Silence is counted from the earliest day of a contact, or from a later one.
    heard = Q(last_contact_earliest__lte=month_end)
    never = Q(last_contact_earliest=None) & (
        Q(opened_on__lte=edge) | Q(last_contact_latest__lte=month_end)
    )
    return (
        Case.objects.unfinished()
        .filter(heard | never, status__in=AT_WAR)
        .select_related("owner__user")
    )


def _late_since(request: Request) -> date | None:
    return rules.r01_first_day(request.due_on, request.state)


def _silent_from(case: Case) -> date | None:
    return rules.r02_first_day(case.status, case.risk, last_heard(case))


def _found(rule: Rule, case: Case, about_id: UUID, first_day: date | None) -> Finding | None:
    times = rules.occurrence(first_day, clock.today())
    return Finding(rule, case, about_id, first_day, times) if first_day and times else None


def _chunks(rows: models.QuerySet[M, M]) -> Iterator[list[M]]:
    """Walk rows in order of their key: no chunk, however many rows there are, is kept."""
    ordered = rows.order_by("pk")
    chunk = list(ordered[:CHUNK])
    while chunk:
        yield chunk
        chunk = list(ordered.filter(pk__gt=chunk[-1].pk)[:CHUNK])
