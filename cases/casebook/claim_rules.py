"""What a claim says of a case, what it needs, and where what it says stands."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.casebook.fates import SURELY_DEAD
from cases.casebook.models import Case, Claim
from cases.casebook.validators import check_status, is_in_future
from cases.casebook.vocabularies import ClaimAbout, ContactForm, DeathSaid, Pathway, Status
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.dates.fuzzy import FuzzyDate

LEAVING_KILLED = "leaving_killed"

CODES: dict[str, Any] = {
    ClaimAbout.STATUS: Status,
    ClaimAbout.DEATH: DeathSaid,
    ClaimAbout.PATHWAY: Pathway,
}
# Where the chosen claim of each kind stands in the case, and how it reads when there is none.
NOTHING: dict[str, dict[str, Any]] = {
    ClaimAbout.STATUS: {"status": Status.UNKNOWN},
    ClaimAbout.DEATH: {"died": None},
    ClaimAbout.LAST_CONTACT: {"last_contact": None, "last_contact_form": ""},
    ClaimAbout.PATHWAY: {"pathway": Pathway.UNKNOWN},
}


def check_claim(claim: Claim) -> None:
    """Raise ValidationError, by field, for what cannot be claimed."""
    if claim.about not in ClaimAbout.values:
        raise ValidationError({"about": _("This is not one of the choices.")})
    codes = CODES.get(claim.about)
    wrong: dict[str, str] = {}
    if claim.code not in (codes.values if codes else ("",)):
        wrong["code"] = _("This is not one of the choices.")
    if claim.form and (codes or claim.form not in ContactForm.values):
        wrong["form"] = _("This is not one of the choices.")
    if is_in_future(claim.on):
        wrong["on"] = _("This day has not come yet.")
    if claim.about == ClaimAbout.LAST_CONTACT and claim.on is None:
        wrong["on"] = _("Write when it was.")
    if wrong:
        raise ValidationError(wrong)
    if claim.about == ClaimAbout.STATUS:
        check_status(claim.code, claim.grade, is_official=claim.is_official, field="code")


def may_choose(claim: Claim, by: Membership) -> bool:
    return not _says_dead(claim) or by.may(Permission.CONFIRM_DEATH)


def check_choice(claim: Claim, by: Membership) -> None:
    """Raise ValidationError where somebody may not let this claim stand."""
    if not may_choose(claim, by):
        said = _("Only a coordinator confirms a death. Until then choose “Killed, not confirmed”.")
        raise ValidationError({"code": said})


def check_leaving(case: Case, now: Mapping[str, Any], *, is_sure: bool) -> None:
    """Raise ValidationError, coded LEAVING_KILLED, unless it is sure that a dead man lives."""
    status = now.get("status", case.status)
    if case.status in SURELY_DEAD and status not in SURELY_DEAD and not is_sure:
        said = _("This person is on file as killed. Is that wrong? Then say that you are sure.")
        raise ValidationError({"code": ValidationError(said, code=LEAVING_KILLED)})


def said_by(claim: Claim) -> dict[str, Any]:
    """Return what a claim says, by the fields of the case in which it stands when chosen."""
    if claim.about == ClaimAbout.LAST_CONTACT:
        return {"last_contact": claim.on, "last_contact_form": claim.form}
    if claim.about == ClaimAbout.DEATH:
        return {"died": claim.on if claim.code == DeathSaid.DIED else None}
    return {"status" if claim.about == ClaimAbout.STATUS else "pathway": claim.code}


def stands(case: Case, about: str) -> dict[str, Any]:
    """Return what stands in the case of what is claimed."""
    return {name: getattr(case, name) for name in NOTHING[about]}


def same(first: Mapping[str, Any], second: Mapping[str, Any]) -> bool:
    """The same codes and the same days, however they were written."""
    return {name: _key(value) for name, value in first.items()} == {
        name: _key(value) for name, value in second.items()
    }


def claim_of_what_stands(case: Case, about: str) -> Claim:
    """Return the claim, not saved, that says what stands."""
    values = stands(case, about)
    if about == ClaimAbout.LAST_CONTACT:
        told = {"on": values["last_contact"], "form": values["last_contact_form"]}
    elif about == ClaimAbout.DEATH:
        told = {"code": DeathSaid.DIED, "on": values["died"]}
    else:
        told = {"code": next(iter(values.values()))}
    return Claim(case=case, about=about, **told)


def _says_dead(claim: Claim) -> bool:
    return claim.about == ClaimAbout.STATUS and claim.code in SURELY_DEAD


def _key(value: Any) -> Any:
    return value.edtf if isinstance(value, FuzzyDate) else value or ""
