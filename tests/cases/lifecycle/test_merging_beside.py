"""Making two persons one while others work, and one of three."""

import threading

import pytest

from cases.casebook.models import Case
from cases.casebook.services import open_case
from cases.lifecycle import merging
from people.dates.fuzzy import FuzzyDate
from people.registry.claims import add_claim
from people.registry.entries import NewName, NewPerson
from people.registry.exact import persons_by_exact
from people.registry.models import Person
from people.registry.vocabularies import ClaimAbout

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def opened(by, name: str, **known) -> Case:
    return open_case(by=by, person=NewPerson(names=(NewName(name),), **known))


def again(person: Person) -> Person:
    return Person.objects.get(pk=person.pk)


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
@pytest.mark.parametrize("is_back", [False, True])
def test_merge_and_new_case_do_not_wait_for_each_other(
    coordinator, together, monkeypatch, is_back
):
    kept, gone = (
        opened(coordinator, name, birth=FuzzyDate(year)).person
        for name, year in (("Gopal Thapa", "1999"), ("Gopal B Thapa", "1998"))
    )
    if is_back:
        merge = merging.merge_persons(kept=kept, gone=gone, by=coordinator)
        claimed = {"about": ClaimAbout.BIRTH, "said": FuzzyDate("1997"), "source": "a friend"}
        add_claim(person=again(kept), by=coordinator, **claimed)
    is_moved = threading.Event()
    name = "index_changed_names" if is_back else "forget_names"
    write = getattr(merging, name)

    def write_later(person) -> None:
        if not is_moved.is_set():
            is_moved.set()
            threading.Event().wait(0.5)
        write(person)

    monkeypatch.setattr(merging, name, write_later)

    def run(number: int):
        if number:
            is_moved.wait(10)
            return opened(coordinator, "Marisol Quispe")
        if is_back:
            return merging.unmerge(merge=merge, by=coordinator)
        return merging.merge_persons(kept=kept, gone=gone, by=coordinator)

    assert [type(each).__name__ for each in together(2, run)] == ["Merge", "Case"]


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
