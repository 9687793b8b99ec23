"""Two persons become one, and two again: nothing is lost, nobody sees more than is said."""

import re
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.access.glass import break_glass
from cases.casebook import editing
from cases.casebook.models import Case
from cases.casebook.services import open_case
from cases.lifecycle.merging import merge_persons, merges_into, unmerge
from people.accounts import roles
from people.audit.models import AuditEntry
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewContact, NewIdentifier, NewName, NewPerson, NewRelative
from people.registry.models import (
    Contact,
    Merge,
    Person,
    PersonClaim,
    PersonName,
    Relationship,
)
from people.registry.naming import add_name
from people.registry.versions import Stale
from people.vault.keyring import keyring
from people.vault.models import DataKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])

FULL = NewPerson(
    names=(NewName("Gopal Thapa"), NewName("गोपाल थापा", "native")),
    birth=FuzzyDate("1999-04"),
    sex="M",
    speaks_russian="some",
    nationalities=("NPL", "IND"),
    identifiers=(NewIdentifier("PA 0123456", country="NPL"),),
    contacts=(NewContact("+9779800000031"),),
    relatives=(NewRelative("Maya", "spouse", contacts=(NewContact("+9779800000032"),)),),
)
BARE = NewPerson(names=(NewName("Gopal Bahadur Thapa"),))


def opened(by: Any, told: NewPerson, **facts: Any) -> Case:
    return open_case(by=by, person=told, **facts)


@pytest.fixture
def two(caseworker, colleague) -> tuple[Person, Person]:
    """A person of whom little is known, and one of whom much is, each with a case."""
    bare, full = opened(caseworker, BARE), opened(colleague, FULL)
    return tuple(Person.objects.get(pk=case.person_id) for case in (bare, full))


def again(row: Any) -> Any:
    return type(row).objects.get(pk=row.pk)


def test_all_that_was_told_stands_with_the_one_who_is_kept(two, coordinator):
    kept, gone = two

    merge = merge_persons(kept=kept, gone=gone, by=coordinator, reason="Same passport")

    kept, gone = again(kept), again(gone)
    assert [name.full for name in kept.names.all()] == [
        *("Gopal Bahadur Thapa", "Gopal Thapa", "गोपाल थापा"),
    ]
    assert [row.number for row in kept.identifiers.all()] == ["PA 0123456"]
    assert {row.value for row in kept.contacts.all()} == {"+9779800000031", "+9779800000032"}
    assert kept.relationships.get().contacts.get().value == "+9779800000032"
    assert kept.nationalities.get(is_primary=True).country == "NPL"
    assert (kept.birth, kept.sex, kept.speaks_russian) == (FuzzyDate("1999-04"), "M", "some")
    assert (gone.merged_into, gone.birth) == (kept, FuzzyDate("1999-04"))
    assert set(Case.objects.values_list("person", "nationality")) == {(kept.pk, "NPL")}
    assert again(merge).reason == "Same passport"


def test_moved_values_open_with_the_key_of_the_one_who_is_kept_alone(two, coordinator):
    kept, gone = two
    merge_persons(kept=kept, gone=gone, by=coordinator)

    DataKey.objects.filter(owner=gone.pk).delete()

    assert [row.full for row in PersonName.objects.filter(person=kept)]
    assert [row.value for row in Contact.objects.filter(person=kept)]
    assert Relationship.objects.get().name == "Maya"


def test_one_who_is_kept_has_the_last_word_and_the_other_day_of_birth_is_a_claim(
    caseworker, coordinator
):
    said = NewPerson(
        names=(NewName("G. Thapa"),), birth=FuzzyDate("2000"), sex="X", nationalities=("IND",)
    )
    kept, gone = opened(caseworker, said).person, opened(caseworker, FULL).person

    merge_persons(kept=kept, gone=gone, by=coordinator)

    kept = again(kept)
    assert (kept.birth, kept.sex) == (FuzzyDate("2000"), "X")
    stands, claim = PersonClaim.objects.filter(person=kept, about="birth").order_by("-is_chosen")
    assert (stands.value["edtf"], stands.is_chosen) == ("2000", True)
    assert (claim.value["edtf"], claim.is_chosen) == ("1999-04", False)
    assert (claim.source, claim.grade) == (f"from {gone.ref}", "F6")
    assert kept.nationalities.get(is_primary=True).country == "IND"
    assert set(kept.nationalities.values_list("country", flat=True)) == {"IND", "NPL"}
    assert again(gone).nationalities.get().country == "IND"


