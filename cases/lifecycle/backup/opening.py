"""Whether sealed values open: some of each column, or all of them."""

from dataclasses import dataclass, field

from django.apps import apps
from django.db import models

from people.vault.errors import SealBroken
from people.vault.fields import sealed_fields
from people.vault.keyring import keyring
from people.vault.models import DataKey
from people.vault.querysets import load_keys

SAMPLE = 200
CHUNK = 200


@dataclass
class Opened:
    """How many values opened, how many have no key any more, which columns do not open."""

    opened: int = 0
    without_key: int = 0
    broken: dict[str, int] = field(default_factory=dict)


def try_sealed(*, thorough: bool) -> Opened:
    """Open sealed values of every model: the first of each, or all."""
    found = Opened()
    for model in apps.get_models():
        if sealed_fields(model):
            _try(model, found, None if thorough else SAMPLE)
    return found


def _try(model: type[models.Model], found: Opened, most: int | None) -> None:
    rows: models.QuerySet[models.Model] = models.QuerySet(model).order_by()[:most]
    waiting: list[models.Model] = []
    for row in rows.iterator(chunk_size=CHUNK):
        waiting.append(row)
        if len(waiting) == CHUNK:
            _open(waiting, found)
            waiting = []
    _open(waiting, found)


def _open(rows: list[models.Model], found: Opened) -> None:
    # A keyring of their own: the keys of all would stay in memory.
    with keyring():
        load_keys(rows)
        for row in rows:
            for column in sealed_fields(type(row)):
                sealed = row.__dict__[column.attname]
                if sealed is None:
                    continue
                try:
                    getattr(row, column.attname)
                except SealBroken:
                    _note_shut(bytes(sealed), column.label, found)
                else:
                    found.opened += 1


def _note_shut(sealed: bytes, label: str, found: Opened) -> None:
    if DataKey.objects.filter(pk=sealed[1:17].hex()).exists():
        found.broken[label] = found.broken.get(label, 0) + 1
    else:
        found.without_key += 1
