"""What a partner is asked to do for one case, and each step of it."""

from django.db import models
from django.db.models import Q

from cases.access.models import PartOfCase
from cases.access.vocabularies import Purpose
from cases.casebook.models import Case
from cases.sharing.querysets import BetweenTwoQuerySet
from cases.sharing.referrals.vocabularies import OPEN, Help, ReferralState
from cases.sharing.written import Written
from people.accounts.models import Organisation
from people.vault.fields import SealedTextField

LONGEST = 2000


class Referral(PartOfCase):
    """One thing asked of one partner. `state` is written by `services.move` alone.

    It stands for as long as the case is shared with the partner for that purpose.
    """

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="referrals")
    partner = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    purpose = models.CharField(max_length=12, choices=Purpose)
    kind = models.CharField(max_length=14, choices=Help)
    state = models.CharField(
        max_length=8, choices=ReferralState, default=ReferralState.SENT, editable=False
    )
    text = SealedTextField("referral.text", owner="case_id", max_length=LONGEST)
    sent_at = models.DateTimeField()
    # The moment at which it came into the state that it is in.
    since = models.DateTimeField()

    objects = BetweenTwoQuerySet.as_manager()  # type: ignore[misc]  # one of the two alone

    class Meta:
        indexes = [
            models.Index(fields=["partner", "sent_at", "id"], name="referral_of_partner"),
            models.Index(fields=["state", "sent_at", "id"], name="referral_by_state"),
            models.Index(fields=["sent_at", "id"], name="referral_by_age"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["case", "partner", "kind"],
                condition=Q(state__in=OPEN),
                name="referral_asked_once",
            )
        ]

    @property
    def is_open(self) -> bool:
        return self.state in OPEN


class ReferralStep(Written):
    """One move of a referral: from, to, when, by whom. Steps are added, never changed."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="referral_steps")
    referral = models.ForeignKey(Referral, on_delete=models.CASCADE, related_name="steps")
    from_state = models.CharField(max_length=8, choices=ReferralState, blank=True)
    to_state = models.CharField(max_length=8, choices=ReferralState)
    # Why it was refused, by a code; sealed, for no list asks for it.
    reason = SealedTextField("referral_step.reason", owner="case_id", max_length=10)
    text = SealedTextField("referral_step.text", owner="case_id", max_length=LONGEST)
