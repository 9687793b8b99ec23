"""Handing a case in, and taking it back. Nobody is looked for here.

What a partner is answered, how soon and how long it is follows from what it sent and from its own
references alone: whether we know the person is asked later, by a member, on a page of our own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.sharing.submissions.models import Submission, SubmissionContent
from cases.sharing.submissions.reading import Sent, read
from cases.sharing.submissions.selectors import by_marks, issuer_of, ref_mark, submissions_of
from cases.sharing.submissions.vocabularies import State
from cases.sharing.webhooks.announcing import announce
from cases.sharing.webhooks.vocabularies import HookEvent
from people.accounts.models import PartnerKey
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.index import blind
from people.vault.querysets import load_keys

MOST = 500
# Of one partner, undecided: whoever got hold of a key floods nobody.
MOST_WAITING = 5_000
REF_TAKEN = "ref_taken"


@dataclass(frozen=True)
class Result:
    """What became of one of many: it is there, since now or before, or what is wrong with it."""

    submission: Submission | None = None
    error: ValidationError | None = None


def submit(*, by: PartnerKey, sent: Any) -> Submission:
    """Keep one submission; the same once more is the one that is there.

    ValidationError says by path what is wrong; at `external_ref`, with the code REF_TAKEN, that
    the partner has used this reference for something else.
    """
    (result,) = submit_many(by=by, sent=[sent])
    if result.error is not None:
        raise result.error
    assert result.submission is not None
    return result.submission


@transaction.atomic
def submit_many(*, by: PartnerKey, sent: Sequence[Any]) -> list[Result]:
    """Keep those that can be kept, and answer each in its place; at most 500 at once."""
    _require(by, Permission.SUBMIT_CASES)
    if not isinstance(sent, list | tuple) or not 1 <= len(sent) <= MOST:
        said = _("Send a list of 1 to %(most)d here.") % {"most": MOST}
        raise ValidationError({"submissions": said})
    results = [_made(each, by) for each in sent]
    made = [each for each in results if isinstance(each, _Made)]
    there = _keep_rows({each.mark: each.submission for each in reversed(made)}, by)
    _keep_content(by, [each for each in made if each.is_there(there)])
    load_keys(list(there.values()))
    return [_answered(each, there) if isinstance(each, _Made) else each for each in results]


def _keep_rows(rows: dict[bytes, Submission], by: PartnerKey) -> dict[bytes, Submission]:
    """Keep the rows whose references stand for nothing yet; return those that are there then.

    Of two who send the same at once one is first, and the other finds that one.
    """
    there = by_marks(rows, by=by)
    _require_room(len(rows.keys() - there.keys()), by)
    while new := {mark: row for mark, row in rows.items() if mark not in there}:
        Submission.objects.bulk_create(new.values(), ignore_conflicts=True)
        there |= by_marks(new, by=by)
    return there


def _require_room(new: int, by: PartnerKey) -> None:
    waiting = submissions_of(by, Permission.SUBMIT_CASES).filter(state=State.RECEIVED)
    if new and waiting.values("pk")[: MOST_WAITING + 1].count() + new > MOST_WAITING:
        said = _("%(most)d of yours wait for a decision. Hand in more when some were decided.")
        raise ValidationError(said % {"most": MOST_WAITING})


@transaction.atomic
def withdraw(*, submission_id: UUID, by: PartnerKey) -> Submission:
    """Take a submission back; twice is once. Submission.DoesNotExist for another's.

    ValidationError where it was decided about.
    """
    _require(by, Permission.SUBMIT_CASES)
    own = submissions_of(by, Permission.SUBMIT_CASES)
    submission = own.select_for_update(of=("self",), no_key=True).get(pk=submission_id)
    if submission.state == State.WITHDRAWN:
        return submission
    if not submission.is_waiting:
        raise ValidationError({"state": _("It was decided about, and cannot be withdrawn.")})
    submission.state, submission.decided_at = State.WITHDRAWN, clock.now()
    submission.save(update_fields=["state", "decided_at"])
    tell_partner(submission)
    record(
        Action.SUBMISSION_WITHDRAWN,
        by=by,
        on=submission,
        organisation_id=submission.issuer_id,
        partner=submission.partner_id,
    )
    return submission


def tell_partner(submission: Submission) -> None:
    """Let the partner's servers know that a submission of theirs moved on."""
    announce(
        HookEvent.SUBMISSION_CHANGED,
        partner=submission.partner_id,
        issuer=submission.issuer_id,
        about=submission.pk,
    )


@dataclass(frozen=True)
class _Made:
    """A submission that can be kept, and what it tells."""

    submission: Submission
    sent: Sent

    @property
    def mark(self) -> bytes:
        return bytes(self.submission.ref_mark)

    def is_there(self, there: dict[bytes, Submission]) -> bool:
        return there[self.mark].pk == self.submission.pk


def _made(sent: Any, by: PartnerKey) -> _Made | Result:
    issuer_id = issuer_of(by)
    try:
        told = read(sent, issuer_id=issuer_id)
    except ValidationError as error:
        return Result(error=error)
    content = f"{by.organisation_id}|{told.as_text}"
    submission = Submission(
        issuer_id=issuer_id,
        partner_id=by.organisation_id,
        brought_by=by.public_id,
        external_ref=told.external_ref,
        ref_mark=ref_mark(told.external_ref, by=by),
        content_mark=blind("submission.content", content, within=issuer_id),
        received_at=clock.now(),
    )
    return _Made(submission, told)


def _keep_content(by: PartnerKey, made: Sequence[_Made]) -> None:
    SubmissionContent.objects.bulk_create(
        SubmissionContent(submission=each.submission, told=each.sent.content) for each in made
    )
    if made:
        ids = [each.submission.pk for each in made]
        record(
            Action.SUBMISSION_RECEIVED,
            by=by,
            organisation_id=by.issuer_id,
            partner=by.organisation_id,
            submissions=ids,
        )


def _answered(made: _Made, there: dict[bytes, Submission]) -> Result:
    submission = there[made.mark]
    if bytes(submission.content_mark) == made.submission.content_mark:
        return Result(submission)
    said = _(
        "You have used this reference for something else. Withdraw that first while it is "
        "received, or give another reference."
    )
    return Result(error=ValidationError({"external_ref": ValidationError(said, code=REF_TAKEN)}))


def _require(by: PartnerKey, permission: Permission) -> None:
    if not by.may(permission):
        raise PermissionDenied
