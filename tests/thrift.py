"""What the suite does for less work than the servers do, without proving less.

Nothing of it is a setting: outside of the suite's own process all is as ever, also in the real
servers that tests start.
"""

import gc

import pytest


def pytest_collection_finish() -> None:
    """Let the collector of garbage pass by the modules and tests, which stay to the end.

    An export collects after each chunk, and each time it would walk through all of them. Between
    that it is rarely needed: most of what a test made goes without it.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


@pytest.fixture(scope="session", autouse=True)
def light_hashes() -> None:
    """Hash passwords with the real Argon2, at its smallest cost.

    At the cost of real use a tenth of the suite's time went into hashes.
    `test_password_costs_what_django_prescribes` looks at real use.
    """
    from django.contrib.auth.hashers import Argon2PasswordHasher

    Argon2PasswordHasher.time_cost = 1
    Argon2PasswordHasher.memory_cost = 8
    Argon2PasswordHasher.parallelism = 1


@pytest.fixture(scope="session", autouse=True)
def static_files_found_once() -> None:
    """Look for the static files once: each test client has a middleware of its own."""
    from whitenoise.middleware import WhiteNoiseMiddleware

    find, found = WhiteNoiseMiddleware.add_files_from_finders, {}

    def find_once(self: WhiteNoiseMiddleware) -> None:
        if not found:
            find(self)
            found.update(self.files)
        self.files.update(found)

    WhiteNoiseMiddleware.add_files_from_finders = find_once


@pytest.fixture(scope="session", autouse=True)
def flush_what_is_full() -> None:
    """Empty after a test with real transactions the few tables that it filled.

    Django's own flush empties all. On PostgreSQL that makes a new file for every table and index,
    and on both engines it then writes the rights of all models anew: they are left here. The
    audit's triggers forbid to empty it and are taken away meanwhile.
    """
    from django.db import connections
    from django.test import TransactionTestCase

    from people.audit import triggers

    def flush(self: TransactionTestCase) -> None:
        triggers.remove()
        try:
            for alias in self._databases_names(include_mirrors=False):
                _delete_rows(connections[alias])
        finally:
            triggers.install()

    TransactionTestCase._fixture_teardown = flush


_LEFT = {"auth_permission", "django_content_type"}
# Filled by triggers while other tables are emptied.
_LAST = {"cases_tallychange", "cases_changemark"}


def _delete_rows(connection) -> None:
    """Delete in one transaction: references are checked at its end, so the order is free."""
    from django.db import transaction

    tables = connection.introspection.django_table_names(only_existing=True, include_views=False)
    quoted = [connection.ops.quote_name(table) for table in sorted(set(tables) - _LEFT)]
    full = " UNION ALL ".join(f"SELECT '{t}' WHERE EXISTS (SELECT 1 FROM {t})" for t in quoted)
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute(full)
        for table in [*(row[0] for row in cursor.fetchall()), *(_LAST & set(tables))]:
            cursor.execute(f"DELETE FROM {table}")
