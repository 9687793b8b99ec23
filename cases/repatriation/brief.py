"""A sheet for a meeting with an addressee: whom it was asked about, and what it has not done."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.access.disclosure import may_share
from cases.access.selectors import ready_to_ask
from cases.access.vocabularies import FieldGroup, Purpose, Scope
from cases.casebook.models import Case
from cases.repatriation.meetings import last_meeting
from cases.repatriation.models import Addressee, Request, RequestQuerySet
from cases.repatriation.offices import recipient_of, why_not_theirs
from cases.repatriation.selectors import ready_to_show, request_list
from cases.repatriation.vocabularies import FINAL, State
from cases.repatriation.wishes import wants_it
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

# A list that somebody can go through in a meeting, and that is read at once.
MOST = 500
# What was not sent is nobody's matter yet, and what rests does so lest somebody be harmed.
_NOT_TOLD = (*FINAL, State.DRAFT, State.READY, State.SUSPENDED)
_NEEDED = (FieldGroup.REFERENCE, FieldGroup.SITUATION, FieldGroup.REQUESTS, FieldGroup.PERSON)


@dataclass(frozen=True)
class Brief:
    """Requests by what is to be said of them, each list with the oldest first.

    `withheld` cases were left out since they may not be told to this addressee; where `is_cut`,
    there are more than one sheet holds.
    """

    addressee: Addressee
    printed_at: datetime
    by: Membership
    last_meeting: date | None
    told: list[Request]
    withheld: int
    is_cut: bool

    @property
    def cases(self) -> list[Case]:
        """Return each of the persons once, by reference."""
        found = {row.case_id: row.case for row in self.told}
        return sorted(found.values(), key=lambda case: case.ref)

    @property
    def fates(self) -> list[tuple[str, int]]:
        counted = Counter(str(case.get_status_display()) for case in self.cases)
        return sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))

    @property
    def unanswered(self) -> list[Request]:
        waiting = [row for row in self.told if row.is_waiting and row.sent_on]
        return sorted(waiting, key=lambda row: (row.sent_on or date.max, row.case.ref))

    def promised(self, *, is_new: bool) -> list[Request]:
        """Return what was granted and has not come true: since the last meeting, or before."""
        met = self.last_meeting
        rows = [row for row in self.told if row.state == State.GRANTED]
        found = [row for row in rows if (met is None or row.since >= met) == is_new]
        return sorted(found, key=lambda row: (row.since, row.case.ref))


@transaction.atomic
def print_brief(*, addressee: Addressee, by: Membership) -> Brief:
    """Gather what may be told to an addressee of the group, and record that it was printed.

    As with any sheet for others: what an emergency alone opens is not on it. Raises
    PermissionDenied, Addressee.DoesNotExist, and ValidationError where no list may go.
    """
    require(by, Permission.EXPORT_CASES)
    if addressee.organisation_id != by.organisation_id:
        raise Addressee.DoesNotExist
    if addressee.consent_scope == Scope.RUSSIAN_STATE:
        raise ValidationError(_("No list of ours goes to Russian authorities."))
    rows = list(_asked_about(addressee, by)[: MOST + 1])
    is_cut, rows = len(rows) > MOST, rows[:MOST]
    ready_to_ask(row.case for row in rows)
    ready_to_show(rows)
    told = [row for row in rows if _may_be_told(row)]
    withheld = {row.case_id for row in rows} - {row.case_id for row in told}
    record(
        Action.BRIEF_PRINTED,
        by=by,
        on=addressee,
        cases=sorted({row.case_id for row in told}),
        withheld=len(withheld),
    )
    return Brief(
        addressee=addressee,
        printed_at=clock.now(),
        by=by,
        last_meeting=last_meeting(addressee),
        told=told,
        withheld=len(withheld),
        is_cut=is_cut,
    )


def _asked_about(addressee: Addressee, by: Membership) -> RequestQuerySet:
    standing = Case.objects.standing_for(by).values("pk")
    rows = request_list(by).filter(addressee=addressee, case__in=standing)
    return rows.exclude(state__in=_NOT_TOLD).order_by("sent_on", "id")


def _may_be_told(request: Request) -> bool:
    case, addressee = request.case, request.addressee
    recipient = recipient_of(case, addressee)
    may = all(may_share(case, group, recipient, Purpose.MEETING) for group in _NEEDED)
    # A meeting asks again, and nobody is asked for against his or her own wish.
    return may and not why_not_theirs(case, addressee) and wants_it(request)
