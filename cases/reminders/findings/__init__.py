"""What each rule finds due today; see `finding` for how."""

from collections.abc import Collection, Iterator
from uuid import UUID

from cases.casebook.vocabularies import Rule
from cases.reminders.findings import (
    agreements,
    hearings,
    papers,
    partners,
    people,
    requests,
    stages,
)
from cases.reminders.findings.finding import Finder, Finding, Look

__all__ = ["FINDERS", "Finding", "Look", "due_today", "silence_of", "still_due"]

FINDERS: tuple[Finder, ...] = (
    requests.LATE_ANSWERS,
    people.SILENT,
    people.TERMS,
    papers.PAPERS,
    papers.ATTORNEYS,
    papers.VISAS,
    hearings.HEARINGS,
    requests.NEWS,
    requests.CARDS,
    requests.VISITS,
    requests.RESULTS,
    requests.RELEASES,
    requests.NOT_COME_TRUE,
    agreements.CONSENTS,
    agreements.GRANTS,
    stages.FAMILIES,
    people.REMEMBERED,
    stages.NOBODYS,
    stages.RETURNED,
    hearings.LIMITS,
    stages.TO_KEEP,
    stages.UNSURE,
    partners.UNANSWERED,
)
# Those whose tasks the timetable makes, and ends when nothing is due any more.
RULES = tuple(dict.fromkeys(finder.rule for finder in FINDERS))


def due_today() -> Iterator[list[Finding]]:
    """Yield all that is due, of one rule at a time."""
    look = Look()
    for finder in FINDERS:
        yield from finder.find(look)


def silence_of(case_id: UUID) -> list[Finding]:
    """R02 for one case, now: what the next pass over all would find."""
    return [one for found in people.SILENT.find(Look(), [case_id]) for one in found]


def still_due(rule: Rule, ids: Collection[UUID], look: Look) -> set[UUID]:
    """Return those of the objects of which the rule is met today."""
    finders = [finder for finder in FINDERS if finder.rule == rule]
    found = (chunk for finder in finders for chunk in finder.find(look, ids))
    return {finding.about_id for chunk in found for finding in chunk}
