"""What was asked for before time had to take three days waits as long as the rest."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from cases.apps import free_tables, prepare_tables
from people.accounts.models import Approval
from people.dates import clock

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
SOON, LATE = timedelta(minutes=15), timedelta(days=7)


def migrate(name=None):
    executor = MigrationExecutor(connection)
    free_tables(using="default", plan=[executor])
    executor.migrate([("people", name)] if name else executor.loader.graph.leaf_nodes())


@pytest.fixture
def before(organisation, coordinator):
    """The tables as they were, but for rows of now; they come back whatever happens."""
    try:
        yield migrate("0010_what_others_agree_to")
    finally:
        migrate()
        prepare_tables(using="default")


def test_what_waits_waits_for_three_days_at_least(before, organisation, coordinator):
    now = clock.now()

    def asked(kind, after, **fields):
        told = {"organisation": organisation, "asked_by": coordinator, "asked_at": now}
        opens_at = after and now + after
        return Approval.objects.create(
            kind=kind, about_id=uuid4(), opens_at=opens_at, **told, **fields
        ).pk

    wanted = {
        asked("export", SOON): timedelta(days=3),
        asked("erasure", SOON): timedelta(days=3),
        asked("letting_go", LATE): LATE,
        asked("erasure", None): None,
        asked("erasure", SOON, ended_at=now): SOON,
        asked("travel_end", SOON): SOON,
    }

    migrate()

    found = dict(Approval.objects.values_list("pk", "opens_at"))
    assert {pk: at and at - now for pk, at in found.items()} == wanted
