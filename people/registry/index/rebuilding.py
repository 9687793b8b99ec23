"""Building the index anew while people work: a second generation is filled, then put in use.

Writers write both meanwhile. What is cut off goes on where it was.
"""

import logging
from collections.abc import Callable, Iterable
from itertools import groupby

from django.db import transaction

from people.audit.actions import Action
from people.audit.services import record
from people.registry.index import generations, tables
from people.registry.index.hashing import hashed, tokens_of
from people.registry.index.writing import Carrier, Writer
from people.registry.models import NameEntry, NameIndex, Person
from people.vault.index import end_index_key
from people.vault.keyring import keyring
from people.vault.querysets import load_keys

# Writers of the same organisation wait while a batch is written: a tenth of a second.
BATCH = 500
SWEPT_AT_ONCE = 2000

# Told how many of how many persons are done.
Progress = Callable[[int, int], None]
logger = logging.getLogger(__name__)


def catch_up(progress: Progress = lambda _done, _total: None) -> int:
    """Index who is not in it yet, such as all from before there was one; return how many."""
    with transaction.atomic():
        index = next(one for one in generations.written() if one.state == generations.IN_USE)
    if index.method != generations.METHOD:
        logger.warning("Names are taken apart in a new way: run manage.py rebuild_name_index")
    added = _fill(index, progress)
    if added:
        with transaction.atomic():
            record(Action.NAMES_INDEXED, by=None, generation=index.generation, count=added)
    return added


def rebuild(*, rotate_key: bool = False, progress: Progress) -> NameIndex:
    """Fill another generation, or one that was cut off, and put it in use.

    Return the one in use: another than was filled if somebody has begun anew meanwhile.
    """
    with transaction.atomic():
        generations.written()
    index = generations.begin(rotate_key=rotate_key)
    _fill(index, progress)
    with transaction.atomic():
        if generations.put_in_use(index):
            count = NameEntry.objects.filter(generation=index.generation).count()
            record(Action.NAMES_INDEXED, by=None, generation=index.generation, count=count)
    sweep_retired()
    return generations.searched() or index


def sweep_retired() -> None:
    """Remove what retired generations left, and the keys that none needs any more."""
    for index in generations.retired():
        after: int | None = None
        while tokens := tables.tokens_of_generation(
            index.generation, after=after, most=SWEPT_AT_ONCE
        ):
            with transaction.atomic():
                tables.forget(tokens)
            after = tokens[-1]
        entries = NameEntry.objects.filter(generation=index.generation)
        while persons := list(entries.values_list("person_id", flat=True)[:SWEPT_AT_ONCE]):
            entries.filter(person_id__in=persons).delete()
        if index.key_version not in generations.keys_needed():
            end_index_key(index.key_version)


def _fill(index: NameIndex, progress: Progress) -> int:
    """Go through all persons beyond those done earlier; return how many were added."""
    persons = Person.objects.order_by("number")
    total, added = persons.count(), 0
    done = persons.filter(number__lte=index.filled_to).count()
    while batch := list(
        persons.filter(number__gt=index.filled_to).prefetch_related("names")[:BATCH]
    ):
        added += _add_batch(index, batch)
        index.filled_to = batch[-1].number
        # Of two who fill, neither takes the mark back behind the other.
        NameIndex.objects.filter(pk=index.pk, filled_to__lt=index.filled_to).update(
            filled_to=index.filled_to
        )
        done += len(batch)
        progress(done, total)
    return added


def _add_batch(index: NameIndex, batch: list[Person]) -> int:
    by_group = sorted(batch, key=lambda person: person.organisation_id)
    return sum(
        _add_of_group(index, list(persons))
        for _id, persons in groupby(by_group, key=lambda person: person.organisation_id)
    )


def _add_of_group(index: NameIndex, persons: list[Person]) -> int:
    """Write those who have no entry. All that takes long is done before writers have to wait."""
    known = NameEntry.objects.filter(generation=index.generation, person__in=persons)
    there = set(known.values_list("person_id", flat=True))
    missing = [one for one in persons if one.pk not in there and one.merged_into_id is None]
    if not missing:
        return 0
    with keyring():
        carriers = {carrier.person_id: carrier for carrier in _carriers(index, missing)}
        with transaction.atomic():
            if index.pk not in {one.pk for one in generations.written()}:
                return 0
            writer = Writer(index, missing[0].organisation_id)
            writer.wait()
            # Whoever wrote, merged or removed one of them meanwhile has done so by now.
            still = Person.objects.filter(pk__in=carriers, merged_into=None)
            wanted = set(still.values_list("pk", flat=True)) - writer.known(carriers)
            writer.add([carrier for pk, carrier in carriers.items() if pk in wanted])
    return len(wanted)


def _carriers(index: NameIndex, persons: list[Person]) -> Iterable[Carrier]:
    for person in load_keys(persons):
        names = [*(name.full for name in person.names.all()), person.label]
        numbers = hashed(tokens_of(names), index=index, organisation_id=person.organisation_id)
        yield Carrier(person.pk, person.number, numbers)
