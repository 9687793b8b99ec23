"""Answers that are kept for a day, so that a call that is sent twice happens once."""

import uuid

from django.db import models

from people.accounts.models import PartnerKey
from people.vault.fields import SealedJSONField
from people.vault.querysets import VaultQuerySet


class KeptAnswer(models.Model):
    """What was answered to one Idempotency-Key of one partner's key. Marks are keyed hashes."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    key = models.ForeignKey(
        PartnerKey, to_field="public_id", on_delete=models.CASCADE, related_name="+"
    )
    text_mark = models.BinaryField(max_length=16)
    call_mark = models.BinaryField(max_length=16)
    made_at = models.DateTimeField(db_index=True)
    status = models.PositiveSmallIntegerField(null=True)
    answer = SealedJSONField("kept_answer.answer", owner="key_id")

    objects = VaultQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["key", "text_mark"], name="kept_answer_once")
        ]

    def __str__(self) -> str:
        return str(self.id)
