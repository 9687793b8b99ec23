"""How long closed cases are kept, and what was decided of those whose time comes."""

import uuid

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

from cases.access.models import PartOfCase
from cases.casebook.models import Case
from cases.lifecycle.retention.vocabularies import HeldFor, ListState
from people.accounts.models import Membership, Organisation
from people.vault.fields import SealedTextField

LEAST_MONTHS, USUAL_MONTHS, MOST_MONTHS = 3, 24, 120


class Retention(models.Model):
    """How long one group keeps closed cases; when it was last looked what is over; the brake."""

    organisation = models.OneToOneField(
        Organisation, on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    months = models.PositiveSmallIntegerField(
        default=USUAL_MONTHS,
        validators=[MinValueValidator(LEAST_MONTHS), MaxValueValidator(MOST_MONTHS)],
    )
    looked_at = models.DateTimeField()
    # Nothing goes until somebody releases so many, or looks at the clock.
    held_for = models.CharField(max_length=5, choices=HeldFor, blank=True)
    held_count = models.PositiveIntegerField(default=0)
    held_at = models.DateTimeField(null=True, blank=True)
    released_by = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    released_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def is_held(self) -> bool:
        return bool(self.held_for) and self.released_at is None


class KeptLonger(PartOfCase):
    """A closed case that is kept beyond its time, until a day and for a reason."""

    case = models.OneToOneField(Case, on_delete=models.CASCADE, related_name="kept_longer")
    until = models.DateField()
    reason = SealedTextField("kept_longer.reason", owner="case_id", max_length=500)
    decided_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField()


class LettingGo(models.Model):
    """Closed cases that one member proposes to let go, and another agrees to as a whole."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    cases = models.PositiveIntegerField(default=0)
    state = models.CharField(max_length=8, choices=ListState, default=ListState.WAITING)
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["organisation", "state"], name="letting_go_by_state")]

    def __str__(self) -> str:
        return str(self.id)


class LetGo(PartOfCase):
    """One case of such a list, as it was closed when it was decided about."""

    case = models.OneToOneField(Case, on_delete=models.CASCADE, related_name="let_go")
    letting_go = models.ForeignKey(LettingGo, on_delete=models.CASCADE, related_name="rows")
    closed_on = models.DateField()