def test_main_name_of_the_other_becomes_another_name_and_equal_ones_are_not_told_twice(
    two, coordinator
):
    kept, gone = two
    same = PersonName.objects.create(person=gone, full="Gopal Bahadur Thapa", position=2)

    merge_persons(kept=kept, gone=gone, by=coordinator)

    assert list(kept.names.values_list("kind", flat=True)) == ["primary", "alias", "native"]
    assert gone.names.get() == same


@pytest.mark.parametrize(
    "warning", ["no_contact_with_home_state", "family_not_told", "family_is_hostile"]
)
def test_warning_holds_for_both(two, coordinator, warning):
    kept, gone = two
    Person.objects.filter(pk=gone.pk).update(**{warning: True})

    merge = merge_persons(kept=kept, gone=gone, by=coordinator)
    assert getattr(again(kept), warning)

    unmerge(merge=merge, by=coordinator)
    assert (getattr(again(kept), warning), getattr(again(gone), warning)) == (False, True)


def test_warning_stays_when_the_person_was_corrected_since(two, coordinator):
    kept, gone = two
    Person.objects.filter(pk=gone.pk).update(no_contact_with_home_state=True)
    merge = merge_persons(kept=kept, gone=gone, by=coordinator)
    edit(kept, coordinator, sex="F")

    merge = unmerge(merge=merge, by=coordinator)

    assert set(merge.journal["stays"]) == {"no_contact_with_home_state", "sex"}
    assert again(kept).no_contact_with_home_state


def edit(person: Person, by: Any, **told: Any) -> Person:
    case = Case.objects.filter(person=person).first()
    return editing.edit_person(case=case, by=by, version=again(person).version, **told)


def test_what_was_added_since_stays_and_what_was_edited_goes_back_as_it_is(two, coordinator):
    kept, gone = two
    merge = merge_persons(kept=kept, gone=gone, by=coordinator)
    edit(kept, coordinator, other_name="Gopi", birth=FuzzyDate("2001"))
    paper = kept.identifiers.get()
    paper.number = "PA 7654321"
    paper.save()

    merge = unmerge(merge=merge, by=coordinator)

    kept, gone = again(kept), again(gone)
    assert {name.full for name in kept.names.all()} == {"Gopal Bahadur Thapa", "Gopi"}
    assert merge.journal["stays"] == ["birth"]
    assert (kept.birth, gone.birth) == (FuzzyDate("2001"), FuzzyDate("1999-04"))
    assert kept.sex == "U"
    assert gone.identifiers.get().number == "PA 7654321"


def test_contact_goes_where_its_relative_goes(two, coordinator):
    kept, gone = two
    merge = merge_persons(kept=kept, gone=gone, by=coordinator)
    maya = kept.relationships.get()
    Contact.objects.create(person=kept, relationship=maya, value="+9779800000033")
    Contact.objects.create(person=kept, value="+9779800000034")

    unmerge(merge=merge, by=coordinator)

    assert [row.value for row in kept.contacts.all()] == ["+9779800000034"]
    assert {row.value for row in gone.contacts.filter(relationship=maya)} == {
        *("+9779800000032", "+9779800000033"),
    }


def test_case_that_was_opened_since_stays(two, coordinator, caseworker):
    kept, gone = two
    merge = merge_persons(kept=kept, gone=gone, by=coordinator)
    later = opened(caseworker, BARE)
    Case.objects.filter(pk=later.pk).update(person=kept)

    unmerge(merge=merge, by=coordinator)

    assert Case.objects.filter(person=kept).count() == 2
    assert Case.objects.filter(person=gone).count() == 1


