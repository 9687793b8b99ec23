"""The statements that count: one row as it changes, or all rows of a group."""

from collections.abc import Iterable

from cases.statistics.tallies.figures import Cell, case_cells, request_cells
from cases.statistics.tallies.rows import Row

CHANGES, TALLIES = "cases_tallychange", "cases_tally"
CASES, REQUESTS = "cases_case", "cases_request"
# Of a line of changes, before its number.
PLACE = ("organisation_id", "nationality", "pathway", "team", "owner", "figure", "a", "b")
_PLACE = ", ".join(PLACE)


def place_of(case: Row) -> str:
    """Return in SQL what a line tells of the case it comes from."""
    told = [case["organisation_id"], case["nationality"], case["pathway"]]
    told += [case.key("team_id"), case.key("owner_id")]
    return ", ".join(f"{value} AS {name}" for value, name in zip(told, PLACE, strict=False))


def lines_of_row(case: Row, cells: Iterable[Cell], number: int, part: Row | None = None) -> str:
    """Select the lines of one row that a trigger holds: a case, or a part of the case named."""
    # Not VALUES, whose columns have no names within a trigger of SQLite.
    listed = " UNION ALL ".join(
        f"SELECT '{c.figure}' AS figure, ({c.when}) AS holds, {c.a} AS a, {c.b} AS b"
        for c in cells
    )
    also = f", {CASES} {case.alias}" if part else ""
    joined = f" AND {case.alias}.id = {part['case_id']}" if part else ""
    return (
        f"SELECT {place_of(case)}, v.figure, v.a, v.b, {number} AS number "
        f"FROM ({listed}) AS v{also} WHERE v.holds{joined}"
    )


def lines_of_all(
    case: Row, source: str, cells: Iterable[Cell], where: str, number: int = 1
) -> str:
    """Select a line for each row of a table and each cell that it is counted in."""
    place = place_of(case)
    return " UNION ALL ".join(
        f"SELECT {place}, '{c.figure}' AS figure, {c.a} AS a, {c.b} AS b, {number} AS number "
        f"FROM {source} WHERE {where} AND {c.when}"
        for c in cells
    )


def added(lines: str) -> str:
    return f"INSERT INTO {CHANGES} ({_PLACE}, number) {lines}"


def moved(old: str, new: str) -> str:
    """Insert what remains of lines that went and lines that came; nothing where they are equal."""
    summed = f"SELECT {_PLACE}, SUM(number) FROM ({old} UNION ALL {new}) AS l"
    return added(f"{summed} GROUP BY {_PLACE} HAVING SUM(number) <> 0")


def all_case_lines(vendor: str, where: str) -> str:
    """Select the lines of all cases; `where` may name the case as `c`."""
    case = Row("c", vendor)
    return lines_of_all(case, f"{CASES} c", case_cells(case), where)


def all_request_lines(vendor: str, where: str) -> str:
    case, request = Row("c", vendor), Row("r", vendor)
    source = f"{REQUESTS} r JOIN {CASES} c ON c.id = r.case_id"
    return lines_of_all(case, source, request_cells(request), where)
