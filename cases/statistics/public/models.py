"""Figures as they were made, as two agreed to publish them, and where anybody reads them."""

import uuid

from django.db import models

from cases.statistics.public.names import named
from people.accounts.models import Approval, Membership, Organisation
from people.vault.fields import SealedJSONField, SealedTextField
from people.vault.querysets import VaultQuerySet


class FigureSettings(models.Model):
    """From how many people on a group tells figures, and how roughly; without a row the usual."""

    organisation = models.OneToOneField(
        Organisation, on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    k = models.PositiveIntegerField()
    rounding = models.PositiveIntegerField()
    changed_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    changed_at = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.pk)


class Release(models.Model):
    """The figures of one group for one month, made once so that they do not move within it.

    Nobody outside sees them before they are published. `as_of` is older than `month_end` where
    too few people had changed to tell anything new. A month has another edition where the one
    before was wrong.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    month_end = models.DateField()
    edition = models.PositiveSmallIntegerField(default=1)
    as_of = models.DateField()
    made_at = models.DateTimeField()
    k = models.PositiveIntegerField(default=11)
    rounding = models.PositiveIntegerField(default=10)
    # Said so by a correction: nothing that comes later holds on to it.
    is_wrong = models.BooleanField(default=False)
    tables = SealedJSONField("published_figure.tables", owner="organisation_id", default=dict)
    # What the tables were made of, to compare the next ones with.
    counts = SealedJSONField("published_figure.counts", owner="organisation_id", default=list)

    objects = VaultQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "month_end", "edition"], name="release_once_a_month"
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """What it is called in addresses."""
        return named(self.month_end, self.edition)

    @property
    def was_held(self) -> bool:
        return self.as_of != self.month_end


class PublicAddress(models.Model):
    """Where anybody reads what a group publishes; one that was taken down never opens again."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    token = models.CharField(max_length=43, unique=True)
    made_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation"],
                condition=models.Q(ended_at=None),
                name="public_address_one_open",
            )
        ]

    def __str__(self) -> str:
        return str(self.id)


class Publication(models.Model):
    """A release that somebody asked to publish, and another agreed to."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="publications")
    approval = models.OneToOneField(Approval, on_delete=models.PROTECT, related_name="+")
    address = models.ForeignKey(
        PublicAddress, on_delete=models.PROTECT, null=True, blank=True, related_name="publications"
    )
    published_at = models.DateTimeField(null=True, blank=True)
    # All that the public page tells of it: whoever reads that page needs no key, and nothing
    # that is sealed is opened for a stranger. Empty while it is not, or not any more, public.
    shown = models.JSONField(default=dict)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["release", "address"], name="publication_once")
        ]

    def __str__(self) -> str:
        return str(self.id)

    @property
    def waits(self) -> bool:
        return self.approval.ended_at is None

    @property
    def is_public(self) -> bool:
        return self.address is not None and self.address.ended_at is None


class Correction(models.Model):
    """What was wrong with figures that are public, in words that are public as well.

    What is taken down takes its corrections along.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    publication = models.ForeignKey(
        Publication, on_delete=models.CASCADE, related_name="corrections"
    )
    words = models.TextField(max_length=1000)
    # Then the figures themselves are gone.
    withdraws = models.BooleanField(default=False)
    replaced_by = models.ForeignKey(
        Publication, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.id)


class ProposedCorrection(models.Model):
    """What somebody wants to be said of public figures, until another agrees or it is stopped."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    publication = models.ForeignKey(
        Publication, on_delete=models.CASCADE, related_name="proposed_corrections"
    )
    approval = models.OneToOneField(Approval, on_delete=models.PROTECT, related_name="+")
    words = SealedTextField("proposed_correction.words", owner="organisation_id", max_length=1000)
    withdraws = models.BooleanField(default=False)

    objects = VaultQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.id)


class OutsideFigure(models.Model):
    """A number that others published. It stands beside our own, and is in no sum of them."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    publisher = SealedTextField(
        "outside_figure.publisher", owner="organisation_id", max_length=200
    )
    counted = SealedTextField("outside_figure.counted", owner="organisation_id", max_length=300)
    link = SealedTextField("outside_figure.link", owner="organisation_id", max_length=500)
    number = models.PositiveIntegerField()
    as_of = models.DateField()
    nationality = models.CharField(max_length=3, blank=True)
    entered_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    entered_at = models.DateTimeField()
    is_public = models.BooleanField(default=False)
    # What the public page tells of it, in clear: empty unless it is public.
    shown = models.JSONField(default=dict, blank=True)

    objects = VaultQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.id)
