"""All of a restore, or nothing of it."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from django.conf import settings
from django.db import DatabaseError, connections, transaction

from cases.lifecycle.backup.errors import NotRestored
from cases.lifecycle.backup.tables import DATA, tables_of
from people.audit.services import audit_key
from people.vault import root
from people.vault.index import forget_keys
from people.vault.router import ALIAS as KEYS


@contextmanager
def all_or_nothing(root_key: str) -> Iterator[ExitStack]:
    """One transaction in each database, keys committed first; all else is undone with them."""
    before = settings.VAULT_ROOT_KEY
    # On the way out of a failure, in the reverse order.
    with ExitStack() as undo:
        undo.callback(_forget_keys)
        undo.callback(setattr, settings, "VAULT_ROOT_KEY", before)
        if path := root.put_in_place(root_key):
            undo.callback(path.unlink, missing_ok=True)
        _forget_keys()
        undo.callback(_empty_keys)
        try:
            with transaction.atomic(using=DATA), transaction.atomic(using=KEYS):
                yield undo
        except DatabaseError as error:
            raise NotRestored(f"The database refused: {type(error).__name__}.") from error
        undo.pop_all()


def _empty_keys() -> None:
    """Take back keys that were committed before the data failed to be: they were not there."""
    with transaction.atomic(using=KEYS), connections[KEYS].cursor() as cursor:
        for table in tables_of(KEYS):
            name = connections[KEYS].ops.quote_name(table.model._meta.db_table)
            cursor.execute(f"DELETE FROM {name}")  # noqa: S608  # a name of our own models


def _forget_keys() -> None:
    audit_key.cache_clear()
    forget_keys()
