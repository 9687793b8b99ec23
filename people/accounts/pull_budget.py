"""How much a partner's key is given: cases told within a day, calls within a minute.

Cases are counted in the database, in the key's own row: of any number of calls at once exactly as
many cases are told as the key may be given. The newest day counts, so that a clock that was set
back begins no day anew. Calls are counted in the shared cache, whose clock is its own.
"""

import logging
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection, models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from redis import RedisError

from people.accounts import throttle
from people.accounts.alerts import raise_alert
from people.accounts.models import Alert, Membership, PartnerKey
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.statements import planned

DAY, MINUTE = 86_400, 60
MOST = {"cases_a_day": 100_000, "calls_a_minute": 6_000}

logger = logging.getLogger("homeward.security")


@dataclass(frozen=True)
class Budget:
    """What a key may be given in its window, what is left of it, and when a new one begins."""

    name: str
    limit: int
    remaining: int
    reset_seconds: int
    window_seconds: int


class BudgetSpent(Exception):
    """A key asked for more than is left: 429, to be tried again after `reset_seconds`."""

    def __init__(self, budget: Budget) -> None:
        super().__init__(budget.name)
        self.budget = budget


def draw(key: PartnerKey, cases: int) -> Budget:
    """Count cases that a key is about to be told, all or none; BudgetSpent if it is too many.

    Called outside any transaction, before the answer goes out: what was counted stays counted,
    and the warning outlives the refusal.
    """
    if not cases:
        return cases_left(key)
    day = clock.today()
    if counted := _count(key, cases, day):
        key.cases_a_day, key.cases_told, key.told_on = counted
        return cases_left(key)
    with transaction.atomic():
        key.refresh_from_db(fields=["cases_a_day", "cases_told", "told_on"])
        _warn(key, day)
    raise BudgetSpent(cases_left(key))


def cases_left(key: PartnerKey) -> Budget:
    """Return what is left of a key's day, as of when the key was read."""
    day = clock.today()
    told = key.cases_told if key.told_on and key.told_on >= day else 0
    left = max(0, key.cases_a_day - told)
    ends = _midnight_after(max(day, key.told_on or day))
    seconds = max(1, round((ends - clock.now()).total_seconds()))
    return Budget("cases", key.cases_a_day, left, seconds, DAY)


def call(key: PartnerKey) -> Budget:
    """Count one call; BudgetSpent if it is one too many within the minute.

    Without the cache calls are let through: what counts, the cases told, is counted elsewhere.
    """
    limit = throttle.Limit(key.calls_a_minute, MINUTE)
    try:
        count, seconds = throttle.count_call(key.public_id, limit)
    except RedisError:
        logger.warning("calls of partners are not counted: the cache does not answer")
        count, seconds = 1, MINUTE
    budget = Budget("calls", limit.tries, max(0, limit.tries - count), seconds, MINUTE)
    if count > limit.tries:
        raise BudgetSpent(budget)
    return budget


@transaction.atomic
def change_budget(
    *, key: PartnerKey, by: Membership, cases_a_day: int, calls_a_minute: int
) -> None:
    """Say how much a key of one's own group may be given from now on; what it was given counts."""
    require(by, Permission.KEEP_PARTNER_KEYS)
    if not key.belongs_to(by.organisation_id):
        raise PermissionDenied
    check_budget(cases_a_day=cases_a_day, calls_a_minute=calls_a_minute)
    told = {"cases_a_day": cases_a_day, "calls_a_minute": calls_a_minute}
    if PartnerKey.objects.filter(pk=key.pk).exclude(**told).update(**told):
        record(
            Action.PARTNER_KEY_BUDGET,
            by=by,
            on=key,
            organisation_id=key.group_id,
            partner=key.organisation_id,
            **told,
        )


def check_budget(**asked: int) -> None:
    """Raise ValidationError, by field, for what is out of range."""
    wrong = {
        name: [_("Give a number from 1 to %d.") % MOST[name]]
        for name, number in asked.items()
        if not 1 <= number <= MOST[name]
    }
    if wrong:
        raise ValidationError(wrong)


# Looks and writes at once. On the newest day that it was told on a key goes on counting.
_COUNT = """
UPDATE people_partnerkey SET
  cases_told = CASE WHEN told_on >= %(day)s THEN cases_told + %(cases)s ELSE %(cases)s END,
  told_on = CASE WHEN told_on >= %(day)s THEN told_on ELSE %(day)s END
WHERE id = %(key)s
  AND CASE WHEN told_on >= %(day)s THEN cases_told ELSE 0 END <= cases_a_day - %(cases)s
RETURNING cases_a_day, cases_told, told_on
"""


def _count(key: PartnerKey, cases: int, day: date) -> tuple[int, int, date] | None:
    """Add to what the key was told; return its budget, what it was told, and the day of that.

    None where it would be too much. In SQL of our own: Django would take longer to write it than
    the database to do it, with each answer.
    """
    told: dict[str, Any] = {
        "key": key.pk,
        "cases": cases,
        "day": connection.ops.adapt_datefield_value(day),
    }
    with planned(connection) as cursor:
        cursor.execute(_COUNT, told)
        for cases_a_day, cases_told, told_on in cursor.fetchall():
            return cases_a_day, cases_told, date.fromisoformat(str(told_on))
    return None


def _warn(key: PartnerKey, day: date) -> None:
    """Tell the coordinators, once a day for each key."""
    unwarned = models.Q(warned_on=None) | models.Q(warned_on__lt=day)
    if PartnerKey.objects.filter(unwarned, pk=key.pk).update(warned_on=day):
        raise_alert(kind=Alert.Kind.PULL_BUDGET, partner_key=key, count=key.cases_a_day)


def _midnight_after(day: date) -> datetime:
    zone = timezone.get_default_timezone()
    return timezone.make_aware(datetime.combine(day + timedelta(days=1), time()), zone)
