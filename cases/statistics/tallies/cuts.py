"""Cuts: of which cases a number is kept.

A cut is a text that begins with its sort: all cases, those of one nationality, one pathway, one
team, one owner, or one owner in one team. From the last two and those of the team comes whatever
a member works on, each case once. Where two filters are asked for at once, what is in both is
counted anew: such cuts would be as many as there are cases.
"""

from dataclasses import dataclass
from uuid import UUID

from cases.statistics.tallies.figures import Of

WHOLE, NATIONALITY, PATHWAY, TEAM, OWNER, OWNER_IN_TEAM = SORTS = range(6)
# Of these there are too many to keep for each owner.
COURSE = (Of.REACHED, Of.DAYS)


@dataclass(frozen=True)
class Cut:
    """Filters of the cases that are counted; None leaves one open."""

    nationality: str | None = None
    pathway: str | None = None
    team: UUID | None = None

    @property
    def is_whole(self) -> bool:
        return not self._fixed

    @property
    def is_kept(self) -> bool:
        return len(self._fixed) <= 1

    @property
    def _fixed(self) -> list[tuple[int, str]]:
        told: dict[int, str | None] = {
            NATIONALITY: self.nationality,
            PATHWAY: self.pathway,
            TEAM: self.team.hex if self.team else None,
        }
        return [(sort, value) for sort, value in told.items() if value is not None]

    def __str__(self) -> str:
        """Return the cut as it is kept; ValueError for one that is not."""
        [(sort, value)] = self._fixed or [(WHOLE, "")]
        return f"{sort}|{value}"


def owner_cut(owner: UUID) -> str:
    return f"{OWNER}|{owner.hex}"


def owner_in_team_cut(owner: UUID, team: UUID) -> str:
    return f"{OWNER_IN_TEAM}|{owner.hex}|{team.hex}"


def sorts_of(figure: Of) -> list[int]:
    """Return for which sorts of cuts a figure is kept."""
    return [sort for sort in SORTS if figure not in COURSE or sort < OWNER]


# The cut of a line of changes, in SQL.
CUT_OF_LINE: dict[int, str] = {
    WHOLE: f"'{WHOLE}|'",
    NATIONALITY: f"'{NATIONALITY}|' || nationality",
    PATHWAY: f"'{PATHWAY}|' || pathway",
    TEAM: f"'{TEAM}|' || team",
    OWNER: f"'{OWNER}|' || owner",
    OWNER_IN_TEAM: f"'{OWNER_IN_TEAM}|' || owner || '|' || team",
}
# Whether a line has a cut of a sort. Whoever asks for a team or an owner names one.
HAS_CUT: dict[int, str] = {
    TEAM: "team <> ''",
    OWNER: "owner <> ''",
    OWNER_IN_TEAM: "owner <> '' AND team <> ''",
}


def lines_in_cuts(source: str, figure: Of | None = None, *, negate: bool = False) -> str:
    """Select the lines of a source once for each cut that they are in."""
    sorts = sorts_of(figure) if figure else SORTS
    listed = ", ".join(f"'{each}'" for each in COURSE)
    parts = []
    for sort in sorts:
        where = [HAS_CUT[sort]] if sort in HAS_CUT else []
        if not figure and sort >= OWNER:
            where.append(f"figure NOT IN ({listed})")
        condition = f" WHERE {' AND '.join(where)}" if where else ""
        parts.append(
            f"SELECT organisation_id, {CUT_OF_LINE[sort]} AS cut, figure, a, b, "
            f"{'-' if negate else ''}number AS number FROM {source}{condition}"
        )
    return " UNION ALL ".join(parts)
