"""Cuts: of which cases a number is told.

A cut is a text that begins with its sort, 0 to 9. Sorts 0 to 7 are the filters that it fixes, as
bits: 1 nationality, 2 pathway, 4 team. 8 is the cases of an owner, 9 those of an owner in a team:
from these and those of the team comes whatever a member works on, each case once.
"""

from dataclasses import dataclass
from uuid import UUID

NATIONALITY, PATHWAY, TEAM = 1, 2, 4
OWNER, OWNER_IN_TEAM = 8, 9
SORTS = range(10)


@dataclass(frozen=True)
class Cut:
    """Filters of the cases that are counted; None leaves one open."""

    nationality: str | None = None
    pathway: str | None = None
    team: UUID | None = None

    @property
    def is_whole(self) -> bool:
        return self == Cut()

    def __str__(self) -> str:
        parts = [self.nationality, self.pathway, self.team and self.team.hex]
        sort = sum(
            bit
            for bit, part in zip((NATIONALITY, PATHWAY, TEAM), parts, strict=True)
            if part is not None
        )
        return "|".join([str(sort), *(part or "" for part in parts)])


def owner_cut(owner: UUID) -> str:
    return f"{OWNER}|{owner.hex}"


def owner_in_team_cut(owner: UUID, team: UUID) -> str:
    return f"{OWNER_IN_TEAM}|{owner.hex}|{team.hex}"


def cut_in_sql(sort: int, nationality: str, pathway: str, team: str, owner: str) -> str:
    """Return the expression of the cut of one sort that a row with these columns is in."""
    if sort == OWNER:
        return f"'{sort}|' || {owner}"
    if sort == OWNER_IN_TEAM:
        return f"'{sort}|' || {owner} || '|' || {team}"
    parts = {NATIONALITY: nationality, PATHWAY: pathway, TEAM: team}
    told = (part if sort & bit else "''" for bit, part in parts.items())
    return f"'{sort}|' || " + " || '|' || ".join(told)


def has_cut(sort: int, owner: str, team: str) -> str:
    """Return the condition that a row has a cut of this sort at all."""
    needs = {OWNER: [owner], OWNER_IN_TEAM: [owner, team]}.get(sort, [])
    return " AND ".join(f"{name} <> ''" for name in needs) or "1 = 1"
