"""Meetings with those a group writes to: what was promised before the last one is old."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.repatriation.models import Addressee, Meeting
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.versions import hold

# Of one addressee; nobody has sat with an office more often.
MOST = 200


@transaction.atomic
def note_meeting(*, addressee: Addressee, by: Membership, on: date, note: str = "") -> Meeting:
    """Write down that somebody of the group met them, and what was said there."""
    require(by, Permission.KEEP_ADDRESSEES)
    own = Addressee.objects.filter(organisation_id=by.organisation_id)
    held = hold(own, addressee)
    if on > clock.today():
        raise ValidationError({"on": _("This day has not come yet.")})
    if held.meetings.count() >= MOST:
        raise ValidationError(_("There are too many meetings with this addressee."))
    meeting = Meeting(
        addressee=held,
        organisation_id=by.organisation_id,
        on=on,
        note=note.strip(),
        made_by=by,
        made_at=clock.now(),
    )
    meeting.full_clean()
    meeting.save(force_insert=True)
    record(Action.MEETING_NOTED, by=by, on=meeting, addressee=held.pk)
    return meeting


def meetings_of(addressee: Addressee) -> list[Meeting]:
    """Return the meetings with an addressee, the newest first, ready to show."""
    rows = Meeting.objects.filter(addressee=addressee).select_related("made_by__user")
    return list(rows.order_by("-on", "-made_at").with_keys())


def last_meeting(addressee: Addressee) -> date | None:
    newest = Meeting.objects.filter(addressee=addressee).order_by("-on").first()
    return newest.on if newest else None
