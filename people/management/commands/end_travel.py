"""For somebody who works alone in a group and comes back from travel."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from people.accounts.travel import end_travel_by_hand


class Command(BaseCommand):
    help = "Ends the travel mode of a member of whose group nobody else is there; it is recorded."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", metavar="E-MAIL")

    def handle(self, *args: Any, email: str, **options: Any) -> None:
        if not end_travel_by_hand(email=email):
            raise CommandError("Nobody with this address is on travel.")
        self.stdout.write("Done. The account shows everything again.")
