"""What stands beside the cases of a batch: names, papers, requests, each read in one query."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from cases.repatriation.models import Request
from people.registry.models import Identifier, PersonName
from people.registry.names import LATIN
from people.vault.columns import Among, read_columns
from people.vault.fields import SealedField
from people.vault.opener import Opener

# The id of a row, and its sealed value.
_Sealed = tuple[str, Any]


class Names:
    """Of each person the first name in Latin letters and the first in another script."""

    def __init__(self, persons: Sequence[str]) -> None:
        rows = PersonName.objects.filter(Among("person_id", persons)).order_by("position", "id")
        self._latin: dict[str, _Sealed] = {}
        self._native: dict[str, _Sealed] = {}
        for person, row, script, full in lines(rows, "person_id", "id", "script", "full"):
            kept = self._latin if script == LATIN else self._native
            kept.setdefault(person, (row, full))

    def opened(self, opener: Opener, persons: Collection[str], *, latin: bool) -> dict[str, str]:
        kept = self._latin if latin else self._native
        wanted = {person: kept[person] for person in persons if person in kept}
        return dict(
            zip(wanted, open_all(opener, PersonName, "full", wanted.values()), strict=True)
        )

    def nameless(self, persons: Collection[str]) -> set[str]:
        return {each for each in persons if each not in self._latin and each not in self._native}


class Papers:
    """The numbers of each person's papers, by kind."""

    def __init__(self, persons: Sequence[str]) -> None:
        rows = Identifier.objects.filter(Among("person_id", persons)).order_by("id")
        self._rows = list(lines(rows, "person_id", "kind", "id", "number"))

    def opened(
        self, opener: Opener, persons: Collection[str], *, kind: str
    ) -> dict[str, list[str]]:
        rows = [row for row in self._rows if row[1] == kind and row[0] in persons]
        numbers = open_all(opener, Identifier, "number", (row[2:] for row in rows))
        found = defaultdict(list)
        for (person, *_rest), number in zip(rows, numbers, strict=True):
            found[person].append(number)
        return found


class Requests:
    """The requests of each case, the newest last."""

    def __init__(self, cases: Sequence[str]) -> None:
        rows = Request.objects.filter(Among("case_id", cases)).order_by("opened_at", "id")
        self._of_case: dict[str, list[tuple[str, str, str | None]]] = defaultdict(list)
        for case, *told in lines(rows, "case_id", "kind", "state", "due_on"):
            self._of_case[case].append(tuple(told))

    def of(self, case: str) -> list[tuple[str, str, str | None]]:
        """Return kind, state and the day on which an answer is due."""
        return self._of_case.get(case, [])


def open_all(opener: Opener, model: Any, name: str, rows: Iterable[_Sealed]) -> list[Any]:
    """Open one sealed field of rows; each is told by its id and its sealed value."""
    field = model._meta.get_field(name)
    assert isinstance(field, SealedField)
    ids, values = zip(*rows, strict=True) if (rows := list(rows)) else ((), ())
    return [
        field.unpack(raw) if raw is not None else ""
        for raw in opener.open_raw(field.label, ids, values)
    ]


def lines(rows: Any, *names: str) -> Iterable[Any]:
    """Return rows read by the column, each as a tuple."""
    return zip(*read_columns(rows, *names), strict=True)
