"""Cases: the list, a new one, one file."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django.core.exceptions import NON_FIELD_ERRORS
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from cases.casebook import drafts, services
from cases.casebook.consult import consult_case, list_cases
from cases.casebook.filters import CaseFilter, Stage
from cases.casebook.models import Case
from cases.casebook.paging import counted
from cases.casebook.selectors import case_list as cases_seen_by
from cases.casebook.vocabularies import Status
from cases.web.case_page import case_page
from cases.web.forms.fields import reading_context
from cases.web.forms.new_case import NewCaseForm, as_content, from_content
from cases.web.paging import filtered_page, page_links
from cases.web.rows import case_row, filter_chips
from people.accounts.roles import Permission
from people.accounts.selectors import members_of
from people.web.doors import door
from people.web.form_errors import kept


@require_safe
@door(Permission.VIEW_CASES)
def case_list(request: HttpRequest) -> HttpResponse:
    """Worst on top: the longest overdue answer first."""
    member = request.member
    asked = request.GET or {"stage": Stage.OPEN.value}
    found = CaseFilter(asked, cases_seen_by(member), member=member)
    page = filtered_page(found, request, day_field="answer_due_on")
    rows = list_cases(page.rows, by=member)
    return render(
        request,
        "cases/casebook/list.html",
        {
            "nav": "cases",
            "form": found.form,
            "members": members_of(member.organisation_id),
            "owner": found.form.data.get("owner", ""),
            "rows": [case_row(case) for case in rows],
            "count": counted(found.qs) if found.form.is_valid() else "0",
            "chips": filter_chips(found.form, request.GET),
            **page_links(request, page),
        },
    )


@door(Permission.OPEN_CASE)
def case_new(request: HttpRequest) -> HttpResponse:
    """A name or a label is enough. What was typed is kept as a draft until the case is open."""
    if request.method != "POST":
        return _new_page(request, _form_of_draft(request) or NewCaseForm())
    form = NewCaseForm(request.POST)
    saved_at = _keep_draft(request)
    if "leave" in request.POST:
        return redirect("today")
    case = kept(form, lambda: _open_case(request, form))
    if form.has_error(NON_FIELD_ERRORS, services.SENT_BEFORE):
        saved_at = _make_another(request, form)
    if case:
        if form.cleaned_data["submission"]:
            drafts.drop_draft(draft_id=form.cleaned_data["submission"], by=request.member)
        return redirect("case_detail", ref=case.ref)
    return _new_page(request, form, saved_at=saved_at)


def _open_case(request: HttpRequest, form: NewCaseForm) -> Case:
    data = form.cleaned_data
    return services.open_case(
        by=request.member,
        person=form.told(),
        status=data["status"] or Status.UNKNOWN,
        status_on=data["status_on"],
        source=data["reporter_name"],
        submission=data["submission"],
        **form.facts(),
    )


def _make_another(request: HttpRequest, form: NewCaseForm) -> str:
    """Turn a form that opened a case before into the form of another; return when it was kept."""
    form.data = form.data.copy()
    form.data["submission"] = another = str(uuid4())
    draft = drafts.keep_draft(
        draft_id=UUID(another), by=request.member, content=as_content(form.data)
    )
    return _clock_time(draft.saved_at) if draft else ""


def _form_of_draft(request: HttpRequest) -> NewCaseForm | None:
    if "draft" not in request.GET:
        return None
    draft = drafts.draft_of(request.member, _uuid_or_404(request.GET["draft"]))
    if draft is None:
        raise Http404
    return from_content(draft.content)


def _new_page(request: HttpRequest, form: NewCaseForm, saved_at: str = "") -> HttpResponse:
    context = {"nav": "cases", "form": form, "saved_at": saved_at}
    status = 422 if form.errors else 200
    return render(request, "cases/casebook/new.html", context, status=status)


@require_POST
@door(Permission.OPEN_CASE)
def draft_keep(request: HttpRequest) -> HttpResponse:
    """Keep an unfinished form; the page calls it while somebody types."""
    saved_at = _keep_draft(request)
    if not saved_at:
        raise Http404
    return JsonResponse({"saved_at": saved_at})


def _keep_draft(request: HttpRequest) -> str:
    """Return the time at which the draft was kept, or nothing if it could not be."""
    try:
        draft_id = UUID(request.POST.get("submission", ""))
    except ValueError:
        return ""
    if services.was_sent(draft_id, by=request.member):
        return ""
    draft = drafts.keep_draft(
        draft_id=draft_id, by=request.member, content=as_content(request.POST)
    )
    return _clock_time(draft.saved_at) if draft else ""


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


@require_safe
@door(Permission.VIEW_CASES)
def case_detail(request: HttpRequest, ref: str) -> HttpResponse:
    try:
        case = consult_case(ref=ref, by=request.member)
    except Case.DoesNotExist as error:
        raise Http404 from error
    return render(request, "cases/casebook/detail.html", case_page(case, request.member))


def _clock_time(moment: datetime) -> str:
    return timezone.localtime(moment).strftime("%H:%M")


def _uuid_or_404(text: str) -> Any:
    try:
        return UUID(text)
    except ValueError as error:
        raise Http404 from error
