"""What is asked at each address: where it lies in the world, and a small body that fits."""

import json
from datetime import timedelta
from functools import cache
from typing import Any
from urllib.parse import urlencode
from uuid import UUID, uuid4

from django.core.handlers.base import BaseHandler
from django.db import transaction
from django.http import HttpResponseBase
from django.test import RequestFactory
from django.urls import URLResolver, get_resolver, reverse

from cases.casebook.bulk import mark_of
from people.dates import clock
from tests.access.world import CANARY, PASSWORD, World

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


def addresses() -> list[str]:
    """Return the names of all addresses, those of the API too; an address must have one."""
    return sorted(_views())


def door_of(name: str) -> Any:
    """Return the permission that an address asks for, or None."""
    return getattr(_views()[name], "permission", None)


_OF_CASE = ("event_", "grant_", "match_", "request_", "batch_", "task_", "proceeding_")
_OF_CASE = ("event_", "match_", "request_", "referral_", "batch_", "task_", "proceeding_")


def takes_case(name: str) -> bool:
    """Tell whether an address names a case, or a part of one that is not its member's own."""
    keys = _keys_of(name)
    return "ref" in keys or ("pk" in keys and name.startswith(_OF_CASE))


@cache
def _views() -> dict[str, Any]:
    found: dict[str, Any] = {}
    todo: list[tuple[str, URLResolver]] = [("", get_resolver())]
    while todo:
        within, resolver = todo.pop()
        for each in resolver.url_patterns:
            if isinstance(each, URLResolver):
                todo.append((f"{within}{each.namespace}:" if each.namespace else within, each))
            else:
                assert each.name, f"{each.pattern} has no name: the matrix cannot hold it"
                assert within + each.name not in found, f"{each.name} stands for two addresses"
                found[within + each.name] = each.callback
    return found


def path_of(name: str, world: World) -> str:
    """Return the address in this world; what it names belongs to the first caseworker's case."""
    things = world.things
    kwargs = _KWARGS.get(name) or _kwargs_of(name)
    told = {key: things.get(word, word) for key, word in kwargs.items()}
    return reverse(name, kwargs=told)


