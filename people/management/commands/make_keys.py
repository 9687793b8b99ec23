"""Make the keys of a new installation."""

import os
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.core.management.utils import get_random_secret_key

from people.vault.root import new_root_key


class Command(BaseCommand):
    help = "Makes the vault's root key and Django's secret key, each only where it is missing."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        settings.SECRET_DIR.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._make("root.key", new_root_key())
        self._make("django.key", get_random_secret_key())

    def _make(self, name: str, text: str) -> None:
        path = settings.SECRET_DIR / name
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            self.stdout.write(f"{name} is there")
            return
        with open(descriptor, "w", encoding="ascii") as file:
            file.write(text + "\n")
        self.stdout.write(f"{name} made")
