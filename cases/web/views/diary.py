"""The diary of a case: news and contacts, its timeline, and what is to be done."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.access.seeing import members_who_see
from cases.casebook import events, todo
from cases.casebook.consult import consult_case, consult_task
from cases.casebook.models import Case, Event, Task
from cases.casebook.selectors import find_task, newest_first
from cases.sharing.beside import beside_case
from cases.web.forms.diary import DropForm, EventForm, LaterForm, SeenForm, TaskEditForm, TaskForm
from cases.web.partner_entries import between_us_and_partners
from cases.web.timeline import timeline_of
from cases.web.tried import tried
from cases.web.views.case_file import case_or_404, page_again, small_page
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept


@require_POST
@door(Permission.CHANGE_CASE)
def event_add(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    form = EventForm(request.POST)
    if kept(form, lambda: events.add_event(case=case, by=request.member, **form.cleaned_data)):
        return redirect("case_detail", ref=ref)
    return page_again(request, ref, event_form=form)


@require_POST
@door(Permission.CHANGE_CASE)
def event_mark(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Partners with whom the case is shared may read an event from now on, or no longer."""
    shown = request.POST.get("for_partners") == "yes"
    try:
        event = events.mark_event(pk=pk, by=request.member, for_partners=shown)
    except Event.DoesNotExist as error:
        raise Http404 from error
    return redirect(f"{reverse('case_detail', kwargs={'ref': event.case.ref})}#timeline")


@require_safe
@door(Permission.VIEW_CASES)
def case_timeline(request: HttpRequest, ref: str, page: int) -> HttpResponse:
    """What happened before that which the page of the case shows."""
    try:
        case = consult_case(ref=ref, by=request.member, beside=beside_case)
    except Case.DoesNotExist as error:
        raise Http404 from error
    timeline = timeline_of(
        case, newest_first(case.claims.all()), page, more=between_us_and_partners(case)
    )
    if not timeline.years:
        raise Http404
    context = {"nav": "cases", "case": case, "timeline": timeline}
    return render(request, "cases/casebook/timeline.html", context)


@door(Permission.CHANGE_CASE)
def task_add(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    form = TaskForm(request.POST or None, members=members_who_see(case), writer=request.member)
    if request.method == "POST" and kept(
        form, lambda: todo.add_task(case=case, by=request.member, **form.cleaned_data)
    ):
        return _to_todo(case)
    return small_page(request, case, form, _("Something to do"), _("Keep"))


@require_POST
@door(Permission.CHANGE_CASE)
def task_done(request: HttpRequest, pk: UUID) -> HttpResponse:
    try:
        task = find_task(pk, who=request.member)
    except Task.DoesNotExist as error:
        raise Http404 from error
    try:
        if not todo.finish_task(task=task, by=request.member):
            messages.info(request, _("This was done already."))
    except ValidationError as error:
        messages.warning(request, error.messages[0])
    return _to_todo(task.case) if request.POST.get("from") == "case" else redirect("today")


@door(Permission.CHANGE_CASE)
def task_later(request: HttpRequest, pk: UUID) -> HttpResponse:
    task = _task_or_404(request, pk)
    form = LaterForm(_sent(request), task=task)
    page = {"title": _("Put it off"), "action": _("Put it off")}
    return _answer(request, task, form, page, lambda told: todo.snooze_task(**told))


@door(Permission.CHANGE_CASE)
def task_drop(request: HttpRequest, pk: UUID) -> HttpResponse:
    task = _task_or_404(request, pk)
    form = DropForm(_sent(request), task=task)
    page = {"title": _("Drop the task"), "action": _("Drop it")}
    return _answer(request, task, form, page, lambda told: todo.drop_task(**told))


@door(Permission.CHANGE_CASE)
def task_edit(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Correct a task or give it to somebody; a reminder is only given."""
    task = _task_or_404(request, pk)
    form = TaskEditForm(_sent(request), task=task, members=members_who_see(task.case))
    page = {"title": _("Change the task"), "action": _("Keep it")}
    write = todo.give_task if task.rule else todo.change_task
    return _answer(request, task, form, page, lambda told: write(**told))


def _answer(
    request: HttpRequest,
    task: Task,
    form: SeenForm,
    page: dict[str, Any],
    write: Callable[[dict[str, Any]], None],
) -> HttpResponse:
    status = 200
    if request.method == "POST":
        status = tried(
            form,
            lambda: write({"task": task, "by": request.member, **form.cleaned_data}),
            tell=_tell_day,
        )
    if status == 302:
        return _to_todo(task.case)
    context = {"nav": "cases", "case": task.case, "task": task, "form": form, **page}
    return render(request, "cases/casebook/task_form.html", context, status=status)


def _tell_day(form: SeenForm, now: Task) -> None:
    form.see(now)
    said = _("This was changed meanwhile: it is now due on %(day)s. Look, and send it again.")
    form.add_error(None, said % {"day": date_format(now.due_on, "j M Y")})


def _task_or_404(request: HttpRequest, pk: UUID) -> Task:
    try:
        return consult_task(pk, by=request.member)
    except Task.DoesNotExist as error:
        raise Http404 from error


def _to_todo(case: Case) -> HttpResponse:
    return redirect(reverse("case_detail", args=[case.ref]) + "#todo")


def _sent(request: HttpRequest) -> Any:
    return request.POST if request.method == "POST" else None
