"""Sharings with governments that wait for a second person: looking, agreeing, stopping them."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from cases.access.agreeing import agree, find_asked
from cases.access.asked import askings_of, find_waiting
from cases.access.asking import take_back_asked
from cases.access.models import AskedGrant
from cases.access.vocabularies import Purpose
from cases.web.sharing_page import what_is_read
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
    rows = [
        (
            asking,
            [
                {
                    **what_is_read(lot.terms),
                    "lot": lot,
                    "purpose": Purpose(lot.terms.purpose).label,
                }
                for lot in asking.lots
            ],
        )
        for asking in askings_of(request.member)
    ]
    return render(request, "cases/access/asked.html", {"nav": "sharing", "rows": rows})


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


def _or_404(request: HttpRequest, pk: UUID) -> Approval:
    try:
        return find_asked(pk, by=request.member)
    except Approval.DoesNotExist as error:
        raise Http404 from error
