"""What is pasted becomes a key or a plain sentence; a stream opens for its recipient alone."""

import threading
import tracemalloc
from itertools import islice

import pyrage
import pytest
from django.core.exceptions import ValidationError

from cases.exports.protecting.age import PIECE, encrypt_age, read_key

OWNER = pyrage.x25519.Identity.generate()
KEY = str(OWNER.to_public())
OTHER = pyrage.x25519.Identity.generate()
PARTS = [b"first part\n", b"", b"x" * (3 * PIECE + 17), b"last"]


def sealed_for(key: str, parts=PARTS) -> bytes:
    return b"".join(encrypt_age(iter(parts), read_key(key)))


def sealers() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if "seal" in each.name]


@pytest.mark.parametrize(
    "pasted",
    [
        KEY,
        f"  {KEY}\n",
        f"{KEY[:30]}\r\n  {KEY[30:]}",
        f"# created: 2026-11-01\n# public key: {KEY}\n",
        f"Public key: {KEY} (office in Colombo)",
        KEY.upper(),
        f"A{KEY[1:]}",
        f"\ufeff{KEY[:20]}\u200b{KEY[20:]}",
        f"{KEY}\n{KEY}",
    ],
)
def test_key_is_found_in_what_is_pasted(pasted):
    assert read_key(pasted).text == KEY


def test_ending_is_what_two_people_compare():
    assert read_key(KEY).ending == KEY[-6:]


@pytest.mark.parametrize(
    ("pasted", "code"),
    [
        ("", "none"),
        ("Colombo", "none"),
        (KEY[:-1], "broken"),
        (KEY[:-1] + ("q" if KEY[-1] != "q" else "p"), "broken"),
        (KEY.replace(KEY[20:22], KEY[21:19:-1], 1) if KEY[20] != KEY[21] else KEY[:40], "broken"),
        ("age1yubikey1qvmeh79kwsv7dc0s", "broken"),
        ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsKLqeplhpW+uObz5dvMgjz1OxfM mina", "ssh"),
        (f"{KEY}\n{OTHER.to_public()}", "many"),
        (str(OWNER), "secret"),
        (str(OWNER).lower(), "secret"),
        (f"# public key: {KEY}\n{str(OWNER)[:20]}\n{str(OWNER)[20:]}", "secret"),
    ],
)
def test_what_is_no_key_is_refused(pasted, code):
    with pytest.raises(ValidationError) as refused:
        read_key(pasted)

    assert refused.value.code == code


def test_refusal_of_a_secret_key_does_not_repeat_it():
    with pytest.raises(ValidationError) as refused:
        read_key(f"{OWNER}")

    assert str(OWNER)[15:] not in repr(refused.value)
    assert "secret key" in refused.value.messages[0]


def test_stream_opens_for_its_recipient():
    assert pyrage.decrypt(sealed_for(KEY), [OWNER]) == b"".join(PARTS)


def test_empty_stream_is_an_empty_file():
    assert pyrage.decrypt(sealed_for(KEY, []), [OWNER]) == b""


def test_stream_does_not_open_for_another():
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(sealed_for(KEY), [OTHER])


@pytest.mark.parametrize("place", [0, 60, 150, -1, -20, 100_000])
def test_flipped_byte_is_noticed(place):
    whole = bytearray(sealed_for(KEY))
    whole[place] ^= 1

    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(bytes(whole), [OWNER])


@pytest.mark.parametrize("cut", [1, 20, PIECE + 36, 2 * PIECE])
def test_cut_file_is_noticed(cut):
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(sealed_for(KEY)[:-cut], [OWNER])


def test_file_cut_between_pieces_is_noticed():
    whole = sealed_for(KEY, [b"x" * (2 * PIECE + 5)])

    # The last piece alone: five bytes and their tag.
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(whole[: -(5 + 16)], [OWNER])


def test_no_part_stands_in_the_sealed_stream():
    assert b"Canary Perera" not in sealed_for(KEY, [b"Canary Perera"] * 100)


def test_parts_are_asked_for_as_the_stream_is_read():
    asked = []

    def parts():
        for number in range(1000):
            asked.append(threading.get_ident())
            yield bytes([number % 256]) * PIECE

    stream = encrypt_age(parts(), read_key(KEY))
    list(islice(stream, 4))

    assert 0 < len(asked) < 10
    assert set(asked) == {threading.get_ident()}
    stream.close()


def test_memory_stays_flat():
    tracemalloc.start()
    try:
        parts = (bytes([number % 256]) * 1_000_000 for number in range(60))
        length = sum(len(part) for part in encrypt_age(parts, read_key(KEY)))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert length > 60_000_000
    assert peak < 4_000_000


def test_reader_who_stops_leaves_no_thread():
    stream = encrypt_age(iter([b"x" * PIECE] * 100), read_key(KEY))
    next(stream)
    assert sealers()

    stream.close()

    assert sealers() == []


def test_stream_that_is_never_read_starts_no_thread():
    encrypt_age(iter(PARTS), read_key(KEY))

    assert sealers() == []


def test_failure_of_a_part_reaches_the_reader():
    def parts():
        yield b"x" * (2 * PIECE)
        raise LookupError("the third part is gone")

    made = []
    with pytest.raises(LookupError, match="third part"):
        made.extend(encrypt_age(parts(), read_key(KEY)))

    assert sealers() == []


def test_what_was_made_before_a_failure_opens_as_nothing_whole():
    made = []

    def parts():
        yield b"x" * (2 * PIECE)
        raise LookupError

    with pytest.raises(LookupError):
        made.extend(encrypt_age(parts(), read_key(KEY)))

    assert len(b"".join(made)) > PIECE
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(b"".join(made), [OWNER])


def test_failure_of_the_sealing_reaches_the_reader(monkeypatch):
    def fails(*_args):
        raise pyrage.EncryptError("no randomness")

    monkeypatch.setattr(pyrage, "encrypt_io", fails)

    with pytest.raises(pyrage.EncryptError):
        sealed_for(KEY)
    assert sealers() == []
