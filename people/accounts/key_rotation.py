"""One key takes another's place: both open for a while, and the old one ends by itself."""

from datetime import timedelta
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Exists, F, OuterRef
from django.utils.translation import gettext as _

from people.accounts.alerts import raise_alert
from people.accounts.models import Alert, Membership, PartnerKey
from people.accounts.partner_keys import LONGEST, SOON, is_in_use, make_key, standing
from people.accounts.partners import hold_partner
from people.accounts.roles import PARTNER_MAY, Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

LONGEST_OVERLAP = 30
# Told of at a time; the next turn tells of the others.
MOST = 200


@transaction.atomic
def replace_partner_key(
    *, key: PartnerKey, by: Membership, overlap_days: int, public_id: UUID | None = None
) -> tuple[PartnerKey, str]:
    """Return a new key like an old one, and its text; the old one ends after the overlap.

    It ends no later than it would have. A key is replaced once, so that a form that is sent
    twice makes one key.
    """
    require(by, Permission.KEEP_PARTNER_KEYS)
    if not key.belongs_to(by.organisation_id):
        raise PermissionDenied
    if not 1 <= overlap_days <= LONGEST_OVERLAP:
        said = _("Give a number of days from 1 to %d.") % LONGEST_OVERLAP
        raise ValidationError({"overlap_days": said})
    hold_partner(key.organisation_id, of=by.organisation_id)
    old: PartnerKey = PartnerKey.objects.select_for_update(no_key=True).get(pk=key.pk)
    _check_replaceable(old)
    new = make_key(
        public_id=public_id,
        organisation_id=old.organisation_id,
        issuer_id=old.issuer_id,
        made_by=by,
        scopes=sorted(PARTNER_MAY.intersection(old.scopes)),
        days=_length(old),
        networks=old.networks,
        cases_a_day=old.cases_a_day,
        calls_a_minute=old.calls_a_minute,
        replaces=old,
    )
    overlap = clock.now() + timedelta(days=overlap_days)
    PartnerKey.objects.filter(pk=old.pk).update(
        expiry_date=min(old.expiry_date or overlap, overlap)
    )
    record(
        Action.PARTNER_KEY_REPLACED,
        by=by,
        on=old,
        organisation_id=by.organisation_id,
        partner=old.organisation_id,
        key=new[0].public_id,
        days=overlap_days,
    )
    return new


def tell_of_ends() -> int:
    """Warn each group, once for each key, of what ends within two weeks and has no successor.

    Who made a key for two weeks or less knows when it ends.
    """
    told = Alert.objects.filter(kind=Alert.Kind.KEY_ENDS, partner_key=OuterRef("public_id"))
    ending = standing().filter(
        ~Exists(told),
        issuer__sandbox_of=None,
        issuer__isnull=False,
        replaced_by=None,
        expiry_date__lte=clock.now() + SOON,
        expiry_date__gt=F("created") + SOON,
    )
    ids = ending.order_by("expiry_date").values_list("pk", flat=True)[:MOST]
    return sum(_tell_of_end(pk) for pk in list(ids))


@transaction.atomic
def _tell_of_end(pk: str) -> bool:
    # Under its lock: of two that tell at once, one does.
    key: PartnerKey = PartnerKey.objects.select_for_update(no_key=True).get(pk=pk)
    told = Alert.objects.filter(kind=Alert.Kind.KEY_ENDS, partner_key=key)
    if key.expiry_date is None or told.exists():
        return False
    days = max(0, (key.expiry_date - clock.now()).days)
    raise_alert(kind=Alert.Kind.KEY_ENDS, partner_key=key, count=days)
    return True


def _check_replaceable(key: PartnerKey) -> None:
    if PartnerKey.objects.filter(replaces=key).exists():
        raise ValidationError(
            _("This key was replaced before. The text of the new one cannot be shown again.")
        )
    if not is_in_use(key):
        raise ValidationError(_("This key opens nothing any more. Make a new one."))


def _length(key: PartnerKey) -> int:
    if key.expiry_date is None:
        return LONGEST
    days = round((key.expiry_date - key.created) / timedelta(days=1))
    return min(max(days, 1), LONGEST)
