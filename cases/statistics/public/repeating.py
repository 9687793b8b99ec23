"""Which releases tell the same figures: some months hold on to those of a month before."""

from typing import Any
from uuid import UUID

from django.db.models import F, Q, QuerySet, Subquery

from cases.statistics.public.models import Release


def told_again(release: Release, organisation_id: UUID) -> QuerySet[Any, Any]:
    """Return the releases of a group that tell the same figures as one: itself, and repetitions.

    Of a month with several editions the last is the one that later months hold on to; those
    before were wrong, and tell other figures as of the same day.
    """
    rows = Release.objects.filter(organisation_id=organisation_id, as_of=release.as_of)
    made = Q(month_end=release.as_of)
    last = rows.filter(made).order_by("-edition").values("edition")[:1]
    found: QuerySet[Any, Any] = rows.annotate(last=Subquery(last))
    if release.was_held:
        return found.filter(~made | Q(edition=F("last")))
    return found.filter(Q(made, edition=release.edition) | Q(~made, last=release.edition))
