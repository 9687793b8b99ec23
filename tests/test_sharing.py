"""What `make test` leaves to the other engine, and what it never does."""

from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests import sharing

ROOT = Path(__file__).resolve().parents[1]
# Access, sealing, moves, deliveries: what is written and who sees it hangs on the database.
ON_BOTH = [
    "tests/cases/access/test_visibility.py",
    "tests/cases/repatriation/test_moving.py",
    "tests/cases/reminders/test_delivery.py",
    "tests/cases/web/test_glass.py",
    "tests/cases/web/test_reveal.py",
    "tests/people/vault/test_fields.py",
    "tests/people/audit/test_triggers.py",
    "tests/walks/test_mail_faults.py",
    "tests/walks/test_seizure.py",
    "tests/browser/test_walk.py",
    "tests/browser/test_walk_imports.py",
    "tests/browser/test_walk_lists.py",
]


class Fake:
    def __init__(self, path, *fixtures, is_marked=False):
        self.nodeid, self.fixturenames = f"{path}::test_it", fixtures
        self.is_marked = is_marked

    def get_closest_marker(self, name):
        return name if self.is_marked else None


@pytest.mark.parametrize("place", sharing.PLACES)
def test_place_is_there_and_it_is_said_who_takes_it(place):
    assert (ROOT / place).exists()
    assert sharing.PLACES[place] in ("sqlite", "postgresql", "both")


@pytest.mark.parametrize("path", ON_BOTH)
def test_what_hangs_on_the_database_runs_on_both(path):
    assert (ROOT / path).exists()

    assert sharing.taken_by(Fake(path, "db")) is None
    assert sharing.taken_by(Fake(path, is_marked=True)) is None


def test_walks_need_not_ask_for_the_database_to_run_on_both():
    assert sharing.taken_by(Fake("tests/walks/test_faults.py", "installation")) is None


@pytest.mark.parametrize("is_shared", [True, False])
def test_one_of_two_runs_takes_what_asks_no_database(monkeypatch, is_shared):
    monkeypatch.setattr(sharing, "IS_SHARED", is_shared)
    pure, stored = Fake("tests/people/dates/test_fuzzy.py"), Fake("tests/x.py", "db")
    left_out = {}

    for engine in ("sqlite", "postgresql"):
        monkeypatch.setattr(sharing, "ENGINE", engine)
        left_out[engine] = (bool(sharing.left_to(pure)), bool(sharing.left_to(stored)))

    assert left_out == {"sqlite": (is_shared, False), "postgresql": (False, False)}


def test_what_is_left_out_is_told_with_its_number_and_who_takes_it(monkeypatch):
    pure = [Fake("tests/people/dates/test_fuzzy.py") for _each in range(3)]
    stored, page = Fake("tests/x.py", "db"), Fake("tests/people/web/test_pages.py", "db")
    items, lines, gone = [*pure, stored, page], [], []
    monkeypatch.setattr(sharing, "IS_SHARED", True)
    monkeypatch.setattr(sharing, "LEFT", Counter())
    reporter = SimpleNamespace(write_line=lines.append)
    config = SimpleNamespace(
        hook=SimpleNamespace(pytest_deselected=lambda *, items: gone.extend(items))
    )

    for engine, kept in (("sqlite", [stored, page]), ("postgresql", [*pure, stored])):
        monkeypatch.setattr(sharing, "ENGINE", engine)
        here = list(items)
        sharing.pytest_collection_modifyitems(config, here)
        assert here == kept
    sharing.pytest_terminal_summary(reporter)

    assert gone == [*pure, page]
    assert lines == [
        "LEFT OUT [3] the same on every engine, postgresql takes it: what asks no database",
        "LEFT OUT [1] the same on every engine, sqlite takes it: tests/people/web",
    ]
