"""In which language and by which clock one is written to: one's own choice, in every group."""

from functools import cache
from zoneinfo import available_timezones

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.accounts.models import Membership, User
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record

_AREAS = {
    *("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia"),
    *("Europe", "Indian", "Pacific"),
}


@cache
def time_zones() -> tuple[str, ...]:
    """Return the zones that are named by a place, as `Asia/Kathmandu`; none by a number."""
    return tuple(sorted(name for name in available_timezones() if name.split("/")[0] in _AREAS))


@transaction.atomic
def keep_reader(*, by: Membership, language: str, time_zone: str) -> bool:
    """Keep both; empty: those of the server. Return whether anything changed."""
    require(by, Permission.SEE_OWN_ACTIVITY)
    if language and language not in dict(settings.LANGUAGES):
        raise ValidationError({"language": _("Homeward does not speak this language.")})
    if time_zone and time_zone not in time_zones():
        raise ValidationError({"time_zone": _("Choose a place of the list.")})
    user = User.objects.select_for_update().get(pk=by.user_id)
    if (user.language, user.time_zone) == (language, time_zone):
        return False
    user.language, user.time_zone = language, time_zone
    user.full_clean()
    user.save(update_fields=["language", "time_zone"])
    record(Action.WISHES_CHANGED, by=by, on=user)
    return True
