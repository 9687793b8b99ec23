"""What the vault can say of itself without a root key."""

from pathlib import Path

from django.db import connections

from people.vault.models import DataKey
from people.vault.router import ALIAS


def has_wrapped_keys() -> bool:
    """Tell whether the database of keys holds any, also where it was not made yet."""
    connection = connections[ALIAS]
    if connection.vendor == "sqlite" and not Path(connection.settings_dict["NAME"]).exists():
        return False
    table = DataKey._meta.db_table
    return table in connection.introspection.table_names() and DataKey.objects.exists()
