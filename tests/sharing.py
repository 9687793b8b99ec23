"""When the suite runs on both engines at once, each takes its share of what is the same on both.

`make test` says so by HOMEWARD_TEST_SHARED, which names an empty folder. A run on one engine, or
of a few files, leaves nothing out. What asks a database is run on both, but for the places
that tests/places.py names. Of what is either's, whoever is done with its own takes one file after
the other until none is left, each from its end of the list: so both end at about the same time.
"""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.places import PLACES

ENGINE = os.environ.get("HOMEWARD_TEST_ENGINE", "sqlite")
# Where a run notes which files it has taken; empty when nothing is shared.
FOLDER = os.environ.get("HOMEWARD_TEST_SHARED", "")
# What asks no database at all, wherever it stands: the last of what either takes.
WITHOUT_DATABASE = "what asks no database"
# These start installations of their own, which have databases.
WHOLE = ("tests/browser/", "tests/walks/")
# The files of either that this run has taken.
TAKEN: set[str] = set()
# What this run left to the other engine: of which place, and how many tests.
LEFT: Counter[str] = Counter()


def place_of(path: str) -> str | None:
    """Return the first place in which the file at `path` lies."""
    return next((place for place in PLACES if path == place or path.startswith(f"{place}/")), None)


def shared_by(item: pytest.Item) -> tuple[str, str]:
    """Return who takes a test, and as a part of what."""
    path = path_of(item)
    if place := place_of(path):
        return PLACES[place], place
    if _asks_database(item) or path.startswith(WHOLE):
        return "both", path
    return "either", WITHOUT_DATABASE


def path_of(item: pytest.Item) -> str:
    return item.nodeid.partition("::")[0]


def _asks_database(item: pytest.Item) -> bool:
    names = getattr(item, "fixturenames", ())
    return item.get_closest_marker("django_db") is not None or "db" in names


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Take out what is the other engine's, and let what is either's follow what is one's own."""
    if not FOLDER:
        return
    takers = {item: shared_by(item) for item in items}
    own = [item for item in items if takers[item][0] in (ENGINE, "both", "either")]
    others = [item for item in items if takers[item][0] not in (ENGINE, "both", "either")]
    LEFT.update(takers[item][1] for item in others)
    config.hook.pytest_deselected(items=others)
    places = [*PLACES, WITHOUT_DATABASE]
    step = 1 if ENGINE == "sqlite" else -1

    def turn(item: pytest.Item) -> tuple[bool, bool, bool, int, str]:
        """Installations come when the database of the run itself is needed no more."""
        taker, place = takers[item]
        bare, whole = place == WITHOUT_DATABASE, path_of(item).startswith(WHOLE)
        if taker != "either":
            return bare, whole, False, 0, ""
        return bare, whole, True, step * places.index(place), path_of(item)

    items[:] = sorted(own, key=turn)


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    """Run as pytest does, but for what the other engine has taken meanwhile."""
    if not FOLDER or session.testsfailed or session.config.option.collectonly:
        return None
    ours = _ours(session.items)
    item = next(ours, None)
    while item:
        following = next(ours, None)
        session.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.shouldfail:
            raise session.Failed(session.shouldfail)
        if session.shouldstop:
            raise session.Interrupted(session.shouldstop)
        item = following
    return True


def _ours(items: list[pytest.Item]) -> Iterator[pytest.Item]:
    for item in items:
        taker, place = shared_by(item)
        if taker != "either" or _take(path_of(item)):
            yield item
        else:
            LEFT[place] += 1


def _take(path: str) -> bool:
    """Take a file, unless the other engine was there before; one of the two makes the note."""
    if path not in TAKEN:
        try:
            Path(FOLDER, path.replace("/", "+")).touch(exist_ok=False)
        except FileExistsError:
            return False
        TAKEN.add(path)
    return True


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say of each place what was left out, and how many tests."""
    for place, number in sorted(LEFT.items()):
        terminalreporter.write_line(
            f"LEFT OUT [{number}] the same on every engine, the other one takes it: {place}"
        )
