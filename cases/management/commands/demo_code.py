"""Print the codes of the demo's second factors, for who has no code app at hand."""

from typing import Any

from django.core.management.base import BaseCommand

from cases.lifecycle.demo import signin


class Command(BaseCommand):
    help = "Prints the six digits that each member of this installation's demo signs in with now."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        for line in signin.codes() or ["There is no demo in this installation."]:
            self.stdout.write(line)
