"""Codes of the retention clock."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class HeldFor(models.TextChoices):
    """Why nothing goes until somebody has looked."""

    MANY = "many", _("Unusually many would go at once.")
    CLOCK = "clock", _("The clock of the server jumped, or nothing ran for more than a week.")
