"""Who may open archives: public recipients, and the identities that belong to them."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyrage

from cases.lifecycle.backup.errors import BackupFailed, NotRestored


def recipients_of(words: Iterable[str]) -> list[Any]:
    """Return age recipients from their texts: `age1…`, or the public key of an SSH key pair."""
    found = []
    for number, word in enumerate(words, start=1):
        kind = pyrage.ssh.Recipient if word.startswith("ssh-") else pyrage.x25519.Recipient
        try:
            found.append(kind.from_str(word))
        except pyrage.RecipientError:
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
            text = path.read_bytes()
            if text.startswith(b"-----BEGIN"):
                found.append(pyrage.ssh.Identity.from_buffer(text))
                continue
            lines = (line.strip() for line in text.decode("utf-8").splitlines())
            found += [
                pyrage.x25519.Identity.from_str(line)
                for line in lines
                if line and not line.startswith("#")
            ]
        except OSError as error:
            raise NotRestored(f"{path} cannot be read: {error.strerror}.") from error
        except (pyrage.IdentityError, UnicodeDecodeError, ValueError):
            # Without the text at fault, which may be a secret.
            raise NotRestored(f"{path} holds no identity of age.") from None
    return found
