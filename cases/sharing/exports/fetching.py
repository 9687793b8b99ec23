"""Fetching a partner's file: as long as all that is in it may be told to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from cases.access.disclosure import NEEDED
from cases.access.vocabularies import FieldGroup
from cases.exports.models import DOWNLOADS
from cases.sharing.exports.holding import held_still
from cases.sharing.exports.models import SharedExport
from cases.sharing.exports.removing import remove
from cases.sharing.exports.selectors import find_own
from cases.sharing.exports.vocabularies import State, Trouble
from people.accounts.models import PartnerKey
from people.accounts.partner_keys import is_in_use
from people.accounts.pull_budget import Budget, draw
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.vault import files
from people.vault.keyring import keyring
from people.vault.querysets import load_keys


class NotYet(Exception):
    """It is still being written."""


class Over(Exception):
    """There is no file any more, or there never will be; the words say why."""


@dataclass(frozen=True)
class Fetched:
    """A file, chunk by chunk as it is opened, and what is left of the key's budget after it."""

    export: SharedExport
    budget: Budget
    chunks: Iterator[bytes]


def find_ready(export_id: UUID, *, by: PartnerKey) -> SharedExport:
    """Return an export whose file a key may have now; SharedExport.DoesNotExist for another's.

    NotYet and Over where there is none; PermissionDenied to a key that may not read all that is
    in it. Where a case of it is not shared any more as it was, the file is removed.
    """
    export = find_own(export_id, by=by)
    _require(export, by)
    return export


def fetch(*, export: SharedExport, by: PartnerKey) -> Fetched:
    """Return the file of what `find_ready` found, three times at most.

    Each time its cases count as told: BudgetSpent if they are too many. Called outside any
    transaction.
    """
    assert export.file_id is not None
    assert export.cases is not None
    try:
        chunks = files.read_begun(export.file_id)
    except FileNotFoundError as error:
        raise Over(_words_for(export)) from error
    budget = draw(by, export.cases)
    _count(export, by)
    if export.fetched >= DOWNLOADS:
        # It is open already, and its key at hand: this download still comes to its end.
        remove(export)
    return Fetched(export, budget, chunks)


def _require(export: SharedExport, by: PartnerKey) -> None:
    if not by.may(Permission.FETCH_SHARED_EXPORTS):
        raise PermissionDenied
    if export.state in (State.WAITING, State.RUNNING):
        raise NotYet(_("It is still being written."))
    if export.state != State.READY:
        raise Over(_words_for(export))
    needed = {NEEDED[group] for group in map(FieldGroup, export.groups) if group in NEEDED}
    if not all(map(by.may, needed)):
        raise PermissionDenied(_("The key lacks a scope for something that is in this file."))
    if trouble := _overtaken(export):
        SharedExport.objects.filter(pk=export.pk).update(trouble=trouble)
        remove(export)
        raise Over(str(trouble.label))


def _overtaken(export: SharedExport) -> Trouble | None:
    key = export.job.asked_by_key
    assert key is not None
    if not (is_in_use(key) and key.may(Permission.START_SHARED_EXPORTS)):
        return Trouble.KEY
    return None if _is_shared_still(export, key) else Trouble.NOT_SHARED


def _is_shared_still(export: SharedExport, key: PartnerKey) -> bool:
    """Ask of each case in the file whether all that it holds of it may be told now."""
    of_file = export.held.filter(attempt=export.job.attempt).order_by("number")
    told = 0
    for pk in list(of_file.values_list("pk", flat=True)):
        held = of_file.filter(pk=pk).first()
        if held is None:
            # Another has ended the file meanwhile.
            return False
        with keyring():
            load_keys([held])
            number = held_still(held.told, export.fields, key=key)
        if number is None:
            return False
        told += number
    return told == export.cases


def _words_for(export: SharedExport) -> str:
    if export.trouble:
        return str(Trouble(export.trouble).label)
    return _("There is no file any more: its time is over, or it was fetched. Ask anew.")


@transaction.atomic
def _count(export: SharedExport, by: PartnerKey) -> None:
    """Count a download; of two at once that both would be the last, one is."""
    same = SharedExport.objects.filter(pk=export.pk, file_id=export.file_id)
    if not same.filter(fetched__lt=DOWNLOADS).update(fetched=F("fetched") + 1):
        raise Over(_words_for(export))
    record(Action.EXPORT_FETCHED, by=by, on=export, organisation_id=export.issuer_id)
    export.refresh_from_db(fields=["fetched"])
