"""The one nationality that is primary: whose authorities are asked, and what lists count."""

from people.registry.models import Nationality, Person


def primary_country(person: Person) -> str:
    """Return its code; empty where none is known. Asked of the database anew."""
    row = Nationality.objects.filter(person=person, is_primary=True).only("country").first()
    return row.country if row else ""


def unset_primary(person: Person) -> None:
    """Make room for another: of two that are primary the database takes none."""
    Nationality.objects.filter(person=person, is_primary=True).update(is_primary=False)


def make_primary(person: Person, country: str) -> None:
    """Make a country primary; a row for it is made where there is none."""
    unset_primary(person)
    row = Nationality.objects.filter(person=person, country=country).first()
    row = row or Nationality(person=person, country=country)
    row.is_primary = True
    row.full_clean()
    row.save()
