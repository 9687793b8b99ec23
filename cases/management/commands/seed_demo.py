"""Load the demo: invented cases in an empty installation."""

import os
from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.lifecycle.demo.seeding import NotEmpty, seed
from people.accounts.selectors import is_empty_installation


class Command(BaseCommand):
    help = "Fills an empty demo installation with cases of invented people."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--cases", type=int, default=60, help="how many (60)")
        parser.add_argument("--seed", type=int, default=2026, help="another one, other people")

    def handle(self, *args: Any, **options: Any) -> None:
        cases = options["cases"]
        if cases < 0:
            raise CommandError("--cases takes a number from 0 on")
        _begin_as_demo()
        try:
            made = seed(
                cases=cases,
                seed=options["seed"],
                progress=lambda done: self.stderr.write(f"{done} of {cases} cases"),
            )
        except ImproperlyConfigured as refusal:
            raise CommandError(str(refusal)) from refusal
        except NotEmpty as refusal:
            raise CommandError(
                "This installation has members already; the demo is for an empty one."
            ) from refusal
        self.stdout.write("demo loaded" if made else "already there")


def _begin_as_demo() -> None:
    """Mark an empty installation as a demo for good: its clock may be moved, also by us now."""
    unwanted = os.environ.get("HOMEWARD_DEMO") == "0"
    if settings.HOMEWARD_DEMO or settings.TESTING or unwanted or not is_empty_installation():
        return
    settings.DEMO_MARK.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    settings.DEMO_MARK.write_text("The cases of this installation are invented.\n")
    settings.HOMEWARD_DEMO = settings.HOMEWARD_CLOCK_MOVABLE = True
