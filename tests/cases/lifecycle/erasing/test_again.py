"""Old copies of the data do not bring back who was erased."""

import sqlite3

import pytest
from django.db import connection

from cases.casebook.models import Case
from cases.casebook.services import open_case
from cases.lifecycle.erasing.again import erase_again
from cases.lifecycle.erasing.carrying_out import erase
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.erasing.rooms import hanging
from cases.lifecycle.erasing.services import erase_agreed
from people.accounts.approvals import ask_about
from people.accounts.models import Approval
from people.registry.entries import NewIdentifier, NewName, NewPerson
from people.registry.index.search import search_people
from people.registry.models import NameToken, Person, TokenCount
from people.vault.errors import SealBroken
from people.vault.models import Erased

pytestmark = [
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
    pytest.mark.skipif("connection.vendor != 'sqlite'", reason="The copy is made by SQLite"),
]
KEPT = 10
# A backup of the data before the first of them, and later ones.
EVERY = 15


def copied(path):
    """Copy the data as a backup does."""
    connection.ensure_connection()
    with sqlite3.connect(path) as copy:
        connection.connection.backup(copy)
    return path


def put_back(path):
    with sqlite3.connect(path) as copy:
        copy.backup(connection.connection)


def is_readable(case_id):
    case = Case.objects.select_related("person").get(pk=case_id)
    try:
        told = [case.summary, *(name.full for name in case.person.names.all())]
        told += [paper.number for paper in case.person.identifiers.all()]
    except SealBroken:
        return False
    return told == [f"Story {case.ref}", f"Man {case.ref}", f"N {case.ref}"]


def open_cases(caseworker, many):
    found = []
    for number in range(1, many + 1):
        ref = f"C-2026-{number:05}"
        told = NewPerson(names=(NewName(f"Man {ref}"),), identifiers=(NewIdentifier(f"N {ref}"),))
        found.append(open_case(by=caseworker, person=told, summary=f"Story {ref}").pk)
    return found


@pytest.mark.parametrize("erased", [30, pytest.param(100, marks=pytest.mark.soak)])
def test_erased_stay_erased_in_old_copies(erased, caseworker, coordinator, tmp_path):
    men = open_cases(caseworker, erased + KEPT)
    assert sum(map(is_readable, men)) == erased + KEPT
    gone, kept = men[:erased], men[erased:]
    copies = {}
    for number, case_id in enumerate(gone):
        if number % EVERY == 0:
            copies[number] = copied(tmp_path / f"{number}.sqlite3")
        asked = ask_about(kind=Approval.Kind.ERASURE, about_id=case_id, by=coordinator)
        assert erase_agreed(case=Case.objects.get(pk=case_id), approval=asked)
        erase(Erasure.objects.get(of_case_id=case_id).job_id)
    assert Erased.objects.count() == 2 * erased
    tokens = set(NameToken.objects.values_list("token", "number"))
    counts = set(TokenCount.objects.values_list("token", "persons"))

    for number, copy in copies.items():
        back = erased - number
        put_back(copy)
        there = list(Case.objects.filter(pk__in=gone).values_list("pk", flat=True))
        assert len(there) == back
        assert sum(map(is_readable, there)) == 0
        assert sum(map(is_readable, kept)) == KEPT

        assert erase_again(Erased.objects.values_list("pk", flat=True)) == 2 * back

        assert set(Case.objects.values_list("pk", flat=True)) == set(kept)
        assert Person.objects.count() == KEPT
        assert hanging(gone, []) == {}
        assert sum(map(is_readable, kept)) == KEPT
        assert set(NameToken.objects.values_list("token", "number")) == tokens
        assert set(TokenCount.objects.values_list("token", "persons")) == counts
        group = coordinator.organisation_id
        everybody = Person.objects.all()
        last = f"Man C-2026-{len(men):05}"
        found = search_people(within=everybody, text=last, organisation_id=group)
        assert found


def test_whoever_was_not_erased_is_left_alone(caseworker):
    men = open_cases(caseworker, KEPT)

    assert erase_again(men) == 0

    assert sum(map(is_readable, men)) == KEPT
