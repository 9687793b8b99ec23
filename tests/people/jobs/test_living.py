"""A long step gives signs of life; work of many writes lets others write in between."""

from datetime import timedelta
from types import SimpleNamespace

import pytest

from people.dates import clock
from people.jobs import giving_way, living, services
from people.jobs.models import Job
from tests.installation import wait_for

on_file = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
LONG_AGO = timedelta(hours=1)


@pytest.fixture
def silent(caseworker, monkeypatch):
    """A job that runs, and was not heard of for an hour."""
    monkeypatch.setattr(living, "EVERY", timedelta(seconds=0.05))
    job = services.claim(services.ask("cases.imports.read", by=caseworker).id)
    Job.objects.update(heartbeat_at=clock.now() - LONG_AGO)
    return job


def heard_of():
    return Job.objects.get().heartbeat_at > clock.now() - LONG_AGO / 2


@on_file
def test_nobody_takes_a_job_for_lost_during_a_long_step(silent):
    with living.living(silent):
        wait_for(heard_of)

    assert services.revive_lost() == 0


@on_file
def test_who_has_lost_the_job_gives_no_signs_for_the_other(silent, monkeypatch):
    Job.objects.update(attempt=silent.attempt + 1)

    turns = []
    monkeypatch.setattr(living, "breathe", lambda job: turns.append(services.breathe(job)))
    with living.living(silent):
        wait_for(lambda: len(turns) > 1)

    assert not heard_of()


@pytest.mark.parametrize(("vendor", "pauses"), [("sqlite", 1), ("postgresql", 0)])
def test_others_are_let_in_after_a_while_where_one_writes_at_a_time(monkeypatch, vendor, pauses):
    slept = []
    now = iter([0.0, 0.1, 0.5, 0.5, 0.6])
    monkeypatch.setattr(giving_way, "connection", SimpleNamespace(vendor=vendor))
    monkeypatch.setattr(giving_way.time, "sleep", slept.append)
    monkeypatch.setattr(giving_way.time, "monotonic", lambda: next(now))

    give_way = giving_way.GivingWay()
    for _ in range(3):
        give_way()

    assert slept == [giving_way.PAUSE] * pauses
