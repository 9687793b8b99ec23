"""Correcting what was told of a case and its person. A stale edit raises Stale."""

from typing import Any

from django.db import transaction

from cases.casebook.claims import follow
from cases.casebook.models import Case
from cases.casebook.persons import of_person
from cases.casebook.services import CORRECTABLE
from cases.casebook.silence import heard_by_today
from cases.casebook.standing import keep_standing, tell_standing
from cases.casebook.validators import check_facts
from cases.casebook.vocabularies import ClaimAbout
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.registry import editing
from people.registry.models import Person
from people.registry.versions import changed_fields, hold, save_next_version

# What others may claim otherwise.
_CLAIMED = {
    "pathway": ClaimAbout.PATHWAY,
    "last_contact": ClaimAbout.LAST_CONTACT,
    "last_contact_form": ClaimAbout.LAST_CONTACT,
}


@transaction.atomic
def edit_case(*, case: Case, by: Membership, version: int, **facts: Any) -> Case:
    """Write the facts that differ, if the case still has the version that was seen.

    An edit that changes nothing is no version and no entry. Raises Stale, ValidationError.
    """
    require(by, Permission.CHANGE_CASE)
    if unknown := facts.keys() - CORRECTABLE:
        raise TypeError(f"Not a fact of a case: {', '.join(sorted(unknown))}")
    held = hold(Case.objects.visible_to(by), case, version=version)
    check_facts(facts)
    if "last_contact" in facts:
        facts["last_contact"] = heard_by_today(facts["last_contact"])
    changed = changed_fields(held, facts)
    if changed:
        follows = keep_standing(held)
        save_next_version(held, {*changed, *follows})
        for about in {_CLAIMED[name] for name in changed if name in _CLAIMED}:
            follow(held, about, by=by)
        tell_standing(held, follows, by=by)
        record(Action.CASE_CHANGED, by=by, on=held, fields=changed, version=held.version)
    return held


@transaction.atomic
def edit_person(*, case: Case, by: Membership, version: int, **told: Any) -> Person:
    """Correct the person of a case that one sees; see `people.registry.editing`."""
    require(by, Permission.CHANGE_CASE)

    def write(person: Person) -> Person:
        return editing.edit_person(person=person, by=by, version=version, **told)

    return of_person(case=case, by=by, write=write)
