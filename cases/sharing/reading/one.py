"""One case that is shared with a partner, opened and recorded as such."""

from collections.abc import Collection

from django.db import transaction

from cases.access.vocabularies import FieldGroup
from cases.casebook.models import Case
from cases.sharing.reading.granted import CASES
from cases.sharing.reading.pages import Shared, shared_page
from people.accounts.models import PartnerKey
from people.audit.actions import Action
from people.audit.services import record


@transaction.atomic
def consult_shared(
    *,
    by: PartnerKey,
    reads: Collection[str] = (),
    needs: frozenset[FieldGroup] = frozenset(),
    **which: object,
) -> Shared:
    """Return the one case that is meant, with what may be told of it now.

    Case.DoesNotExist where there is none, or not for this key, or where not all of `needs` may be
    told of it.
    """
    shared = shared_page(
        by=by,
        source=CASES,
        size=1,
        reads=reads,
        needs=needs,
        narrow=lambda cases: cases.filter(**which),
        is_list=False,
    )
    if not shared.groups:
        raise Case.DoesNotExist
    case = Case(pk=shared.read["id"][0])
    record(Action.CASE_CONSULTED, by=by, on=case, organisation_id=by.issuer_id)
    return shared