_KWARGS: dict[str, dict[str, str]] = {
    "task_done": {"pk": "task"},
    "task_later": {"pk": "task"},
    "task_drop": {"pk": "task"},
    "task_edit": {"pk": "task"},
    "case_timeline": {"ref": "case", "page": "first_page"},
    "event_mark": {"pk": "event"},
    "case_share": {"ref": "case", "pk": "partner"},
    "grant_renew": {"pk": "grant"},
    "selection_back": {"pk": "selection"},
    "sharing_partner": {"pk": "partner"},
    "sharing_partner_back": {"pk": "partner"},
    "grant_revoke": {"pk": "grant"},
    "asked_cases": {"pk": "asked_sharing"},
    "asked_agree": {"pk": "asked_sharing"},
    "asked_stop": {"pk": "asked_sharing"},
    "asked_back": {"pk": "asked_grant"},
    "chat_take": {"pk": "pasted"},
    "chat_likely": {"pk": "pasted"},
    "chat_detail": {"ref": "case", "pk": "chat"},
    "consent_withdraw": {"ref": "case", "pk": "consent"},
    "bulk_undo": {"pk": "bulk"},
    "view_edit": {"pk": "view"},
    "view_drop": {"pk": "view"},
    "hidden_keep": {"ref": "case", "what": "hiding_place"},
    "fact_edit": {"ref": "case", "fact": "unit"},
    "reveal": {"ref": "case", "what": "whereabouts", "pk": "case_id"},
    "request_move": {"pk": "request", "to": "acknowledged"},
    "referral_move": {"pk": "referral", "to": "revoked"},
    "shared_move": {"pk": "referral", "to": "accepted"},
    "partner_note": {"ref": "case", "partner": "asked_partner"},
    "request_wish": {"pk": "pow_request"},
    **{
        f"addressee_{name}": {"pk": "addressee"}
        for name in ("detail", "edit", "checked", "bounced", "ended", "meeting", "brief")
    },
    "request_milestone_take_back": {"pk": "request", "stone": "milestone"},
    "person_merge": {"ref": "case", "other": "hidden"},
    "person_part_new": {"ref": "case", "part": "papers"},
    "person_part_edit": {"ref": "case", "part": "contacts", "pk": "contact"},
    "person_part_remove": {"ref": "case", "part": "contacts", "pk": "contact"},
    "contact_verify": {"ref": "case", "pk": "contact"},
    "claim_choose": {"ref": "case", "pk": "claim"},
    "case_claims": {"ref": "case", "about": "status"},
    "case_claim_choose": {"ref": "case", "pk": "case_claim"},
    "case_claim_take_back": {"ref": "case", "pk": "case_claim"},
    "money_edit": {"ref": "case", "pk": "money"},
    "money_remove": {"ref": "case", "pk": "money"},
    "person_unmerge": {"pk": "merge"},
    "retention_agree": {"pk": "letting_go"},
    "retention_stop": {"pk": "letting_go"},
    "retention_keep": {"ref": "closed"},
    "duplicate_decide": {"pk": "pair"},
    "glass_review": {"pk": "glass"},
    "alert_seen": {"pk": "alert"},
    "limit_met": {"ref": "case", "pk": "limit"},
    "limit_edit": {"ref": "case", "pk": "limit"},
    "limit_take_back": {"ref": "case", "pk": "limit"},
    "proceeding_unlink": {"pk": "proceeding", "ref": "case"},
    "webhooks": {"pk": "partner"},
    **{
        f"api-webhook-{name}": {"pk": "webhook"}
        for name in ("detail", "secret", "test", "replay", "deliveries")
    },
    "api-webhook-replay-one": {"pk": "webhook", "delivery": "delivery"},
    "webhook_again_one": {"pk": "webhook", "delivery": "delivery"},
    "playbook_detail": {"kind": "tracing", "place": "any"},
    "playbook_edit": {"kind": "tracing", "place": "any"},
    "playbook_check": {"kind": "tracing", "place": "any"},
    "rule_edit": {"rule": "R03"},
    "figures_agree": {"pk": "publication"},
    "figures_correct": {"pk": "public_one"},
    "correction_agree": {"pk": "correction"},
    "correction_stop": {"pk": "correction"},
    "other_figure_edit": {"pk": "other_figure"},
    "other_figure_remove": {"pk": "other_figure"},
    "figures_stop": {"pk": "publication"},
    "figures_release": {"name": "asked_release"},
    "figures_ask": {"name": "asked_release"},
    "figures_file": {"name": "asked_release", "table": "fates"},
    "public_figures": {"token": "public_token"},
    "public_feed": {"token": "public_token"},
    "public_release": {"token": "public_token", "name": "public_release"},
    "public_csv": {"token": "public_token", "name": "public_release", "table": "fates"},
    "public_json": {"token": "public_token", "name": "public_release", "table": "fates"},
    "calendar_feed": {"token": "calendar_token"},
    "invitation_end": {"pk": "invitation"},
    "join": {"token": "invitation_token"},
    "new_password": {"token": "password_token"},
    "member_ask": {"pk": "member", "kind": "factor_reset"},
    "work_in": {"pk": "own_membership"},
    "factor_remove": {"pk": "factor"},
    "session_end": {"pk": "session"},
    **{
        name: {"pk": "partner_key"}
        for name in (
            *("partner_key", "partner_key_budget"),
            *("partner_key_end", "partner_key_replace"),
        )
    },
    "api-code-list": {"name": "status"},
    "api-release-detail": {"name": "public_release"},
    "api-person-detail": {"ref": "person"},
    "api-request-detail": {"pk": "request"},
    "api-referral-detail": {"pk": "referral"},
    "api-referral-accept": {"pk": "referral"},
    "api-referral-refuse": {"pk": "referral"},
    "api-referral-done": {"pk": "referral"},
    "api-note-detail": {"pk": "note"},
    "api-request-steps": {"pk": "request"},
    "api-export-detail": {"pk": "asked_file"},
    "api-export-file": {"pk": "ready_file"},
    "api-submission-detail": {"pk": "submission"},
    "api-submission-withdraw": {"pk": "submission"},
    "export_profile_drop": {"pk": "export_profile"},
    "export_release": {"pk": "asked_export"},
    "export_refuse": {"pk": "asked_export"},
}
# Otherwise the first word of the name says what it is about.
_ABOUT = (
    "request",
    "batch",
    "export",
    "import",
    "match",
    "outside",
    "erasure",
    "member",
    "team",
    "approval",
    "partner",
    "proceeding",
    "webhook",
    "submission",
)


