"""Many who write, look and read at the same moment: nothing is lost, nothing stands still."""

import random
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from django.db import connection, connections, transaction

from cases.access.models import Grant
from cases.casebook.models import Case
from cases.sharing.changes import keeping
from cases.sharing.changes.keeping import keep
from cases.sharing.changes.looking import look_at
from cases.sharing.changes.models import FeedEntry
from people.dates import clock
from people.registry.models import PersonName
from tests.cases.exports.told import plain_cases
from tests.cases.sharing.changes.following import Follower, truth

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
# On SQLite the second waits for the first, which waits no longer than this.
LONG_ENOUGH = 0.4 if connection.vendor == "sqlite" else 20


def test_concurrent_writers_lose_no_row(
    organisation, caseworker, share, partner, together, monkeypatch
):
    # Turns spare work and guard nothing: here none waits for another.
    monkeypatch.setattr(keeping, "one_at_a_time", _no_turns)
    cases = plain_cases(organisation, caseworker, 12)
    for case in cases:
        share(case, profile="coordination")
    followers = {}

    def work(number):
        chance, follower = random.Random(number), Follower(partner)
        for _ in range(12):
            pk = chance.choice(cases).pk
            if number < 4:
                _write(pk, chance)
            elif number < 7:
                keep()
            else:
                follower.read(limit=3)
        followers[number] = follower

    assert together(9, work) == [None] * 9

    keep()
    for number in (7, 8):
        followers[number].read_all()
        assert followers[number].cases == truth(partner)
    numbers = FeedEntry.objects.values_list("number", flat=True)
    # Of twelve cases; how many are told of at the end hangs on who came first.
    assert len(set(numbers)) == len(numbers) > 3


def _write(pk, chance):
    ways = [
        lambda: Case.objects.filter(pk=pk).update(status=chance.choice(["missing", "serving"])),
        lambda: PersonName.objects.filter(person__cases=pk).update(script=chance.choice("AB")),
        lambda: Grant.objects.filter(case=pk).update(
            revoked_at=chance.choice([None, None, clock.now()])
        ),
    ]
    with transaction.atomic():
        # In one order, so that none waits for the other in a circle.
        for number in sorted(chance.sample(range(3), 2)):
            ways[number]()


class _no_turns:
    def __init__(self, _name):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        pass

    def keep(self):
        pass


def overlapping(first, second, wait=LONG_ENOUGH):
    """Let `second` happen while what `first` wrote is not committed yet, as far as it can."""
    written, done = Event(), Event()

    def one():
        with transaction.atomic():
            first()
            written.set()
            done.wait(wait)

    def two():
        assert written.wait(10)
        second()
        done.set()

    def closing(work):
        try:
            work()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as pool:
        for each in [pool.submit(closing, one), pool.submit(closing, two)]:
            each.result(40)


def _rename(person_id):
    PersonName.objects.filter(person=person_id).update(script="Cyrl")


def test_write_that_knew_of_no_grant_is_told_all_the_same(case, share, follower, partner):
    def granted_and_told():
        share(case, profile="coordination")
        keep()
        follower.read_all()

    overlapping(lambda: _rename(case.person_id), granted_and_told)
    keep()
    follower.read_all()

    assert follower.cases == truth(partner) != {}


def test_write_to_a_person_who_is_just_becoming_the_cases_is_told(
    case, share, follower, partner, organisation, caseworker
):
    other = plain_cases(organisation, caseworker, 1)[0]
    share(case, profile="coordination")
    keep()

    def moved_and_told():
        Case.objects.filter(pk=case.pk).update(person=other.person_id)
        keep()
        follower.read_all()

    overlapping(lambda: _rename(other.person_id), moved_and_told)
    keep()
    follower.read_all()

    assert follower.cases == truth(partner) != {}


def test_look_that_began_earlier_never_overwrites_a_later_one(case, share, follower, partner):
    """Two turns at once, of which the first waits for the second."""
    share(case)
    keep()

    def changed_and_looked():
        Case.objects.filter(pk=case.pk).update(status="missing")
        look_at([case.pk])

    overlapping(lambda: look_at([case.pk]), changed_and_looked, wait=0.4)
    keep()
    follower.read_all()
    Case.objects.filter(pk=case.pk).update(status="serving")
    keep()

    assert follower.read_all() == [("changed", case.ref)]
    assert follower.cases == truth(partner)
