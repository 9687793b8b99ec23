"""Who is counted in public figures, and by what: people, each once, as far as a day."""

from collections import Counter
from datetime import date
from typing import NamedTuple
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q

from cases.casebook.fate_groups import FATE_OF
from cases.casebook.filters import COUNTED, Counted
from cases.casebook.models import Case, CaseQuerySet
from cases.exports.deidentified.bands import UNKNOWN, month_between


class Kind(NamedTuple):
    """What a person is counted by."""

    nationality: str
    month: str
    pathway: str
    fate: str


def people_of(organisation_id: UUID, as_of: date) -> CaseQuerySet:
    """Return one case a recruit, the newest that was open by that day, finished ones too."""
    cases = Case.objects.filter(organisation_id=organisation_id, opened_on__lte=as_of)
    newer = cases.filter(person=OuterRef("person")).filter(
        Q(opened_on__gt=OuterRef("opened_on"))
        | Q(opened_on=OuterRef("opened_on"), id__gt=OuterRef("id"))
    )
    return cases.filter(COUNTED[Counted.RECRUITS]).exclude(Exists(newer))


def counted(organisation_id: UUID, as_of: date) -> Counter[Kind]:
    names = ("nationality", "left_home_earliest", "left_home_latest", "pathway", "status")
    rows = people_of(organisation_id, as_of).order_by().values_list(*names)
    counts: Counter[Kind] = Counter()
    for nationality, first, last, pathway, status, number in rows.annotate(n=Count("pk")):
        month = month_between(first and first.isoformat(), last and last.isoformat())
        counts[Kind(nationality or UNKNOWN, month, pathway, FATE_OF[status])] += number
    return counts


def people_changed(before: Counter[Kind], after: Counter[Kind]) -> int:
    """Return how many people at least came, went or are counted elsewhere."""
    return max((after - before).total(), (before - after).total())
