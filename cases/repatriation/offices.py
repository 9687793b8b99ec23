"""Whose office an addressee is: one of a home state is of the person's own, or not asked."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from cases.access.vocabularies import Scope
from cases.casebook.models import Case
from cases.repatriation.models import Addressee
from people.registry.countries import country_name

_OF_HOME = (Scope.HOME_STATE, Scope.LAW_ENFORCEMENT_HOME)


def offered_for(case: Case, addressees: Sequence[Addressee]) -> list[Addressee]:
    """Leave out offices of other states than the person's own.

    Who agreed that the home state may know did not agree to any other's embassy. Of whom is a
    citizen of two states, each is a home state; where none is known, none is another's.
    """
    doubtful = {one.country for one in addressees if _is_of_home(one)} - {"", case.nationality}
    if not case.nationality or not doubtful:
        return list(addressees)
    others = doubtful - {row.country for row in case.person.nationalities.all()}
    return [one for one in addressees if not (_is_of_home(one) and one.country in others)]


def why_not_theirs(case: Case, addressee: Addressee) -> str:
    """Return why an office is not the person's own state's; empty where nothing is against it."""
    if offered_for(case, [addressee]):
        return ""
    said = _("This is an office of another country than the person's own: %(country)s.")
    return said % {"country": country_name(addressee.country)}


def _is_of_home(addressee: Addressee) -> bool:
    return addressee.consent_scope in _OF_HOME
