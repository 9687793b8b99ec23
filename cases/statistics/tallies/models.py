"""Numbers that are kept, and what was written since they were last added up."""

from django.db import models

from people.accounts.models import Organisation


class Tally(models.Model):
    """How many rows of one group a figure counts at (`a`, `b`), within one cut of its cases.

    `figures` says what `a` and `b` are, `cuts` what a cut is. Written by `folding` and
    `comparing` alone.
    """

    id = models.BigAutoField(primary_key=True)
    organisation = models.ForeignKey(
        Organisation,
        on_delete=models.CASCADE,
        db_index=False,
        db_constraint=False,
        related_name="+",
    )
    cut = models.CharField(max_length=70)
    figure = models.CharField(max_length=16)
    a = models.CharField(max_length=180)
    b = models.CharField(max_length=32)
    number = models.BigIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "figure", "cut", "a", "b"], name="tally_of_figure_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.figure}: {self.number}"


class TallyChange(models.Model):
    """What one write changed in a figure: written by the database's own triggers.

    Lines are only added, so that no two writers wait for each other; a job folds them into the
    tallies, and whoever reads counts both. `team` and `owner` are ids without dashes, or empty.
    """

    id = models.BigAutoField(primary_key=True)
    organisation = models.ForeignKey(
        Organisation,
        on_delete=models.CASCADE,
        db_index=False,
        db_constraint=False,
        related_name="+",
    )
    nationality = models.CharField(max_length=3)
    pathway = models.CharField(max_length=20)
    team = models.CharField(max_length=32)
    owner = models.CharField(max_length=32)
    figure = models.CharField(max_length=16)
    a = models.CharField(max_length=180)
    b = models.CharField(max_length=32)
    number = models.BigIntegerField()

    class Meta:
        indexes = [models.Index(fields=["organisation", "figure"], name="tally_change_of_group")]

    def __str__(self) -> str:
        return f"{self.figure}: {self.number:+}"


class TallyRun(models.Model):
    """One row: for which figures the tallies were built, and how the last check came out.

    Whoever writes tallies holds it meanwhile: they take turns.
    """

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    # The mark of the triggers that the tallies were built for, and of those in building.
    built_for = models.CharField(max_length=16, blank=True)
    building_for = models.CharField(max_length=16, blank=True)
    # Steps of the building that are done.
    steps_done = models.PositiveIntegerField(default=0)
    checked_at = models.DateTimeField(null=True)
    # How often numbers were put right: who compared before somebody else did so begins again.
    corrections = models.PositiveBigIntegerField(default=0)
    # Numbers that the last check found to be others.
    corrected = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return self.built_for
