"""Values that stand in one place alone: whoever meets one in an answer knows what was told.

A word begins like no other, a number is too great, a day lies too far back to be anything else.
Ids and references of what was made are known, too.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from itertools import count, product
from string import ascii_lowercase, digits
from typing import Any
from uuid import UUID

from django.db import models

from people.dates.fuzzy import FuzzyDate
from people.vault.fields import (
    SealedCodesField,
    SealedField,
    SealedFuzzyDateField,
    SealedTextField,
)

NEVER = "never"
# Of which case, and of which part of it.
Place = tuple[str, str]
# So long is a word; where less fits it is a short one, which is looked for in quotes alone.
LONG = 7
_SIGNS = digits + ascii_lowercase
_LOOKS = re.compile(
    r"Kq[0-9a-z]{5}|\"K[0-9a-z]{2}\"|\b9100\d{5}\b|\b1[89]\d\d-\d\d-\d\d\b|C-1\d{3}-\d{5}|P-9\d{5}"
    r"|\b[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\b"
)


class Canaries:
    """Makes values, and remembers where each was put."""

    def __init__(self) -> None:
        self.places: dict[str, Place] = {}
        self._words = ("".join(each) for each in product(_SIGNS, repeat=LONG - 2))
        self._short = ("".join(each) for each in product(_SIGNS, repeat=2))
        self._numbers, self._days = count(910_000_001), count()

    def word(self, place: Place, length: int | None = None) -> str:
        if length is None or length >= LONG:
            return self.know(f"Kq{next(self._words)}", place)
        assert length >= 3, place
        short = f"K{next(self._short)}"
        self.know(f'"{short}"', place)
        return short

    def number(self, place: Place) -> int:
        return int(self.know(str(next(self._numbers)), place))

    def day(self, place: Place) -> date:
        day = date(1800, 1, 1) + timedelta(next(self._days))
        self.know(day.isoformat(), place)
        return day

    def know(self, text: str, place: Place) -> str:
        """Remember an id or a reference, or whatever else stands in one place alone."""
        assert self.places.setdefault(text, place) == place, text
        return text

    def knows(self, pk: UUID, place: Place) -> None:
        self.know(pk.hex, place)

    def found_in(self, text: str) -> dict[str, Place]:
        """Return the canaries that stand in a text, and the place of each."""
        told = {match[0] for match in _LOOKS.finditer(text)}
        told |= {each.replace("-", "") for each in told if len(each) == 36}
        return {each: self.places[each] for each in told if each in self.places}

    def of(self, places: Iterable[Place]) -> set[str]:
        wanted = set(places)
        return {text for text, place in self.places.items() if place in wanted}


def fill(
    canaries: Canaries,
    of: str,
    model: type[models.Model],
    told: dict[str, str],
    /,
    **known: Any,
) -> Any:
    """Make a row with a canary in each sealed field, and in what is told, of the group told there.

    What is not in `told` is never to leave; `known` fields are as they are said to be.
    """
    fields = dict(_canaried(canaries, of, model, told, known))
    row = model._default_manager.create(**fields, **known)
    canaries.knows(row.pk, (of, told.get("id", NEVER)))
    return row


def _canaried(
    canaries: Canaries, of: str, model: Any, told: dict[str, str], known: dict[str, Any]
) -> Iterator[tuple[str, Any]]:
    for field in model._meta.concrete_fields:
        is_wanted = isinstance(field, SealedField) or field.name in told
        if is_wanted and field.name not in {"id", *known}:
            place = of, told.get(field.name, NEVER)
            yield field.name, _value(canaries, place, field)


def _value(canaries: Canaries, place: Place, field: Any) -> Any:
    if isinstance(field, SealedFuzzyDateField):
        raw = canaries.word((place[0], NEVER))
        return FuzzyDate(canaries.day(place).isoformat(), raw=raw)
    if isinstance(field, SealedCodesField):
        return [canaries.word(place)]
    made: dict[type[Any], Callable[[], Any]] = {
        SealedTextField: lambda: canaries.word(place, field.max_length),
        models.CharField: lambda: canaries.word(place, field.max_length),
        models.DateField: lambda: canaries.day(place),
    }
    return made.get(type(field), lambda: canaries.number(place))()
