"""How long closed cases are kept, and what was decided of those whose time comes."""

import uuid

from django.db import models

from cases.access.models import PartOfCase
from cases.casebook.models import Case
from cases.lifecycle.retention.vocabularies import HeldFor
from people.accounts.models import Approval, Membership, Organisation
from people.vault.fields import SealedTextField


class Retention(models.Model):
    """When it was last looked what is over in a group, and the brake.

    How long it keeps closed cases says its rule R17, which reminds of them.
    """

    organisation = models.OneToOneField(
        Organisation, on_delete=models.CASCADE, primary_key=True, related_name="+"
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
    approval = models.OneToOneField(Approval, on_delete=models.PROTECT, related_name="+")
    cases = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return str(self.id)


class LetGo(PartOfCase):
    """One case of such a list, as it was closed when it was decided about."""

    case = models.OneToOneField(Case, on_delete=models.CASCADE, related_name="let_go")
    letting_go = models.ForeignKey(LettingGo, on_delete=models.CASCADE, related_name="rows")
    closed_on = models.DateField()
    # As it was proposed and agreed to: a time that was made shorter since takes nobody earlier.
    over_on = models.DateField()
