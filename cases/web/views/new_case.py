"""Opening a case: the form, its draft, and who may be the same person."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django.contrib import messages
from django.core.exceptions import NON_FIELD_ERRORS
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from cases.casebook import drafts, services
from cases.casebook.intake import is_pasted
from cases.casebook.likeness import MUST_DECIDE, case_in_sight, open_case_beside
from cases.casebook.models import Case
from cases.casebook.vocabularies import Status
from cases.web.forms.fields import reading_context
from cases.web.forms.likeness import COMPARED, Choice, choices_in, told_so_far
from cases.web.forms.new_case import NewCaseForm, as_content, as_data, from_content
from cases.web.likely import LikelyRow, ask_undecided, likely_rows
from cases.web.noted import say_noted
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept


@door(Permission.OPEN_CASE)
def case_new(request: HttpRequest) -> HttpResponse:
    """A name or a label is enough. What was typed is kept as a draft until the case is open."""
    if request.method != "POST":
        return _empty_or_draft(request)
    form = NewCaseForm(request.POST)
    saved_at = _keep_draft(request)
    if "leave" in request.POST:
        return redirect("today")
    chosen = choices_in(request.POST)
    if on_file := _same_person(request, chosen):
        return _to_file(request, on_file, is_kept=bool(saved_at))
    rows = likely_rows(form, told_so_far(form), chosen, by=request.member)
    if not _was_sent(request):
        ask_undecided(form, rows)
    case = kept(form, lambda: _open_case(request, form, chosen))
    if form.has_error(NON_FIELD_ERRORS, MUST_DECIDE):
        # He came on file since we looked.
        rows = likely_rows(form, told_so_far(form), chosen, by=request.member)
    if form.has_error(NON_FIELD_ERRORS, services.SENT_BEFORE):
        saved_at = _make_another(request, form)
    if case:
        if form.cleaned_data["submission"]:
            drafts.drop_draft(draft_id=form.cleaned_data["submission"], by=request.member)
        say_noted(request, form)
        return redirect("case_detail", ref=case.ref)
    return _page(request, form, rows, saved_at=saved_at)


@require_POST
@door(Permission.OPEN_CASE)
def case_likely(request: HttpRequest) -> HttpResponse:
    """Say who may be the same person; the page asks while somebody types."""
    form = NewCaseForm(request.POST)
    chosen = choices_in(request.POST)
    rows = likely_rows(form, told_so_far(form), chosen, by=request.member)
    return render(request, "cases/casebook/_likely.html", {"likely": rows})


@require_POST
@door(Permission.OPEN_CASE)
def draft_keep(request: HttpRequest) -> HttpResponse:
    """Keep an unfinished form; the page calls it while somebody types."""
    saved_at = _keep_draft(request)
    if not saved_at:
        raise Http404
    return JsonResponse({"saved_at": saved_at})


@require_POST
@door(Permission.VIEW_CASES)
def read_date(request: HttpRequest) -> HttpResponse:
    """Say back how a date was read."""
    field = request.POST.get("field", "")
    if not field.isidentifier():
        raise Http404
    text = request.POST.get(field, "")
    context = reading_context(field, text, request.POST.get(f"{field}_reading", ""))
    return render(request, "components/read_as.html", {**context, "said_by_itself": True})


def _open_case(request: HttpRequest, form: NewCaseForm, chosen: Mapping[UUID, str]) -> Case:
    data = form.cleaned_data
    facts, suggested = form.facts_as_agreed()
    case, is_asked = open_case_beside(
        by=request.member,
        person=form.told(),
        said=chosen,
        status=data["status"] or Status.UNKNOWN,
        status_on=data["status_on"],
        source=data["reporter_name"],
        submission=data["submission"],
        **facts,
    )
    if suggested:
        # Not which: what is told of him stands on his page, where it can be taken out.
        messages.info(request, _("Some means were ticked because what you told says so."))
    if is_asked:
        # Not about whom: it may be somebody whose case is closed to this member.
        messages.info(request, _("A coordinator has been asked to look at this."))
    return case


def _same_person(request: HttpRequest, chosen: Mapping[UUID, str]) -> Case | None:
    """Return the file of whom the member says that it is he; None where he may not see it."""
    same = next((pk for pk, choice in chosen.items() if choice == Choice.SAME), None)
    return case_in_sight(same, by=request.member) if same else None


def _to_file(request: HttpRequest, on_file: Case, *, is_kept: bool) -> HttpResponse:
    if not is_kept:
        draft_id = uuid4()
        content = {**as_content(request.POST), "submission": [str(draft_id)]}
        drafts.keep_draft(draft_id=draft_id, by=request.member, content=content)
    said = _(
        "This is the file of that person; no new case was opened. What you typed is kept as a "
        "draft, on the page “Today”."
    )
    messages.info(request, said)
    return redirect("case_detail", ref=on_file.ref)


def _was_sent(request: HttpRequest) -> bool:
    """Tell whether this form opened a case before: the person it finds is the one it made.

    Asked after looking, so that a second click does not stumble over the first.
    """
    submission = _uuid(request.POST.get("submission", ""))
    return submission is not None and services.was_sent(submission, by=request.member)


def _make_another(request: HttpRequest, form: NewCaseForm) -> str:
    """Turn a form that opened a case before into the form of another; return when it was kept."""
    form.data = form.data.copy()
    form.data["submission"] = another = str(uuid4())
    draft = drafts.keep_draft(
        draft_id=UUID(another), by=request.member, content=as_content(form.data)
    )
    return _clock_time(draft.saved_at) if draft else ""


def _empty_or_draft(request: HttpRequest) -> HttpResponse:
    if "draft" not in request.GET:
        return _page(request, NewCaseForm(), [])
    draft_id = _uuid(request.GET["draft"])
    draft = drafts.draft_of(request.member, draft_id) if draft_id else None
    if draft is None:
        raise Http404
    if is_pasted(draft):
        return redirect("chat_take", pk=draft.pk)
    form, typed = from_content(draft.content), as_data(draft.content)
    told = told_so_far(NewCaseForm(typed))
    return _page(request, form, likely_rows(form, told, choices_in(typed), by=request.member))


def _page(
    request: HttpRequest, form: NewCaseForm, rows: list[LikelyRow], saved_at: str = ""
) -> HttpResponse:
    context = {
        "nav": "cases",
        "form": form,
        "likely": rows,
        "asked_by": ", ".join(f"#id_{name}" for name in COMPARED),
        "saved_at": saved_at,
    }
    status = 422 if form.errors else 200
    return render(request, "cases/casebook/new.html", context, status=status)


def _keep_draft(request: HttpRequest) -> str:
    """Return the time at which the draft was kept, or nothing if it could not be."""
    draft_id = _uuid(request.POST.get("submission", ""))
    if draft_id is None or services.was_sent(draft_id, by=request.member):
        return ""
    draft = drafts.keep_draft(
        draft_id=draft_id, by=request.member, content=as_content(request.POST)
    )
    return _clock_time(draft.saved_at) if draft else ""


def _clock_time(moment: datetime) -> str:
    return timezone.localtime(moment).strftime("%H:%M")


def _uuid(text: Any) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
