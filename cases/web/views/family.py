"""What was done in a case, on a sheet for the family, and that they were told."""

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.casebook.events import add_event
from cases.casebook.models import Case
from cases.casebook.vocabularies import Direction
from cases.repatriation.family_update import update_family
from cases.web.family_page import family_page
from cases.web.forms.family import FamilyToldForm, LanguageForm
from cases.web.views.case_file import case_or_404
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept
from people.web.stepup import fresh_factor


@require_safe
@door(Permission.EXPORT_CASES)
@fresh_factor
def family_update(request: HttpRequest, ref: str) -> HttpResponse:
    """The sheet itself: the browser prints what it shows. Each one that is shown is recorded."""
    language = _language(request)
    try:
        update = update_family(ref=ref, by=request.member, language=language)
    except Case.DoesNotExist as error:
        raise Http404 from error
    form = LanguageForm(initial={"language": language}) if len(settings.LANGUAGES) > 1 else None
    with translation.override(language):
        context = {"form": form, "told_form": FamilyToldForm(), **family_page(update)}
        return render(request, "cases/repatriation/family_print.html", context)


@require_POST
@door(Permission.CHANGE_CASE)
def family_told(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    form = FamilyToldForm(request.POST)
    told = {"case": case, "by": request.member, "direction": Direction.OUT}
    text = _("The family was told what was done.")
    if kept(form, lambda: add_event(text=text, **told, **form.cleaned_data)):
        messages.success(request, _("It is kept that the family was told."))
        return redirect("case_detail", ref=ref)
    return redirect("family_update", ref=ref)


def _language(request: HttpRequest) -> str:
    asked = LanguageForm(request.GET)
    return str(asked.cleaned_data["language"]) if asked.is_valid() else settings.LANGUAGE_CODE
