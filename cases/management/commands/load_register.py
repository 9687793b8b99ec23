"""Names from a file, for measurements."""

from pathlib import Path
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.lifecycle.measuring import BadLine, NotForMeasuring, load_register, require_measuring
from people.accounts.selectors import find_organisation
from people.accounts.services import make_organisation
from people.management.progress import ProgressBar


class Command(BaseCommand):
    help = "Loads ID<tab>NAME, one a line, as persons into a database for measurements alone."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE.tsv")
        parser.add_argument(
            "--organisation", type=UUID, metavar="UUID", help="into which group (a new one)"
        )

    def handle(self, *args: Any, file: Path, organisation: UUID | None, **options: Any) -> None:
        if not file.is_file():
            raise CommandError(f"There is no file {file}")
        try:
            require_measuring()
            loaded = load_register(
                file,
                organisation_id=self._group(organisation),
                progress=ProgressBar(self.stderr),
            )
        except (BadLine, NotForMeasuring) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{loaded} persons loaded")

    def _group(self, pk: UUID | None) -> UUID:
        if pk is None:
            made = make_organisation(name="For measurements")
            self.stdout.write(f"organisation {made.id}")
            return made.id
        if find_organisation(pk) is None:
            raise CommandError(f"There is no organisation {pk}")
        return pk
