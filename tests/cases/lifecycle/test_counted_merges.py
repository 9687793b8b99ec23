"""Merges and their undoing change what is counted of the cases that move."""

import pytest

from cases.casebook.models import Case
from cases.lifecycle.merging import merge_persons, unmerge
from cases.statistics.tallies.folding import fold
from cases.statistics.tallies.reading import Scope
from people.registry.models import Person
from tests.cases.lifecycle.test_merging import BARE, FULL, opened
from tests.cases.statistics.tallies.same import agree, differing

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def lacking_birth():
    return Case.objects.filter(lacks_birth=True).count()


def is_right(organisation):
    assert differing(organisation) == []
    agree(Scope(organisation.id), Case.objects.all())


def test_merge_and_its_undoing_are_counted(caseworker, colleague, coordinator, organisation):
    bare, full = opened(caseworker, BARE), opened(colleague, FULL)
    kept, gone = (Person.objects.get(pk=case.person_id) for case in (bare, full))
    assert lacking_birth() == 1
    fold()

    merge = merge_persons(kept=kept, gone=gone, by=coordinator, reason="Same passport")
    assert lacking_birth() == 0
    is_right(organisation)

    unmerge(merge=merge, by=coordinator)
    assert lacking_birth() == 1
    is_right(organisation)
