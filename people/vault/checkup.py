"""What can be wrong with the keys, and what then helps."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from shlex import quote

from django.conf import settings
from django.core.checks import CheckMessage, Error, Info
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext as _

from people.vault.errors import SealBroken
from people.vault.selectors import has_wrapped_keys, require_opening

_FOLDERS = ("secret", "db", "files")


def root_key() -> Iterator[CheckMessage]:
    """Open known keys by the root key."""
    try:
        require_opening()
    except ImproperlyConfigured:
        hint = (
            _("Bring back var/secret/root.key from where it is kept, or from an archive of keys.")
            if has_wrapped_keys()
            else _("manage.py make_keys")
        )
        yield Error(_("The root key is missing, or is none."), hint=hint)
    except SealBroken:
        yield Error(
            _("The root key is another one: a key does not open."),
            hint=_("Put back the root key under which the keys were made, then restart."),
        )
    else:
        yield Info(_("The root key opens the keys."))


def sealing() -> Iterator[CheckMessage]:
    if settings.HOMEWARD_SEALING:
        yield Info(_("Values are sealed."))
    else:
        yield Error(
            _("Values are written in clear."), hint=_("Unset HOMEWARD_SEALING, then restart.")
        )


def private_folders() -> Iterator[CheckMessage]:
    """Look who else on the machine may read secrets, databases and sealed files."""
    found = [told for name in _FOLDERS for told in _not_private(settings.HOMEWARD_VAR / name)]
    yield from found or [Info(_("Nobody else on the machine may read secrets and data."))]


def _not_private(folder: Path) -> Iterator[CheckMessage]:
    if not folder.is_dir():
        return
    # Thousands of sealed files lie under one closed door; what they hold is shut besides.
    inside = [] if folder.name == "files" else list(folder.iterdir())
    seen = [found for path in (folder, *inside) if (found := _stat(path))]
    if any(stat.S_IMODE(each.st_mode) & 0o077 for each in seen):
        yield Error(
            _("Others on the machine may open %(path)s.") % {"path": f"var/{folder.name}"},
            hint=f"chmod -R u=rwX,go= {quote(str(folder))}",
        )
    owner = settings.HOMEWARD_VAR.stat().st_uid
    if any(each.st_uid != owner for each in seen):
        yield Error(
            _("Not all of %(path)s belongs to whom var belongs to.")
            % {"path": f"var/{folder.name}"},
            hint=f"chown -R {owner} {quote(str(folder))}",
        )


def _stat(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        # A journal of SQLite comes and goes.
        return None
