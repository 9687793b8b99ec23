"""The case file: the case, its statuses, events and tasks, and forms not yet finished."""

import uuid
from datetime import date

from django.db import models
from django.db.models import Q

from cases.access.models import PartOfCase
from cases.access.querysets import CaseScopedQuerySet
from cases.casebook.vocabularies import (
    FINISHED,
    ClosedReason,
    ContactForm,
    EventKind,
    Pathway,
    Risk,
    Rule,
    Status,
    TaskState,
    Workflow,
)
from people.accounts.models import Membership, Organisation, Team
from people.registry.grades import UNGRADED, is_grade
from people.registry.languages import Language
from people.registry.models import Person
from people.registry.vocabularies import KnownAnswer
from people.vault.fields import SealedFuzzyDateField, SealedJSONField, SealedTextField
from people.vault.querysets import VaultQuerySet

NO_DEADLINE = date.max


class CaseQuerySet(CaseScopedQuerySet["Case"]):
    case_prefix = ""

    def unfinished(self) -> "CaseQuerySet":
        return self.exclude(workflow__in=FINISHED)


class Case(models.Model):
    """One person's matter with one organisation."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    ref = models.CharField(max_length=16, unique=True)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="cases")
    owner = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="cases"
    )
    team = models.ForeignKey(
        Team, on_delete=models.SET_NULL, null=True, blank=True, related_name="cases"
    )
    # Grows with every edit: who saves an older one is shown both texts.
    version = models.PositiveIntegerField(default=1, editable=False)
    opened_on = models.DateField()
    # The form that opened it: the same form sent twice makes one case.
    submission = models.UUIDField(null=True, editable=False)
    submission_mark = models.BinaryField(max_length=16, null=True, editable=False)
    # The nearest day on which an answer to a request is due; the far end when none is awaited,
    # so that lists sort by it without nulls. Kept by the services of requests.
    answer_due_on = models.DateField(default=NO_DEADLINE, editable=False)

    workflow = models.CharField(max_length=12, choices=Workflow, default=Workflow.NEW)
    closed_reason = models.CharField(max_length=12, choices=ClosedReason, blank=True)
    risk = models.CharField(max_length=8, choices=Risk, default=Risk.NORMAL)
    nationality = models.CharField(max_length=3, blank=True)
    pathway = models.CharField(max_length=20, choices=Pathway, default=Pathway.UNKNOWN)
    status = models.CharField(max_length=20, choices=Status, default=Status.UNKNOWN)

    means = SealedJSONField("case.means", default=list)
    recruitment_channel = SealedTextField("case.recruitment_channel", max_length=20)
    recruiter = SealedTextField("case.recruiter", max_length=500)
    promised_role = SealedTextField("case.promised_role", max_length=500)
    promised_pay = SealedTextField("case.promised_pay", max_length=200)
    role_actual = SealedTextField("case.role_actual", max_length=500)
    left_home = SealedFuzzyDateField(
        "case.left_home", bounds=("left_home_earliest", "left_home_latest")
    )
    left_home_earliest = models.DateField(null=True, editable=False)
    left_home_latest = models.DateField(null=True, editable=False)

    contract_exists = models.CharField(
        max_length=7, choices=KnownAnswer, default=KnownAnswer.UNKNOWN
    )
    contract_signed = SealedFuzzyDateField(
        "case.contract_signed", bounds=("contract_signed_earliest", "contract_signed_latest")
    )
    contract_signed_earliest = models.DateField(null=True, editable=False)
    contract_signed_latest = models.DateField(null=True, editable=False)
    contract_term_months = SealedJSONField("case.contract_term_months")
    contract_language = SealedTextField("case.contract_language", max_length=3)
    contract_translated = SealedTextField("case.contract_translated", max_length=7)

    unit = SealedTextField("case.unit", max_length=500)
    last_contact = SealedFuzzyDateField(
        "case.last_contact", bounds=("last_contact_earliest", "last_contact_latest")
    )
    last_contact_earliest = models.DateField(null=True, editable=False)
    last_contact_latest = models.DateField(null=True, editable=False)
    last_contact_form = SealedTextField("case.last_contact_form", max_length=12)
    summary = SealedTextField("case.summary", max_length=10_000)
    # Life at risk: masked, revealed alone and with a reason, never in lists, exports or mails.
    whereabouts = SealedTextField("case.whereabouts", max_length=2000)

    objects = CaseQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "submission"], name="case_once_per_submission"
            )
        ]
        indexes = [
            models.Index(fields=["organisation", "answer_due_on", "id"]),
            models.Index(fields=["owner", "workflow"]),
            models.Index(fields=["organisation", "nationality", "status"]),
            # Whether one person is among those somebody sees: asked for each that a search finds.
            models.Index(fields=["person", "organisation"], name="case_of_person"),
        ]

    def __str__(self) -> str:
        return self.ref

    @property
    def awaits_answer(self) -> bool:
        return self.answer_due_on != NO_DEADLINE

    @property
    def is_finished(self) -> bool:
        return self.workflow in FINISHED

    @property
    def last_contact_form_label(self) -> str:
        return str(ContactForm(self.last_contact_form).label) if self.last_contact_form else ""

    @property
    def contract_language_label(self) -> str:
        return str(Language(self.contract_language).label) if self.contract_language else ""


class StatusEntry(PartOfCase):
    """What somebody said of the person's fate. Entries are added, never overwritten."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="statuses")
    status = models.CharField(max_length=20, choices=Status)
    on = SealedFuzzyDateField("status_entry.on", owner="case_id")
    source = SealedTextField("status_entry.source", owner="case_id", max_length=300)
    grade = models.CharField(max_length=2, default=UNGRADED, validators=[is_grade])
    note = SealedTextField("status_entry.note", owner="case_id", max_length=5000)
    chosen = models.BooleanField(default=False)
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["case"], condition=Q(chosen=True), name="status_one_chosen"
            )
        ]


class Event(PartOfCase):
    """Something that happened in a case."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(max_length=12, choices=EventKind, default=EventKind.NOTE)
    on = SealedFuzzyDateField("event.on", owner="case_id")
    text = SealedTextField("event.text", owner="case_id", max_length=10_000)
    source = SealedTextField("event.source", owner="case_id", max_length=300)
    grade = models.CharField(max_length=2, default=UNGRADED, validators=[is_grade])
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()


class TaskQuerySet(CaseScopedQuerySet["Task"]):
    def open(self) -> "TaskQuerySet":
        return self.filter(state=TaskState.OPEN)


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
    made_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    objects = TaskQuerySet.as_manager()  # type: ignore[misc]  # more words than the base's

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["rule", "about_id", "occurrence"], name="task_once_per_occurrence"
            )
        ]
        indexes = [models.Index(fields=["assignee", "state", "due_on"])]


class Draft(models.Model):
    """A form that somebody has not finished, sealed under his or her own key."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="drafts")
    content = SealedJSONField("draft.content", owner="member_id", default=dict)
    saved_at = models.DateTimeField(db_index=True)

    objects = VaultQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.id)
