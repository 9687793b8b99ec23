"""Whether what is kept says what a recount finds, and what plain counting does."""

from cases.repatriation.vocabularies import RequestKind
from cases.statistics.tallies import comparing
from cases.statistics.tallies.edges import Edges
from cases.statistics.tallies.figures import STEP_FROM, step_key
from cases.statistics.tallies.reading import course, numbers, recounted, recounted_course
from people.dates import clock
from tests.cases.statistics.tallies import plainly

GRANTED_DAYS = 45
FIRST_MONTH = "2026-01"


def differing(*groups):
    """Return each number of some groups that a recount finds to be another."""
    steps = comparing.steps([group.id for group in groups])
    return [found for step in steps for found in comparing.differences(*step)]


def agree(scope, cases):
    """What is kept of a scope is what its cases come to, one by one."""
    _same(lambda edges: numbers(scope, edges), cases)
    _same_course(lambda steps: course(scope, steps), cases)


def agree_recounted(cases):
    """What is counted row by row is what the cases come to."""
    _same(lambda edges: recounted(cases, edges), cases)
    _same_course(lambda steps: recounted_course(cases, steps), cases)


def _same(told, cases):
    today = clock.today()
    edges = Edges.of(today, FIRST_MONTH, granted_days=GRANTED_DAYS)
    assert flat(told(edges)) == plainly.figures(cases, today, FIRST_MONTH, GRANTED_DAYS)


def _same_course(told, cases):
    for kind in RequestKind.values[:3]:
        steps = [step_key(kind, step) for step in ("sent", *STEP_FROM)]
        assert flat(told(steps)) == plainly.courses(cases, kind)


def flat(found):
    return {(str(f), a, b): n for f, cells in found.items() for (a, b), n in cells.items()}
