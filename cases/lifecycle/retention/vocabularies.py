"""Codes of the retention clock."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class ListState(models.TextChoices):
    WAITING = "waiting", pgettext_lazy("list of cases", "Waits for a second person")
    AGREED = "agreed", pgettext_lazy("list of cases", "Agreed to")
    REFUSED = "refused", pgettext_lazy("list of cases", "Not let go")


class HeldFor(models.TextChoices):
    """Why nothing goes until somebody has looked."""

    MANY = "many", _("Unusually many would go at once.")
    CLOCK = "clock", _("The clock of the server jumped, or nothing ran for more than a week.")


STANDING = (ListState.WAITING, ListState.AGREED)
