"""The figures of cases, made of numbers that were added up; each with its list."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from cases.casebook.fates import NOT_RECRUITED
from cases.casebook.filters import Lacks
from cases.casebook.vocabularies import Pathway, RecruitmentChannel, Status
from cases.statistics.dashboard.links import Figure, Links, first_and_last, nationality_filter
from cases.statistics.dashboard.periods import Month, Period
from cases.statistics.dashboard.sums import largest_first, past, summed
from cases.statistics.tallies.figures import Of
from cases.statistics.tallies.reading import Numbers

# Nothing is listed where nobody is counted.
NOBODY_THERE = Figure(0)


@dataclass(frozen=True)
class Line:
    """One code of a list with its figure, and what it is made up of where there is more."""

    code: str
    total: Figure
    cells: tuple[Figure, ...] = ()


class CaseFigures:
    """Takes the numbers of a cut; `links` leads to the lists of that cut."""

    def __init__(self, numbers: Numbers, links: Links) -> None:
        self._numbers, self._links = numbers, links

    def _of(self, figure: Of) -> Mapping[tuple[str, str], int]:
        return self._numbers[figure]

    @property
    def open(self) -> Figure:
        number = sum(self._of(Of.OPEN).values()) + self.apart.number
        return Figure(number, self._links.open())

    @property
    def apart(self) -> Figure:
        """Those who serve for Ukraine."""
        return Figure(self._of(Of.APART).get(("", ""), 0), self._links.open(counted="apart"))

    @property
    def prevention(self) -> Figure:
        number = sum(n for (_a, status), n in self._of(Of.OPEN).items() if status in NOT_RECRUITED)
        return Figure(number, self._links.open(counted="prevention"))

    @property
    def recruits(self) -> Figure:
        return Figure(sum(self._recruits.values()), self._links.recruits())

    @property
    def overdue(self) -> Figure:
        return Figure(past(self._of(Of.ANSWER_DAY)).total(), self._links.query(overdue="true"))

    @property
    def silent(self) -> Figure:
        return Figure(past(self._of(Of.CONTACT_DAY)).total(), self._links.query(silent="true"))

    def open_at_end_of(self, month: Month) -> int:
        """How many were not closed then, by what is known of their first and last days now."""
        opened = sum(n for (each, _b), n in self._of(Of.OPENED).items() if each <= str(month))
        closed = sum(n for (each, _b), n in self._of(Of.CLOSED).items() if each <= str(month))
        return opened - closed

    @cached_property
    def nationalities(self) -> list[Line]:
        """Open recruits, the most frequent nationality first, with the statuses of `statuses`."""
        recruits = self._recruits
        columns = [line.code for line in self.statuses]
        totals = summed((nation, n) for (nation, _status), n in recruits.items())
        return [
            Line(
                nation,
                Figure(number, self._links.recruits(nationality=nationality_filter(nation))),
                tuple(
                    self._of_both(nation, status, recruits.get((nation, status), 0))
                    for status in columns
                ),
            )
            for nation, number in largest_first(totals)
        ]

    def _of_both(self, nation: str, status: str, number: int) -> Figure:
        if not number:
            return NOBODY_THERE
        told = nationality_filter(nation)
        return Figure(number, self._links.recruits(nationality=told, status=status))

    @cached_property
    def statuses(self) -> list[Line]:
        """Open recruits by status, in the order of the vocabulary; those that occur."""
        totals = summed((status, n) for (_nation, status), n in self._recruits.items())
        return [
            Line(status.value, Figure(totals[status], self._links.recruits(status=status.value)))
            for status in Status
            if totals[status]
        ]

    def pathways(self) -> list[Line]:
        totals = summed((code, n) for (code, _b), n in self._of(Of.PATHWAY).items())
        return [
            Line(code, Figure(number, self._links.recruits(pathway=code)))
            for code, number in largest_first(totals, Pathway.values)
        ]

    def channels(self) -> list[Line]:
        """Open recruits by each channel named of them."""
        totals = {code: number for (code, _b), number in self._of(Of.CHANNELS).items()}
        return [
            Line(code, Figure(number, self._links.recruits(channel=code)))
            for code, number in largest_first(totals, RecruitmentChannel.values)
        ]

    def opened(self, period: Period) -> list[Figure]:
        return self._monthly(Of.OPENED, period, ("opened_from", "opened_until"))

    def closed(self, period: Period) -> list[Figure]:
        return self._monthly(Of.CLOSED, period, ("closed_from", "closed_until"), stage="finished")

    def since(self, status: Status, period: Period) -> list[Figure]:
        """Recruits of a status, closed cases too, by the month since which it holds."""
        found = self._since.get(status.value, {})
        return [
            Figure(number, self.since_query(status, month))
            if (number := found.get(str(month), 0))
            else NOBODY_THERE
            for month in period.months()
        ]

    @cached_property
    def _since(self) -> dict[str, dict[str, int]]:
        found: dict[str, dict[str, int]] = {}
        for (month, status), number in self._of(Of.SINCE).items():
            found.setdefault(status, {})[month] = number
        return found

    def since_query(self, status: Status, period: Period | Month) -> str:
        first, last = first_and_last(period)
        return self._links.query(
            counted="recruits", status=status.value, status_from=first, status_until=last
        )

    def opened_query(self, period: Period | Month) -> str:
        first, last = first_and_last(period)
        return self._links.query(opened_from=first, opened_until=last)

    def closed_query(self, period: Period | Month) -> str:
        first, last = first_and_last(period)
        return self._links.query(stage="finished", closed_from=first, closed_until=last)

    def lacking(self, what: Lacks) -> Figure:
        number = self._of(Of.LACKS).get((what.value, ""), 0)
        return Figure(number, self._links.open(lacks=what.value))

    @cached_property
    def _recruits(self) -> dict[tuple[str, str], int]:
        return {
            place: number
            for place, number in self._of(Of.OPEN).items()
            if place[1] not in NOT_RECRUITED
        }

    def _monthly(
        self, figure: Of, period: Period, names: tuple[str, str], **filters: str
    ) -> list[Figure]:
        totals = summed((month, n) for (month, _b), n in self._of(figure).items())
        return [
            Figure(
                totals[str(month)],
                self._links.query(
                    **filters, **dict(zip(names, first_and_last(month), strict=True))
                ),
            )
            if totals[str(month)]
            else NOBODY_THERE
            for month in period.months()
        ]
