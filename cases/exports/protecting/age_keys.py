"""The age key of a recipient, found in what is pasted."""

import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from people.vault.age import recipient_of

_SIGNS = "02-9ac-hj-np-z"
_KEY = re.compile(rf"age1[{_SIGNS}]{{58}}")
_UNSEEN = re.compile(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")


@dataclass(frozen=True)
class AgeKey:
    """The public key of a recipient."""

    text: str

    @property
    def ending(self) -> str:
        """Return the last six signs, which two people compare over the telephone."""
        return self.text[-6:]


def read_key(text: str) -> AgeKey:
    """Find the one key in what was pasted, with whatever stands around it; else ValidationError.

    A key wrapped over lines, or in capitals, is read as well. Keys for SSH are not taken: a file
    for one of them bears a mark of that key, which is often public under somebody's name.
    """
    together = _UNSEEN.sub("", text).lower()
    if "age-secret-key-" in together:
        raise ValidationError(
            _(
                "This is a secret key. Nobody but its owner may ever see it: we have not kept it, "
                "but it must not be used any more. Let its owner make a new one, and send you the "
                "line that begins with age1."
            ),
            code="secret",
        )
    keys = {found for found in _KEY.findall(together) if _is_key(found)}
    if len(keys) > 1:
        raise ValidationError(
            _("There is more than one key here. Paste the recipient's alone."), code="many"
        )
    if not keys:
        raise _no_key(together)
    return AgeKey(keys.pop())


def checked_key(age_key: str, key_ending: str) -> str:
    """Return the key whose ending somebody was told; ValidationError by field."""
    try:
        key = read_key(age_key)
    except ValidationError as error:
        raise ValidationError({"age_key": error}) from error
    if key_ending.strip().casefold() != key.ending:
        said = _("These are not the last six signs of the key above. Compare them by telephone.")
        raise ValidationError({"key_ending": said})
    return key.text


def _is_key(text: str) -> bool:
    try:
        recipient_of(text)
    except ValueError:
        return False
    return True


def _no_key(together: str) -> ValidationError:
    if "ssh-" in together:
        return ValidationError(
            _(
                "This is a key for SSH: a file for it would show whom it is for. Ask for a key "
                "made with age, which begins with age1."
            ),
            code="ssh",
        )
    if "age1" in together:
        return ValidationError(
            _(
                "This key is not whole, or not of the kind that we know: after age1 stand 58 "
                "letters and digits. Ask for it again, and copy all of the line."
            ),
            code="broken",
        )
    return ValidationError(
        _("There is no key here. It is one line that begins with age1."), code="none"
    )
