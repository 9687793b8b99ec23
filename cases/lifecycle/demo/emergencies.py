"""Two emergencies of the demo: one that was reviewed, one that waits for its review."""

from datetime import timedelta

from cases.access.glass import break_glass, review_glass
from cases.access.vocabularies import GlassReason, GlassVerdict
from cases.casebook.models import Case
from cases.lifecycle.demo.offices import Offices
from cases.lifecycle.demo.plot import MINA, TUNDE
from people.accounts.models import Membership
from people.dates import clock

_LONG_AGO, _LATELY, _THINKING = timedelta(days=9), timedelta(hours=20), timedelta(hours=3)


def break_and_review(offices: Offices) -> None:
    """Nothing where a demo is too small to have a case that somebody does not see."""
    mina, tunde = offices.members[MINA], offices.members[TUNDE]
    with clock.at(clock.now() - _LONG_AGO):
        case = _unseen_by(mina, owner=tunde)
        glass = case and break_glass(
            ref=case.ref, by=mina, reason=GlassReason.FAMILY_CALLING, note=""
        )
    if glass:
        with clock.at(glass.opened_at + _THINKING):
            review_glass(glass=glass, by=offices.lea, verdict=GlassVerdict.JUSTIFIED)
    with clock.at(clock.now() - _LATELY):
        case = _unseen_by(tunde, owner=mina)
        if case:
            break_glass(
                ref=case.ref,
                by=tunde,
                reason=GlassReason.OTHER,
                note="The consulate rang at night and wanted the reference.",
            )


def _unseen_by(member: Membership, *, owner: Membership) -> Case | None:
    seen = Case.objects.visible_to(member).values("pk")
    cases = Case.objects.filter(owner=owner, opened_on__lt=clock.today()).exclude(pk__in=seen)
    return cases.order_by("opened_on", "id").last()
