"""Who may open archives: public recipients, and the identities that belong to them."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from cases.lifecycle.backup.errors import BackupFailed, NotRestored
from people.vault import age


def recipients_of(words: Iterable[str]) -> list[Any]:
    """Return age recipients from their texts: `age1…`, or the public key of an SSH key pair."""
    found = []
    for number, word in enumerate(words, start=1):
        try:
            found.append(age.recipient_of(word))
        except ValueError:
            raise BackupFailed(
                "bad_recipient",
                f"Recipient {number} is none: one looks like age1… or ssh-ed25519 …",
            ) from None
    return found


def identities_of(paths: Iterable[Path]) -> list[Any]:
    """Return the identities in files as `age-keygen` writes them, or in private SSH keys."""
    found: list[Any] = []
    for path in paths:
        try:
            found += age.identities_of(path.read_bytes())
        except OSError as error:
            raise NotRestored(f"{path} cannot be read: {error.strerror}.") from error
        except ValueError:
            raise NotRestored(f"{path} holds no identity of age.") from None
    return found
