"""Whether somebody is of age, as far as is known. In doubt at the edge: not yet."""

from datetime import date

from people.dates import clock
from people.dates.bounds import months_after
from people.registry.models import Person

OF_AGE = 18


def of_age_on(person: Person) -> date | None:
    """Return by which day the person is of age at the latest; None where no age is known.

    The birth speaks by its bounds that are kept in clear, rounded to whole years; only without
    a birth is an age opened that was told.
    """
    if person.birth_latest is not None:
        return months_after(person.birth_latest, 12 * OF_AGE)
    if person.birth_earliest is not None:
        # Born after some day, nobody knows how long after.
        return date.max
    if person.age_min is None:
        return None
    told = person.age_as_of.latest if person.age_as_of else None
    return months_after(told or clock.today(), 12 * max(0, OF_AGE - int(person.age_min)))


def may_be_minor(person: Person) -> bool:
    """Tell whether somebody may be a child today. Of whom no age is known at all is not."""
    day = of_age_on(person)
    return day is not None and day > clock.today()
