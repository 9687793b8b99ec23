"""The case: one person's matter with one organisation, and what was told of how it came about."""

import uuid
from datetime import date

from django.db import models

from cases.access.querysets import CaseScopedQuerySet
from cases.casebook.vocabularies import (
    FINISHED,
    ClosedReason,
    ContactForm,
    Force,
    Pathway,
    Risk,
    Side,
    Status,
    Workflow,
)
from people.accounts.models import Membership, Organisation, Team
from people.dates import clock
from people.dates.bounds import months_after
from people.registry.languages import Language
from people.registry.models import Person
from people.registry.vocabularies import KnownAnswer
from people.vault.fields import (
    SealedCodesField,
    SealedFuzzyDateField,
    SealedJSONField,
    SealedTextField,
)

NO_DEADLINE = date.max
# Of a case that was last saved before its channels had marks.
UNMARKED = "?"


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
    # The nearest of that day and of the days of open tasks.
    next_due_on = models.DateField(default=NO_DEADLINE, editable=False)
    # By when the person is to be heard of again, or is silent; the far end where nobody waits.
    contact_due_on = models.DateField(default=NO_DEADLINE, editable=False)
    # Since when stage and status are what they are, by the day on which they were written down.
    stage_since = models.DateField(default=clock.today, editable=False)
    status_since = models.DateField(default=clock.today, editable=False)
    # When the family last heard from us.
    family_told_on = models.DateField(null=True, editable=False)
    # Kept by the database itself: see `cases.statistics.tallies`.
    lacks_birth = models.BooleanField(default=True, editable=False)
    lacks_consent = models.BooleanField(default=True, editable=False)
    # Of a case that came in with many others: tasks of that day are made without a notice.
    imported_on = models.DateField(null=True, editable=False)

    workflow = models.CharField(max_length=12, choices=Workflow, default=Workflow.NEW)
    closed_reason = models.CharField(max_length=12, choices=ClosedReason, blank=True)
    # What holds: as somebody set it by hand, with a reason, or as the rules have it.
    risk = models.CharField(max_length=8, choices=Risk, default=Risk.NORMAL)
    risk_by_hand = models.CharField(max_length=8, choices=Risk, blank=True)
    risk_reason = SealedTextField("case.risk_reason", max_length=500)
    nationality = models.CharField(max_length=3, blank=True)
    pathway = models.CharField(max_length=20, choices=Pathway, default=Pathway.UNKNOWN)
    status = models.CharField(max_length=20, choices=Status, default=Status.UNKNOWN)

    means = SealedCodesField("case.means", default=list)
    inducements = SealedCodesField("case.inducements", default=list)
    channels = SealedCodesField("case.recruitment_channel", marks="channel_marks", default=list)
    channel_marks = models.CharField(max_length=180, default=UNMARKED, editable=False)
    indicators = SealedCodesField("case.indicators", default=list)
    recruiter = SealedTextField("case.recruiter", max_length=500)
    promised_role = SealedTextField("case.promised_role", max_length=500)
    promised_place = SealedTextField("case.promised_place", max_length=500)
    promised_term_months = SealedJSONField("case.promised_term_months")
    promised_pay = SealedTextField("case.promised_pay", max_length=200)
    role_actual = SealedTextField("case.role_actual", max_length=500)
    recruited_kind = SealedTextField("case.recruited_kind", max_length=13)
    recruited_country = SealedTextField("case.recruited_country", max_length=3)
    recruited_region = SealedTextField("case.recruited_region", max_length=300)
    prison = SealedTextField("case.prison", max_length=300)
    article = SealedTextField("case.article", max_length=300)
    left_home = SealedFuzzyDateField(
        "case.left_home", bounds=("left_home_earliest", "left_home_latest")
    )
    left_home_earliest = models.DateField(null=True, editable=False)
    left_home_latest = models.DateField(null=True, editable=False)
    entered_ru = SealedFuzzyDateField(
        "case.entered_ru", bounds=("entered_ru_earliest", "entered_ru_latest")
    )
    entered_ru_earliest = models.DateField(null=True, editable=False)
    entered_ru_latest = models.DateField(null=True, editable=False)
    visa_kind = SealedTextField("case.visa_kind", max_length=9)
    visa_expires_on = models.DateField(null=True, blank=True)

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
    contract_open_ended = SealedTextField("case.contract_open_ended", max_length=7)
    contract_copy_held = SealedTextField("case.contract_copy_held", max_length=7)

    side = models.CharField(max_length=5, choices=Side, default=Side.RUS)
    force = models.CharField(max_length=15, choices=Force, default=Force.UNKNOWN)
    unit = SealedTextField("case.unit", max_length=500)
    unit_number = SealedTextField("case.unit_number", max_length=60)
    at_front = SealedTextField("case.at_front", max_length=7)
    health = SealedTextField("case.health", max_length=13)
    died = SealedFuzzyDateField("case.died")
    last_contact = SealedFuzzyDateField(
        "case.last_contact", bounds=("last_contact_earliest", "last_contact_latest")
    )
    last_contact_earliest = models.DateField(null=True, editable=False)
    last_contact_latest = models.DateField(null=True, editable=False)
    last_contact_form = SealedTextField("case.last_contact_form", max_length=12)
    summary = SealedTextField("case.summary", max_length=10_000)
    # Life at risk: masked, revealed alone and with a reason, never in lists, exports or mails.
    whereabouts = SealedTextField("case.whereabouts", max_length=2000)
    hiding_place = SealedTextField("case.hiding_place", max_length=2000)
    way_out = SealedTextField("case.way_out", max_length=2000)
    home_liability = SealedTextField("case.home_liability", max_length=2000)

    objects = CaseQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "submission"], name="case_once_per_submission"
            )
        ]
        indexes = [
            models.Index(fields=["organisation", "answer_due_on", "id"]),
            models.Index(fields=["organisation", "next_due_on", "id"], name="case_by_deadline"),
            models.Index(fields=["organisation", "contact_due_on", "id"], name="case_by_silence"),
            models.Index(fields=["organisation", "opened_on", "id"], name="case_by_opening"),
            models.Index(fields=["owner", "workflow"]),
            models.Index(fields=["status", "status_since"], name="case_by_status"),
            models.Index(fields=["contact_due_on"], name="case_silent"),
            models.Index(fields=["organisation", "nationality", "status"]),
            # What is rare of these is found by itself, in whatever order it is listed.
            models.Index(fields=["organisation", "pathway"], name="case_of_pathway"),
            models.Index(fields=["organisation", "risk"], name="case_of_risk"),
            models.Index(fields=["organisation", "side"], name="case_of_side"),
            models.Index(fields=["organisation", "channel_marks"], name="case_of_channels"),
            models.Index(fields=["organisation", "owner"], name="case_of_owner"),
            models.Index(fields=["organisation", "team"], name="case_of_team"),
            models.Index(fields=["organisation", "status", "status_since"], name="case_of_status"),
            models.Index(fields=["organisation", "status_since"], name="case_of_status_since"),
            models.Index(
                fields=["organisation", "workflow", "stage_since", "closed_reason"],
                name="case_of_stage",
            ),
            models.Index(fields=["organisation", "lacks_birth"], name="case_of_lacking_birth"),
            models.Index(fields=["organisation", "lacks_consent"], name="case_of_lacking_consent"),
            # Whether one person is among those somebody sees: asked for each that a search finds.
            models.Index(fields=["person", "organisation"], name="case_of_person"),
        ]

    # Set by `consult_case`: how many members have opened the file.
    seen_by = 0
    # Set by `read_whole`: the group's partners, whom consents name.
    partners: "list[Organisation] | None" = None

    def __str__(self) -> str:
        return self.ref

    @property
    def awaits_answer(self) -> bool:
        return self.answer_due_on != NO_DEADLINE

    @property
    def is_finished(self) -> bool:
        return self.workflow in FINISHED

    @property
    def contract_ends_on(self) -> date | None:
        """The last day of the term as it was told; None where day or term are not known."""
        signed, months = self.contract_signed, self.contract_term_months
        if signed is None or signed.latest is None or not months:
            return None
        return months_after(signed.latest, months)

    @property
    def last_contact_form_label(self) -> str:
        return str(ContactForm(self.last_contact_form).label) if self.last_contact_form else ""

    @property
    def contract_language_label(self) -> str:
        return str(Language(self.contract_language).label) if self.contract_language else ""
