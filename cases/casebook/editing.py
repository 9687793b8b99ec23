"""Correcting what was told of a case and its person. A stale edit raises Stale."""

from typing import Any

from django.db import transaction

from cases.casebook.models import Case
from cases.casebook.persons import of_person
from cases.casebook.services import FACTS
from cases.casebook.validators import check_facts
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.registry import editing
from people.registry.models import Person
from people.registry.versions import changed_fields, hold, save_next_version


@transaction.atomic
def edit_case(*, case: Case, by: Membership, version: int, **facts: Any) -> Case:
    """Write the facts that differ, if the case still has the version that was seen.

    An edit that changes nothing is no version and no entry. Raises Stale, ValidationError.
    """
    require(by, Permission.CHANGE_CASE)
    if unknown := facts.keys() - FACTS:
        raise TypeError(f"Not a fact of a case: {', '.join(sorted(unknown))}")
    held = hold(Case.objects.visible_to(by), case, version=version)
    check_facts(facts)
    changed = changed_fields(held, facts)
    if changed:
        save_next_version(held, changed)
        record(Action.CASE_CHANGED, by=by, on=held, fields=changed, version=held.version)
    return held


@transaction.atomic
def edit_person(*, case: Case, by: Membership, version: int, **told: Any) -> Person:
    """Correct the person of a case that one sees; see `people.registry.editing`."""
    require(by, Permission.CHANGE_CASE)

    def write(person: Person) -> Person:
        return editing.edit_person(person=person, by=by, version=version, **told)

    return of_person(case=case, by=by, write=write)
