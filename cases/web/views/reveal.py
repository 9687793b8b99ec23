"""Masked values: one at a time, with a reason, on a page that nothing keeps."""

from typing import Any
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from cases.access.vocabularies import RevealReason
from cases.casebook import reveal as services
from cases.web.forms.need_to_know import HiddenForm
from cases.web.tried import tried_as_seen
from cases.web.views.case_file import case_or_404
from people.accounts.roles import Permission
from people.registry.names import shown_name
from people.vault.querysets import load_keys
from people.web.doors import door
from people.web.stepup import fresh_factor

# After so many seconds the page goes back to the case by itself.
SHOWN_FOR = 60


@door(Permission.REVEAL)
@fresh_factor
def reveal(request: HttpRequest, ref: str, what: str, pk: UUID) -> HttpResponse:
    """Ask why; then show the value, which the record already knows of."""
    case = case_or_404(request, ref)
    try:
        mask = services.find_masked(case=case, what=what, row_id=pk)
    except ObjectDoesNotExist as error:
        raise Http404 from error
    load_keys([], case.person_id)
    context: dict[str, Any] = {
        "nav": "cases",
        "case": case,
        "name": shown_name(case.person),
        "mask": mask,
        "reasons": RevealReason.choices,
        "seconds": SHOWN_FOR,
    }
    if request.method != "POST":
        return render(request, "cases/access/reveal.html", context)
    reason = request.POST.get("reason", "")
    try:
        value = services.reveal(case=case, by=request.member, what=what, row_id=pk, reason=reason)
    except ValidationError as error:
        context["refusal"] = error.messages[0]
        return render(request, "cases/access/reveal.html", context, status=422)
    context["value"] = value
    response = render(request, "cases/access/revealed.html", context)
    response.headers["Refresh"] = f"{SHOWN_FOR}; url={reverse('case_detail', args=[ref])}"
    return response


@door(Permission.CHANGE_CASE)
def hidden_keep(request: HttpRequest, ref: str, what: str) -> HttpResponse:
    """Write a hidden value anew; what stands there is not shown for it."""
    case = case_or_404(request, ref)
    sent = request.POST if request.method == "POST" else None
    form = HiddenForm(sent, what=what, initial={"version": case.version})
    status = _keep(request, case, form, what) if sent is not None else 200
    if status == 302:
        return redirect("case_detail", ref=ref)
    context = {
        "nav": "cases",
        "case": case,
        "form": form,
        "title": services.Masked(what).label,
        "action": _("Keep it, sealed"),
    }
    return render(request, "cases/casebook/small_form.html", context, status=status)


def _keep(request: HttpRequest, case: Any, form: HiddenForm, what: str) -> int:
    def write() -> None:
        told = {name: form.cleaned_data[name] for name in ("text", "version")}
        services.keep_hidden(case=case, by=request.member, what=what, **told)

    return tried_as_seen(form, write)
