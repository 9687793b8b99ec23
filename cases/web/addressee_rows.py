"""Somebody a group writes to, ready for the template."""

from dataclasses import dataclass

from cases.repatriation.addressees import needs_check
from cases.repatriation.models import Addressee
from people.registry.countries import country_name
from people.registry.languages import Language


@dataclass(frozen=True)
class AddresseeRow:
    addressee: Addressee
    country: str
    language: str
    is_to_check: bool


def addressee_row(addressee: Addressee) -> AddresseeRow:
    """Return one whose name is open to be read."""
    known = addressee.language in Language.values
    return AddresseeRow(
        addressee=addressee,
        country=country_name(addressee.country) if addressee.country else "",
        language=str(Language(addressee.language).label) if known else "",
        is_to_check=needs_check(addressee),
    )
