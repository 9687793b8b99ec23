"""Rules about how a case stands: nobody's, silent to the family, home again, closed, unsure."""

from collections.abc import Iterator

from django.db.models import Prefetch, Q

from cases.casebook.fates import DEAD
from cases.casebook.models import Case, Claim
from cases.casebook.vocabularies import ClaimAbout, DeathSaid, Risk, Rule, Status, Workflow
from cases.reminders import rules
from cases.reminders.findings.finding import OF_CASE, Finder, Finding, Look, Rows
from people.vault.querysets import load_keys

SOURCES_ENOUGH = 2


def _families(look: Look) -> Rows:
    day = look.by(Rule.R12)
    cases = Case.objects.unfinished().filter(
        Q(family_told_on__lte=day) | Q(family_told_on=None, opened_on__lte=day),
        person__family_is_hostile=False,
        person__family_not_told=False,
    )
    return cases.only(*OF_CASE, "family_told_on", "opened_on")


def _untold(look: Look, chunk: list[Case]) -> Iterator[Finding]:
    for case in chunk:
        last = case.family_told_on or case.opened_on
        yield from look.met(Rule.R12, case, case.pk, rules.after(last, look.days(Rule.R12, case)))


def _without_owner(look: Look) -> Rows:
    cases = Case.objects.unfinished().filter(owner=None, opened_on__lte=look.by(Rule.R14))
    return cases.only(*OF_CASE, "opened_on")


def _nobodys(look: Look, chunk: list[Case]) -> Iterator[Finding]:
    for case in chunk:
        is_critical, days = case.risk == Risk.CRITICAL, look.days(Rule.R14, case)
        due = rules.no_owner(case.opened_on, days, is_critical=is_critical)
        yield from look.met(Rule.R14, case, case.pk, due)


def _home(look: Look) -> Rows:
    cases = Case.objects.unfinished().filter(
        status=Status.RETURNED,
        status_since__gte=look.since(look.settings.most(Rule.R15)),
        status_since__lte=look.by(Rule.R15),
    )
    return cases.only(*OF_CASE, "status_since")


def _returned(look: Look, chunk: list[Case]) -> Iterator[Finding]:
    for case in chunk:
        due = rules.after(case.status_since, look.days(Rule.R15, case))
        yield from look.met(Rule.R15, case, case.pk, due)


def _long_closed(look: Look) -> Rows:
    cases = Case.objects.filter(workflow=Workflow.CLOSED, stage_since__lte=look.by(Rule.R17))
    return cases.only(*OF_CASE, "stage_since")


def _to_keep(look: Look, chunk: list[Case]) -> Iterator[Finding]:
    for case in chunk:
        due = rules.after(case.stage_since, look.days(Rule.R17, case))
        yield from look.met(Rule.R17, case, case.pk, due)


def _perhaps_dead(look: Look) -> Rows:
    said = Q(about=ClaimAbout.STATUS, code__in=DEAD)
    said |= Q(about=ClaimAbout.DEATH, code=DeathSaid.DIED)
    claims = Claim.objects.filter(said, taken_back_at=None).only("case_id", "source")
    cases = Case.objects.unfinished().filter(
        status=Status.KILLED_UNCONFIRMED, status_since__lte=look.by(Rule.R18)
    )
    cases = cases.only(*OF_CASE, "status_since")
    return cases.prefetch_related(Prefetch("claims", claims, to_attr="deaths"))


def _unsure(look: Look, chunk: list[Case]) -> Iterator[Finding]:
    """Open who said so, which is sealed: the same source twice is one source."""
    for case in load_keys(chunk):
        deaths: list[Claim] = case.deaths  # type: ignore[attr-defined]  # of the prefetch
        if len({" ".join(row.source.casefold().split()) for row in deaths}) < SOURCES_ENOUGH:
            due = rules.after(case.status_since, look.days(Rule.R18, case))
            yield from look.met(Rule.R18, case, case.pk, due)


FAMILIES = Finder(Rule.R12, _families, _untold)
NOBODYS = Finder(Rule.R14, _without_owner, _nobodys)
RETURNED = Finder(Rule.R15, _home, _returned)
TO_KEEP = Finder(Rule.R17, _long_closed, _to_keep)
UNSURE = Finder(Rule.R18, _perhaps_dead, _unsure)
