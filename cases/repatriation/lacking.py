"""Cases that wait for somebody's consent: whom it is lacking for, and which letters wait."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from django.db.models import Exists, OuterRef

from cases.access.disclosure import Verdict, agreed_to
from cases.access.gaps import maybe_lacking
from cases.access.selectors import ready_to_ask, to_be_asked
from cases.casebook.consult import list_cases
from cases.casebook.models import Case, CaseQuerySet
from cases.casebook.selectors import case_list
from cases.repatriation.models import Request
from cases.repatriation.offices import recipient_of
from cases.repatriation.vocabularies import State
from people.accounts.models import Membership
from people.vault.querysets import load_keys

_NOT_SENT = (State.DRAFT, State.READY)
Letters = dict[str, list[Request]]


@dataclass(frozen=True)
class Gap:
    """One recipient that a case may not go to, why, and the letters to it that wait."""

    recipient: str
    verdict: Verdict
    letters: list[Request] = field(default_factory=list)


@dataclass(frozen=True)
class LackingCase:
    case: Case
    gaps: list[Gap]

    @property
    def may_be_asked(self) -> bool:
        """Whether a consent would open anything: a veto cannot be consented away."""
        return any(not gap.verdict.is_veto for gap in self.gaps)


def cases_maybe_lacking(who: Membership, recipient: str) -> CaseQuerySet:
    """Return open cases that one sees and that may lack a consent for a recipient.

    Without a recipient: those with letters that were not sent yet.
    """
    cases = to_be_asked(case_list(who).unfinished())
    if recipient:
        return maybe_lacking(cases, recipient)
    letters = Request.objects.filter(case=OuterRef("pk"), state__in=_NOT_SENT)
    return cases.filter(Exists(letters))


def list_lacking(cases: Iterable[Case], *, recipient: str, by: Membership) -> list[LackingCase]:
    """Return those of a page of cases that lack one, ready to show; the look is recorded."""
    rows = list(cases)
    load_keys(rows, *(case.person_id for case in rows))
    letters = _letters_of(rows)
    found = [
        LackingCase(case, gaps)
        for case in rows
        if (gaps := _gaps(case, letters[case.id], recipient))
    ]
    list_cases([lacking.case for lacking in found], by=by)
    return found


def lacking_consent(requests: Iterable[Request]) -> set[UUID]:
    """Return those of some requests, ready to show and not sent yet, that may not be sent now."""
    rows = [row for row in requests if row.state in _NOT_SENT]
    ready_to_ask(row.case for row in rows)
    return {
        row.pk for row in rows if not agreed_to(row.case, recipient_of(row.case, row.addressee))
    }


def _gaps(case: Case, letters: Letters, recipient: str) -> list[Gap]:
    asked = [recipient] if recipient else sorted(letters)
    verdicts = {one: agreed_to(case, one) for one in asked}
    return [
        Gap(one, verdict, letters.get(one, [])) for one, verdict in verdicts.items() if not verdict
    ]


def _letters_of(cases: list[Case]) -> dict[UUID, Letters]:
    """Return of each case the letters that were not sent yet, by their recipient."""
    by_id = {case.id: case for case in cases}
    rows = list(
        Request.objects.filter(case__in=by_id, state__in=_NOT_SENT)
        .select_related("addressee")
        .order_by("opened_at", "id")
    )
    load_keys(rows, *(row.addressee.organisation_id for row in rows))
    letters: dict[UUID, Letters] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        recipient = recipient_of(by_id[row.case_id], row.addressee)
        letters[row.case_id][str(recipient)].append(row)
    return letters
