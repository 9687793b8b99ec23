"""The dashboard's numbers, counted anew."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from cases.statistics.tallies.building import rebuild
from people.management.progress import ProgressBar


class Command(BaseCommand):
    help = (
        "Counts all cases and requests anew and puts right what the dashboard's numbers say "
        "otherwise, while people work; one that was cut off goes on."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--anew", action="store_true", help="from the first step")

    def handle(self, *args: Any, anew: bool, **options: Any) -> None:
        corrected = rebuild(progress=ProgressBar(self.stderr), anew=anew)
        self.stdout.write(f"{corrected} numbers were put right")
