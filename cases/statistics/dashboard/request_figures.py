"""The figures of requests: where they stand, how far they came and how long each step took."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from cases.repatriation.board import AWAITED
from cases.repatriation.vocabularies import COURSE, WAITING, RequestKind, State
from cases.statistics.dashboard.links import Figure, Links, first_and_last
from cases.statistics.dashboard.periods import Period
from cases.statistics.dashboard.sums import past
from cases.statistics.tallies.figures import Of, step_key
from cases.statistics.tallies.reading import Numbers


@dataclass(frozen=True)
class KindLine:
    """Requests of one kind: all, those whose answer is awaited, those late, those granted."""

    kind: RequestKind
    all: Figure
    waiting: Figure
    overdue: Figure
    granted: Figure


@dataclass(frozen=True)
class Step:
    """How many came so far, and in how many days half of them and nine of ten did."""

    state: State
    reached: Figure
    median_days: int | None
    p90_days: int | None


class RequestFigures:
    def __init__(self, numbers: Numbers, links: Links) -> None:
        self._numbers, self._links = numbers, links

    def _of(self, figure: Of) -> Mapping[tuple[str, str], int]:
        return self._numbers[figure]

    def kinds(self) -> list[KindLine]:
        """Return the kinds that there are, the most frequent first."""
        counted = self._of(Of.REQUESTS)
        late = past(self._of(Of.DUE_DAY))
        lines = [
            KindLine(
                kind=kind,
                all=Figure(
                    sum(counted.get((kind.value, state.value), 0) for state in State),
                    self._links.query(kind=kind.value),
                ),
                waiting=Figure(
                    sum(counted.get((kind.value, state.value), 0) for state in WAITING),
                    self._links.query(kind=kind.value, state=AWAITED),
                ),
                overdue=Figure(
                    late[kind.value], self._links.query(kind=kind.value, overdue="true")
                ),
                granted=Figure(
                    counted.get((kind.value, State.GRANTED.value), 0),
                    self._links.query(kind=kind.value, state=State.GRANTED.value),
                ),
            )
            for kind in RequestKind
        ]
        return sorted((line for line in lines if line.all), key=lambda line: -line.all.number)

    @property
    def granted(self) -> Figure:
        counted = self._of(Of.REQUESTS)
        number = sum(n for (_kind, state), n in counted.items() if state == State.GRANTED)
        return Figure(number, self._links.query(state=State.GRANTED.value))

    def granted_long(self, until: date) -> Figure:
        """Granted on that day or before it, and not fulfilled since."""
        query = self._links.query(state=State.GRANTED.value, granted_before=until.isoformat())
        return Figure(past(self._of(Of.GRANTED_DAY)).total(), query)

    @staticmethod
    def steps(kind: RequestKind) -> list[str]:
        return [step_key(kind.value, state) for state in COURSE]

    def course(self, kind: RequestKind, period: Period) -> list[Step]:
        """Return how far those first sent within the period came; days are those of all."""
        first, last = first_and_last(period)
        reached: Counter[str] = Counter()
        for (step, month), number in self._of(Of.REACHED).items():
            reached[step] += number if month in period else 0
        days: dict[str, dict[int, int]] = {}
        for (step, text), number in self._of(Of.DAYS).items():
            days.setdefault(step, {})[int(text)] = number
        return [
            Step(
                state=State(state),
                reached=Figure(
                    reached[step_key(kind.value, state)],
                    self._links.query(
                        kind=kind.value,
                        reached=str(State(state).value),
                        sent_from=first,
                        sent_until=last,
                    ),
                ),
                median_days=percentile(days.get(step_key(kind.value, state), {}), 50),
                p90_days=percentile(days.get(step_key(kind.value, state), {}), 90),
            )
            for state in COURSE
        ]


def percentile(counts: Mapping[int, int], percent: int) -> int | None:
    """Return the least value that so many in a hundred do not exceed; None of nothing."""
    wanted = -(-sum(counts.values()) * percent // 100)
    passed = 0
    for value in sorted(counts):
        passed += counts[value]
        if passed >= wanted and wanted:
            return value
    return None
