"""A key to the API for a partner organisation."""

from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser

from people.accounts.selectors import find_organisation
from people.accounts.services import issue_partner_key

LONGEST = 5 * 365


class Command(BaseCommand):
    help = "Makes a key to the API for an organisation and prints it, this once."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--organisation", required=True, type=UUID, metavar="UUID")
        parser.add_argument("--days", type=int, default=365, help="how long it is valid")

    def handle(self, *args: Any, organisation: UUID, days: int, **options: Any) -> None:
        if not 1 <= days <= LONGEST:
            raise CommandError(f"--days must be from 1 to {LONGEST}, not {days}")
        partner = find_organisation(organisation)
        if partner is None:
            raise CommandError(f"There is no organisation {organisation}")
        _key, text = issue_partner_key(organisation=partner, by=None, days=days)
        self.stdout.write(text)
