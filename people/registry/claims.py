"""What is contested: when somebody was born, to which country he belongs.

Every claim stays. One is chosen, and what it says stands in `Person.birth` or in the primary
nationality, kept in the same transaction.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.countries import is_country
from people.registry.following import look_again_later
from people.registry.grades import UNGRADED
from people.registry.models import Nationality, Person, PersonClaim
from people.registry.parts import hold_part, hold_person, keep_new
from people.registry.primary import make_primary, primary_country
from people.registry.versions import save_next_version
from people.registry.vocabularies import Basis, Certainty, ClaimAbout

# A day or so of a birth, the code of a country.
Said = FuzzyDate | str


@transaction.atomic
def add_claim(
    *,
    person: Person,
    by: Membership,
    about: str,
    said: Said | None,
    source: str = "",
    grade: str = UNGRADED,
    is_chosen: bool = False,
) -> PersonClaim:
    """Write down what somebody says, beside what stands: that is a claim from now on, too.

    Where nothing stands yet, this is the chosen one.
    """
    held = hold_person(person, by=by)
    value = _checked(about, said)
    if any(
        each.value == value and each.source == source for each in held.claims.filter(about=about)
    ):
        raise ValidationError({about: _("This claim of this source is kept already.")})
    _keep_what_stands(held, about, by)
    is_first = _standing(held, about) is None
    claim = _claim(held, about, value, by, source=source, grade=grade)
    keep_new(Action.CLAIM_ADDED, claim, by=by, about=about, grade=grade)
    if is_chosen or is_first:
        _choose(claim, by)
    return claim


@transaction.atomic
def choose_claim(*, row: PersonClaim, by: Membership, version: int) -> PersonClaim:
    """Let what a claim says stand from now on. Raises Stale."""
    claim = hold_part(row, by=by, version=version)
    _keep_what_stands(claim.person, claim.about, by)
    claim.refresh_from_db(fields=["is_chosen"])
    if not claim.is_chosen:
        _choose(claim, by)
    return claim


def follow(person: Person, about: str, *, by: Membership) -> None:
    """What stands was corrected by hand: where it is contested, that is a claim, the chosen one.

    Call it in the transaction of the correction, the person held.
    """
    if person.claims.filter(about=about).exists():
        _keep_what_stands(person, about, by)


def said_by(claim: PersonClaim) -> Said:
    """Return what a claim says: a date, or the code of a country."""
    if claim.about == ClaimAbout.BIRTH:
        return FuzzyDate.from_dict(claim.value)
    return str(claim.value["country"])


def _checked(about: str, said: Said | None) -> dict[str, str]:
    """Return what is stored of it; ValidationError, by field, for what cannot be."""
    if about == ClaimAbout.BIRTH and isinstance(said, FuzzyDate):
        if said.earliest and said.earliest > clock.today():
            raise ValidationError({"birth": _("This day has not come yet.")})
        return said.as_dict()
    if about == ClaimAbout.BIRTH:
        raise ValidationError({"birth": _("Write what is claimed.")})
    if about != ClaimAbout.NATIONALITY:
        raise ValidationError({"about": _("This is not one of the choices.")})
    if not isinstance(said, str) or not is_country(said):
        raise ValidationError({"nationality": _("Write which country is claimed.")})
    return {"country": said}


def _standing(person: Person, about: str) -> Said | None:
    if about == ClaimAbout.BIRTH:
        stands: FuzzyDate | None = person.birth
        return stands
    return primary_country(person) or None


def _keep_what_stands(person: Person, about: str, by: Membership) -> None:
    """Make sure that what stands is the chosen claim, written down if nobody has claimed it."""
    claims = list(person.claims.filter(about=about))
    stands = _standing(person, about)
    chosen = next((claim for claim in claims if claim.is_chosen), None)
    if chosen and stands and _same(said_by(chosen), stands):
        return
    _unset_chosen(person, about)
    if stands is None:
        return
    claim = next((each for each in claims if _same(said_by(each), stands)), None)
    if claim:
        claim.is_chosen = True
        claim.save(update_fields=["is_chosen"])
        return
    claim = _claim(person, about, _checked(about, stands), by, is_chosen=True)
    claim.full_clean()
    claim.save(force_insert=True)
    record(Action.CLAIM_ADDED, by=by, on=claim, person=person.pk, about=about, did="stood")


def _choose(claim: PersonClaim, by: Membership) -> None:
    person = claim.person
    _unset_chosen(person, claim.about)
    claim.is_chosen = True
    claim.save(update_fields=["is_chosen"])
    said = said_by(claim)
    if isinstance(said, FuzzyDate):
        person.birth = said
        save_next_version(person, ["birth"])
    else:
        make_primary(person, said)
        _drop_what_was_only_claimed(person, said)
        save_next_version(person, [])
    look_again_later(person)
    record(
        Action.CLAIM_CHOSEN,
        by=by,
        on=claim,
        person=person.pk,
        about=claim.about,
        version=person.version,
    )


def _drop_what_was_only_claimed(person: Person, chosen: str) -> None:
    """A nationality that says no more than a claim which was not chosen: the claim keeps it."""
    claimed = person.claims.filter(about=ClaimAbout.NATIONALITY)
    countries = {said_by(claim) for claim in claimed} - {chosen}
    only_claimed = {"basis": Basis.CLAIMED, "certainty": Certainty.CLAIMED}
    rows = Nationality.objects.filter(person=person, country__in=countries, **only_claimed)
    rows.delete()


def _unset_chosen(person: Person, about: str) -> None:
    person.claims.filter(about=about, is_chosen=True).update(is_chosen=False)


def _claim(
    person: Person, about: str, value: dict[str, str], by: Membership, **told: Any
) -> PersonClaim:
    return PersonClaim(
        person=person, about=about, value=value, made_by=by, made_at=clock.now(), **told
    )


def _same(first: Said, second: Said) -> bool:
    """The same day, however it was written; the same country."""
    if isinstance(first, FuzzyDate) and isinstance(second, FuzzyDate):
        return first.edtf == second.edtf
    return first == second
