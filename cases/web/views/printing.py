"""A case on paper, from the browser or as a PDF."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from cases.access.vocabularies import FieldGroup, Purpose, Scope
from cases.casebook.models import Case
from cases.casebook.printing import Sheet, print_case
from cases.exports.papers.case_files import print_case_file
from cases.exports.protecting.locking import locked, outside
from cases.exports.protecting.passwords import lock_pdf
from cases.exports.vocabularies import Protection
from cases.web.forms.case_pdf import CasePdfForm
from cases.web.forms.printing import RECIPIENT, PrintForm
from cases.web.print_page import contact_choices, print_page, with_left_out
from people.accounts.partners import partners_of
from people.accounts.roles import Permission
from people.dates import clock
from people.web.doors import door
from people.web.form_errors import kept
from people.web.stepup import fresh_factor


@require_safe
@door(Permission.VIEW_CASES)
def case_print(request: HttpRequest, ref: str) -> HttpResponse:
    """The sheet itself: the browser prints what it shows. Each one that is shown is recorded."""
    return _asked(request, request.GET)(request, ref)


@require_POST
@door(Permission.VIEW_CASES)
def case_pdf(request: HttpRequest, ref: str) -> HttpResponse:
    """The same sheet as a PDF to keep or hand on. It is recorded as the sheet on the screen is."""
    return _asked(request, request.POST)(request, ref)


def _asked(request: HttpRequest, told: Any) -> Any:
    """Return the answer, which asks for the second factor first where it is for others."""
    answer = _file if request.method == "POST" else _page
    return answer if _recipient(told) == Scope.OWN_ORG else fresh_factor(answer)


def _page(request: HttpRequest, ref: str) -> HttpResponse:
    sheet = _sheet(request, ref, request.GET)
    named = FieldGroup.PERSON in sheet.groups and not sheet.is_ours
    form = CasePdfForm(
        initial={
            **_whom(request.GET),
            "protection": Protection.PASSWORD if named else Protection.OPEN,
        }
    )
    return _show(request, sheet, form, request.GET)


def _file(request: HttpRequest, ref: str) -> HttpResponse:
    sheet = _sheet(request, ref, request.POST)
    form = CasePdfForm(request.POST)
    made = kept(form, lambda: print_case_file(with_left_out(sheet)))
    if made is None:
        return _show(request, sheet, form, request.POST, status=422)
    protection, age_key = (form.cleaned_data[name] for name in ("protection", "age_key"))
    password = form.cleaned_data["opens_with"]
    parts = locked([made], protection, lock=lock_pdf, password=password, age_key=age_key)
    media_type, ending = outside(protection, "application/pdf", "pdf")
    response = HttpResponse(b"".join(parts), content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="paper-{clock.today()}.{ending}"'
    return response


def _sheet(request: HttpRequest, ref: str, told: Any) -> Sheet:
    whom = _whom(told)
    try:
        return print_case(
            ref=ref, by=request.member, recipient=whom[RECIPIENT], purpose=whom["purpose"]
        )
    except (Case.DoesNotExist, ValidationError) as error:
        raise Http404 from error


def _show(
    request: HttpRequest, sheet: Sheet, pdf_form: CasePdfForm, told: Any, status: int = 200
) -> HttpResponse:
    form = None
    if request.member.may(Permission.EXPORT_CASES):
        form = PrintForm(
            initial=_whom(told),
            partners=partners_of(request.member.organisation_id),
            contacts=contact_choices(sheet.case),
        )
    context = {"form": form, "pdf_form": pdf_form, **print_page(sheet)}
    return render(request, "cases/casebook/print.html", context, status=status)


def _whom(told: Any) -> dict[str, str]:
    purpose = told.get("purpose") or Purpose.CASEWORK.value
    return {RECIPIENT: _recipient(told), "purpose": purpose}


def _recipient(told: Any) -> str:
    recipient: str = told.get(RECIPIENT) or Scope.OWN_ORG.value
    return recipient
