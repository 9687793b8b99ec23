"""Marks of what begins and ends by its date alone: nobody writes anything on that day."""

from datetime import date

from django.db import connection, transaction
from django.db.models import Q, QuerySet

from cases.access.models import Grant
from cases.access.vocabularies import GivenBy
from cases.sharing.changes.models import ChangeMark, MarkedDay
from people.dates import clock
from people.dates.bounds import months_after
from people.registry.ages import OF_AGE


def mark_by_date() -> None:
    """Mark, once a day, the cases of which another day tells something else.

    After days without a turn it is all of these days; the first time it is every case that was
    ever granted.
    """
    today = clock.today()
    if MarkedDay.objects.filter(day=today).exists():
        return
    with transaction.atomic():
        MarkedDay.objects.bulk_create([MarkedDay()], ignore_conflicts=True)
        marked = MarkedDay.objects.select_for_update().get()
        if marked.day == today:
            return
        grants = Grant.objects.all() if marked.day is None else _turning(marked.day, today)
        _mark(grants)
        marked.day = today
        marked.save(update_fields=["day"])


def mark_all_anew() -> None:
    """Have every granted case looked at in the next turn: marks may have been missed."""
    MarkedDay.objects.update(day=None)


def _turning(last: date, today: date) -> QuerySet[Grant]:
    """Return the grants of which the days after `last`, to today, tell something else.

    Where somebody agreed for himself or herself, it counts from the day on which he or she comes
    of age. Of whom only an age was told, it is sealed: those are looked at each day.
    """
    # A clock that was set back is no reason to lose a day.
    first, end = min(last, today), max(last, today)
    begins = Q(starts_on__gt=first, starts_on__lte=end)
    ends = Q(ends_on__gte=first, ends_on__lt=end)
    runs_out = Q(consent__expires_on__gte=first, consent__expires_on__lt=end)
    of_age = Q(
        case__person__birth_latest__gte=months_after(first, -12 * OF_AGE),
        case__person__birth_latest__lte=months_after(end, -12 * OF_AGE),
    )
    age_told = Q(
        case__person__birth_earliest=None,
        case__person__birth_latest=None,
        case__person__age_min__isnull=False,
    )
    grown = Q(consent__given_by=GivenBy.SELF) & (of_age | age_told)
    return Grant.objects.filter(begins | ends | runs_out | grown)


def _mark(grants: QuerySet[Grant]) -> None:
    """Write a mark for each case, without fetching any."""
    found = grants.order_by().values("case_id").distinct()
    sql, params = found.query.sql_with_params()
    table = ChangeMark._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} (case_id, is_link) SELECT case_id, FALSE FROM ({sql}) AS found",
            params,
        )
