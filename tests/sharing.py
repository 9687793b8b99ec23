"""When the suite runs on both engines at once, each takes its share of what is the same on both.

`make test` says so by HOMEWARD_TEST_SHARED, which names an empty folder. A run on one engine, or
of a few files, leaves nothing out. What asks a database is run on both, but for the places that
tests/places.py names. Of what is either's, whoever is done with its own takes one file after the
other until none is left, each from its end of the list: so both end at about the same time.

On each engine several runs share the work file by file. Every second begins with installations,
which mostly wait for their processes, while the first keeps a core busy with the database.
"""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.places import PLACES

ENGINE = os.environ.get("HOMEWARD_TEST_ENGINE", "sqlite")
# Which of the runs on its engine this one is.
HAND = int(os.environ.get("HOMEWARD_TEST_HAND", "1"))
# Where a run notes what it has taken; empty when nothing is shared.
FOLDER = os.environ.get("HOMEWARD_TEST_SHARED", "")
# What asks no database at all, wherever it stands: the last of what either takes.
WITHOUT_DATABASE = "what asks no database"
# These start installations of their own, which have databases.
WHOLE = ("tests/browser/", "tests/walks/")
# Looks at an installation apart from that of the other files of its folder.
APART = "tests/browser/test_look.py"
# What this run has taken.
TAKEN: set[str] = set()
# What this run left to another: of which place, by which note, and how many tests.
LEFT: Counter[tuple[str, str]] = Counter()


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


def unit_of(item: pytest.Item) -> str:
    """Return what a test is taken together with: mostly the tests of its file, but those of
    browsers, which share an installation; tests with real transactions come later than others."""
    path = path_of(item)
    if path.startswith("tests/browser/") and path != APART:
        return "tests/browser"
    return f"{path} with transactions" if _has_transactions(item) else path


def _has_transactions(item: pytest.Item) -> bool:
    marker = item.get_closest_marker("django_db")
    asked = marker is not None and marker.kwargs.get("transaction", False)
    return bool(asked) or "transactional_db" in getattr(item, "fixturenames", ())


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Take out what is the other engine's, and let what is either's follow what is one's own."""
    if not FOLDER:
        return
    takers = {item: shared_by(item) for item in items}
    own = [item for item in items if takers[item][0] in (ENGINE, "both", "either")]
    others = [item for item in items if takers[item][0] not in (ENGINE, "both", "either")]
    LEFT.update((takers[item][1], "") for item in others)
    config.hook.pytest_deselected(items=others)
    places = [*PLACES, WITHOUT_DATABASE]
    step, is_second = 1 if ENGINE == "sqlite" else -1, HAND % 2 == 0

    def turn(item: pytest.Item) -> tuple[bool, bool, bool, int, str]:
        """Installations come before the database of the run itself is needed, or after."""
        taker, place = takers[item]
        bare, late = place == WITHOUT_DATABASE, path_of(item).startswith(WHOLE) != is_second
        if taker != "either":
            return bare, late, False, 0, ""
        return bare, late, True, step * places.index(place), path_of(item)

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
        note = unit_of(item) if taker == "either" else f"{ENGINE} {unit_of(item)}"
        if _take(note):
            yield item
        else:
            LEFT[place, note] += 1


def _take(note: str) -> bool:
    """Take what a note names, unless another run was there before; one of them makes the note."""
    if note not in TAKEN:
        try:
            with _place_of(note).open("x") as file:
                file.write(ENGINE)
        except FileExistsError:
            return False
        TAKEN.add(note)
    return True


def _place_of(note: str) -> Path:
    return Path(FOLDER, note.replace("/", "+"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say of each place what was left to the other engine, and how many tests."""
    left: Counter[str] = Counter()
    for (place, note), number in LEFT.items():
        if not note or _place_of(note).read_text() != ENGINE:
            left[place] += number
    for place, number in sorted(left.items()):
        terminalreporter.write_line(
            f"LEFT OUT [{number}] the same on every engine, the other one takes it: {place}"
        )
