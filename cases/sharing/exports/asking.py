"""A partner asks for a file, and says that it wants it no more."""

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from cases.exports.kept_filters import DAYS, codes_of
from cases.sharing.exports.models import SharedExport
from cases.sharing.exports.removing import remove
from cases.sharing.exports.selectors import exports_of, find_own
from cases.sharing.exports.vocabularies import Format
from cases.sharing.reading.blocks import BLOCKS
from cases.sharing.reading.filters import CasesForPartners
from people.accounts.models import Organisation, PartnerKey
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.jobs import services as jobs
from people.jobs.models import Job

WRITE = "cases.sharing.exports.write"
# Of one partner so many are written, or lie there to be fetched.
MOST = 5


@transaction.atomic
def start_export(
    *, by: PartnerKey, form: str, filters: Mapping[str, Any], fields: Collection[str] = ()
) -> SharedExport:
    """Ask for a file of the cases that these filters show in the list, with all their members.

    ValidationError names a filter at fault, and none where too much lies there already.
    """
    if not by.may(Permission.START_SHARED_EXPORTS) or by.issuer_id is None:
        raise PermissionDenied
    codes = codes_of(filters, CasesForPartners)
    # Of two at once the second counts the first.
    Organisation.objects.select_for_update(no_key=True).get(pk=by.organisation_id)
    _require_room(by)
    export = SharedExport.objects.create(
        job=jobs.ask(WRITE, by=by),
        issuer_id=by.issuer_id,
        partner_id=by.organisation_id,
        form=Format(form),
        filters=codes,
        fields=[block for block in BLOCKS if not fields or block in fields],
    )
    record(
        Action.EXPORT_ASKED,
        by=by,
        on=export,
        organisation_id=by.issuer_id,
        partner=by.organisation_id,
        shape=form,
        columns=export.fields,
        filters=list(codes),
        **{name: code for name, code in codes.items() if name not in DAYS},
    )
    return export


def drop_export(*, export_id: UUID, by: PartnerKey) -> None:
    """Stop one that is being written, and remove what there is of it.

    SharedExport.DoesNotExist for another's, and once it was dropped.
    """
    export = find_own(export_id, by=by)
    _stop(export, by)
    export.refresh_from_db(fields=["file_id", "expires_at"])
    if export.file_id is not None:
        remove(export)


@transaction.atomic
def _stop(export: SharedExport, by: PartnerKey) -> None:
    if not by.may(Permission.START_SHARED_EXPORTS):
        raise PermissionDenied
    jobs.cancel(export.job, by=by)
    same = SharedExport.objects.filter(pk=export.pk, dropped_at=None)
    if not same.update(dropped_at=clock.now()):
        raise SharedExport.DoesNotExist
    record(Action.EXPORT_CANCELLED, by=by, on=export, organisation_id=export.issuer_id)


def _require_room(by: PartnerKey) -> None:
    under_way = Q(job__state__in=[Job.State.WAITING, Job.State.RUNNING])
    lie_there = Q(file_id__isnull=False, expires_at__gt=clock.now())
    if exports_of(by).filter(under_way | lie_there).count() >= MOST:
        said = _("%(most)d of yours are being written or lie ready. Delete one, or wait.")
        raise ValidationError(said % {"most": MOST}, code="no_room")
