"""The index of names, built anew while people work."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from people.management.progress import ProgressBar
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
        bar = ProgressBar(self.stderr)
        if missing:
            self.stdout.write(f"{catch_up(bar)} persons added")
            return
        index = rebuild(rotate_key=rotate_key, progress=bar)
        self.stdout.write(
            f"generation {index.generation} is in use, under key version {index.key_version}"
        )
