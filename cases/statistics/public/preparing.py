"""Making a month's figures: once, and not when so few changed that they could be told apart.

Made is not published: nobody outside sees a release before two agree to that.
"""

from collections import Counter
from datetime import date, timedelta
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.statistics.public.counting import Kind, counted, people_changed
from cases.statistics.public.drawing import draw_of
from cases.statistics.public.limits import limits_of
from cases.statistics.public.models import Release
from cases.statistics.public.tables import tables_of
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.sandboxes import sandboxes
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.querysets import load_keys


def last_month_end() -> date:
    return clock.today().replace(day=1) - timedelta(days=1)


def newest_release(organisation_id: UUID) -> Release | None:
    rows = Release.objects.filter(organisation_id=organisation_id)
    found = load_keys(list(rows.order_by("-month_end", "-edition")[:1]), organisation_id)
    return found[0] if found else None


def prepare(*, by: Membership) -> Release:
    """Make the figures of the member's group, unless this month's are there and not wrong.

    ValidationError where those before are wrong, and too few people changed to tell others.
    """
    require(by, Permission.PUBLISH_FIGURES)
    made = _prepare(by.organisation_id, by)
    if made is None:
        raise ValidationError(
            _("Too few people changed since: new figures would tell of them. Make them later.")
        )
    return made


def prepare_all() -> int:
    """Make those of all groups that have cases and none of last month's end; return how many.

    Called by the timetable, so that figures are made soon after the month whose end they tell of.
    """
    done = Release.objects.filter(month_end=last_month_end()).values("organisation_id")
    cases = Case.objects.exclude(organisation_id__in=done).order_by()
    # Invented cases are nobody's figures.
    cases = cases.exclude(organisation_id__in=sandboxes())
    groups = list(cases.values_list("organisation_id", flat=True).distinct())
    made = [_prepare(organisation_id, None) for organisation_id in groups]
    return sum(each is not None for each in made)


def _prepare(organisation_id: UUID, by: Membership | None) -> Release | None:
    month_end, last = last_month_end(), newest_release(organisation_id)
    if last and last.month_end >= month_end and not last.is_wrong:
        return last
    counts, limits = counted(organisation_id, month_end), limits_of(organisation_id)
    release = Release(
        organisation_id=organisation_id,
        month_end=month_end,
        edition=last.edition + 1 if last and last.month_end == month_end else 1,
        as_of=month_end,
        made_at=clock.now(),
        k=limits.k,
        rounding=limits.rounding,
        tables=tables_of(counts, draw_of(organisation_id), k=limits.k, base=limits.rounding),
        counts=[[*kind, number] for kind, number in sorted(counts.items())],
    )
    if last and _is_close(release, counts):
        if last.is_wrong:
            return None
        for name in ("as_of", "k", "rounding", "tables", "counts"):
            setattr(release, name, getattr(last, name))
    return _kept(release, by)


def _kept(release: Release, by: Membership | None) -> Release:
    group = release.organisation_id
    try:
        with transaction.atomic():
            release.save(force_insert=True)
            record(Action.FIGURES_MADE, by=by, on=release, organisation_id=group)
    except IntegrityError:
        # Somebody else was quicker.
        newest = newest_release(group)
        assert newest is not None
        return newest
    return release


def _is_close(release: Release, counts: Counter[Kind]) -> bool:
    """Tell whether fewer people changed than are told apart, since any release there ever was.

    Since any: what changed and changed back would otherwise bring two within a person of each
    other. Asked by the larger k, for a k that was made smaller must not make less of a change
    enough.
    """
    rows = Release.objects.filter(organisation_id=release.organisation_id).order_by("month_end")
    earlier = load_keys(list(rows.defer("tables")), release.organisation_id)
    return any(
        people_changed(_counts_of(each), counts) < max(each.k, release.k)
        for each in earlier
        if not each.was_held
    )


def _counts_of(release: Release) -> Counter[Kind]:
    return Counter({Kind(*kind): number for *kind, number in release.counts})
