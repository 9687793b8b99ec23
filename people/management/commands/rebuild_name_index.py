"""The index of names, built anew while people work."""

from time import monotonic
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from people.registry.index.rebuilding import catch_up, rebuild


class Command(BaseCommand):
    help = (
        "Builds the index of names anew, in the background of work; one that was cut off goes on."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--rotate-key", action="store_true", help="under a new index key")
        parser.add_argument(
            "--missing", action="store_true", help="only add persons who are not in it yet"
        )

    def handle(self, *args: Any, rotate_key: bool, missing: bool, **options: Any) -> None:
        bar = _Bar(self.stderr)
        if missing:
            self.stdout.write(f"{catch_up(bar)} persons added")
            return
        index = rebuild(rotate_key=rotate_key, progress=bar)
        self.stdout.write(
            f"generation {index.generation} is in use, under key version {index.key_version}"
        )


class _Bar:
    """One line that says how far it is, how fast, and how long it will take."""

    def __init__(self, out: Any) -> None:
        self._out = out
        self._begun = monotonic()
        self._first: int | None = None

    def __call__(self, done: int, total: int) -> None:
        if self._first is None:
            self._first, self._begun = done, monotonic()
            return
        rate = (done - self._first) / max(monotonic() - self._begun, 0.001)
        left = (total - done) / rate if rate else 0
        filled = round(30 * done / max(total, 1))
        bar = "#" * filled + "-" * (30 - filled)
        line = f"[{bar}] {done} of {total}, {rate:.0f}/s, {left // 60:.0f}:{left % 60:02.0f} left"
        self._out.write(f"\r{line}   ", ending="" if done < total else "\n")
        self._out.flush()
