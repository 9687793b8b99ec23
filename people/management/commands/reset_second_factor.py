"""For the only coordinator of a group who lost the second factor and all recovery codes."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from people.accounts.factor_reset import reset_factors


class Command(BaseCommand):
    help = "Removes all second factors of a member and ends all sessions; it is written down."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", metavar="E-MAIL")

    def handle(self, *args: Any, email: str, **options: Any) -> None:
        if not reset_factors(email=email):
            raise CommandError("Nobody here has this address.")
        self.stdout.write("Done. At the next sign-in a new second factor is set up.")
