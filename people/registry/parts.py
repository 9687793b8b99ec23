"""Rows that belong to a person: written under the person's lock, as his or her next version."""

from collections.abc import Mapping
from typing import Any, TypeVar

from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.registry.following import look_again_later
from people.registry.models import Person
from people.registry.versions import Stale, changed_fields, hold, save_next_version
from people.vault.fields import columns_of
from people.vault.querysets import load_keys

R = TypeVar("R")


def hold_person(person: Person, *, by: Membership, version: int | None = None) -> Person:
    """Lock a person of the member's group; Stale unless he still has the version that was seen.

    The caller has made sure that `by` may see the person. Without a version nothing was seen
    that could be written over. Who was found to be another a moment ago is Stale too.
    """
    require(by, Permission.CHANGE_CASE)
    own = Person.objects.filter(organisation_id=by.organisation_id)
    held = hold(own, person, version=version)
    if held.merged_into_id is not None:
        raise Stale(held)
    load_keys([held])
    return held


def hold_part(row: R, *, by: Membership, version: int) -> R:
    """Lock the person of a row and return the row as it stands now, its person beside it."""
    model: Any = type(row)
    held = hold_person(row.person, by=by, version=version)  # type: ignore[attr-defined]
    fresh: R = model.objects.get(pk=row.pk, person=held)  # type: ignore[attr-defined]
    fresh.person = held  # type: ignore[attr-defined]
    return fresh


def keep_new(action: Action, row: Any, *, by: Membership, **detail: Any) -> None:
    """Check and save a row beside the others of its person, who was held."""
    row.full_clean()
    row.save(force_insert=True)
    look_again_later(row.person)
    _record(action, row, by, did="added", **detail)


def keep_changed(
    action: Action,
    row: Any,
    told: Mapping[str, Any],
    *,
    by: Membership,
    follows: Mapping[str, Any] | None = None,
) -> None:
    """Check and save what is told otherwise than it stands, and what `follows` from it.

    A change that changes nothing is no version and no entry. The entry names what was told.
    """
    changed = changed_fields(row, told)
    if changed:
        following = changed_fields(row, follows or {})
        row.full_clean()
        row.save(update_fields=columns_of(type(row), *changed, *following))
        look_again_later(row.person)
        _record(action, row, by, did="changed", fields=changed)


def drop(action: Action, row: Any, *, by: Membership) -> None:
    """Remove a row of a person who is held."""
    _record(action, row, by, did="removed")
    row.delete()


def _record(action: Action, row: Any, by: Membership, **detail: Any) -> None:
    save_next_version(row.person, [])
    record(action, by=by, on=row, person=row.person_id, version=row.person.version, **detail)
