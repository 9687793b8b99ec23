"""Two who write at once wait for each other in one order alone."""

import threading

import pytest
from django.db import transaction

from cases.casebook.models import Case
from people.dates.fuzzy import FuzzyDate
from people.registry.models import Person
from tests.cases.exports.told import plain_cases

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


def test_whole_row_is_saved_beside_a_birth_that_changes(organisation, caseworker, together):
    """The birth waits for the case; the case waits for nobody, whose person is the same."""
    (case,) = plain_cases(organisation, caseworker, 1)
    is_held = threading.Event()

    def saved():
        with transaction.atomic():
            held = Case.objects.select_for_update().get(pk=case.pk)
            is_held.set()
            threading.Event().wait(0.5)
            held.risk = "high"
            held.save()

    def born():
        is_held.wait(10)
        person = Person.objects.get(pk=case.person_id)
        person.birth = FuzzyDate("1990")
        person.save()

    done = together(2, lambda number: (saved, born)[number]())

    assert done == [None, None]
    found = Case.objects.get(pk=case.pk)
    assert (found.risk, found.lacks_birth) == ("high", False)
