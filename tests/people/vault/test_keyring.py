"""Keys: one per owner, found once per request, useless to whoever changes their rows."""

from threading import Barrier
from uuid import uuid4

import pytest
from django.test import override_settings

from people.vault import index
from people.vault.cipher import seal, unseal
from people.vault.errors import SealBroken
from people.vault.index import service_key
from people.vault.keyring import Keyring, current, keyring
from people.vault.models import DataKey, ServiceKey
from people.vault.root import new_root_key

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
IN_THREADS = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


def key_of(ring, owner):
    key_id, _cipher = ring.cipher_for(owner)
    return key_id


@pytest.fixture
def all_look_first(monkeypatch):
    """All eight threads have looked for keys before any of them makes one."""
    look, gate = Keyring.load, Barrier(8)

    def look_and_wait(self, owners):
        look(self, owners)
        gate.wait(10)

    monkeypatch.setattr(Keyring, "load", look_and_wait)


@IN_THREADS
@pytest.mark.usefixtures("all_look_first")
def test_many_threads_making_the_key_of_one_owner_get_the_same(together):
    owner = uuid4()

    keys = together(8, lambda _number: key_of(Keyring(), owner))

    assert keys == [DataKey.objects.get(owner=owner).pk] * 8


@IN_THREADS
@pytest.mark.usefixtures("all_look_first")
def test_many_threads_making_keys_in_bulk_get_the_same(together):
    owners = [uuid4() for _ in range(5)]

    def make(_number):
        ring = Keyring()
        ring.ensure(owners)
        return [ring.cipher_for(owner)[0] for owner in owners]

    made = together(8, make)

    assert made == [made[0]] * 8
    assert DataKey.objects.filter(owner__in=owners).count() == 5


@IN_THREADS
def test_many_threads_making_the_audit_key_get_the_same(together, monkeypatch):
    make, gate = index._make, Barrier(8)

    def wait_and_make(*key):
        gate.wait(10)
        return make(*key)

    monkeypatch.setattr(index, "_make", wait_and_make)
    ServiceKey.objects.all().delete()

    made = together(8, lambda _number: service_key(ServiceKey.Purpose.AUDIT))

    assert isinstance(made[0], bytes)
    assert made == [made[0]] * 8


def test_owners_have_different_keys():
    ring = Keyring()

    assert key_of(ring, uuid4()) != key_of(ring, uuid4())


def test_keys_are_fetched_once_in_a_scope(django_assert_num_queries):
    owner = uuid4()
    key_of(Keyring(), owner)

    with keyring(), django_assert_num_queries(1, using="keys"):
        assert key_of(current(), owner) == key_of(current(), owner)


def test_no_key_outlives_its_scope():
    with keyring() as outer:
        with keyring() as inner:
            assert inner is outer
        assert current() is outer

    assert current() is not current()


def test_ensure_makes_only_what_is_missing(django_assert_num_queries):
    old, new = uuid4(), uuid4()
    key = key_of(Keyring(), old)

    Keyring().ensure([old, new])

    assert DataKey.objects.get(owner=old).pk == key
    with django_assert_num_queries(1, using="keys"):
        Keyring().ensure([old, new])


def test_destroyed_key_is_gone_for_the_next_request():
    owner, row = uuid4(), uuid4()
    value = seal(b"name", owner=owner, label="test.name", row=row)

    DataKey.objects.filter(owner=owner).delete()

    with pytest.raises(SealBroken, match="gone"):
        unseal(value, label="test.name", row=row)


def test_key_of_another_owner_cannot_be_put_in_place():
    mine, theirs = uuid4(), uuid4()
    Keyring().ensure([mine, theirs])
    stolen = DataKey.objects.get(owner=theirs)

    DataKey.objects.filter(owner=mine).update(wrapped=stolen.wrapped)
    with pytest.raises(SealBroken):
        key_of(Keyring(), mine)

    DataKey.objects.filter(owner=mine).delete()
    DataKey.objects.filter(owner=theirs).update(owner=mine)
    with pytest.raises(SealBroken):
        key_of(Keyring(), mine)


def test_wrapped_key_with_any_byte_changed_does_not_open():
    owner = uuid4()
    Keyring().ensure([owner])
    row = DataKey.objects.get(owner=owner)
    whole = bytes(row.wrapped)

    accepted = []
    for place in range(len(whole)):
        row.wrapped = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        row.save(update_fields=["wrapped"])
        try:
            accepted.append(key_of(Keyring(), owner))
        except SealBroken:
            continue
    assert accepted == []


def test_new_root_key_wraps_new_keys_and_old_keys_still_open(settings):
    old, new = uuid4(), uuid4()
    key = key_of(Keyring(), old)

    with override_settings(VAULT_ROOT_KEY=f"{settings.VAULT_ROOT_KEY}\n{new_root_key(2)}"):
        assert key_of(Keyring(), old) == key
        Keyring().ensure([new])

    assert DataKey.objects.get(owner=new).root_version == 2
    with pytest.raises(SealBroken, match="version 2"):
        key_of(Keyring(), new)


def test_another_root_key_opens_nothing():
    owner = uuid4()
    Keyring().ensure([owner])

    with override_settings(VAULT_ROOT_KEY=new_root_key()), pytest.raises(SealBroken):
        key_of(Keyring(), owner)


def test_keys_lie_in_their_own_database(organisation):
    assert DataKey.objects.db == ServiceKey.objects.db == "keys"
    assert type(organisation).objects.db == "default"
