"""A sheet that came in: the file, its rows as they stood, and what was made of each."""

import uuid

from django.db import models

from cases.access.models import PartOfCase
from cases.casebook.models import Case
from cases.imports.vocabularies import Action, Decision, Phase, RowState
from people.accounts.models import Membership, Organisation
from people.jobs.models import Job
from people.vault.fields import SealedJSONField, SealedTextField
from people.vault.querysets import VaultQuerySet


class ImportBatch(models.Model):
    """One file that one member brought. Everything it held is sealed under its own key."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    brought_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="imports")
    brought_at = models.DateTimeField()
    phase = models.CharField(max_length=10, choices=Phase, default=Phase.READING)
    # The latest work on it: reading, making cases, undoing.
    job = models.ForeignKey(Job, on_delete=models.PROTECT, null=True, related_name="+")
    # The file as it came, sealed; gone once it was read.
    file_id = models.UUIDField(null=True)
    # The same file again has the same mark.
    file_mark = models.BinaryField(max_length=16)
    file_name = SealedTextField("import_batch.file_name", max_length=200)
    # The day of which the sheet is.
    as_of = models.DateField()
    # How it was read: kind, encoding, delimiter, sheets, sheet, headings, guesses, columns.
    layout = SealedJSONField("import_batch.layout", default=dict)
    problem = SealedTextField("import_batch.problem", max_length=1000)
    rows_total = models.PositiveIntegerField(default=0)
    # Grows with each fix, so that a reading that began before it is known to be old.
    version = models.PositiveIntegerField(default=1)
    # What of the suggestions is taken as rows become cases.
    takes = models.JSONField(default=list)
    # The numbers of the rows that are made; all that are ready where none is named.
    chosen = models.JSONField(default=list)

    objects = VaultQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.id)

    @property
    def is_busy(self) -> bool:
        """Whether work is under way. Of a job that was given up nothing more comes."""
        at_work = self.phase in {Phase.READING, Phase.COMMITTING, Phase.UNDOING}
        return at_work and self.job is not None and not self.job.is_over

    @property
    def was_read(self) -> bool:
        """Whether its sheet was read to the end once; before that nothing is to be decided."""
        return "columns" in self.layout


class ImportRow(models.Model):
    """One row below the headings. What was split off another row stands behind the last one."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    batch = models.ForeignKey(ImportBatch, on_delete=models.CASCADE, related_name="rows")
    number = models.PositiveIntegerField()
    # The row that this one was split off.
    copy_of = models.PositiveIntegerField(null=True)
    cells = SealedJSONField("import_row.cells", owner="batch_id", default=list)
    # What somebody wrote in place of cells, by the code of the column.
    fixes = SealedJSONField("import_row.fixes", owner="batch_id", default=dict)
    # What was understood: see `shapes.Row`.
    reading = SealedJSONField("import_row.reading", owner="batch_id", default=dict)
    # What somebody said of persons on file who look alike, by their ids.
    said = models.JSONField(default=dict)
    action = models.CharField(max_length=17, choices=Action)
    decision = models.CharField(max_length=6, choices=Decision, blank=True)
    # To which row of the batch, or to which case, it is added.
    join_number = models.PositiveIntegerField(null=True)
    join_id = models.UUIDField(null=True)
    state = models.CharField(max_length=8, choices=RowState, default=RowState.WAITING)
    # Why the last try made nothing of it: see `vocabularies.Trouble`.
    trouble = models.CharField(max_length=20, blank=True)
    errors = models.PositiveSmallIntegerField(default=0)
    warnings = models.PositiveSmallIntegerField(default=0)
    # The same man's row in a sheet that comes back has the same mark.
    key = models.BinaryField(max_length=16, null=True)
    # The case that it made, was added to, or is of in a sheet that came back.
    of_case_id = models.UUIDField(null=True)
    # What it says otherwise than when it came before: see `returning.changes.Change`.
    changes = SealedJSONField("import_row.changes", owner="batch_id", default=list)
    open_changes = models.PositiveSmallIntegerField(default=0)

    objects = VaultQuerySet.as_manager()

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["batch", "number"], name="import_row_once_in_batch")
        ]
        indexes = [
            models.Index(fields=["batch", "state", "number"], name="import_row_by_state"),
            models.Index(fields=["key"], name="import_row_by_key"),
            models.Index(fields=["of_case_id"], name="import_row_by_case"),
        ]

    def __str__(self) -> str:
        return str(self.id)


class ImportedCase(PartOfCase):
    """What a row made, or added to, in one case: ids and versions, by which it is undone."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="imported")
    row = models.ForeignKey(ImportRow, on_delete=models.CASCADE, related_name="made")
    is_new = models.BooleanField()
    # Versions right after, and the ids of rows that were made, by the label of their model.
    made = models.JSONField(default=dict)
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["row", "case"], name="imported_case_once_by_row")
        ]


class HeadingMemory(models.Model):
    """What a group said that a column with such a heading holds."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    # A keyed hash of the heading, folded.
    mark = models.BinaryField(max_length=16)
    column = models.CharField(max_length=20)
    said_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organisation", "mark"], name="heading_once_in_group")
        ]

    def __str__(self) -> str:
        return str(self.id)
