"""What a partner's reader is shown of a case: group by group, and only what was shared.

The same fields as the API gives; a group that is not shared is not even opened.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import date

from django.utils.translation import gettext as _

from cases.access.disclosure import shared_groups
from cases.access.vocabularies import FieldGroup
from cases.casebook.events import events_for_partners
from cases.casebook.models import Case
from cases.casebook.vocabularies import (
    Force,
    Inducement,
    Means,
    RecruitedAt,
    RecruitmentChannel,
    VisaKind,
)
from cases.repatriation.models import Request
from cases.web.badges import Badge, Segments, state_segments, status_badge
from people.accounts.models import Membership
from people.dates.fuzzy import FuzzyDate
from people.registry.countries import country_name
from people.registry.models import Identifier
from people.registry.names import ShownName, shown_name
from people.registry.vocabularies import KnownAnswer

Pairs = list[tuple[str, str]]


@dataclass(frozen=True)
class SharedRequest:
    kind: str
    state: Segments
    sent_on: date | None
    due_on: date | None
    answered_on: date | None
    outcome: str


@dataclass(frozen=True)
class SharedCase:
    """None, and empty lists, where a group was not shared."""

    ref: str
    opened_on: date
    name: ShownName | None = None
    badge: Badge | None = None
    nationality: str = ""
    requests: list[SharedRequest] | None = None
    sections: list[tuple[str, Pairs]] = field(default_factory=list)


def shared_row(case: Case, reader: Membership) -> SharedCase:
    """Return what the list shows of a case."""
    return _shared(case, shared_groups(case, reader))


def shared_case(case: Case, reader: Membership) -> SharedCase:
    """Return all that the reader may read of a case."""
    groups = shared_groups(case, reader)
    sections = [*sections_of(case, groups), *_rows_of(_FOR_PARTNERS, case, groups)]
    return replace(_shared(case, groups), sections=sections)


def _shared(case: Case, groups: Collection[FieldGroup]) -> SharedCase:
    is_situation, is_person = FieldGroup.SITUATION in groups, FieldGroup.PERSON in groups
    return SharedCase(
        ref=case.ref,
        opened_on=case.opened_on,
        name=shown_name(case.person) if is_person else None,
        badge=status_badge(case.status) if is_situation else None,
        nationality=country_name(case.nationality) if is_situation else "",
        requests=requests_of(case) if FieldGroup.REQUESTS in groups else None,
    )


def sections_of(case: Case, groups: Collection[FieldGroup]) -> list[tuple[str, Pairs]]:
    """Return what those groups hold, each under its title; no other is opened.

    What is masked on pages is not here, nor what was marked for partners alone.
    """
    return _rows_of(_SECTIONS, case, groups)


def _rows_of(
    rows_of: "Sections", case: Case, groups: Collection[FieldGroup]
) -> list[tuple[str, Pairs]]:
    return [(str(group.label), rows(case)) for group, rows in rows_of.items() if group in groups]


def _situation(case: Case) -> Pairs:
    return [
        (_("Nationality"), country_name(case.nationality) or _("not known")),
        (_("Status"), case.get_status_display()),
        (_("Pathway"), case.get_pathway_display()),
        (_("The case is"), case.get_workflow_display()),
    ]


def _person(case: Case) -> Pairs:
    names = [(name.get_kind_display(), name.full) for name in case.person.names.all()]
    return [
        *names,
        *_told([(_("Label"), case.person.label), (_("Born"), _day(case.person.birth))]),
    ]


def _recruitment(case: Case) -> Pairs:
    return _told(
        [
            (_("Means"), ", ".join(str(Means(code).label) for code in case.means)),
            (
                _("Through"),
                ", ".join(str(RecruitmentChannel(code).label) for code in case.channels),
            ),
            (_("Recruiter"), case.recruiter),
            (_("Recruited"), _recruited(case)),
            (_("Prison or camp"), case.prison),
            (_("Article"), case.article),
            (_("In return"), ", ".join(str(Inducement(each).label) for each in case.inducements)),
            (_("Work promised"), case.promised_role),
            (_("Place promised"), case.promised_place),
            (_("Pay promised"), case.promised_pay),
            (_("Term promised"), _months(case.promised_term_months)),
            (_("Left home"), _day(case.left_home)),
            (_("Came to Russia"), _day(case.entered_ru)),
            (_("Visa"), _visa(case)),
        ]
    )


def _contract(case: Case) -> Pairs:
    force = "" if case.force == Force.UNKNOWN else case.get_force_display()
    return _told(
        [
            (_("Is there a contract?"), case.get_contract_exists_display()),
            (_("Signed"), _day(case.contract_signed)),
            (_("Term"), _months(case.contract_term_months)),
            (_("Open-ended"), _answer(case.contract_open_ended)),
            (_("Language"), case.contract_language_label),
            (_("Translated"), _answer(case.contract_translated)),
            (_("Copy at hand"), _answer(case.contract_copy_held)),
            (_("Force"), force),
            (_("Unit"), case.unit),
            (_("Number of the unit"), case.unit_number),
        ]
    )


def _papers(case: Case) -> Pairs:
    return [
        (paper.get_kind_display(), " · ".join(filter(None, _of_paper(paper))))
        for paper in case.person.identifiers.all()
    ]


def _of_paper(paper: Identifier) -> list[str]:
    until = paper.expires_on
    return [
        paper.number,
        country_name(paper.country) if paper.country else "",
        _("valid until %(day)s") % {"day": until.isoformat()} if until else "",
    ]


def _events(case: Case) -> Pairs:
    return [
        (f"{_day(event.on)} · {event.get_kind_display()}", event.text)
        for event in events_for_partners(case)
    ]


Sections = dict[FieldGroup, Callable[[Case], Pairs]]
_SECTIONS: Sections = {
    FieldGroup.SITUATION: _situation,
    FieldGroup.PERSON: _person,
    FieldGroup.RECRUITMENT: _recruitment,
    FieldGroup.CONTRACT: _contract,
}
_FOR_PARTNERS: Sections = {FieldGroup.PAPERS: _papers, FieldGroup.EVENTS: _events}


def requests_of(case: Case) -> list[SharedRequest]:
    rows = sorted(case.requests.all(), key=lambda row: row.opened_at)
    return [_request(row) for row in rows]


def _request(row: Request) -> SharedRequest:
    return SharedRequest(
        kind=row.get_kind_display(),
        state=state_segments(row.state, is_late=False),
        sent_on=row.sent_on,
        due_on=row.due_on,
        answered_on=row.answered_on,
        outcome=row.get_outcome_display() if row.outcome else "",
    )


def _recruited(case: Case) -> str:
    kind = str(RecruitedAt(case.recruited_kind).label) if case.recruited_kind else ""
    country = country_name(case.recruited_country) if case.recruited_country else ""
    return " · ".join(filter(None, [kind, country, case.recruited_region]))


def _visa(case: Case) -> str:
    kind = str(VisaKind(case.visa_kind).label) if case.visa_kind else ""
    until = case.visa_expires_on
    said = _("valid until %(day)s") % {"day": until.isoformat()} if until else ""
    return " · ".join(filter(None, [kind, said]))


def _months(months: int | None) -> str:
    return _("%(months)d months") % {"months": months} if months else ""


def _answer(code: str) -> str:
    return str(KnownAnswer(code).label) if code else ""


def _told(pairs: Pairs) -> Pairs:
    return [pair for pair in pairs if pair[1]]


def _day(day: FuzzyDate | None) -> str:
    return day.words() if day else ""
