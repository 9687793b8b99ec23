"""Many people are erased while old copies of the data lie about: none of them comes back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cases.casebook.models import Case
from cases.casebook.services import open_case
from cases.lifecycle.backup.plan import plan_of_settings
from cases.lifecycle.backup.restoring import Sources, restore
from cases.lifecycle.backup.services import back_up
from people.dates import clock
from people.registry.entries import NewName, NewPerson
from people.registry.models import Person, PersonName
from people.vault.erased import mark_erased
from people.vault.errors import SealBroken
from people.vault.keyring import keyring
from people.vault.models import DataKey
from tests.cases.lifecycle.backup.conftest import (
    DATA_IDENTITY,
    KEYS_IDENTITY,
    empty_out,
    sources_of,
)

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
STAY = 10


def names_that_open():
    """Return every name in the register that opens under the keys that are here."""
    found = []
    with keyring():
        for name in PersonName.objects.all():
            try:
                found.append(name.full)
            except SealBroken:
                continue
    return found


def erase(cases):
    """Destroy the keys and leave the marks: what an erasure does beside the rows it removes."""
    for case in cases:
        for kind, owner in (("person", case.person_id), ("case", case.pk)):
            DataKey.objects.filter(owner=owner).delete()
            mark_erased(owner, kind)


@pytest.mark.parametrize(
    ("erased", "backups"), [(30, 3), pytest.param(100, 7, marks=pytest.mark.soak)]
)
def test_erased_people_stay_erased_in_old_backups(
    erased, backups, caseworker, places, monkeypatch
):
    with keyring():
        cases = [
            open_case(by=caseworker, person=NewPerson((NewName(f"Canary-{number} Invented"),)))
            for number in range(erased + STAY)
        ]
    begun = clock.machine_now()
    for night in range(backups):
        moment = begun + timedelta(days=night)
        monkeypatch.setattr(clock, "machine_now", lambda moment=moment: moment)
        back_up(plan_of_settings())
    old = sorted(places.data.iterdir())
    erase(cases[:erased])
    moment = begun + timedelta(days=backups)
    back_up(plan_of_settings())
    keys = sources_of(places).keys
    assert len(old) == backups
    stay = {f"Canary-{number} Invented" for number in range(erased, erased + STAY)}

    for archive in old:
        empty_out(places)
        report = restore(Sources(archive, keys, [DATA_IDENTITY, KEYS_IDENTITY]), thorough=True)

        assert set(names_that_open()) == stay
        assert report.erased_again == 2 * erased
        assert (Case.objects.count(), Person.objects.count()) == (STAY, STAY)
        assert (report.opened.without_key, report.opened.broken) == (0, {})


def test_old_keys_would_bring_them_back(caseworker, places):
    """Why archives of keys live for days: this is what their end protects from."""
    with keyring():
        case = open_case(by=caseworker, person=NewPerson((NewName("Canary Invented"),)))
    back_up(plan_of_settings())
    old = sources_of(places)
    erase([case])
    empty_out(places)

    restore(replace(old))

    assert names_that_open() == ["Canary Invented"]
