"""Every clear column has a reason, and no reason stands for a column that is gone."""

import pytest
from django.apps import apps
from django.core.management import call_command

from people.vault.exposure import CLEAR, OTHERS, reason_of
from people.vault.fields import sealed_fields

MODELS = list(apps.get_models(include_auto_created=True))


def clear_columns(model):
    return {f.column for f in model._meta.local_concrete_fields} - {
        f.column for f in sealed_fields(model)
    }


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_every_clear_column_has_a_reason(model):
    unexplained = {c for c in clear_columns(model) if not reason_of(model._meta.label, c)}

    assert unexplained == set(), "Seal it, or say in people/vault/exposure.py why it is clear"


def test_reasons_name_only_columns_that_are_there():
    there = {model._meta.label: clear_columns(model) for model in MODELS}

    gone = {
        f"{model}.{column}"
        for model, reasons in CLEAR.items()
        for columns in reasons.values()
        for column in columns.split()
        if column not in there.get(model, set())
    }
    assert gone == set()
    assert OTHERS.keys() <= there.keys()


def test_column_without_reason_is_told(monkeypatch, capsys):
    monkeypatch.setitem(CLEAR, "people.Organisation", {})

    call_command("exposure")

    assert "people.Organisation.kind\tCharField\tNO REASON IS STATED" in capsys.readouterr().out


def test_exposure_lists_clear_columns_with_type_and_reason(capsys):
    call_command("exposure")

    lines = capsys.readouterr().out.splitlines()
    assert "people.User.email\tEmailField\t" + reason_of("people.User", "email") in lines
    assert not any(line.startswith("people.PersonName.full") for line in lines)


def test_exposure_lists_sealed_columns_with_their_labels(capsys):
    call_command("exposure", "--sealed")

    lines = capsys.readouterr().out.splitlines()
    assert "people.PersonName.full\tSealedTextField\tperson_name.full" in lines
    assert not any(line.startswith("people.User.email") for line in lines)
