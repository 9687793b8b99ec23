"""Registers are loaded into databases for measurements, and nowhere else."""

import pytest
from django.core.management import CommandError, call_command

from cases.casebook.models import Case
from people.registry.entries import NewName, NewPerson
from people.registry.index.loading import person_id_of
from people.registry.index.search import search_people
from people.registry.models import Person
from people.registry.services import register_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def register_file(tmp_path):
    path = tmp_path / "register.tsv"
    path.write_text("17\tSuraj Gharti\n18\tМарисоль Киспе\n\n", encoding="utf-8")
    return path


def load(path, organisation):
    call_command("load_register", str(path), organisation=organisation.id)


def test_lines_become_persons_who_are_found(register_file, organisation, settings):
    settings.HOMEWARD_MEASURE = True

    load(register_file, organisation)

    rows = search_people(
        within=Person.objects.all(), text="Marisol Quispe", organisation_id=organisation.id
    )
    assert rows[0].person.pk == person_id_of("18", organisation_id=organisation.id)
    assert [name.full for name in rows[0].person.names.all()] == ["Марисоль Киспе"]


def test_lines_that_are_there_are_not_loaded_twice(register_file, organisation, settings):
    settings.HOMEWARD_MEASURE = True
    load(register_file, organisation)
    register_file.write_text(register_file.read_text() + "19\tKamala Rai\n", encoding="utf-8")

    load(register_file, organisation)

    assert sorted(Person.objects.values_list("number", flat=True)) == [1, 2, 3]


def test_loaded_persons_take_the_next_references(
    register_file, organisation, caseworker, settings
):
    settings.HOMEWARD_MEASURE = True
    told = NewPerson(names=(NewName("Kamala Rai"),))
    first = register_person(by=caseworker, told=told)

    load(register_file, organisation)
    last = register_person(by=caseworker, told=told)

    loaded = Person.objects.exclude(pk__in=[first.pk, last.pk])
    assert first.ref == "P-000001"
    assert set(loaded.values_list("ref", flat=True)) == {"P-000002", "P-000003"}
    assert last.ref == "P-000004"


def test_database_that_is_not_for_measuring_is_refused(register_file, organisation, settings):
    settings.HOMEWARD_MEASURE = False

    with pytest.raises(CommandError, match="HOMEWARD_MEASURE"):
        load(register_file, organisation)

    assert not Person.objects.exists()


def test_database_with_a_case_is_refused(register_file, organisation, settings, monkeypatch):
    settings.HOMEWARD_MEASURE = True
    monkeypatch.setattr(Case.objects, "exists", lambda: True)

    with pytest.raises(CommandError, match="cases"):
        load(register_file, organisation)


def test_bad_line_is_told_by_its_number(tmp_path, organisation, settings):
    settings.HOMEWARD_MEASURE = True
    path = tmp_path / "register.tsv"
    path.write_text("17\tSuraj Gharti\nKamala Rai\n", encoding="utf-8")

    with pytest.raises(CommandError, match=r"Line 2 is not ID, tab, NAME\.") as refusal:
        load(path, organisation)

    assert "Kamala" not in str(refusal.value)
