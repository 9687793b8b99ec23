"""Sealed files: whole or not at all."""

import random
import tracemalloc
from itertools import islice
from uuid import uuid4

import pytest

from people.vault.errors import SealBroken
from people.vault.files import CHUNK, path_of, read_sealed, remove, write_sealed
from people.vault.keyring import keyring
from people.vault.models import DataKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

HEAD = 17
RECORD = 4 + 12 + CHUNK + 16
SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 1_000_000]


@pytest.fixture(autouse=True)
def _place(settings, tmp_path):
    settings.FILES_DIR = tmp_path / "files"


def some_bytes(size, seed=1):
    return random.Random(seed).randbytes(size)


def write(content):
    file_id = uuid4()
    write_sealed(file_id, [content])
    return file_id


def change(file_id, content):
    path_of(file_id).write_bytes(content)


def opens(file_id):
    """Return what a reader gets, or None when the file is refused."""
    try:
        return b"".join(read_sealed(file_id))
    except SealBroken:
        return None


def records(content):
    return [content[start : start + RECORD] for start in range(HEAD, len(content), RECORD)]


@pytest.mark.parametrize("size", SIZES)
def test_file_comes_back_as_it_was(size):
    content = some_bytes(size)

    file_id = uuid4()
    written = write_sealed(file_id, [content])

    assert written == size
    assert opens(file_id) == content


@pytest.mark.parametrize("step", [1, 7, 1000, CHUNK, CHUNK + 3])
def test_parts_may_have_any_size(step):
    content = some_bytes(2 * CHUNK if step > 7 else 3000)
    file_id = uuid4()

    write_sealed(file_id, (content[at : at + step] for at in range(0, len(content), step)))

    assert opens(file_id) == content


def test_file_on_disk_holds_no_trace_of_its_content():
    file_id = write(b"Ramesh Thapa " * 10_000)

    assert b"Ramesh" not in path_of(file_id).read_bytes()
    assert path_of(file_id).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("size", SIZES)
def test_file_cut_at_any_chunk_boundary_does_not_open(size):
    file_id = write(some_bytes(size))
    whole = path_of(file_id).read_bytes()
    boundaries = [0, HEAD, *range(HEAD, len(whole), RECORD)]
    accepted = []

    for boundary in boundaries:
        change(file_id, whole[:boundary])
        if opens(file_id) is not None:
            accepted.append(boundary)

    assert accepted == []


def test_small_file_cut_at_any_byte_does_not_open():
    file_id = write(b"a few words")
    whole = path_of(file_id).read_bytes()
    accepted = []

    for length in range(len(whole)):
        change(file_id, whole[:length])
        if opens(file_id) is not None:
            accepted.append(length)

    assert accepted == []


def test_small_file_with_any_byte_changed_does_not_open():
    file_id = write(b"a few words")
    whole = path_of(file_id).read_bytes()
    accepted = []

    for place in range(len(whole)):
        change(file_id, whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        if opens(file_id) is not None:
            accepted.append(place)

    assert accepted == []


@pytest.mark.parametrize("seed", range(20))
def test_file_cut_or_changed_at_a_random_place_does_not_open(seed):
    file_id = write(some_bytes(200_000))
    whole = path_of(file_id).read_bytes()
    place = random.Random(seed).randrange(len(whole))

    change(file_id, whole[:place])
    assert opens(file_id) is None

    change(file_id, whole[:place] + bytes([whole[place] ^ 0x40]) + whole[place + 1 :])
    assert opens(file_id) is None


def test_reader_of_a_cut_file_gets_true_chunks_and_then_the_error():
    content = some_bytes(3 * CHUNK)
    file_id = write(content)
    change(file_id, path_of(file_id).read_bytes()[: HEAD + 2 * RECORD])

    reader = read_sealed(file_id)

    assert next(reader) == content[:CHUNK]
    with pytest.raises(SealBroken):
        next(reader)


def test_chunks_in_another_order_do_not_open():
    file_id = write(some_bytes(3 * CHUNK))
    whole = path_of(file_id).read_bytes()
    first, second, *rest = records(whole)

    change(file_id, whole[:HEAD] + b"".join([second, first, *rest]))
    assert opens(file_id) is None

    change(file_id, whole[:HEAD] + b"".join([first, first, *rest]))
    assert opens(file_id) is None


def test_something_added_does_not_open():
    file_id = write(some_bytes(CHUNK))
    whole = path_of(file_id).read_bytes()

    for more in (b"\x00", records(whole)[-1], b"\xff" * 4):
        change(file_id, whole + more)
        assert opens(file_id) is None


def test_chunks_of_another_file_do_not_open():
    file_id, other_id = write(some_bytes(3 * CHUNK)), write(some_bytes(3 * CHUNK, seed=2))
    whole, other = path_of(file_id).read_bytes(), path_of(other_id).read_bytes()
    rest = records(whole)[1:]

    change(file_id, whole[:HEAD] + records(other)[0] + b"".join(rest))
    assert opens(file_id) is None

    change(file_id, other)
    assert opens(file_id) is None

    change(file_id, other[:HEAD] + whole[HEAD:])
    assert opens(file_id) is None


def test_clear_file_is_refused_where_files_are_sealed(settings):
    settings.HOMEWARD_SEALING = False
    file_id = write(b"a few words")
    assert b"a few words" in path_of(file_id).read_bytes()
    assert opens(file_id) == b"a few words"

    settings.HOMEWARD_SEALING = True

    assert opens(file_id) is None


def test_removed_file_takes_its_key_along():
    file_id = write(b"a few words")
    copy = path_of(file_id).read_bytes()

    remove(file_id)
    remove(file_id)

    assert not path_of(file_id).exists()
    assert not DataKey.objects.filter(owner=file_id).exists()
    change(file_id, copy)
    assert opens(file_id) is None


def test_writing_that_fails_leaves_nothing():
    def parts():
        yield some_bytes(CHUNK + 1)
        raise ZeroDivisionError

    file_id = uuid4()
    with pytest.raises(ZeroDivisionError):
        write_sealed(file_id, parts())

    assert list(path_of(file_id).parent.iterdir()) == []


def test_writing_that_fails_keeps_the_earlier_file():
    file_id = write(b"earlier")

    with pytest.raises(ZeroDivisionError):
        write_sealed(file_id, (1 / 0 for _ in range(1)))

    assert opens(file_id) == b"earlier"


def test_memory_stays_flat_for_fifty_megabytes():
    part = some_bytes(10_000)
    file_id = uuid4()

    with keyring():
        tracemalloc.start()
        try:
            written = write_sealed(file_id, (part for _ in range(5000)))
            read = sum(len(chunk) for chunk in read_sealed(file_id))
            _now, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

    assert written == read == 50_000_000
    assert peak < 3_000_000


def test_reader_that_stops_early_closes_the_file():
    file_id = write(some_bytes(3 * CHUNK))

    assert len(list(islice(read_sealed(file_id), 1))) == 1
