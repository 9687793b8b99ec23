"""What a group and a partner write to each other about one case."""

from django.db import models

from cases.casebook.models import Case
from cases.sharing.referrals.models import Referral
from cases.sharing.written import Written
from people.vault.fields import SealedTextField

LONGEST = 4000


class Note(Written):
    """One note. All of one case and one partner are a thread; they are added, never changed."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="partner_notes")
    referral = models.ForeignKey(
        Referral, on_delete=models.CASCADE, null=True, blank=True, related_name="notes"
    )
    text = SealedTextField("partner_note.text", owner="case_id", max_length=LONGEST)

    class Meta(Written.Meta):
        abstract = False
        indexes = [
            models.Index(fields=["case", "partner", "made_at", "id"], name="note_in_thread")
        ]