def test_both_ids_are_recorded(two, coordinator):
    kept, gone = two

    merge = merge_persons(kept=kept, gone=gone, by=coordinator)
    unmerge(merge=merge, by=coordinator)

    for action in ("person.merged", "person.unmerged"):
        entry = AuditEntry.objects.get(action=action)
        assert (entry.actor_id, entry.object_id) == (coordinator.id, kept.pk)
        assert str(gone.pk) in entry.detail


def test_journal_holds_no_value_of_a_person(two, coordinator):
    kept, gone = two

    journal = str(merge_persons(kept=kept, gone=gone, by=coordinator).journal)
    journal = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "", journal)

    words = ("Gopal", "Maya", "0123456", "98000000", "1999", "NPL", "IND", "some")
    assert [word for word in words if word in journal] == []


def test_queries_do_not_grow_with_what_is_known(caseworker, coordinator):
    numbers = []
    for many in (2, 9):
        names = tuple(NewName(f"Gopal {number}") for number in range(many))
        papers = tuple(NewIdentifier(f"PA {number}") for number in range(many))
        near = tuple(NewRelative("Maya", contacts=(NewContact("x"),)) for _ in range(many))
        told = NewPerson(names=names, identifiers=papers, relatives=near)
        kept, gone = opened(caseworker, BARE).person, opened(caseworker, told).person
        with keyring(), CaptureQueriesContext(connection) as asked:
            unmerge(merge=merge_persons(kept=kept, gone=gone, by=coordinator), by=coordinator)
        numbers.append(len(asked))

    assert numbers[0] == numbers[1]


# Refusals, and two at once.


def test_caseworker_makes_nobody_one(two, caseworker, coordinator):
    kept, gone = two
    with pytest.raises(PermissionDenied):
        merge_persons(kept=kept, gone=gone, by=caseworker)
    merge = merge_persons(kept=kept, gone=gone, by=coordinator)

    with pytest.raises(PermissionDenied):
        unmerge(merge=merge, by=caseworker)


def test_persons_of_another_group_or_of_no_case_are_not_there(two, coordinator, stranger):
    kept, gone = two
    foreign = opened(stranger, BARE).person
    alone = Person.objects.create(ref="P-900001", organisation=coordinator.organisation)
    merge = merge_persons(kept=kept, gone=gone, by=coordinator)

    for other in (foreign, alone):
        with pytest.raises(Person.DoesNotExist):
            merge_persons(kept=kept, gone=other, by=coordinator)
    with pytest.raises(Person.DoesNotExist):
        merge_persons(kept=kept, gone=gone, by=stranger)
    with pytest.raises(Person.DoesNotExist):
        unmerge(merge=merge, by=stranger)
    assert merges_into(kept, who=stranger) == []
    Case.objects.filter(person=kept).update(person=alone)
    with pytest.raises(Person.DoesNotExist):
        unmerge(merge=merge, by=coordinator)


def test_emergency_is_not_enough_to_make_two_one_or_one_two(
    two, caseworker, coordinator, monkeypatch
):
    may = roles.MAY[caseworker.role] | {roles.Permission.MERGE_PEOPLE}
    monkeypatch.setitem(roles.MAY, caseworker.role, may)
    kept, gone = two
    caseworker.trained_on = clock.today()
    caseworker.save()
    for case in Case.objects.exclude(owner=caseworker):
        break_glass(ref=case.ref, by=caseworker, reason="family_calling", note="")
    assert Case.objects.visible_to(caseworker).count() == 2

    with pytest.raises(Person.DoesNotExist):
        merge_persons(kept=kept, gone=gone, by=caseworker)
    merge = merge_persons(kept=gone, gone=kept, by=coordinator)
    Case.objects.filter(owner=caseworker).update(owner=coordinator)
    with pytest.raises(Person.DoesNotExist):
        unmerge(merge=merge, by=caseworker)


