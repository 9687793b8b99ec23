"""The end of an erasure: the databases' own files are cleared, and everything is looked for."""

from collections.abc import Collection
from uuid import UUID

from django.apps import apps
from django.db import DEFAULT_DB_ALIAS, OperationalError

from cases.casebook.models import Case
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.erasing.rooms import hanging
from cases.statistics.tallies.folding import drop_empty, fold
from cases.statistics.tallies.models import Tally, TallyChange
from people.registry.models import NameToken, Person
from people.vault import files
from people.vault.destroying import has_keys, traces_of
from people.vault.models import DataKey
from people.vault.router import ALIAS
from people.vault.scrubbing import found_in_files, scrub


class NotErased(OperationalError):
    """Something is still there; tells of which kind."""


def make_physical(erasure: Erasure) -> None:
    # Lines of what was taken away from the dashboard's numbers tell together what stood there.
    fold()
    drop_empty()
    in_keys, in_data = _traces(erasure)
    scrub(ALIAS, tables=[DataKey._meta.db_table], gone=in_keys)
    scrub(DEFAULT_DB_ALIAS, tables=_tables(erasure.counts), gone=in_data)


def require_gone(erasure: Erasure) -> None:
    """Raise NotErased for what is still there: rows, tokens, keys, files, bytes."""
    in_keys, in_data = _traces(erasure)
    reach = erasure.reach
    cases, persons = _uuids(reach["cases"]), _uuids(reach["persons"])
    owners = _uuids(reach["owners"])
    found = {
        "rows": hanging(cases, persons)
        or Case.objects.filter(pk__in=cases).exists()
        or Person.objects.filter(pk__in=persons).exists(),
        "tokens": NameToken.objects.filter(number__in=reach["numbers"]).exists(),
        "keys": has_keys(owners),
        "files": any(files.path_of(owner).exists() for owner in owners),
        "bytes": found_in_files(ALIAS, in_keys) or found_in_files(DEFAULT_DB_ALIAS, in_data),
    }
    if left := [kind for kind, is_there in found.items() if is_there]:
        raise NotErased(f"Still there: {', '.join(left)}")


def _traces(erasure: Erasure) -> tuple[list[bytes], list[bytes]]:
    return traces_of(_uuids(erasure.reach["keys"]))


def _uuids(ids: list[str]) -> list[UUID]:
    return [UUID(one) for one in ids]


def _tables(kinds: Collection[str]) -> list[str]:
    """The tables of what went and of its numbers, the index of names, the erasure's own note."""
    beside = (NameToken, Tally, TallyChange, Erasure)
    gone = {*kinds, *(model.__name__ for model in beside)}
    return [model._meta.db_table for model in apps.get_models() if model.__name__ in gone]
