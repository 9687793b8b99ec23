"""The ledger of notices: made, claimed, sent."""

import uuid

from django.db import models

from cases.casebook.models import Task
from people.accounts.models import Membership


class Notice(models.Model):
    """One mail about one task to one member; sent once."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="notices")
    member = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="notices")
    made_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    sent_at = models.DateTimeField(null=True, blank=True)
    # Why it will not be sent: the member no longer sees the case, or the task ended.
    dropped_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["task", "member"], name="notice_once_per_member")
        ]

    def __str__(self) -> str:
        return str(self.id)
