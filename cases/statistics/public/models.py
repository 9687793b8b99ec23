"""Figures as they were published."""

import uuid

from django.db import models

from people.accounts.models import Organisation
from people.vault.fields import SealedJSONField
from people.vault.querysets import VaultQuerySet


class PublishedFigure(models.Model):
    """The figures of one group for one month: made once, so that they do not move within it.

    `as_of` is older than `month_end` where too few people had changed to publish anew.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    month_end = models.DateField()
    as_of = models.DateField()
    made_at = models.DateTimeField()
    tables = SealedJSONField("published_figure.tables", owner="organisation_id", default=dict)
    # What the tables were made of, to compare the next ones with.
    counts = SealedJSONField("published_figure.counts", owner="organisation_id", default=list)

    objects = VaultQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "month_end"], name="figure_once_a_month"
            )
        ]

    def __str__(self) -> str:
        return str(self.id)

    @property
    def was_held(self) -> bool:
        return self.as_of != self.month_end
