"""How each group has each rule: its days, and whether it is on. Read once for a pass."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.reminders.models import RuleSetting
from cases.reminders.rules import Days
from cases.reminders.specs import SPECS, Spec
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.sandboxes import sandboxes
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

# A closed case may be kept for ten years.
MOST_NUMBERS, LONGEST = 6, 3700


@dataclass(frozen=True)
class RuleOfGroup:
    """One rule as one group has it."""

    rule: str
    spec: Spec
    days: Days
    is_on: bool


class Settings:
    """What groups have set, by rule; all others have what the table says."""

    def __init__(self, rows: Iterable[RuleSetting], silent: Iterable[UUID] = ()) -> None:
        self._silent = frozenset(silent)
        self._set = {(row.organisation_id, row.rule): row for row in rows}
        self._today = clock.today()

    def of(self, organisation_id: UUID, rule: str) -> RuleOfGroup:
        spec = SPECS[rule]
        row = self._set.get((organisation_id, rule))
        days = (row and tuple(row.days_on(self._today))) or spec.days
        is_on = row.is_on if row else spec.is_on
        return RuleOfGroup(rule, spec, days, is_on and organisation_id not in self._silent)

    def is_on_anywhere(self, rule: str) -> bool:
        return SPECS[rule].is_on or any(row.is_on for row in self._rows(rule))

    def least(self, rule: str, *places: int) -> int:
        """The smallest number of days that any group has, at these places of it or at any."""
        return min(self._numbers(rule, places))

    def most(self, rule: str, *places: int) -> int:
        return max(self._numbers(rule, places))

    def _numbers(self, rule: str, places: tuple[int, ...]) -> list[int]:
        rows = self._rows(rule)
        lists = [SPECS[rule].days, *(days for row in rows for days in (row.days, row.next_days))]
        return [days[place] for days in lists if days for place in places or range(len(days))]

    def _rows(self, rule: str) -> list[RuleSetting]:
        return [row for (_group, its), row in self._set.items() if its == rule]


def read_settings() -> Settings:
    # Of invented cases nobody is reminded.
    return Settings(RuleSetting.objects.all(), silent=sandboxes())


def rules_of(organisation_id: UUID) -> list[RuleOfGroup]:
    """Return every rule as a group has it."""
    settings = Settings(RuleSetting.objects.filter(organisation=organisation_id))
    return [settings.of(organisation_id, rule) for rule in SPECS]


def rule_of(organisation_id: UUID, rule: str) -> RuleOfGroup:
    rows = RuleSetting.objects.filter(organisation=organisation_id, rule=rule)
    return Settings(rows).of(organisation_id, rule)


def next_of(organisation_id: UUID, rule: str) -> RuleSetting | None:
    """Return what a group will have from a day to come on, where that is anything else."""
    rows = RuleSetting.objects.filter(organisation=organisation_id, rule=rule)
    return rows.filter(next_from__gt=clock.today()).first()


@transaction.atomic
def keep_days(*, by: Membership, rule: str, days: Iterable[int], since: date) -> None:
    """Have a rule with other days from a day on: for rooms to whose work the rule belongs."""
    require(by, Permission.KEEP_RULES)
    row, _made = RuleSetting.objects.select_for_update().get_or_create(
        organisation_id=by.organisation_id, rule=rule, defaults={"is_on": SPECS[rule].is_on}
    )
    row.days = list(Settings([row]).of(by.organisation_id, rule).days)
    row.next_days, row.next_from = _checked(SPECS[rule], list(days)), since
    row.full_clean()
    row.save()


@transaction.atomic
def keep_rule(*, by: Membership, rule: str, days: Iterable[int], is_on: bool) -> None:
    """Have a rule with other days, or not at all; ValidationError for days it cannot have."""
    require(by, Permission.KEEP_RULES)
    spec = SPECS.get(rule)
    if spec is None or spec.is_fixed:
        raise ValidationError(_("This rule cannot be changed."))
    numbers = _checked(spec, list(days))
    row, _made = RuleSetting.objects.select_for_update().get_or_create(
        organisation_id=by.organisation_id, rule=rule, defaults={"is_on": spec.is_on}
    )
    kept = [] if tuple(numbers) == spec.days else numbers
    if (row.days, row.is_on) == (kept, is_on) and not _made:
        return
    row.days, row.is_on = kept, is_on
    row.full_clean()
    row.save()
    record(Action.RULE_CHANGED, by=by, on=row, rule=rule)


def _checked(spec: Spec, days: list[int]) -> list[int]:
    if not days:
        raise ValidationError({"days": _("Write at least one number of days.")})
    if spec.labels and len(days) != len(spec.labels):
        raise ValidationError({"days": _("Write one number for each line.")})
    if len(days) > MOST_NUMBERS:
        raise ValidationError({"days": _("Write six numbers at most.")})
    if not all(isinstance(number, int) and 0 <= number <= LONGEST for number in days):
        raise ValidationError({"days": _("Write whole numbers from 0 to 1000.")})
    if not spec.labels and days != sorted(set(days), reverse=spec.falls):
        said = (
            _("Write each number once, the largest first.")
            if spec.falls
            else _("Write each number once, the smallest first.")
        )
        raise ValidationError({"days": said})
    return days
