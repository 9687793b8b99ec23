"""What follows from what is told, and is stored nowhere: pure functions of a case and a day."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from django.utils.translation import gettext as _

from cases.casebook.claim_rules import CODES
from cases.casebook.fates import DEAD, FREE_OF_CONTRACT
from cases.casebook.models import Case, Claim
from cases.casebook.vocabularies import ClaimAbout, ContactForm, DeathSaid, Pathway, Status
from people.dates.fuzzy import FuzzyDate


def contract_extended(case: Case, today: date) -> str:
    """Say that the term is over and nobody let him go, or nothing.

    The army holds men on after their term. Who was discharged, is home or dead is not held.
    """
    end = case.contract_ends_on
    if end is None or end >= today or case.status in FREE_OF_CONTRACT:
        return ""
    if case.contract_signed.is_exact:
        said = _("Contract ended %(day)s, no discharge on record: treat as extended")
    else:
        said = _("Contract ended by %(day)s, no discharge on record: treat as extended")
    return said % {"day": end.isoformat()}


def contradictions(case: Case, claims: Iterable[Claim]) -> list[str]:
    """Say in words what cannot all be true of a case: claims of one kind, and days."""
    standing = [claim for claim in claims if claim.taken_back_at is None]
    found = [*_of_death(case, standing), *_of_days(case, standing)]
    for about in (ClaimAbout.STATUS, ClaimAbout.LAST_CONTACT, ClaimAbout.PATHWAY):
        found += _of_others([claim for claim in standing if claim.about == about])
    return list(dict.fromkeys(found))


def words_of(claim: Claim) -> str:
    """Return what a claim says, without its day."""
    if claim.about == ClaimAbout.LAST_CONTACT:
        return str(ContactForm(claim.form).label) if claim.form else ""
    return str(CODES[claim.about](claim.code).label)


def _of_death(case: Case, claims: Sequence[Claim]) -> Iterator[str]:
    said = [claim for claim in claims if claim.about == ClaimAbout.DEATH]
    codes = {claim.code for claim in said}
    stands = next((claim.code for claim in said if claim.is_chosen), "")
    status = {"status": Status(case.status).label}
    if DeathSaid.DIED in codes and case.status not in DEAD and stands != DeathSaid.ALIVE:
        yield _("A death is claimed, and the status is “%(status)s”.") % status
    if stands == DeathSaid.ALIVE and case.status in DEAD:
        yield _("That he or she lives is claimed, and the status is “%(status)s”.") % status
    if len(codes) > 1:
        yield _("Some say that he or she died, some that he or she did not.")
    days = [claim.on for claim in said if claim.code == DeathSaid.DIED]
    if any(_before(one, other) for one in days for other in days):
        yield _("Different days of death are claimed.")


def _of_days(case: Case, claims: Sequence[Claim]) -> Iterator[str]:
    died = _day_of_death(case, claims)
    if _before(died, case.left_home):
        yield _("The death is said to be before home was left.")
    if _before(died, case.contract_signed):
        yield _("The death is said to be before the contract was signed.")
    if _before(died, case.last_contact):
        yield _("The last contact is said to be after the death.")
    if _before(case.last_contact, case.left_home):
        yield _("The last contact is said to be before home was left.")


def _day_of_death(case: Case, claims: Iterable[Claim]) -> FuzzyDate | None:
    if case.died:
        day: FuzzyDate = case.died
        return day
    of_status = (claim for claim in claims if claim.about == ClaimAbout.STATUS)
    return next((claim.on for claim in of_status if claim.is_chosen and claim.code in DEAD), None)


def _of_others(claims: Sequence[Claim]) -> Iterator[str]:
    """Name each claim that was not chosen and speaks against the one that stands."""
    chosen = next((claim for claim in claims if claim.is_chosen), None)
    for claim in claims if chosen else ():
        if claim is chosen or not chosen or not _speaks_against(claim, chosen):
            continue
        if claim.about == ClaimAbout.LAST_CONTACT:
            yield _("A later contact is claimed, of %(day)s.") % {"day": claim.on}
            continue
        words = {"about": claim.get_about_display(), "said": words_of(claim)}
        if claim.on:
            said = _("%(about)s: “%(said)s” is claimed as well, of %(day)s.")
            yield said % {**words, "day": claim.on}
        else:
            yield _("%(about)s: “%(said)s” is claimed as well.") % words


def _speaks_against(claim: Claim, chosen: Claim) -> bool:
    """Fates follow each other: what was said of an earlier time is history."""
    if claim.about == ClaimAbout.PATHWAY:
        return claim.code not in (chosen.code, Pathway.UNKNOWN)
    if claim.about == ClaimAbout.LAST_CONTACT:
        return _before(chosen.on, claim.on)
    if claim.code in (chosen.code, Status.UNKNOWN):
        return False
    if _before(chosen.on, claim.on) or _before(claim.on, chosen.on):
        return _before(chosen.on, claim.on)
    return claim.made_at > chosen.made_at


def _before(first: FuzzyDate | None, second: FuzzyDate | None) -> bool:
    """Tell whether one day was surely before another."""
    return bool(
        first and second and first.latest and second.earliest and first.latest < second.earliest
    )