def _kwargs_of(name: str) -> dict[str, str]:
    about = next((word for word in _ABOUT if name.startswith(word)), "")
    return {key: {"ref": "case", "pk": about}.get(key, key) for key in _keys_of(name)}


def _keys_of(name: str) -> set[str]:
    found = get_resolver().reverse_dict.getlist(name)
    return {key for possible in found for _pattern, keys in possible[0] for key in keys}


def body_of(name: str, world: World) -> dict[str, Any]:
    """Return a form that would be taken from whoever may send it."""
    body = _BODIES.get(name, {})
    return {key: told(world) if callable(told) else told for key, told in body.items()}


def _tomorrow(_world: World) -> str:
    return (clock.today() + timedelta(days=1)).isoformat()


def _in_half_a_year(_world: World) -> str:
    return (clock.today() + timedelta(days=180)).isoformat()


def _today(_world: World) -> str:
    return clock.today().isoformat()


def _fresh(_world: World) -> UUID:
    return uuid4()


def _own(world: World) -> UUID:
    return world.members["own"].id


def _helper(world: World) -> UUID:
    return world.helper.id


def _seen_case(world: World) -> int:
    return world.case.version


def _request_seen(world: World) -> int:
    return world.request.version


def _chosen(world: World) -> str:
    """The case of the world as the list shows it."""
    return f"{world.case.ref}:{mark_of(world.case)}"


def _seen(world: World) -> int:
    """The version of the person: nothing of it was changed since the page was opened."""
    return world.claim.person.version


