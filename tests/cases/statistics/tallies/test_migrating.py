"""Tables that a later version changes go on being counted: triggers go before, and come back."""

import pytest
from django.core.management import call_command
from django.core.management.sql import emit_post_migrate_signal, emit_pre_migrate_signal
from django.db import connection
from django.db.migrations import AlterField
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.migration import Migration

from cases.casebook.models import Case
from cases.statistics.tallies import building, triggers
from cases.statistics.tallies.models import TallyRun
from cases.statistics.tallies.reading import Scope
from tests.cases.statistics.tallies.same import agree, differing
from tests.cases.statistics.tallies.writes import Writer

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


def rebuild_tables():
    """Change a column as a migration does: SQLite makes a new table and removes the old one."""
    state = MigrationExecutor(connection).loader.project_state()
    for model, name in (("case", "ref"), ("request", "language")):
        for length in (40, 16 if name == "ref" else 3):
            column = state.models["cases", model].fields[name].clone()
            column.max_length = length
            operation = AlterField(model, name, column)
            with connection.schema_editor(atomic=True) as editor:
                made = Migration("later", "cases")
                made.operations = [operation]
                state = made.apply(state, editor)


def migrated():
    """Do what `migrate` does around a plan with a later migration."""
    plan = [(Migration("later", "cases"), False)]
    emit_pre_migrate_signal(0, False, "default", plan=plan)
    rebuild_tables()
    emit_post_migrate_signal(0, False, "default", plan=plan)


def test_rebuilt_tables_go_on_being_counted(organisation, caseworker, colleague):
    writer = Writer(organisation, [caseworker, colleague], [], seed=5)
    for _ in range(30):
        writer.write()
    building.keep()

    migrated()

    assert triggers.missing() == []
    assert not building.are_built()
    for _ in range(30):
        writer.write()
    building.keep()
    assert building.are_built()
    assert differing(organisation) == []
    agree(Scope(organisation.id), Case.objects.all())


def test_nothing_is_counted_anew_where_nothing_was_to_be_done(organisation, caseworker):
    Writer(organisation, [caseworker], [], seed=6).new_case()
    building.keep()

    call_command("migrate", database="default", verbosity=0)

    assert triggers.missing() == []
    assert building.are_built()
    assert TallyRun.objects.get().building_for == ""
