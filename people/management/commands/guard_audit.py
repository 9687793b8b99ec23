"""Put back the triggers that keep the record from being changed."""

from typing import Any

from django.core.management.base import BaseCommand

from people.audit import triggers


class Command(BaseCommand):
    help = "Makes the triggers of the record that are missing; changes nothing where they are."
    # Where they are missing, nothing else would start.
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        missing = triggers.missing_triggers()
        triggers.install()
        self.stdout.write(f"{len(missing)} made" if missing else "All are there.")
