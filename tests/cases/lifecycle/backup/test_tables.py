"""Each table is in an archive or on the list of those left out; each column can be written."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import pytest
from django.apps import apps
from django.db import models

from cases.lifecycle.backup.tables import DATA, KEYS, LEFT_OUT, codec_of, tables_of

MODELS = list(apps.get_models(include_auto_created=True))
KEPT = {alias: {table.label for table in tables_of(alias)} for alias in (DATA, KEYS)}


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_every_table_is_kept_or_left_out_for_a_reason(model):
    label = model._meta.label

    assert [label in KEPT[DATA], label in KEPT[KEYS], label in LEFT_OUT].count(True) == 1


def test_list_of_those_left_out_names_only_tables_that_are_there():
    assert LEFT_OUT.keys() <= {model._meta.label for model in MODELS}
    assert all(LEFT_OUT.values())


def test_keys_are_in_the_archive_of_the_keys_alone():
    assert KEPT[KEYS] == {
        "people.DataKey",
        "people.ServiceKey",
        "people.AuditAnchor",
        "people.Erased",
    }


@pytest.mark.parametrize("alias", [DATA, KEYS])
def test_every_column_can_be_written(alias):
    for table in tables_of(alias):
        for field in table.fields:
            assert codec_of(field), (table.label, field.name)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (models.UUIDField(), UUID("0f8fad5b-d9cb-469f-a165-70867728950e")),
        (models.DateField(), date(1994, 2, 28)),
        (models.DateTimeField(), datetime(2024, 5, 6, 7, 8, 9, 123456, UTC)),
        (models.DateTimeField(), datetime(2024, 5, 6, tzinfo=UTC)),
        (models.DecimalField(max_digits=12, decimal_places=4), Decimal("12345678.0100")),
        (models.BinaryField(), bytes(range(256))),
        (models.BinaryField(), b""),
        (models.TextField(), "रमेश \u202e \U0001f9ff \ud800 \x00 end"),
        (models.JSONField(), {"z": [1, 2.5, None, "é"], "a": {"b": True}}),
        (models.BigIntegerField(), -(2**63)),
        (models.BooleanField(), False),
    ],
)
def test_value_comes_back_exactly(field, value):
    write, read = codec_of(field)

    assert read(json.loads(json.dumps(write(value)))) == value


def test_column_of_an_unknown_kind_is_refused():
    with pytest.raises(KeyError):
        codec_of(models.GenericIPAddressField())
