"""What each partner was told to look at anew, and what may have changed since."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from people.accounts.models import Organisation


class Feed(models.Model):
    """The changes of one group's cases for one partner, numbered. Whoever numbers one holds it.

    A cursor is bound to the feed: where it is made anew, as after a restore, no old one counts.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    issuer = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    partner = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    last = models.PositiveBigIntegerField(default=0)
    # The highest number among the tombstones that are gone: who stopped before it missed some.
    removed = models.PositiveBigIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["issuer", "partner"], name="feed_once_per_partner")
        ]

    def __str__(self) -> str:
        return str(self.id)


class FeedEntry(models.Model):
    """The last change of one case in a feed: a later one takes its place, with a new number.

    `digest` is of exactly what the partner would be told now. The case is no link: a tombstone
    is told to those who kept something of a case that was erased here.
    """

    class Kind(models.TextChoices):
        CHANGED = "changed", _("Changed")
        GONE = "gone", _("No longer shared")

    id = models.BigAutoField(primary_key=True)
    feed = models.ForeignKey(
        Feed, on_delete=models.CASCADE, related_name="entries", db_index=False
    )
    number = models.PositiveBigIntegerField()
    kind = models.CharField(max_length=7, choices=Kind)
    case_id = models.UUIDField(db_index=True)
    ref = models.CharField(max_length=16)
    shared_id = models.UUIDField()
    digest = models.BinaryField(max_length=16)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["feed", "case_id"], name="feed_entry_once_per_case"),
            models.UniqueConstraint(fields=["feed", "number"], name="feed_entry_once_per_number"),
        ]
        indexes = [
            models.Index(
                fields=["at"], condition=models.Q(kind="gone"), name="feed_tombstone_by_age"
            )
        ]

    def __str__(self) -> str:
        return f"{self.number}: {self.kind}"


class ChangeMark(models.Model):
    """Something of a case changed that some partner may be told: written by triggers alone.

    `is_link`: it became a case's just now, so who wrote at the same moment did not know of it
    and left no mark. Such a case is looked at once more when all of them have ended: `horizon`.
    """

    id = models.BigAutoField(primary_key=True)
    case_id = models.UUIDField()
    is_link = models.BooleanField(default=False)
    horizon = models.BigIntegerField(null=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["horizon"],
                condition=models.Q(horizon__isnull=False),
                name="change_mark_by_horizon",
            )
        ]

    def __str__(self) -> str:
        return str(self.case_id)


class MarkedDay(models.Model):
    """One row: up to which day it was marked what begins and ends by its date alone."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    day = models.DateField(null=True)

    def __str__(self) -> str:
        return str(self.day)
