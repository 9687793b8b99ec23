"""What is contested in a case: what became of somebody, the last contact, how it began.

Every claim stays. One of each kind is chosen, and what it says stands in the case, kept in the
same transaction.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.chosen import (
    LAST,
    keep_claim,
    keep_what_stands,
    let_stand,
    stands_again,
    write,
)
from cases.casebook.claim_rules import (
    NOTHING,
    check_choice,
    check_claim,
    check_leaving,
    may_choose,
    said_by,
)
from cases.casebook.models import Case, Claim
from cases.casebook.silence import heard_by_today, is_later
from cases.casebook.vocabularies import ClaimAbout
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.grades import UNGRADED
from people.registry.models import Person
from people.registry.versions import hold
from people.registry.vocabularies import Relation


@transaction.atomic
def add_claim(
    *,
    case: Case,
    by: Membership,
    about: str,
    code: str = "",
    form: str = "",
    on: FuzzyDate | None = None,
    source: str = "",
    grade: str = UNGRADED,
    is_official: bool = False,
    note: str = "",
    is_chosen: bool = True,
    is_sure: bool = False,
) -> Claim:
    """Write down what somebody says, beside what stands: that is a claim from now on, too.

    Without a source it is the one who told us of the case. Only a coordinator confirms a death.
    To leave “killed” one must be sure: else ValidationError, coded LEAVING_KILLED.
    """
    require(by, Permission.CHANGE_CASE)
    held = _held(case, by)
    claim = Claim(
        case=held,
        about=about,
        code=code,
        form=form,
        on=on,
        source=source or reporter_of(held.person),
        grade=grade,
        is_official=is_official,
        note=note,
    )
    check_claim(claim)
    if about == ClaimAbout.LAST_CONTACT:
        claim.on = heard_by_today(on)
    if is_chosen:
        check_choice(claim, by)
        check_leaving(held, said_by(claim), is_sure=is_sure)
    keep_what_stands(held, about, by, source=_("stood in the file"))
    keep_claim(claim, by)
    if is_chosen:
        let_stand(claim, by)
    is_status = about == ClaimAbout.STATUS
    action = Action.STATUS_ADDED if is_status else Action.CASE_CLAIM_ADDED
    told: dict[str, Any] = {"status": code} if is_status else {"about": about, "code": code}
    record(action, by=by, on=claim, case=held.pk, grade=grade, chosen=is_chosen, **told)
    return claim


@transaction.atomic
def choose_claim(*, row: Claim, by: Membership, version: int, is_sure: bool = False) -> Claim:
    """Let what a claim says stand from now on. `version` is the case's; raises Stale."""
    require(by, Permission.CHANGE_CASE)
    held = _held(row.case, by, version)
    keep_what_stands(held, row.about, by, source=_("stood in the file"))
    claim = _fresh(row, held)
    if claim.taken_back_at is not None:
        raise ValidationError(_("This claim was taken back."))
    if claim.is_chosen:
        return claim
    check_claim(claim)
    check_choice(claim, by)
    check_leaving(held, said_by(claim), is_sure=is_sure)
    let_stand(claim, by)
    told: dict[str, Any] = {"case": held.pk, "about": claim.about, "version": held.version}
    record(Action.CASE_CLAIM_CHOSEN, by=by, on=claim, **told)
    return claim


@transaction.atomic
def take_back(
    *,
    row: Claim,
    by: Membership,
    version: int | None = None,
    is_sure: bool = False,
    then: Claim | str | None = LAST,
) -> Claim:
    """Say that a claim was entered by mistake: it stays, and cannot be chosen any more.

    If it stands, what stood last before it stands again, or nothing: never what was only noted.
    `then` is what stood before, if that is known; None where nothing did. ValidationError if
    that cannot stand again, or if a coordinator confirmed the claim. `version` is the case's, if
    a page showed it; raises Stale.
    """
    require(by, Permission.CHANGE_CASE)
    held = _held(row.case, by, version)
    claim = _fresh(row, held)
    if claim.taken_back_at is not None:
        return claim
    if claim.chosen_at is not None and not may_choose(claim, by):
        said = _("A coordinator confirmed this death. If it is wrong, say what is known instead.")
        raise ValidationError({"code": said})
    was_chosen, claim.is_chosen, claim.taken_back_at = claim.is_chosen, False, clock.now()
    claim.save(update_fields=["is_chosen", "taken_back_at"])
    if was_chosen:
        next_one = stands_again(held, claim.about, by, then)
        now = said_by(next_one) if next_one else NOTHING[claim.about]
        check_leaving(held, now, is_sure=is_sure)
        if next_one:
            let_stand(next_one, by)
        else:
            write(held, now, by)
    record(Action.CASE_CLAIM_TAKEN_BACK, by=by, on=claim, case=held.pk, about=claim.about)
    return claim


@transaction.atomic
def note_contact(
    *, case: Case, by: Membership, on: FuzzyDate, form: str = "", source: str = "", grade: str
) -> Claim | None:
    """Claim a contact with the person as the last, if it is later than what stands; else None."""
    if not is_later(on, _held(case, by).last_contact):
        return None
    told: dict[str, Any] = {
        "on": on,
        "form": form,
        "source": source or _("the person"),
        "grade": grade,
    }
    return add_claim(case=case, by=by, about=ClaimAbout.LAST_CONTACT, **told)


def follow(case: Case, about: str, *, by: Membership) -> None:
    """What stands was corrected by hand: where it is contested, that is a claim, the chosen one.

    Call it in the transaction of the correction, the case held.
    """
    if case.claims.filter(about=about).exists():
        keep_what_stands(case, about, by)


def reporter_of(person: Person) -> str:
    """Return who told us of somebody, in a name or a word; nothing where nobody is known."""
    row = person.relationships.filter(is_reporter=True).order_by("pk").first()
    if row is None:
        return ""
    if row.kind == Relation.SELF:
        return _("the person")
    unnamed = "" if row.kind == Relation.UNKNOWN else str(row.get_kind_display())
    return row.name or unnamed


def _held(case: Case, by: Membership, version: int | None = None) -> Case:
    return hold(Case.objects.visible_to(by), case, version=version)


def _fresh(row: Claim, case: Case) -> Claim:
    claim = Claim.objects.get(pk=row.pk, case=case)
    claim.case = case
    return claim
