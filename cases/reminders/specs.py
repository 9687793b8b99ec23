"""The rules in one table: after how many days, how often again, to whom, and in which words.

A group may have other days than these, or none (`settings`). The words of a mail name no person,
no place and no country.
"""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.casebook.vocabularies import Rule

COORDINATORS_FROM = 3


class To(StrEnum):
    """Who is told. Where that is nobody, the coordinators are."""

    OWNER = "owner"
    OWNER_AND_LAWYER = "owner and lawyer"
    LAWYER = "lawyer"
    COORDINATORS = "coordinators"


TO_WHOM: dict[To, Promise] = {
    To.OWNER: _("Whoever owns the case"),
    To.OWNER_AND_LAWYER: _("Whoever owns the case, and lawyers who see it"),
    To.LAWYER: _("Lawyers who see the case; else whoever owns it"),
    To.COORDINATORS: _("Coordinators"),
}


@dataclass(frozen=True)
class Spec:
    """One rule. Each of its `days` has a label of its own, or they are one list."""

    words: Promise
    meaning: Promise
    days: tuple[int, ...]
    again: int | None = None
    to: To = To.OWNER
    labels: tuple[Promise, ...] = ()
    is_on: bool = True
    # Days before something come in falling order, days after it in rising order.
    falls: bool = False
    # Part of what makes it, so that it is not changed with the other rules.
    is_fixed: bool = False

    @property
    def escalates(self) -> bool:
        """What comes again and again is told to the coordinators, too, from the third time on."""
        return self.again is not None


_AFTER = _("Days after")
_BEFORE = _("Days before")

