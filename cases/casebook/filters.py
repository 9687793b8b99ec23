"""The filters of the case list, for the pages and the API alike."""

from datetime import date
from typing import Any

import django_filters
from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.casebook.channels import marks_with
from cases.casebook.fates import NOT_RECRUITED
from cases.casebook.filter_fields import (
    MINE,
    NOBODY,
    AnyYesNo,
    CodeFilter,
    DayFilter,
    PeriodForm,
    TeamFilter,
    is_owner,
)
from cases.casebook.models import Case
from cases.casebook.sorting import Sort
from cases.casebook.vocabularies import (
    FINISHED,
    ClosedReason,
    Pathway,
    RecruitmentChannel,
    Risk,
    Side,
    Status,
    Workflow,
)
from people.dates import clock
from people.registry.countries import country_choices

UNKNOWN = "unknown"
NO_REASON = "none"
GREAT = "great"
GREAT_RISKS = (Risk.HIGH, Risk.CRITICAL)


def nationality_choices() -> list[tuple[str, str]]:
    return [(UNKNOWN, str(_("Not known"))), *country_choices()]


class Stage(models.TextChoices):
    OPEN = "open", _("Not closed")
    FINISHED = "finished", _("Closed or handed over")


class Counted(models.TextChoices):
    """Every case is in one of these; only the first are recruits of Russia's army."""

    RECRUITS = "recruits", _("Recruited")
    PREVENTION = "prevention", _("At risk, or stopped before leaving")
    APART = "apart", _("Serves for Ukraine")


_APART = models.Q(side=Side.UKR)
_PREVENTION = models.Q(status__in=NOT_RECRUITED) & ~_APART
COUNTED: dict[str, models.Q] = {
    Counted.RECRUITS: ~_APART & ~models.Q(status__in=NOT_RECRUITED),
    Counted.PREVENTION: _PREVENTION,
    Counted.APART: _APART,
}


class Lacks(models.TextChoices):
    """What is not known of a case, not sure, or not there."""

    NATIONALITY = "nationality", _("Nationality")
    BIRTH = "birth", _("Date of birth")
    DEATH = "death", _("Confirmation of a death")
    CONSENT = "consent", _("Consent")


LACKING: dict[str, models.Q] = {
    Lacks.NATIONALITY: models.Q(nationality=""),
    # Compared with a value: of a column that stands alone SQLite takes no index.
    Lacks.BIRTH: models.Q(lacks_birth__in=[True]),
    Lacks.DEATH: models.Q(status=Status.KILLED_UNCONFIRMED),
    Lacks.CONSENT: models.Q(lacks_consent__in=[True]),
}
_FINISHED = models.Q(workflow__in=FINISHED)
# Said without a not, which no index could serve.
_OPEN = models.Q(workflow__in=[stage for stage in Workflow if stage not in FINISHED])


class CaseFilter(django_filters.FilterSet):  # type: ignore[misc]  # untyped library
    """`owner` takes `me`, `nobody` or a member's id; `member` is who asks, if it is a member."""

    stage = CodeFilter(_("Cases"), Stage.choices, method="of_stage")
    nationality = CodeFilter(_("Nationality"), nationality_choices, method="of_nationality")
    status = CodeFilter(_("Status"), Status.choices)
    pathway = CodeFilter(_("Pathway"), Pathway.choices)
    owner = django_filters.CharFilter(
        label=_("Owner"), method="of_owner", max_length=36, validators=[is_owner]
    )
    opened_from = DayFilter(_("Opened from"), field_name="opened_on", lookup_expr="gte")
    opened_until = DayFilter(_("Opened until"), field_name="opened_on", lookup_expr="lte")
    overdue = django_filters.BooleanFilter(
        label=_("Answer overdue"), method="of_overdue", widget=AnyYesNo
    )
    silent = django_filters.BooleanFilter(
        label=_("Silent for too long"), method="of_silent", widget=AnyYesNo
    )
    counted = CodeFilter(_("Counted as"), Counted.choices, method="of_counted")
    risk = CodeFilter(_("Risk"), [*Risk.choices, (GREAT, _("High or critical"))], method="of_risk")
    team = TeamFilter()
    channel = CodeFilter(_("Recruited through"), RecruitmentChannel.choices, method="of_channel")
    lacks = CodeFilter(
        _("Lacks"), Lacks.choices, method="of_lacking", empty_label=_("Nothing asked")
    )
    status_from = DayFilter(_("Status since, from"), field_name="status_since", lookup_expr="gte")
    status_until = DayFilter(
        _("Status since, until"), field_name="status_since", lookup_expr="lte"
    )
    closed_from = DayFilter(_("Closed from"), method="of_closed_from")
    closed_until = DayFilter(_("Closed until"), method="of_closed_until")
    closed_reason = CodeFilter(
        _("Closed because"),
        [*ClosedReason.choices, (NO_REASON, _("No reason given"))],
        method="of_closed_reason",
    )

    class Meta:
        model = Case
        fields: list[str] = []
        form = PeriodForm

    def __init__(self, *args: Any, member: Any = None, **kwargs: Any) -> None:
        self.member = member
        super().__init__(*args, **kwargs)

    def of_stage(self, cases: Any, name: str, value: str) -> Any:
        return cases.filter(_FINISHED if value == Stage.FINISHED else _OPEN)

    def of_nationality(self, cases: Any, name: str, value: str) -> Any:
        return cases.filter(nationality="" if value == UNKNOWN else value)

    def of_owner(self, cases: Any, name: str, value: str) -> Any:
        if value == NOBODY:
            return cases.filter(owner=None)
        if value == MINE:
            return cases.filter(owner=self.member) if self.member else cases.none()
        return cases.filter(owner_id=value)

    def of_counted(self, cases: Any, name: str, value: str) -> Any:
        return cases.filter(COUNTED[value])

    def of_overdue(self, cases: Any, name: str, value: bool) -> Any:
        late = models.Q(answer_due_on__lt=clock.today())
        return cases.filter(late if value else ~late)

    def of_silent(self, cases: Any, name: str, value: bool) -> Any:
        # Nobody waits to hear of whoever's case is finished: its day is the far end.
        silent = models.Q(contact_due_on__lte=clock.today())
        return cases.filter(silent if value else ~silent)

    def of_channel(self, cases: Any, name: str, value: str) -> Any:
        if not self.member:
            return cases.none()
        marks = marks_with(value, within=self.member.organisation_id)
        return cases.filter(channel_marks__in=marks)

    def of_risk(self, cases: Any, name: str, value: str) -> Any:
        return cases.filter(risk__in=GREAT_RISKS if value == GREAT else [value])

    def of_lacking(self, cases: Any, name: str, value: str) -> Any:
        return cases.filter(LACKING[value])

    # Since when an open case is at its stage is no day of closing.
    def of_closed_from(self, cases: Any, name: str, value: date) -> Any:
        return cases.filter(_FINISHED, stage_since__gte=value)

    def of_closed_until(self, cases: Any, name: str, value: date) -> Any:
        return cases.filter(_FINISHED, stage_since__lte=value)

    def of_closed_reason(self, cases: Any, name: str, value: str) -> Any:
        return cases.filter(_FINISHED, closed_reason="" if value == NO_REASON else value)


class CaseListFilter(CaseFilter):
    """The filters and the order of the pages' list, as they stand in its address."""

    sort = CodeFilter(_("Order"), Sort.choices, method="unchanged", empty_label=None)

    def unchanged(self, cases: Any, name: str, value: str) -> Any:
        """The order belongs to the pages of the list: see `paging`."""
        return cases
