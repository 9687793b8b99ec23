"""A table of a release as a file for a member, which is recorded."""

from django.db import transaction

from cases.statistics.public.document import document_of
from cases.statistics.public.hxl import csv_of
from cases.statistics.public.models import Release
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record


@transaction.atomic
def fetch(*, release: Release, table: str, by: Membership) -> bytes:
    require(by, Permission.PUBLISH_FIGURES)
    record(Action.FIGURES_FETCHED, by=by, on=release, table=table)
    return csv_of(document_of(release), table)
