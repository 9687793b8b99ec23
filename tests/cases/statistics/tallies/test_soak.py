"""Long runs for `make soak`: thousands of writes, and many who write at once."""

import threading

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from cases.casebook.models import Case
from cases.statistics.tallies import building
from cases.statistics.tallies.edges import Edges
from cases.statistics.tallies.folding import fold
from cases.statistics.tallies.models import TallyChange
from cases.statistics.tallies.reading import Scope, numbers
from people.accounts.models import Team
from people.dates import clock
from tests.cases.statistics.tallies.same import FIRST_MONTH, agree, differing
from tests.cases.statistics.tallies.writes import Writer

WRITES, STEP = 10_000, 500
WRITERS = 8
EACH = 15
BOTH = ["default", "keys"]


@pytest.fixture
def teams(organisation):
    return [
        Team.objects.create(organisation=organisation, name=f"Invented team {number}")
        for number in range(2)
    ]


@pytest.mark.soak
@pytest.mark.django_db(databases=BOTH)
def test_ten_thousand_writes_are_counted(organisation, caseworker, colleague, teams):
    writer = Writer(organisation, [caseworker, colleague], teams, seed=23)
    for number in range(1, WRITES + 1):
        writer.write()
        if number % 170 == 0:
            fold()
        if number % STEP == 0:
            assert differing(organisation) == []
            agree(Scope(organisation.id), Case.objects.all())
    assert Case.objects.count() > 500
    assert building.check() == 0


@pytest.mark.django_db(transaction=True, databases=BOTH)
@pytest.mark.parametrize("each", [EACH, pytest.param(600, marks=pytest.mark.soak)])
def test_many_who_write_while_numbers_are_added_up_and_read(
    each, organisation, caseworker, colleague, teams, together
):
    """Nobody is refused, and in the end all is counted once."""
    writers = [
        Writer(organisation, [caseworker, colleague], teams, seed=number + 1)
        for number in range(WRITERS)
    ]
    building.keep()
    left = threading.Semaphore(0)

    def one(number):
        if number == WRITERS:
            return add_up(lambda: left.acquire(timeout=0.02), organisation)
        try:
            return sum(written(writers[number]) for _ in range(each))
        finally:
            left.release()

    done = together(WRITERS + 1, one)

    assert [each for each in done if isinstance(each, Exception)] == []
    assert sum(done[:WRITERS]) > WRITERS * each // 2
    assert done[WRITERS] > 10
    agree(Scope(organisation.id), Case.objects.all())
    assert differing(organisation) == []
    fold()
    assert not TallyChange.objects.exists()
    agree(Scope(organisation.id), Case.objects.all())
    assert building.check() == 0


def written(writer):
    """Write once; return whether another writer took the row away meanwhile."""
    try:
        with transaction.atomic():
            writer.write()
    except IntegrityError:
        return False
    except DatabaseError as error:
        # Django says so of a row that is gone; a lock or a deadlock is of another class.
        if type(error) is not DatabaseError:
            raise
        return False
    return True


def add_up(is_left, organisation):
    """Fold, read and check until all have left; return how many lines were folded."""
    lines = rounds = gone = 0
    edges = Edges.of(clock.today(), FIRST_MONTH, granted_days=45)
    while gone < WRITERS:
        gone += is_left()
        lines += fold()
        numbers(Scope(organisation.id), edges)
        rounds += 1
        if rounds % 10 == 0:
            building.rebuild(anew=True)
    return lines
