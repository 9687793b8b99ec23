"""Keeping the index true: whoever writes names calls this within the same transaction."""

from collections.abc import Collection
from uuid import UUID

from django.db import transaction

from people.registry.index.generations import written
from people.registry.index.hashing import hashed, tokens_of
from people.registry.index.writing import Carrier, Writer, remove_tokens_of
from people.registry.models import NameIndex, Person, PersonName
from people.vault.keyring import keyring
from people.vault.querysets import load_keys


def index_new_person(person: Person, names: Collection[str]) -> None:
    """Make a person who has just been written findable by these names."""
    tokens = tokens_of(names)
    with keyring():
        for index in _written():
            Writer(index, person.organisation_id).add([_carrier(person, tokens, index)])


def index_changed_names(person: Person) -> None:
    """Read a person's names and label anew, and make the index say the same.

    Of one who was found to be another nothing is left in it.
    """
    if person.merged_into_id is not None:
        forget_names(person)
        return
    with keyring():
        names = load_keys(list(PersonName.objects.filter(person_id=person.pk)), person.pk)
        tokens = tokens_of([*(name.full for name in names), person.label])
        for index in _written():
            Writer(index, person.organisation_id).replace(_carrier(person, tokens, index))


def forget_names(person: Person) -> None:
    """Take a person out of the index, in every generation that is written."""
    with keyring():
        for index in _written():
            Writer(index, person.organisation_id).remove(person.pk, person.number)


def forget_unopened(persons: Collection[Person]) -> None:
    """Take persons out of the index whose entries open no more, for their keys are gone.

    Their tokens are looked for one by one, in the whole index.
    """
    by_group: dict[UUID, list[Person]] = {}
    for person in persons:
        by_group.setdefault(person.organisation_id, []).append(person)
    for index in _written():
        for organisation_id, theirs in by_group.items():
            Writer(index, organisation_id).count_out(person.pk for person in theirs)
    remove_tokens_of([person.number for person in persons])


def hold_index(organisation_id: UUID) -> None:
    """Wait here for one's turn to write the index of a group.

    Everybody takes rows that are there first, then the index, then counters of references, and
    the record last: so none waits for the other in turn.
    """
    for index in _written():
        Writer(index, organisation_id).wait()


def _carrier(person: Person, tokens: list[str], index: NameIndex) -> Carrier:
    numbers = hashed(tokens, index=index, organisation_id=person.organisation_id)
    return Carrier(person.pk, person.number, numbers)


def _written() -> list[NameIndex]:
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("The index is written with the names")
    return written()
