"""The intake form for Kobo and ODK, as a file."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.imports.xlsform import write_xlsform


class Command(BaseCommand):
    help = "Writes an XLSForm that Kobo and ODK take; what it collects is imported as it comes."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE.xlsx")

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        try:
            with file.open("wb") as out:
                write_xlsform(out)
        except OSError as error:
            raise CommandError(f"{file}: {error.strerror}") from error
        self.stdout.write(f"{file}")