def test_nobody_is_made_one_with_oneself_nor_twice(two, coordinator):
    kept, gone = two
    with pytest.raises(ValidationError):
        merge_persons(kept=kept, gone=again(kept), by=coordinator)
    merge = merge_persons(kept=kept, gone=gone, by=coordinator)

    with pytest.raises(ValidationError, match="one already"):
        merge_persons(kept=gone, gone=kept, by=coordinator)
    unmerge(merge=merge, by=coordinator)
    with pytest.raises(ValidationError, match="two again already"):
        unmerge(merge=merge, by=coordinator)


def test_form_that_was_open_before_is_stale_on_either_side(two, coordinator):
    kept, gone = two
    case = Case.objects.get(person=gone)
    # The next version of the one must not be taken for the one that was seen of the other.
    edit(gone, coordinator, sex="F")
    for step in ("merge", "unmerge"):
        seen = {person.pk: again(person).version for person in two}
        if step == "merge":
            merge = merge_persons(kept=kept, gone=gone, by=coordinator)
        else:
            unmerge(merge=merge, by=coordinator)

        for version in seen.values():
            for one in (case, Case.objects.exclude(pk=case.pk).get()):
                with pytest.raises(Stale):
                    editing.edit_person(case=one, by=coordinator, version=version, sex="X")


def test_nothing_more_is_written_of_a_tombstone(two, coordinator):
    kept, gone = two
    merge_persons(kept=kept, gone=gone, by=coordinator)

    with pytest.raises(Stale):
        add_name(person=gone, by=coordinator, full="Gopi")


@COMMITTED
@pytest.mark.parametrize("second", ["the same way", "the other way round"])
def test_of_two_merges_at_once_one_is_done(together, two, coordinator, second):
    kept, gone = two
    ways = [(kept, gone), (kept, gone) if second == "the same way" else (gone, kept)]

    done = together(2, lambda n: merge_persons(kept=ways[n][0], gone=ways[n][1], by=coordinator))

    assert sorted(type(one).__name__ for one in done) == ["Merge", "ValidationError"]
    assert Merge.objects.count() == 1
    assert Person.objects.filter(merged_into=None).count() == 1


@COMMITTED
def test_edit_during_a_merge_is_in_the_merged_person_or_stale(together, two, coordinator):
    kept, gone = two
    case = Case.objects.get(person=gone)

    def either(number: int) -> Any:
        if number:
            return merge_persons(kept=kept, gone=gone, by=coordinator)
        return editing.edit_person(
            case=case, by=coordinator, version=gone.version, other_name="Gopi"
        )

    edited, merge = together(2, either)

    assert isinstance(merge, Merge)
    is_edited = not isinstance(edited, Stale)
    assert is_edited == ("Gopi" in [name.full for name in kept.names.all()])
    assert not PersonName.objects.filter(person=gone).exists()


def test_danger_and_silence_follow_the_day_of_birth_there_and_back(caseworker, coordinator):
    """A child that becomes one with somebody of no known age is in danger in both files."""
    child = NewPerson(names=(NewName("G. Thapa"),), birth=FuzzyDate(str(clock.today().year - 12)))
    heard = {"last_contact": FuzzyDate(clock.today().isoformat()), "status": "training"}
    cases = [opened(caseworker, told, **heard) for told in (BARE, child)]
    before = standing_of(cases)
    assert [risk for risk, _day in before] == ["normal", "critical"]

    kept, gone = (Person.objects.get(pk=case.person_id) for case in cases)
    merge = merge_persons(kept=kept, gone=gone, by=coordinator)
    assert standing_of(cases) == [before[1]] * 2
    raised = AuditEntry.objects.filter(action="case.risk_raised", object_id=cases[0].pk)
    assert raised.get().actor_id == coordinator.id

    unmerge(merge=merge, by=coordinator)
    assert standing_of(cases) == before


def standing_of(cases: list[Case]) -> list[Any]:
    rows = dict(
        (pk, told) for pk, *told in Case.objects.values_list("pk", "risk", "contact_due_on")
    )
    return [rows[case.pk] for case in cases]
