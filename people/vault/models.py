"""Keys, wrapped by the root key. They live in the database alias `keys`, apart from the data."""

import uuid

from django.db import models


class DataKey(models.Model):
    """One random key per owner (person, case, organisation, user, file)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.UUIDField(unique=True)
    wrapped = models.BinaryField()
    root_version = models.PositiveSmallIntegerField()
    created_at = models.DateTimeField(db_index=True)

    class Meta:
        app_label = "people"

    def __str__(self) -> str:
        return str(self.id)


class ServiceKey(models.Model):
    """A random key of the installation itself: for the blind index, the audit chain, backups."""

    class Purpose(models.TextChoices):
        INDEX = "index"
        AUDIT = "audit"
        BACKUP = "backup"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    purpose = models.CharField(max_length=10, choices=Purpose)
    version = models.PositiveSmallIntegerField(default=1)
    wrapped = models.BinaryField()
    root_version = models.PositiveSmallIntegerField()

    class Meta:
        app_label = "people"
        constraints = [
            models.UniqueConstraint(
                fields=["purpose", "version"], name="service_key_unique_version"
            )
        ]

    def __str__(self) -> str:
        return f"{self.purpose} {self.version}"


class Erased(models.Model):
    """Whose data key was destroyed on purpose: what a restored backup must not bring back."""

    class Kind(models.TextChoices):
        PERSON = "person"
        CASE = "case"
        NETWORK = "network"
        ORGANISATION = "organisation"

    # The owner of the key that is gone.
    id = models.UUIDField(primary_key=True)
    kind = models.CharField(max_length=12, choices=Kind)
    erased_at = models.DateTimeField()

    class Meta:
        app_label = "people"

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"
