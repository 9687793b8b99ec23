"""Need to know: which rows somebody may see. The default answer is none."""

from typing import Any, Self, TypeVar
from uuid import UUID

from django.apps import apps
from django.db import models

from people.accounts.models import Membership, PartnerKey
from people.accounts.roles import Permission
from people.dates import clock
from people.vault.querysets import VaultQuerySet

M = TypeVar("M", bound=models.Model)
Rows = models.QuerySet[Any, Any]


class CaseScopedQuerySet(VaultQuerySet[M]):
    """The queryset of everything that hangs from a case by a field named `case`."""

    case_prefix = "case__"

    def visible_to(self, who: Membership | PartnerKey | None) -> Self:
        """Keep the rows whose case this member or partner may see.

        A member sees, in the own group: what is his or hers, given to him, to a team of his or to
        somebody for whom he is the deputy, what he opened in an emergency within the hour, or
        everything if he coordinates. A partner sees what was granted to its organisation: by its
        key from the group that made the key, by its reader from every group.
        """
        if isinstance(who, Membership) and who.may(Permission.VIEW_CASES):
            return self._own(who, with_emergency=who.may(Permission.BREAK_GLASS))
        if isinstance(who, Membership) and who.may(Permission.READ_SHARED_CASES):
            return self._cases_in(_granted_to(who.organisation_id))
        if isinstance(who, PartnerKey) and who.may(Permission.READ_SHARED_CASES):
            return self._by_key(who)
        return self.none()

    def standing_for(self, who: Membership) -> Self:
        """Keep what a member sees lastingly: without what an emergency opened for an hour.

        Whatever would outlast the hour asks here: exports, and taking a case over.
        """
        if not who.may(Permission.VIEW_CASES):
            return self.none()
        return self._own(who, with_emergency=False)

    def worked_on_by(self, who: Membership) -> Self:
        """Keep what a member works on, whatever else he or she may see."""
        return self._of_group(who.organisation_id)._cases_in(*_worked_on(who))

    def given_to(self, who: Membership) -> Self:
        """Keep what a member was given in person, or opened in an emergency within the hour."""
        if not who.may(Permission.VIEW_CASES):
            return self.none()
        emergency = [_opened_in_emergency(who)] if who.may(Permission.BREAK_GLASS) else []
        return self._of_group(who.organisation_id)._cases_in(_assigned_to(who), *emergency)

    def _by_key(self, key: PartnerKey) -> Self:
        if key.issuer_id is None:
            return self.none()
        return self._of_group(key.issuer_id)._cases_in(_granted_to(key.organisation_id))

    def _own(self, who: Membership, *, with_emergency: bool) -> Self:
        group = self._of_group(who.organisation_id)
        if who.may(Permission.SEE_ALL_CASES):
            return group
        emergency = [_opened_in_emergency(who)] if with_emergency else []
        return group._cases_in(*_worked_on(who), *emergency)

    def _of_group(self, organisation_id: UUID) -> Self:
        return self.filter(**{self._path("organisation_id"): organisation_id})

    def _cases_in(self, first: Rows, *more: Rows) -> Self:
        # A union, not an OR: each part is found by an index of its own.
        return self.filter(**{self._path("pk__in"): first.union(*more) if more else first})

    def _path(self, name: str) -> str:
        return f"{self.case_prefix}{name}"


def _worked_on(who: Membership) -> list[Rows]:
    """Return the ids of a member's cases: own and covered ones, the teams', the given ones."""
    cases = _rows("Case")
    return [
        cases.filter(owner=who).values("id"),
        cases.filter(owner__cover__deputy=who, owner__cover__until__gte=clock.today()).values(
            "id"
        ),
        cases.filter(team__members=who).values("id"),
        _assigned_to(who),
    ]


def _assigned_to(who: Membership) -> Rows:
    return _rows("Assignment").filter(member=who).values("case_id")


def _opened_in_emergency(who: Membership) -> Rows:
    opened = _rows("BreakGlass").filter(member=who, closes_at__gt=clock.now())
    return opened.values("case_id")


def _granted_to(organisation_id: UUID) -> Rows:
    today = clock.today()
    standing = models.Q(consent__expires_on=None) | models.Q(consent__expires_on__gte=today)
    granted = _rows("Grant").filter(
        standing,
        organisation_id=organisation_id,
        starts_on__lte=today,
        ends_on__gte=today,
        revoked_at=None,
        consent__withdrawn_at=None,
    )
    return granted.values("case_id")


def _rows(model: str) -> Rows:
    # By name: the models of this room use this queryset, so they cannot be imported here.
    rows: Rows = apps.get_model("cases", model)._base_manager.all()
    return rows
