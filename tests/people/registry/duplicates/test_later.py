"""What is told later may show that two on file are one: the coordinators are asked then."""

import json
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.audit.models import AuditEntry
from people.dates.fuzzy import FuzzyDate
from people.jobs.models import OutboxItem
from people.registry.claims import add_claim, choose_claim
from people.registry.contacts import add_contact
from people.registry.duplicates.later import look_again
from people.registry.duplicates.pairs import decide
from people.registry.editing import edit_person
from people.registry.models import Person, PersonPair
from people.registry.naming import add_name
from people.registry.papers import add_paper, change_paper
from people.registry.tasks import look_again as task

pytestmark = pytest.mark.django_db


@pytest.fixture
def two(register):
    """Nobody would take them for one: another name, and no country."""
    return register("Marisol Quispe"), register("Tekraj Gharti")


@pytest.fixture
def run():
    """Run what waits in the outbox; return the pairs that there are then."""

    def done():
        for item in OutboxItem.objects.filter(task=task.name):
            task(str(item.object_id))
        return [(pair.first, pair.second, pair.state) for pair in PersonPair.objects.all()]

    return done


def paper(person, by, number="PA 0000123"):
    return add_paper(person=person, by=by, kind="passport", number=number)


def test_whoever_is_known_by_another_claim_is_looked_at_again(two, caseworker):
    person, _other = two
    for year in ("1998", "1999"):
        add_claim(person=person, by=caseworker, about="birth", said=FuzzyDate(year))
    OutboxItem.objects.all().delete()
    person.refresh_from_db()
    other = person.claims.get(is_chosen=False)

    choose_claim(row=other, by=caseworker, version=person.version)

    assert list(OutboxItem.objects.values_list("task", "object_id")) == [(task.name, person.pk)]


def test_same_passport_that_is_written_down_later_is_asked_about(two, caseworker, colleague, run):
    first, second = two
    paper(first, caseworker)
    assert run() == []

    paper(second, colleague, "PA0000123")

    assert run() == [(first, second, "open")]
    pair = PersonPair.objects.get()
    assert pair.asked_by is None
    # Who wrote it learns nothing: the other may be closed to him.
    (entry,) = AuditEntry.objects.filter(action="pair.asked")
    assert (entry.actor_id, entry.organisation_id) == (None, first.organisation_id)
    assert json.loads(entry.detail) == {"pairs": [str(pair.pk)]}


def test_corrected_number_name_telephone_and_birth_are_looked_at_again(register, caseworker, run):
    number = [register(name) for name in ("Marisol Quispe", "Tekraj Gharti")]
    paper(number[0], caseworker)
    wrong = paper(number[1], caseworker, "PA9990123")
    change_paper(row=wrong, by=caseworker, version=2, number="PA0000123")
    name = register("Odhiambo Barasa"), register("Lwazi Mthembu")
    add_name(person=name[1], by=caseworker, full="Одхиамбо Бараса")
    phone = register("Anura Perera"), register("Yusnier Cabrera")
    for each in phone:
        add_contact(person=each, by=caseworker, kind="phone", value="+977 980 0000012", of="self")
    born = register("Bikram Thapa", birth=FuzzyDate("1994-05")), register("Vikram Thapa")
    edit_person(person=born[1], by=caseworker, version=1, birth=FuzzyDate("1994-05"))

    found = {(first, second) for first, second, _state in run()}

    assert {tuple(number), name, phone, born} <= found


def test_who_were_found_to_be_two_are_not_asked_about_again(two, caseworker, coordinator, run):
    for each in two:
        paper(each, caseworker)
    run()
    decide(pair=PersonPair.objects.get(), by=coordinator, state="different", seen="open")

    add_name(person=two[0], by=caseworker, full="Marisol Quispe Mamani")

    assert [state for _first, _second, state in run()] == ["different"]


def test_other_groups_and_those_who_are_gone_are_left_alone(two, register, stranger, caseworker):
    first, second = two
    paper(first, caseworker)
    paper(register("Somebody Else", by=stranger), stranger)

    assert look_again(first.pk) == []

    paper(second, caseworker)
    Person.objects.filter(pk=second.pk).update(merged_into=first)
    assert look_again(first.pk) == []
    assert look_again(second.pk) == []
    assert look_again(uuid4()) == []


def test_who_was_merged_while_the_look_waited_is_left_alone(two, caseworker, monkeypatch):
    first, second = two
    for each in two:
        paper(each, caseworker)
    gone = Person.objects.filter(pk=second.pk)
    monkeypatch.setattr(
        "people.registry.duplicates.later.hold_index",
        lambda _group: gone.update(merged_into=first),
    )

    assert look_again(second.pk) == []


def test_looking_again_costs_no_more_for_more_who_look_alike(register, caseworker):
    def queries():
        with CaptureQueriesContext(connection) as asked:
            look_again(sought.pk)
        PersonPair.objects.all().delete()
        return len(asked)

    sought = register("Suraj Gharti")
    register("Suraj Gharti")
    few = queries()
    for _ in range(6):
        register("Suraj Gharti")

    assert queries() == few
