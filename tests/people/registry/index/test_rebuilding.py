"""The index is built anew beside the one in use, whatever happens meanwhile."""

from threading import Barrier

import pytest
from django.core.management import call_command
from django.db import transaction

from people.audit.actions import Action
from people.audit.models import AuditEntry
from people.registry.index import generations, rebuilding, tables, upkeep, writing
from people.registry.index import search as searching
from people.registry.index.hashing import everybody
from people.registry.models import NameEntry, NameIndex, NameToken, Person, TokenCount
from people.vault.index import end_index_key
from people.vault.models import ServiceKey

pytestmark = pytest.mark.django_db
real_transactions = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


def rebuild(**options):
    return rebuilding.rebuild(progress=lambda _done, _total: None, **options)


def states():
    return dict(NameIndex.objects.values_list("generation", "state"))


def index_versions():
    keys = ServiceKey.objects.filter(purpose=ServiceKey.Purpose.INDEX)
    return set(keys.values_list("version", flat=True))


def test_rebuilt_index_finds_the_same_and_the_old_one_is_gone(register, search, assert_true):
    suraj = register("Suraj Gharti", label="Welder")
    before = NameToken.objects.count()

    rebuild()

    assert states() == {1: "retired", 2: "in_use"}
    assert search("Suraj Gharti")[0].person == suraj
    assert NameToken.objects.count() == before
    assert not TokenCount.objects.filter(generation=1).exists()
    assert not NameEntry.objects.filter(generation=1).exists()
    assert_true()


def test_rebuild_brings_back_what_is_rare_again(register, search, assert_true, monkeypatch):
    monkeypatch.setattr(writing, "_ALWAYS_KEPT", 3)
    for given in ("Asha", "Rekha", "Divya", "Kamala"):
        register(f"{given} Thapa")
    assert TokenCount.objects.filter(is_dropped=True).exists()
    monkeypatch.setattr(writing, "_ALWAYS_KEPT", 100)

    rebuild()

    assert not TokenCount.objects.filter(is_dropped=True).exists()
    assert len(search("thapa")) == 4
    assert_true()


@pytest.mark.parametrize("rotate_key", [False, True])
def test_new_persons_and_changes_during_a_rebuild_are_in_both(
    register, search, assert_true, monkeypatch, rotate_key
):
    monkeypatch.setattr(rebuilding, "BATCH", 1)
    gone, kept = register("Suraj Gharti"), register("Bikram Thapa")
    told = []

    def meanwhile(done, _total):
        if not told:
            told.append(register("Kamala Rai"))
            with transaction.atomic():
                upkeep.forget_names(gone)
            Person.objects.filter(pk=gone.pk).update(merged_into=kept)
            assert set(states().values()) == {"in_use", "building"}
            assert search("Kamala Rai")[0].person == told[0]
        assert search("Bikram Thapa")[0].person == kept

    rebuilding.rebuild(rotate_key=rotate_key, progress=meanwhile)

    assert search("Kamala Rai")[0].person == told[0]
    assert search("Suraj Gharti") == []
    assert_true()


@pytest.mark.parametrize("is_swept_halfway", [False, True])
def test_search_that_a_rebuild_overtakes_finds_all_the_same(
    register, search, monkeypatch, organisation, is_swept_halfway
):
    person = register("Suraj Gharti")
    ask, sweep = searching.question_of, rebuilding.sweep_retired

    def sweep_a_part():
        (old,) = generations.retired()
        tables.forget([everybody(old, organisation.pk)])

    monkeypatch.setattr(rebuilding, "sweep_retired", sweep_a_part if is_swept_halfway else sweep)

    def ask_late(*args, **told):
        monkeypatch.setattr(searching, "question_of", ask)
        rebuild()
        return ask(*args, **told)

    monkeypatch.setattr(searching, "question_of", ask_late)

    assert [row.person for row in search("Suraj Gharti")] == [person]


def test_who_is_merged_while_a_batch_waits_stays_out(register, assert_true, monkeypatch):
    gone, kept = register("Suraj Gharti"), register("Bikram Thapa")
    carriers = rebuilding._carriers

    def carriers_read_before(index, persons):
        read = list(carriers(index, persons))
        with transaction.atomic():
            upkeep.forget_names(gone)
            Person.objects.filter(pk=gone.pk).update(merged_into=kept)
        return read

    monkeypatch.setattr(rebuilding, "_carriers", carriers_read_before)

    rebuild()

    assert_true()


@pytest.fixture
def cut_off(register, monkeypatch):
    """Begin a rebuild for five persons that is cut off after four of them."""
    monkeypatch.setattr(rebuilding, "BATCH", 2)
    for name in ("Suraj Gharti", "Bikram Thapa", "Kamala Rai", "Asha Lama", "Divya Sah"):
        register(name)

    def cut(done, _total):
        if done == 4:
            raise KeyboardInterrupt

    def run(**options):
        with pytest.raises(KeyboardInterrupt):
            rebuilding.rebuild(progress=cut, **options)
        assert states() == {1: "in_use", 2: "building"}

    return run


def test_rebuild_that_was_cut_off_goes_on_where_it_was(cut_off, assert_true):
    cut_off()
    filled = NameEntry.objects.filter(generation=2).count()
    seen = []

    index = rebuilding.rebuild(progress=lambda done, _total: seen.append(done))

    assert filled == 4
    assert seen == [5]
    assert index.generation == 2
    assert states() == {1: "retired", 2: "in_use"}
    assert_true()


