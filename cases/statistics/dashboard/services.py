"""That figures left as a file is written down."""

from django.db import transaction

from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record


def note_fetched(*, by: Membership) -> None:
    with transaction.atomic():
        record(Action.FIGURES_FETCHED, by=by, on=by.organisation, table="dashboard")
