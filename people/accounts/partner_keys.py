"""Keys to the API for partners: made by one group, for its own cases, for a time."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, models, transaction
from django.utils.translation import gettext as _

from people.accounts.models import Membership, Organisation, PartnerKey
from people.accounts.models.partners import CALLS_A_MINUTE, CASES_A_DAY
from people.accounts.networks import read_networks
from people.accounts.partners import hold_partner
from people.accounts.pull_budget import check_budget
from people.accounts.roles import PARTNER_MAY, Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.querysets import load_keys

LONGEST = 365
SOON = timedelta(days=14)


@transaction.atomic
def issue_partner_key(
    *,
    organisation: Organisation,
    by: Membership | None,
    scopes: Iterable[str],
    days: int,
    networks: Iterable[str] = (),
    cases_a_day: int = CASES_A_DAY,
    calls_a_minute: int = CALLS_A_MINUTE,
    issuer: Organisation | None = None,
    public_id: UUID | None = None,
) -> tuple[PartnerKey, str]:
    """Return a key for a partner of one's own, and its text, which is kept only as a hash.

    The key opens the cases of its issuer alone: the member's group, or the one that the command
    line names. `public_id` makes a form that is sent twice make one key.
    """
    if by is not None:
        require(by, Permission.KEEP_PARTNER_KEYS)
        issuer = by.organisation
    if issuer is None:
        raise ValidationError(_("Your group knows no such partner."))
    hold_partner(organisation.id, of=issuer.id)
    chosen = _scopes(scopes)
    return make_key(
        public_id=public_id,
        organisation_id=organisation.id,
        issuer_id=issuer.id,
        made_by=by,
        scopes=chosen,
        days=days,
        networks=read_networks(networks),
        cases_a_day=cases_a_day,
        calls_a_minute=calls_a_minute,
    )


def make_key(
    *,
    public_id: UUID | None,
    made_by: Membership | None,
    scopes: list[str],
    days: int,
    cases_a_day: int,
    calls_a_minute: int,
    **told: Any,
) -> tuple[PartnerKey, str]:
    """Write a key and record it, within the transaction of a caller who asked whether he may."""
    if not 1 <= days <= LONGEST:
        raise ValidationError({"days": _("Give a number of days from 1 to %d.") % LONGEST})
    budget = {"cases_a_day": cases_a_day, "calls_a_minute": calls_a_minute}
    check_budget(**budget)
    key, text = _make_once(
        public_id=public_id or uuid4(),
        made_by=made_by,
        scopes=scopes,
        expiry_date=clock.now() + timedelta(days=days),
        **budget,
        **told,
    )
    record(
        Action.PARTNER_KEY_ISSUED,
        by=made_by,
        on=key,
        organisation_id=key.group_id,
        partner=key.organisation_id,
        scopes=scopes,
        days=days,
        **budget,
    )
    return key, text


@transaction.atomic
def end_partner_key(*, key: PartnerKey, by: Membership) -> None:
    """Shut the API to a key of one's own group, for ever; once is enough."""
    require(by, Permission.KEEP_PARTNER_KEYS)
    if not key.belongs_to(by.organisation_id):
        raise PermissionDenied
    _end(key, by)


def end_keys_made_by(member: Membership, *, by: Membership) -> None:
    """Shut the API to the keys that a member made, and may have kept.

    The caller has asked whether `by` may; an administrator of members alone ends them, too.
    """
    # All are held before the first is recorded: no row is waited for once the record is held.
    end_held(list(_made_by(member).select_for_update(no_key=True).order_by("pk")), by=by)


def hold_keys_for(partner: Organisation, *, of: UUID) -> list[PartnerKey]:
    """Lock what a group's keys for a partner are that were not ended, before they are."""
    keys = PartnerKey.objects.made_by_group(of).filter(organisation=partner, revoked=False)
    return list(keys.select_for_update(of=("self",), no_key=True).order_by("pk"))


def end_held(keys: Iterable[PartnerKey], *, by: Membership) -> None:
    """Shut the API to keys that the caller holds, and has asked about whether `by` may."""
    for key in keys:
        _end(key, by)


def open_keys_made_by(member: Membership) -> int:
    """Count the partners' keys that a member made, and that still open something."""
    return _made_by(member).count()


def _made_by(member: Membership) -> models.QuerySet[PartnerKey]:
    keys: models.QuerySet[PartnerKey] = standing().filter(made_by=member)
    return keys


def _end(key: PartnerKey, by: Membership) -> None:
    if PartnerKey.objects.filter(pk=key.pk, revoked=False).update(revoked=True):
        record(
            Action.PARTNER_KEY_ENDED,
            by=by,
            on=key,
            organisation_id=key.group_id,
            partner=key.organisation_id,
        )


def keys_for(partner: Organisation, *, of: UUID) -> list[PartnerKey]:
    """Return the keys that a group made for a partner, those in use first, then by age."""
    rows = PartnerKey.objects.made_by_group(of).filter(organisation=partner)
    keys = load_keys(list(rows))
    return sorted(keys, key=lambda key: (not is_in_use(key), key.expiry_date or clock.now()))


def standing_keys(organisation_id: UUID) -> list[PartnerKey]:
    """Return the keys of a group that open real cases, whoever they were made for."""
    keys = standing().filter(issuer_id=organisation_id).select_related("issuer", "replaced_by")
    return list(keys.order_by("expiry_date"))


def standing() -> models.QuerySet[PartnerKey]:
    """All keys that open something."""
    in_time = models.Q(expiry_date=None) | models.Q(expiry_date__gt=clock.now())
    keys: models.QuerySet[PartnerKey] = PartnerKey.objects.filter(in_time, revoked=False)
    return keys


def find_key(public_id: UUID, *, of: UUID) -> PartnerKey | None:
    """Return a key that a group made, or None."""
    rows = PartnerKey.objects.made_by_group(of).filter(public_id=public_id)
    key: PartnerKey | None = rows.first()
    return key


def is_in_use(key: PartnerKey) -> bool:
    return not key.revoked and not key.has_expired


def ends_soon(key: PartnerKey) -> bool:
    """Tell whether somebody should make a new one before this one is over."""
    return is_in_use(key) and key.expiry_date is not None and _left(key.expiry_date) <= SOON


def _make_once(**told: Any) -> tuple[PartnerKey, str]:
    try:
        with transaction.atomic():
            key, text = PartnerKey.objects.create_key(**told)
    except IntegrityError as error:
        raise ValidationError(
            _("This form was sent before, and its key was made. Its text cannot be shown again.")
        ) from error
    return key, text


def _left(day: datetime) -> timedelta:
    return day - clock.now()


def _scopes(asked: Iterable[str]) -> list[str]:
    chosen = sorted(set(asked))
    if not PARTNER_MAY.issuperset(chosen):
        raise ValidationError({"scopes": _("This is nothing that a key can open.")})
    if not chosen:
        raise ValidationError({"scopes": _("Choose what the key opens.")})
    return [str(scope) for scope in chosen]
