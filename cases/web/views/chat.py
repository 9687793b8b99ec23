"""A case from a pasted chat: paste, take what belongs into the case, open it or add to one."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import NON_FIELD_ERRORS
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.casebook import intake
from cases.casebook.intake import Pasted
from cases.casebook.likeness import MUST_DECIDE, case_in_sight
from cases.casebook.models import Case, Transcript
from cases.casebook.selectors import find_case
from cases.casebook.transcripts import consult_transcript, pages_of
from cases.casebook.vocabularies import Platform, Status
from cases.web.forms.chat import ChatForm, PasteForm
from cases.web.forms.likeness import Choice, choices_in, told_so_far
from cases.web.likely import LikelyRow, ask_undecided, likely_rows
from cases.web.noted import say_noted
from cases.web.views.case_file import case_or_404
from people.accounts.roles import Permission
from people.registry.versions import Stale
from people.web.doors import door
from people.web.form_errors import kept


@door(Permission.OPEN_CASE)
def chat_paste(request: HttpRequest) -> HttpResponse:
    """Take a chat in. It waits as a draft, so that the next page is a small one."""
    if request.method != "POST":
        ref = request.GET.get("case", "")
        meant = case_or_404(request, ref).ref if ref else ""
        return _paste_page(request, PasteForm(initial={"case": meant}))
    form = PasteForm(request.POST)
    if not form.is_valid():
        return _paste_page(request, form)
    data = form.cleaned_data
    draft = intake.keep_pasted(
        draft_id=data["submission"], by=request.member, text=data["text"], case=data["case"]
    )
    if draft is None:
        raise Http404
    return redirect("chat_take", pk=draft.pk)


@door(Permission.OPEN_CASE)
def chat_take(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Show what the chat holds; write what was taken of it into a case."""
    pasted = intake.pasted_by(request.member, pk)
    if pasted is None:
        return _to_its_case(request, pk)
    if request.method != "POST":
        target = None if "new" in request.GET else _seen(request, pasted.case)
        return _page(request, pk, pasted, _form(pasted), target=target)
    if request.POST.get("do") == "leave":
        return redirect("today")
    act = _add if request.POST.get("do") == "add" else _open
    return act(request, pk, pasted)


@require_POST
@door(Permission.OPEN_CASE)
def chat_likely(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Say who may be the same person; the page asks while somebody chooses."""
    pasted = intake.pasted_by(request.member, pk)
    if pasted is None:
        raise Http404
    rows = _likely(request, _form(pasted, request.POST))
    return render(request, "cases/casebook/_likely.html", {"likely": rows})


@require_safe
@door(Permission.VIEW_CASES)
def chat_detail(request: HttpRequest, ref: str, pk: UUID) -> HttpResponse:
    """One page of a chat as it was pasted."""
    try:
        row = consult_transcript(ref=ref, pk=pk, by=request.member)
    except Transcript.DoesNotExist as error:
        raise Http404 from error
    page = Paginator(pages_of(row), 1).get_page(request.GET.get("page"))
    context = {
        "nav": "cases",
        "row": row,
        "platform": _name_of(row.platform),
        "page": page,
        "parts": page.object_list[0],
    }
    return render(request, "cases/casebook/chat.html", context)


def _open(request: HttpRequest, pk: UUID, pasted: Pasted) -> HttpResponse:
    form = _form(pasted, request.POST)
    if on_file := _same_person(request):
        said = _("This is the file of that person. Add the chat to it?")
        sent = request.POST.copy()
        sent["ref"] = on_file.ref
        again = _form(pasted, sent, adds=True)
        return _page(request, pk, pasted, again, target=on_file, note=said)
    rows = _likely(request, form)
    ask_undecided(form, rows)
    case = kept(form, lambda: _open_case(request, pk, pasted, form))
    if case:
        say_noted(request, form)
        return redirect("case_detail", ref=case.ref)
    if form.has_error(NON_FIELD_ERRORS, MUST_DECIDE):
        rows = _likely(request, form)
    return _page(request, pk, pasted, form, rows)


def _open_case(request: HttpRequest, pk: UUID, pasted: Pasted, form: ChatForm) -> Case:
    data = form.cleaned_data
    case, is_asked = intake.open_case_from_chat(
        by=request.member,
        pasted=pasted,
        person=form.told(),
        said=choices_in(request.POST),
        submission=pk,
        status=data["status"] or Status.UNKNOWN,
        source=data["reporter_name"],
        **form.facts(),
    )
    if is_asked:
        messages.info(request, _("A coordinator has been asked to look at this."))
    return case


def _add(request: HttpRequest, pk: UUID, pasted: Pasted) -> HttpResponse:
    target = _seen(request, request.POST.get("ref", "").strip().upper())
    form = _form(pasted, request.POST, adds=True)
    form.country = target.nationality if target else ""
    if form.is_valid() and target is None:
        form.add_error("ref", _("You have no case with this reference."))
    case = kept(form, lambda: _add_to(request, pk, pasted, form, target))
    if case:
        return redirect("case_detail", ref=case.ref)
    return _page(request, pk, pasted, form, target=target)


def _add_to(
    request: HttpRequest, pk: UUID, pasted: Pasted, form: ChatForm, target: Any
) -> Case | None:
    told = {"pasted": pasted, "taken": form.taken(), "submission": pk}
    try:
        return intake.add_chat_to_case(case=target, by=request.member, **told)
    except Stale:
        form.add_error(None, _("Somebody else saved at this moment. Send it once more."))
    return None


def _to_its_case(request: HttpRequest, pk: UUID) -> HttpResponse:
    """A chat that was sent before is in its case."""
    case = intake.case_of_pasted(pk, by=request.member)
    if case is None:
        raise Http404
    return redirect("case_detail", ref=case.ref)


def _form(pasted: Pasted, data: Any = None, *, adds: bool = False) -> ChatForm:
    form = ChatForm(data, adds=adds)
    form.ask(pasted.proposals)
    return form


def _likely(request: HttpRequest, form: ChatForm) -> list[LikelyRow]:
    chosen = choices_in(request.POST)
    return likely_rows(form, told_so_far(form), chosen, by=request.member)


def _same_person(request: HttpRequest) -> Case | None:
    """Return the file of whom the member says that it is he; None where he may not see it."""
    chosen = choices_in(request.POST)
    same = next((pk for pk, choice in chosen.items() if choice == Choice.SAME), None)
    return case_in_sight(same, by=request.member) if same else None


def _seen(request: HttpRequest, ref: str) -> Case | None:
    try:
        return find_case(ref, who=request.member) if ref else None
    except Case.DoesNotExist:
        return None


def _paste_page(request: HttpRequest, form: PasteForm) -> HttpResponse:
    status = 422 if form.errors else 200
    context = {"nav": "cases", "form": form}
    return render(request, "cases/casebook/chat_paste.html", context, status=status)


def _page(
    request: HttpRequest,
    pk: UUID,
    pasted: Pasted,
    form: ChatForm,
    rows: list[LikelyRow] | None = None,
    *,
    target: Case | None = None,
    note: str = "",
) -> HttpResponse:
    context = {
        "nav": "cases",
        "pk": pk,
        "form": form,
        "kinds": list(form.rows()),
        "likely": rows or [],
        "messages_count": pasted.messages,
        "platform": _name_of(pasted.platform),
        "target": target,
        "note": note,
    }
    status = 422 if form.errors else 200
    return render(request, "cases/casebook/chat_take.html", context, status=status)


def _name_of(platform: str) -> str:
    is_known = platform in Platform.values and platform != Platform.OTHER
    return str(Platform(platform).label) if is_known else ""
