"""Emergency access: one case for an hour, with a reason, told at once, reviewed by another.

Within the hour the member reads and changes the case as its owner could: he acts in an emergency.
What would outlast the hour stays shut: exports, and taking or giving the case.
"""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.apps import apps
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.access.models import BreakGlass
from cases.access.vocabularies import GlassReason, GlassVerdict
from people.accounts.alerts import raise_alert, see_alerts_about
from people.accounts.models import Alert, Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.selectors import count_of
from people.audit.services import record
from people.dates import clock
from people.vault.querysets import load_keys

OPEN_FOR = timedelta(minutes=60)
# Whoever mistypes a reference tries again; whoever walks through all references is stopped.
WRONG_TRIES, TRIES_WITHIN = 10, timedelta(hours=1)
REVIEW_WITHIN = timedelta(days=7)
# On one page; the next come up as these are reviewed.
MOST = 50


def break_glass(*, ref: str, by: Membership, reason: str, note: str) -> BreakGlass:
    """Open a case of the own group that the member does not see; the coordinators are told.

    A reference of another group and one that nobody has are answered alike, by the same query;
    both are counted, and the count outlives the refusal.
    """
    require(by, Permission.BREAK_GLASS)
    _check_words(reason, note)
    glass = _break(ref, by, reason, note)
    if glass is None:
        raise ValidationError({"ref": _("There is no such case.")})
    return glass


@transaction.atomic
def _break(ref: str, by: Membership, reason: str, note: str) -> BreakGlass | None:
    # One after the other: so many tries at once count as so many.
    Membership.objects.select_for_update(no_key=True).get(pk=by.pk)
    _check_tries(by)
    _check_reviews(by)
    cases = apps.get_model("cases", "Case").objects
    held = cases.select_for_update(no_key=True).filter(organisation_id=by.organisation_id)
    case = held.filter(ref=ref).first()
    if case is None:
        record(Action.GLASS_REFUSED, by=by)
        return None
    if cases.visible_to(by).filter(pk=case.pk).exists():
        raise ValidationError({"ref": _("You see this case already.")})
    now = clock.now()
    glass = BreakGlass(
        case=case,
        member=by,
        reason=reason,
        note=note,
        opened_at=now,
        closes_at=now + OPEN_FOR,
    )
    glass.full_clean()
    glass.save()
    record(Action.GLASS_BROKEN, by=by, on=glass, case=case.id, reason=reason)
    raise_alert(kind=Alert.Kind.BREAK_GLASS, member=by, about=glass.id)
    return glass


@transaction.atomic
def end_glass(*, glass: BreakGlass, by: Membership) -> None:
    """Close one's own emergency access before its hour is over."""
    if glass.member_id != by.id:
        raise PermissionDenied
    now = clock.now()
    if BreakGlass.objects.filter(pk=glass.pk, closes_at__gt=now).update(closes_at=now):
        record(Action.GLASS_ENDED, by=by, on=glass, case=glass.case_id)


@transaction.atomic
def review_glass(*, glass: BreakGlass, by: Membership, verdict: str) -> BreakGlass:
    """Say whether it was right. Never of oneself; of two who say it at once, the first counts."""
    require(by, Permission.REVIEW_BREAK_GLASS)
    if glass.member_id == by.id or glass.case.organisation_id != by.organisation_id:
        raise PermissionDenied
    if verdict not in GlassVerdict.values:
        raise ValidationError({"verdict": _("Choose one of the three.")})
    now = clock.now()
    unreviewed = BreakGlass.objects.filter(pk=glass.pk, reviewed_at=None)
    if not unreviewed.update(reviewed_by=by, reviewed_at=now, verdict=verdict):
        raise ValidationError(_("Somebody else has reviewed this a moment ago."))
    if verdict != GlassVerdict.JUSTIFIED:
        # What is not found right does not last to the end of its hour.
        BreakGlass.objects.filter(pk=glass.pk, closes_at__gt=now).update(closes_at=now)
    record(Action.GLASS_REVIEWED, by=by, on=glass, case=glass.case_id, verdict=verdict)
    see_alerts_about(glass.id, by=by)
    glass.refresh_from_db(fields=["reviewed_by", "reviewed_at", "verdict", "closes_at"])
    return glass


def open_glass(case: Any, member: Membership) -> BreakGlass | None:
    """Return the member's emergency access to a case while it is open."""
    now = clock.now()
    mine = [row for row in case.glasses.all() if row.member_id == member.pk]
    still = [row for row in mine if row.closes_at > now]
    return max(still, key=lambda row: row.closes_at, default=None)


def glasses_to_review(member: Membership) -> list[BreakGlass]:
    """Return what waits for this member's verdict, the oldest first; nothing of his own."""
    if not member.may(Permission.REVIEW_BREAK_GLASS):
        return []
    unreviewed = BreakGlass.objects.filter(
        case__organisation_id=member.organisation_id, reviewed_at=None
    )
    waiting = unreviewed.exclude(member=member).order_by("opened_at", "id")
    return _with_people(waiting[:MOST])


def reviewed_glasses(member: Membership, *, most: int) -> list[BreakGlass]:
    """Return the group's latest verdicts."""
    reviewed = BreakGlass.objects.filter(
        case__organisation_id=member.organisation_id, reviewed_at__isnull=False
    )
    return _with_people(reviewed.order_by("-reviewed_at", "id")[:most])


def find_glass(pk: UUID, *, who: Membership) -> BreakGlass:
    """Return one of the own group's, ready to show; BreakGlass.DoesNotExist otherwise."""
    rows = BreakGlass.objects.filter(pk=pk, case__organisation_id=who.organisation_id)
    found = _with_people(rows)
    if not found:
        raise BreakGlass.DoesNotExist
    return found[0]


def _with_people(rows: Any) -> list[BreakGlass]:
    found = list(rows.select_related("case", "member__user", "reviewed_by__user"))
    people = [row.member for row in found] + [row.reviewed_by for row in found if row.reviewed_by]
    return load_keys(found, *(member.user_id for member in people))


def _check_words(reason: str, note: str) -> None:
    if reason not in GlassReason.values:
        raise ValidationError({"reason": _("Choose a reason.")})
    if reason == GlassReason.OTHER and not note:
        raise ValidationError({"note": _("Write why.")})


def _check_tries(by: Membership) -> None:
    since = clock.now() - TRIES_WITHIN
    if count_of(Action.GLASS_REFUSED, actor_id=by.id, since=since) >= WRONG_TRIES:
        said = _("Too many references were wrong. Try again in an hour, or ask a coordinator.")
        raise ValidationError({"ref": said})


def _check_reviews(by: Membership) -> None:
    """Whose last emergency nobody has looked at for so long has to see to that first."""
    long_ago = clock.now() - REVIEW_WITHIN
    if BreakGlass.objects.filter(member=by, reviewed_at=None, opened_at__lt=long_ago).exists():
        said = _(
            "An emergency access of yours has waited for its review for more than a week. Ask a "
            "coordinator to review it: then you can open another case."
        )
        raise ValidationError(said)
