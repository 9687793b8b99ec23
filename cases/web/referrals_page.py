"""The page of one case about its partners: what they were asked, what was written, new ones."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from cases.access.vocabularies import Purpose
from cases.casebook.consult import consult_case
from cases.casebook.models import Case
from cases.casebook.paging import Page
from cases.sharing.notes.models import Note
from cases.sharing.notes.selectors import newest_of_threads, thread_page
from cases.sharing.referrals.selectors import referrals_of
from cases.sharing.standing import Standing, standing_of
from cases.web.forms.referrals import NewReferralForm, NoteForm
from cases.web.referral_rows import NOTHING, ReferralRow, Said, Tried, note_rows, referral_row
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.registry.names import shown_name


@dataclass(frozen=True)
class Part:
    """One partner: for what the case is shared with it now, what it was asked, the thread."""

    partner_id: UUID
    name: str
    purposes: list[str]
    referrals: list[ReferralRow]
    notes: list[Said]
    older_url: str
    note_form: NoteForm | None


def referrals_page(request: HttpRequest, ref: str, tried: Tried = NOTHING) -> HttpResponse:
    """Draw the page. `?partner=` shows one thread alone, from `after` on."""
    member: Membership = request.member  # type: ignore[attr-defined]
    try:
        case = consult_case(ref=ref, by=member)
    except Case.DoesNotExist as error:
        raise Http404 from error
    rows = referrals_of(case, member)
    standing = standing_of(case)
    names = {one.pk: one.name for one in case.partners or []}
    only = _partner_asked_for(request)
    threads = _threads(request, case, member, only)
    shown = [only] if only else _in_order(rows, standing, threads)
    writes = member.may(Permission.WRITE_TO_PARTNERS)
    context = {
        "nav": "cases",
        "case": case,
        "name": shown_name(case.person),
        "only": only,
        "parts": [
            _part(pk, names.get(pk, ""), rows, standing, threads.get(pk), member, tried)
            for pk in shown
        ],
        "new": new_form(case, standing, tried) if writes and standing else None,
        "tried": tried,
    }
    return render(request, "cases/sharing/referrals.html", context, status=tried.status)


def new_form(case: Case, standing: list[Standing], tried: Tried) -> NewReferralForm | None:
    if tried.new is not None or case.is_finished:
        return tried.new  # type: ignore[no-any-return]
    names = {one.pk: one.name for one in case.partners or []}
    return NewReferralForm(standing=standing, names=names)


def _partner_asked_for(request: HttpRequest) -> UUID | None:
    told = request.GET.get("partner", "")
    try:
        return UUID(told) if told else None
    except ValueError as error:
        raise Http404 from error


def _threads(
    request: HttpRequest, case: Case, member: Membership, only: UUID | None
) -> dict[UUID, Page[Note]]:
    if only is None:
        return newest_of_threads(case, member)
    after = request.GET.get("after", "")
    try:
        return {only: thread_page(case, member, partner_id=only, after=after)}
    except ValidationError as error:
        raise Http404 from error


def _in_order(rows: Iterable[Any], standing: Iterable[Standing], threads: Any) -> list[UUID]:
    """Return the partners: first those with whom the case is shared, then those of before."""
    told = [one.partner_id for one in standing] + [row.partner_id for row in rows]
    return list(dict.fromkeys([*told, *threads]))


def _part(
    partner_id: UUID,
    name: str,
    rows: list[Any],
    standing: list[Standing],
    thread: Page[Note] | None,
    member: Membership,
    tried: Tried,
) -> Part:
    own = [row for row in rows if row.partner_id == partner_id]
    purposes = [one.purpose for one in standing if one.partner_id == partner_id]
    page = thread or Page([])
    return Part(
        partner_id=partner_id,
        name=name,
        purposes=[str(Purpose(purpose).label) for purpose in purposes],
        referrals=[referral_row(row, member, tried.move) for row in own],
        notes=note_rows(page.rows, member, name),
        older_url=f"?partner={partner_id}&after={page.after}" if page.after else "",
        note_form=_note_form(partner_id, own, purposes, member, tried),
    )


def _note_form(
    partner_id: UUID, own: list[Any], purposes: list[str], member: Membership, tried: Tried
) -> NoteForm | None:
    if tried.note is not None and tried.partner_id == partner_id:
        return tried.note
    if not purposes or not member.may(Permission.WRITE_TO_PARTNERS):
        return None
    about = [row for row in own if row.purpose in purposes]
    return NoteForm(about=about, of=partner_id)


def address_of(ref: str, partner_id: UUID) -> str:
    """Return where on the page a partner stands."""
    return f"{reverse('case_referrals', args=[ref])}#partner-{partner_id}"
