"""What partners told goes: at once when a case holds it, otherwise weeks after it ended."""

from collections.abc import Collection
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.db import transaction

from cases.sharing.submissions.models import SubmissionContent
from cases.sharing.submissions.vocabularies import State
from people.dates import clock
from people.vault.destroying import destroy_keys

CHUNK = 500


def remove_old_contents() -> int:
    """Remove what was declined or withdrawn long enough ago; return how many.

    What is left are the partner's reference and what became of it. Safe to be done again.
    """
    before = clock.now() - timedelta(days=settings.HOMEWARD_SUBMISSION_DAYS)
    over = SubmissionContent.objects.exclude(submission__state=State.RECEIVED).filter(
        submission__decided_at__lte=before
    )
    removed = 0
    while ids := list(over.order_by("pk").values_list("pk", flat=True)[:CHUNK]):
        drop_contents(ids)
        removed += len(ids)
    return removed


@transaction.atomic
def drop_contents(ids: Collection[UUID]) -> None:
    """Remove words, and their keys as soon as they are gone for good.

    A key that a crash leaves behind owns nothing, and goes with the nightly sweep.
    """
    SubmissionContent.objects.filter(pk__in=ids).delete()
    transaction.on_commit(lambda: destroy_keys(ids))
