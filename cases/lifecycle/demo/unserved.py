"""What no service writes yet, so that the demo shows it all the same."""

from random import Random

from cases.casebook.models import Case
from people.dates import clock
from people.registry.models import Contact
from people.registry.vocabularies import ContactOf


def verify_contacts(case: Case, rng: Random) -> None:
    """Some families were called back on a number that was found independently."""
    if rng.random() < 0.4:
        Contact.objects.filter(person_id=case.person_id, of=ContactOf.FAMILY).update(
            verified_at=clock.now()
        )