_OTHER_FIGURE = {
    "publisher": "A ministry",
    "counted": "Contracts",
    "number": 100,
    "as_of": "2026-01-31",
    "link": "https://ministry.example.org/",
}
# Where a value is of this world or this day, a function tells it.
_BODIES: dict[str, dict[str, Any]] = {
    "submission_join": {"case": lambda world: world.case.ref},
    "submission_decline": {"reason": "too_little"},
    "account_login": {
        "login": lambda world: world.members["own"].user.email,
        "password": PASSWORD,
    },
    "case_new": {"name": "Somebody Invented", "submission": _fresh},
    "draft_keep": {"name": "Somebody Invented", "submission": _fresh},
    # Nobody but who may see him learns that he is on file.
    "case_likely": {"name": f"{CANARY} Name first", "nationality": "Nepal"},
    "chat_paste": {"text": "my son Somebody Invented", "submission": _fresh},
    "chat_take": {"name": "Somebody Invented"},
    "chat_likely": {"name": f"{CANARY} Name first", "nationality": "Nepal"},
    "duplicate_decide": {"state": "unsure", "seen": "open"},
    "search": {"text": "Name first"},
    "search_new": {"text": "Name first"},
    "read_date": {"field": "left_home", "left_home": "2024"},
    "read_name": {"field": "name", "name": "Somebody Invented"},
    "read_passport": {"passport": "PA 0000000"},
    "case_edit": {
        "version": lambda world: world.case.version,
        "base-unit": "",
        "unit": "Unit 000",
    },
    "fact_edit": {"version": _seen_case, "base-unit": "", "unit": "Unit 000"},
    "person_edit": {"version": _seen, "base-label": "", "label": "Somebody"},
    "person_part_new": {"kind": "passport", "number": "PA1000001", "held_by": "unknown"},
    "person_part_edit": {"version": _seen, "base-hours": "", "hours": "After 18:00"},
    "person_part_remove": {"version": _seen},
    "contact_verify": {"version": _seen, "via": "His aunt, by the embassy's list"},
    "claim_choose": {"version": _seen},
    "person_same": {"ref": lambda world: world.hidden.ref},
    "person_merge": {"keep": lambda world: world.case.person.ref},
    "request_edit": {
        "version": lambda world: world.request.version,
        "base-their_ref": "none",
        "their_ref": "000/1",
    },
    "event_add": {"text": "He called"},
    "event_mark": {"for_partners": "yes"},
    "case_share": {
        "profile": "minimal",
        "purpose": "legal",
        "starts_on": _today,
        "ends_on": _tomorrow,
        "consent": lambda world: world.consent.pk,
        "sure": "yes",
    },
    "grant_renew": {"ends_on": _in_half_a_year},
    "sharing_partner": {"ends_on": _in_half_a_year},
    "asked_cases": {"pk": "asked_sharing"},
    "asked_agree": {"number": "1"},
    "bulk_share": {"case": _chosen, "back": "stage=open"},
    "limit_add": {"text": "Appeal", "on": _tomorrow},
    "limit_edit": {"version": 1, "base-text": "", "text": "Claim"},
    "limit_take_back": {"version": 1},
    "proceeding_new": {
        "name": "The agency",
        "authority": "police",
        "stage": "fir",
        "part": "witness",
    },
    "proceeding_edit": {"version": 1, "base-number": "", "number": "000/1"},
    "proceeding_link": {"ref": lambda world: world.hidden.ref, "part": "witness"},
    "playbook_new": {"kind": "remains", "nationality": "Nepal"},
    "playbook_edit": {"version": 1, "text_1": "Ask", "days_1": 0},
    "playbook_check": {"version": 1},
    "rule_edit": {"days": "60, 30", "is_on": "on"},
    "status_add": {"status": "serving"},
    "case_claims": {"code": "serving"},
    "case_claim_choose": {"version": _seen_case},
    "case_claim_take_back": {"version": _seen_case},
    "case_asked": {"name": "Somebody Invented", "pathway": "convict"},
    "case_edit_asked": {"version": _seen_case, "base-pathway": "unknown", "pathway": "convict"},
    "suggestion_take": {"version": _seen_case, "means": "language_barrier"},
    "case_assess": {"act": "yes", "means": "yes", "purpose": "unclear", "outcome": "possible"},
    "money_new": {"kind": "debt", "amount": "2000", "currency": "USD", "per": "once"},
    "money_edit": {"version": _seen_case, "base-amount": "1000", "amount": "2000"},
    "money_remove": {"version": _seen_case},
    "case_erase": {"extent": "case", "reason": "family"},
    "retention_keep": {"until": _tomorrow, "reason": "A court asks for it"},
    "retention_let_go": {"case": lambda world: world.case.ref},
    "retention_months": {"months": 36},
    "figures_limits": {"k": 20, "rounding": 20},
    "figures_correct": {"words": "Counted twice"},
    "other_figure_new": _OTHER_FIGURE,
    "other_figure_edit": _OTHER_FIGURE,
    "case_pdf": {"protection": "open"},
    "case_risk": {"version": _seen_case, "level": "high", "reason": "He called"},
    "bulk_owner": {"case": _chosen, "answered": "yes", "owner": _helper},
    "bulk_status": {"case": _chosen, "answered": "yes", "status": "pow"},
    "view_new": {"name": "Mine"},
    "view_edit": {"name": "Mine"},
    "case_assign": {"owner": _helper, "seen": _own},
    "case_stage": {"workflow": "monitoring", "seen": "open"},
    "task_add": {"text": "Call", "due_on": _tomorrow},
    "task_later": {"until": _tomorrow, "reason": "He rests"},
    "task_drop": {"reason": "He is home"},
    "task_edit": {"text": "Call", "due_on": _today, "assignee": _own},
    "consent_add": {
        "scopes": ["icrc"],
        "given_by": "self",
        "method": "oral",
        "given_on": _today,
    },
    "consents_record": {
        "case": lambda world: world.case.ref,
        "scopes": ["icrc"],
        "given_by": "self",
        "method": "oral",
        "given_on": _today,
    },
    "request_new": {
        "kind": "tracing",
        "addressee": lambda world: world.addressee.pk,
        "sender": "family",
    },
    "request_move": {"on": _today, "seen": "sent"},
    "referral_new": {
        "purpose": lambda world: f"{world.partner.id}.casework",
        "kind": "medical",
        "text": "Find a doctor",
    },
    "referral_move": {"text": "Not needed any more", "seen": "sent"},
    "shared_move": {"text": "We will", "seen": "sent"},
    "partner_note": {"text": "News of him"},
    "shared_note": {"text": "News of him"},
    "api-case-notes": {"text": "News of him"},
    "api-referral-refuse": {"reason": "reach"},
    "api-referral-done": {"text": "He has a lawyer"},
    "batch_new": {
        "case": lambda world: world.case.ref,
        "answered": "yes",
        "name": "Second list",
        "kind": "complaint",
        "addressee": lambda world: world.addressee.pk,
        "sender": "family",
        "submission": _fresh,
    },
    "batch_add": {"refs": lambda world: world.case.ref},
    "batch_move": {
        "case": lambda world: f"{world.listed.pk}:draft",
        "step": "draft-ready",
        "answered": "yes",
        "on": _today,
    },
    "batch_answers": {"common-note": "Not held"},
    "request_chase": {"on": _today},
    "request_papers": {"version": _request_seen, "in_hand": ["application"]},
    "request_milestone_add": {"code": "note_verbale", "on": _today},
    "request_wish": {"version": 1, "wish": "home", "wish_source": "Told the ICRC"},
    "addressee_new": {"kind": "icrc_cta", "name": "Tracing office"},
    "addressee_edit": {"name": "Tracing office", "version": lambda world: world.addressee.version},
    "addressee_meeting": {"on": _today},
    "addressee_checked": {"version": lambda world: world.addressee.version},
    "api-export-list": {"format": "csv"},
    "export_new": {"purpose": "casework", "protection": "open", "columns": ["ref"]},
    "outside_list_start": {"column_0": "name"},
    "match_decide": {"state": "unsure", "seen": "open"},
    "import_columns": {"column_0": "name"},
    "import_row": {"name": "Somebody Invented"},
    "import_decide": {"decision": "leave"},
    "import_commit": {"answered": "yes", "takes": ["status"]},
    "glass_break": {
        "ref": lambda world: world.case.ref,
        "reason": "owner_away",
        "note": "He cannot wait",
    },
    "glass_review": {"verdict": "justified"},
    "reveal": {"reason": "call"},
    "hidden_keep": {"text": "In a house", "version": _seen_case},
    "members": {"role": "caseworker", "submission": _fresh},
    "member_rights": {"may_reveal": "on"},
    "member_role": {"role": "intake"},
    "member_leave": {"successor": _own, "then": "leaves"},
    "member_cover": {"deputy": _own, "until": _tomorrow},
    "cover": {"deputy": _helper, "until": _tomorrow},
    "teams": {"name": "Day (invented)"},
    "team": {"name": "Night (invented)", "members": _helper},
    "organisation": {"minutes": 120},
    "partners": {"name": "Near Shore (invented)", "kind": "ngo"},
    "partner": {
        "days": 30,
        "scopes": ["read_shared_cases"],
        "cases_a_day": 2000,
        "calls_a_minute": 600,
        "submission": _fresh,
    },
    "partner_test_key": {"submission": _fresh},
    "partner_key_budget": {"cases_a_day": 5, "calls_a_minute": 5},
    "partner_key_replace": {"overlap_days": 7, "submission": _fresh},
    "travel": {"sure": "on"},
    "wishes": {"digest_hour": "7", "quiet_from": "21", "quiet_until": "7"},
    "join": {
        "display_name": "Newly",
        "email": "newly@example.org",
        "password": "nine loud kettles 17",
    },
    "new_password": {"password": "nine loud kettles 17"},
    "confirm": {"confirm-code": "000000"},
    "factor_app": {"code": "000000"},
    "password_change": {"current": PASSWORD, "password": "nine loud kettles 17"},
}


class Answer:
    """Status, kind and text of one answer, read before the world is set back."""

    def __init__(self, response: HttpResponseBase) -> None:
        self.status = response.status_code
        self.leads_to = response.headers.get("Location", "")
        parts = response.streaming_content if response.streaming else [response.content]
        self.text = b"".join(parts).decode("utf-8", "replace")


_HANDLER = BaseHandler()
_HANDLER.load_middleware()


def ask(world: World, name: str, method: str, actor: str) -> Answer:
    """Send one request through all middleware; whatever it wrote is taken back."""
    told, is_api = body_of(name, world), name.startswith("api-")
    body = json.dumps(told, default=str) if is_api else urlencode(told, doseq=True)
    kind = "application/json" if is_api else "application/x-www-form-urlencoded"
    request = RequestFactory(**world.headers[actor]).generic(
        method,
        path_of(name, world),
        "" if method in ("GET", "HEAD") else body,
        content_type=kind,
    )
    request._dont_enforce_csrf_checks = True
    with transaction.atomic(), transaction.atomic("keys"):
        try:
            return Answer(_HANDLER.get_response(request))
        finally:
            transaction.set_rollback(True)
            transaction.set_rollback(True, "keys")
