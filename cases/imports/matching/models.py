"""Lists of others, and who of our own may stand on them."""

import uuid

from django.db import models

from cases.access.models import PartOfCase
from cases.casebook.models import Case, Claim
from cases.casebook.vocabularies import Status
from cases.imports.matching.vocabularies import UNDECIDED, CandidateState
from people.accounts.models import Membership, Organisation
from people.dates import clock
from people.jobs.models import Job
from people.registry.grades import UNGRADED, is_grade
from people.vault.fields import SealedFuzzyDateField, SealedJSONField, SealedTextField
from people.vault.querysets import VaultQuerySet


class OutsideList(models.Model):
    """A list that somebody else made. Its rows lie in a sealed file until its time is over.

    All that is told of it is sealed under its own key; when that is destroyed, it is gone.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    brought_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    brought_at = models.DateTimeField()
    # Whose list it is and what it is called: the source of the claims.
    name = SealedTextField("outside_list.name", max_length=200)
    # What it says of whoever stands on it, and how far that is to be trusted.
    says = models.CharField(max_length=20, choices=Status)
    grade = models.CharField(max_length=2, default=UNGRADED, validators=[is_grade])
    is_official = models.BooleanField(default=False)
    on = SealedFuzzyDateField("outside_list.on")
    # What each column holds; empty until somebody has said so.
    columns = models.JSONField(default=list)
    has_headings = models.BooleanField(default=False)
    file_id = models.UUIDField(null=True)
    rows = models.PositiveIntegerField(default=0)
    # So many rows were compared, and so many candidates were too many to be kept.
    done = models.PositiveIntegerField(default=0)
    passed_over = models.PositiveIntegerField(default=0)
    # The latest work on it.
    job = models.ForeignKey(Job, on_delete=models.PROTECT, null=True, related_name="+")
    expires_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True)

    objects = VaultQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["organisation", "brought_at"], name="outside_list_of_group")
        ]

    def __str__(self) -> str:
        return str(self.id)

    @property
    def is_there(self) -> bool:
        """Whether it may still be read and decided about."""
        return self.removed_at is None and self.expires_at > clock.now()

    @property
    def is_finished(self) -> bool:
        return self.job is not None and self.job.state == Job.State.DONE


class Candidate(PartOfCase):
    """A row of a list that may be of the man of a case. It waits for a person to say.

    What the row tells and how alike they are is sealed under the key of the list. Of whoever was
    decided about, the mark stays when the list is gone: the same row is not asked about again.
    """

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="found_on_lists")
    outside_list = models.ForeignKey(
        OutsideList, on_delete=models.CASCADE, related_name="candidates"
    )
    position = models.PositiveIntegerField()
    # {"cells": by column, "bits": …, "evidence": [[clue, bits], …]}
    found = SealedJSONField("list_candidate.found", owner="outside_list_id")
    # Very likely: shown first.
    is_strong = models.BooleanField(default=False)
    row_mark = models.BinaryField(max_length=16)
    state = models.CharField(
        max_length=9, choices=CandidateState, default=CandidateState.OPEN.value
    )
    decided_by = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True)
    claim = models.ForeignKey(Claim, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["outside_list", "position", "case"], name="list_candidate_once"
            )
        ]
        indexes = [
            models.Index(
                fields=["state", "outside_list", "position"], name="list_candidate_queue"
            ),
            models.Index(fields=["row_mark"], name="list_candidate_by_row"),
        ]

    @property
    def is_undecided(self) -> bool:
        return self.state in UNDECIDED
