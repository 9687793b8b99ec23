"""The measure that batched delivery is held against: a Celery task for each mail.

celery -A config worker --include bench.reminders_each
"""

from uuid import UUID

from celery import shared_task
from django.core.mail import get_connection
from django.db import transaction

from cases.reminders import delivery
from cases.reminders.models import Mailing
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock


@shared_task(name="bench.send_one")
def send_one(pk: str) -> None:
    """Claim, record, send and mark one mail over a connection of its own."""
    with transaction.atomic():
        rows = Mailing.objects.filter(delivery._free(), pk=UUID(pk))
        batch = list(rows.select_for_update(of=("self",)).select_related("member__user"))
        for mailing in batch:
            mailing.claimed_at = clock.now()
            rows.update(claimed_at=mailing.claimed_at)
            group = mailing.member.organisation_id
            record(Action.NOTICES_QUEUED, by=None, organisation_id=group, mailings=[mailing.pk])
    if batch:
        with get_connection() as server:
            delivery._send_batch(batch, server)
