"""What a partner is told of a case: the one list of it, which the API follows.

Never here: contacts, places, notes, who works on it.
"""

from collections.abc import Callable, Collection
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Prefetch

from cases.access.vocabularies import FieldGroup
from cases.casebook.models import Case, Event
from people.dates.fuzzy import FuzzyDate
from people.vault.querysets import load_keys

OF_CASE: dict[FieldGroup, tuple[str, ...]] = {
    FieldGroup.REFERENCE: ("ref", "opened_on"),
    FieldGroup.SITUATION: ("nationality", "status", "pathway", "workflow"),
    FieldGroup.RECRUITMENT: (
        *("means", "channels", "recruiter", "recruited_kind", "recruited_country"),
        *("recruited_region", "prison", "article", "inducements"),
        *("promised_role", "promised_place", "promised_term_months", "promised_pay"),
        *("left_home", "entered_ru", "visa_kind", "visa_expires_on"),
    ),
    FieldGroup.CONTRACT: (
        *("contract_exists", "contract_signed", "contract_term_months", "contract_language"),
        *("contract_translated", "contract_open_ended", "contract_copy_held"),
        *("force", "unit", "unit_number"),
    ),
}
OF_PERSON = ("label", "birth")
OF_NAME = ("full", "script", "kind")
OF_PAPER = ("kind", "number", "country", "expires_on")
OF_EVENT = ("kind", "on", "text")
OF_REQUEST = ("kind", "state", "sent_on", "due_on", "answered_on", "outcome")
# What `may_share` and what is told read of a case, beside itself.
_READ = (
    *("consents", "grants", "claims", "requests"),
    *("person__names", "person__nationalities", "person__identifiers"),
)


def ready_to_tell(ids: Collection[UUID]) -> list[Case]:
    """Return cases with all that is told of them and asked before, at the cost of one page."""
    found = Case.objects.filter(pk__in=ids).select_related("person").prefetch_related(*_READ)
    # Whatever else happened is not even read.
    events = Prefetch("events", Event.objects.filter(for_partners=True))
    cases = list(found.prefetch_related(events))
    return load_keys(cases, *(case.person_id for case in cases))


def told_of(case: Case, groups: Collection[FieldGroup]) -> dict[str, Any]:
    """Return what is told where these groups are shared; what is not shared is not opened."""
    told: dict[str, Any] = {
        group: _plain(case, columns) for group, columns in OF_CASE.items() if group in groups
    }
    if FieldGroup.PERSON in groups:
        names = [_plain(name, OF_NAME) for name in case.person.names.all()]
        told[FieldGroup.PERSON] = _plain(case.person, OF_PERSON) | {"names": names}
    for group, (rows, columns) in _ROWS.items():
        if group in groups:
            told[group] = [_plain(row, columns) for row in rows(case)]
    return told


def _requests(case: Any) -> list[Any]:
    return sorted(case.requests.all(), key=lambda row: (row.opened_at, row.pk))


def _papers(case: Any) -> list[Any]:
    return sorted(case.person.identifiers.all(), key=lambda row: row.pk)


def _events(case: Any) -> list[Any]:
    """Those that were marked for partners."""
    marked = [row for row in case.events.all() if row.for_partners]
    return sorted(marked, key=lambda row: (row.made_at, row.pk))


_ROWS: dict[FieldGroup, tuple[Callable[[Case], list[Any]], tuple[str, ...]]] = {
    FieldGroup.REQUESTS: (_requests, OF_REQUEST),
    FieldGroup.PAPERS: (_papers, OF_PAPER),
    FieldGroup.EVENTS: (_events, OF_EVENT),
}


def _plain(row: Any, columns: tuple[str, ...]) -> dict[str, Any]:
    return {name: _value(getattr(row, name)) for name in columns}


def _value(value: Any) -> Any:
    if isinstance(value, FuzzyDate):
        return value.edtf
    return value.isoformat() if isinstance(value, date) else value
