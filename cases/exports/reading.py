"""The cases of an export, batch by batch, with rights and disclosure looked up anew for each."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import F, Value
from django.utils.translation import gettext as _

from cases.access.gathering import READS
from cases.access.in_bulk import Disclosing, Disclosure
from cases.access.vocabularies import FieldGroup
from cases.casebook.paging import RowBeyond
from cases.exports.columns import Batch
from cases.exports.models import Export
from cases.exports.selectors import cases_of
from cases.exports.watermark import places
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.jobs import services as jobs
from people.jobs.models import Job
from people.jobs.running import asker_of
from people.vault.columns import Column as Values
from people.vault.columns import read_columns
from people.vault.keyring import keyring

CHUNK = settings.HOMEWARD_EXPORT_BATCH
# So many people leave with one member's word alone.
FREELY = 50
# In place of a part, where nothing of a case went out.
WHOLE = ""
_READS = (*READS, "ref", "opened_on")


class Outgrown(ValidationError):
    """More cases are in the list than were asked for, or than somebody agreed to."""

    def __init__(self) -> None:
        super().__init__(
            _("The list has grown since it was asked for. Look at it, and ask again."),
            code="outgrown",
        )


@dataclass
class Tally:
    """How far the reading is: cases looked at, those that went out, and what was left out.

    `left_out` counts cases by part and reason, `withheld` those of which no part went out.
    """

    seen: int = 0
    rows: int = 0
    withheld: int = 0
    partly: int = 0
    for_safety: int = 0
    left_out: Counter[tuple[str, str]] = field(default_factory=Counter)

    def told(self) -> list[tuple[str, str, int]]:
        """Return what was left out: part, reason and number of cases."""
        return [(group, reason, n) for (group, reason), n in self.left_out.most_common()]


def batches(
    export: Export, job: Job, tally: Tally, *, groups: frozenset[FieldGroup], reads: Iterable[str]
) -> Iterator[Batch]:
    """Yield the cases of which some of these parts may go out, in the order of their watermark.

    PermissionDenied when the asker lost the right meanwhile, Outgrown when the list has more
    cases than it had when it was asked for, or when somebody agreed.
    """
    names = list(dict.fromkeys((*_READS, *reads)))
    disclosing = Disclosing(export.recipient, export.purpose, sorted(groups))
    asker = asker_of(job, Permission.EXPORT_CASES)
    jobs.beat(job, done=0, total=cases_of(export, asker).count())
    after: tuple[str, str] | None = None
    while True:
        asker = asker_of(job, Permission.EXPORT_CASES)
        read, after = _page(cases_of(export, asker), names, after)
        with keyring():
            told = disclosing.of(read)
        batch = _allowed(read, told, export, tally)
        _refuse_more(export, tally)
        _record(batch, export, asker)
        if batch.ids:
            yield batch
        jobs.beat(job, done=tally.seen)
        if after is None:
            return


def _page(
    cases: Any, names: Sequence[str], after: tuple[str, str] | None
) -> tuple[dict[str, Values], tuple[str, str] | None]:
    """Return the next cases by day and id, and where they end if others may follow."""
    ordered = cases.order_by("opened_on", "id")
    if after:
        day, row = after
        ordered = ordered.filter(
            RowBeyond(
                F("opened_on"),
                F("id"),
                Value(date.fromisoformat(day), output_field=models.DateField()),
                Value(UUID(row), output_field=models.UUIDField()),
            )
        )
    columns = read_columns(ordered[:CHUNK], *names)
    read = dict(zip(names, columns, strict=True))
    is_last = len(read["id"]) < CHUNK
    return read, None if is_last else (read["opened_on"][-1], read["id"][-1])


def _allowed(
    read: dict[str, Values], told: list[Disclosure], export: Export, tally: Tally
) -> Batch:
    """Return what may go out, and count the rest."""
    tally.seen += len(told)
    for one in told:
        if one.refusals:
            _count(one, tally)
    order = [place for place in places(read["ref"], export.id) if told[place].groups]
    tally.rows += len(order)
    kept = {name: list(map(column.__getitem__, order)) for name, column in read.items()}
    return Batch(kept, [told[place] for place in order])


def _count(told: Disclosure, tally: Tally) -> None:
    if told.groups:
        tally.partly += 1
        tally.left_out.update((group, each.reason) for group, each in told.refusals.items())
        return
    tally.withheld += 1
    tally.for_safety += all(verdict.is_veto for verdict in told.refusals.values())
    tally.left_out.update({(WHOLE, verdict.reason) for verdict in told.refusals.values()})


def _refuse_more(export: Export, tally: Tally) -> None:
    if export.cases is not None and tally.seen > export.cases:
        raise Outgrown()


@transaction.atomic
def _record(batch: Batch, export: Export, asker: Membership) -> None:
    if batch.ids:
        record(Action.EXPORT_HOLDS, by=asker, on=export, cases=batch.ids)
