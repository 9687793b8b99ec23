"""Figures that others published: written down, changed, removed."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from cases.statistics.public import outside
from cases.statistics.public.models import OutsideFigure
from cases.web.forms.figures import OutsideFigureForm
from people.accounts.roles import Permission
from people.registry.countries import country_name
from people.web.doors import door
from people.web.form_errors import kept
from people.web.stepup import fresh_factor


@door(Permission.PUBLISH_FIGURES)
def other_figure_new(request: HttpRequest) -> HttpResponse:
    form = OutsideFigureForm(request.POST if request.method == "POST" else None)

    def write() -> Any:
        return outside.add_outside(told=outside.Told(**form.cleaned_data), by=request.member)

    return _form(request, form, write)


@door(Permission.PUBLISH_FIGURES)
def other_figure_edit(request: HttpRequest, pk: UUID) -> HttpResponse:
    figure = _or_404(request, pk)
    initial = {name: getattr(figure, name) for name in OutsideFigureForm.base_fields}
    if figure.nationality:
        initial["nationality"] = country_name(figure.nationality)
    form = OutsideFigureForm(request.POST if request.method == "POST" else None, initial=initial)

    def write() -> Any:
        told = outside.Told(**form.cleaned_data)
        return outside.change_outside(pk=pk, told=told, by=request.member)

    return _form(request, form, write, figure)


@require_POST
@door(Permission.PUBLISH_FIGURES)
def other_figure_remove(request: HttpRequest, pk: UUID) -> HttpResponse:
    figure = _or_404(request, pk)
    outside.remove_outside(pk=figure.pk, by=request.member)
    messages.success(request, _("It is gone, here and on the public page."))
    return redirect("figures")


def _form(
    request: HttpRequest, form: OutsideFigureForm, write: Any, figure: OutsideFigure | None = None
) -> HttpResponse:
    if request.method == "POST":
        return _keep(request, form, write, figure)
    return _shown(request, form, figure)


@fresh_factor
def _keep(
    request: HttpRequest, form: OutsideFigureForm, write: Any, figure: OutsideFigure | None
) -> HttpResponse:
    """What is ticked public is public at once, and nobody else is asked."""
    if kept(form, write) is None:
        return _shown(request, form, figure)
    messages.success(request, _("Kept."))
    return redirect("figures")


def _shown(
    request: HttpRequest, form: OutsideFigureForm, figure: OutsideFigure | None
) -> HttpResponse:
    context = {"nav": "dashboard", "form": form, "figure": figure}
    status = 422 if form.errors else 200
    return render(request, "cases/statistics/figures_other.html", context, status=status)


def _or_404(request: HttpRequest, pk: UUID) -> OutsideFigure:
    try:
        return outside.find_outside(pk, who=request.member)  # type: ignore[attr-defined]
    except OutsideFigure.DoesNotExist as error:
        raise Http404 from error
