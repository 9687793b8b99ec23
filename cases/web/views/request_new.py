"""Opening a request."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from cases.casebook.models import Case
from cases.casebook.vocabularies import Status
from cases.repatriation.addressees import addressees_of
from cases.repatriation.offices import offered_for
from cases.repatriation.playbooks import playbooks_for
from cases.repatriation.services import open_request
from cases.repatriation.vocabularies import RequestKind
from cases.web.forms.request_new import NewRequestForm
from cases.web.views.case_file import case_or_404
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept

# What one asks for first, by what is known of the person; else a discharge.
_ASKED_FIRST: dict[str, RequestKind] = {
    Status.OUT_OF_CONTACT: RequestKind.TRACING,
    Status.MISSING: RequestKind.TRACING,
    Status.POW: RequestKind.POW_RETURN,
    Status.ESCAPED: RequestKind.RETURN_LIVING,
    Status.DISCHARGED: RequestKind.RETURN_LIVING,
    Status.KILLED_UNCONFIRMED: RequestKind.TRACING,
    Status.KILLED: RequestKind.REMAINS,
}


@door(Permission.MOVE_REQUEST)
def request_new(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    addressees = addressees_of(request.member.organisation_id)
    plans = playbooks_for(case.organisation_id, case.nationality)
    sent = request.POST if request.method == "POST" else None
    form = NewRequestForm(
        sent,
        addressees=offered_for(case, addressees),
        kind=_kind(request, case),
        nationality=case.nationality,
        plans=plans,
        kept=request.GET.get("kept", ""),
    )
    if sent is not None:
        made = kept(form, lambda: open_request(case=case, by=request.member, **form.cleaned_data))
        if made:
            return redirect("request_detail", pk=made.pk)
    context = {"nav": "requests", "case": case, "form": form, "has_addressees": bool(addressees)}
    context["plans"] = plans
    status = 422 if form.errors else 200
    return render(request, "cases/repatriation/new.html", context, status=status)


def _kind(request: HttpRequest, case: Case) -> str:
    asked = request.GET.get("kind", "")
    if asked in RequestKind.values:
        return asked
    return _ASKED_FIRST.get(case.status, RequestKind.DISCHARGE)
