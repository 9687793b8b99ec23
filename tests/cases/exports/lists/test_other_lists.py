"""Lists for others than a ministry, each as its reader needs it."""

import pytest

from cases.access.vocabularies import Scope
from people.registry.models import PersonName
from tests.cases.exports.lists.read_list import lines_of, sections_of
from tests.cases.exports.told import agree, tell_case

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def man(caseworker):
    """Everything of him is told, with a name in Cyrillic and his father's."""
    case = tell_case(caseworker, status="missing")
    PersonName.objects.create(person=case.person, full="Бикрам", script="Cyrl", position=7)
    PersonName.objects.filter(person=case.person, script="Latn").delete()
    PersonName.objects.create(
        person=case.person, full="Latinword1", script="Latn", parts={"father": "Fatherword"}
    )
    return case


def told(book):
    """Return heading and cells of the only row."""
    [(heading, [row])] = sections_of(book).items()
    headings = next(line for line in lines_of(book) if line[:1] == ["No."])
    return heading, dict(zip(headings[1:], [*row, *[""] * len(headings)], strict=False))


LISTS = {
    Scope.ICRC: (
        "Missing or out of contact (1)",
        {
            "Name": "Latinword1",
            "Name in own script": "नेपालीशब्द1",
            "Father's name": "Fatherword",
            "Born": "1994",
            "Nationality": "Nepal",
            "Unit": "Unitword1",
            "Last contact": "10 February 2024",
            "Status": "Missing",
        },
    ),
    Scope.UKRAINE_POW_HQ: (
        "Missing or out of contact (1)",
        {
            "Name in Cyrillic": "Бикрам",
            "Name": "Latinword1",
            "Born": "1994",
            "Unit": "Unitword1",
            "Last contact": "10 February 2024",
        },
    ),
    Scope.LAW_ENFORCEMENT_HOME: (
        "Everybody (1)",
        {
            "Name": "Latinword1",
            "Born": "1994",
            "Recruiter": "Recruiterword1",
            "Recruited in": "Nepal",
            "Town or region of recruitment": "Regionword1",
            "Recruited through": "Friend",
        },
    ),
}


@pytest.mark.parametrize("recipient", LISTS)
def test_list_tells_what_its_reader_needs(made, man, caseworker, recipient):
    agree(man, caseworker, Scope.OWN_ORG, recipient)

    _export, book = made("list_xlsx", recipient)

    assert told(book) == LISTS[recipient]


@pytest.mark.parametrize("recipient", [Scope.UN_IOM, Scope.OWN_ORG, "partner"])
def test_no_list_tells_where_somebody_is(made, man, caseworker, partner_organisation, recipient):
    from cases.access.disclosure import partner_scope  # noqa: PLC0415

    if recipient == "partner":
        recipient = partner_scope(partner_organisation.id)
    agree(man, caseworker, Scope.OWN_ORG, recipient)

    _export, book = made("list_xlsx", recipient, filters={})

    text = str(lines_of(book))
    assert "Whereaboutsword" not in text
    assert "Hidingword" not in text
    assert "Contactword" not in text
    # A partner needs a grant beside the consent.
    assert ("Latinword1" in text) == (not recipient.startswith("partner"))


def test_vetoed_by_home_is_not_told_to_prosecutors_there(made, man, caseworker):
    man.person.no_contact_with_home_state = True
    man.person.save()
    agree(man, caseworker, Scope.OWN_ORG, Scope.LAW_ENFORCEMENT_HOME)

    export, book = made("list_xlsx", Scope.LAW_ENFORCEMENT_HOME)

    assert (export.rows, export.for_safety) == (0, 1)
    assert "Latinword1" not in str(lines_of(book))
