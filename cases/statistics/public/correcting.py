"""Saying of figures that are public what was wrong with them, in words that are public too.

One asks and another agrees, as for the figures themselves. Figures stay where they are, marked,
until others replace them; or they are withdrawn, which needs nobody else: it is done at once, and
the words follow.
"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.statistics.public.models import Correction, ProposedCorrection, Publication, Release
from cases.statistics.public.publishing import hold
from cases.statistics.public.repeating import told_again
from cases.statistics.public.selectors import (
    find_proposed,
    find_publication,
    proposed_corrections,
)
from cases.statistics.public.wording import public_words
from people.accounts import approvals
from people.accounts.models import Approval, Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.querysets import load_keys

KIND = Approval.Kind.CORRECTION
MOST_WORDS = 1000


@transaction.atomic
def ask_to_correct(
    *, publication: Publication, words: str, withdraws: bool = False, by: Membership
) -> ProposedCorrection:
    """Ask for a second person; ValidationError names the field at fault.

    Nothing is said yet, but what is to be withdrawn is gone.
    """
    require(by, Permission.PUBLISH_FIGURES)
    hold(by.organisation_id)
    held = find_publication(publication.pk, who=by)
    if not held.is_public:
        raise ValidationError(_("These figures are not public."))
    try:
        told = public_words(words, most=MOST_WORDS)
    except ValidationError as error:
        raise ValidationError({"words": error.messages}) from error
    proposed = ProposedCorrection(
        organisation_id=by.organisation_id, publication=held, words=told, withdraws=withdraws
    )
    proposed.approval = approvals.ask_about(kind=KIND, about_id=proposed.pk, by=by)
    proposed.save(force_insert=True)
    if withdraws:
        _mark_wrong(held, withdraws=True)
    _record(Action.CORRECTION_ASKED, proposed, by=by)
    return proposed


@transaction.atomic
def agree_to_correct(*, proposed: ProposedCorrection, by: Membership) -> None:
    """Give the second voice: what it grants is said in the same step.

    ValidationError where who asked may not publish any more, or the figures were taken down.
    """
    require(by, Permission.PUBLISH_FIGURES)
    hold(by.organisation_id)
    held = find_proposed(proposed.pk, who=by)
    if not _still_holds(held):
        raise ValidationError(
            _("Who asked may not publish any more, or nobody can read these figures: stop it.")
        )
    if approvals.agree(approval=held.approval, by=by).is_done:
        _say(held, by=by)


@transaction.atomic
def stop_correction(*, proposed: ProposedCorrection, by: Membership) -> None:
    """Let the words not become public; what was withdrawn stays withdrawn."""
    require(by, Permission.PUBLISH_FIGURES)
    held = find_proposed(proposed.pk, who=by)
    approvals.withdraw(approval=held.approval, by=by)
    _drop(held, by=by)


def correct_by_time() -> int:
    """Say what nobody stopped in its time, where nobody else is there; return how much.

    Words that were stopped on the page of all that waits are gone with the next turn.
    """

    def do(approval: Approval) -> bool:
        held = load_keys(list(proposed_corrections().filter(approval=approval)))[0]
        if not _still_holds(held):
            _drop(held, by=None)
            return False
        _say(held, by=None)
        return True

    said = approvals.do_by_time(KIND, do)
    ProposedCorrection.objects.exclude(approval__ended_at=None).delete()
    return said


def _say(proposed: ProposedCorrection, *, by: Membership | None) -> None:
    """Put the words beside the figures, and beside all that told them again."""
    publication = proposed.publication
    correction = Correction.objects.create(
        publication=publication,
        words=proposed.words,
        withdraws=proposed.withdraws,
        made_by=proposed.approval.asked_by,
        made_at=clock.now(),
    )
    _mark_wrong(publication, withdraws=proposed.withdraws)
    record(
        Action.FIGURES_CORRECTED,
        by=by,
        on=correction,
        organisation_id=proposed.organisation_id,
        release=publication.release_id,
        withdraws=proposed.withdraws,
    )
    proposed.delete()


def _mark_wrong(publication: Publication, *, withdraws: bool) -> None:
    """Have the next figures that are published replace them; what is withdrawn is gone."""
    release = publication.release
    # Figures that were held on to are the same ones under another month.
    same = list(told_again(release, release.organisation_id).values_list("pk", flat=True))
    Release.objects.filter(pk__in=same).update(is_wrong=True)
    if withdraws:
        Publication.objects.filter(release__in=same).update(shown={})


def _drop(proposed: ProposedCorrection, *, by: Membership | None) -> None:
    _record(Action.CORRECTION_STOPPED, proposed, by=by)
    proposed.delete()


def _still_holds(proposed: ProposedCorrection) -> bool:
    may = proposed.approval.asked_by.may(Permission.PUBLISH_FIGURES)
    return may and proposed.publication.is_public


def _record(action: Action, proposed: ProposedCorrection, *, by: Membership | None) -> None:
    record(
        action,
        by=by,
        on=proposed,
        organisation_id=proposed.organisation_id,
        release=proposed.publication.release_id,
        withdraws=proposed.withdraws,
    )
