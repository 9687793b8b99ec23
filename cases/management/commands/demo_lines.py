"""Print how to sign in to the demo."""

from typing import Any

from django.core.management.base import BaseCommand

from cases.lifecycle.demo import signin


class Command(BaseCommand):
    help = "Prints the sign-in lines of this installation's demo."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        for line in signin.lines() or ["There is no demo in this installation."]:
            self.stdout.write(line)
