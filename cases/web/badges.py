"""How fates, request states and exports look: a word with one of four tones, and how far it is."""

from dataclasses import dataclass

from cases.casebook.vocabularies import Status
from cases.exports.vocabularies import Stage
from cases.repatriation.vocabularies import State

AT_RISK, IN_HAND, SAFE, ENDED, DOUBT = "at-risk", "in-hand", "safe", "ended", "doubt"

_STATUS_TONES: dict[str, str] = {
    Status.UNKNOWN: DOUBT,
    Status.AT_RISK: AT_RISK,
    Status.PREVENTED: SAFE,
    Status.IN_TRANSIT: IN_HAND,
    Status.TRAINING: IN_HAND,
    Status.SERVING: IN_HAND,
    Status.WOUNDED: AT_RISK,
    Status.OUT_OF_CONTACT: AT_RISK,
    Status.MISSING: AT_RISK,
    Status.POW: IN_HAND,
    Status.DETAINED_RU: IN_HAND,
    Status.ESCAPED: AT_RISK,
    Status.DISCHARGED: DOUBT,
    Status.RETURNED: SAFE,
    Status.KILLED_UNCONFIRMED: ENDED,
    Status.KILLED: ENDED,
    Status.REMAINS_RETURNED: ENDED,
    Status.SAFE_ABROAD: SAFE,
    Status.DETAINED_HOME: IN_HAND,
}

# How many of the five segments are filled, and their tone.
_STATE_STEPS: dict[str, tuple[int, str]] = {
    State.DRAFT: (0, ""),
    State.READY: (0, ""),
    State.SENT: (1, ""),
    State.ACKNOWLEDGED: (2, ""),
    State.INFO_REQUESTED: (2, ""),
    State.ANSWERED: (3, ""),
    State.GRANTED: (4, "safe"),
    State.REFUSED: (3, "ended"),
    State.APPEALED: (3, ""),
    State.FULFILLED: (5, "safe"),
    State.CLOSED: (5, "ended"),
    State.WITHDRAWN: (5, "ended"),
    State.SUSPENDED: (1, "ended"),
}


_STAGE_TONES: dict[str, str] = {
    Stage.READY: SAFE,
    Stage.FAILED: AT_RISK,
    Stage.AWAITS: IN_HAND,
    Stage.WAITING: IN_HAND,
    Stage.RUNNING: IN_HAND,
}


@dataclass(frozen=True)
class Badge:
    label: str
    tone: str


@dataclass(frozen=True)
class Segments:
    label: str
    step: int
    tone: str


def status_badge(status: str) -> Badge:
    return Badge(str(Status(status).label), _STATUS_TONES[status])


def export_badge(stage: Stage) -> Badge:
    return Badge(str(stage.label), _STAGE_TONES.get(stage, ENDED))


def state_segments(state: str, *, is_late: bool) -> Segments:
    step, tone = _STATE_STEPS[state]
    return Segments(str(State(state).label), step, "late" if is_late else tone)
