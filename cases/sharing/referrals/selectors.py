"""Reading referrals. Showing a list of them is in `consult`: it is recorded."""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Exists, OuterRef, Prefetch, QuerySet

from cases.access.models import Grant
from cases.access.querysets import stands_for
from cases.casebook.models import Case
from cases.casebook.selectors import Who
from cases.sharing.querysets import is_of_group
from cases.sharing.referrals.models import Referral, ReferralStep
from cases.sharing.standing import ready_for_partners, stands
from people.accounts.models import Membership, PartnerKey
from people.vault.querysets import load_keys


def referral_list(who: Who) -> QuerySet[Referral, Referral]:
    """Return what partners were asked in the cases that somebody may see, with what a row shows.

    For a partner ask `still_told` of each: one purpose may have ended where another goes on.
    """
    rows = Referral.objects.visible_to(who)
    shown = rows.select_related("partner", "case__person", "case__owner__user")
    return shown.prefetch_related("case__person__names")


def standing_for(by: PartnerKey) -> QuerySet[Referral, Referral]:
    """Return `referral_list` without what was asked for a purpose that is not granted any more.

    For each row still ask `still_told`: a consent may not count.
    """
    granted = Grant.objects.filter(
        stands_for(by.organisation_id), case_id=OuterRef("case_id"), purpose=OuterRef("purpose")
    )
    return referral_list(by).filter(Exists(granted))


def no_referrals() -> QuerySet[Referral, Referral]:
    """Return none, as what the description of the API asks for its names alone."""
    return Referral.objects.none()


def referrals_of(case: Case, who: Who) -> list[Referral]:
    """Return those of a case that was opened, with their steps: open ones first, then the newest.

    A partner is told its own, while they stand.
    """
    steps = ReferralStep.objects.select_related("made_by__user")
    rows = Referral.objects.visible_to(who).filter(case=case).select_related("partner")
    found = list(rows.prefetch_related(Prefetch("steps", steps)).order_by("-sent_at", "id"))
    for row in found:
        row.case = case
    found = still_told(found, who)
    users = [step.made_by.user_id for row in found for step in row.steps.all() if step.made_by]
    load_keys(found, *(row.partner_id for row in found), *users)
    return sorted(found, key=lambda row: not row.is_open)


def still_told(rows: Iterable[Referral], who: Who) -> list[Referral]:
    """Keep what may be told at this moment: all to the group, to a partner what stands."""
    found = list(rows)
    ready_for_partners(row.case for row in found)
    if is_of_group(who):
        return found
    return [row for row in found if stands(row.case, row.partner_id, row.purpose)]


def hangs(referral: Referral) -> bool:
    """Tell of an open one whether its partner cannot see it any more, so that nobody answers."""
    return referral.is_open and not stands(referral.case, referral.partner_id, referral.purpose)


def find_referral(pk: UUID, *, who: Who) -> Referral:
    """Return one to act on, not to read; Referral.DoesNotExist when it may not be seen."""
    row = Referral.objects.visible_to(who).select_related("case__person").get(pk=pk)
    if not still_told([row], who):
        raise Referral.DoesNotExist
    return row


def open_referrals(case: Case) -> list[Referral]:
    """Return those that go on in a case that was read whole, the newest first."""
    return sorted(
        (row for row in case.referrals.all() if row.is_open),
        key=lambda row: (row.sent_at, row.pk),
        reverse=True,
    )


def partners_asked(who: Membership) -> set[UUID]:
    """Return the ids of the partners who were asked something that a member may see."""
    return set(Referral.objects.visible_to(who).values_list("partner_id", flat=True).distinct())
