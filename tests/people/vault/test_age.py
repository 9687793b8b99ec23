"""A stream opens for its recipient alone, and costs no more than a few pieces of memory."""

import threading
import tracemalloc
from itertools import islice

import pyrage
import pytest

from people.vault.age import PIECE, recipient_of, seal

OWNER = pyrage.x25519.Identity.generate()
FOR_OWNER = [recipient_of(str(OWNER.to_public()))]
OTHER = pyrage.x25519.Identity.generate()
PARTS = [b"first part\n", b"", b"x" * (3 * PIECE + 17), b"last"]


def sealed(parts=PARTS) -> bytes:
    return b"".join(seal(parts, FOR_OWNER))


def sealers() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if "seal" in each.name]


def test_stream_opens_for_its_recipient():
    assert pyrage.decrypt(sealed(), [OWNER]) == b"".join(PARTS)


def test_empty_stream_is_an_empty_file():
    assert pyrage.decrypt(sealed([]), [OWNER]) == b""


def test_stream_does_not_open_for_another():
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(sealed(), [OTHER])


@pytest.mark.parametrize("place", [0, 60, 150, -1, -20, 100_000])
def test_flipped_byte_is_noticed(place):
    whole = bytearray(sealed())
    whole[place] ^= 1

    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(bytes(whole), [OWNER])


@pytest.mark.parametrize("cut", [1, 20, PIECE + 36, 2 * PIECE])
def test_cut_file_is_noticed(cut):
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(sealed()[:-cut], [OWNER])


def test_file_cut_between_pieces_is_noticed():
    whole = sealed([b"x" * (2 * PIECE + 5)])

    # The last piece alone: five bytes and their tag.
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(whole[: -(5 + 16)], [OWNER])


def test_no_part_stands_in_the_sealed_stream():
    assert b"Canary Perera" not in sealed([b"Canary Perera"] * 100)


def test_parts_are_asked_for_as_the_stream_is_read():
    asked = []

    def parts():
        for number in range(1000):
            asked.append(threading.get_ident())
            yield bytes([number % 256]) * PIECE

    stream = seal(parts(), FOR_OWNER)
    list(islice(stream, 4))

    assert 0 < len(asked) < 10
    assert set(asked) == {threading.get_ident()}
    stream.close()


def test_memory_stays_flat():
    tracemalloc.start()
    try:
        parts = (bytes([number % 256]) * 1_000_000 for number in range(60))
        length = sum(len(part) for part in seal(parts, FOR_OWNER))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert length > 60_000_000
    assert peak < 4_000_000


def test_reader_who_stops_leaves_no_thread():
    stream = seal(iter([b"x" * PIECE] * 100), FOR_OWNER)
    next(stream)
    assert sealers()

    stream.close()

    assert sealers() == []


def test_stream_that_is_never_read_starts_no_thread():
    seal(PARTS, FOR_OWNER)

    assert sealers() == []


def test_failure_of_a_part_reaches_the_reader():
    def parts():
        yield b"x" * (2 * PIECE)
        raise LookupError("the third part is gone")

    made = []
    with pytest.raises(LookupError, match="third part"):
        made.extend(seal(parts(), FOR_OWNER))

    assert sealers() == []


def test_what_was_made_before_a_failure_opens_as_nothing_whole():
    made = []

    def parts():
        yield b"x" * (2 * PIECE)
        raise LookupError

    with pytest.raises(LookupError):
        made.extend(seal(parts(), FOR_OWNER))

    assert len(b"".join(made)) > PIECE
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(b"".join(made), [OWNER])


class Panic(BaseException):
    """As the library's language raises it."""


@pytest.mark.parametrize("error", [pyrage.EncryptError, Panic])
def test_failure_of_the_sealing_reaches_the_reader(monkeypatch, error):
    def fails(*_args):
        raise error("no randomness")

    caught = []

    def read():
        try:
            sealed()
        except BaseException as found:
            caught.append(type(found))

    monkeypatch.setattr(pyrage, "encrypt_io", fails)
    # Not here: one that reaches nobody would let this wait for ever.
    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    reader.join(timeout=10)

    assert caught == [error]
    assert sealers() == []
