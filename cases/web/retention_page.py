"""The page of closed cases whose time comes: what is over or near, and what waits for a voice."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest

from cases.casebook.paging import page_of
from cases.casebook.vocabularies import Rule
from cases.lifecycle.retention import selectors
from cases.lifecycle.retention.days import months_of
from cases.lifecycle.retention.letting_go import held_cases
from cases.reminders.settings import next_of
from cases.web.paging import page_links
from people.accounts.waiting import choice_of


def retention_page(request: HttpRequest) -> dict[str, Any]:
    member: Any = request.member  # type: ignore[attr-defined]
    after = request.GET.get("after", "")
    try:
        page = page_of(selectors.coming(member), day_field="stage_since", after=after)
    except ValidationError as error:
        raise Http404 from error
    days = selectors.kept_days(member.organisation_id)
    coming = next_of(member.organisation_id, Rule.R17)
    lists = selectors.waiting_lists(member)
    return {
        "nav": "erasures",
        "months": months_of(days),
        "next": coming and {"months": months_of(coming.next_days[0]), "since": coming.next_from},
        "rows": [selectors.standing(case, days) for case in page.rows],
        "lists": [(each, choice_of(each.approval, member)) for each in lists],
        "held": held_cases(member.organisation_id),
        **page_links(request, page),
    }
