"""A member's choices of columns, kept under a name for the next time."""

from collections.abc import Sequence
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.exports.models import ExportProfile
from cases.exports.recipients import check_recipient
from cases.exports.shapes import FORMS
from people.accounts.members import hold_members
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.dates import clock
from people.vault.querysets import load_keys

MOST = 30


def profiles_of(member: Membership) -> list[ExportProfile]:
    """Return a member's own profiles, the oldest first, ready to show."""
    return load_keys(list(ExportProfile.objects.filter(member=member)))


def find_profile(pk: UUID, *, who: Membership) -> ExportProfile:
    """Return one of a member's own profiles; ExportProfile.DoesNotExist for all others."""
    return load_keys([ExportProfile.objects.get(pk=pk, member=who)])[0]


@transaction.atomic
def save_profile(
    *, by: Membership, name: str, recipient: str, shape: str, columns: Sequence[str]
) -> ExportProfile:
    """Keep choices under a name; the same name again is kept anew."""
    require(by, Permission.EXPORT_CASES)
    check_recipient(recipient, by=by)
    if shape not in FORMS:
        raise ValidationError({"shape": _("Choose what kind of file it shall be.")})
    hold_members([by.id])
    own = profiles_of(by)
    same = (each for each in own if each.name.casefold() == name.strip().casefold())
    profile = next(same, None) or ExportProfile(member=by, name=name.strip(), made_at=clock.now())
    if profile._state.adding and len(own) >= MOST:
        said = _("You have %(most)d of them. Delete one first.")
        raise ValidationError({"profile_name": said % {"most": MOST}})
    profile.recipient, profile.shape = recipient, shape
    profile.columns = [column.code for column in FORMS[shape].named(columns)]
    profile.full_clean()
    profile.save()
    return profile


def drop_profile(*, pk: UUID, by: Membership) -> None:
    require(by, Permission.EXPORT_CASES)
    ExportProfile.objects.filter(pk=pk, member=by).delete()
