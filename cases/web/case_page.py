"""What the page of one case shows, gathered for the template."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from cases.access.vocabularies import Scope
from cases.casebook.models import Case
from cases.casebook.selectors import tasks_of
from cases.casebook.vocabularies import Means, RecruitmentChannel
from cases.repatriation.models import Request
from cases.repatriation.selectors import requests_of
from cases.web.badges import state_segments, status_badge
from cases.web.forms.case_file import EventForm, StatusForm
from cases.web.rows import days_until, distance_of
from cases.web.timeline import timeline_of
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.registry.countries import country_name
from people.registry.names import shown_name
from people.registry.vocabularies import KnownAnswer


def case_page(case: Case, member: Membership, **forms: Any) -> dict[str, Any]:
    """Return the context; `forms` takes the place of the empty ones, with their errors."""
    requests = requests_of(case)
    years = timeline_of(case)
    return {
        "nav": "cases",
        "case": case,
        "name": shown_name(case.person),
        "badge": status_badge(case.status),
        "nationalities": _nationalities(case),
        "born": _born(case),
        "situation": _situation(case),
        "promised": _promised(case),
        "requests": [_request_row(request) for request in requests],
        "worst": _worst(requests),
        "years": years,
        "timeline_count": sum(len(entries) for _year, entries in years),
        "tasks": [(days_until(task.due_on), task) for task in tasks_of(case)],
        "relatives": _relatives(case),
        "own_contacts": [c for c in case.person.contacts.all() if c.relationship_id is None],
        "consents": _consents(case),
        "event_form": EventForm(),
        "status_form": StatusForm(initial={"status": case.status}),
        "takes_free_case": case.owner_id is None and member.may(Permission.ASSIGN_OWN_CASE),
        **forms,
    }


def _nationalities(case: Case) -> list[str]:
    rows = sorted(case.person.nationalities.all(), key=lambda row: not row.is_primary)
    return [country_name(row.country) for row in rows]


def _born(case: Case) -> str:
    person = case.person
    if person.birth:
        return _("born %(date)s") % {"date": person.birth.words()}
    if person.age_min is None:
        return ""
    age = (
        f"{person.age_min}"
        if person.age_min == person.age_max
        else f"{person.age_min}–{person.age_max}"
    )
    told = person.age_as_of.words() if person.age_as_of else ""
    return _("age %(age)s, told %(date)s") % {"age": age, "date": told}


def _situation(case: Case) -> list[tuple[str, str, str]]:
    """Rows of (what, value, what stands under it)."""
    contact = case.last_contact
    under = ", ".join(filter(None, [distance_of(contact), case.last_contact_form_label]))
    passports = ", ".join(i.number for i in case.person.identifiers.all())
    rows = [
        (_("Last contact"), contact.words() if contact else _("none known"), under),
        (_("Unit"), case.unit or _("not known"), ""),
        (_("What he or she does there"), case.role_actual, ""),
        (_("Passport"), passports, ""),
        (_("Speaks Russian"), _answer(case.person.speaks_russian), ""),
    ]
    return [row for row in rows if row[1]]


def _promised(case: Case) -> list[tuple[str, str, str]]:
    """Rows of (what, promised, what happened)."""
    signed = case.contract_signed.words() if case.contract_signed else ""
    paper = " · ".join(filter(None, [case.contract_language_label, _translated(case)]))
    channel = case.recruitment_channel
    rows = [
        (_("Work"), case.promised_role, case.role_actual),
        (_("Pay"), case.promised_pay, ""),
        (
            _("Through"),
            case.recruiter,
            str(RecruitmentChannel(channel).label) if channel else "",
        ),
        (_("Left home"), "", case.left_home.words() if case.left_home else ""),
        (_("Term"), _months(case.contract_term_months), ""),
        (_("Paper signed"), "", " · ".join(filter(None, [signed, paper]))),
        (
            _("Means"),
            "",
            ", ".join(str(Means(code).label) for code in case.means),
        ),
    ]
    return [row for row in rows if row[1] or row[2]]


def _months(months: int | None) -> str:
    return _("%(months)d months") % {"months": months} if months else ""


def _answer(code: str) -> str:
    return "" if code in ("", KnownAnswer.UNKNOWN) else str(KnownAnswer(code).label)


def _translated(case: Case) -> str:
    words = {
        KnownAnswer.YES: pgettext("contract", "translated"),
        KnownAnswer.NO: pgettext("contract", "not translated"),
        KnownAnswer.SOME: pgettext("contract", "partly translated"),
    }
    return words.get(KnownAnswer(case.contract_translated), "") if case.contract_translated else ""


def _request_row(request: Request) -> dict[str, Any]:
    waits = request.is_waiting
    return {
        "request": request,
        "state": state_segments(request.state, is_late=request.is_overdue),
        "due_on": request.due_on if waits else None,
        "days": days_until(request.due_on) if waits else None,
    }


def _worst(requests: list[Request]) -> dict[str, Any] | None:
    """The request whose answer is due first: it leads the page."""
    waiting = [request for request in requests if request.is_waiting]
    if not waiting:
        return None
    first = min(waiting, key=lambda request: request.due_on)
    return {"request": first, "days": days_until(first.due_on), "is_late": first.is_overdue}


def _relatives(case: Case) -> list[dict[str, Any]]:
    contacts = list(case.person.contacts.all())
    return [
        {
            "row": row,
            "contacts": [c for c in contacts if c.relationship_id == row.id],
        }
        for row in case.person.relationships.all()
    ]


def _consents(case: Case) -> list[dict[str, Any]]:
    return [
        {
            "row": consent,
            "scopes": [(scope, Scope(scope.partition(":")[0]).label) for scope in consent.scopes],
        }
        for consent in case.consents.all()
    ]
