"""The way into an empty installation."""

from typing import Any
from urllib.parse import urlsplit

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.urls import reverse

from people.accounts.invitations import INVITATION_DAYS, invite_first_coordinator
from people.accounts.selectors import is_empty_installation


class Command(BaseCommand):
    help = "Prints a one-time link that makes the first coordinator of an empty installation."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--base-url", required=True, help="such as http://localhost:8000")

    def handle(self, *args: Any, base_url: str, **options: Any) -> None:
        if urlsplit(base_url).scheme not in {"http", "https"}:
            raise CommandError(f"--base-url must begin with http:// or https://, not {base_url!r}")
        if not is_empty_installation():
            raise CommandError(
                "This installation has members already; a coordinator can invite others."
            )
        path = reverse("join", args=[invite_first_coordinator()])
        self.stdout.write(
            f"Make the first coordinator with this link; it works once, for {INVITATION_DAYS} "
            f"days:\n{base_url.rstrip('/')}{path}"
        )
