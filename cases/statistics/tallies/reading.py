"""Reading numbers: what is kept, and what was written since, in one statement."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import QuerySet

from cases.statistics.tallies.cuts import OWNER_IN_TEAM, Cut, owner_cut, owner_in_team_cut
from cases.statistics.tallies.figures import Of
from cases.statistics.tallies.statements import (
    CHANGES,
    REQUESTS,
    TALLIES,
    columns_wanted,
    lines_of_figures,
)

Rows = QuerySet[Any, Any]
Numbers = Mapping[Of, Mapping[tuple[str, str], int]]
NONE: Mapping[tuple[str, str], int] = {}
# What stands in place of a day that is past its edge, and of a month before the first wanted.
PAST, EARLIER = "past", ""

# Looked up once a row, where to ask the enumeration takes ten times as long.
_FIGURES = {figure.value: figure for figure in Of}
_COURSE = (Of.REACHED, Of.DAYS)
_BY_MONTH = (Of.OPENED, Of.CLOSED, Of.SINCE)


@dataclass(frozen=True)
class Scope:
    """Whose cases: all of a group in a cut, or those of some owners and of some teams."""

    organisation_id: UUID
    cut: Cut = field(default_factory=Cut)
    owners: Sequence[UUID] | None = None
    teams: Sequence[UUID] = ()


@dataclass(frozen=True)
class Edges:
    """From which month on months are told, and the first day that is not past, by figure."""

    first_month: str
    answer: date
    contact: date
    due: date
    granted: date

    @classmethod
    def of(cls, today: date, first_month: str, *, granted_days: int) -> "Edges":
        """An answer is late from the day after it was due, a silence too long on its day."""
        return cls(
            first_month=first_month,
            answer=today,
            contact=today + timedelta(days=1),
            due=today,
            granted=today - timedelta(days=granted_days - 1),
        )

    def days(self) -> list[tuple[Of, Of, date]]:
        return [
            (Of.ANSWER_DAY, Of.ANSWER_MONTH, self.answer),
            (Of.CONTACT_DAY, Of.CONTACT_MONTH, self.contact),
            (Of.DUE_DAY, Of.DUE_MONTH, self.due),
            (Of.GRANTED_DAY, Of.GRANTED_MONTH, self.granted),
        ]


def numbers(scope: Scope, edges: Edges) -> Numbers:
    """Return the figures of a scope by (a, b), but for those of a request's course.

    Of months `a` is EARLIER for all before the first; of days there is what is past its edge, at
    (PAST, owner or kind). What is zero is left out.
    """
    kept, told = _kept(scope), _written(scope)
    statement = f"{_edged(*kept, edges)} UNION ALL {_edged(*told, edges)}"
    values = [*_values(kept[1], edges), *_values(told[1], edges)]
    return _summed("", statement, values)


def course(scope: Scope, steps: Iterable[str]) -> Numbers:
    """Return REACHED by month and DAYS by days for some steps of one kind of request."""
    keys = list(steps)
    sources = (_kept(scope), _written(scope))
    parts = [_plain(*source, _of_course(keys)) for source in sources]
    values = [value for source in sources for value in [*source[1], *keys]]
    return _summed("", " UNION ALL ".join(parts), values)


def recounted(cases: Rows, edges: Edges) -> Numbers:
    """Return the same as `numbers` of some cases, counted row by row: for few."""
    heads, values = _lines_of(cases, [figure for figure in Of if figure not in _COURSE])
    return _summed(heads, _edged(*_LINES, edges), [*values, *_values([], edges)])


def recounted_course(cases: Rows, steps: Iterable[str]) -> Numbers:
    keys = list(steps)
    heads, values = _lines_of(cases, _COURSE)
    return _summed(heads, _plain(*_LINES, _of_course(keys)), [*values, *keys])


# A table with the values that its condition takes, that condition, and what a row counts for.
Source = tuple[str, list[Any], str, str]
_LINES: Source = ("lines", [], "1 = 1", "number")


def _lines_of(cases: Rows, figures: Collection[Of]) -> tuple[str, list[Any]]:
    """Return the head of a statement that may read the lines of some cases, and its values.

    Cases and requests are fetched once, with what is counted of them alone.
    """
    of_case, of_request = columns_wanted(connection.vendor)
    seen, values = cases.order_by().values(*of_case).query.sql_with_params()
    asked = f"SELECT {', '.join(of_request)} FROM {REQUESTS} "
    lines = lines_of_figures(connection.vendor, figures, "1 = 1", "seen", "asked")
    return (
        f"WITH seen AS MATERIALIZED ({seen}), "
        f"asked AS MATERIALIZED ({asked} WHERE case_id IN (SELECT id FROM seen)), "
        f"lines AS MATERIALIZED ({lines}) ",
        list(values),
    )


def _of_course(keys: Sequence[str]) -> str:
    return f"figure IN ({_listed(_COURSE)}) AND a IN ({_marks(keys) or 'NULL'})"


def _kept(scope: Scope) -> Source:
    """Return table, values, condition and number of what is kept."""
    if scope.owners is None:
        cuts, number = [str(scope.cut)], "number"
    else:
        both = [owner_in_team_cut(o, t) for o in scope.owners for t in scope.teams]
        cuts = [*map(owner_cut, scope.owners), *(str(Cut(team=t)) for t in scope.teams), *both]
        # Whoever owns a case of an own team's has counted it twice.
        number = f"CASE WHEN cut LIKE '{OWNER_IN_TEAM}|%%' THEN -number ELSE number END"
    where = f"organisation_id = %s AND cut IN ({_marks(cuts) or 'NULL'})"
    return TALLIES, [_id(scope.organisation_id), *cuts], where, number


def _written(scope: Scope) -> Source:
    where, values = ["organisation_id = %s"], [_id(scope.organisation_id)]
    if scope.owners is None:
        fixed = {
            "nationality": scope.cut.nationality,
            "pathway": scope.cut.pathway,
            "team": scope.cut.team and scope.cut.team.hex,
        }
        for name, value in fixed.items():
            if value is not None:
                where.append(f"{name} = %s")
                values.append(value)
    else:
        owners, teams = [o.hex for o in scope.owners], [t.hex for t in scope.teams]
        where.append(
            f"(owner IN ({_marks(owners) or 'NULL'}) OR team IN ({_marks(teams) or 'NULL'}))"
        )
        values += [*owners, *teams]
    return CHANGES, values, " AND ".join(where), "number"


_WHOLE = (
    *(Of.OPEN, Of.APART, Of.PATHWAY, Of.CHANNELS, Of.LACKS, Of.WORKLOAD, Of.REQUESTS),
    *_BY_MONTH,
)


def _edged(table: str, _values: list[Any], where: str, number: str, edges: Edges) -> str:
    """Select what is wanted of a source, in few parts: each costs PostgreSQL a plan of its own."""
    days = edges.days()
    months = _listed(month for _day, month, _edge in days)
    as_day = _by_figure({month: f"'{day}'" for day, month, _edge in days}, "figure")
    over = _by_figure({month: f"'{edge:%Y-%m}'" for _day, month, edge in days})
    whole = (
        f"SELECT {as_day} AS figure, CASE WHEN figure IN ({months}) THEN '{PAST}' "
        f"WHEN figure IN ({_listed(_BY_MONTH)}) AND a < %s THEN '{EARLIER}' ELSE a END AS a, "
        f"b, {number} AS number FROM {table} WHERE {where} "
        f"AND figure IN ({_listed(_WHOLE)}, {months}) AND (figure NOT IN ({months}) OR a < {over})"
    )
    # Two ranges: that of grants ends weeks before the others.
    parts = [_days_past(some, table, where, number) for some in (days[:-1], days[-1:])]
    return " UNION ALL ".join([whole, *parts])


def _days_past(days: list[tuple[Of, Of, date]], table: str, where: str, number: str) -> str:
    """Select the days of the month that an edge is in which lie before the edge."""
    firsts = {day: f"'{edge.replace(day=1)}'" for day, _month, edge in days}
    ends = {day: f"'{edge}'" for day, _month, edge in days}
    return (
        f"SELECT figure, '{PAST}' AS a, b, {number} AS number FROM {table} WHERE {where} "
        f"AND figure IN ({_listed(firsts)}) "
        f"AND a >= {min(firsts.values())} AND a < {max(ends.values())} "
        f"AND a >= {_by_figure(firsts)} AND a < {_by_figure(ends)}"
    )


def _values(values: Sequence[Any], edges: Edges) -> list[Any]:
    return [edges.first_month, *values, *values, *values]


def _listed(figures: Iterable[Of]) -> str:
    return ", ".join(f"'{figure}'" for figure in figures)


def _by_figure(told: Mapping[Of, str], otherwise: str = "''") -> str:
    cases = " ".join(f"WHEN '{figure}' THEN {value}" for figure, value in told.items())
    return f"CASE figure {cases} ELSE {otherwise} END"


def _plain(table: str, _values: list[Any], scope: str, number: str, where: str) -> str:
    return f"SELECT figure, a, b, {number} AS number FROM {table} WHERE {scope} AND {where}"


def _summed(heads: str, statement: str, values: Sequence[Any]) -> Numbers:
    found: dict[Of, dict[tuple[str, str], int]] = defaultdict(dict)
    with connection.cursor() as cursor:
        cursor.execute(
            f"{heads}SELECT figure, a, b, SUM(number) FROM ({statement}) AS n "
            "GROUP BY figure, a, b HAVING SUM(number) <> 0",
            values,
        )
        for figure, a, b, number in cursor.fetchall():
            found[_FIGURES[figure]][a, b] = int(number)
    return found


def _marks(values: Sequence[Any]) -> str:
    return ", ".join(["%s"] * len(values))


def _id(organisation_id: UUID) -> Any:
    return organisation_id if connection.vendor == "postgresql" else organisation_id.hex
