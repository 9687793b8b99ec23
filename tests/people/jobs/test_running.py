"""However the work of a job ends, its state says so, and whoever is to know is told once."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import OperationalError

from people.jobs import services
from people.jobs.models import Job
from people.jobs.running import run

pytestmark = pytest.mark.django_db


@pytest.fixture
def asked(caseworker):
    return services.ask("cases.imports.read", by=caseworker)


@pytest.fixture
def told():
    return []


def raising(error):
    def work(job):
        raise error

    return work


def test_work_is_done_by_one(asked, told):
    for _ in range(2):
        run(asked.id, told.append)

    assert told == [asked]


@pytest.mark.parametrize("error", [PermissionDenied(), FileNotFoundError()])
def test_what_it_gives_up_at_fails_the_job_quietly(asked, told, error):
    run(asked.id, raising(error), unended=told.append, gives_up=(FileNotFoundError,))

    assert (Job.objects.get().state, told) == ("failed", [asked])


def test_a_fault_of_ours_fails_the_job_and_is_raised(asked, told):
    with pytest.raises(ZeroDivisionError):
        run(asked.id, raising(ZeroDivisionError()), unended=told.append)

    assert (Job.objects.get().state, told) == ("failed", [asked])


@pytest.mark.parametrize("error", [OperationalError(), OSError()])
def test_trouble_that_may_pass_leaves_the_job_for_the_sweep(asked, told, error):
    with pytest.raises(type(error)):
        run(asked.id, raising(error), unended=told.append)

    assert (Job.objects.get().state, told) == ("running", [])


def test_a_cancelled_job_is_over(asked, told, caseworker):
    def work(job):
        services.cancel(job, by=caseworker)
        services.beat(job, done=1)

    run(asked.id, work, unended=told.append)

    assert (Job.objects.get().state, told) == ("cancelled", [asked])


@pytest.mark.parametrize("error", [None, PermissionDenied()])
def test_what_another_worker_has_by_now_is_its_own_to_end(asked, told, error):
    def work(job):
        Job.objects.update(attempt=job.attempt + 1)
        if error:
            raise error
        services.beat(job, done=1)

    run(asked.id, work, unended=told.append)

    assert (Job.objects.get().state, told) == ("running", [])
