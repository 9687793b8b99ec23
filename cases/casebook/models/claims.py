"""What is contested in a case: every claim stays, one of each kind is chosen."""

from django.db import models
from django.db.models import Q

from cases.access.models import PartOfCase
from cases.casebook.models.case import Case
from cases.casebook.vocabularies import ClaimAbout
from people.accounts.models import Membership
from people.registry.grades import UNGRADED, is_grade
from people.vault.fields import SealedFuzzyDateField, SealedTextField


class Claim(PartOfCase):
    """Somebody says what became of the person, when he was last heard of, how he was recruited.

    `code` is a Status, a Pathway or a DeathSaid; of a last contact it is empty, and `form` says
    how it came. `on` is the day of the fate, of the death or of the contact. `grade` is
    Admiralty: source A to F, information 1 to 6. Claims are added, never overwritten; one entered
    by mistake is taken back and stays. `chosen_at` is when it was last let stand: what has none
    never stood.
    """

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="claims")
    about = models.CharField(max_length=12, choices=ClaimAbout, default=ClaimAbout.STATUS)
    code = models.CharField(max_length=20, blank=True)
    form = SealedTextField("claim.form", owner="case_id", max_length=12)
    on = SealedFuzzyDateField("status_entry.on", owner="case_id")
    source = SealedTextField("status_entry.source", owner="case_id", max_length=300)
    grade = models.CharField(max_length=2, default=UNGRADED, validators=[is_grade])
    is_official = models.BooleanField(default=False)
    note = SealedTextField("status_entry.note", owner="case_id", max_length=5000)
    is_chosen = models.BooleanField(default=False)
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    chosen_at = models.DateTimeField(null=True, blank=True)
    taken_back_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["case", "about"], condition=Q(is_chosen=True), name="case_claim_one_chosen"
            ),
            models.CheckConstraint(
                condition=Q(is_chosen=False) | Q(taken_back_at=None),
                name="case_claim_taken_back_not_chosen",
            ),
        ]
