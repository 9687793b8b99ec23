"""The page of a shared case: what was shared, what its reader is asked, and the thread."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from cases.casebook.consult import consult_case
from cases.casebook.models import Case
from cases.sharing.notes.selectors import thread_page
from cases.sharing.referrals.selectors import referrals_of
from cases.web.forms.referrals import NoteForm
from cases.web.referral_rows import NOTHING, Tried, note_rows, referral_row
from cases.web.shared_rows import shared_case as shown
from people.accounts.models import Membership
from people.accounts.roles import Permission


def shared_page(request: HttpRequest, ref: str, tried: Tried = NOTHING) -> HttpResponse:
    reader: Membership = request.member  # type: ignore[attr-defined]
    case = shared_or_404(request, ref)
    context = {
        "nav": "shared",
        "shared": shown(case, reader),
        "tried": tried,
        **_between(request, case, reader, tried),
    }
    return render(request, "cases/shared/detail.html", context, status=tried.status)


def shared_or_404(request: HttpRequest, ref: str) -> Case:
    try:
        return consult_case(ref=ref, by=request.member)  # type: ignore[attr-defined]
    except Case.DoesNotExist as error:
        raise Http404 from error


def _between(request: HttpRequest, case: Case, reader: Membership, tried: Tried) -> dict[str, Any]:
    """Return the two parts of the page, each empty for whoever may not read it."""
    found = referrals_of(case, reader) if reader.may(Permission.READ_REFERRALS) else []
    asked = [referral_row(row, reader, tried.move) for row in found]
    note_form = None
    if reader.may(Permission.WRITE_NOTES):
        note_form = tried.note or NoteForm(about=found, of="group")
    context: dict[str, Any] = {"asked": asked, "note_form": note_form, "notes": None}
    if reader.may(Permission.READ_NOTES):
        context |= _thread(request, case, reader)
    return context


def _thread(request: HttpRequest, case: Case, reader: Membership) -> dict[str, Any]:
    after = request.GET.get("after", "")
    try:
        page = thread_page(case, reader, partner_id=reader.organisation_id, after=after)
    except ValidationError as error:
        raise Http404 from error
    return {
        "notes": note_rows(page.rows, reader),
        "older_url": f"?after={page.after}#notes" if page.after else "",
        "newest_url": "?#notes" if after else "",
    }
