"""Papers: numbers that meet, and what cannot be of a paper."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from people.dates.fuzzy import FuzzyDate
from people.registry.exact import persons_by_exact
from people.registry.models import Person
from people.registry.papers import add_paper, change_paper, remove_paper
from people.registry.versions import Stale


def found(text: str, member) -> list[Person]:
    everybody = Person.objects.all()
    group = member.organisation_id
    return [p for p, _what in persons_by_exact(within=everybody, text=text, organisation_id=group)]


def test_paper_is_kept_and_found_by_its_number(person, caseworker, again, last_detail) -> None:
    paper = add_paper(
        person=person,
        by=caseworker,
        kind="passport",
        number="pa 123-4567",
        country="NPL",
        issued=FuzzyDate("2019"),
        expires_on=date(2029, 5, 1),
        held_by="unit",
    )

    kept = again(paper)
    assert (kept.number, kept.issued.edtf, kept.held_by) == ("pa 123-4567", "2019", "unit")
    assert found("PA1234567", caseworker) == [person]
    assert again(person).version == 2
    told = {"did": "added", "kind": "passport", "person": str(person.pk), "version": 2}
    assert last_detail() == ("person.paper", told)


def test_corrected_number_is_found_and_the_earlier_is_not(
    person, caseworker, again, last_detail
) -> None:
    paper = add_paper(person=person, by=caseworker, kind="passport", number="PA0000001")

    change_paper(row=paper, by=caseworker, version=2, number="PA0000002", country="NPL")

    assert (found("PA0000001", caseworker), found("PA0000002", caseworker)) == ([], [person])
    assert again(paper).number == "PA0000002"
    assert last_detail()[1]["fields"] == ["country", "number"]


def test_number_of_another_kind_meets_others_of_that_kind(person, caseworker, again) -> None:
    paper = add_paper(person=person, by=caseworker, kind="passport", number="PA0000001")
    before = bytes(again(paper).number_index)

    change_paper(row=paper, by=caseworker, version=2, kind="ru_passport")

    assert bytes(again(paper).number_index) != before


def test_change_that_changes_nothing_is_no_version(person, caseworker, again, last_detail) -> None:
    paper = add_paper(person=person, by=caseworker, kind="passport", number="PA0000001")
    line = last_detail()

    change_paper(row=paper, by=caseworker, version=2, held_by="unknown", number="PA0000001")

    assert (again(person).version, last_detail()) == (2, line)


def test_stale_change_and_removal_write_nothing(person, caseworker, again) -> None:
    paper = add_paper(person=person, by=caseworker, kind="passport", number="PA0000001")

    with pytest.raises(Stale):
        change_paper(row=paper, by=caseworker, version=1, number="PA0000002")
    with pytest.raises(Stale):
        remove_paper(row=paper, by=caseworker, version=1)

    assert again(paper).number == "PA0000001"


def test_paper_is_removed(person, caseworker, last_detail) -> None:
    paper = add_paper(person=person, by=caseworker, kind="passport", number="PA0000001")
    gone = paper.pk

    remove_paper(row=paper, by=caseworker, version=2)

    assert not person.identifiers.filter(pk=gone).exists()
    assert last_detail()[1]["did"] == "removed"


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"number": "don't know"}, "number"),
        ({"number": "PA 0000001"}, "number"),
        ({"number": "X1", "kind": "library_card"}, "kind"),
        ({"number": "X1234", "country": "XXX"}, "country"),
        ({"number": "X1234", "issued": FuzzyDate("2999")}, "issued"),
        (
            {"number": "X1234", "issued": FuzzyDate("2020"), "expires_on": date(2019, 1, 1)},
            "expires_on",
        ),
    ],
)
def test_what_cannot_be_is_said_at_its_field(person, caseworker, told, field) -> None:
    add_paper(person=person, by=caseworker, kind="passport", number="PA0000001")

    with pytest.raises(ValidationError) as refused:
        add_paper(person=person, by=caseworker, **{"kind": "passport", **told})

    assert list(refused.value.message_dict) == [field]
    assert person.identifiers.count() == 1


def test_who_may_not_change_cases_and_other_groups_write_nothing(
    person, auditor, stranger
) -> None:
    with pytest.raises(PermissionDenied):
        add_paper(person=person, by=auditor, kind="passport", number="PA0000001")
    with pytest.raises(Person.DoesNotExist):
        add_paper(person=person, by=stranger, kind="passport", number="PA0000001")

    assert not person.identifiers.exists()
