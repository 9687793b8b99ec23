"""Who reads a case outside the group: what stands, what ended, with whom it can be shared."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from cases.access.asked import waiting_of
from cases.access.going import why_going
from cases.access.models import AskedGrant, Consent, Grant
from cases.access.selectors import grants_of
from cases.access.terms import Terms, opened_to, why_not
from cases.access.vocabularies import FieldGroup, Purpose, groups_of
from cases.casebook.models import Case
from cases.web.consent_rows import consent_line
from cases.web.shared_fields import NEVER, fields_in_words
from people.accounts.models import Organisation
from people.accounts.partners import actors_of, open_partners_of
from people.audit.selectors import last_looks
from people.dates import clock


@dataclass(frozen=True)
class SharingRow:
    grant: Grant
    partner: str
    tone: str
    state: str
    # Why it opens nothing although it runs.
    why_not: str
    parts: list[str]
    consent: str
    last_look: datetime | None


@dataclass(frozen=True)
class PartnerChoice:
    """`why_not` says why the case cannot be shared with this partner; a veto no consent turns."""

    partner: Organisation
    why_not: str
    is_veto: bool


def sharing_page(case: Case) -> dict[str, Any]:
    grants = grants_of(case)
    looks = _last_looks(case, grants)
    rows = [_row(case, grant, looks.get(grant.organisation_id)) for grant in grants]
    return {
        "nav": "cases",
        "case": case,
        "rows": [row for row in rows if not row.grant.is_over],
        "over": [row for row in rows if row.grant.is_over],
        "going": why_going(case),
        "asked": [(row, parts_in_words(row)) for row in waiting_of(case)],
        "partners": [_choice(case, partner) for partner in open_partners_of(case.organisation_id)],
    }


def _choice(case: Case, partner: Organisation) -> PartnerChoice:
    opened = opened_to(case, partner.id)
    return PartnerChoice(partner, opened.reason, opened.is_veto)


def preview(case: Case, partner: Organisation, terms: Terms, consent: Consent) -> dict[str, Any]:
    """Return in words what will be read and what not, before anything is shared."""
    groups = groups_of(terms)
    return {
        **what_is_read(terms),
        "terms": terms,
        "purpose": Purpose(terms.purpose).label,
        "consent": consent_line(consent),
        "marked": case.events.filter(for_partners=True).count()
        if FieldGroup.EVENTS in groups
        else None,
        "replaces": [
            grant
            for grant in grants_of(case)
            if grant.organisation_id == partner.id
            and grant.purpose == terms.purpose
            and not grant.is_over
        ],
    }


def what_is_read(terms: Terms) -> dict[str, Any]:
    groups = groups_of(terms)
    others = frozenset(FieldGroup) - groups - {FieldGroup.CONTACTS, FieldGroup.LOCATION}
    return {
        "reads": fields_in_words(groups),
        "reads_not": [*(str(each.label) for each in FieldGroup if each in others), *NEVER],
    }


def parts_in_words(grant: Grant | AskedGrant) -> list[str]:
    groups = groups_of(grant)
    return [str(group.label) for group in FieldGroup if group in groups]


def _row(case: Case, grant: Grant, last_look: datetime | None) -> SharingRow:
    refusal = why_not(case, grant.consent, grant.organisation_id)
    tone, state = _state(grant, refusal)
    return SharingRow(
        grant=grant,
        partner=grant.organisation.name,
        tone=tone,
        state=state,
        why_not=_refusal(grant.consent, refusal),
        parts=parts_in_words(grant),
        consent=consent_line(grant.consent),
        last_look=last_look,
    )


def _state(grant: Grant, refusal: str) -> tuple[str, str]:
    if grant.revoked_at:
        return "ended", _("Taken back")
    if grant.ends_on < clock.today():
        return "ended", _("Over")
    if refusal:
        return "ended", _("Opens nothing")
    if grant.starts_on > clock.today():
        return "in-hand", _("Not yet")
    return "safe", _("Can be read")


def _refusal(consent: Consent, refusal: str) -> str:
    """Say of a consent that ended how it did, and otherwise what disclosure says."""
    if consent.withdrawn_at:
        day = date_format(consent.withdrawn_at.date(), "j M Y")
        return _("The consent was withdrawn on %(day)s.") % {"day": day}
    if not consent.stands and consent.expires_on:
        day = date_format(consent.expires_on, "j M Y")
        return _("The consent ran out on %(day)s.") % {"day": day}
    return refusal


def _last_looks(case: Case, grants: Iterable[Grant]) -> dict[Any, datetime]:
    """Return when each partner was last shown the case, since it was first shared."""
    shared = list(grants)
    if not shared:
        return {}
    partners = {grant.organisation_id for grant in shared}
    partner_of = actors_of(partners, of=case.organisation_id)
    first = min(grant.starts_on for grant in shared)
    since = datetime.combine(first, datetime.min.time(), clock.now().tzinfo) - timedelta(days=1)
    found: dict[Any, datetime] = {}
    for actor, at in last_looks(case.pk, by=partner_of.keys(), since=since).items():
        partner = partner_of[actor]
        found[partner] = max(at, found.get(partner, at))
    return found
