"""Reading the casebook. Opening a file or showing a list is in `consult`: it is recorded."""

from collections.abc import Collection, Iterable
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q, Window, prefetch_related_objects
from django.db.models.functions import RowNumber

from cases.access.querysets import is_given_more
from cases.casebook.finding import Sight
from cases.casebook.models import (
    Assessment,
    Case,
    CaseQuerySet,
    Claim,
    Event,
    MoneyRow,
    Task,
    TaskQuerySet,
)
from cases.casebook.todo import LONGEST_WHEN_CRITICAL
from cases.casebook.vocabularies import UNDONE, Risk, TaskState
from people.accounts.covers import covered_by
from people.accounts.models import Membership, PartnerKey
from people.accounts.roles import Permission
from people.dates import clock
from people.registry.models import Person
from people.vault.querysets import load_keys

Who = Membership | PartnerKey
Made = TypeVar("Made", Assessment, Claim, Event)
# To gather more takes longer than to look at the rows by which a list is met.
MOST_GATHERED = 6_000
_IN_ROW = (
    *("ref", "organisation", "version", "team", "workflow", "status", "nationality", "risk"),
    *("opened_on", "answer_due_on", "next_due_on", "contact_due_on", "last_contact"),
    *("person__label", "owner__user__display_name"),
)


def case_list(who: Who) -> CaseQuerySet:
    """Return the cases that somebody may see, with what a row shows."""
    return _with_row(Case.objects.visible_to(who))


def sight_of(who: Membership) -> Sight[Case]:
    """Return the cases that a member may see, and where a list looks for those it wants."""
    seen = Case.objects.visible_to(who, row_by_row=True)
    if sees_many(who):
        return Sight(seen, along=Case.objects.filter(organisation=who.organisation_id))
    return Sight(seen, among=(Case.objects.led_to(who),))


def sees_many(who: Membership) -> bool:
    return who.may(Permission.SEE_ALL_CASES) or is_given_more(who, MOST_GATHERED)


def cases_found() -> CaseQuerySet:
    """Return cases with what a row shows alone, to be asked by ids of cases that may be seen."""
    return _with_row(Case.objects.only(*_IN_ROW))


def _with_row(cases: CaseQuerySet) -> CaseQuerySet:
    return cases.select_related("person", "owner__user").prefetch_related("person__names")


def cases_of_people(people: Collection[UUID], *, who: Who) -> CaseQuerySet:
    """Return those cases of some persons that somebody may see."""
    return case_list(who).filter(person_id__in=people).order_by("ref")


def latest_cases_of_people(people: Collection[UUID], *, who: Who, most: int = 1) -> CaseQuerySet:
    """Return of each person those `most` cases opened last that somebody may see."""
    place = Window(RowNumber(), partition_by=F("person_id"), order_by=F("ref").desc())
    return cases_of_people(people, who=who).annotate(place=place).filter(place__lte=most)


def cases_by_reference(refs: Collection[str], *, who: Who) -> CaseQuerySet:
    return case_list(who).filter(ref__in=refs).order_by("-ref")


def find_case(ref: str, *, who: Who) -> Case:
    """Return a case to act on, not to read; Case.DoesNotExist when it may not be seen."""
    return Case.objects.visible_to(who).select_related("person").get(ref=ref)


def claims_of(case: Case, about: str) -> list[Claim]:
    return _with_makers(Claim.objects.filter(case=case, about=about))


def all_claims_of(case: Case) -> list[Claim]:
    """Return what is claimed of a case, of every kind, the newest first."""
    return _with_makers(Claim.objects.filter(case=case))


def newest_first(rows: Iterable[Made]) -> list[Made]:
    """Return claims or events of a case that was read whole, the newest first."""
    return sorted(rows, key=lambda row: (row.made_at, row.pk), reverse=True)


def money_of(case: Case) -> list[MoneyRow]:
    """Return the sums of a case; asked once, however often they are wanted."""
    prefetch_related_objects([case], "money")
    return list(case.money.all())


def assessments_of(case: Case) -> list[Assessment]:
    """Return the judgements about trafficking, the one that stands first."""
    prefetch_related_objects([case], "assessments__made_by__user")
    rows = newest_first(case.assessments.all())
    return load_keys(rows, *(row.made_by.user_id for row in rows))


def open_tasks(who: Membership) -> TaskQuerySet:
    """Return a member's tasks, and those of whom he or she stands in for, where visible.

    What was put off comes back on its day, or when a life has come to be at risk.
    """
    return _shown(_undone_of(who))


def nobodys_tasks(who: Membership) -> TaskQuerySet:
    """Return what nobody was given, for whoever sees all cases of the group; else nothing."""
    if not who.may(Permission.SEE_ALL_CASES):
        return Task.objects.none()
    return _shown(Task.objects.visible_to(who).open().filter(assignee=None))


def _shown(tasks: TaskQuerySet) -> TaskQuerySet:
    """Return tasks with what a row shows of them, without what is put off."""
    return (
        tasks.exclude(_put_off())
        .select_related("case__person", "assignee__user")
        .prefetch_related("case__person__names")
        .order_by("due_on", "id")
    )


def count_put_off(who: Membership) -> int:
    """Return how many tasks `open_tasks` does not show yet."""
    return _undone_of(who).filter(_put_off()).count()


def _put_off() -> Q:
    today = clock.today()
    too_long = Q(case__risk=Risk.CRITICAL, due_on__gt=today + LONGEST_WHEN_CRITICAL)
    return Q(state=TaskState.SNOOZED, due_on__gt=today) & ~too_long


def _undone_of(who: Membership) -> TaskQuerySet:
    given_to = [who, *covered_by(who)]
    return Task.objects.visible_to(who).open().filter(assignee__in=given_to)


def undone_tasks(case: Case) -> list[Task]:
    """Return what is to be done in a case that was read whole, the most pressing first."""
    undone = [task for task in case.tasks.all() if task.state in UNDONE]
    return sorted(undone, key=lambda task: (task.due_on, task.pk))


def find_task(pk: Any, *, who: Membership) -> Task:
    """Return an open or ended task of a visible case; Task.DoesNotExist otherwise."""
    return Task.objects.visible_to(who).select_related("case").get(pk=pk)


def people_visible_to(who: Who) -> Any:
    """Return the persons of the cases that somebody may see."""
    # Asked person by person, where a list would first gather all whom somebody sees.
    return Person.objects.filter(
        Exists(Case.objects.visible_to(who).filter(person=OuterRef("pk")))
    )


def people_standing_for(who: Membership) -> Any:
    """Return the persons whom a member sees lastingly, not for an emergency's hour alone."""
    return Person.objects.filter(
        Exists(Case.objects.standing_for(who).filter(person=OuterRef("pk")))
    )


def case_id_of(ref: str, *, organisation_id: UUID) -> UUID | None:
    """Return the id behind a reference of a group, for its record of who did what."""
    case = Case.objects.filter(ref=ref, organisation_id=organisation_id).only("id").first()
    return case.id if case else None


def refs_of(ids: Collection[UUID], *, organisation_id: UUID) -> dict[UUID, str]:
    """Return the references of those cases of a group that are still there."""
    cases = Case.objects.filter(pk__in=ids, organisation_id=organisation_id)
    return dict(cases.values_list("pk", "ref"))


def _with_makers(rows: Any) -> list[Any]:
    found = list(rows.select_related("made_by__user").order_by("-made_at", "-id"))
    return load_keys(found, *(row.made_by.user_id for row in found))
