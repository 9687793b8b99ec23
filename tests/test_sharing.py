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
    "tests/cases/imports/test_making.py",
    "tests/cases/imports/test_sight.py",
    "tests/cases/imports/test_undoing.py",
    "tests/cases/statistics/public/test_plain_sql.py",
    "tests/cases/statistics/public/test_publishing.py",
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


class Session:
    """Notes what is run; `meanwhile` is called with each test."""

    Failed = Interrupted = RuntimeError
    testsfailed = shouldfail = shouldstop = False

    def __init__(self, items, meanwhile):
        self.items, self.ran, self.meanwhile = list(items), [], meanwhile
        hook = SimpleNamespace(
            pytest_deselected=lambda *, items: None, pytest_runtest_protocol=self.run
        )
        self.config = SimpleNamespace(hook=hook, option=SimpleNamespace(collectonly=False))

    def run(self, item, nextitem):
        self.ran.append((item, nextitem))
        self.meanwhile(item)


@pytest.fixture
def run_on(monkeypatch, tmp_path):
    """Run tests as one of two engines that share a folder; return what ran, and what is said."""

    def run(engine, items, meanwhile=lambda item: None):
        said, session = [], Session(items, meanwhile)
        monkeypatch.setattr(sharing, "FOLDER", str(tmp_path))
        monkeypatch.setattr(sharing, "ENGINE", engine)
        monkeypatch.setattr(sharing, "TAKEN", set())
        monkeypatch.setattr(sharing, "LEFT", Counter())
        sharing.pytest_collection_modifyitems(session.config, session.items)
        sharing.pytest_runtestloop(session)
        sharing.pytest_terminal_summary(SimpleNamespace(write_line=said.append))
        return session.ran, said

    return run


STORED = Fake("tests/cases/casebook/test_money.py", "db")
PURE = [Fake("tests/people/dates/test_fuzzy.py") for _each in range(3)]
PAGES = [Fake(f"tests/people/web/test_{name}.py", "db") for name in ("roles", "teams")]
LOOK = Fake("tests/browser/test_look.py")


@pytest.mark.parametrize("place", sharing.PLACES)
def test_place_is_there_and_it_is_said_who_takes_it(place):
    assert (ROOT / place).exists()
    assert sharing.PLACES[place] in ("sqlite", "postgresql", "both", "either")


@pytest.mark.parametrize("path", ON_BOTH)
def test_what_hangs_on_the_database_runs_on_both(path):
    assert (ROOT / path).exists()

    assert sharing.shared_by(Fake(path, "db"))[0] == "both"
    assert sharing.shared_by(Fake(path, is_marked=True))[0] == "both"


def test_walks_need_not_ask_for_the_database_to_run_on_both():
    assert sharing.shared_by(Fake("tests/walks/test_faults.py", "installation"))[0] == "both"


def test_what_is_either_s_is_run_once_by_whoever_comes_first(run_on):
    items = [*PURE, *PAGES, LOOK, STORED]

    first, _said = run_on("sqlite", items)
    second, said = run_on("postgresql", items)

    assert [item for item, _next in first] == [STORED, *PAGES, LOOK, *PURE]
    assert second == [(STORED, None)]
    left = "the same on every engine, the other one takes it"
    assert said == [
        f"LEFT OUT [1] {left}: tests/browser/test_look.py",
        f"LEFT OUT [2] {left}: tests/people/web",
        f"LEFT OUT [3] {left}: what asks no database",
    ]


def test_file_that_the_other_took_meanwhile_is_passed_by(run_on, tmp_path):
    def meanwhile(item):
        if item is STORED:
            (tmp_path / "tests+people+web+test_teams.py").touch()

    ran, _said = run_on("postgresql", [*PAGES, *PURE, STORED], meanwhile)

    # What comes next is known before a test begins, or fixtures would end too late.
    ours = [STORED, PAGES[0], *PURE]
    assert ran == [*zip(ours, [*ours[1:], None], strict=True)]


def test_run_that_shares_nothing_leaves_nothing_out(monkeypatch):
    monkeypatch.setattr(sharing, "FOLDER", "")
    session = Session([*PURE, STORED, LOOK], meanwhile=None)

    sharing.pytest_collection_modifyitems(session.config, session.items)

    assert session.items == [*PURE, STORED, LOOK]
    assert sharing.pytest_runtestloop(session) is None
