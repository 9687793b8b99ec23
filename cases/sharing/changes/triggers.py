"""Triggers that mark the cases whose partners may have to be told something, whoever writes."""

from django.db import connection, transaction

from cases.casebook.triggers import TriggerSet
from cases.sharing.changes.definitions import trigger_definitions
from cases.sharing.changes.marking import mark_all_anew
from cases.sharing.changes.models import MarkedDay

_CHANGES = TriggerSet("feed_", trigger_definitions)
install, remove, missing, present = (
    _CHANGES.install,
    _CHANGES.remove,
    _CHANGES.missing,
    _CHANGES.present,
)


@transaction.atomic
def prepare() -> None:
    """Install the triggers. What was written without them is found by looking at all cases.

    Where tables are older, there is nothing to do.
    """
    if MarkedDay._meta.db_table in connection.introspection.table_names() and install():
        mark_all_anew()
