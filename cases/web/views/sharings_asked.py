"""Sharings with governments that wait for a second person: looking, agreeing, stopping them."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from cases.access.agreeing import agree, find_asked
from cases.access.asked import askings_of, cases_asked_for, described, find_waiting
from cases.access.asking import take_back_asked
from cases.access.models import AskedGrant
from cases.casebook.paging import Page, page_of
from cases.web.asked_page import PAGE, asking_rows, case_rows
from cases.web.paging import page_links
from people.accounts.models import Approval
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.stepup import fresh_factor

# Python makes no number of thousands of them.
_MOST_DIGITS = 9


@require_safe
@door(Permission.SHARE_CASE)
def sharing_asked(request: HttpRequest) -> HttpResponse:
    """What each partner would read, before anybody agrees to it."""
    page = _page(request, askings_of(request.member), day_field="asked_at", size=PAGE)
    context = {
        "nav": "sharing",
        "rows": asking_rows(described(page.rows, request.member)),
        **page_links(request, page),
    }
    return render(request, "cases/access/asked.html", context)


@require_safe
@door(Permission.SHARE_CASE)
def asked_cases(request: HttpRequest, pk: UUID) -> HttpResponse:
    """All that is asked for at once, of the cases that the member sees."""
    asked = _or_404(request, pk)
    page = _page(request, cases_asked_for(asked, request.member), day_field="opened_on")
    if not page.rows:
        raise Http404
    context = {
        "nav": "sharing",
        "rows": case_rows(page.rows),
        **page_links(request, page),
    }
    return render(request, "cases/access/asked_cases.html", context)


@require_POST
@door(Permission.SHARE_CASE)
@fresh_factor
def asked_agree(request: HttpRequest, pk: UUID) -> HttpResponse:
    asked = _or_404(request, pk)
    number = request.POST.get("number", "")
    try:
        agreed = agree(
            approval_id=asked.pk,
            number=int(number) if number.isdecimal() and len(number) <= _MOST_DIGITS else -1,
            by=request.member,
        )
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        _tell(request, agreed)
    return redirect("sharing_asked")


def _tell(request: HttpRequest, agreed: Approval) -> None:
    if agreed.is_done:
        messages.success(request, _("Shared. It can be taken back at any time."))
    elif agreed.was_stopped:
        messages.error(request, _("Who asked may not share any more: it was stopped."))
    else:
        messages.success(request, _("Your voice counts. Others are missing."))


@require_POST
@door(Permission.SHARE_CASE)
def asked_stop(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Stopping is easy: no second factor is asked for."""
    asked = _or_404(request, pk)
    _tell_of_end(request, take_back_asked(by=request.member, approval=asked))
    return redirect("sharing_asked")


@require_POST
@door(Permission.SHARE_CASE)
def asked_back(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Take one case out of what is asked for."""
    try:
        row = find_waiting(pk, by=request.member)
    except AskedGrant.DoesNotExist as error:
        raise Http404 from error
    _tell_of_end(request, take_back_asked(by=request.member, pk=row.pk))
    return redirect("case_sharing", ref=row.case.ref)


def _tell_of_end(request: HttpRequest, taken: int) -> None:
    """Whoever came too late must not believe that it is not shared."""
    if taken:
        said = ngettext("%(n)d case will not be shared.", "%(n)d cases will not be shared.", taken)
        messages.success(request, said % {"n": taken})
    else:
        messages.error(
            request,
            _("Nothing of it waited any more. If it was agreed to, take it back where it stands."),
        )


def _page(request: HttpRequest, rows: QuerySet[Any, Any], **told: Any) -> Page[Any]:
    try:
        return page_of(rows, after=request.GET.get("after", ""), **told)
    except ValidationError as error:
        raise Http404 from error


def _or_404(request: HttpRequest, pk: UUID) -> Approval:
    try:
        return find_asked(pk, by=request.member)
    except Approval.DoesNotExist as error:
        raise Http404 from error
