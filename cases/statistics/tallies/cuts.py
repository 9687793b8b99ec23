"""Cuts: of which cases a number is kept.

A cut is a text that begins with its sort, which says by what its cases are alike: all cases, those
of each choice of filters, of an owner, or of an owner in a team. From the last two and those of
the team comes whatever a member works on, each case once.
"""

from dataclasses import dataclass
from itertools import combinations
from uuid import UUID

_FILTERS = ("nationality", "pathway", "team")
# By what the cases of each sort are alike.
ALIKE_IN: tuple[tuple[str, ...], ...] = (
    *(some for number in range(4) for some in combinations(_FILTERS, number)),
    ("owner",),
    ("owner", "team"),
)
OWNER_IN_TEAM = ALIKE_IN.index(("owner", "team"))


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
        told: dict[str, str | None] = {
            "nationality": self.nationality,
            "pathway": self.pathway,
            "team": self.team.hex if self.team else None,
        }
        return _cut(**{name: value for name, value in told.items() if value is not None})


def owner_cut(owner: UUID) -> str:
    return _cut(owner=owner.hex)


def owner_in_team_cut(owner: UUID, team: UUID) -> str:
    return _cut(owner=owner.hex, team=team.hex)


def _cut(**fixed: str) -> str:
    return "|".join([str(ALIKE_IN.index(tuple(fixed))), *fixed.values()])


def lines_in_cuts(source: str, *, negate: bool = False) -> str:
    """Select the lines of a source once for each cut that they are in."""
    parts = [
        f"SELECT organisation_id, {_cut_of_line(sort)} AS cut, figure, a, b, "
        f"{'-' if negate else ''}number AS number FROM {source} WHERE {_has_cut(sort)}"
        for sort in range(len(ALIKE_IN))
    ]
    return " UNION ALL ".join(parts)


def _cut_of_line(sort: int) -> str:
    return " || '|' || ".join([f"'{sort}'", *ALIKE_IN[sort]])


def _has_cut(sort: int) -> str:
    """Whether a line is in a cut of a sort: whoever asks for a team or an owner names one."""
    named = [name for name in ALIKE_IN[sort] if name in ("team", "owner")]
    return " AND ".join(f"{name} <> ''" for name in named) or "1 = 1"
