"""With whom a case is shared at this moment, and for what."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from django.db.models import prefetch_related_objects

from cases.access.disclosure import may_share, partner_scope
from cases.access.selectors import ready_to_ask
from cases.access.vocabularies import FieldGroup
from cases.casebook.models import Case


class Standing(NamedTuple):
    """One partner and one purpose for which the case is open to it."""

    partner_id: UUID
    purpose: str


def ready_for_partners(cases: Iterable[Case]) -> None:
    """Read of cases that were fetched with their persons what `stands` asks of each."""
    rows = list(cases)
    ready_to_ask(rows)
    prefetch_related_objects(rows, "grants")


def stands(case: Case, partner_id: UUID, purpose: str) -> bool:
    """Tell whether a case is shared with a partner for a purpose, now.

    A grant that follows upon another for the same purpose carries on what rested on the first.
    """
    return bool(may_share(case, FieldGroup.REFERENCE, partner_scope(partner_id), purpose))


def standing_of(case: Case) -> list[Standing]:
    """Return with whom and for what a case is shared now, in the order in which it was granted."""
    found = dict.fromkeys(Standing(row.organisation_id, row.purpose) for row in case.grants.all())
    return [one for one in found if stands(case, one.partner_id, one.purpose)]


def is_shared_with(case: Case, partner_id: UUID) -> bool:
    return any(one.partner_id == partner_id for one in standing_of(case))
