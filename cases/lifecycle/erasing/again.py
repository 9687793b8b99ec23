"""After a restore: what an older copy of the data brought back of those who were erased goes.

Newer keys do not open it; but rows, tokens and blind indexes are there again.
"""

from collections.abc import Iterable
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, transaction

from cases.casebook.models import Case
from cases.imports.forgetting import drop_sheets
from cases.lifecycle.erasing.rooms import forget_case
from people.audit.actions import Action
from people.audit.services import record
from people.registry.index.upkeep import forget_unopened
from people.registry.merging import forgetting as registry
from people.registry.models import Person
from people.vault.destroying import destroy_keys
from people.vault.erased import erased_among
from people.vault.router import ALIAS
from people.vault.scrubbing import scrub

CHUNK = 200


def erase_again(owner_ids: Iterable[UUID]) -> int:
    """Erase cases and persons anew that the list of the erased names; return how many were there.

    Call it when nobody works: it waits for no job, and asks nobody.
    """
    erased = sorted(erased_among(owner_ids))
    chunks = [erased[start : start + CHUNK] for start in range(0, len(erased), CHUNK)]
    # All cases before the first person: each names one, of whichever chunk.
    removed = sum(map(_remove_cases, chunks))
    removed += sum(map(_remove_persons, chunks))
    for some in chunks:
        destroy_keys(some)
    for alias in (ALIAS, DEFAULT_DB_ALIAS):
        scrub(alias, tables=[])
    return removed


@transaction.atomic
def _remove_cases(owners: list[UUID]) -> int:
    cases = list(Case.objects.filter(pk__in=owners).values_list("pk", flat=True))
    sheets = drop_sheets(cases, even_busy=True)
    for case_id in cases:
        forget_case(case_id)
    destroy_keys(sheets)
    if cases:
        record(Action.ERASED_AGAIN, by=None, cases=cases, count=len(cases))
    return len(cases)


@transaction.atomic
def _remove_persons(owners: list[UUID]) -> int:
    """A person whose other case was never erased keeps the bare row that the case names."""
    persons = list(Person.objects.filter(pk__in=owners).order_by("number"))
    Person.objects.filter(merged_into__in=persons).exclude(pk__in=owners).update(merged_into=None)
    forget_unopened(persons)
    for person in persons:
        registry.forget_rows(person)
    named = set(Case.objects.filter(person__in=persons).values_list("person_id", flat=True))
    bare = [person for person in persons if person.pk not in named]
    for person in sorted(bare, key=lambda person: person.merged_into_id is None):
        registry.remove(person)
    if persons:
        record(Action.ERASED_AGAIN, by=None, persons=[one.pk for one in persons])
    return len(persons)
