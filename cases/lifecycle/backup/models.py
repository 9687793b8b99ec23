"""What became of each backup: how it stands is known without asking the place where it is."""

import uuid

from django.db import models


class BackupRun(models.Model):
    """One archive that was made, or that could not be."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=4)
    made_at = models.DateTimeField(db_index=True)
    # The rest stays empty for an archive that could not be made.
    name = models.CharField(max_length=60, blank=True)
    size = models.BigIntegerField(default=0)
    sha256 = models.CharField(max_length=64, blank=True)
    rows = models.BigIntegerField(default=0)
    files = models.BigIntegerField(default=0)
    # A code of `standing.FAULTS`; empty for one that is good.
    trouble = models.CharField(max_length=20, blank=True)

    class Meta:
        app_label = "cases"

    def __str__(self) -> str:
        return self.name or self.trouble
