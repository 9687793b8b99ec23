"""Looking at referrals; each look is recorded."""

from collections.abc import Iterable

from django.db import transaction

from cases.casebook.selectors import Who
from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.selectors import still_told
from people.audit.actions import Action
from people.audit.services import record
from people.vault.querysets import load_keys


@transaction.atomic
def list_referrals(rows: Iterable[Referral], *, by: Who) -> list[Referral]:
    """Make a page of `referral_list` ready to show: keys in one query, the look recorded once.

    The entry belongs to the group whose cases they are, also when a partner looks.
    """
    found = list(rows)
    # What is asked of a person, such as the age, may be sealed.
    load_keys(found, *(row.case.person_id for row in found))
    found = still_told(found, by)
    owners = [row.case.owner.user_id for row in found if row.case.owner]
    load_keys(found, *owners, *(row.partner_id for row in found))
    if found:
        group = found[0].case.organisation_id
        ids = [row.pk for row in found]
        record(Action.REFERRAL_LISTED, by=by, organisation_id=group, referrals=ids)
    return found
