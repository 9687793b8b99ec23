"""What one sees who steals the database and not the keys."""

from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandParser

from people.vault.exposure import reason_of
from people.vault.fields import sealed_fields


class Command(BaseCommand):
    help = "Lists the columns that stand in clear, each with the reason; --sealed: the others."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--sealed", action="store_true", help="list the sealed columns")

    def handle(self, *args: Any, sealed: bool, **options: Any) -> None:
        for model in apps.get_models(include_auto_created=True):
            under_seal = sealed_fields(model)
            for field in under_seal if sealed else model._meta.local_concrete_fields:
                if sealed or field not in under_seal:
                    self.stdout.write(_line(model._meta.label, field, sealed))


def _line(label: str, field: Any, sealed: bool) -> str:
    kind = type(field).__name__
    told = field.label if sealed else reason_of(label, field.column)
    return f"{label}.{field.column}\t{kind}\t{told or 'NO REASON IS STATED'}"
