"""Merge and unmerge leave everything as it was, by a full dump of what opens."""

import random
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F

from cases.casebook.models import Case
from cases.casebook.services import open_case
from cases.lifecycle.merging import merge_persons, unmerge
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewContact, NewIdentifier, NewName, NewPerson, NewRelative
from people.registry.exact import persons_by_exact
from people.registry.index.upkeep import index_changed_names
from people.registry.merging.columns import UNKNOWN, WARNINGS
from people.registry.models import Person, PersonClaim, PersonPair, Relationship
from people.vault.keyring import keyring
from tests.dump import differences, dump

SEEDS = 12
BARE = NewPerson(names=(NewName("Gopal Thapa"),))
pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def again(row: Any) -> Any:
    return type(row).objects.get(pk=row.pk)


class Chance:
    """Random persons, with random rows of every kind that a person may have."""

    def __init__(self, seed: int, by: Any) -> None:
        self.dice, self.by = random.Random(seed), by

    def person(self) -> Person:
        told = NewPerson(
            names=tuple(NewName(self.word()) for _ in range(self.dice.randrange(3))),
            label=self.word(),
            birth=self.maybe(FuzzyDate(f"19{self.dice.randrange(70, 99)}")),
            age=self.maybe((20, 30)),
            sex=self.dice.choice(["M", "U"]),
            speaks_russian=self.dice.choice(["yes", "unknown"]),
            no_contact_with_home_state=self.dice.random() < 0.5,
            nationalities=tuple(self.dice.sample(["", "NPL", "IND"], 2)),
            identifiers=tuple(NewIdentifier(self.word()) for _ in range(self.dice.randrange(3))),
            relatives=tuple(
                NewRelative(self.word(), contacts=(NewContact(self.word()),))
                for _ in range(self.dice.randrange(3))
            ),
        )
        person: Person = again(open_case(by=self.by, person=told).person)
        person.languages = self.dice.choice([[], ["nep"], ["rus", "hin"]])
        person.family_not_told = self.dice.random() < 0.5
        person.family_is_hostile = self.dice.random() < 0.5
        if person.names.exists():
            person.label = self.dice.choice(["", person.label])
        person.save()
        with transaction.atomic():
            index_changed_names(person)
        self._claims(person)
        return person

    def between(self, one: Person, other: Person) -> None:
        """Rows that link two persons: near each other, alike."""
        for first, second in ((one, other), (other, one)):
            if self.dice.random() < 0.6:
                Relationship.objects.create(person=first, other=second, name=self.word())
        if self.dice.random() < 0.7:
            first, second = sorted((one, other), key=lambda person: person.number)
            state = self.dice.choice(["open", "unsure", "different"])
            decided = {} if state == "open" else {"decided_by": self.by, "decided_at": clock.now()}
            PersonPair.objects.create(
                organisation=one.organisation,
                first=first,
                second=second,
                state=state,
                asked_at=datetime(2024, 1, 1, tzinfo=UTC),
                note=self.word(),
                **decided,
            )

    def _claims(self, person: Person) -> None:
        for about in ("birth", "birth", "nationality"):
            claims = PersonClaim.objects.filter(person=person, about=about, is_chosen=True)
            PersonClaim.objects.create(
                person=person,
                about=about,
                value={"edtf": "1988"} if about == "birth" else {"country": "KEN"},
                source=self.word(),
                is_chosen=self.dice.random() < 0.5 and not claims.exists(),
                made_by=self.by,
                made_at=clock.now(),
            )

    def word(self) -> str:
        syllables = ("ra", "mo", "शि", "ка", "tun", "ali")
        return "".join(self.dice.choices(syllables, k=4)).capitalize()

    def maybe(self, value: Any) -> Any:
        return value if self.dice.random() < 0.5 else None


def test_merge_and_unmerge_leave_all_as_it_was(coordinator):
    moved: dict[str, set[str]] = {}
    for seed in range(SEEDS):
        chance = Chance(seed, coordinator)
        with keyring():
            kept, gone, third = (chance.person() for _ in range(3))
            for one, other in ((kept, gone), (kept, third), (gone, third)):
                chance.between(one, other)
            if seed % 4 == 0:
                merge_persons(kept=again(gone), gone=chance.person(), by=coordinator)
            before = dump()

            merge = merge_persons(kept=again(kept), gone=again(gone), by=coordinator, reason="x")
            merged = dump()
            assert not Relationship.objects.filter(other=F("person")).exists()
            merge = unmerge(merge=merge, by=coordinator)

        assert before["Case"] != merged["Case"]
        assert (seed, differences(before, dump())) == (seed, [])
        assert merge.journal["stays"] == []
        _note(moved, merge.journal)
    # Chance has met everything that a merge may have to move.
    assert {what for what, told in moved.items() if not told} == set()
    assert moved["columns.taken"] == UNKNOWN.keys()
    assert moved["columns.warned"] == {*WARNINGS}


def _note(moved: dict[str, set[str]], journal: dict[str, Any]) -> None:
    rooms = {**journal["registry"], "cases": journal["casebook"]}
    for part, told in rooms.items():
        for what, values in told.items():
            found = [values] if isinstance(values, str) else values or []
            moved.setdefault(f"{part}.{what}", set()).update(map(str, found))


@pytest.mark.parametrize("order", ["chain", "into one"])
def test_several_merges_are_undone_in_turn(order, coordinator):
    chance = Chance(7, coordinator)
    with keyring():
        a, b, c = (chance.person() for _ in range(3))
        for one, other in ((a, b), (b, c), (a, c)):
            chance.between(one, other)
        before = dump()

        first = merge_persons(kept=b, gone=a, by=coordinator)
        kept, gone = (c, b) if order == "chain" else (b, c)
        second = merge_persons(kept=kept, gone=gone, by=coordinator)
        assert Case.objects.filter(person=kept).count() == 3
        with pytest.raises(ValidationError, match=f"{gone.ref} was made one with {kept.ref}"):
            unmerge(merge=first, by=coordinator)
        stays = [
            unmerge(merge=merge, by=coordinator).journal["stays"] for merge in (second, first)
        ]

    assert stays == [[], []]
    assert differences(before, dump()) == []


def test_reference_leads_to_the_last_of_many_and_back_again(coordinator):
    people = [again(open_case(by=coordinator, person=BARE).person) for _ in range(8)]
    told = {"within": Person.objects.all(), "organisation_id": coordinator.organisation_id}

    def led() -> list[Any]:
        found = [persons_by_exact(text=person.ref, **told) for person in people]
        return [person.pk for ((person, _met),) in found]

    with keyring():
        before, merges = dump(), []
        for gone, kept in pairwise(people):
            merges.append(merge_persons(kept=again(kept), gone=again(gone), by=coordinator))
        assert led() == [people[-1].pk] * 8

        for left in range(7, 0, -1):
            unmerge(merge=again(merges[left - 1]), by=coordinator)
            assert led() == [people[left - 1].pk] * left + [one.pk for one in people[left:]]

    assert differences(before, dump()) == []
