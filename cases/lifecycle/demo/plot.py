"""What happens in one case: the days of a life, what became of it, who works on it."""

import math
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from cases.casebook.vocabularies import Pathway, Risk, Status
from cases.lifecycle.demo.chance import (
    STRIDES,
    chance,
    days,
    evenly,
    lognormal_days,
    weighted,
)
from cases.lifecycle.demo.fates import HOME, NOT_LEFT, NOT_SIGNED
from cases.lifecycle.demo.identity import Identity, identity_of
from cases.lifecycle.demo.story import say
from cases.lifecycle.demo.words.news import STATUS_NOTES

# Days over which the cases were opened, ever more of them towards today.
SPAN = 560
MINA, TUNDE, LEA, NOBODY = "mina", "tunde", "lea", ""
# In turn, so that even a small demo has each: 8, 7, 3 and 2 of twenty.
_OWNERS = (
    *(MINA, TUNDE, MINA, LEA, TUNDE, MINA, TUNDE, NOBODY, MINA, TUNDE),
    *(MINA, TUNDE, LEA, MINA, TUNDE, MINA, NOBODY, TUNDE, LEA, MINA),
)
_GRADES = {"B2": 20, "C3": 35, "D4": 10, "F6": 35}

# How it came to be so; one of these for each fate that was not there from the start.
_WAYS: dict[str, tuple[tuple[str, ...], ...]] = {
    Status.PREVENTED: ((Status.AT_RISK,),),
    Status.SERVING: ((), (Status.TRAINING,)),
    Status.WOUNDED: ((Status.SERVING,),),
    Status.OUT_OF_CONTACT: ((Status.SERVING,), (Status.TRAINING,)),
    Status.MISSING: ((Status.SERVING, Status.OUT_OF_CONTACT), (Status.OUT_OF_CONTACT,)),
    # News corrects itself: some who were told dead are prisoners.
    Status.POW: ((Status.MISSING,), (Status.OUT_OF_CONTACT, Status.KILLED_UNCONFIRMED)),
    Status.DETAINED_RU: ((Status.SERVING,),),
    Status.ESCAPED: ((Status.SERVING,), (Status.WOUNDED,)),
    Status.DISCHARGED: ((Status.SERVING,), (Status.WOUNDED,)),
    Status.RETURNED: (
        (Status.SERVING, Status.DISCHARGED),
        (Status.SERVING, Status.WOUNDED, Status.DISCHARGED),
        (Status.SERVING, Status.ESCAPED),
    ),
    Status.KILLED_UNCONFIRMED: ((Status.OUT_OF_CONTACT,), (Status.SERVING, Status.MISSING)),
    Status.KILLED: ((Status.OUT_OF_CONTACT, Status.KILLED_UNCONFIRMED), (Status.MISSING,)),
    Status.REMAINS_RETURNED: ((Status.KILLED_UNCONFIRMED, Status.KILLED),),
    Status.SAFE_ABROAD: ((Status.SERVING, Status.ESCAPED),),
    Status.DETAINED_HOME: ((Status.DISCHARGED,),),
}


@dataclass(frozen=True)
class Turn:
    """A change of fate: when it happened, when we heard of it, who said what."""

    status: str
    on: date
    heard: date
    note: str
    source: str
    grade: str


@dataclass(frozen=True)
class Plot:
    number: int
    who: Identity
    opened: date
    yesterday: date
    owner: str
    pathway: str
    fate: str
    left_home: date | None
    signed: date | None
    last_contact: date | None
    turns: tuple[Turn, ...]
    risk: str

    @property
    def time_since(self) -> int:
        """Whole days from the opening to yesterday."""
        return (self.yesterday - self.opened).days


def plot_of(seed: int, number: int, *, total: int, today: date) -> Plot:
    rng = chance(seed, number, "plot")
    who = identity_of(seed, number)
    opened = today - timedelta(days=_days_ago(number, total))
    yesterday = today - timedelta(days=1)
    fate = _fate(who, seed)
    last_contact = opened - days(rng, 1, 60)
    signed = last_contact - timedelta(days=min(3 + round(rng.expovariate(1 / 90)), 500))
    left_home = signed - lognormal_days(rng, 14) - timedelta(days=1)
    return Plot(
        number=number,
        who=who,
        opened=opened,
        yesterday=yesterday,
        owner=_OWNERS[number % len(_OWNERS)],
        pathway=_pathway(who, rng),
        fate=fate,
        left_home=None if fate in NOT_LEFT else left_home,
        signed=None if fate in NOT_SIGNED else signed,
        last_contact=last_contact if who.name and fate not in NOT_LEFT else None,
        turns=_turns(fate, rng, who, last_contact, opened, yesterday),
        risk=_risk(fate, rng),
    )


def _days_ago(number: int, total: int) -> int:
    share = 1 - (number - 0.5) / total
    return 1 + round(SPAN * math.pow(share, 1.5))


def _pathway(who: Identity, rng: Random) -> str:
    """Nobody tells how a person without a name came there, unless a state sent them all."""
    pathways = who.profile.pathways
    return weighted(rng, pathways) if who.name or len(pathways) == 1 else Pathway.UNKNOWN


def _fate(who: Identity, seed: int) -> str:
    fate = evenly(seed, who.number, who.profile.fates, stride=STRIDES[1])
    nameless = (Status.POW, Status.MISSING, Status.KILLED_UNCONFIRMED, Status.WOUNDED)
    return fate if who.name or fate in nameless else Status.POW


def _turns(
    fate: str, rng: Random, who: Identity, last_contact: date, opened: date, yesterday: date
) -> tuple[Turn, ...]:
    """The way to the fate. Some of it was known at the opening, the rest was heard later."""
    ways = _WAYS.get(fate, ((),)) if who.name else ((),)
    way = (*rng.choice(ways), fate)
    room = (yesterday - opened).days
    later = rng.randint(0, len(way) - 1) if room > 20 else 0
    soonest = 5
    if fate in (*HOME, Status.REMAINS_RETURNED) and room > 80:
        # Coming home takes its time, and is mostly why there was a case.
        later, soonest = max(1, later), 45
    before = sorted(rng.randint(0, (opened - last_contact).days) for _ in way[later + 1 :])
    after = sorted(rng.randint(soonest, room) for _ in range(later))
    happened = [last_contact, *(last_contact + timedelta(days=day) for day in before)]
    heard = [opened] * len(happened) + [opened + timedelta(days=day) for day in after]
    happened += [max(happened[-1], day - days(rng, 0, 9)) for day in heard[len(happened) :]]
    steps = zip(way, happened, heard, strict=True)
    return tuple(_turn(rng, status, on, day, who.sex) for status, on, day in steps)


def _turn(rng: Random, status: str, on: date, heard: date, sex: str) -> Turn:
    note, source = rng.choice(STATUS_NOTES[status])
    confirmed = status in (Status.KILLED, Status.REMAINS_RETURNED)
    grade = rng.choice(["A1", "B2"]) if confirmed else weighted(rng, _GRADES)
    return Turn(status, on, heard, say(note, sex), source, grade)


def _risk(fate: str, rng: Random) -> str:
    if fate in (Status.ESCAPED, Status.DETAINED_RU, Status.AT_RISK):
        return rng.choice([Risk.HIGH, Risk.CRITICAL])
    if fate in (Status.WOUNDED, Status.SERVING):
        return weighted(rng, {Risk.NORMAL: 60, Risk.HIGH: 30, Risk.CRITICAL: 10})
    return Risk.LOW if fate in HOME and rng.random() < 0.5 else Risk.NORMAL
