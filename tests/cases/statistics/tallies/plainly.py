"""The same figures, counted row by row in plain Python: nothing of the tallies is used."""

from collections import Counter
from datetime import date, timedelta

from cases.access.models import Consent
from cases.casebook.models import Case
from cases.repatriation.models import Request

FAR = date.max
STEPS = {"acknowledged": "sent", "answered": "sent", "granted": "answered", "fulfilled": "granted"}


def figures(cases, today, first_month, granted_days):
    """Count some cases, and their requests, as `reading.numbers` tells them."""
    found = Counter()
    agreed = set(Consent.objects.filter(withdrawn_at=None).values_list("case_id", flat=True))
    for case in cases.select_related("person"):
        _case(found, case, agreed, today, first_month)
    for request in Request.objects.filter(case__in=cases):
        _request(found, request, today, granted_days)
    return {key: number for key, number in found.items() if number}


def courses(cases, kind):
    found = Counter()
    for request in Request.objects.filter(case__in=cases, kind=kind):
        days = {step: getattr(request, f"first_{step}_on") for step in ("sent", *STEPS)}
        for step, day in days.items():
            if day and days["sent"]:
                found["reached", f"{kind}|{step}", f"{days['sent']:%Y-%m}"] += 1
            before = STEPS.get(step)
            if before and day and days[before]:
                passed = min(max((day - days[before]).days, 0), 9999)
                found["days", f"{kind}|{step}", f"{passed:04}"] += 1
    return dict(found)


def _case(found, case, agreed, today, first_month):
    is_open = case.workflow not in ("closed", "transferred")
    ours, owner = case.side != "UKR", case.owner_id.hex if case.owner_id else ""
    recruit = ours and case.status not in ("at_risk", "prevented")
    if is_open and ours:
        found["open", case.nationality, case.status] += 1
    if is_open and not ours:
        found["apart", "", ""] += 1
    if is_open and recruit:
        found["pathway", case.pathway, ""] += 1
        if case.channels:
            found["channels", case.channel_marks, ""] += 1
    found["opened", _month(case.opened_on, first_month), ""] += 1
    if not is_open:
        found["closed", _month(case.stage_since, first_month), case.closed_reason] += 1
    if recruit:
        found["since", _month(case.status_since, first_month), case.status] += 1
    if is_open:
        born = case.person.birth_earliest or case.person.birth_latest
        found["lacks", "nationality", ""] += not case.nationality
        found["lacks", "birth", ""] += not born
        found["lacks", "death", ""] += case.status == "killed_unconfirmed"
        found["lacks", "consent", ""] += case.pk not in agreed
        found["workload", owner, case.risk] += 1
    found["answer_day", "past", owner] += case.answer_due_on < today
    found["contact_day", "past", owner] += case.contact_due_on <= today


def _request(found, request, today, granted_days):
    found["requests", request.kind, request.state] += 1
    waits = request.state in ("sent", "acknowledged")
    found["due_day", "past", request.kind] += waits and request.due_on < today
    old = request.since <= today - timedelta(days=granted_days)
    found["granted_day", "past", request.kind] += request.state == "granted" and old


def _month(day, first):
    month = f"{day:%Y-%m}"
    return month if month >= first else ""


def all_cases():
    return Case.objects.all()
