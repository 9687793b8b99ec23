"""Which requests a case has, to whom, and how far each has come."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from random import Random

from cases.access.vetoes import OUT_OF_REACH
from cases.access.vocabularies import Scope
from cases.casebook.vocabularies import Status
from cases.lifecycle.demo.chance import weighted
from cases.lifecycle.demo.fates import IN_REACH
from cases.lifecycle.demo.offices import Offices
from cases.lifecycle.demo.plot import Plot
from cases.repatriation.models import Addressee
from cases.repatriation.vocabularies import AddresseeKind, Channel, RequestKind, Sender, State

_KINDS: dict[str, dict[str, float]] = {
    Status.OUT_OF_CONTACT: {RequestKind.TRACING: 70, RequestKind.DISCHARGE: 30},
    Status.MISSING: {RequestKind.TRACING: 85, RequestKind.PROSECUTION_REFERRAL: 15},
    Status.POW: {RequestKind.POW_RETURN: 80, RequestKind.TRACING: 20},
    Status.DETAINED_RU: {RequestKind.COMPLAINT: 60, RequestKind.DISCHARGE: 40},
    Status.ESCAPED: {
        RequestKind.RETURN_LIVING: 60,
        RequestKind.CONSULAR_DOCUMENT: 20,
        RequestKind.PROTECTION: 20,
    },
    Status.DISCHARGED: {RequestKind.RETURN_LIVING: 70, RequestKind.CONSULAR_DOCUMENT: 30},
    Status.RETURNED: {
        RequestKind.DISCHARGE: 55,
        RequestKind.RETURN_LIVING: 25,
        RequestKind.PROSECUTION_REFERRAL: 20,
    },
    Status.KILLED_UNCONFIRMED: {RequestKind.TRACING: 65, RequestKind.REMAINS: 35},
    Status.KILLED: {RequestKind.REMAINS: 65, RequestKind.COMPENSATION: 35},
    Status.REMAINS_RETURNED: {RequestKind.REMAINS: 55, RequestKind.COMPENSATION: 45},
    Status.SAFE_ABROAD: {RequestKind.PROTECTION: 100},
    **{
        status: {
            RequestKind.DISCHARGE: 70,
            RequestKind.COMPLAINT: 20,
            RequestKind.PROSECUTION_REFERRAL: 10,
        }
        for status in (Status.SERVING, Status.WOUNDED, Status.TRAINING)
    },
}
_HOMEWARD = (AddresseeKind.EMBASSY_HOME_IN_RU, AddresseeKind.MFA_HOME)
_WAYS: dict[str, tuple[str, ...]] = {
    RequestKind.TRACING: (
        AddresseeKind.ICRC_CTA,
        AddresseeKind.NATIONAL_RC_SOCIETY,
        AddresseeKind.CONSULAR_DEPT_HOME,
        AddresseeKind.RU_MOD,
    ),
    RequestKind.DISCHARGE: (
        *_HOMEWARD,
        AddresseeKind.CONSULAR_DEPT_HOME,
        AddresseeKind.RU_HR_COMMISSIONER,
        AddresseeKind.RU_MOD,
    ),
    RequestKind.RETURN_LIVING: (*_HOMEWARD, AddresseeKind.IOM_MISSION),
    RequestKind.POW_RETURN: (AddresseeKind.UA_COORD_HQ, AddresseeKind.ICRC_CTA),
    RequestKind.REMAINS: (*_HOMEWARD, AddresseeKind.RU_MOD),
    RequestKind.COMPENSATION: (AddresseeKind.RU_MOD, AddresseeKind.EMBASSY_HOME_IN_RU),
    RequestKind.COMPLAINT: (
        AddresseeKind.RU_MILITARY_PROSECUTOR,
        AddresseeKind.RU_HR_COMMISSIONER,
    ),
    RequestKind.PROSECUTION_REFERRAL: (AddresseeKind.POLICE_HOME, AddresseeKind.PROSECUTOR_HOME),
    RequestKind.CONSULAR_DOCUMENT: (*_HOMEWARD, AddresseeKind.IOM_MISSION),
    RequestKind.PROTECTION: (AddresseeKind.ASYLUM_AUTHORITY,),
}
_TARGETS: dict[str, float] = {
    State.DRAFT: 6,
    State.READY: 6,
    State.SENT: 36,
    State.ACKNOWLEDGED: 32,
    State.INFO_REQUESTED: 6,
    State.ANSWERED: 6,
    State.GRANTED: 7,
    State.REFUSED: 4,
    State.APPEALED: 4,
    State.CLOSED: 8,
    State.WITHDRAWN: 3,
    State.SUSPENDED: 3,
}
# What came true for whom: these requests were granted and kept.
KEPT: dict[str, tuple[str, ...]] = {
    Status.RETURNED: (RequestKind.DISCHARGE, RequestKind.RETURN_LIVING),
    Status.REMAINS_RETURNED: (RequestKind.REMAINS,),
    Status.SAFE_ABROAD: (RequestKind.PROTECTION,),
}
_SOON = timedelta(days=20)
_CHANNELS: dict[str, tuple[str, ...]] = {
    Scope.HOME_STATE: (Channel.EMAIL, Channel.POST, Channel.IN_PERSON),
    Scope.RUSSIAN_STATE: (Channel.POST, Channel.PORTAL, Channel.WEB_FORM),
    Scope.ICRC: (Channel.IN_PERSON, Channel.WEB_FORM),
    Scope.UKRAINE_POW_HQ: (Channel.WEB_FORM, Channel.TELEGRAM_BOT),
}


@dataclass(frozen=True)
class Petition:
    kind: str
    addressee: Addressee
    # Who could be asked instead, for an appeal.
    other: Addressee | None
    target: str
    sender: str
    channel: str


def petitions_of(
    plot: Plot, rng: Random, offices: Offices, *, shunned: Collection[str], ends: bool
) -> list[Petition]:
    """Return none to two requests; where the case `ends`, all of them have ended.

    `shunned` are the states of whose notice the person is kept: all of which he is a citizen.
    """
    kinds = _KINDS.get(plot.fate)
    if kinds is None or not plot.who.name:
        return []
    wanted = weighted(rng, {0: 4, 1: 56, 2: 40})
    drawn = dict.fromkeys(weighted(rng, kinds) for _ in range(wanted * 2))
    found = (_petition(plot, kind, rng, offices, shunned, ends) for kind in list(drawn)[:wanted])
    return [petition for petition in found if petition]


def _petition(
    plot: Plot, kind: str, rng: Random, offices: Offices, shunned: Collection[str], ends: bool
) -> Petition | None:
    if kind in KEPT.get(plot.fate, ()) and plot.turns[-1].heard - plot.opened < _SOON:
        # Already home when the case was opened: nothing was asked for.
        return None
    closed = _closed_to(plot, shunned)
    possible = [
        each
        for each in offices.at(_WAYS[kind], plot.who.country)
        if each.consent_scope not in closed
    ]
    if not possible:
        return None
    # The first in the order of the kind is the usual one.
    addressee = possible[0] if rng.random() < 0.7 else rng.choice(possible)
    others = [each for each in possible if each != addressee]
    other = rng.choice(others) if others else None
    scope = addressee.consent_scope
    return Petition(
        kind=kind,
        addressee=addressee,
        other=other,
        target=_target(plot, kind, rng, ends=ends, appealable=bool(others)),
        sender=_sender(rng, {scope, other.consent_scope if other else scope}),
        channel=rng.choice(_CHANNELS.get(scope, (Channel.EMAIL, Channel.POST))),
    )


def _closed_to(plot: Plot, shunned: Collection[str]) -> set[str]:
    """Return to whom nothing may be written: to whom a fact of the case is a veto."""
    got_away = any(turn.status in OUT_OF_REACH for turn in plot.turns)
    closed: set[str] = {Scope.HOME_STATE, Scope.LAW_ENFORCEMENT_HOME} if shunned else set()
    is_russia_closed = got_away or "RUS" in shunned
    return closed | {str(Scope.RUSSIAN_STATE)} if is_russia_closed else closed


def _target(plot: Plot, kind: str, rng: Random, *, ends: bool, appealable: bool) -> str:
    if kind in KEPT.get(plot.fate, ()):
        return State.CLOSED if ends or rng.random() < 0.2 else State.FULFILLED
    if ends:
        return State.CLOSED
    weights = {state: weight for state, weight in _TARGETS.items() if _fits(plot, state)}
    if not appealable:
        weights.pop(State.APPEALED, None)
    return weighted(rng, weights)


def _fits(plot: Plot, state: str) -> bool:
    """An answer takes weeks, and only who can be reached may be endangered by a letter."""
    if state == State.SUSPENDED and plot.fate not in IN_REACH:
        return False
    days_needed = {State.DRAFT: 0, State.READY: 1, State.SENT: 2, State.ACKNOWLEDGED: 6}
    return plot.time_since >= days_needed.get(State(state), 40)


def _sender(rng: Random, scopes: set[str]) -> str:
    """Letters to Russian offices, also of an appeal, go out under the family's name."""
    if Scope.RUSSIAN_STATE in scopes:
        return Sender.FAMILY
    return weighted(rng, {Sender.FAMILY: 60, Sender.ORGANISATION: 30, Sender.LAWYER: 10})
