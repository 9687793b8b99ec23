"""More is told of somebody on file: only then two files may show that they are of one man."""

from uuid import UUID

from django.db import transaction

from people.registry.duplicates.candidates import likely_same_as, open_persons
from people.registry.duplicates.pairs import keep_pairs
from people.registry.index.upkeep import hold_index
from people.registry.models import Person, PersonPair
from people.registry.vocabularies import PairState

MOST = 20


@transaction.atomic
def look_again(person_id: UUID) -> list[PersonPair]:
    """Ask the coordinators about who looks like this person by now; return the new pairs.

    Whom nobody asked about before is looked for in the whole group. The one who told more learns
    nothing of it: it may be somebody whose case is closed to that member.
    """
    known = Person.objects.filter(pk=person_id).only("organisation_id").first()
    if known is None:
        return []
    # Opened after waiting: he may have been found to be another meanwhile.
    hold_index(known.organisation_id)
    person = next(iter(open_persons([person_id])), None)
    if person is None or person.merged_into_id is not None:
        return []
    group = Person.objects.filter(organisation_id=person.organisation_id).exclude(pk=person_id)
    likely = likely_same_as(person, within=group)[:MOST]
    others = {each.person: PairState.OPEN.value for each in likely}
    return keep_pairs(person=person, others=others, by=None)
