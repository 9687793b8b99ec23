"""What was wrong with public figures: asked for by one, said once another agrees."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from cases.statistics.public import correcting, selectors
from cases.statistics.public.models import ProposedCorrection, Publication
from cases.web.forms.figures import CorrectionForm
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept
from people.web.stepup import fresh_factor


@door(Permission.PUBLISH_FIGURES)
def figures_correct(request: HttpRequest, pk: UUID) -> HttpResponse:
    try:
        publication = selectors.find_publication(pk, who=request.member)
    except Publication.DoesNotExist as error:
        raise Http404 from error
    form = CorrectionForm(request.POST if request.method == "POST" else None)
    show = _ask if request.method == "POST" else _page
    return show(request, form, publication)


@require_POST
@door(Permission.PUBLISH_FIGURES)
@fresh_factor
def correction_agree(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _decided(request, pk, correcting.agree_to_correct, _("It is said on the public page."))


@require_POST
@door(Permission.PUBLISH_FIGURES)
def correction_stop(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Stopping is easy: no second factor is asked for."""
    return _decided(request, pk, correcting.stop_correction, _("These words are not said."))


@fresh_factor
def _ask(request: HttpRequest, form: CorrectionForm, publication: Publication) -> HttpResponse:
    def write() -> Any:
        told = form.cleaned_data
        return correcting.ask_to_correct(publication=publication, by=request.member, **told)

    if kept(form, write) is None:
        return _page(request, form, publication)
    messages.success(request, _("A second person was asked. Nobody outside reads the words yet."))
    return redirect("figures_release", name=publication.release.name)


def _page(request: HttpRequest, form: CorrectionForm, publication: Publication) -> HttpResponse:
    context = {"nav": "dashboard", "form": form, "release": publication.release}
    status = 422 if form.errors else 200
    return render(request, "cases/statistics/figures_correct.html", context, status=status)


def _decided(
    request: HttpRequest, pk: UUID, decide: Callable[..., None], said: str
) -> HttpResponse:
    try:
        proposed = selectors.find_proposed(pk, who=request.member)
        decide(proposed=proposed, by=request.member)
    except ProposedCorrection.DoesNotExist as error:
        # Or somebody else was quicker.
        raise Http404 from error
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, said)
    return redirect("figures_release", name=proposed.publication.release.name)