SPECS: dict[str, Spec] = {
    Rule.R01: Spec(
        words=_("An answer is late."),
        meaning=_("The day on which an answer to a request was due has passed."),
        days=(1,),
        again=30,
        labels=(_AFTER,),
    ),
    Rule.R02: Spec(
        words=_("There was no contact for too long."),
        meaning=_(
            "Nobody has heard of somebody at war. After the last of these days, the reminder "
            "proposes to look at the status “Missing”; it changes nothing by itself."
        ),
        days=(7, 14, 30),
        again=30,
        labels=(
            _("Days of silence where a life is at risk"),
            _("Days of silence in other cases"),
            _("Days of silence after which “Missing” is proposed"),
        ),
    ),
    Rule.R03: Spec(
        words=_("A term ends, or has ended."),
        meaning=_(
            "The contract of somebody at war ends, as its term was told. After that day the "
            "reminder comes again, since contracts are extended."
        ),
        days=(60, 30, 0),
        again=90,
        falls=True,
    ),
    Rule.R04: Spec(
        words=_("A paper runs out."),
        meaning=_("A paper that somebody needs on the way home runs out."),
        days=(180, 60, 30, 7, 30, 7),
        labels=(
            _("Passport: days before, first"),
            _("Passport: days before, second"),
            _("Visa: days before, first"),
            _("Visa: days before, second"),
            _("Power of attorney: days before"),
            _("Migration card: days before"),
        ),
        falls=True,
    ),
    Rule.R05: Spec(
        words=_("A hearing is near."),
        meaning=_("There is a hearing in a proceeding in which the person is heard."),
        days=(14, 3, 0),
        to=To.OWNER_AND_LAWYER,
        falls=True,
    ),
    Rule.R06: Spec(
        words=_("Something is to be followed up."),
        meaning=_("There is no news of a prisoner of war, no capture card, or a visit is near."),
        days=(30, 14, 1),
        again=30,
        labels=(
            _("Days without news"),
            _("Days after confirmation without a capture card"),
            _("Days before and after a planned visit"),
        ),
    ),
    Rule.R07: Spec(
        words=_("The next step is late."),
        meaning=_("Remains: DNA was sent and there is no result, or a match and no release."),
        days=(60, 30),
        again=30,
        labels=(_("Days after DNA was sent"), _("Days after the match")),
    ),
    Rule.R08: Spec(
        words=_("Something that was granted has not come true."),
        meaning=_(
            "A request was granted and is not fulfilled: after 45 days, after 14 for the return "
            "of somebody living, after 90 for remains."
        ),
        days=(0,),
        again=30,
        to=To.COORDINATORS,
        labels=(_("Days more than these"),),
    ),
    Rule.R09: Spec(
        words=_("They wait for what they asked for."),
        meaning=_("An authority asked for something more. This task is part of the request."),
        days=(14,),
        is_fixed=True,
        labels=(_AFTER,),
    ),
    Rule.R10: Spec(
        words=_("A consent is to be looked at again."),
        meaning=_(
            "A consent comes to the day on which it is to be looked at, is old, or was given for "
            "a minor who is now of age."
        ),
        days=(365,),
        again=365,
        labels=(_("Days after it was given, where no day is set"),),
    ),
    Rule.R11: Spec(
        words=_("Sharing with a partner ends soon."),
        meaning=_("A case is shared with a partner until a day that is near."),
        days=(14,),
        to=To.COORDINATORS,
        falls=True,
    ),
    Rule.R12: Spec(
        words=_("The family has not heard from us."),
        meaning=_(
            "Nobody of us has spoken or written to the family. Never where the family is a danger "
            "or has not been told."
        ),
        days=(30,),
        again=30,
        labels=(_AFTER,),
    ),
    Rule.R13: Spec(
        words=_("A year has passed."),
        meaning=_("A year has passed since the last contact, or since a death."),
        days=(365,),
        is_on=False,
    ),
    Rule.R14: Spec(
        words=_("A new case has no owner."),
        meaning=_("A case was opened and nobody owns it."),
        days=(1, 2),
        again=2,
        to=To.COORDINATORS,
        labels=(_("Days where a life is at risk"), _("Days in other cases")),
    ),
    Rule.R15: Spec(
        words=_("Ask how it goes."),
        meaning=_("Somebody is home again: ask about health, police, debts and threats."),
        days=(7, 30, 90),
    ),
    Rule.R16: Spec(
        words=_("A legal time limit is near."),
        meaning=_("A time limit that somebody entered by hand is near and not met."),
        days=(30, 7, 0),
        to=To.LAWYER,
        falls=True,
    ),
    # An administrator sees no case, so that the coordinators look at what may be removed.
    Rule.R17: Spec(
        words=_("A case was closed long ago: keep it or remove it."),
        meaning=_("The time of a closed case is over in sixty days: keep it longer or let it go."),
        # Sixty days before the two years for which closed cases usually are kept: what a group
        # says of it stands here alone, and is changed where what becomes of them is decided.
        days=(670,),
        again=365,
        to=To.COORDINATORS,
        labels=(_AFTER,),
        is_fixed=True,
    ),
    Rule.R18: Spec(
        words=_("Something has no second source."),
        meaning=_("Somebody is said to be dead, and no second source says so."),
        days=(14,),
        again=14,
        labels=(_AFTER,),
    ),
    Rule.R19: Spec(
        words=_("A partner has not answered."),
        meaning=_("A partner was asked to do something for a case, and says neither yes nor no."),
        days=(7,),
        again=14,
        labels=(_AFTER,),
    ),
    Rule.P01: Spec(
        words=_("The next step of a plan is due."),
        meaning=_("A step of the plan by which a request was opened. Plans have their own days."),
        days=(),
        is_fixed=True,
    ),
    Rule.P02: Spec(
        words=_("A partner wrote."),
        meaning=_("A partner with whom a case is shared wrote a note about it."),
        days=(),
        is_fixed=True,
    ),
    Rule.P03: Spec(
        words=_("A partner takes a case over."),
        meaning=_("A partner accepted to take a case over, and it could not be closed then."),
        days=(),
        is_fixed=True,
    ),
}
_BY_HAND = _("A task is due.")


def spec_of(rule: str) -> Spec:
    return SPECS[rule]


def words(rule: str) -> Promise:
    """What a mail says of a task of this rule; of one that somebody wrote, that it is due."""
    return SPECS[rule].words if rule else _BY_HAND
