"""Lists of cases that a member comes back to: filters and order, under a name of one's own.

They are sealed under the member's key, and nobody else sees them.
"""

from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import QueryDict
from django.utils.translation import gettext as _

from cases.casebook.filters import CaseListFilter, Stage
from cases.casebook.models import Case, SavedView
from cases.casebook.sorting import Sort
from people.accounts.members import hold_members
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.dates import clock
from people.vault.keyring import current

MOST = 12


def query_of(asked: QueryDict) -> str:
    """Return the filters and the order of a list as they stand in its address, and no page.

    An address that asks for nothing shows the cases that are not closed. The same list has the
    same address, however it was put together.
    """
    told = QueryDict(mutable=True)
    for name in CaseListFilter.base_filters:
        value = str(asked.get(name, ""))
        if (value and (name, value) != ("sort", Sort.ANSWER)) or name == "stage" in asked:
            told[name] = value
    return told.urlencode() or f"stage={'' if asked else Stage.OPEN.value}"


def views_of(by: Membership) -> list[SavedView]:
    """Return a member's own views, the oldest first, ready to show."""
    current().load([by.id])
    return list(SavedView.objects.filter(member=by))


def find_view(pk: UUID, *, by: Membership) -> SavedView:
    """Return one of a member's own views; SavedView.DoesNotExist for all others."""
    current().load([by.id])
    return SavedView.objects.get(pk=pk, member=by)


@transaction.atomic
def save_view(*, by: Membership, name: str, query: str) -> SavedView:
    """Keep a list under a name; it must be one that can be shown today."""
    require(by, Permission.VIEW_CASES)
    asked = QueryDict(query)
    found = CaseListFilter(asked, Case.objects.none(), member=by)
    if not found.is_valid():
        raise ValidationError(found.form.errors.as_data())
    # One after the other: of two saved at once neither passes by the limit.
    hold_members([by.id])
    others = views_of(by)
    if len(others) >= MOST:
        said = _("You have %(most)d views. Delete one first.")
        raise ValidationError({"name": said % {"most": MOST}})
    _check_name(name, others)
    view = SavedView(member=by, name=name, query=query_of(asked), made_at=clock.now())
    view.full_clean()
    view.save(force_insert=True)
    return view


@transaction.atomic
def rename_view(*, view: SavedView, by: Membership, name: str) -> SavedView:
    require(by, Permission.VIEW_CASES)
    hold_members([by.id])
    kept = find_view(view.pk, by=by)
    _check_name(name, [other for other in views_of(by) if other.pk != kept.pk])
    kept.name = name
    kept.full_clean()
    kept.save(update_fields=["name"])
    return kept


def drop_view(*, view: SavedView, by: Membership) -> None:
    require(by, Permission.VIEW_CASES)
    SavedView.objects.filter(pk=view.pk, member=by).delete()


def _check_name(name: str, others: list[Any]) -> None:
    if not name.strip():
        raise ValidationError({"name": _("Give it a name.")})
    if any(other.name.casefold() == name.casefold() for other in others):
        raise ValidationError({"name": _("You have a view of this name.")})
