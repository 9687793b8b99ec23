"""Figures that anybody may quote: made, looked at, published by two, taken down by one."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.statistics.public import limits, preparing, publishing, selectors
from cases.statistics.public.document import document_of
from cases.statistics.public.fetching import fetch
from cases.statistics.public.models import Publication, Release
from cases.web.figures_page import figures_page, release_page
from cases.web.forms.figures import LimitsForm
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept
from people.web.stepup import fresh_factor


@require_safe
@door(Permission.VIEW_DASHBOARD)
def figures(request: HttpRequest) -> HttpResponse:
    """What is public now; who publishes sees besides what is made and waits."""
    return render(request, "cases/statistics/figures.html", figures_page(request.member))


@require_POST
@door(Permission.PUBLISH_FIGURES)
def figures_make(request: HttpRequest) -> HttpResponse:
    try:
        made = preparing.prepare(by=request.member)
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect("figures")
    return redirect("figures_release", name=made.name)


@require_safe
@door(Permission.PUBLISH_FIGURES)
def figures_release(request: HttpRequest, name: str) -> HttpResponse:
    release = _or_404(selectors.find_release, request, name)
    context = release_page(release, request.member)
    return render(request, "cases/statistics/figures_release.html", context)


@require_safe
@door(Permission.PUBLISH_FIGURES)
def figures_file(request: HttpRequest, name: str, table: str) -> HttpResponse:
    release = _or_404(selectors.find_release, request, name)
    if table not in release.tables:
        raise Http404
    content = fetch(release=release, table=table, by=request.member)
    response = HttpResponse(content, content_type="text/csv; charset=utf-8")
    told = f"recruits-{table}-{document_of(release).name}.csv"
    response["Content-Disposition"] = f'attachment; filename="{told}"'
    return response


@require_POST
@door(Permission.PUBLISH_FIGURES)
@fresh_factor
def figures_ask(request: HttpRequest, name: str) -> HttpResponse:
    release = _or_404(selectors.find_release, request, name)
    try:
        publishing.ask_to_publish(release=release, by=request.member)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("A second person was asked. Nothing is public yet."))
    return redirect("figures_release", name=name)


@require_POST
@door(Permission.PUBLISH_FIGURES)
@fresh_factor
def figures_agree(request: HttpRequest, pk: UUID) -> HttpResponse:
    publication = _or_404(selectors.find_publication, request, pk)
    try:
        agreed = publishing.agree(publication=publication, by=request.member)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        if agreed.is_public:
            messages.success(request, _("Anybody can read these figures now."))
        elif agreed.waits:
            messages.success(request, _("Your voice counts. Others are missing."))
        else:
            said = _(
                "It was stopped: who asked may not publish any more, or the figures were found "
                "to be wrong."
            )
            messages.error(request, said)
    return redirect("figures_release", name=publication.release.name)


@require_POST
@door(Permission.PUBLISH_FIGURES)
def figures_stop(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Stopping is easy: no second factor is asked for."""
    publication = _or_404(selectors.find_publication, request, pk)
    try:
        publishing.stop(publication=publication, by=request.member)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("These figures are not published."))
    return redirect("figures_release", name=publication.release.name)


@require_POST
@door(Permission.PUBLISH_FIGURES)
def figures_take_down(request: HttpRequest) -> HttpResponse:
    """One press, for it may be urgent: no second factor, and nobody else, is asked for."""
    try:
        publishing.take_down(by=request.member)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("The public address opens nothing any more."))
    return redirect("figures")


@door(Permission.PUBLISH_FIGURES)
def figures_limits(request: HttpRequest) -> HttpResponse:
    now = limits.limits_of(request.member.organisation_id)
    form = LimitsForm(request.POST if request.method == "POST" else None, initial=now._asdict())
    return _change_limits(request, form) if request.method == "POST" else _limits(request, form)


@fresh_factor
def _change_limits(request: HttpRequest, form: LimitsForm) -> HttpResponse:
    def write() -> limits.Limits:
        return limits.change_limits(**form.cleaned_data, by=request.member)

    if kept(form, write) is None:
        return _limits(request, form)
    messages.success(request, _("Kept. The next figures are made by it, once enough changed."))
    return redirect("figures")


def _limits(request: HttpRequest, form: LimitsForm) -> HttpResponse:
    context = {"nav": "dashboard", "form": form}
    status = 422 if form.errors else 200
    return render(request, "cases/statistics/figures_limits.html", context, status=status)


def _or_404(find: Callable[..., Any], request: HttpRequest, key: Any) -> Any:
    try:
        return find(key, who=request.member)
    except (Release.DoesNotExist, Publication.DoesNotExist) as error:
        raise Http404 from error
