"""Moving the one clock, in the demo and in tests."""

from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand, CommandError, CommandParser

from people.dates import clock


class Command(BaseCommand):
    help = "Moves the clock of the demo by days, or puts it back to the true time."

    def add_arguments(self, parser: CommandParser) -> None:
        how = parser.add_mutually_exclusive_group(required=True)
        how.add_argument("--days", type=float, help="on top of earlier moves; may be negative")
        how.add_argument("--reset", action="store_true", help="back to the true time")

    def handle(self, *args: Any, days: float | None, reset: bool, **options: Any) -> None:
        try:
            if reset or days is None:
                clock.reset()
            else:
                clock.move(days)
        except (ImproperlyConfigured, ValueError) as error:
            raise CommandError(f"{error}.") from error
        self.stdout.write(f"It is now {clock.now():%Y-%m-%d %H:%M} UTC")
