"""Keys that own nothing go; keys in use never do."""

import logging
from uuid import uuid4

import pytest

from cases.casebook import drafts
from cases.exports.asking import ask_export
from cases.exports.writing import write_export
from cases.lifecycle.keys import owners_of_keys, sweep_unused_keys
from people.audit.models import AuditEntry
from people.dates import clock
from people.vault.files import read_sealed
from people.vault.keyring import Keyring
from people.vault.models import DataKey
from tests.cases.exports.told import tell_case

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def leave_keys(count):
    """Make keys as a transaction does that fails afterwards."""
    owners = [uuid4() for _ in range(count)]
    Keyring().ensure(owners)
    return owners


def owners_left(owners):
    return DataKey.objects.filter(owner__in=owners).count()


def test_sweep_removes_old_keys_that_own_nothing(organisation):
    left = leave_keys(3)
    clock.move(1.01)

    assert sweep_unused_keys() == 3

    assert owners_left(left) == 0
    entry = AuditEntry.objects.latest("sequence")
    assert (entry.action, entry.detail) == ("keys.swept", '{"count":3}')


def test_sweep_leaves_young_keys(organisation):
    left = leave_keys(3)
    clock.move(0.99)

    assert sweep_unused_keys() == 0
    assert owners_left(left) == 3
    assert not AuditEntry.objects.filter(action="keys.swept").exists()


def test_sweep_leaves_every_key_in_use(caseworker, settings, tmp_path):
    settings.FILES_DIR = tmp_path
    case = tell_case(caseworker)
    drafts.keep_draft(draft_id=uuid4(), by=caseworker, content={"name": "Ram"})
    export = ask_export(by=caseworker, filters={}, purpose="casework")
    write_export(export.job_id)
    keys = set(DataKey.objects.values_list("owner", flat=True))
    leave_keys(1)
    clock.move(2)

    assert sweep_unused_keys() == 1

    assert set(DataKey.objects.values_list("owner", flat=True)) == keys
    export.refresh_from_db()
    assert b"Unitword1" in b"".join(read_sealed(export.file_id))
    assert type(case).objects.get(pk=case.pk).unit == "Unitword1"
    [draft] = drafts.drafts_of(caseworker)
    assert draft.content == {"name": "Ram"}


def test_sweep_leaves_the_key_of_a_member_without_drafts(caseworker):
    draft = drafts.keep_draft(draft_id=uuid4(), by=caseworker, content={"name": "Ram"})
    drafts.drop_draft(draft_id=draft.pk, by=caseworker)
    clock.move(2)

    assert sweep_unused_keys() == 0
    assert owners_left([caseworker.id]) == 1


def test_sweep_brakes_when_too_much_would_go(organisation, caplog):
    left = leave_keys(21)
    clock.move(2)

    with caplog.at_level(logging.WARNING):
        assert sweep_unused_keys() == 0

    assert owners_left(left) == 21
    assert "21 of 22 keys own nothing" in caplog.text
    assert sweep_unused_keys(force=True) == 21
    assert DataKey.objects.count() == 1


def test_sweep_of_up_to_twenty_does_not_brake(organisation):
    leave_keys(20)
    clock.move(2)

    assert sweep_unused_keys() == 20


def test_sweep_works_through_more_than_one_chunk(organisation, monkeypatch):
    monkeypatch.setattr("cases.lifecycle.keys.CHUNK", 2)
    leave_keys(7)
    clock.move(2)

    assert sweep_unused_keys() == 7
    assert DataKey.objects.get().owner == organisation.id


def test_every_sealed_field_names_an_owner_that_the_sweep_can_find():
    """Owners are UUIDs of the row or of a related row; another kind would look unused."""
    for model, column in owners_of_keys():
        field = model._meta.pk if column == "pk" else model._meta.get_field(column)
        assert (field.get_internal_type(), field.unique) == ("UUIDField", True)


def test_sweep_leaves_the_key_of_a_partners_networks(partner):
    partner.networks = ["192.0.2.0/24"]
    partner.save(update_fields=["networks"])
    clock.move(2)

    assert sweep_unused_keys() == 0
    assert owners_left([partner.public_id]) == 1