def test_new_key_is_not_forgotten_over_a_rebuild_that_was_cut_off(cut_off, assert_true):
    cut_off()
    old = NameIndex.objects.get(generation=1).key_version

    index = rebuild(rotate_key=True)

    assert states() == {1: "retired", 2: "retired", 3: "in_use"}
    assert index.key_version != old
    assert old not in index_versions()
    assert set(TokenCount.objects.values_list("generation", flat=True)) == {3}
    assert set(NameEntry.objects.values_list("generation", flat=True)) == {3}
    assert_true()


@pytest.mark.parametrize("rotate_key", [True, False])
def test_new_key_that_was_begun_is_gone_on_with(cut_off, assert_true, rotate_key):
    cut_off(rotate_key=True)
    begun = NameIndex.objects.get(generation=2).key_version

    index = rebuild(rotate_key=rotate_key)

    assert (index.generation, index.key_version) == (2, begun)
    assert index_versions() == {begun}
    assert_true()


@pytest.mark.parametrize("rotate_key", [True, False])
def test_names_are_not_taken_apart_half_in_one_way_and_half_in_another(
    cut_off, assert_true, monkeypatch, rotate_key
):
    cut_off(rotate_key=rotate_key)
    old = NameIndex.objects.get(generation=1).key_version
    monkeypatch.setattr(generations, "METHOD", generations.METHOD + 1)

    index = rebuild()

    assert states() == {1: "retired", 2: "retired", 3: "in_use"}
    assert index.method == generations.METHOD
    assert (index.key_version != old) == rotate_key
    assert index_versions() == {index.key_version}
    assert_true()


def test_whoever_fills_what_another_has_begun_anew_says_what_is_in_use(register, assert_true):
    register("Suraj Gharti")
    others = []

    def meanwhile(_done, _total):
        if not others:
            others.append(None)
            others.append(rebuild(rotate_key=True))

    index = rebuilding.rebuild(progress=meanwhile)

    assert (index, index.generation) == (others[1], 3)
    assert_true()


def test_batch_that_fails_leaves_nothing_half_written(register, monkeypatch):
    register("Suraj Gharti")
    monkeypatch.setattr(writing.Writer, "_entry", _fail)

    with pytest.raises(RuntimeError):
        rebuild()

    assert not TokenCount.objects.filter(generation=2).exists()


def _fail(*_args):
    raise RuntimeError


def test_new_key_takes_the_place_of_the_old_one(register, search, assert_true):
    suraj = register("Suraj Gharti")
    before = set(NameToken.objects.values_list("token", flat=True))
    old = NameIndex.objects.get().key_version

    index = rebuild(rotate_key=True)

    assert index.key_version not in {1, old}
    assert old not in index_versions()
    assert before.isdisjoint(NameToken.objects.values_list("token", flat=True))
    assert search("Suraj Gharti")[0].person == suraj
    assert_true()


def test_key_is_kept_when_it_is_not_changed(register):
    register("Suraj Gharti")
    old = NameIndex.objects.get().key_version

    assert rebuild().key_version == old
    assert old in index_versions()


def test_key_of_numbers_and_contacts_is_never_ended():
    with pytest.raises(ValueError, match="first index key"):
        end_index_key(1)


def test_persons_from_before_the_index_are_added(register, search, assert_true):
    suraj = register("Suraj Gharti")
    with transaction.atomic():
        upkeep.forget_names(suraj)
    assert search("Suraj Gharti") == []

    assert rebuilding.catch_up() == 1

    assert search("Suraj Gharti")[0].person == suraj
    assert AuditEntry.objects.filter(action=Action.NAMES_INDEXED).count() == 1
    assert_true()


def test_nothing_is_added_or_recorded_twice(register):
    register("Suraj Gharti")

    assert rebuilding.catch_up() == 0
    assert rebuilding.catch_up() == 0
    assert not AuditEntry.objects.filter(action=Action.NAMES_INDEXED).exists()


def test_empty_installation_can_be_built(db):
    assert rebuilding.catch_up() == 0
    assert rebuild().generation == 2


def test_command_says_what_is_in_use(register, capsys):
    register("Suraj Gharti")

    call_command("rebuild_name_index", "--rotate-key")

    said = capsys.readouterr()
    assert "generation 2 is in use" in said.out
    assert "Suraj" not in said.out + said.err


@real_transactions
def test_generation_that_begins_waits_for_those_who_write(together, register, assert_true):
    register("Suraj Gharti")

    def one(number):
        return rebuild() if number == 0 else register(f"Bikram {'abcdefgh'[number]}alko")

    results = together(6, one)

    assert all(isinstance(result, Person | NameIndex) for result in results), results
    assert [index.state for index in generations.retired()] == ["retired"]
    assert_true()


@real_transactions
def test_two_who_rebuild_at_once_fill_the_same_generation(
    together, register, assert_true, monkeypatch
):
    register("Suraj Gharti")
    begin, both = generations.begin, Barrier(2)

    def begun(**options):
        both.wait(10)
        index = begin(**options)
        both.wait(10)
        return index

    monkeypatch.setattr(generations, "begin", begun)

    results = together(2, lambda _number: rebuild(rotate_key=True))

    assert [getattr(result, "pk", result) for result in results] == [2, 2]
    assert states() == {1: "retired", 2: "in_use"}
    assert_true()
