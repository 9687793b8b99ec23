"""References are counted here."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ReferenceCounter(models.Model):
    """The last number given out in a series of references."""

    series = models.CharField(primary_key=True, max_length=12, verbose_name=_("series"))
    last = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return self.series
