"""The dashboard: what somebody may be told of a cut and a period."""

from dataclasses import dataclass, field
from datetime import timedelta

from cases.casebook.models import Case
from cases.casebook.vocabularies import RecruitmentChannel, Status
from cases.repatriation.kinds import DEFAULT_GRANTED_DAYS
from cases.repatriation.vocabularies import RequestKind
from cases.statistics.dashboard.case_figures import CaseFigures, Line
from cases.statistics.dashboard.links import Figure, Links
from cases.statistics.dashboard.periods import Month, Period
from cases.statistics.dashboard.request_figures import RequestFigures, Step
from cases.statistics.dashboard.scopes import edges_of, told_to
from cases.statistics.tallies.building import are_built
from cases.statistics.tallies.cuts import Cut
from people.accounts.models import Membership
from people.dates import clock
from people.vault.index import code_marks


@dataclass(frozen=True)
class Asked:
    """`kind` is that of the requests whose course is told; None for the most frequent."""

    period: Period
    cut: Cut = field(default_factory=Cut)
    kind: RequestKind | None = None


@dataclass(frozen=True)
class Dashboard:
    asked: Asked
    cases: CaseFigures
    requests: RequestFigures
    channels: list[Line]
    # Statuses that recruits came to have within the period, by month.
    fates: list[tuple[Status, list[Figure]]]
    kind: RequestKind | None
    course: list[Step]
    granted_long: Figure
    is_built: bool


def dashboard(who: Membership, asked: Asked) -> Dashboard:
    """Count what somebody may see; as many queries however many cases there are."""
    today, told = clock.today(), told_to(who, asked.cut)
    links = Links(asked.cut)
    numbers = told.numbers(edges_of(today, str(asked.period.before.first)))
    cases, requests = CaseFigures(numbers, links), RequestFigures(numbers, links)
    kind = asked.kind or next((line.kind for line in requests.kinds()), None)
    steps = requests.course(kind, told.course(requests.steps(kind)), asked.period) if kind else []
    fates = [(status, cases.since(status, asked.period)) for status in Status]
    label = Case._meta.get_field("channels").label
    marks = code_marks(label, RecruitmentChannel.values, within=who.organisation_id)
    return Dashboard(
        asked=asked,
        cases=cases,
        requests=requests,
        channels=cases.channels(marks),
        fates=[(status, months) for status, months in fates if any(months)],
        kind=kind,
        course=steps,
        granted_long=requests.granted_long(today - timedelta(days=DEFAULT_GRANTED_DAYS)),
        is_built=are_built(),
    )


def this_month() -> Month:
    return Month.of(clock.today())
