"""The record of what was done and read: ids and codes, never values."""

from django.db import models


class AuditEntry(models.Model):
    """One link of the chain. Triggers of the database refuse to change or remove it."""

    class ActorKind(models.TextChoices):
        MEMBER = "member"
        PARTNER = "partner"
        SYSTEM = "system"

    sequence = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField()
    actor_kind = models.CharField(max_length=8, choices=ActorKind)
    actor_id = models.UUIDField(null=True)
    organisation_id = models.UUIDField(null=True, db_index=True)
    # One of `actions.Action`; without `choices`, so that a new action needs no migration.
    action = models.CharField(max_length=32)
    object_kind = models.CharField(max_length=32)
    object_id = models.UUIDField(null=True, db_index=True)
    # Canonical JSON as text: the MAC covers these very characters on both engines.
    detail = models.TextField(default="{}")
    mac = models.BinaryField()

    class Meta:
        app_label = "people"
        indexes = [
            models.Index(fields=["organisation_id", "at"], name="audit_of_organisation"),
            models.Index(fields=["actor_id", "at"], name="audit_of_actor"),
            # A page of the record is read from the newest line on.
            models.Index(fields=["organisation_id", "sequence"], name="audit_page_of_group"),
            models.Index(fields=["actor_id", "sequence"], name="audit_page_of_actor"),
            models.Index(fields=["action", "at"], name="audit_of_action"),
            models.Index(fields=["object_id", "action"], name="audit_of_object"),
        ]

    def __str__(self) -> str:
        return f"{self.sequence} {self.action}"


class AuditHead(models.Model):
    """The chain's newest link. Its row lock puts writers in a queue."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    sequence = models.BigIntegerField(default=0)
    mac = models.BinaryField(default=b"")

    class Meta:
        app_label = "people"

    def __str__(self) -> str:
        return str(self.sequence)


class AuditAnchor(models.Model):
    """A copy of the head in the database of keys: a chain cut behind it shows."""

    sequence = models.BigIntegerField(primary_key=True)
    mac = models.BinaryField()
    at = models.DateTimeField()

    class Meta:
        app_label = "people"

    def __str__(self) -> str:
        return str(self.sequence)
