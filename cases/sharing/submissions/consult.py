"""Looking at what partners handed in: it is opened here alone, and each look is recorded."""

from collections.abc import Iterable
from uuid import UUID

from django.db import transaction

from cases.sharing.submissions.models import Submission, SubmissionContent
from cases.sharing.submissions.selectors import find_submission
from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record
from people.vault.querysets import load_keys


@transaction.atomic
def list_submissions(rows: Iterable[Submission], *, by: Membership) -> list[Submission]:
    """Make a page ready to show: its keys in one query, the look recorded once."""
    found = list(rows)
    load_keys(found, *(content.pk for row in found if (content := content_of(row))))
    if found:
        record(Action.SUBMISSION_LISTED, by=by, submissions=[row.pk for row in found])
    return found


@transaction.atomic
def consult_submission(pk: UUID, *, by: Membership) -> Submission:
    """Open one; Submission.DoesNotExist for another group's."""
    submission = find_submission(pk, who=by)
    content = content_of(submission)
    load_keys([submission], content.pk if content else None)
    record(Action.SUBMISSION_CONSULTED, by=by, on=submission, case=submission.case_id)
    return submission


def content_of(submission: Submission) -> SubmissionContent | None:
    """Return what was told; None when its time is over."""
    return getattr(submission, "content", None)
