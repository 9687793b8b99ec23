"""The dashboard: what somebody may be told of a cut and a period."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cached_property
from uuid import UUID

from cases.casebook.models import Case
from cases.casebook.vocabularies import RecruitmentChannel, Status
from cases.repatriation.kinds import DEFAULT_GRANTED_DAYS
from cases.repatriation.vocabularies import RequestKind
from cases.statistics.dashboard.case_figures import CaseFigures
from cases.statistics.dashboard.links import Figure, Links
from cases.statistics.dashboard.periods import Month, Period
from cases.statistics.dashboard.request_figures import RequestFigures, Step
from cases.statistics.dashboard.scopes import edges_of, told_to
from cases.statistics.dashboard.workload import Load, workload
from cases.statistics.tallies.building import are_built
from cases.statistics.tallies.cuts import Cut
from cases.statistics.tallies.figures import Of
from cases.statistics.tallies.reading import NONE, Numbers
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
    """Figures, made of those numbers that there are; a kind is asked for unless there is none."""

    asked: Asked
    numbers: Numbers
    is_built: bool = True

    @cached_property
    def cases(self) -> CaseFigures:
        return CaseFigures(self.numbers, Links(self.asked.cut))

    @cached_property
    def requests(self) -> RequestFigures:
        return RequestFigures(self.numbers, Links(self.asked.cut))

    @cached_property
    def fates(self) -> list[tuple[Status, list[Figure]]]:
        """Statuses that recruits came to have within the period, by month."""
        every = ((status, self.cases.since(status, self.asked.period)) for status in Status)
        return [(status, months) for status, months in every if any(months)]

    @property
    def workload(self) -> list[Load]:
        return workload(self.numbers, Links(self.asked.cut))

    @property
    def course(self) -> list[Step]:
        kind = self.asked.kind
        return self.requests.course(kind, self.asked.period) if kind else []

    @property
    def granted_long(self) -> Figure:
        return self.requests.granted_long(clock.today() - timedelta(days=DEFAULT_GRANTED_DAYS))


def dashboard(who: Membership, asked: Asked) -> Dashboard:
    """Count what somebody may see; as many queries however many cases there are."""
    told = told_to(who, asked.cut)
    edges = edges_of(clock.today(), str(asked.period.before.first))
    found = {**dict.fromkeys(Of, NONE), **told.numbers(edges)}
    found[Of.CHANNELS] = _by_channel(found[Of.CHANNELS], who.organisation_id)
    kinds = RequestFigures(found, Links(asked.cut)).kinds()
    kind = asked.kind or next((line.kind for line in kinds), None)
    if kind:
        found.update(told.course(RequestFigures.steps(kind)))
    return Dashboard(replace(asked, kind=kind), found, are_built())


def _by_channel(
    marked: Mapping[tuple[str, str], int], organisation_id: UUID
) -> Mapping[tuple[str, str], int]:
    """Put codes to the keyed marks of the channels that cases name."""
    label = Case._meta.get_field("channels").label
    marks = code_marks(label, RecruitmentChannel.values, within=organisation_id)
    codes = {mark: code for code, mark in marks.items()}
    found: Counter[tuple[str, str]] = Counter()
    for (told, _b), number in marked.items():
        for mark in told.split():
            if mark in codes:
                found[codes[mark], ""] += number
    return found


def this_month() -> Month:
    return Month.of(clock.today())
