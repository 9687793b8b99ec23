"""Many persons at once who are known by nothing but a name: registers for measurements."""

from collections.abc import Sequence
from uuid import UUID, uuid5

from django.db import transaction

from people.jobs.collecting import without_collecting
from people.registry.index.generations import written
from people.registry.index.hashing import hashed, tokens_of
from people.registry.index.upkeep import hold_index
from people.registry.index.writing import Carrier, Writer
from people.registry.models import Person, PersonName
from people.registry.scripts import script_of
from people.registry.services import next_references
from people.vault.keyring import keyring

# A key of the register and a name.
Line = tuple[str, str]


def person_id_of(key: str, *, organisation_id: UUID) -> UUID:
    """Return the id under which a line is loaded, the same each time."""
    return uuid5(organisation_id, f"register {key}")


def load_lines(lines: Sequence[Line], *, organisation_id: UUID) -> int:
    """Keep and index a batch of persons; those of an earlier run are left out. Return how many."""
    named = {person_id_of(key, organisation_id=organisation_id): name for key, name in lines}
    loaded = set(Person.objects.filter(pk__in=named).values_list("pk", flat=True))
    new = {pk: name for pk, name in named.items() if pk not in loaded}
    tokens = {pk: tokens_of([name]) for pk, name in new.items()}
    if not new:
        return 0
    with without_collecting(), keyring(), transaction.atomic():
        hold_index(organisation_id)
        refs = next_references("P", 6, len(new))
        persons = Person.objects.bulk_create(
            Person(pk=pk, ref=ref, organisation_id=organisation_id, languages=None)
            for pk, ref in zip(new, refs, strict=True)
        )
        PersonName.objects.bulk_create(
            PersonName(person_id=pk, full=name, script=script_of(name), parts=None)
            for pk, name in new.items()
        )
        for index in written():
            carriers = [
                Carrier(
                    person.pk,
                    person.number,
                    hashed(tokens[person.pk], index=index, organisation_id=organisation_id),
                )
                for person in persons
            ]
            Writer(index, organisation_id).add(carriers)
    return len(new)
