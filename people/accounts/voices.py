"""Whose yes counts, and when time takes the place of one that nobody is there to give."""

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import QuerySet

from people.accounts.approval_kinds import KINDS
from people.accounts.delay import delay_of
from people.accounts.models import Approval, Membership, Organisation, Voice
from people.accounts.roles import MAY
from people.audit.actions import Action
from people.audit.selectors import Wanted, entries_of_group
from people.dates import clock

# docs/security.md names them. So long somebody works here before a voice counts, and so long one
# that was taken away is missed; in a group of fewer nobody else may be there.
SETTLED = timedelta(days=7)
SMALL = 3


def has_voice(member: Membership, approval: Approval) -> bool:
    """Tell whether a member's voice counts: not of whom it is about, nor of a newcomer.

    Otherwise one keeper could invite somebody who then agrees with him.
    """
    settled = member.joined_at is None or member.joined_at <= approval.asked_at - SETTLED
    allowed = member.may(KINDS[approval.kind].agrees)
    return settled and allowed and member.user_id != approval.about_id


def missing_voices(approval: Approval, given: Iterable[Voice]) -> int:
    """Count what is still wanted; voices that count no more are as if not given."""
    counted = [voice for voice in given if has_voice(voice.member, approval)]
    return max(approval.voices_needed - len(counted), 0)


def is_granted(approval: Approval) -> bool:
    """Tell whether enough others want it, or its time has come and nobody came who could agree."""
    given = approval.voices.select_related("member__user")
    return missing_voices(approval, given) == 0 or (is_time(approval) and too_few(approval))


def is_time(approval: Approval) -> bool:
    return approval.opens_at is not None and approval.opens_at <= clock.now()


def members_at_work(organisation_id: UUID) -> QuerySet[Membership]:
    """Return the active members of a group who are not travelling."""
    rows = Membership.objects.at_work().filter(organisation_id=organisation_id)
    return rows.filter(user__travelling_since=None).select_related("user")


def eligible(approval: Approval) -> list[Membership]:
    members = members_at_work(approval.organisation_id)
    return [one for one in members if has_voice(one, approval)]


def too_few(approval: Approval) -> bool:
    """Tell whether time must take the place of voices: fewer than three work here, or agree."""
    others = {one.id for one in eligible(approval)} - {approval.asked_by_id}
    own_voice = KINDS[approval.kind].asking_is_a_voice and has_voice(approval.asked_by, approval)
    return _is_small(approval) or len(others) + own_voice < approval.voices_needed


def when_time_stands_in(approval: Approval, organisation: Organisation) -> datetime | None:
    """Return the moment from which no voice is needed; None where enough others can agree.

    Whoever shuts out the one who could have agreed gains no time by it: the delay begins when
    that one has been gone for as long as a newcomer has no voice.
    """
    if not too_few(approval):
        return None
    lost_at = _voice_lost_at(approval)
    begins = lost_at + SETTLED if lost_at else approval.asked_at
    delay = timedelta(minutes=delay_of(organisation))
    return begins + max(delay, KINDS[approval.kind].floor)


def _is_small(approval: Approval) -> bool:
    at_work = Membership.objects.at_work().filter(organisation_id=approval.organisation_id)
    return at_work.count() < SMALL


def _voice_lost_at(approval: Approval) -> datetime | None:
    """Return when lately somebody last lost the role in which he or she could have agreed.

    In a small group also when anybody left it: perhaps it was not small before.
    """
    agrees, is_small = KINDS[approval.kind].agrees, _is_small(approval)
    changes = [Action.MEMBER_CHANGED, Action.MEMBER_LEFT]
    wanted = Wanted(actions=changes, since=approval.asked_at - SETTLED)
    for entry in entries_of_group(approval.organisation_id, wanted):
        told = json.loads(entry.detail)
        before, after = MAY.get(told.get("before"), ()), MAY.get(told.get("role"), ())
        has_left = is_small and entry.action == Action.MEMBER_LEFT
        if has_left or (agrees in before and agrees not in after):
            return entry.at
    return None
