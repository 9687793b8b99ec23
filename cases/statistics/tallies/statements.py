"""The statements that count: one row as it changes, or all rows of a group."""

from collections.abc import Collection, Iterable

from cases.statistics.tallies.figures import Cell, Of, case_cells, request_cells
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


def lines_of_figure(vendor: str, figure: Of, where: str) -> str:
    """Select the lines of one figure of all rows; `where` may name the case as `c`."""
    return lines_of_figures(vendor, [figure], where)


def lines_of_figures(
    vendor: str, figures: Collection[Of], where: str, cases: str = CASES, requests: str = REQUESTS
) -> str:
    """Select the lines of some figures from tables of that shape, or of fewer columns."""
    case, request = Row("c", vendor), Row("r", vendor)
    of_cases = [cell for cell in case_cells(case) if cell.figure in figures]
    of_requests = [cell for cell in request_cells(request) if cell.figure in figures]
    joined = f"{requests} r JOIN {cases} c ON c.id = r.case_id"
    parts = [
        lines_of_all(case, source, cells, where)
        for source, cells in ((f"{cases} c", of_cases), (joined, of_requests))
        if cells
    ]
    return " UNION ALL ".join(parts)


def columns_wanted(vendor: str) -> tuple[list[str], list[str]]:
    """Return which columns of a case, and of a request, lines are made of."""
    case, request = Row("c", vendor), Row("r", vendor)
    case_cells(case), request_cells(request), place_of(case)
    return sorted({*case.columns, "id"}), sorted({*request.columns, "case_id"})
