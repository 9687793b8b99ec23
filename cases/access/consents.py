"""Consents: what was agreed to, written down and withdrawn, one by one and many at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.access.disclosure import own_use, partner_scope
from cases.access.models import Consent, Grant
from cases.access.taking_back import end_many
from cases.access.vocabularies import Scope
from people.accounts.models import Membership
from people.accounts.partners import find_partner
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.dates.bounds import months_after
from people.registry.ages import of_age_on
from people.registry.languages import Language
from people.registry.versions import hold

EARLIEST = date(2014, 1, 1)
REVIEWED_AFTER_MONTHS = 12


@dataclass(frozen=True)
class Agreement:
    """What was agreed to, by whom, how, when, until when, and what proves it."""

    given_by: str
    method: str
    given_on: date
    scopes: Sequence[str]
    note: str = ""
    language: str = ""
    expires_on: date | None = None
    review_on: date | None = None


@transaction.atomic
def record_consent(*, case: Any, by: Membership, **told: Any) -> Consent:
    """Keep what was agreed to, told as an `Agreement`; DoesNotExist when the case is not seen."""
    require(by, Permission.RECORD_CONSENT)
    agreement = Agreement(**told)
    check_agreement(agreement, organisation_id=case.organisation_id)
    hold(apps.get_model("cases", "Case").objects.visible_to(by), case)
    consent = consent_of(case, agreement, by=by)
    consent.full_clean()
    consent.save()
    record_one(consent, by=by)
    return consent


@transaction.atomic
def withdraw_consent(*, consent: Consent, by: Membership) -> Consent:
    """From the next call on, nothing goes out under this consent, for none of its recipients.

    Who takes back our own use takes back what partners read of the case with it. Who takes back a
    part of it gives a narrower one instead: a second consent. DoesNotExist when the case is not
    seen.
    """
    require(by, Permission.RECORD_CONSENT)
    # The case's lock, as sending takes it: of a withdrawal and a sending one comes first.
    seen = Consent.objects.visible_to(by).select_related("case")
    seen.select_for_update(of=("case",), no_key=True).get(pk=consent.pk)
    taken = Consent.objects.filter(pk=consent.pk, withdrawn_at=None).update(
        withdrawn_at=clock.now()
    )
    if taken:
        if not own_use(Consent.objects.filter(case_id=consent.case_id)):
            end_many(Grant.objects.filter(case_id=consent.case_id), by=by)
        record(Action.CONSENT_WITHDRAWN, by=by, on=consent, case=consent.case_id)
    consent.refresh_from_db(fields=["withdrawn_at"])
    return consent


def check_agreement(told: Agreement, *, organisation_id: UUID) -> None:
    """Raise ValidationError, by field, for what cannot be so in any case of the group."""
    wrong: dict[str, str] = {}
    if not told.scopes:
        wrong["scopes"] = _("Choose at least one recipient.")
    elif not all(_is_known(scope, organisation_id) for scope in told.scopes):
        wrong["scopes"] = _("This recipient is not known.")
    if told.given_on > clock.today():
        wrong["given_on"] = _("A consent cannot be given in the future.")
    elif told.given_on < EARLIEST:
        wrong["given_on"] = _("This day lies too far back.")
    if told.language and told.language not in Language.values:
        wrong["language"] = _("This language is not known.")
    for name in ("expires_on", "review_on"):
        day = getattr(told, name)
        if day is not None and day < told.given_on:
            wrong[name] = _("This lies before the day on which it was given.")
    if wrong:
        raise ValidationError(wrong)


def consent_of(case: Any, told: Agreement, *, by: Membership) -> Consent:
    return Consent(
        case=case,
        given_by=told.given_by,
        method=told.method,
        given_on=told.given_on,
        scopes=list(dict.fromkeys(told.scopes)),
        note=told.note,
        language=told.language,
        expires_on=told.expires_on,
        review_on=told.review_on or _review_day(case, told.given_on),
        recorded_by=by,
    )


def record_one(consent: Consent, *, by: Membership) -> None:
    scopes = consent.scopes
    record(Action.CONSENT_RECORDED, by=by, on=consent, case=consent.case_id, scopes=scopes)


def _review_day(case: Any, given_on: date) -> date:
    """Return when to ask again: after a year, or sooner, when a minor comes of age."""
    usual = months_after(given_on, REVIEWED_AFTER_MONTHS)
    of_age = of_age_on(case.person)
    return of_age if of_age is not None and given_on < of_age < usual else usual


def _is_known(scope: str, organisation_id: UUID) -> bool:
    """A code of the list; a partner's may have an id behind it: of a partner of the case's group.

    Others are refused as those that are nowhere: who asks learns of no other group's partners.
    """
    kind, _colon, partner = scope.partition(":")
    if kind != Scope.PARTNER or not partner:
        return scope in Scope.values
    try:
        partner_id = UUID(partner)
    except ValueError:
        return False
    is_written_as_asked = scope == partner_scope(partner_id)
    if not is_written_as_asked:
        return False
    found = find_partner(partner_id, of=organisation_id)
    return found is not None and found.closed_at is None
