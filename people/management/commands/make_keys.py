"""Make the keys of a new installation."""

import os
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.core.management.utils import get_random_secret_key

from people.vault.root import new_root_key
from people.vault.selectors import has_wrapped_keys


class Command(BaseCommand):
    help = "Makes the vault's root key and Django's secret key, each only where it is missing."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        settings.SECRET_DIR.mkdir(mode=0o700, parents=True, exist_ok=True)
        if settings.VAULT_ROOT_KEY:
            self.stdout.write("root key is there")
        elif has_wrapped_keys():
            raise CommandError(
                "The root key is missing, and there are keys that only it can open. A new one "
                "would not help: bring back var/secret/root.key from where it is kept."
            )
        else:
            self._make("root.key", new_root_key())
        if settings.SECRET_KEY_IS_SET:
            self.stdout.write("secret key is there")
        else:
            self._make("django.key", get_random_secret_key())

    def _make(self, name: str, text: str) -> None:
        path = settings.SECRET_DIR / name
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "w", encoding="ascii") as file:
            file.write(text + "\n")
        self.stdout.write(f"{name} made")
