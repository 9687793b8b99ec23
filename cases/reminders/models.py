"""Who is told what, and the ledger of the mails in which it goes out."""

import uuid
from datetime import date

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q

from cases.casebook.models import Task
from cases.casebook.vocabularies import Rule
from cases.reminders.vocabularies import Failure, MailKind
from people.accounts.models import Membership, Organisation

LAST_HOUR = MaxValueValidator(23)


class Mailing(models.Model):
    """One mail to one member: made, queued, sent, or failed and tried again."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="mailings")
    kind = models.CharField(max_length=6, choices=MailKind)
    # Of a digest: the day where its reader is. One a day.
    day = models.DateField(null=True, blank=True)
    made_at = models.DateTimeField()
    # Not sent before: the end of the reader's quiet hours.
    not_before = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    # Why the last attempt failed, and when.
    failure = models.CharField(max_length=11, choices=Failure, blank=True)
    failed_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    # It will not be sent: nothing in it is wanted any more.
    dropped_at = models.DateTimeField(null=True, blank=True)
    # It is not tried any more: the address is wrong, or all attempts failed.
    given_up_at = models.DateTimeField(null=True, blank=True)

    # Set by the sender: whether another one had it in hand before.
    is_taken_over = False

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["member", "day"],
                condition=Q(kind=MailKind.DIGEST),
                name="digest_once_a_day",
            )
        ]
        indexes = [
            models.Index(
                fields=["not_before"],
                condition=Q(sent_at=None, dropped_at=None, given_up_at=None),
                name="mailing_waiting",
            )
        ]

    def __str__(self) -> str:
        return str(self.id)


class Notice(models.Model):
    """That one member is told of one task, once; in which mail, once there is one."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="notices")
    member = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="notices")
    made_at = models.DateTimeField()
    # Empty while it waits for the mail of the day.
    mailing = models.ForeignKey(
        Mailing, on_delete=models.CASCADE, null=True, blank=True, related_name="notices"
    )
    # Why it is not told: the member no longer sees the case, or the task ended.
    dropped_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["task", "member"], name="notice_once_per_member")
        ]
        indexes = [
            models.Index(
                fields=["member"],
                condition=Q(mailing=None, dropped_at=None),
                name="notice_for_digest",
            )
        ]

    def __str__(self) -> str:
        return str(self.id)


class Wishes(models.Model):
    """When a member wants to be told. Critical cases are told at once, whatever stands here."""

    member = models.OneToOneField(
        Membership, on_delete=models.CASCADE, primary_key=True, related_name="wishes"
    )
    # One mail a day; otherwise each thing by itself, but not in the quiet hours.
    wants_digest = models.BooleanField(default=True)
    # Hours where the reader is.
    digest_hour = models.PositiveSmallIntegerField(default=7, validators=[LAST_HOUR])
    quiet_from = models.PositiveSmallIntegerField(default=21, validators=[LAST_HOUR])
    quiet_until = models.PositiveSmallIntegerField(default=7, validators=[LAST_HOUR])

    def __str__(self) -> str:
        return str(self.pk)


class RuleSetting(models.Model):
    """How one group has one rule: other days than the usual, or none at all."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    rule = models.CharField(max_length=3, choices=Rule)
    is_on = models.BooleanField(default=True)
    # Numbers of days, as the rule has them; empty: the usual ones.
    days = models.JSONField(default=list, blank=True)
    # Those that take their place from a day on, where that was not to be at once.
    next_days = models.JSONField(default=list, blank=True)
    next_from = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organisation", "rule"], name="rule_setting_once")
        ]

    def __str__(self) -> str:
        return str(self.id)

    def days_on(self, day: date) -> list[int]:
        is_next = self.next_from is not None and self.next_from <= day
        days: list[int] = self.next_days if is_next else self.days
        return days


class CalendarLink(models.Model):
    """A member's secret address of a calendar of deadlines; only the hash of its token is kept."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.OneToOneField(
        Membership, on_delete=models.CASCADE, related_name="calendar_link"
    )
    token_hash = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    last_used_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return str(self.id)
