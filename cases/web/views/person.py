"""What belongs to the person of a case: names, nationalities, papers, contacts, people near."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.casebook.persons import of_person
from cases.web import people_near, person_facts
from cases.web.contact_rows import contact_row
from cases.web.forms.editing import version_in
from cases.web.forms.person_contacts import VerifyForm
from cases.web.forms.person_part import PersonPart, SureForm
from cases.web.noted import say_noted
from cases.web.person_parts import PARTS, Part
from cases.web.views.editing import answer_correction, consulted_or_404, reads_again_when_stale
from people.accounts.activity import names_of
from people.accounts.roles import Permission
from people.registry.claims import choose_claim
from people.registry.contacts import verify_contact
from people.registry.models import Contact
from people.web.doors import door
from people.web.form_errors import kept

_FACTS: dict[str, Callable[[Case], list[person_facts.Fact]]] = {
    "names": person_facts.names,
    "nationalities": person_facts.nationalities,
    "papers": person_facts.papers,
    "contacts": people_near.contact_facts,
    "relations": people_near.relation_facts,
}


@door(Permission.CHANGE_CASE)
@reads_again_when_stale
def part_new(request: HttpRequest, ref: str, part: str) -> HttpResponse:
    case, kind, asks = _asked(request, ref, part)
    form = asks.new_form(_sent(request), initial=_said_already(request))

    def write() -> Any:
        told = asks.told(form.cleaned_data)
        return of_person(case=case, by=by, write=lambda man: kind.add(person=man, by=by, **told))

    by = request.member
    if request.method == "POST" and kept(form, write):
        say_noted(request, form)
        return redirect(_back(case))
    page = {"nav": "cases", "case": case, "form": form, "title": kind.title_new}
    status = 422 if form.errors else 200
    context = {**page, "back": _back(case)}
    return render(request, "cases/casebook/part_new.html", context, status=status)


@door(Permission.CHANGE_CASE)
@reads_again_when_stale
def part_edit(request: HttpRequest, ref: str, part: str, pk: UUID) -> HttpResponse:
    """The form shows what is sealed, and nothing that is masked: opening it is a look."""
    case, kind, asks = _asked(request, ref, part)
    change, row = _or_404(kind.change), _row(asks, pk)
    if row is None:
        return _as_a_new_one(request, case, part)
    form = asks.edit_form(row, _sent(request))

    def write() -> Any:
        told = {"version": form.seen_version, **asks.told(form.told())}
        return of_person(case=case, by=by, write=lambda _man: change(row=row, by=by, **told))

    by = request.member
    page = {"back": _back(case), "removal": reverse("person_part_remove", args=[ref, part, pk])}
    if part == "contacts":
        page |= _verified(row)
    return answer_correction(request, form, write, case, kind.title, **page)


@door(Permission.CHANGE_CASE)
@reads_again_when_stale
def part_remove(request: HttpRequest, ref: str, part: str, pk: UUID) -> HttpResponse:
    case, kind, asks = _asked(request, ref, part)
    remove, row = _or_404(kind.remove), _row(asks, pk)
    if row is None:
        _seen_before_or_404(request, case)
        messages.info(request, _("This was removed meanwhile."))
        return redirect(_back(case))
    fact = next(each for each in _FACTS[part](case) if each.pk == row.pk)
    page = {"title": kind.title_removal, "action": _("Remove"), "fact": fact}
    form = SureForm(_sent(request), initial=_seen(case))
    return _sure(request, case, form, row, remove, {**page, "warning": kind.warning})


@door(Permission.CHANGE_CASE)
@reads_again_when_stale
def contact_verify(request: HttpRequest, ref: str, pk: UUID) -> HttpResponse:
    """Say how a number that was obtained elsewhere was called back."""
    case, _kind, asks = _asked(request, ref, "contacts")
    row = _row(asks, pk)
    page = {"title": _("Is this the right one?"), "action": _("It is the right one")}
    form = VerifyForm(_sent(request), initial=_seen(case))
    if row is None:
        _seen_before_or_404(request, case)
        form.add_error(None, _("This was removed meanwhile. What you typed stands here still."))
        return _sure_page(request, case, form, page, 409)
    return _sure(request, case, form, row, verify_contact, {**page, "contact": contact_row(row)})


@door(Permission.CHANGE_CASE)
@reads_again_when_stale
def claim_choose(request: HttpRequest, ref: str, pk: UUID) -> HttpResponse:
    case, _kind, asks = _asked(request, ref, "claims")
    row = _or_404(_row(asks, pk))
    page = {"title": _("Let this claim stand?"), "action": _("Let it stand")}
    form = SureForm(_sent(request), initial=_seen(case))
    shown = {**page, "claim": person_facts.claimed(row), "about": row.get_about_display()}
    return _sure(request, case, form, row, choose_claim, shown)


def _sure(
    request: HttpRequest,
    case: Case,
    form: SureForm,
    row: Any,
    service: Callable[..., Any],
    page: dict[str, Any],
) -> HttpResponse:
    """Do it at one press, if nobody has changed anything of the person since it was asked."""
    by = request.member

    def write() -> Any:
        told = {"row": row, "by": by, **form.cleaned_data}
        return of_person(case=case, by=by, write=lambda _man: service(**told))

    status = 200
    if request.method == "POST":
        status = _try(form, write, case.person.version)
        if status == 302:
            return redirect(_back(case))
    return _sure_page(request, case, form, page, status)


def _sure_page(
    request: HttpRequest, case: Case, form: SureForm, page: dict[str, Any], status: int
) -> HttpResponse:
    context = {"nav": "cases", "case": case, "form": form, "back": _back(case), **page}
    return render(request, "cases/casebook/part_sure.html", context, status=status)


def _as_a_new_one(request: HttpRequest, case: Case, part: str) -> HttpResponse:
    """Show what was typed about a row that somebody has removed: it can be kept as a new one."""
    _seen_before_or_404(request, case)
    form = PARTS[part].asks(case, request.member).new_form(request.POST)
    said = _("This was removed meanwhile. What you typed can be kept as a new one.")
    form.add_error(None, said)
    page = {"nav": "cases", "case": case, "form": form, "title": PARTS[part].title_new}
    page |= {"back": _back(case), "send_to": reverse("person_part_new", args=[case.ref, part])}
    return render(request, "cases/casebook/part_new.html", page, status=409)


def _try(form: SureForm, write: Callable[[], Any], version: int) -> int:
    """Return 302 when it was done, 422 when something is wrong, 409 when somebody was quicker."""
    form.full_clean()
    if "version" in form.errors:
        raise BadRequest("no version")
    if form.cleaned_data["version"] != version:
        form.data = form.data.copy()
        form.data["version"] = version
        said = _("Something of this person was changed meanwhile. Look, and send it again.")
        form.add_error(None, said)
        return 409
    # Removing returns nothing: a form without an error was kept.
    kept(form, write)
    return 422 if form.errors else 302


def _asked(request: HttpRequest, ref: str, part: str) -> tuple[Case, Part, PersonPart]:
    case = consulted_or_404(request, ref)
    kind = PARTS[part]
    return case, kind, kind.asks(case, request.member)


def _row(asks: PersonPart, pk: UUID) -> Any:
    """Return a row of the person of this very case, or None."""
    return next((each for each in asks.rows() if each.pk == pk), None)


def _seen_before_or_404(request: HttpRequest, case: Case) -> None:
    """Let pass what was sent from a page that is older than the person: there the row stood."""
    seen = version_in(request.POST)
    if seen is None or seen >= case.person.version:
        raise Http404


def _or_404(found: Any) -> Any:
    if found is None:
        raise Http404
    return found


def _seen(case: Case) -> dict[str, int]:
    return {"version": case.person.version}


def _back(case: Case) -> str:
    return reverse("case_detail", args=[case.ref]) + "#person"


def _sent(request: HttpRequest) -> Any:
    return request.POST if request.method == "POST" else None


def _said_already(request: HttpRequest) -> dict[str, str]:
    """What the link that led here has said: an id, or a code."""
    return {name: request.GET[name] for name in ("whose", "about") if name in request.GET}


def _verified(row: Contact) -> dict[str, Any]:
    """By whom and how a contact was verified; in the words for it a hidden number may stand."""
    contact = contact_row(row)
    if row.verified_by is None:
        return {"contact": contact}
    pk, group = row.verified_by.pk, row.verified_by.organisation_id
    via = "" if contact.mask else row.verified_via
    return {"contact": contact, "via": via, "verified_by": names_of({pk}, group).get(pk, "")}
