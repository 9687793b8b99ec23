"""Which export a copy is of that was found where it should not be."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.exports.tracing import TooFew, origin_of
from cases.imports.parsing.unreadable import Unreadable
from cases.sharing.exports.tracing import origin_of as shared_origin_of
from people.dates import clock


class Command(BaseCommand):
    help = "Tells by the order of its rows which export a list is of: CSV, JSON Lines or workbook."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", type=Path, nargs="+", metavar="FILE")

    def handle(self, *args: Any, files: list[Path], **options: Any) -> None:
        for file in files:
            self.stdout.write(f"{file}: {self._told(file)}")

    def _told(self, file: Path) -> str:
        """Print ids and no name: terminals keep what they showed."""
        try:
            content = file.read_bytes()
            export = origin_of(content)
            written = None if export else shared_origin_of(content)
        except OSError as error:
            raise CommandError(f"{file}: {error.strerror}") from error
        except (Unreadable, TooFew) as error:
            raise CommandError(f"{file}: {getattr(error, 'words', error)}") from error
        if written is not None:
            day = clock.day_of(written.at)
            return f"export {written.object_id}, written on {day} for key {written.actor_id}"
        if export is None:
            return "no export of ours has its rows in this order, or they were sorted since"
        day = clock.day_of(export.asked_at)
        return f"export {export.pk}, asked for on {day} by member {export.asked_by_id}"
