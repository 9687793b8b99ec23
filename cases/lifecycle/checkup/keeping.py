"""What can be wrong with backups and sealed files, and what then helps."""

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.core.checks import CheckMessage, Error, Info, Warning
from django.utils.translation import gettext as _

from cases.casebook.drafts import are_drafts_overdue
from cases.exports.removing import are_exports_overdue
from cases.imports.matching.selectors import are_lists_overdue
from cases.lifecycle.backup.standing import FAULTS, standing
from cases.lifecycle.keys import CHUNK, HOLD_FILES, YOUNG
from cases.sharing.exports.removing import are_files_overdue
from people.dates import clock
from people.vault.files import path_of

_TOLD = 3
_RECIPIENTS = "HOMEWARD_BACKUP_RECIPIENTS, HOMEWARD_BACKUP_KEYS_RECIPIENTS"
# Which settings to change, by the code of a fault.
_SETTINGS = {
    "no_place": "HOMEWARD_BACKUP_TO, HOMEWARD_BACKUP_KEYS_TO",
    "no_recipients": _RECIPIENTS,
    "same_recipients": _RECIPIENTS,
    "bad_recipient": _RECIPIENTS,
    "bad_days": "HOMEWARD_BACKUP_DAYS, HOMEWARD_BACKUP_KEYS_DAYS",
}


def backups() -> Iterator[CheckMessage]:
    """Say of both archives how old they are, and what keeps new ones from being made."""
    faults = standing().faults
    for code in faults:
        # Nobody chose to have any: that is said, and is no breakdown.
        level = Warning if settings.HOMEWARD_DEMO else Error
        yield level(f"{FAULTS[code]}.", hint=_remedy(code))
    if not faults:
        yield Info(_("Data and keys have a good backup."))


def _remedy(code: str) -> str:
    if names := _SETTINGS.get(code):
        return _("Set %(names)s, then restart; see Backups in docs/operations.md.") % {
            "names": names
        }
    if code == "old_tables":
        return "manage.py migrate --database default; manage.py migrate --database keys"
    return "manage.py backup"


def sealed_files() -> Iterator[CheckMessage]:
    """Compare the sealed files with the rows that hold them."""
    orphans = list(islice(_orphans(), _TOLD))
    if orphans:
        yield Warning(
            _("Sealed files that nothing holds: %(names)s.") % {"names": ", ".join(orphans)},
            hint=_("Left by a crash or an older copy of the data. rm var/files/NAME"),
        )
    if missing := sum(1 for _each in islice(_missing(), _TOLD)):
        yield Error(
            _("Sealed files are missing (%(n)d or more).") % {"n": missing},
            hint=_("Web and workers must share var/files; or bring the folder back."),
        )
    if not orphans and not missing:
        yield Info(_("Each sealed file has its row, and each row its file."))


def outlived() -> Iterator[CheckMessage]:
    """Look for what should have been removed when its time was over."""
    kinds = {
        _("export files"): are_exports_overdue() or are_files_overdue(),
        _("outside lists"): are_lists_overdue(),
        _("unfinished forms"): are_drafts_overdue(),
    }
    if over := [kind for kind, is_over in kinds.items() if is_over]:
        yield Error(
            _("What should be gone is still here: %(kinds)s.") % {"kinds": ", ".join(over)},
            hint=_("The timetable removes it within an hour of running: manage.py up"),
        )
    else:
        yield Info(_("Nothing has outlived its time."))


def _orphans() -> Iterator[str]:
    """Yield names of files a day old that no row knows: younger ones may be in the making."""
    old = (clock.machine_now() - YOUNG).timestamp()
    entries = _older_than(old)
    while names := list(islice(entries, CHUNK)):
        held = _held({file_id for name in names if (file_id := _id_of(name))})
        yield from (name for name in names if _id_of(name) not in held)


def _older_than(moment: float) -> Iterator[str]:
    folder = Path(settings.FILES_DIR)
    if folder.is_dir():
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.stat().st_mtime < moment:
                    yield entry.name


def _held(candidates: set[UUID]) -> set[UUID]:
    rows = (holder._base_manager.filter(file_id__in=candidates) for holder in HOLD_FILES)
    return {found for each in rows for found in each.values_list("file_id", flat=True)}


def _missing() -> Iterator[UUID]:
    for holder in HOLD_FILES:
        held = holder._base_manager.filter(file_id__isnull=False)
        for file_id in held.values_list("file_id", flat=True).iterator(chunk_size=CHUNK):
            if not path_of(file_id).exists():
                yield file_id


def _id_of(name: str) -> UUID | None:
    try:
        return UUID(name.partition(".")[0])
    except ValueError:
        return None
