"""A case on paper."""

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from cases.access.vocabularies import Purpose, Scope
from cases.casebook.models import Case
from cases.casebook.printing import print_case
from cases.web.forms.printing import RECIPIENT, PrintForm
from cases.web.print_page import contact_choices, print_page
from people.accounts.partners import partners_of
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.stepup import fresh_factor


@require_safe
@door(Permission.VIEW_CASES)
def case_print(request: HttpRequest, ref: str) -> HttpResponse:
    """The sheet itself: the browser prints what it shows. Each one that is shown is recorded."""
    recipient = request.GET.get(RECIPIENT) or Scope.OWN_ORG.value
    if recipient == Scope.OWN_ORG:
        return _sheet(request, ref, recipient)
    return _sheet_for_others(request, ref, recipient)


@fresh_factor
def _sheet_for_others(request: HttpRequest, ref: str, recipient: str) -> HttpResponse:
    return _sheet(request, ref, recipient)


def _sheet(request: HttpRequest, ref: str, recipient: str) -> HttpResponse:
    purpose = request.GET.get("purpose") or Purpose.CASEWORK.value
    try:
        sheet = print_case(ref=ref, by=request.member, recipient=recipient, purpose=purpose)
    except (Case.DoesNotExist, ValidationError) as error:
        raise Http404 from error
    form = None
    if request.member.may(Permission.EXPORT_CASES):
        form = PrintForm(
            initial={RECIPIENT: recipient, "purpose": purpose},
            partners=partners_of(request.member.organisation_id),
            contacts=contact_choices(sheet.case),
        )
    return render(request, "cases/casebook/print.html", {"form": form, **print_page(sheet)})
