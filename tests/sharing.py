"""When the suite runs on both engines at once, each takes its share of what is the same on both.

`make test` says so by HOMEWARD_TEST_SHARED=1. A run on one engine alone, or of a few files, leaves
nothing out. What asks a database is run on both, but for the places named here: they look at
pages, headers, processes or rules, beneath which the services are tried on both engines.
"""

import os
from collections import Counter

import pytest

ENGINE = os.environ.get("HOMEWARD_TEST_ENGINE", "sqlite")
IS_SHARED = os.environ.get("HOMEWARD_TEST_SHARED") == "1"
PLACES = {
    # The matrix asks every address as every actor, the crawl as some: one on each engine.
    "tests/test_access_matrix.py": "sqlite",
    "tests/access": "postgresql",
    "tests/config": "sqlite",
    "tests/browser/test_look.py": "sqlite",
    # Long walks, one engine each: the services beneath are tried on both, and so are the first
    # walk and the one of imports. `make soak` takes them all on SQLite, on a slow line.
    "tests/browser/test_walk_chat.py": "postgresql",
    "tests/browser/test_walk_claims.py": "postgresql",
    "tests/browser/test_walk_consent.py": "postgresql",
    "tests/browser/test_walk_hidden.py": "postgresql",
    "tests/browser/test_walk_requests.py": "postgresql",
    "tests/browser/test_walk_story.py": "postgresql",
    # Two thousand moves at random; what locks and what is refused is tried on both.
    "tests/cases/repatriation/test_random_moves.py": "sqlite",
    # Goes from one engine to the other and back, wherever it begins.
    "tests/walks/test_backup.py": "sqlite",
    # Restores of old backups with many erased; one restore after an erasure is tried on both.
    "tests/cases/lifecycle/backup/test_erased.py": "sqlite",
    # How hidden figures look; which are hidden is tried on both.
    "tests/browser/test_figures.py": "sqlite",
    # Scripts of pages.
    "tests/browser/test_case_page.py": "sqlite",
    "tests/browser/test_draft.py": "sqlite",
    "tests/browser/test_likely.py": "sqlite",
    "tests/browser/test_second_factor.py": "sqlite",
    "tests/browser/test_sessions.py": "sqlite",
    "tests/browser/test_waiting.py": "sqlite",
    # Faces: what asks the database takes nearly twice as long on PostgreSQL, where the crawl goes
    # through all pages. Who sees what, and what a database may refuse, is tried on both.
    "tests/cases/web/test_bad_input.py": "both",
    "tests/cases/web/test_glass.py": "both",
    "tests/cases/web/test_reveal.py": "both",
    "tests/cases/web/test_shared.py": "both",
    "tests/people/web/test_travel.py": "both",
    "tests/cases/web": "sqlite",
    "tests/people/web": "sqlite",
}
# What asks no database at all, wherever it stands.
WITHOUT_DATABASE = "postgresql"
# These start installations of their own, which have databases.
WHOLE = ("tests/browser/", "tests/walks/")
# What this run left to the other: who takes it and why, and how many tests.
LEFT: Counter[tuple[str, str]] = Counter()


def place_of(path: str) -> str | None:
    """Return the first place named above in which the file at `path` lies."""
    return next((place for place in PLACES if path == place or path.startswith(f"{place}/")), None)


def taken_by(item: pytest.Item) -> tuple[str, str] | None:
    """Return the one engine that takes a test, if it is the same on both, and why."""
    path = item.nodeid.partition("::")[0]
    if place := place_of(path):
        return None if PLACES[place] == "both" else (PLACES[place], place)
    if _asks_database(item) or path.startswith(WHOLE):
        return None
    return WITHOUT_DATABASE, "what asks no database"


def _asks_database(item: pytest.Item) -> bool:
    names = getattr(item, "fixturenames", ())
    return item.get_closest_marker("django_db") is not None or "db" in names


def left_to(item: pytest.Item) -> tuple[str, str] | None:
    """Return the other engine that takes a test in this run, and why; None if it is run here."""
    taken = taken_by(item) if IS_SHARED else None
    return taken if taken and taken[0] != ENGINE else None


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Take out what the other engine does: to skip thousands one by one takes its time."""
    left = {item: taken for item in items if (taken := left_to(item))}
    LEFT.update(left.values())
    config.hook.pytest_deselected(items=list(left))
    items[:] = [item for item in items if item not in left]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say of each place what was left out, how many tests, and who takes them."""
    for (engine, why), number in sorted(LEFT.items()):
        terminalreporter.write_line(
            f"LEFT OUT [{number}] the same on every engine, {engine} takes it: {why}"
        )
