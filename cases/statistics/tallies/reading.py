"""Reading numbers: what is kept, and what was written since, in one statement."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import QuerySet

from cases.statistics.tallies.cuts import OWNER_IN_TEAM, Cut, owner_cut, owner_in_team_cut
from cases.statistics.tallies.edges import Edges, edge_values, edged, listed
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
# Looked up once a row, where to ask the enumeration takes ten times as long.
_FIGURES = {figure.value: figure for figure in Of}
# PostgreSQL adds long numbers up as decimals, which takes twice as long.
_SUM = "SUM(CAST(number AS integer))"
_COURSE = (Of.REACHED, Of.DAYS)


@dataclass(frozen=True)
class Scope:
    """Whose cases: all of a group in a cut, or those of some owners and of some teams."""

    organisation_id: UUID
    cut: Cut = field(default_factory=Cut)
    owners: Sequence[UUID] | None = None
    teams: Sequence[UUID] = ()


def numbers(scope: Scope, edges: Edges) -> Numbers:
    """Return the figures of a scope by (a, b), but for those of a request's course.

    Of months `a` is EARLIER for all before the first; of days there is what is past its edge, at
    (PAST, owner or kind). What is zero is left out.
    """
    kept, told = _kept(scope), _written(scope)
    statement = f"{edged(*kept, edges)} UNION ALL {edged(*told, edges)}"
    values = [*edge_values(kept[1], edges), *edge_values(told[1], edges)]
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
    return _summed(heads, edged(*_LINES, edges), [*values, *edge_values([], edges)])


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
    return f"figure IN ({listed(_COURSE)}) AND a IN ({_marks(keys) or 'NULL'})"


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


def _plain(table: str, _values: list[Any], scope: str, number: str, where: str) -> str:
    return f"SELECT figure, a, b, {number} AS number FROM {table} WHERE {scope} AND {where}"


def _summed(heads: str, statement: str, values: Sequence[Any]) -> Numbers:
    found: dict[Of, dict[tuple[str, str], int]] = defaultdict(dict)
    with connection.cursor() as cursor:
        cursor.execute(
            f"{heads}SELECT figure, a, b, {_SUM} FROM ({statement}) AS n "
            f"GROUP BY figure, a, b HAVING {_SUM} <> 0",
            values,
        )
        for figure, a, b, number in cursor.fetchall():
            found[_FIGURES[figure]][a, b] = int(number)
    return found


def _marks(values: Sequence[Any]) -> str:
    return ", ".join(["%s"] * len(values))


def _id(organisation_id: UUID) -> Any:
    return organisation_id if connection.vendor == "postgresql" else organisation_id.hex
