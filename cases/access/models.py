"""Who was given a case, what was agreed to, and which partner may read it."""

import uuid

from django.db import models

from cases.access.fields import DayOfCase
from cases.access.querysets import CaseScopedQuerySet
from cases.access.vocabularies import GivenBy, GlassReason, GlassVerdict, Method, Profile, Purpose
from people.accounts.models import Approval, Membership, Organisation
from people.dates import clock
from people.vault.fields import SealedTextField


class PartOfCase(models.Model):
    """What hangs from a case and is sealed under the case's key."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    objects = CaseScopedQuerySet.as_manager()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return str(self.id)


class Assignment(PartOfCase):
    """A member who works on a case beside its owner."""

    case = models.ForeignKey("cases.Case", on_delete=models.CASCADE, related_name="assignments")
    member = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="assignments")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["case", "member"], name="assignment_once")]


class Consent(PartOfCase):
    """What somebody agreed to, for which recipients. Without one, a case stays in our group."""

    case = models.ForeignKey("cases.Case", on_delete=models.CASCADE, related_name="consents")
    given_by = models.CharField(max_length=16, choices=GivenBy)
    method = models.CharField(max_length=8, choices=Method)
    given_on = models.DateField()
    scopes = models.JSONField(default=list)
    # What proves it: a paper, a recording, a message, and where it is kept.
    note = SealedTextField("consent.note", owner="case_id", max_length=2000)
    language = models.CharField(max_length=3, blank=True)
    expires_on = models.DateField(null=True, blank=True)
    review_on = models.DateField(null=True, blank=True)
    recorded_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["given_on", "id"]

    def covers(self, scope: str) -> bool:
        return self.stands and scope in self.scopes

    @property
    def stands(self) -> bool:
        """Neither withdrawn nor run out: the day on which it expires is its last."""
        has_run_out = self.expires_on is not None and self.expires_on < clock.today()
        return self.withdrawn_at is None and not has_run_out


class OnTerms(PartOfCase):
    """What of a case a partner is to read, for what, from when until when."""

    profile = models.CharField(max_length=12, choices=Profile, default=Profile.MINIMAL)
    # Of `named` alone: the parts that were chosen. `groups_of` says what a grant opens.
    groups = models.JSONField(default=list, blank=True)
    purpose = models.CharField(max_length=12, choices=Purpose)
    starts_on = models.DateField()
    ends_on = models.DateField()
    # Of many that were given at once: one id, by which they are taken back at once.
    selection = models.UUIDField(null=True, blank=True, editable=False, db_index=True)

    class Meta:
        abstract = True


class Grant(OnTerms):
    """One case shared with one partner organisation, for one purpose, until a day."""

    case = models.ForeignKey("cases.Case", on_delete=models.CASCADE, related_name="grants")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    consent = models.ForeignKey(Consent, on_delete=models.PROTECT, related_name="grants")
    given_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    revoked_at = models.DateTimeField(null=True, blank=True)
    case_opened_on = DayOfCase()

    class Meta:
        indexes = [
            models.Index(fields=["organisation", "ends_on", "case"]),
            models.Index(
                fields=["organisation", "case_opened_on", "case"],
                condition=models.Q(revoked_at=None),
                name="grant_by_opening",
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")), name="grant_ends_after"
            ),
            models.CheckConstraint(
                condition=models.Q(profile=Profile.NAMED) & ~models.Q(groups=[])
                | ~models.Q(profile=Profile.NAMED) & models.Q(groups=[]),
                name="grant_names_groups_or_a_profile",
            ),
        ]

    @property
    def is_over(self) -> bool:
        """Whether it was taken back, or its last day has passed."""
        return self.revoked_at is not None or self.ends_on < clock.today()


class AskedGrant(OnTerms):
    """A case that somebody would share with a government. Nobody reads anything by it.

    It becomes a `Grant` when another agrees, and until then leaves what is read as it is. It
    waits as long as its approval does; those asked for together have one.
    """

    case = models.ForeignKey("cases.Case", on_delete=models.CASCADE, related_name="+")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    consent = models.ForeignKey(Consent, on_delete=models.PROTECT, related_name="+")
    approval = models.ForeignKey(Approval, on_delete=models.PROTECT, related_name="+")


class BreakGlass(PartOfCase):
    """One member's sight of one case that is not his or hers, for an hour, to be reviewed."""

    case = models.ForeignKey("cases.Case", on_delete=models.CASCADE, related_name="glasses")
    member = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="glasses")
    reason = models.CharField(max_length=16, choices=GlassReason)
    note = SealedTextField("break_glass.note", owner="case_id", max_length=1000)
    opened_at = models.DateTimeField()
    closes_at = models.DateTimeField()
    reviewed_by = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    reviewed_at = models.DateTimeField(null=True, blank=True)
    verdict = models.CharField(max_length=10, choices=GlassVerdict, blank=True)

    class Meta:
        indexes = [models.Index(fields=["member", "closes_at"])]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(reviewed_by=models.F("member")) | models.Q(reviewed_by=None),
                name="break_glass_reviewed_by_another",
            )
        ]
