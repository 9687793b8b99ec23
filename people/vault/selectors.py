"""What the vault can say of itself: whether there are keys, and whether they open."""

from pathlib import Path

from django.db import connections

from people.vault import root
from people.vault.index import open_service_key
from people.vault.models import DataKey, ServiceKey
from people.vault.router import ALIAS


def has_wrapped_keys() -> bool:
    """Tell whether the database of keys holds any, also where it was not made yet."""
    connection = connections[ALIAS]
    if connection.vendor == "sqlite" and not Path(connection.settings_dict["NAME"]).exists():
        return False
    table = DataKey._meta.db_table
    return table in connection.introspection.table_names() and DataKey.objects.exists()


def require_opening() -> None:
    """Open the newest key of somebody's, and those of the installation itself.

    ImproperlyConfigured when no root key is there, or none that is one; SealBroken for another.
    """
    root.require()
    for key in DataKey.objects.order_by("-created_at")[:1]:
        root.unwrap(
            bytes(key.wrapped), key_id=key.id, owner=str(key.owner), version=key.root_version
        )
    for service_key in ServiceKey.objects.all():
        open_service_key(service_key)
