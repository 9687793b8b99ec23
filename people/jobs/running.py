"""The frame of every job: claimed by one worker, and left in a state that tells how it ended."""

from collections.abc import Callable
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import OperationalError

from people.accounts.models import Membership, PartnerKey
from people.accounts.partner_keys import is_in_use
from people.accounts.roles import Permission
from people.accounts.services import require
from people.jobs import services as jobs
from people.jobs.models import Job


def asker_of(job: Job, permission: Permission) -> Membership:
    """Return who asked, as he or she stands now; PermissionDenied when that right is gone."""
    asker = Membership.objects.select_related("user").get(jobs=job)
    require(asker, permission)
    return asker


def key_of(job: Job, permission: Permission) -> PartnerKey:
    """Return the key that asked, as it stands now; PermissionDenied when it opens no more."""
    key: PartnerKey = PartnerKey.objects.select_related("issuer").get(jobs=job)
    if not (is_in_use(key) and key.may(permission)):
        raise PermissionDenied
    return key


def run(
    job_id: UUID,
    work: Callable[[Job], None],
    *,
    unended: Callable[[Job], None] = lambda job: None,
    gives_up: tuple[type[Exception], ...] = (),
) -> None:
    """Do the work of a job. Of many who try one does; after a kill, the next one does.

    The job fails when rights were lost on the way, at what it `gives_up` at, and at a fault of
    ours, which is raised. `unended` is called when it failed or was cancelled, and not when
    another worker has it by now. Trouble of database or disk that may pass is raised and the job
    left as it is: it falls silent, and the sweep sends it again.
    """
    job = jobs.claim(job_id)
    if job is None:
        return
    given_up: tuple[type[Exception], ...] = (PermissionDenied, *gives_up)
    try:
        work(job)
    except jobs.JobStopped:
        if jobs.stop(job):
            unended(job)
    except given_up:
        if jobs.fail(job):
            unended(job)
    except (OperationalError, OSError):
        raise
    except Exception:
        if jobs.fail(job):
            unended(job)
        raise
