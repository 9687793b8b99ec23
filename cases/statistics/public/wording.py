"""What somebody types who knows that anybody will read it."""

import re
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext as _

from people.registry.text import tidy

# References of cases and persons, as people type them.
_REFERENCE = re.compile(r"\b(?:C-?[0-9]{4}-?[0-9]{5,9}|P-?[0-9]{6,9})\b", re.IGNORECASE)
_is_address = URLValidator(schemes=["http", "https"])


def public_words(text: str, *, most: int) -> str:
    """Return words that anybody may read; ValidationError without a field."""
    words = tidy(text)
    if not words:
        raise ValidationError(_("Write it in words."))
    if len(words) > most:
        raise ValidationError(_("At most %(most)d characters.") % {"most": most})
    if _REFERENCE.search(words):
        raise ValidationError(
            _("Leave out references of cases and persons: these words are read by anybody.")
        )
    return words


def public_link(text: str, *, most: int) -> str:
    """Return a link that leads to a page and does nothing else; ValidationError if it is none."""
    link = text.strip()
    said = _("Write an address that begins with https:// or http://.")
    if len(link) > most:
        raise ValidationError(_("At most %(most)d characters.") % {"most": most})
    try:
        _is_address(link)
        parts = urlsplit(link)
    except (ValidationError, ValueError) as error:
        raise ValidationError(said) from error
    if parts.username is not None or parts.password is not None:
        raise ValidationError(_("Leave the name and password out of the address."))
    return link
