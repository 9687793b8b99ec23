"""What each reads of the cases that a government was to read, and what the record says."""

from datetime import timedelta

from cases.access.asked import askings_of, described
from cases.access.disclosure import partner_scope, shared_groups
from cases.access.models import Consent
from cases.casebook.consult import shared_cases
from people.audit.models import AuditEntry
from people.dates import clock

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


def consent_to(cases, partner, by):
    told = {"given_by": "next_of_kin", "method": "oral", "given_on": clock.today()}
    Consent.objects.bulk_create(
        Consent(case=case, scopes=[partner_scope(partner.id)], recorded_by=by, **told)
        for case in cases
    )


def shown_to(member):
    """Return what waits, as the page shows it."""
    return described(askings_of(member).order_by("asked_at", "id"), member)


def read_by(*who):
    """Return what each reads, asked as the pages and the API ask."""
    return [{case.ref: set(shared_groups(case, one)) for case in shared_cases(one)} for one in who]


def recorded(action):
    return AuditEntry.objects.filter(action=action).count()
