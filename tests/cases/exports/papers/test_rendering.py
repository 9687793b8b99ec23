"""Papers are set by a program apart, which tells nothing and leaves nothing."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cases.exports.papers import rendering
from cases.exports.papers.lists import print_list
from cases.exports.papers.rendering import PaperFailed, cell, render

ROOT = Path(__file__).resolve().parents[4]


def test_program_can_write_no_file(tmp_path):
    tries = (
        "import os; from cases.exports.papers.child import _tie; _tie(os.getppid());"
        f"open({str(tmp_path / 'kept')!r}, 'wb', 0).write(b'Canary')"
    )

    done = subprocess.run([sys.executable, "-c", tries], cwd=ROOT, capture_output=True)

    assert done.returncode != 0
    assert b"File too large" in done.stderr
    assert (tmp_path / "kept").read_bytes() == b""


def test_program_sees_no_environment_of_ours(list_of, monkeypatch):
    seen = {}
    real = subprocess.run

    def run(*args, **options):
        seen.update(options["env"])
        return real(*args, **options)

    monkeypatch.setenv("HOMEWARD_VAULT_KEY", "secret")
    monkeypatch.setattr(rendering.subprocess, "run", run)
    print_list(list_of("Sunil"))

    assert seen.keys() <= {
        *("PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "PYTHONUTF8"),
        *("LD_LIBRARY_PATH", "PYTHONHOME"),
    }


def test_failure_does_not_tell_the_data():
    with pytest.raises(PaperFailed) as failed:
        render("list.typ", {"title": "Canary"}, as_of=datetime(2026, 1, 1, tzinfo=UTC))

    assert "Canary" not in repr(failed.value)
    assert failed.value.__cause__ is None


def test_paper_that_takes_too_long_fails(list_of, monkeypatch):
    monkeypatch.setattr(rendering, "_SECONDS", 0.01)

    with pytest.raises(PaperFailed):
        print_list(list_of("Sunil"))


def test_program_that_is_killed_fails(list_of, monkeypatch):
    monkeypatch.setattr(
        rendering.subprocess,
        "run",
        lambda args, **_options: subprocess.CompletedProcess(args, returncode=-9, stdout=b"%PDF"),
    )

    with pytest.raises(PaperFailed):
        print_list(list_of("Sunil"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sunil", "Sunil"),
        ("12 أحمد", {"rtl": "12 أحمد"}),
        ("דוד", {"rtl": "דוד"}),
        ("2026-11-16", "2026-11-16"),
        ("", ""),
    ],
)
def test_cell_tells_a_direction_that_is_not_the_pages(text, told):
    assert cell(text) == told
