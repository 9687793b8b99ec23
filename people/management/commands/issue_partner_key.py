"""A key to the API for a partner organisation."""

from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from people.accounts.partner_keys import LONGEST, issue_partner_key
from people.accounts.partners import find_partner
from people.accounts.roles import PARTNER_MAY, Permission
from people.accounts.selectors import find_organisation

READS = [
    Permission.READ_SHARED_CASES,
    Permission.READ_SHARED_PERSONS,
    Permission.READ_SHARED_REQUESTS,
]


class Command(BaseCommand):
    help = "Makes a partner's key to a group's shared cases and prints it, this once."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--issuer", required=True, type=UUID, metavar="UUID", help="our group")
        parser.add_argument(
            "--organisation", required=True, type=UUID, metavar="UUID", help="its partner"
        )
        parser.add_argument("--days", type=int, default=90, help=f"1 to {LONGEST} (90)")
        parser.add_argument(
            "--scopes", nargs="+", choices=sorted(PARTNER_MAY), default=READS, help="(reads cases)"
        )
        parser.add_argument(
            "--networks", nargs="+", default=[], metavar="CIDR", help="from where (anywhere)"
        )

    def handle(
        self, *args: Any, issuer: UUID, organisation: UUID, days: int, **options: Any
    ) -> None:
        group = find_organisation(issuer)
        if group is None:
            raise CommandError(f"There is no organisation {issuer}")
        partner = find_partner(organisation, of=group.id)
        if partner is None:
            raise CommandError(f"This group has no partner {organisation}")
        try:
            _key, text = issue_partner_key(
                organisation=partner,
                by=None,
                issuer=group,
                scopes=options["scopes"],
                days=days,
                networks=options["networks"],
            )
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        self.stdout.write(text)
