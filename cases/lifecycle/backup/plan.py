"""Whereto, for whom and how long: what the settings say of backups."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.conf import settings

from cases.lifecycle.backup.errors import BackupFailed
from cases.lifecycle.backup.manifest import KINDS

_NAME = re.compile(r"homeward-(data|keys)-([0-9a-f]{16})-(\d{8}T\d{6}\d{6})Z\.age")
_MOMENT = "%Y%m%dT%H%M%S%f"


@dataclass(frozen=True)
class Part:
    """One of the two archives."""

    kind: str
    to: str
    recipients: Sequence[str]
    days: int


@dataclass(frozen=True)
class Plan:
    data: Part
    keys: Part
    # Somebody said that the same people may hold both.
    insists: bool = False

    @property
    def parts(self) -> list[Part]:
        """Data first: a key too many does no harm, a key too few loses a case."""
        return [self.data, self.keys]


def plan_of_settings(*, insists: bool = False) -> Plan:
    data, keys = (
        Part(
            kind=kind,
            to=getattr(settings, f"HOMEWARD_BACKUP_{prefix}TO"),
            recipients=_stripped(getattr(settings, f"HOMEWARD_BACKUP_{prefix}RECIPIENTS")),
            days=getattr(settings, f"HOMEWARD_BACKUP_{prefix}DAYS"),
        )
        for kind, prefix in zip(KINDS, ("", "KEYS_"), strict=True)
    )
    return Plan(data, keys, insists or settings.HOMEWARD_BACKUP_SAME_RECIPIENTS)


def _stripped(words: Sequence[str]) -> list[str]:
    return [word.strip() for word in words if word.strip()]


def require_sound(plan: Plan) -> None:
    """Raise BackupFailed for a plan by which nothing can be made, or nothing is gained."""
    for part in plan.parts:
        if not part.recipients:
            raise BackupFailed("no_recipients", f"Nobody is named who may open the {part.kind}.")
        if not part.to:
            raise BackupFailed("no_place", f"No place is named where the {part.kind} go.")
        if part.days < 1:
            raise BackupFailed("bad_days", "Archives are kept for a day at least.")
    if set(plan.data.recipients) == set(plan.keys.recipients) and not plan.insists:
        raise BackupFailed(
            "same_recipients",
            "Data and keys have the same recipients: whoever takes one identity has both, and "
            "what was erased can be read again. Name others for the keys.",
        )


def name_of(kind: str, installation: str, moment: datetime) -> str:
    mark = installation[:16]
    return f"homeward-{kind}-{mark}-{moment.astimezone(UTC).strftime(_MOMENT)}Z.age"


def too_old(names: Sequence[str], part: Part, *, now: datetime, newest_good: str) -> list[str]:
    """Return those archives of a part whose days are over; the newest good one stays.

    Archives of other installations in the same place are theirs to let go.
    """
    oldest = now - timedelta(days=part.days)
    ours = _NAME.fullmatch(newest_good)
    return [
        name
        for name in names
        if (match := _NAME.fullmatch(name))
        and ours
        and match.group(1, 2) == (part.kind, ours[2])
        and name != newest_good
        and datetime.strptime(match[3], _MOMENT).replace(tzinfo=UTC) < oldest
    ]
