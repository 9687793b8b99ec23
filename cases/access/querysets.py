"""Need to know: which rows somebody may see. The default answer is none."""

from collections.abc import Collection
from functools import reduce
from operator import or_
from typing import Any, Self, TypeVar
from uuid import UUID

from django.apps import apps
from django.db import models

from people.accounts.models import Cover, Membership, PartnerKey, Team
from people.accounts.roles import SHARED_ROWS, Permission
from people.dates import clock
from people.vault.querysets import VaultQuerySet

M = TypeVar("M", bound=models.Model)
Rows = models.QuerySet[Any, Any]
# What a case is looked at for, and what leads to it.
Way = tuple[str, Any]


class CaseScopedQuerySet(VaultQuerySet[M]):
    """The queryset of everything that hangs from a case by a field named `case`."""

    case_prefix = "case__"

    def visible_to(self, who: Membership | PartnerKey | None, *, row_by_row: bool = False) -> Self:
        """Keep the rows whose case this member or partner may see.

        A member sees, in the own group: what is his or hers, given to him, to a team of his or to
        somebody for whom he is the deputy, what he opened in an emergency within the hour, or
        everything if he coordinates. A partner sees what was granted to its organisation: by its
        key from the group that made the key, by its reader from every group; invented cases are
        opened by test keys alone.

        The same rows are found either way: the ids of a member's cases are gathered first or,
        `row_by_row`, it is looked at each row that the database comes by.
        """
        if row_by_row and self.case_prefix:
            seen = apps.get_model("cases", "Case")._default_manager.visible_to(
                who, row_by_row=True
            )
            return self.filter(models.Exists(seen.filter(pk=models.OuterRef("case_id"))))
        if isinstance(who, Membership) and who.may(Permission.VIEW_CASES):
            return self._own(who, _emergency_of(who), row_by_row=row_by_row)
        if isinstance(who, Membership) and any(map(who.may, SHARED_ROWS)):
            real = self.filter(**{self._path("organisation__sandbox_of"): None})
            return real._reached(_granted_to(who.organisation_id))
        if isinstance(who, PartnerKey) and any(map(who.may, SHARED_ROWS)):
            return self._by_key(who)
        return self.none()

    def standing_for(self, who: Membership) -> Self:
        """Keep what a member sees lastingly: without what an emergency opened for an hour.

        Whatever would outlast the hour asks here: exports, and taking a case over.
        """
        if not who.may(Permission.VIEW_CASES):
            return self.none()
        return self._own(who)

    def worked_on_by(self, who: Membership) -> Self:
        """Keep what a member works on, whatever else he or she may see."""
        return self._of_group(who.organisation_id)._reached(_worked_on(who))

    def given_to(self, who: Membership) -> Self:
        """Keep what a member was given in person, or opened in an emergency within the hour."""
        if not who.may(Permission.VIEW_CASES):
            return self.none()
        ways = [*_assigned_to(who), *_emergency_of(who)]
        return self._of_group(who.organisation_id)._reached(ways)

    def led_to(self, who: Membership) -> Self:
        """Return what leads to a member in any group: all that he or she sees, unless it is all.

        That tells nobody what may be seen: among these few rows `visible_to` is to look. They are
        a union of whole rows, which takes no further filter.
        """
        ways = [*_worked_on(who), *_emergency_of(who)]
        first, *more = (self.filter(**{self._path(name): value}) for name, value in ways)
        return first.union(*more)

    def _by_key(self, key: PartnerKey) -> Self:
        if key.issuer_id is None:
            return self.none()
        return self._of_group(key.issuer_id)._reached(_granted_to(key.organisation_id))

    def _own(
        self, who: Membership, emergency: Collection[Way] = (), *, row_by_row: bool = False
    ) -> Self:
        group = self._of_group(who.organisation_id)
        if who.may(Permission.SEE_ALL_CASES):
            return group
        return group._reached([*_worked_on(who), *emergency], row_by_row=row_by_row)

    def _of_group(self, organisation_id: UUID) -> Self:
        return self.filter(**{self._path("organisation_id"): organisation_id})

    def _reached(self, ways: Collection[Way], *, row_by_row: bool = False) -> Self:
        """Keep the rows whose case one of the ways leads to."""
        if row_by_row:
            return self.filter(reduce(or_, (models.Q((name, value)) for name, value in ways)))
        # A union, not an OR: each part is found by an index of its own.
        first, *more = (_ids(name, value) for name, value in ways)
        return self.filter(**{self._path("pk__in"): first.union(*more) if more else first})

    def _path(self, name: str) -> str:
        return f"{self.case_prefix}{name}"


def is_given_more(who: Membership, than: int) -> bool:
    """Tell whether more cases than that lead to a member; one that does so twice counts twice."""
    first, *more = (_traces(name, value) for name, value in _worked_on(who))
    return first.union(*more, all=True)[: than + 1].count() > than


def _traces(name: str, value: Any) -> Rows:
    """Return a row for each case that a way leads to, of what an index holds alone."""
    if name == "pk__in":
        return _ids(name, value)
    return _rows("Case").filter(**{name: value}).values(name.removesuffix("__in"))


def _ids(name: str, value: Any) -> Rows:
    """Return the ids of the cases that a way leads to."""
    if name == "pk__in":
        found: Rows = value
        return found
    return _rows("Case").filter(**{name: value}).values("id")


def _worked_on(who: Membership) -> list[Way]:
    """Return the ways to a member's cases: own and covered ones, the teams', the given ones."""
    covers = Cover.objects.filter(deputy=who, until__gte=clock.today())
    return [
        ("owner", who),
        ("owner__in", covers.values("absent")),
        ("team__in", Team.objects.filter(members=who).values("pk")),
        *_assigned_to(who),
    ]


def _assigned_to(who: Membership) -> list[Way]:
    return [("pk__in", _rows("Assignment").filter(member=who).values("case_id"))]


def _emergency_of(who: Membership) -> list[Way]:
    if not who.may(Permission.BREAK_GLASS):
        return []
    opened = _rows("BreakGlass").filter(member=who, closes_at__gt=clock.now())
    return [("pk__in", opened.values("case_id"))]


def _granted_to(organisation_id: UUID) -> list[Way]:
    granted = _rows("Grant").filter(stands_for(organisation_id))
    return [("pk__in", granted.values("case_id"))]


def stands_for(organisation_id: Any, *, path: str = "", today: Any = None) -> models.Q:
    """Return what is true of a grant by which a partner reads today; `path` leads to the grant.

    Partner and day may be told later to a statement that is made once.
    """
    today = clock.today() if today is None else today
    stands = {
        "organisation_id": organisation_id,
        "starts_on__lte": today,
        "ends_on__gte": today,
        "revoked_at": None,
        "consent__withdrawn_at": None,
    }
    runs = models.Q((f"{path}consent__expires_on", None)) | models.Q(
        (f"{path}consent__expires_on__gte", today)
    )
    return runs & models.Q(*((f"{path}{name}", value) for name, value in stands.items()))


def _rows(model: str) -> Rows:
    # By name: the models of this room use this queryset, so they cannot be imported here.
    rows: Rows = apps.get_model("cases", model)._base_manager.all()
    return rows
