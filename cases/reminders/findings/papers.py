"""R04: passports, visas, migration cards and powers of attorney that run out.

A paper belongs to a person. It is a matter of that person's newest case that still goes on.
"""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

from django.db.models import OuterRef, Subquery

from cases.casebook.fates import DEAD
from cases.casebook.models import Case
from cases.casebook.vocabularies import FINISHED, Rule
from cases.reminders import rules
from cases.reminders.findings.finding import OF_CASE, Finder, Finding, Look, Rows
from people.registry.models import Identifier, Relationship
from people.registry.vocabularies import IdentifierKind

# Which of the rule's numbers are those of a paper.
PLACES: dict[str, slice] = {
    IdentifierKind.PASSPORT: slice(0, 2),
    IdentifierKind.VISA: slice(2, 4),
    IdentifierKind.MIGRATION_CARD: slice(5, 6),
}
_VISA, _ATTORNEY = PLACES[IdentifierKind.VISA], slice(4, 5)


def _papers(look: Look) -> Rows:
    living = Case.objects.exclude(status__in=DEAD)
    rows = Identifier.objects.filter(
        kind__in=PLACES, expires_on__gte=look.since(), expires_on__lte=look.until(Rule.R04)
    )
    return _with_case(rows, living).only("kind", "expires_on")


def _attorneys(look: Look) -> Rows:
    rows = Relationship.objects.filter(
        has_power_of_attorney=True,
        power_of_attorney_until__gte=look.since(),
        power_of_attorney_until__lte=look.until(Rule.R04, 4),
    )
    return _with_case(rows, Case.objects.all()).only("power_of_attorney_until")


def _with_case(rows: Rows, cases: Rows) -> Rows:
    newest = cases.exclude(workflow__in=FINISHED).filter(person=OuterRef("person_id"))
    newest = newest.order_by("-opened_on", "-pk").values("pk")[:1]
    found: Rows = rows.annotate(newest_case=Subquery(newest)).filter(newest_case__isnull=False)
    return found


def _visas(look: Look) -> Rows:
    cases = Case.objects.unfinished().exclude(status__in=DEAD)
    cases = cases.filter(
        visa_expires_on__gte=look.since(), visa_expires_on__lte=look.until(Rule.R04, 2, 3)
    )
    return cases.only(*OF_CASE, "visa_expires_on")


def _run_out(look: Look, chunk: list[Identifier]) -> Iterator[Finding]:
    yield from _of_persons(look, chunk, lambda row: (row.expires_on, PLACES[row.kind]))


def _attorneys_end(look: Look, chunk: list[Relationship]) -> Iterator[Finding]:
    yield from _of_persons(look, chunk, lambda row: (row.power_of_attorney_until, _ATTORNEY))


def _of_persons(
    look: Look, chunk: list[Any], said: Callable[[Any], tuple[Any, slice]]
) -> Iterator[Finding]:
    cases: dict[UUID, Case] = Case.objects.only(*OF_CASE).in_bulk(
        {row.newest_case for row in chunk}
    )
    for row in chunk:
        case, (day, places) = cases[row.newest_case], said(row)
        due = rules.before(day, look.days(Rule.R04, case)[places])
        yield from look.met(Rule.R04, case, row.pk, due)


def _visas_end(look: Look, chunk: list[Case]) -> Iterator[Finding]:
    for case in chunk:
        if case.visa_expires_on:
            due = rules.before(case.visa_expires_on, look.days(Rule.R04, case)[_VISA])
            yield from look.met(Rule.R04, case, case.pk, due)


PAPERS = Finder(Rule.R04, _papers, _run_out)
ATTORNEYS = Finder(Rule.R04, _attorneys, _attorneys_end)
VISAS = Finder(Rule.R04, _visas, _visas_end)
