"""Whoever folds or builds may be killed at any statement: no number is lost, none counts twice."""

import multiprocessing
import os
import signal

import pytest
from django.db import connection, connections

from cases.statistics.tallies import building
from cases.statistics.tallies.folding import fold
from cases.statistics.tallies.models import Tally
from tests.cases.statistics.tallies.same import differing

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


def killed_at(statement, work):
    """Do some work in a process of its own that is killed before such a statement; it must be."""

    def kill(execute, sql, *told):
        if statement in sql:
            os.kill(os.getpid(), signal.SIGKILL)
        return execute(sql, *told)

    def child():
        # Those of the parent are not to be used, nor to be closed properly.
        for each in connections.all():
            each.connection = None
        with connection.execute_wrapper(kill):
            work()

    connections.close_all()
    process = multiprocessing.get_context("fork").Process(target=child)
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL


@pytest.fixture
def written(writer):
    for _number in range(40):
        writer.write()
    building.rebuild()
    for _number in range(20):
        writer.write()


@pytest.mark.parametrize(
    "statement", ["INSERT INTO cases_tally ", "DELETE FROM cases_tallychange"]
)
def test_killed_while_folding(statement, written, organisation):
    killed_at(statement, fold)

    assert differing(organisation) == []
    fold()
    assert differing(organisation) == []


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO cases_tally ",
        'UPDATE "cases_tallyrun"',
        "DROP TABLE",
        'DELETE FROM "cases_tally"',
    ],
)
def test_killed_while_building(statement, written, organisation):
    spoilt = Tally.objects.exclude(number=0)[:30].values("pk")
    Tally.objects.filter(pk__in=list(spoilt.values_list("pk", flat=True))).update(number=77)

    killed_at(statement, lambda: building.rebuild(anew=True))

    building.rebuild()
    assert building.check() == 0
    assert differing(organisation) == []
