"""What is read of a case with its file: what partners were asked, and what both wrote."""

from typing import Any

from django.db.models import Q

from cases.casebook.models import Case
from cases.repatriation.selectors import beside_case as requests_beside
from people.accounts.models import Membership, User


def beside_case(case: Case) -> tuple[list[Any], list[Any]]:
    """Return what rooms keep of a case, from requests on, and whom those rows lead to."""
    own, leading_to = requests_beside(case)
    written = [case.referral_steps, case.partner_notes]
    makers = Q()
    for rows in written:
        makers |= Q(pk__in=rows.order_by().values("made_by"))
    members = Membership.objects.filter(makers)
    users = User.objects.filter(pk__in=members.values("user"))
    return [*own, case.referrals, *written], [*leading_to, members, users]
