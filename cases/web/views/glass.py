"""Emergency access: opening a case, ending it, and the review by somebody else."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.access import glass as services
from cases.access.models import BreakGlass
from cases.web.activity_rows import activity_rows
from cases.web.forms.need_to_know import BreakForm, ReviewForm
from cases.web.glass_page import deeds_of
from cases.web.views.case_file import case_or_404
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept

MOST = 50


@door(Permission.BREAK_GLASS)
def glass_break(request: HttpRequest) -> HttpResponse:
    form = BreakForm(request.POST or None)
    if request.method == "POST":
        opened = kept(form, lambda: services.break_glass(by=request.member, **form.cleaned_data))
        if opened:
            return redirect("case_detail", ref=opened.case.ref)
    context = {"nav": "cases", "form": form, "minutes": services.OPEN_FOR.seconds // 60}
    status = 422 if form.errors else 200
    return render(request, "cases/access/break.html", context, status=status)


@require_POST
@door(Permission.VIEW_CASES)
def glass_end(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    opened = services.open_glass(case, request.member)
    if opened is None:
        raise Http404
    services.end_glass(glass=opened, by=request.member)
    messages.success(request, _("Emergency access to %(ref)s has ended.") % {"ref": ref})
    return redirect("today")


@require_safe
@door(Permission.REVIEW_BREAK_GLASS)
def glass_list(request: HttpRequest) -> HttpResponse:
    member = request.member
    context = {
        "nav": "activity",
        "waiting": services.glasses_to_review(member),
        "reviewed": services.reviewed_glasses(member, most=MOST),
    }
    return render(request, "cases/access/glasses.html", context)


@door(Permission.REVIEW_BREAK_GLASS)
def glass_review(request: HttpRequest, pk: UUID) -> HttpResponse:
    """What was done in the hour, and the verdict. On one's own the page says who must judge."""
    try:
        found = services.find_glass(pk, who=request.member)
    except BreakGlass.DoesNotExist as error:
        raise Http404 from error
    form = ReviewForm(request.POST or None)
    if request.method == "POST" and kept(
        form,
        lambda: services.review_glass(glass=found, by=request.member, **form.cleaned_data),
    ):
        return redirect("glass_list")
    context = {
        "nav": "activity",
        "glass": found,
        "form": form,
        "is_own": found.member_id == request.member.id,
        "rows": activity_rows(deeds_of(found, request.member), request.member),
    }
    status = 422 if form.errors else 200
    return render(request, "cases/access/review.html", context, status=status)
