"""What has to be there before the children start: folders, keys, tables, the first data."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.db import connections

from config.supervision.leash import die_with_parent
from people.accounts.selectors import is_empty_installation

FOLDERS = ("db", "secret", "files", "run", "run/log", "mail")
DEMO_CASES = 60


class StepFailed(Exception):
    """A management command that prepares the installation failed."""


def make_folders(var: Path) -> None:
    for folder in (var, *(var / name for name in FOLDERS)):
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)


def prepare(var: Path, *, demo_wanted: bool, say: Callable[[str], None]) -> None:
    """Make keys, tables and, in an empty installation where it is wanted, the demo."""
    run_step("make_keys")
    for alias in connections:
        run_step("migrate", "--database", alias, "--no-input", "--verbosity", "0")
    # Only what was begun as a demo is one: a demo's clock may be moved, a real one's never.
    mark = settings.DEMO_MARK
    fresh_demo = demo_wanted and nobody_yet()
    if fresh_demo:
        mark.write_text("The cases of this installation are invented.\n")
    os.environ["HOMEWARD_DEMO"] = "1" if demo_wanted and mark.exists() else "0"
    if fresh_demo:
        say(f"Loading a demo of {DEMO_CASES} invented cases …")
        run_step("seed_demo", "--cases", str(DEMO_CASES))


def nobody_yet() -> bool:
    """Say whether the installation is empty: it has no member who could sign in."""
    empty = is_empty_installation()
    connections.close_all()
    return empty


def run_step(*words: str) -> str:
    """Run a management command and return what it printed.

    In a process of its own: the supervisor loaded its settings before there were keys.
    """
    done = subprocess.run(
        [sys.executable, "manage.py", *words],
        cwd=settings.BASE_DIR,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        start_new_session=True,
        preexec_fn=die_with_parent(),
    )
    if done.returncode != 0:
        raise StepFailed(f"`manage.py {' '.join(words)}` failed:\n{done.stdout.strip()}")
    return done.stdout.strip()
