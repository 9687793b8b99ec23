"""What is written of the person of a case that one sees, and what cases mirror of it."""

from collections.abc import Callable
from typing import TypeVar

from django.db import transaction
from django.db.models import Q

from cases.casebook.models import Case
from people.accounts.models import Membership
from people.registry.models import Person
from people.registry.primary import primary_country

T = TypeVar("T")
MOST_NEAR = 50


@transaction.atomic
def of_person(*, case: Case, by: Membership, write: Callable[[Person], T]) -> T:
    """Let `write` change the person of a case that one sees; Case.DoesNotExist otherwise."""
    person = Case.objects.visible_to(by).select_related("person").get(pk=case.pk).person
    written = write(person)
    # The list of cases sorts and filters by it.
    country = primary_country(person)
    Case.objects.filter(person=person).exclude(nationality=country).update(nationality=country)
    return written


def person_seen_by(who: Membership, ref: str) -> Person | None:
    """Return the person of a case by its reference; None when it is not seen."""
    case = Case.objects.visible_to(who).select_related("person").filter(ref=ref).first()
    return case.person if case else None


def cases_near(case: Case, who: Membership) -> list[Case]:
    """Return visible cases of those who are near its person, or to whom he is near."""
    near = Q(person__near_to__person=case.person_id) | Q(
        person__relationships__other=case.person_id
    )
    cases = Case.objects.visible_to(who).filter(near).exclude(pk=case.pk)
    return list(cases.only("ref", "person_id").order_by("ref").distinct()[:MOST_NEAR])
