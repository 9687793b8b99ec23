"""An archive that is cut or changed anywhere is refused, and leaves nothing."""

import os
import random
from dataclasses import replace

import pytest

from cases.lifecycle.backup import restoring
from cases.lifecycle.backup.errors import NotRestored
from cases.lifecycle.backup.holders import identities_of
from cases.lifecycle.backup.plan import plan_of_settings
from cases.lifecycle.backup.restoring import look_through, restore
from cases.lifecycle.backup.services import back_up
from people.accounts.services import make_organisation
from tests.cases.lifecycle.backup.conftest import content, empty_out, sources_of

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
# Where age cuts what it encrypts, and its header's lines are not far from the start.
CHUNK = 64 * 1024 + 16


@pytest.fixture
def small(places):
    """A pair of archives of one group; the installation is empty again."""
    make_organisation(name="Way Home (invented)")
    back_up(plan_of_settings())
    sources = sources_of(places)
    empty_out(places)
    return sources


def spoiled(sources, kind, raw):
    """Return the same sources with one archive as `raw`."""
    path = getattr(sources, kind).with_suffix(".spoiled")
    path.write_bytes(raw)
    return replace(sources, **{kind: path})


def refused(sources):
    with pytest.raises(NotRestored):
        look_through(sources)


@pytest.mark.parametrize("kind", ["data", "keys"])
def test_archive_cut_at_any_of_many_places_is_refused(small, kind):
    raw = getattr(small, kind).read_bytes()
    ends = {0, 1, 20, 100, 200, len(raw) // 2, len(raw) - 17, len(raw) - 16, len(raw) - 1}

    for end in ends | set(random.Random(7).sample(range(len(raw)), 60)):
        refused(spoiled(small, kind, raw[:end]))


@pytest.mark.parametrize("kind", ["data", "keys"])
def test_archive_with_a_changed_byte_anywhere_is_refused(small, kind):
    raw = getattr(small, kind).read_bytes()

    for place in {*range(0, 250, 7), *random.Random(8).sample(range(len(raw)), 80)}:
        changed = bytearray(raw)
        changed[place] ^= 1 << place % 8
        refused(spoiled(small, kind, bytes(changed)))


def test_archive_cut_where_age_cuts_is_refused(kept):
    raw = kept.sources.data.read_bytes()
    header = raw.index(b"\n---") + raw[raw.index(b"\n---") + 1 :].index(b"\n") + 2 + 16
    ends = range(header, len(raw), CHUNK)
    assert len(ends) > 2

    for end in ends:
        refused(spoiled(kept.sources, "data", raw[:end]))


@pytest.mark.parametrize("tail", [b"\0", b"x", b"age-encryption.org/v1\n"])
def test_archive_with_something_behind_it_is_refused(small, tail):
    refused(spoiled(small, "data", small.data.read_bytes() + tail))


def test_cut_archive_restores_nothing(small, places):
    raw = small.data.read_bytes()

    with pytest.raises(NotRestored, match="cut, was changed"):
        restore(spoiled(small, "data", raw[:-1]))

    assert not any(content().values())
    assert list(places.files.iterdir()) == []


def test_archive_that_changes_between_check_and_load_restores_nothing(kept, places, monkeypatch):
    def check_then_cut(sources, **told):
        fitting = look_through(sources, **told)
        sources.data.write_bytes(sources.data.read_bytes()[:-20_000])
        return fitting

    monkeypatch.setattr(restoring, "look_through", check_then_cut)

    with pytest.raises(NotRestored):
        restore(kept.sources)

    assert not any(content().values())
    assert list(places.files.iterdir()) == []


def test_another_sound_archive_put_there_after_the_check_is_refused(small, places, monkeypatch):
    make_organisation(name="Another (invented)")
    back_up(plan_of_settings())
    other = sources_of(places)
    empty_out(places)

    def check_then_swap(sources, **told):
        fitting = look_through(sources, **told)
        small.data.write_bytes(other.data.read_bytes())
        return fitting

    monkeypatch.setattr(restoring, "look_through", check_then_swap)

    with pytest.raises(NotRestored, match="another one than a moment ago"):
        restore(small)

    assert not any(content().values())


@pytest.mark.soak
@pytest.mark.parametrize("kind", ["data", "keys"])
def test_archive_cut_or_changed_at_each_byte_is_refused(small, kind):
    raw = getattr(small, kind).read_bytes()

    for place in range(len(raw)):
        refused(spoiled(small, kind, raw[:place]))
        changed = bytearray(raw)
        changed[place] ^= 1 << place % 8
        refused(spoiled(small, kind, bytes(changed)))


def test_no_identity_file_is_told_without_its_text(tmp_path):
    (tmp_path / "id").write_text("AGE-SECRET-KEY-CANARY\n")

    with pytest.raises(NotRestored) as told:
        identities_of([tmp_path / "id"])

    assert "CANARY" not in str(told.value)
    assert os.fspath(tmp_path / "id") in str(told.value)
