"""What partners told goes some weeks after it was decided: a case holds it by then, or nobody."""

from datetime import timedelta

from django.conf import settings

from cases.sharing.submissions.models import SubmissionContent
from cases.sharing.submissions.vocabularies import State
from people.dates import clock
from people.vault.destroying import destroy_keys

CHUNK = 500


def remove_old_contents() -> int:
    """Destroy keys and words of what ended long enough ago; return of how many.

    What is left are the partner's reference and what became of it. Safe to be done again.
    """
    before = clock.now() - timedelta(days=settings.HOMEWARD_SUBMISSION_DAYS)
    over = SubmissionContent.objects.exclude(submission__state=State.RECEIVED).filter(
        submission__decided_at__lte=before
    )
    removed = 0
    while ids := list(over.order_by("pk").values_list("pk", flat=True)[:CHUNK]):
        destroy_keys(ids)
        removed += SubmissionContent.objects.filter(pk__in=ids).delete()[0]
    return removed
