"""Who writes of a person and who writes of the case wait for each other once, not in turn."""

from functools import partial

import pytest
from django.core.exceptions import ValidationError

from cases.casebook import editing, persons
from cases.casebook.models import Case
from cases.casebook.services import open_case
from cases.lifecycle import merging
from people.dates.fuzzy import FuzzyDate
from people.registry.claims import add_claim
from people.registry.entries import NewName, NewPerson
from people.registry.models import Merge, Person
from people.registry.naming import add_name
from people.registry.versions import Stale
from people.registry.vocabularies import ClaimAbout

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@pytest.fixture
def two(coordinator):
    """Two persons of whom each has another day of birth: when they become one, it is recorded."""
    told = (("Gopal Thapa", "1999"), ("Gopal B Thapa", "1998"))
    return [
        open_case(
            by=coordinator, person=NewPerson(names=(NewName(name),), birth=FuzzyDate(year))
        ).person
        for name, year in told
    ]


def merged(two, by):
    kept, gone = (Person.objects.get(pk=person.pk) for person in two)
    return merging.merge_persons(kept=kept, gone=gone, by=by)


def corrected(case, by):
    return editing.edit_case(case=case, by=by, version=case.version, summary="He called")


def test_correction_of_the_person_and_of_the_case(halfway, two, coordinator):
    case = Case.objects.get(person=two[0])
    told = {"version": two[0].version, "nationality": "NPL"}
    edit = partial(editing.edit_person, case=case, by=coordinator, **told)

    done = halfway(persons, "primary_country", edit, partial(corrected, case, coordinator))

    assert [type(each) for each in done] == [Person, Case]
    case = Case.objects.get(pk=case.pk)
    assert (case.nationality, case.summary) == ("NPL", "He called")


@pytest.mark.parametrize("is_back", [False, True])
def test_merge_and_correction_of_the_case(halfway, two, coordinator, is_back):
    case = Case.objects.get(person=two[1])
    first, name = partial(merged, two, coordinator), "repoint"
    if is_back:
        merge = first()
        claimed = {"about": ClaimAbout.BIRTH, "said": FuzzyDate("1997"), "source": "a friend"}
        add_claim(person=Person.objects.get(pk=two[0].pk), by=coordinator, **claimed)
        first, name = partial(merging.unmerge, merge=merge, by=coordinator), "point_back"

    done = halfway(merging.casebook, name, first, partial(corrected, case, coordinator))

    assert [type(each) for each in done] == [Merge, Case]


def test_what_is_told_while_one_becomes_two_is_told_of_the_right_one(halfway, two, coordinator):
    kept, gone = two
    case = Case.objects.get(person=gone)
    unmerge = partial(merging.unmerge, merge=merged(two, coordinator), by=coordinator)

    def name_him():
        def write(person):
            return add_name(person=person, by=coordinator, full="Gopi")

        return persons.of_person(case=case, by=coordinator, write=write)

    _merge, named = halfway(merging.casebook, "point_back", unmerge, name_him)

    assert isinstance(named, Stale) or named.person_id == gone.pk
    assert "Gopi" not in [name.full for name in kept.names.all()]
    assert persons.of_person(case=case, by=coordinator, write=lambda man: man.pk) == gone.pk


def test_merge_and_another_of_one_who_was_merged_before(halfway, two, coordinator):
    tombstone, gone = two
    merged((gone, tombstone), coordinator)
    kept = open_case(by=coordinator, person=NewPerson(names=(NewName("G Thapa"),))).person

    done = halfway(
        merging,
        "hold_cases",
        partial(merged, (kept, gone), coordinator),
        partial(merged, (gone, tombstone), coordinator),
    )

    assert [type(each) for each in done] == [Merge, ValidationError]
    assert Person.objects.get(pk=tombstone.pk).merged_into == kept
