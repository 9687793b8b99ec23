"""Models and migrations agree, and Django knows every model that a room has."""

import sys

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connections

from tests.test_architecture import MODULES


@pytest.mark.django_db(databases=["default", "keys"])
def test_no_migration_is_missing():
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)


def test_models_of_every_room_are_known_to_django():
    rooms = {module for module in MODULES if module.count(".") == 2 and module.endswith(".models")}

    assert rooms <= sys.modules.keys()
    modules = {model.__module__ for model in apps.get_models()}
    assert [
        room for room in rooms if not any(f"{each}.".startswith(f"{room}.") for each in modules)
    ] == []


@pytest.mark.django_db(databases=["default", "keys"])
def test_keys_and_data_have_no_table_in_common():
    ours = {
        alias: {
            table
            for table in connections[alias].introspection.table_names()
            if table.startswith(("people_", "cases_"))
        }
        for alias in connections
    }

    assert ours["keys"] == {
        "people_auditanchor",
        "people_datakey",
        "people_erased",
        "people_servicekey",
    }
    assert not ours["keys"] & ours["default"]
