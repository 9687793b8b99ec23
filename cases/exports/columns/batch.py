"""Some cases of a list, read by the column, and as much of each as may be opened."""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any

from django.utils import translation

from cases.access.in_bulk import Disclosure
from cases.access.vocabularies import FieldGroup
from cases.casebook.models import Case
from cases.exports.columns.beside import Names, Papers, Requests
from people.dates.fuzzy import FuzzyDate
from people.registry.models import Person
from people.vault.fields import SealedField
from people.vault.opener import Opener

Values = list[Any]
Labels = Mapping[str, str]


class Batch:
    """Cases of which at least one part may go out, with their keys and their persons' keys."""

    def __init__(
        self,
        read: Mapping[str, Values],
        told: Sequence[Disclosure],
        *,
        owners: Collection[str] = ("id", "person_id"),
    ) -> None:
        """`owners` are the columns of ids whose keys are fetched, as soon as a value is opened."""
        self.read = read
        self._owners = owners
        self.told = told
        self.ids: list[str] = read["id"]
        self.persons: list[str] = read["person_id"]

    def part(self, group: FieldGroup) -> "Part":
        """Return what may go out; not kept here, or batches would wait for the collector."""
        return Part(self, self._may(group))

    def _may(self, group: FieldGroup) -> list[bool] | None:
        """Tell of each case whether the group may go out; None where it may of all."""
        # Few answers differ, and a code is slow to look up.
        answers = {id(one): one for one in self.told}
        may = {key: group in one.groups for key, one in answers.items()}
        return None if all(may.values()) else [may[id(one)] for one in self.told]

    @cached_property
    def opener(self) -> Opener:
        return Opener(owner for name in self._owners for owner in self.read[name])

    @cached_property
    def names(self) -> Names:
        return Names(self.persons)

    @cached_property
    def papers(self) -> Papers:
        return Papers(self.persons)

    @cached_property
    def requests(self) -> Requests:
        return Requests(self.ids)


class Part:
    """A batch as far as one field group of each case may go out; the rest is not opened."""

    def __init__(self, batch: Batch, may: Sequence[bool] | None) -> None:
        """`may` tells of each case whether it is allowed; None of all that it is."""
        self.batch = batch
        self._may = may

    def hide(self, values: Values) -> Values:
        """Return one value a case, and None where it may not be told."""
        if self._may is None:
            return values
        return [value if may else None for value, may in zip(values, self._may, strict=True)]

    def clear(self, name: str) -> Values:
        return self.hide(self.batch.read[name])

    def labels(self, name: str, labels: Labels) -> Values:
        """Return clear codes in words."""
        return list(map(labels.get, self.clear(name)))

    def opened(self, name: str) -> Values:
        """Return sealed values of the cases or, as `person__birth`, of their persons."""
        field = _field(name)
        return [None if raw is None else field.unpack(raw) for raw in self.raw(name)]

    def sealed_labels(self, name: str, labels: Labels) -> Values:
        return list(map(labels.get, self.opened(name)))

    def worded(self, name: str) -> Values:
        """Return sealed uncertain dates in words."""
        language = translation.get_language()
        return ["" if raw is None else _in_words(raw, language) for raw in self.raw(name)]

    def names(self, *, latin: bool) -> Values:
        """Return how each person is called: in Latin letters, else by label, or in own script."""
        opener, allowed = self.batch.opener, self._allowed()
        found = self.batch.names.opened(opener, allowed, latin=latin)
        if latin:
            labels = self.opened("person__label")
            bare = self.batch.names.nameless(allowed)
            found |= {
                person: label or ""
                for person, label in zip(self.batch.persons, labels, strict=True)
                if person in bare
            }
        return [found.get(person, "") for person in self.hide(self.batch.persons)]

    def numbers(self, kind: str) -> Values:
        """Return the numbers of each person's papers of a kind."""
        found = self.batch.papers.opened(self.batch.opener, self._allowed(), kind=kind)
        return ["; ".join(found.get(person, ())) for person in self.hide(self.batch.persons)]

    def requests(self, told: Callable[[Requests, str], Any]) -> Values:
        """Return what is told of the requests of each case."""
        rows = self.batch.requests
        return [None if case is None else told(rows, case) for case in self.hide(self.batch.ids)]

    def raw(self, name: str) -> Values:
        rows = self.batch.persons if name.startswith("person__") else self.batch.ids
        return self.batch.opener.open_raw(_field(name).label, rows, self.clear(name))

    def _allowed(self) -> Collection[str]:
        return set(self.hide(self.batch.persons))


@lru_cache(maxsize=500)
def _field(name: str) -> SealedField:
    _path, of_person, column = name.rpartition("person__")
    field = (Person if of_person else Case)._meta.get_field(column)
    assert isinstance(field, SealedField)
    return field


@lru_cache(maxsize=20_000)
def _in_words(raw: bytes, language: str) -> str:
    """The same days come again and again in a list."""
    return FuzzyDate.from_dict(json.loads(raw)).words()
