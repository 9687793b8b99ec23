"""A sealed value opens in its place, whole and unchanged, and nowhere else."""

import contextvars
from uuid import uuid4

import pytest

from people.vault.cipher import SEALED, Sealed, seal, unseal
from people.vault.errors import SealBroken
from people.vault.keyring import keyring
from people.vault.models import DataKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

OWNER, OTHER, ROW = uuid4(), uuid4(), uuid4()
HEAD = 1 + 16 + 12


@pytest.fixture(autouse=True)
def _keys_at_hand(db):
    with keyring():
        yield


@pytest.fixture
def value():
    return seal("रमेश".encode(), owner=OWNER, label="test.name", row=ROW)


def opens(value, label="test.name", row=ROW):
    try:
        return unseal(value, label=label, row=row)
    except SealBroken:
        return None


@pytest.mark.parametrize(
    "plain", [b"", b"\x80", b"\x80\x00", b"\x00" * 40, "🕊️".encode(), b"x" * 31, b"x" * 10_240]
)
def test_value_opens_as_it_was_sealed(plain):
    value = seal(plain, owner=OWNER, label="test.name", row=ROW)

    assert unseal(value, label="test.name", row=ROW) == plain


def test_equal_values_look_different(value):
    again = seal("रमेश".encode(), owner=OWNER, label="test.name", row=ROW)

    assert again[HEAD:] != value[HEAD:]


def test_sealed_value_shows_its_length_in_blocks_only():
    lengths = {
        len(seal(b"x" * size, owner=OWNER, label="test.name", row=ROW)) for size in range(32)
    }

    assert lengths == {HEAD + 32 + 16}


def test_sealed_value_shows_nothing_of_itself(value):
    assert (repr(value), str(value), f"{value}") == ("<sealed>",) * 3


@pytest.mark.parametrize("change", [1, 0x80, 0xFF])
def test_value_with_any_byte_changed_does_not_open(value, change):
    accepted = [
        place
        for place in range(len(value))
        if opens(value[:place] + bytes([value[place] ^ change]) + value[place + 1 :]) is not None
    ]

    assert accepted == []


def test_value_cut_at_any_length_does_not_open(value):
    assert [length for length in range(len(value)) if opens(value[:length]) is not None] == []


def test_value_cut_from_the_front_does_not_open(value):
    assert [start for start in range(1, len(value)) if opens(value[start:]) is not None] == []


def test_value_with_something_added_does_not_open(value):
    assert opens(value + b"\x00") is None


def test_value_does_not_open_in_another_row(value):
    assert opens(value, row=uuid4()) is None


def test_value_does_not_open_under_another_label(value):
    assert opens(value, label="test.place") is None


def test_value_does_not_open_under_the_key_of_another_owner(value):
    theirs = seal(b"theirs", owner=OTHER, label="test.name", row=ROW)

    assert opens(value[:1] + theirs[1:17] + value[17:]) is None
    assert opens(theirs[:17] + value[17:]) is None


def test_value_is_not_opened_with_the_nonce_of_another(value):
    other = seal("रमेश".encode(), owner=OWNER, label="test.name", row=ROW)

    assert opens(value[:17] + other[17:29] + value[29:]) is None


def test_clear_bytes_are_refused_where_values_are_sealed(settings):
    settings.HOMEWARD_SEALING = False
    clear = seal(b"name", owner=OWNER, label="test.name", row=ROW)
    assert unseal(clear, label="test.name", row=ROW) == b"name"

    settings.HOMEWARD_SEALING = True

    assert opens(clear) is None


def test_sealed_value_still_opens_where_sealing_is_off(value, settings):
    settings.HOMEWARD_SEALING = False

    assert opens(value) == "रमेश".encode()


def test_value_does_not_open_when_its_key_is_destroyed(value):
    DataKey.objects.filter(owner=OWNER).delete()

    # A request that comes later has no key at hand.
    assert contextvars.Context().run(opens, value) is None


def test_value_begins_with_its_version_and_the_key_that_it_needs(value):
    assert value[1:17] == DataKey.objects.get(owner=OWNER).pk.bytes
    assert value[0] == SEALED
    assert isinstance(value, Sealed)
