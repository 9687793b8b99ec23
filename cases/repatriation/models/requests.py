"""Requests to bring somebody home, every step on the way, and what each needs."""

from django.db import models
from django.db.models import Q

from cases.access.models import PartOfCase
from cases.access.querysets import CaseScopedQuerySet
from cases.casebook.models import NO_DEADLINE, Case
from cases.repatriation.models.addressees import Addressee, Batch
from cases.repatriation.vocabularies import (
    WAITING,
    Channel,
    MilestoneCode,
    Outcome,
    Paper,
    RequestKind,
    Sender,
    State,
)
from people.accounts.models import Membership
from people.dates import clock
from people.vault.fields import SealedFuzzyDateField, SealedTextField


class RequestQuerySet(CaseScopedQuerySet["Request"]):
    def overdue(self) -> "RequestQuerySet":
        """Requests whose answer is due since yesterday or longer."""
        return self.filter(answer_by__lt=clock.today())


class Request(PartOfCase):
    """One request to one addressee. `state` is written by `services.move` alone."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="requests")
    kind = models.CharField(max_length=20, choices=RequestKind)
    addressee = models.ForeignKey(Addressee, on_delete=models.PROTECT, related_name="requests")
    sender = models.CharField(max_length=12, choices=Sender, default=Sender.FAMILY)
    state = models.CharField(max_length=14, choices=State, default=State.DRAFT)
    # Where a suspended request goes back to.
    held_state = models.CharField(max_length=14, choices=State, blank=True)
    channel = models.CharField(max_length=15, choices=Channel, blank=True)
    language = models.CharField(max_length=3, blank=True)
    our_ref = SealedTextField("request.our_ref", owner="case_id", max_length=100)
    their_ref = SealedTextField("request.their_ref", owner="case_id", max_length=100)
    # The day on which it came into the state that it is in.
    since = models.DateField(default=clock.today, editable=False)
    # The first day on which it came so far; what came after changes none of them.
    first_sent_on = models.DateField(null=True, editable=False)
    first_acknowledged_on = models.DateField(null=True, editable=False)
    first_answered_on = models.DateField(null=True, editable=False)
    first_granted_on = models.DateField(null=True, editable=False)
    first_fulfilled_on = models.DateField(null=True, editable=False)
    # Of the letter whose answer is awaited.
    sent_on = models.DateField(null=True, editable=False)
    due_on = models.DateField(null=True, editable=False)
    answered_on = models.DateField(null=True, editable=False)
    # The day that lists follow: far away where no answer is awaited.
    answer_by = models.GeneratedField(
        expression=models.Case(
            models.When(state__in=WAITING, then=models.F("due_on")),
            default=models.Value(NO_DEADLINE, output_field=models.DateField()),
        ),
        output_field=models.DateField(),
        db_persist=True,
    )
    # Of which day the answer speaks: "not held as of".
    answer_as_of = models.DateField(null=True, blank=True)
    chases = models.PositiveSmallIntegerField(default=0)
    outcome = models.CharField(max_length=24, choices=Outcome, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)
    opened_at = models.DateTimeField()
    batch = models.ForeignKey(
        Batch, on_delete=models.SET_NULL, null=True, blank=True, related_name="requests"
    )
    # Of a prisoner of war: what he or she wants, how that is known and since when.
    wish = SealedTextField("request.wish", owner="case_id", max_length=13)
    wish_source = SealedTextField("request.wish_source", owner="case_id", max_length=500)
    wish_on = SealedFuzzyDateField("request.wish_on", owner="case_id")
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="appeals"
    )

    objects = RequestQuerySet.as_manager()  # type: ignore[misc]  # more words than the base's

    class Meta:
        indexes = [
            models.Index(fields=["state", "due_on"]),
            models.Index(fields=["state", "since"]),
            models.Index(fields=["answer_by", "id"], name="request_by_answer"),
            models.Index(fields=["kind"], name="request_of_kind"),
            models.Index(fields=["first_sent_on"], name="request_first_sent"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state__in=WAITING) | Q(due_on__isnull=False, sent_on__isnull=False),
                name="request_waiting_has_due_day",
            ),
            models.CheckConstraint(
                condition=~Q(state=State.SUSPENDED) | ~Q(held_state=""),
                name="request_suspended_knows_way_back",
            ),
        ]

    @property
    def is_waiting(self) -> bool:
        return self.state in WAITING

    @property
    def is_overdue(self) -> bool:
        """What `overdue()` asks of the database, asked of one row."""
        return self.is_waiting and self.due_on is not None and self.due_on < clock.today()


class RequestStep(PartOfCase):
    """One move of a request: from, to, when, by whom. Steps are added, never changed."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="request_steps")
    request = models.ForeignKey(Request, on_delete=models.CASCADE, related_name="steps")
    from_state = models.CharField(max_length=14, choices=State, blank=True)
    to_state = models.CharField(max_length=14, choices=State)
    on = models.DateField()
    note = SealedTextField("request_step.note", owner="case_id", max_length=2000)
    outcome = models.CharField(max_length=24, choices=Outcome, blank=True)
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["made_at", "id"]


class RequestPaper(PartOfCase):
    """One paper of a request's checklist: in hand, or done without and why."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="request_papers")
    request = models.ForeignKey(Request, on_delete=models.CASCADE, related_name="papers")
    paper = models.CharField(max_length=18, choices=Paper)
    is_in_hand = models.BooleanField(default=False)
    # Why it goes without; empty where the paper is in hand.
    waiver = SealedTextField("request_paper.waiver", owner="case_id", max_length=500)
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["request", "paper"], name="request_paper_once")
        ]


class Milestone(PartOfCase):
    """How far the matter itself has come. It stands beside the state and never moves it."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="milestones")
    request = models.ForeignKey(Request, on_delete=models.CASCADE, related_name="milestones")
    code = models.CharField(max_length=18, choices=MilestoneCode)
    on = models.DateField()
    # Still to come: a visit or a flight on that day.
    is_planned = models.BooleanField(default=False)
    note = SealedTextField("milestone.note", owner="case_id", max_length=1000)
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    taken_back_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["on", "made_at"]
        indexes = [models.Index(fields=["code", "on"])]


class TimeLimit(PartOfCase):
    """A limit that the law sets, entered by hand: a claim or an appeal is lost after it."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="time_limits")
    request = models.ForeignKey(
        Request, on_delete=models.CASCADE, null=True, blank=True, related_name="time_limits"
    )
    text = SealedTextField("time_limit.text", owner="case_id", max_length=500)
    on = models.DateField()
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    met_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)
    # It was noted by mistake: no row is removed.
    taken_back_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["on", "id"]
        indexes = [models.Index(fields=["on"], condition=Q(met_at=None), name="limit_not_met")]
