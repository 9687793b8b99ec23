"""A job is claimed once, counted, stopped, revived when its worker is lost."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from people.accounts.models import PartnerKey
from people.audit.models import AuditEntry
from people.dates import clock
from people.jobs import services
from people.jobs.models import Job, OutboxItem
from people.jobs.running import key_of
from people.jobs.selectors import waits_for_broker

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
SECOND = 1 / 86400


@pytest.fixture
def job(caseworker):
    return services.ask("cases.exports.write", by=caseworker)


def fresh(job):
    return Job.objects.get(pk=job.pk)


def sent():
    """The outbox as the broker would take it: all of it goes out."""
    items = list(OutboxItem.objects.values_list("object_id", flat=True))
    OutboxItem.objects.all().delete()
    return items


def test_claim_takes_a_job_once(job):
    assert services.claim(job.id).attempt == 1
    assert services.claim(job.id) is None


def test_claim_refuses_a_cancelled_job(job, caseworker):
    services.cancel(job, by=caseworker)

    assert services.claim(job.id) is None
    assert fresh(job).state == Job.State.CANCELLED


def test_beat_counts_rows(job):
    services.beat(services.claim(job.id), done=7, total=9)

    assert (fresh(job).rows_done, fresh(job).rows_total) == (7, 9)


def test_cancel_stops_a_running_job_at_its_next_beat(job, caseworker):
    running = services.claim(job.id)
    services.cancel(job, by=caseworker)

    with pytest.raises(services.JobStopped):
        services.beat(running, done=1)
    with pytest.raises(services.JobStopped):
        services.finish(running)
    services.stop(running)

    assert fresh(job).state == Job.State.CANCELLED


def test_cancel_of_a_finished_job_changes_nothing(job, caseworker):
    services.finish(services.claim(job.id))

    services.cancel(job, by=caseworker)

    assert (fresh(job).state, fresh(job).cancel_asked) == (Job.State.DONE, False)


def test_cancel_is_for_who_asked(job, coordinator):
    with pytest.raises(PermissionDenied):
        services.cancel(job, by=coordinator)
    assert not fresh(job).cancel_asked


def test_revive_lost_sends_a_silent_job_again(job):
    services.claim(job.id)
    sent()
    clock.move(31 * SECOND)

    assert services.revive_lost() == 1

    assert fresh(job).state == Job.State.WAITING
    assert sent() == [job.id]
    assert services.claim(job.id).attempt == 2


def test_revive_lost_leaves_a_beating_job_alone(job):
    running = services.claim(job.id)
    clock.move(29 * SECOND)
    services.beat(running, done=1)
    clock.move(29 * SECOND)

    assert services.revive_lost() == 0
    assert fresh(job).state == Job.State.RUNNING


def test_worker_that_lost_its_claim_cannot_go_on(job):
    lost = services.claim(job.id)
    clock.move(31 * SECOND)
    services.revive_lost()
    services.claim(job.id)

    with pytest.raises(services.JobStopped):
        services.beat(lost, done=1)
    with pytest.raises(services.JobStopped):
        services.finish(lost)
    services.stop(lost)
    services.fail(lost)

    assert (fresh(job).state, fresh(job).attempt) == (Job.State.RUNNING, 2)


def test_revive_lost_ends_a_cancelled_job_whose_worker_is_gone(job, caseworker):
    services.claim(job.id)
    services.cancel(job, by=caseworker)
    clock.move(31 * SECOND)

    assert services.revive_lost() == 0
    assert fresh(job).state == Job.State.CANCELLED


def test_revive_lost_gives_up_after_five_attempts(job):
    for _attempt in range(5):
        assert services.claim(job.id)
        clock.move(31 * SECOND)
        services.revive_lost()

    assert (fresh(job).state, fresh(job).attempt) == (Job.State.FAILED, 5)


def test_revive_lost_sends_what_the_broker_lost(job):
    sent()
    clock.move(299 * SECOND)
    assert services.revive_lost() == 0
    clock.move(2 * SECOND)

    assert (services.revive_lost(), sent()) == (1, [job.id])
    assert (services.revive_lost(), sent()) == (0, [])
    clock.move(301 * SECOND)
    assert (services.revive_lost(), sent()) == (1, [job.id])


def test_revive_lost_leaves_what_still_stands_in_the_outbox(job):
    clock.move(400 * SECOND)

    assert services.revive_lost() == 0
    assert sent() == [job.id]


def test_job_that_waits_behind_one_that_goes_on_does_not_wait_for_the_broker(job, caseworker):
    waiting = services.ask("cases.exports.write", by=caseworker)
    clock.move(1 / 24)
    assert waits_for_broker(waiting)

    assert services.claim(job.pk)
    assert not waits_for_broker(waiting)

    clock.move(1 / 24)
    assert waits_for_broker(waiting)


@pytest.fixture
def key_for(organisation):
    """Make a key with one scope."""

    def made(partner, issuer=organisation, scopes=("start_shared_exports",)):
        told = {"organisation": partner, "issuer": issuer, "scopes": list(scopes)}
        return PartnerKey.objects.create_key(**told)[0]

    return made


def test_key_asks_for_work_as_a_member_does(key_for, partner_organisation, organisation):
    key = key_for(partner_organisation)

    job = services.claim(services.ask("cases.sharing.exports.write", by=key).id)

    assert (job.asker, job.group_id) == (key, organisation.id)
    assert job.asked_by is None


def test_job_is_asked_for_by_one(job, key_for, partner_organisation):
    key = key_for(partner_organisation)

    for nobody_or_both in ({"asked_by": None}, {"asked_by_key": key}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Job.objects.filter(pk=job.pk).update(**nobody_or_both)


def test_keys_of_one_partner_and_group_alone_cancel_its_job(
    job, key_for, partner_organisation, organisation, caseworker
):
    own = services.ask("cases.sharing.exports.write", by=key_for(partner_organisation))
    strange = key_for(organisation)

    for by, what in ((strange, own), (caseworker, own), (strange, job)):
        with pytest.raises(PermissionDenied):
            services.cancel(what, by=by)
    services.cancel(own, by=key_for(partner_organisation))

    assert fresh(own).state == Job.State.CANCELLED


@pytest.mark.parametrize("change", [{"revoked": True}, {"scopes": []}, {"expiry_date": "past"}])
def test_key_is_looked_at_as_it_stands_now(key_for, partner_organisation, change):
    key = key_for(partner_organisation)
    job = services.ask("cases.sharing.exports.write", by=key)
    assert key_of(job, "start_shared_exports") == key
    if "expiry_date" in change:
        change = {"expiry_date": clock.now()}
    PartnerKey.objects.filter(pk=key.pk).update(**change)

    with pytest.raises(PermissionDenied):
        key_of(job, "start_shared_exports")


def test_end_all_tells_the_group_of_a_partners_job(key_for, partner_organisation, organisation):
    services.ask("cases.sharing.exports.write", by=key_for(partner_organisation))

    assert services.end_all() == 1
    assert AuditEntry.objects.get(action="job.ended").organisation_id == organisation.id
