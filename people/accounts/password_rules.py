"""What a password must be: long, not a common one, and nothing that a stranger would guess first.

No rules about its composition, and it never grows old: it is changed when it became known.
"""

from typing import Any

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from people.accounts.models import User

SHORTEST, LONGEST = 15, 128
# Of what a guesser of this software's passwords tries first; add the words of your own work.
CONTEXT_WORDS = (
    *("homeward", "wayhome", "bringhome", "comehome", "repatriation", "repatriate"),
    *("russia", "россия", "ukraine", "україна", "moscow", "москва", "putin", "kremlin"),
    *("wagner", "bakhmut", "donetsk", "luhansk", "frontline", "soldier"),
    *("caseworker", "coordinator", "password", "passphrase", "welcome", "letmein"),
    *("nepal", "kathmandu", "india", "kenya", "nairobi", "srilanka", "bangladesh"),
)
# Shorter parts of names stand in too many other words.
_TELLING = 4


class LongestValidator:
    """Refuses what is too long before it is hashed."""

    def __init__(self, max_length: int = LONGEST) -> None:
        self.max_length = max_length

    def validate(self, password: str, user: Any = None) -> None:
        if len(password) > self.max_length:
            raise ValidationError(_("At most %d characters.") % self.max_length)

    def get_help_text(self) -> str:
        return ngettext("At most %d character.", "At most %d characters.", self.max_length) % (
            self.max_length
        )


class ContextValidator:
    """Refuses passwords in which a word of our work, of the group or of the member stands."""

    def validate(self, password: str, user: Any = None) -> None:
        told = "".join(password.casefold().split())
        if any(word in told for word in (*CONTEXT_WORDS, *_words_of(user))):
            raise ValidationError(
                _(
                    "A word in it is one that strangers would try: of our work, of your group, "
                    "or of your name or address."
                ),
                code="password_context",
            )

    def get_help_text(self) -> str:
        return _("No words of our work, of your group, or of your name or address.")


def check_password_rules(
    password: str, *, email: str, display_name: str, groups: tuple[str, ...] = ()
) -> None:
    """Raise ValidationError at the field `password` unless it keeps all the rules."""
    user = User(email=email, display_name=display_name)
    user.groups_to_avoid = groups  # type: ignore[attr-defined]  # read by ContextValidator
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise ValidationError({"password": error.messages}) from error


def _words_of(user: Any) -> list[str]:
    if user is None:
        return []
    told = [user.email, user.display_name, *getattr(user, "groups_to_avoid", ())]
    parts = " ".join(told).casefold()
    for mark in "@.,-_+()/'\"":
        parts = parts.replace(mark, " ")
    return [part for part in parts.split() if len(part) >= _TELLING]
