"""Need to know: which rows somebody may see. The default answer is none."""

from typing import Any, Self, TypeVar

from django.apps import apps
from django.db import models
from django.db.models import Q

from people.accounts.models import Membership, PartnerKey
from people.accounts.roles import Permission
from people.dates import clock
from people.vault.querysets import VaultQuerySet

M = TypeVar("M", bound=models.Model)


class CaseScopedQuerySet(VaultQuerySet[M]):
    """The queryset of everything that hangs from a case by a field named `case`."""

    case_prefix = "case__"

    def visible_to(self, who: Membership | PartnerKey | None) -> Self:
        """Keep the rows whose case this member or partner may see."""
        if isinstance(who, Membership) and who.may(Permission.VIEW_CASES):
            return self.filter(self._of_member(who))
        if isinstance(who, PartnerKey) and who.may(Permission.READ_SHARED_CASES):
            return self.filter(self._of_partner(who))
        return self.none()

    def _of_member(self, who: Membership) -> Q:
        own_organisation = Q(**{self._path("organisation_id"): who.organisation_id})
        if who.may(Permission.SEE_ALL_CASES):
            return own_organisation
        owned = Q(**{self._path("owner_id"): who.id})
        assigned = Q(**{self._path("pk__in"): _case_ids("Assignment", member_id=who.id)})
        return own_organisation & (owned | assigned)

    def _of_partner(self, who: PartnerKey) -> Q:
        today = clock.today()
        granted = _case_ids(
            "Grant",
            organisation_id=who.organisation_id,
            starts_on__lte=today,
            ends_on__gte=today,
            revoked_at=None,
            consent__withdrawn_at=None,
        )
        return Q(**{self._path("pk__in"): granted})

    def _path(self, name: str) -> str:
        return f"{self.case_prefix}{name}"


def _case_ids(model: str, **conditions: Any) -> models.QuerySet[Any, Any]:
    # By name: the models of this room use this queryset, so they cannot be imported here.
    rows: models.QuerySet[Any] = apps.get_model("cases", model)._base_manager.filter(**conditions)
    return rows.values("case_id")
