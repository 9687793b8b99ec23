"""How great the danger is by the rules: pure functions of what is told and of today."""

from dataclasses import dataclass
from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.casebook.fates import AT_WAR, DEAD, SAFE
from cases.casebook.silence import SILENCE
from cases.casebook.vocabularies import Health, Risk, Status
from people.registry.vocabularies import KnownAnswer


class Danger(models.TextChoices):
    """Why the rules say that somebody is in danger."""

    MINOR = "minor", _("may be a minor, and is not home")
    SILENT_AT_FRONT = "silent_at_front", _("serves at the front and was not heard of for 14 days")
    LOST = "lost", _("nobody can reach him or her")
    WOUNDED = "wounded", _("is wounded, sick or lost a limb, and still in the army")
    ESCAPED = "escaped", _("has escaped and may be caught")
    HELD = "held", _("is held in Russia")
    ON_THE_WAY = "on_the_way", _("is on the way: it can still be stopped")


_CRITICAL = frozenset({Danger.MINOR})
_BY_STATUS = {
    Status.OUT_OF_CONTACT: Danger.LOST,
    Status.MISSING: Danger.LOST,
    Status.WOUNDED: Danger.WOUNDED,
    Status.ESCAPED: Danger.ESCAPED,
    Status.DETAINED_RU: Danger.HELD,
    Status.IN_TRANSIT: Danger.ON_THE_WAY,
}
_HURT = (Health.WOUNDED, Health.SICK, Health.AMPUTEE)
_OUT_OF_REACH_OF_WAR = DEAD | SAFE


@dataclass(frozen=True)
class Told:
    """What the rules look at. `heard` is the last day on which the person was heard of."""

    status: str
    heard: date
    at_front: str = ""
    health: str = ""
    may_be_minor: bool = False


@dataclass(frozen=True)
class Judged:
    level: Risk
    dangers: tuple[Danger, ...]

    @property
    def reasons(self) -> list[str]:
        return [str(danger.label) for danger in self.dangers]


def by_rules(told: Told, today: date) -> Judged:
    """Return how great the danger is and each reason for it, the gravest first."""
    found = {danger for danger in (_of_status(told), _of_silence(told, today)) if danger}
    if told.health in _HURT and told.status in AT_WAR:
        found.add(Danger.WOUNDED)
    if told.may_be_minor and told.status not in _OUT_OF_REACH_OF_WAR | {Status.AT_RISK}:
        found.add(Danger.MINOR)
    level = Risk.CRITICAL if found & _CRITICAL else Risk.HIGH if found else Risk.NORMAL
    return Judged(level, tuple(danger for danger in Danger if danger in found))


def _of_status(told: Told) -> Danger | None:
    return _BY_STATUS.get(Status(told.status))


def _of_silence(told: Told, today: date) -> Danger | None:
    """Who serves at the front is in greater danger with each day without a word."""
    is_there = told.status == Status.SERVING and told.at_front == KnownAnswer.YES
    return Danger.SILENT_AT_FRONT if is_there and today >= told.heard + SILENCE else None
