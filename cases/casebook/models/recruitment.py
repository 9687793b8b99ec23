"""What was paid, promised and owed, and whether it was trafficking."""

from django.db import models

from cases.access.models import PartOfCase
from cases.casebook.models.case import Case
from people.accounts.models import Membership
from people.vault.fields import SealedTextField


class MoneyRow(PartOfCase):
    """One sum: promised, paid, owed, received or withheld."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="money")
    kind = SealedTextField("money_row.kind", owner="case_id", max_length=15)
    # A decimal number as text, without separators.
    amount = SealedTextField("money_row.amount", owner="case_id", max_length=20)
    currency = SealedTextField("money_row.currency", owner="case_id", max_length=3)
    per = SealedTextField("money_row.per", owner="case_id", max_length=5)
    note = SealedTextField("money_row.note", owner="case_id", max_length=300)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "id"]


class Assessment(PartOfCase):
    """Whether act, means and purpose of trafficking are there: who judged so, and when.

    Assessments are added, never overwritten; the latest stands. Palermo Protocol, article 3.
    """

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="assessments")
    act = SealedTextField("assessment.act", owner="case_id", max_length=7)
    means = SealedTextField("assessment.means", owner="case_id", max_length=7)
    purpose = SealedTextField("assessment.purpose", owner="case_id", max_length=7)
    outcome = SealedTextField("assessment.outcome", owner="case_id", max_length=14)
    note = SealedTextField("assessment.note", owner="case_id", max_length=5000)
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["-made_at", "-id"]
