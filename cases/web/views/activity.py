"""Who did what: the record of a group, and everybody's own."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from cases.casebook.paging import counted
from cases.casebook.selectors import case_id_of
from cases.lifecycle.parts import ids_of_parts
from cases.web.activity_rows import activity_rows
from cases.web.forms.activity import ActivityForm
from people.accounts.activity import (
    PAGE,
    activity_of_group,
    members_ever,
    own_activity,
    read_activity,
)
from people.accounts.roles import Permission
from people.audit.groups import actions_in
from people.audit.selectors import Wanted
from people.web.doors import door


@require_safe
@door(Permission.VIEW_ACTIVITY)
def activity(request: HttpRequest) -> HttpResponse:
    member = request.member
    form = ActivityForm(request.GET, members=members_ever(member.organisation_id))
    rows, count = [], "0"
    if form.is_valid():
        case_id = _case_id(form, member.organisation_id)
        wanted = _wanted(form, case_id)
        before = form.cleaned_data["after"]
        rows = read_activity(
            by=member, wanted=wanted, before=before, most=PAGE + 1, case_id=case_id
        )
        count = counted(activity_of_group(member, wanted))
    return _page(request, "activity", form, rows, count=count)


@require_safe
@door(Permission.SEE_OWN_ACTIVITY)
def my_activity(request: HttpRequest) -> HttpResponse:
    form = ActivityForm(request.GET)
    rows = []
    if form.is_valid():
        wanted = _wanted(form, _case_id(form, request.member.organisation_id))
        before = form.cleaned_data["after"]
        rows = own_activity(request.member, wanted, before=before, most=PAGE + 1)
    return _page(request, "my_activity", form, rows)


def _page(
    request: HttpRequest, name: str, form: ActivityForm, rows: list[Any], **context: Any
) -> HttpResponse:
    query = request.GET.copy()
    is_later = bool(query.pop("after", None))
    here = query.urlencode()
    has_more = len(rows) > PAGE
    last = rows[PAGE - 1].sequence if has_more else 0
    context |= {
        "nav": name,
        "form": form,
        "rows": activity_rows(rows[:PAGE], request.member),
        "next_url": f"?{here}{'&' if here else ''}after={last}" if has_more else "",
        "first_url": f"?{here}" if is_later else "",
    }
    return render(request, f"cases/access/{name}.html", context)


def _wanted(form: ActivityForm, case_id: UUID | None) -> Wanted:
    data = form.cleaned_data
    return Wanted(
        actor_id=UUID(data["member"]) if data.get("member") else None,
        actions=actions_in(data["group"]) if data["group"] else None,
        objects=_parts(case_id) if data["case"] else None,
        since=data["since"],
        until=data["until"],
    )


def _parts(case_id: UUID | None) -> Any:
    """For a reference that nobody of the group has: nothing, as for a case without lines."""
    return ids_of_parts(case_id) if case_id else []


def _case_id(form: ActivityForm, organisation_id: UUID) -> UUID | None:
    ref = form.cleaned_data["case"]
    return case_id_of(ref, organisation_id=organisation_id) if ref else None
