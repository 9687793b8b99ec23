"""Rules about the law: hearings, and time limits that somebody entered by hand."""

from collections.abc import Iterator

from cases.casebook.vocabularies import FINISHED, Rule
from cases.networks.models import ProceedingCase
from cases.reminders import rules
from cases.reminders.findings.finding import Finder, Finding, Look, Rows, of_case
from cases.repatriation.models import TimeLimit


def _near(look: Look) -> Rows:
    rows = ProceedingCase.objects.filter(
        proceeding__next_hearing_on__gte=look.since(),
        proceeding__next_hearing_on__lte=look.until(Rule.R05),
    ).exclude(case__workflow__in=FINISHED)
    return rows.select_related("case", "proceeding").only(*of_case("proceeding__next_hearing_on"))


def _hearings(look: Look, chunk: list[ProceedingCase]) -> Iterator[Finding]:
    for row in chunk:
        if day := row.proceeding.next_hearing_on:
            due = rules.before(day, look.days(Rule.R05, row.case))
            yield from look.met(Rule.R05, row.case, row.pk, due)


def _unmet(look: Look) -> Rows:
    rows = TimeLimit.objects.filter(
        met_at=None, taken_back_at=None, on__gte=look.since(), on__lte=look.until(Rule.R16)
    ).exclude(case__workflow__in=FINISHED)
    return rows.select_related("case").only(*of_case("on"))


def _limits(look: Look, chunk: list[TimeLimit]) -> Iterator[Finding]:
    for row in chunk:
        due = rules.before(row.on, look.days(Rule.R16, row.case))
        yield from look.met(Rule.R16, row.case, row.pk, due)


HEARINGS = Finder(Rule.R05, _near, _hearings)
LIMITS = Finder(Rule.R16, _unmet, _limits)
