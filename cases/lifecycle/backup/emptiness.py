"""A restore goes into an empty installation: what is there is nobody's to overwrite."""

from pathlib import Path

from django.conf import settings

from cases.lifecycle.backup.errors import NotRestored
from cases.lifecycle.backup.packing import SEALED_FILES
from cases.lifecycle.backup.tables import DATA, tables_of
from people.vault import root
from people.vault.router import ALIAS as KEYS


def require_empty() -> None:
    """Raise NotRestored, with what to do, where anything is there already."""
    for alias in (DATA, KEYS):
        for table in tables_of(alias):
            if table.is_filled(alias):
                raise NotRestored(
                    f"This installation is not empty: there are rows of {table.label}. Restore "
                    "into new databases (`manage.py migrate` makes the tables)."
                )
    files = Path(settings.FILES_DIR)
    if files.is_dir() and next(files.glob(SEALED_FILES), None):
        raise NotRestored(f"This installation is not empty: there are sealed files in {files}.")


def require_root_key(text: str) -> None:
    """Raise NotRestored where another root key is in use, which is never overwritten."""
    if root.is_other(text):
        raise NotRestored(
            "Another root key is in use here. If nothing was ever sealed under it, move "
            "var/secret/root.key away (or unset HOMEWARD_VAULT_KEY) and start again."
        )
