"""The cases of a partner's export, page by page as its list has them, each looked at anew."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction

from cases.access.vocabularies import FieldGroup
from cases.exports.watermark import places
from cases.sharing.exports.holding import held_of
from cases.sharing.exports.models import HeldCases, SharedExport
from cases.sharing.reading.blocks import BLOCKS, Row, reads_of, tell
from cases.sharing.reading.filters import CasesForPartners, groups_asked_about
from cases.sharing.reading.granted import CASES
from cases.sharing.reading.pages import Groups, Shared, shared_page
from people.accounts.models import PartnerKey
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.jobs import services as jobs
from people.jobs.models import Job
from people.jobs.running import key_of
from people.vault.keyring import keyring

CHUNK = settings.HOMEWARD_EXPORT_BATCH


class TooMany(ValidationError):
    """More cases are in it than the key may be told of in a day."""

    def __init__(self) -> None:
        super().__init__("", code="too_many")


@dataclass
class Tally:
    """How many cases went out, in how many batches, and of which groups anything."""

    rows: int = 0
    batches: int = 0
    groups: set[FieldGroup] = field(default_factory=set)


def count(export: SharedExport, job: Job) -> int:
    """Return how many cases may be told now: of one that may not, nobody learns by the number."""
    found = 0
    for key, shared in _pages(export, job):
        found += len(shared.groups)
        _refuse_more(found, key)
        jobs.beat(job, done=0)
    return found


def batches(export: SharedExport, job: Job, tally: Tally) -> Iterator[list[Row]]:
    """Yield what may be told, in the order of the export's watermark, noted as held by it.

    PermissionDenied when the key ended or lost the right meanwhile, TooMany for its budget.
    """
    for key, shared in _pages(export, job, reads_of(export.fields)):
        tally.rows += len(shared.groups)
        tally.batches += 1
        _refuse_more(tally.rows, key)
        if not shared.groups:
            continue
        ordered = _marked(shared, export)
        with keyring():
            rows = tell(ordered, export.fields)
            _note(ordered, rows, export, job, key, tally)
        yield rows


def groups_of(export: SharedExport) -> Groups:
    """Return the groups that an export tells of, by its members or by what it was filtered by."""
    told = frozenset(BLOCKS[block].group for block in export.fields)
    return told | groups_asked_about(export.filters) | {FieldGroup.REFERENCE}


def _pages(
    export: SharedExport, job: Job, reads: Collection[str] = ()
) -> Iterator[tuple[PartnerKey, Shared]]:
    def narrow(rows: Any) -> Any:
        asked = CasesForPartners(export.filters, queryset=rows)
        if not asked.is_valid():
            raise ValidationError(asked.errors.as_data())
        return asked.filter_queryset(rows)

    after = ""
    while True:
        key = key_of(job, Permission.START_SHARED_EXPORTS)
        with keyring():
            shared = shared_page(
                by=key,
                source=CASES,
                size=CHUNK,
                reads=reads,
                needs=groups_asked_about(export.filters),
                narrow=narrow,
                after=after,
                is_list=False,
            )
        yield key, shared
        after = shared.after
        if not after:
            return


def _refuse_more(rows: int, key: PartnerKey) -> None:
    if rows > key.cases_a_day:
        raise TooMany()


def _marked(shared: Shared, export: SharedExport) -> Shared:
    order = places(shared.read["ref"], export.id)
    read = {name: [column[place] for place in order] for name, column in shared.read.items()}
    return Shared(read, [shared.groups[place] for place in order])


@transaction.atomic
def _note(
    shared: Shared, rows: list[Row], export: SharedExport, job: Job, key: PartnerKey, tally: Tally
) -> None:
    ids: list[str] = shared.read["id"]
    wanted = groups_of(export)
    groups = [told & wanted for told in shared.groups]
    tally.groups.update(*groups)
    named = [",".join(sorted(each)) for each in groups]
    told = held_of(rows, ids, named, of=export.partner_id)
    HeldCases.objects.create(export=export, attempt=job.attempt, number=tally.batches, told=told)
    record(Action.EXPORT_HOLDS, by=key, on=export, organisation_id=export.issuer_id, cases=ids)
