"""What is said of a call back: whom, at a number that is from elsewhere than the one checked."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from people.registry.handles import HANDLES, normalise_handle
from people.registry.models import Contact
from people.registry.text import fold_digits, says_unknown

# The end of a number stays the same, with whatever prefix of whichever country it is dialled.
_TAIL = 7


def check_call_back(contact: Contact, via: str) -> None:
    """Raise ValidationError unless `via` can say where another than this very contact is from."""
    if says_unknown(via) or not any(map(str.isalpha, via)):
        said = _("Say whom you called back, and where that number is from.")
        raise ValidationError({"via": said})
    if _names(via, contact):
        said = _(
            "This is the very contact that is checked. Call back a number that you obtained "
            "elsewhere, say where it is from, and leave this one out."
        )
        raise ValidationError({"via": said})


def _names(via: str, contact: Contact) -> bool:
    if contact.e164:
        return _digits(contact.e164)[-_TAIL:] in _digits(via)
    if contact.kind in HANDLES:
        return normalise_handle(via) == normalise_handle(contact.value)
    return contact.value.casefold() in via.casefold()


def _digits(text: str) -> str:
    return re.sub(r"\D", "", fold_digits(text))
