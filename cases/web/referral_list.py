"""The list of what partners were asked: what goes on first, whoever waits longest on top."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from cases.casebook.paging import counted
from cases.sharing.referrals.consult import list_referrals
from cases.sharing.referrals.filters import GOES_ON, GroupsReferralFilter
from cases.sharing.referrals.selectors import hangs, partners_asked, referral_list
from cases.web.filter_form import filter_chips
from cases.web.paging import filtered_page, page_links
from cases.web.referral_rows import badge_of
from people.accounts.models import Membership
from people.accounts.partners import partners_of
from people.registry.names import shown_name


def referral_list_page(request: HttpRequest) -> dict[str, Any]:
    member: Membership = request.member  # type: ignore[attr-defined]
    asked = request.GET.copy()
    asked.setdefault("state", GOES_ON)
    found = GroupsReferralFilter(asked, referral_list(member))
    _name_partners(found.form, member)
    goes_on = asked["state"] == GOES_ON
    page = filtered_page(found, request, day_field="sent_at" if goes_on else "-sent_at")
    return {
        "nav": "referrals",
        "form": found.form,
        "rows": [
            {
                "referral": row,
                "name": shown_name(row.case.person),
                "badge": badge_of(row),
                "hangs": hangs(row),
            }
            for row in list_referrals(page.rows, by=member)
        ],
        "count": counted(found.qs) if found.is_valid() else "0",
        "chips": filter_chips(found.form, request.GET),
        **page_links(request, page),
    }


def _name_partners(form: Any, member: Membership) -> None:
    """Those who were asked something in a case that the member sees, and no others."""
    asked = partners_asked(member)
    partners = [one for one in partners_of(member.organisation_id) if one.pk in asked]
    named = [(str(one.pk), one.name) for one in partners]
    form.fields["partner"].widget.choices = [("", _("All")), *named]
