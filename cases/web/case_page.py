"""What the page of one case shows, gathered for the template."""

from datetime import date
from typing import Any

from cases.access.glass import open_glass
from cases.access.models import BreakGlass
from cases.casebook.models import Case
from cases.casebook.persons import cases_beside
from cases.casebook.reveal import OF_CASE, masked_of_case
from cases.casebook.selectors import newest_first, undone_tasks
from cases.networks.selectors import is_witness
from cases.repatriation.models import Request
from cases.repatriation.selectors import requests_of
from cases.web import case_facts as facts
from cases.web import person_facts
from cases.web.badges import status_badge
from cases.web.claim_rows import risk_of, what_is_said
from cases.web.consent_rows import consent_rows
from cases.web.forms.claims import StatusForm
from cases.web.forms.diary import EventForm
from cases.web.limit_rows import limit_rows
from cases.web.long_text import folded
from cases.web.next_step import next_step
from cases.web.partner_entries import asked_of_partners, between_us_and_partners
from cases.web.people_near import contacts_of, people_near
from cases.web.person_facts import with_lang
from cases.web.proceeding_rows import hearing_rows
from cases.web.request_rows import request_row
from cases.web.same_person import same_person
from cases.web.story_rows import story_of
from cases.web.timeline import second_calendar, timeline_of
from cases.web.todo_rows import todo_rows
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.registry.names import shown_name


def case_page(case: Case, member: Membership, **forms: Any) -> dict[str, Any]:
    """Return the context; `forms` takes the place of the empty ones, with their errors."""
    requests = requests_of(case)
    glass = open_glass(case, member)
    claims = newest_first(case.claims.all())
    name = shown_name(case.person)
    files, near = cases_beside(case, member)
    return {
        "nav": "cases",
        "case_keys": member.may(Permission.CHANGE_CASE),
        "case": case,
        "name": name,
        "other_names": [with_lang(other) for other in name.others],
        "badge": status_badge(case.status),
        "said": what_is_said(case, claims),
        "risk": risk_of(case),
        "nationalities": facts.nationalities(case),
        "born": facts.born(case),
        "born_bs": second_calendar(case.person.birth),
        "told": folded(case.summary),
        "situation": facts.situation(case),
        "promised": facts.promised(case),
        "recruited": facts.recruited(case),
        "story": story_of(case),
        "requests": [request_row(request) for request in _worst_first(requests)],
        "next_step": next_step(case, requests),
        "timeline": timeline_of(case, claims, more=between_us_and_partners(case)),
        "tasks": todo_rows(undone_tasks(case)),
        "limits": limit_rows(case),
        "hearings": hearing_rows(case),
        "is_witness": is_witness(case),
        "near": near,
        "relatives": people_near(case, near),
        "own_contacts": contacts_of(case, None),
        "hidden": masked_of_case(case),
        "hidden_kinds": OF_CASE,
        "person": person_facts.about(case),
        "seen_by": case.seen_by,
        "glass": glass,
        "consents": consent_rows(case),
        "asked": asked_of_partners(case),
        "event_form": EventForm(),
        "status_form": StatusForm(initial={"status": case.status}),
        "team_name": case.team.name if case.team else "",
        "takes_free_case": may_take(case, member, glass),
        "same_person": same_person(case, files, member),
        **forms,
    }


def may_take(case: Case, member: Membership, glass: BreakGlass | None) -> bool:
    """Tell whether somebody may make a free case his or her own: not by an emergency alone."""
    return case.owner_id is None and glass is None and member.may(Permission.ASSIGN_OWN_CASE)


def _worst_first(requests: list[Request]) -> list[Request]:
    """Return what is awaited, the longest overdue on top, then the rest as it came."""
    return sorted(requests, key=lambda r: r.due_on if r.is_waiting else date.max)
