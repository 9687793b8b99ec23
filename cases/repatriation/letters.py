"""A letter of a request: a sheet for its addressee, with who asks, for whom, and for what."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.access.vocabularies import FieldGroup, Purpose, Scope
from cases.casebook.printing import Sheet, print_case
from cases.repatriation.models import Request
from cases.repatriation.offices import check_sender, recipient_of, why_not_theirs
from cases.repatriation.papers import checklist
from cases.repatriation.selectors import find_request
from cases.repatriation.vocabularies import Paper, RequestKind
from people.accounts.models import Membership

_NAMED = frozenset({FieldGroup.PERSON, FieldGroup.SITUATION, FieldGroup.CONTRACT})
_WHOLE_STORY = _NAMED | {FieldGroup.RECRUITMENT}
# Beside who it is and where he serves: what was promised, where that is the matter.
_TELLS: dict[str, frozenset[FieldGroup]] = {
    RequestKind.DISCHARGE: _WHOLE_STORY,
    RequestKind.COMPLAINT: _WHOLE_STORY,
    RequestKind.PROSECUTION_REFERRAL: _WHOLE_STORY,
    RequestKind.PROTECTION: _WHOLE_STORY,
}


@dataclass(frozen=True)
class Letter:
    """What goes to one addressee. Where `refusal` stands there is no letter."""

    request: Request
    sheet: Sheet
    groups: frozenset[FieldGroup]
    enclosed: list[Paper]
    refusal: str = ""

    @property
    def may_show_us(self) -> bool:
        """To Russian authorities no trace of ours goes: it would mark family and group."""
        return self.request.addressee.consent_scope != Scope.RUSSIAN_STATE


@transaction.atomic
def write_letter(pk: Any, *, by: Membership) -> Letter:
    """Gather what may be told to the addressee of a request, and record that it was printed.

    Raises Request.DoesNotExist, PermissionDenied.
    """
    request = find_request(by, pk)
    recipient = recipient_of(request.case, request.addressee)
    purpose = Purpose.REPATRIATION
    sheet = print_case(ref=request.case.ref, by=by, recipient=recipient, purpose=purpose)
    return Letter(
        request=request,
        sheet=sheet,
        groups=sheet.groups & _TELLS.get(request.kind, _NAMED),
        enclosed=[item.paper for item in checklist(request) if item.is_in_hand],
        refusal=_why_not(request, sheet),
    )


def _why_not(request: Request, sheet: Sheet) -> str:
    """Return why nothing goes out; what may not be sent is not written either."""
    refusal = dict(sheet.withheld).get(FieldGroup.PERSON, "")
    if refusal := refusal or why_not_theirs(sheet.case, request.addressee):
        return refusal
    try:
        check_sender(sheet.case, request.addressee, request.sender)
    except ValidationError as error:
        return str(error.messages[0])
    return ""
