"""Teams: who sees the cases that are given to them."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from people.accounts import teams as services
from people.accounts.members import caseworkers_of
from people.accounts.models import Team
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept
from people.web.forms.keeping import TeamForm, TeamMembersForm
from people.web.stepup import fresh_factor


@door(Permission.KEEP_MEMBERS)
def teams(request: HttpRequest) -> HttpResponse:
    return _make(request) if request.method == "POST" else _list(request, TeamForm())


@fresh_factor
def _make(request: HttpRequest) -> HttpResponse:
    form = TeamForm(request.POST)
    made = kept(form, lambda: services.make_team(by=request.member, **form.cleaned_data))
    return redirect("team", pk=made.pk) if made else _list(request, form)


@door(Permission.KEEP_MEMBERS)
def team(request: HttpRequest, pk: UUID) -> HttpResponse:
    one = _team_or_404(request, pk)
    if request.method == "POST":
        return _change(request, one)
    return _page(request, one, _members_form(request, one))


@fresh_factor
def _change(request: HttpRequest, one: Team) -> HttpResponse:
    form = _members_form(request, one, request.POST)

    def change() -> Team:
        ids = [UUID(pk) for pk in form.cleaned_data["members"]]
        name = form.cleaned_data["name"]
        return services.change_team(team=one, name=name, member_ids=ids, by=request.member)

    if kept(form, change):
        messages.success(request, _("Kept."))
        return redirect("teams")
    return _page(request, one, form)


@require_POST
@door(Permission.KEEP_MEMBERS)
@fresh_factor
def team_end(request: HttpRequest, pk: UUID) -> HttpResponse:
    services.end_team(team=_team_or_404(request, pk), by=request.member)
    messages.success(request, _("The team is no more. Its cases stay with their owners."))
    return redirect("teams")


def _members_form(request: HttpRequest, one: Team, data: object = None) -> TeamMembersForm:
    return TeamMembersForm(data, team=one, members=caseworkers_of(request.member.organisation_id))


def _list(request: HttpRequest, form: TeamForm) -> HttpResponse:
    rows = services.teams_of(request.member.organisation_id)
    context = {"nav": "members", "teams": rows, "form": form}
    return render(request, "people/teams.html", context, status=422 if form.errors else 200)


def _page(request: HttpRequest, one: Team, form: TeamMembersForm) -> HttpResponse:
    context = {"nav": "members", "team": one, "form": form}
    return render(request, "people/team.html", context, status=422 if form.errors else 200)


def _team_or_404(request: HttpRequest, pk: UUID) -> Team:
    try:
        return services.find_team(pk, who=request.member)
    except Team.DoesNotExist as error:
        raise Http404 from error
