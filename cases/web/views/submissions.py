"""What partners handed in: the queue, one of them, and what becomes of it."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.casebook.likeness import MUST_DECIDE, case_in_sight
from cases.casebook.models import Case
from cases.casebook.paging import page_of
from cases.sharing.submissions import deciding
from cases.sharing.submissions.consult import content_of, list_submissions
from cases.sharing.submissions.models import Submission
from cases.sharing.submissions.selectors import (
    count_waiting,
    find_submission,
    partners_waiting,
    waiting,
)
from cases.sharing.submissions.telling import person_told
from cases.web.forms.likeness import Choice, choices_in
from cases.web.forms.submissions import DeclineForm, JoinForm, TakeUpForm
from cases.web.likely import LikelyRow, ask_undecided, likely_rows
from cases.web.paging import page_links
from cases.web.submission_page import partner_tabs, submission_page
from cases.web.submission_rows import submission_rows
from people.accounts.roles import Permission
from people.registry.entries import NewPerson
from people.web.doors import door
from people.web.form_errors import kept


@require_safe
@door(Permission.TAKE_SUBMISSIONS)
def submission_list(request: HttpRequest) -> HttpResponse:
    """What waits, the oldest first, of one partner or of all."""
    member, partner_id = request.member, _partner_asked(request)
    rows, after = waiting(member, partner_id=partner_id), request.GET.get("after", "")
    try:
        page = page_of(rows, day_field="received_at", after=after)
    except ValidationError as error:
        raise Http404 from error
    context = {
        "nav": "submissions",
        "rows": submission_rows(list_submissions(page.rows, by=member)),
        "count": count_waiting(member),
        "tabs": partner_tabs(partners_waiting(member), chosen=partner_id, by=member),
        "is_all": partner_id is None,
        **page_links(request, page),
    }
    return render(request, "cases/submissions/list.html", context)


@require_safe
@door(Permission.TAKE_SUBMISSIONS)
def submission_detail(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _page(request, pk)


@require_POST
@door(Permission.TAKE_SUBMISSIONS)
def submission_take(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Open a case; or add to the case of whoever it is said to be the same as."""
    submission, chosen = _waiting_or_404(request, pk), choices_in(request.POST)
    if submission is None:
        return _decided(request, pk)
    if on_file := _same_person(request, chosen):
        form: Any = JoinForm({"case": on_file.ref})
        return _done(request, pk, form, lambda: _join(request, pk, form), join=form)
    form = _take_form(request)
    form.is_valid()
    rows = _likely(request, form, submission, chosen)
    ask_undecided(form, rows)

    def write() -> Case:
        said = {"submission_id": pk, "said": chosen, "is_owner": form.is_owner}
        case, is_asked = deciding.take_up(by=request.member, **said)
        if is_asked:
            messages.info(request, _("A coordinator has been asked to look at this."))
        return case

    return _done(request, pk, form, write, take=form, likely=rows)


@require_POST
@door(Permission.TAKE_SUBMISSIONS)
def submission_join(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Add it to a case that is named."""
    if _waiting_or_404(request, pk) is None:
        return _decided(request, pk)
    form = JoinForm(request.POST)
    return _done(request, pk, form, lambda: _join(request, pk, form), join=form)


@require_POST
@door(Permission.TAKE_SUBMISSIONS)
def submission_decline(request: HttpRequest, pk: UUID) -> HttpResponse:
    if _waiting_or_404(request, pk) is None:
        return _decided(request, pk)
    form = DeclineForm(request.POST)

    def write() -> Submission:
        reason = form.cleaned_data["reason"]
        return deciding.decline(submission_id=pk, by=request.member, reason=reason)

    return _done(request, pk, form, write, decline=form)


def _done(
    request: HttpRequest, pk: UUID, form: Any, write: Callable[[], Any], **shown: Any
) -> HttpResponse:
    """Go on to the case or to the queue; or show the page with what is wrong."""
    made = kept(form, write)
    if isinstance(made, Case):
        return redirect("case_detail", ref=made.ref)
    if made:
        messages.success(request, _("Declined."))
        return redirect("submission_list")
    if _waiting_or_404(request, pk) is None:
        return _decided(request, pk)
    if form.has_error(NON_FIELD_ERRORS, MUST_DECIDE):
        # He came on file since we looked.
        shown["likely"] = None
    return _page(request, pk, status=422, **shown)


def _join(request: HttpRequest, pk: UUID, form: JoinForm) -> Case:
    ref = form.cleaned_data["case"]
    return deciding.join(submission_id=pk, case_ref=ref, by=request.member)


def _page(
    request: HttpRequest,
    pk: UUID,
    *,
    take: TakeUpForm | None = None,
    join: JoinForm | None = None,
    decline: DeclineForm | None = None,
    likely: list[LikelyRow] | None = None,
    status: int = 200,
) -> HttpResponse:
    """Show one with all it says; a form that was sent and not kept is shown again."""
    try:
        context = submission_page(pk, by=request.member)
    except Submission.DoesNotExist as error:
        raise Http404 from error
    submission = context["submission"]
    if submission.is_waiting:
        take = take or _take_form(request, is_sent=False)
        if likely is None:
            likely = _likely(request, take, submission, choices_in(request.POST))
        context |= {
            "take": take,
            "join": join or JoinForm(),
            "decline": decline or DeclineForm(),
            "likely": likely,
        }
    return render(request, "cases/submissions/detail.html", context, status=status)


def _take_form(request: HttpRequest, *, is_sent: bool = True) -> TakeUpForm:
    gives_cases = request.member.may(Permission.ASSIGN_CASE)
    return TakeUpForm(request.POST if is_sent else None, gives_cases=gives_cases)


def _likely(
    request: HttpRequest, form: TakeUpForm, submission: Submission, chosen: Mapping[UUID, str]
) -> list[LikelyRow]:
    content = content_of(submission)
    told = person_told(content.told) if content else NewPerson()
    rows = likely_rows(form, told, chosen, by=request.member)
    form.say_what_same_means()
    return rows


def _same_person(request: HttpRequest, chosen: Mapping[UUID, str]) -> Case | None:
    same = next((pk for pk, choice in chosen.items() if choice == Choice.SAME), None)
    return case_in_sight(same, by=request.member) if same else None


def _waiting_or_404(request: HttpRequest, pk: UUID) -> Submission | None:
    """Return one that waits still; None where somebody has decided about it."""
    try:
        submission = find_submission(pk, who=request.member)
    except Submission.DoesNotExist as error:
        raise Http404 from error
    return submission if submission.is_waiting else None


def _decided(request: HttpRequest, pk: UUID) -> HttpResponse:
    messages.warning(request, _("This was decided a moment ago, or withdrawn by the partner."))
    return redirect("submission_detail", pk=pk)


def _partner_asked(request: HttpRequest) -> UUID | None:
    try:
        return UUID(request.GET["partner"]) if "partner" in request.GET else None
    except ValueError as error:
        raise Http404 from error
