"""What is written of the person of a case that one sees, and what cases mirror of it."""

from collections.abc import Callable
from typing import TypeVar

from django.db import transaction
from django.db.models import Q

from cases.casebook.models import Case
from cases.casebook.standing import keep_standings_of
from people.accounts.models import Membership
from people.registry.models import Person
from people.registry.primary import primary_country
from people.registry.versions import Stale, hold

T = TypeVar("T")
MOST_BESIDE = 50


@transaction.atomic
def of_person(*, case: Case, by: Membership, write: Callable[[Person], T]) -> T:
    """Let `write` change the person of a case that one sees; Case.DoesNotExist otherwise.

    Stale if the case has become another person's at this very moment. The rows are held in the
    order that everybody keeps: the person, the cases, the index of names, and the record last.
    """
    seen = Case.objects.visible_to(by)
    person = hold(Person.objects.all(), seen.select_related("person").get(pk=case.pk).person)
    hold_cases(person)
    if not seen.filter(pk=case.pk, person=person).exists():
        raise Stale(person)
    written = write(person)
    # The list of cases sorts and filters by it.
    country = primary_country(person)
    Case.objects.filter(person=person).exclude(nationality=country).update(nationality=country)
    keep_standings_of(person, by=by)
    return written


def hold_cases(*persons: Person) -> None:
    """Lock the case files of persons who are held, before the record is."""
    cases = Case.objects.filter(person__in=persons).order_by("pk")
    list(cases.select_for_update(no_key=True).values_list("pk"))


def person_seen_by(who: Membership, ref: str) -> Person | None:
    """Return the person of a case by its reference; None when it is not seen."""
    case = Case.objects.visible_to(who).select_related("person").filter(ref=ref).first()
    return case.person if case else None


def cases_beside(case: Case, who: Membership) -> tuple[list[Case], list[Case]]:
    """Return visible other files of the person, the oldest first, and of those who are near.

    Near is who stands among somebody's relations, on either side.
    """
    near = Q(person__near_to__person=case.person_id) | Q(
        person__relationships__other=case.person_id
    )
    cases = Case.objects.visible_to(who).filter(near | Q(person=case.person_id))
    shown = cases.exclude(pk=case.pk).only("ref", "person_id", "opened_on", "workflow")
    found = list(shown.order_by("ref").distinct()[:MOST_BESIDE])
    files = [other for other in found if other.person_id == case.person_id]
    return sorted(files, key=lambda file: (file.opened_on, file.ref)), [
        other for other in found if other.person_id != case.person_id
    ]
