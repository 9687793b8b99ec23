"""Secrets of second factors: sealed under the user's key and bound to the user.

Allauth's models and forms know neither whose secret they hold nor of our keys. Whoever uses
them says whose it is: `with secrets_of(user): …`. Without that nothing is sealed or opened, and
a secret that was copied to somebody else's row does not open.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any
from uuid import UUID

from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.utils.translation import gettext as _

from people.vault.cipher import Sealed, seal, unseal

LABEL = "authenticator.secret"
_whose: ContextVar[UUID] = ContextVar("whose_secrets")


@contextmanager
def secrets_of(user: Any) -> Iterator[None]:
    """Within it, secrets of second factors are this user's."""
    token = _whose.set(user.pk)
    try:
        yield
    finally:
        _whose.reset(token)


class SealingAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    def encrypt(self, text: str) -> str:
        whose = _whose.get()
        return b64encode(seal(text.encode(), owner=whose, label=LABEL, row=whose)).decode()

    def decrypt(self, encrypted_text: str) -> str:
        sealed = Sealed(b64decode(encrypted_text))
        return unseal(sealed, label=LABEL, row=_whose.get()).decode()

    def get_totp_issuer(self) -> str:
        return "Homeward"

    def get_totp_label(self, user: Any) -> str:
        """A word that tells nobody who looks at the phone which address this is."""
        return _neutral_name(user)

    def generate_authenticator_name(self, user: Any, type: Authenticator.Type) -> str:
        """Names are ours, by number: what people type could say more than they mean."""
        names = set()
        for factor in Authenticator.objects.filter(user=user, type=type):
            names.add(factor.data.get("name"))
        number = 1
        while (name := _("Passkey %d") % number) in names:
            number += 1
        return name

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return {**super().get_public_key_credential_rp_entity(), "name": "Homeward"}

    def get_public_key_credential_user_entity(self, user: Any) -> dict[str, Any]:
        name = _neutral_name(user)
        return {"id": user.pk.bytes, "display_name": name, "name": name}


def _neutral_name(user: Any) -> str:
    return f"account-{user.pk.hex[:4]}"
