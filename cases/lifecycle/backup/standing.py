"""How the backups stand: the newest good archives, and what is wrong."""

from dataclasses import dataclass, field
from datetime import timedelta

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.lifecycle.backup.errors import BackupFailed
from cases.lifecycle.backup.manifest import KINDS
from cases.lifecycle.backup.models import BackupRun
from cases.lifecycle.backup.plan import plan_of_settings, require_sound
from people.dates import clock

# One night may be missed by a machine that was off; a second one is told of.
LATE = timedelta(days=2)

FAULTS: dict[str, Promise] = {
    "no_recipients": _("Nobody is named who may open backups, so none are made"),
    "no_place": _("The place for backups is not named, or cannot be reached"),
    "same_recipients": _("Data and keys have the same recipients, so none are made"),
    "bad_recipient": _("A recipient of backups is none"),
    "bad_days": _("Backups are to be kept for less than a day"),
    "old_tables": _("The tables are older than the software"),
    "database": _("The database broke off the last backup"),
    "no_room": _("There was no room for the last backup"),
    "changed_on_disk": _("The last backup was not on the disk as it was written"),
    "not_opened": _("The last backup did not open again"),
    "never": _("There is no backup yet"),
    "late": _("The last good backup is older than two days"),
}


@dataclass(frozen=True)
class Standing:
    data: BackupRun | None
    keys: BackupRun | None
    # Codes of FAULTS; none when all is well.
    faults: list[str] = field(default_factory=list)


def last_backup(kind: str = "data") -> BackupRun | None:
    """Return the newest good archive of a kind."""
    return BackupRun.objects.filter(kind=kind, trouble="").order_by("-made_at").first()


def standing() -> Standing:
    """Return the newest good archives and all that is wrong; asks nothing but the database."""
    data, keys = (last_backup(kind) for kind in KINDS)
    faults = []
    try:
        require_sound(plan_of_settings())
    except BackupFailed as error:
        faults.append(error.code)
    for last in (data, keys):
        if last is None:
            faults.append("never")
        elif clock.machine_now() - last.made_at > LATE:
            faults.append("late")
    newest = BackupRun.objects.order_by("-made_at").first()
    if newest and newest.trouble:
        faults.append(newest.trouble)
    return Standing(data, keys, list(dict.fromkeys(faults)))
