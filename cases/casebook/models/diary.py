"""What happened in a case, what was said, and what is to be done."""

from django.db import models

from cases.access.models import PartOfCase
from cases.access.querysets import CaseScopedQuerySet
from cases.casebook.models.case import Case
from cases.casebook.vocabularies import UNDONE, EventKind, Rule, TaskState
from people.accounts.models import Membership
from people.registry.grades import UNGRADED, is_grade
from people.vault.fields import SealedFuzzyDateField, SealedTextField

# A chat of two years with many pictures has a tenth of it. In bytes of UTF-8 as it is taken in,
# and so never more in signs.
LARGEST_CHAT = 2_500_000


class Event(PartOfCase):
    """Something that happened in a case."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(max_length=12, choices=EventKind, default=EventKind.NOTE)
    on = SealedFuzzyDateField("event.on", owner="case_id")
    text = SealedTextField("event.text", owner="case_id", max_length=10_000)
    source = SealedTextField("event.source", owner="case_id", max_length=300)
    grade = models.CharField(max_length=2, default=UNGRADED, validators=[is_grade])
    # Which way it went and by which means, of a contact; what is to follow from it.
    direction = SealedTextField("event.direction", owner="case_id", max_length=3)
    channel = SealedTextField("event.channel", owner="case_id", max_length=9)
    next_step = SealedTextField("event.next_step", owner="case_id", max_length=500)
    # Whether partners with whom the case is shared may read it: day, kind and text.
    for_partners = models.BooleanField(default=False)
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()


class TaskQuerySet(CaseScopedQuerySet["Task"]):
    def open(self) -> "TaskQuerySet":
        """Return what is to be done, with what was put off until a day."""
        return self.filter(state__in=UNDONE)


class Task(PartOfCase):
    """Something to do by a day. A rule makes one task per object and occurrence."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="tasks")
    rule = models.CharField(max_length=3, choices=Rule, blank=True)
    about_id = models.UUIDField(null=True, editable=False)
    occurrence = models.PositiveSmallIntegerField(default=1)
    text = SealedTextField("task.text", owner="case_id", max_length=500)
    due_on = models.DateField()
    assignee = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="tasks"
    )
    state = models.CharField(max_length=8, choices=TaskState, default=TaskState.OPEN)
    # The day to which it was put off is its day now; this was the day before.
    first_due_on = models.DateField(null=True, blank=True)
    reason = SealedTextField("task.reason", owner="case_id", max_length=500)
    made_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    # The day on which those whom it concerns were told that it is due.
    told_on = models.DateField(null=True, editable=False)

    objects = TaskQuerySet.as_manager()  # type: ignore[misc]  # more words than the base's

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["rule", "about_id", "occurrence"], name="task_once_per_occurrence"
            )
        ]
        indexes = [
            models.Index(fields=["assignee", "state", "due_on"]),
            models.Index(
                fields=["due_on"],
                condition=models.Q(told_on=None, state__in=UNDONE),
                name="task_to_be_told",
            ),
        ]


class Transcript(PartOfCase):
    """A conversation as it was pasted, word for word."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="transcripts")
    platform = SealedTextField("transcript.platform", owner="case_id", max_length=9)
    text = SealedTextField("transcript.text", owner="case_id", max_length=LARGEST_CHAT)
    messages = models.PositiveIntegerField(default=0)
    # The form that brought it: the same form sent twice keeps it once.
    submission = models.UUIDField(null=True, editable=False)
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["made_by", "submission"], name="transcript_once_per_submission"
            )
        ]
