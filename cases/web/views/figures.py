"""Public figures: what may be quoted, and the files to pass on."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from cases.statistics.public.hxl import csv_of
from cases.statistics.public.services import newest_figure, note_fetched, publish
from cases.statistics.public.words import method_of, told_of
from people.accounts.roles import Permission
from people.web.doors import door


@require_http_methods(["GET", "HEAD", "POST"])
@door(Permission.VIEW_DASHBOARD)
def figures(request: HttpRequest) -> HttpResponse:
    """The newest figures; a post makes the first ones, or this month's, at once."""
    if request.method == "POST":
        publish(by=request.member)
        return redirect("figures")
    figure = newest_figure(request.member.organisation_id)
    context = {
        "nav": "dashboard",
        "figure": figure,
        "tables": told_of(figure) if figure else [],
        "method": method_of(figure) if figure else [],
    }
    return render(request, "cases/statistics/figures.html", context)


@require_safe
@door(Permission.VIEW_DASHBOARD)
def figures_file(request: HttpRequest, name: str) -> HttpResponse:
    figure = newest_figure(request.member.organisation_id)
    if figure is None or name not in figure.tables:
        raise Http404
    response = HttpResponse(csv_of(figure, name), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = (
        f'attachment; filename="recruits-{name}-{figure.as_of:%Y-%m-%d}.csv"'
    )
    if request.method == "GET":
        note_fetched(figure=figure, by=request.member, table=name)
    return response
