"""What the index holds is always what the names say: counted anew, nothing differs."""

import pytest
from django.db import transaction

from people.registry.editing import edit_person
from people.registry.index import upkeep, writing
from people.registry.models import NameEntry, NameToken, Person, PersonName, TokenCount

pytestmark = pytest.mark.django_db
both_engines_wait = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


def test_registered_corrected_and_forgotten_names_leave_counts_right(
    register, caseworker, search, assert_true
):
    suraj = register("Suraj Gharti", "सुरज घर्ती")
    bikram = register("Bikram Gharti")
    assert_true()

    edit_person(person=suraj, by=caseworker, version=1, name="Suresh Gharti")
    assert_true()
    assert search("Suresh Gharti")[0].person == suraj

    upkeep_of(upkeep.forget_names, suraj)
    assert [row.person for row in search("Suraj Gharti")] == [bikram]
    suraj.delete()
    assert_true()


def upkeep_of(function, *args):
    with transaction.atomic():
        function(*args)


def test_last_person_leaves_nothing_behind(register):
    upkeep_of(upkeep.forget_names, register("Suraj Gharti"))

    assert not NameToken.objects.exists()
    assert not NameEntry.objects.exists()
    assert not TokenCount.objects.exists()


def test_whoever_became_another_is_in_no_index(register, search, assert_true):
    gone, kept = register("Suraj Gharti"), register("Suraj Gharti")
    Person.objects.filter(pk=gone.pk).update(merged_into=kept)
    gone.refresh_from_db()

    upkeep_of(upkeep.index_changed_names, gone)

    assert [row.person for row in search("Suraj Gharti")] == [kept]
    assert_true()


def test_whoever_is_himself_again_is_found_again(register, search, assert_true):
    person = register("Suraj Gharti")
    upkeep_of(upkeep.forget_names, person)
    assert search("Suraj Gharti") == []

    upkeep_of(upkeep.index_changed_names, person)

    assert [row.person for row in search("Suraj Gharti")] == [person]
    assert_true()


def test_forgetting_twice_counts_once(register, assert_true):
    person, _other = register("Suraj Gharti"), register("Suraj Gharti")

    upkeep_of(upkeep.forget_names, person)
    upkeep_of(upkeep.forget_names, person)

    person.delete()
    assert_true()


def test_unnamed_person_is_found_by_the_label_until_it_changes(
    register, caseworker, search, assert_true
):
    person = register(label="Welder from Kerala")
    assert search("welder kerala")[0].name.full == "Welder from Kerala"

    edit_person(person=person, by=caseworker, version=1, label="Driver from Goa")

    assert [row.person for row in search("driver goa")] == [person]
    assert search("welder kerala") == []
    assert_true()


def test_name_without_letters_is_kept_and_counted(register, assert_true):
    register("???")

    assert_true()


def test_index_is_written_within_the_transaction_of_the_names(register, monkeypatch, caseworker):
    monkeypatch.setattr("people.registry.services.record", _fail)

    with pytest.raises(RuntimeError):
        register("Suraj Gharti")

    assert not NameToken.objects.exists()


def _fail(*_args, **_options):
    raise RuntimeError


@both_engines_wait
def test_index_refuses_to_be_written_alone(register):
    person = register("Suraj Gharti")

    with pytest.raises(transaction.TransactionManagementError):
        upkeep.forget_names(person)


def test_token_that_passes_the_cap_is_kept_no_longer(register, search, assert_true, monkeypatch):
    monkeypatch.setattr(writing, "_ALWAYS_KEPT", 3)
    for given in ("Asha", "Rekha", "Divya"):
        register(f"{given} Thapa")
    assert not TokenCount.objects.filter(is_dropped=True).exists()

    register("Kamala Thapa")

    dropped = TokenCount.objects.filter(is_dropped=True)
    assert dropped.exists()
    assert set(dropped.values_list("persons", flat=True)) == {0}
    assert not NameToken.objects.filter(token__in=dropped.values("token")).exists()
    assert search("Thapa Kamala")[0].name.full == "Kamala Thapa"
    assert_true()


def test_dropped_token_stays_dropped_until_a_rebuild(
    register, caseworker, assert_true, monkeypatch
):
    monkeypatch.setattr(writing, "_ALWAYS_KEPT", 3)
    persons = [register(f"{given} Thapa") for given in ("Asha", "Rekha", "Divya", "Kamala")]
    dropped = set(TokenCount.objects.filter(is_dropped=True).values_list("token", flat=True))

    for person in persons[1:]:
        upkeep_of(upkeep.forget_names, person)
        person.delete()
    register("Bina Thapa")

    after = set(TokenCount.objects.filter(is_dropped=True).values_list("token", flat=True))
    assert after == dropped
    assert_true()


@pytest.mark.parametrize(
    ("name", "text"), [("Asha Thapa", "Thapa Asha"), ("Asha M.", "Asha Magar")]
)
def test_pairs_and_parts_with_an_initial_are_kept_however_common(
    register, search, monkeypatch, name, text
):
    monkeypatch.setattr(writing, "_ALWAYS_KEPT", 3)
    persons = [register(name) for _ in range(6)]

    assert {row.person for row in search(text)} == set(persons)
    assert search("Asha") == []


def test_writing_asks_as_much_for_many_names_as_for_one(register, django_assert_max_num_queries):
    register("Suraj Gharti")
    named = Person.objects.create(ref="P-000900", organisation=Person.objects.first().organisation)
    PersonName.objects.bulk_create(
        PersonName(person=named, full=f"Suraj Gharti {letter}anko", position=position)
        for position, letter in enumerate("bcdfg")
    )

    with django_assert_max_num_queries(12), transaction.atomic():
        upkeep.index_changed_names(named)


@both_engines_wait
def test_many_who_register_at_once_lose_no_count(together, caseworker, register, assert_true):
    results = together(8, lambda number: register(f"Suraj Gharti {'abcdefgh'[number]}alko"))

    assert all(isinstance(result, Person) for result in results), results
    assert_true()


def test_entries_do_not_tell_how_common_a_token_is(register):
    register("Suraj Gharti")
    row = NameEntry.objects.get()
    token = NameToken.objects.first().token

    sealed = row.__dict__["tokens"]
    assert token.to_bytes(8, "little", signed=True) not in bytes(sealed)
    assert token.to_bytes(8, "little", signed=True) in row.tokens
