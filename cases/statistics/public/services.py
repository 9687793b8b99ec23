"""Publishing: once a month, and not when so few people changed that they could be told apart."""

from collections import Counter
from datetime import date, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction

from cases.casebook.models import Case
from cases.statistics.public.counting import Kind, counted, people_changed
from cases.statistics.public.models import PublishedFigure
from cases.statistics.public.tables import PUBLIC_K, tables_of
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.querysets import load_keys


def last_month_end() -> date:
    return clock.today().replace(day=1) - timedelta(days=1)


def newest_figure(organisation_id: UUID) -> PublishedFigure | None:
    rows = PublishedFigure.objects.filter(organisation_id=organisation_id)
    found = load_keys(list(rows.order_by("-month_end")[:1]), organisation_id)
    return found[0] if found else None


def publish(*, by: Membership) -> PublishedFigure:
    """Publish the figures of the member's group, unless this month's are there already."""
    require(by, Permission.VIEW_DASHBOARD)
    return _publish(by.organisation_id, by)


def publish_all() -> int:
    """Publish for all groups that have cases and no figures of last month's end; return how many.

    Called by the timetable, so that figures are made soon after the month whose end they tell of.
    """
    done = PublishedFigure.objects.filter(month_end=last_month_end()).values("organisation_id")
    cases = Case.objects.exclude(organisation_id__in=done).order_by()
    groups = list(cases.values_list("organisation_id", flat=True).distinct())
    for organisation_id in groups:
        _publish(organisation_id, None)
    return len(groups)


def note_fetched(*, figure: PublishedFigure, by: Membership, table: str) -> None:
    with transaction.atomic():
        record(Action.FIGURES_FETCHED, by=by, on=figure, table=table)


def _publish(organisation_id: UUID, by: Membership | None) -> PublishedFigure:
    month_end, last = last_month_end(), newest_figure(organisation_id)
    if last and last.month_end >= month_end:
        return last
    counts = counted(organisation_id, month_end)
    figure = PublishedFigure(
        organisation_id=organisation_id,
        month_end=month_end,
        as_of=month_end,
        made_at=clock.now(),
        tables=tables_of(counts),
        counts=[[*kind, number] for kind, number in sorted(counts.items())],
    )
    if last and people_changed(_counts_of(last), counts) < PUBLIC_K:
        figure.as_of, figure.tables, figure.counts = last.as_of, last.tables, last.counts
    try:
        with transaction.atomic():
            figure.save(force_insert=True)
            record(Action.FIGURES_MADE, by=by, on=figure, organisation_id=organisation_id)
    except IntegrityError:
        # Somebody else was quicker.
        newest = newest_figure(organisation_id)
        assert newest is not None
        return newest
    return figure


def _counts_of(figure: PublishedFigure) -> Counter[Kind]:
    return Counter({Kind(*kind): number for *kind, number in figure.counts})
