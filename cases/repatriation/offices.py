"""What an addressee is to a case: as whom it hears of it, and whether it may be asked at all.

An office of a home state is of the person's own, or is not asked.
"""

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.access.disclosure import may_be_asked, may_share
from cases.access.vocabularies import FieldGroup, Purpose, Scope
from cases.casebook.models import Case
from cases.repatriation.models import Addressee, Request
from cases.repatriation.vocabularies import Sender
from people.registry.countries import country_name

_OF_HOME = (Scope.HOME_STATE, Scope.LAW_ENFORCEMENT_HOME)


def offered_for(case: Case, addressees: Sequence[Addressee]) -> list[Addressee]:
    """Leave out offices of other states than the person's own.

    Who agreed that the home state may know did not agree to any other's embassy. Of whom is a
    citizen of two states, each is a home state; where none is known, none is another's.
    """
    doubtful = {one.country for one in addressees if _is_of_home(one)} - {"", case.nationality}
    if not case.nationality or not doubtful:
        return list(addressees)
    others = doubtful - {row.country for row in case.person.nationalities.all()}
    return [one for one in addressees if not (_is_of_home(one) and one.country in others)]


def why_not_theirs(case: Case, addressee: Addressee) -> str:
    """Return why an office is not the person's own state's; empty where nothing is against it."""
    if offered_for(case, [addressee]):
        return ""
    said = _("This is an office of another country than the person's own: %(country)s.")
    return said % {"country": country_name(addressee.country)}


def check_consent(request: Request) -> None:
    """Names may go to this addressee now; asked again each time that something is sent."""
    recipient = recipient_of(request.case, request.addressee)
    verdict = may_share(request.case, FieldGroup.PERSON, recipient, Purpose.REPATRIATION)
    if not verdict:
        raise ValidationError(verdict.reason, code="consent")
    if refusal := why_not_theirs(request.case, request.addressee):
        raise ValidationError(refusal, code="consent")
    check_sender(request.case, request.addressee, request.sender)


def recipient_of(case: Case, addressee: Addressee) -> str:
    """Return as whom an addressee hears of a case: a home state's embassy anywhere is home."""
    scope = addressee.consent_scope
    is_home = bool(case.nationality) and addressee.country == case.nationality
    return Scope.HOME_STATE if is_home and scope == Scope.THIRD_STATE else scope


def check_addressee(case: Case, addressee: Addressee, *, besides: Request | None = None) -> None:
    """A letter to whom a fact of the case forbids is not even drafted."""
    if addressee.organisation_id != case.organisation_id:
        raise ValidationError({"addressee": _("Choose an addressee of this group.")})
    if addressee.ended_at is not None:
        raise ValidationError({"addressee": _("This addressee is no longer written to.")})
    if besides and addressee.pk == besides.addressee_id:
        raise ValidationError({"addressee": _("An appeal goes to somebody else.")})
    verdict = may_be_asked(case, recipient_of(case, addressee))
    refusal = verdict.reason or why_not_theirs(case, addressee)
    if refusal:
        raise ValidationError({"addressee": ValidationError(refusal, code="consent")})


def check_sender(case: Case, addressee: Addressee, sender: str) -> None:
    """To Russian authorities nothing goes out in our name: it would mark family and group.

    In the family's name nothing goes out that the family must not know: the answer comes to it.
    """
    if addressee.consent_scope == Scope.RUSSIAN_STATE and sender == Sender.ORGANISATION:
        raise ValidationError(
            {"sender": _("To Russian authorities, write in the relative's or person's name.")}
        )
    verdict = may_be_asked(case, Scope.FAMILY)
    if sender == Sender.FAMILY and not verdict:
        said = _("Not in the family's name: %(reason)s") % {"reason": verdict.reason}
        raise ValidationError({"sender": ValidationError(said, code="consent")})


def _is_of_home(addressee: Addressee) -> bool:
    return addressee.consent_scope in _OF_HOME
