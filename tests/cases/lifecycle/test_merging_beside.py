"""Making two persons one while others work, and one of three."""

from functools import partial

import pytest

from cases.casebook.models import Case
from cases.casebook.services import open_case
from cases.lifecycle import merging
from people.dates.fuzzy import FuzzyDate
from people.registry.claims import add_claim
from people.registry.entries import NewName, NewPerson
from people.registry.exact import persons_by_exact
from people.registry.models import Merge, Person
from people.registry.vocabularies import ClaimAbout

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def opened(by, name: str, **known) -> Case:
    return open_case(by=by, person=NewPerson(names=(NewName(name),), **known))


def again(person: Person) -> Person:
    return Person.objects.get(pk=person.pk)


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
@pytest.mark.parametrize("is_back", [False, True])
def test_merge_and_new_case_do_not_wait_for_each_other(coordinator, halfway, is_back):
    kept, gone = (
        opened(coordinator, name, birth=FuzzyDate(year)).person
        for name, year in (("Gopal Thapa", "1999"), ("Gopal B Thapa", "1998"))
    )
    first = partial(merging.merge_persons, kept=kept, gone=gone, by=coordinator)
    name = "forget_names"
    if is_back:
        merge = first()
        claimed = {"about": ClaimAbout.BIRTH, "said": FuzzyDate("1997"), "source": "a friend"}
        add_claim(person=again(kept), by=coordinator, **claimed)
        first, name = partial(merging.unmerge, merge=merge, by=coordinator), "index_changed_names"

    done = halfway(merging, name, first, partial(opened, coordinator, "Marisol Quispe"))

    assert [type(each) for each in done] == [Merge, Case]


def test_reference_leads_over_two_merges(coordinator):
    names = ("Gopal Thapa", "Marisol Quispe", "Ivan Petrenko")
    refs = [opened(coordinator, name).person.ref for name in names]
    for old, new in ((0, 1), (1, 2)):
        gone, kept = (Person.objects.get(ref=refs[each]) for each in (old, new))
        merging.merge_persons(kept=kept, gone=gone, by=coordinator)

    found = persons_by_exact(
        within=Person.objects.all(), text=refs[0], organisation_id=coordinator.organisation_id
    )

    assert [person.ref for person, _what in found] == [refs[2]]
