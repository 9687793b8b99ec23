"""How a member wishes to be told: one mail a day or each thing by itself, and not at night."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.reminders.models import LAST_HOUR, Wishes
from cases.reminders.telling import usual, wishes_of
from people.accounts.models import Membership
from people.accounts.readers import keep_reader
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record

HOURS = range(LAST_HOUR.limit_value + 1)
_KEPT = ("wants_digest", "digest_hour", "quiet_from", "quiet_until")


def own_wishes(member: Membership) -> Wishes:
    """Return what this member wishes; the usual, while he or she never said."""
    return wishes_of([member])[member.pk]


@transaction.atomic
def keep_wishes(
    *,
    by: Membership,
    wants_digest: bool,
    digest_hour: int,
    quiet_from: int,
    quiet_until: int,
    language: str,
    time_zone: str,
) -> None:
    """Keep one's own wishes; they hold for what is made from now on."""
    require(by, Permission.SEE_OWN_ACTIVITY)
    keep_reader(by=by, language=language, time_zone=time_zone)
    hours = {"digest_hour": digest_hour, "quiet_from": quiet_from, "quiet_until": quiet_until}
    if wrong := [name for name, hour in hours.items() if hour not in HOURS]:
        raise ValidationError({name: _("Choose a full hour.") for name in wrong})
    wishes = Wishes.objects.select_for_update().filter(pk=by.pk).first() or usual(by.pk)
    before = [getattr(wishes, name) for name in _KEPT]
    told = [wants_digest, digest_hour, quiet_from, quiet_until]
    if before == told:
        return
    # Two windows of one member may say it for the first time at once: the later one holds.
    wishes, _made = Wishes.objects.update_or_create(
        member=by, defaults=dict(zip(_KEPT, told, strict=True))
    )
    record(Action.WISHES_CHANGED, by=by, on=wishes)
