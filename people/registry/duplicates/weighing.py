"""Weighing one person against those who were found, the same for whoever asks and decides."""

from collections.abc import Iterable

from django.db.models import QuerySet

from people.registry.duplicates.evidence import Score
from people.registry.duplicates.scoring import Traits, less_for_common_names, score
from people.registry.duplicates.traits import traits_kept
from people.registry.models import Person

# Among so many a like name says as little as among more.
COUNTED = 20_000


def weigh(one: Traits, found: Iterable[Person], *, among: int) -> list[Score]:
    """Return a score for each who was found, less where others of them are called the same."""
    return less_for_common_names([score(one, traits_kept(each), among=among) for each in found])


def how_many(within: QuerySet[Person]) -> int:
    """Count among whom one is looked for: not those who were found to be another."""
    return within.filter(merged_into=None)[:COUNTED].count()
