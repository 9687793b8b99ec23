"""What belongs to a member's own work: unfinished forms, saved views, changes to many cases."""

import uuid

from django.db import models

from cases.access.models import PartOfCase
from cases.casebook.models.case import Case
from cases.casebook.vocabularies import BulkKind
from people.accounts.models import Membership
from people.vault.fields import SealedJSONField, SealedTextField
from people.vault.querysets import VaultQuerySet


class Draft(models.Model):
    """A form that somebody has not finished, sealed under his or her own key."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="drafts")
    content = SealedJSONField("draft.content", owner="member_id", default=dict)
    saved_at = models.DateTimeField(db_index=True)

    objects = VaultQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.id)


class SavedView(models.Model):
    """A filtered and sorted list of cases under a name of its own."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="saved_views")
    name = SealedTextField("saved_view.name", owner="member_id", max_length=60)
    # As it stands in the address of the list.
    query = SealedTextField("saved_view.query", owner="member_id", max_length=1000)
    made_at = models.DateTimeField()

    objects = VaultQuerySet.as_manager()

    class Meta:
        ordering = ["made_at", "id"]

    def __str__(self) -> str:
        return str(self.id)


class BulkChange(models.Model):
    """One change to many cases at once, which can be undone for a while."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="bulk_changes")
    kind = models.CharField(max_length=8, choices=BulkKind)
    made_at = models.DateTimeField(db_index=True)
    undone_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return str(self.id)


class BulkRow(PartOfCase):
    """One case of such a change: what stood before, and what was made."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="bulk_rows")
    bulk = models.ForeignKey(BulkChange, on_delete=models.CASCADE, related_name="rows")
    # Ids: of the owner and team before and after, of the claim chosen before and the one made.
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["bulk", "case"], name="bulk_row_once")]
