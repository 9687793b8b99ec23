"""How often each code is among invented cases."""

import random
from collections.abc import Hashable, Mapping
from itertools import accumulate
from typing import Generic, TypeVar

from cases.casebook.vocabularies import (
    ClosedReason,
    Pathway,
    RecruitmentChannel,
    Risk,
    Status,
    Workflow,
)
from cases.repatriation.vocabularies import RequestKind, State

T = TypeVar("T", bound=Hashable)


class Shares(Generic[T]):
    def __init__(self, shares: Mapping[T, float]) -> None:
        self._values = list(shares)
        self._sums = list(accumulate(shares.values()))

    def pick(self, chance: random.Random) -> T:
        return chance.choices(self._values, cum_weights=self._sums)[0]

    def sample(self, chance: random.Random, number: int) -> list[T]:
        """Return so many that differ."""
        found: dict[T, None] = {}
        while len(found) < number:
            found[self.pick(chance)] = None
        return list(found)


def falling(codes: list[str], by: float) -> dict[str, float]:
    """Give each code a share less than that of the one before it."""
    return {code: by**place for place, code in enumerate(codes)}


_MANY = {
    **{"NPL": 128, "KEN": 61, "IND": 54, "BGD": 47, "IRQ": 38, "LKA": 33, "CUB": 29, "UZB": 27},
    **{"RUS": 24, "CMR": 22, "TJK": 19, "KGZ": 14, "EGY": 13, "GHA": 9, "ZAF": 8, "NGA": 7},
    **{"PRK": 7, "SYR": 6, "YEM": 6, "UGA": 5, "KAZ": 4, "TGO": 4, "COL": 3, "BRA": 3, "SEN": 3},
}
_FEW = (
    *("CHN", "MMR", "AFG", "PAK", "MAR", "SLE", "CIV", "ETH", "TZA"),
    *("SRB", "JOR", "PER", "MLI", "BEN", "COD", "SOM", "RWA", "ZMB"),
)
NATIONALITIES = Shares({**_MANY, "": 12, **dict.fromkeys(_FEW, 1.2)})
# For filters.
COMMON, MIDDLING, RARE = "NPL", "CMR", "ZMB"

PATHWAYS = Shares(falling(["job_fraud", *(v for v in Pathway.values if v != "job_fraud")], 0.75))
STATUSES = Shares(
    falling(
        [
            *(Status.SERVING, Status.OUT_OF_CONTACT, Status.MISSING, Status.RETURNED),
            *(Status.KILLED_UNCONFIRMED, Status.POW, Status.KILLED, Status.WOUNDED),
            *(Status.UNKNOWN, Status.AT_RISK, Status.TRAINING, Status.IN_TRANSIT),
            *(Status.PREVENTED, Status.DETAINED_RU, Status.ESCAPED, Status.DISCHARGED),
            *(Status.REMAINS_RETURNED, Status.SAFE_ABROAD, Status.DETAINED_HOME),
        ],
        0.8,
    )
)
WORKFLOWS = Shares(
    {
        Workflow.NEW: 8,
        Workflow.OPEN: 42,
        Workflow.MONITORING: 15,
        Workflow.CLOSED: 31,
        Workflow.TRANSFERRED: 4,
    }
)
REASONS = Shares(falling(list(ClosedReason.values), 0.7))
RISKS = Shares(dict(zip(Risk.values, (20, 55, 18, 7), strict=True)))
CHANNELS = Shares(falling(list(RecruitmentChannel.values), 0.8))
KINDS = Shares(falling(list(RequestKind.values), 0.75))
STATES = Shares(dict(zip(State.values, (6, 4, 24, 14, 4, 8, 9, 8, 3, 7, 8, 3, 2), strict=True)))
