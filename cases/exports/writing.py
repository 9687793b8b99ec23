"""Writing an export's file: chunk by chunk, with the rights looked up anew for each."""

import csv
import gc
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid5

from django.db import transaction

from cases.access.disclosure import may_share
from cases.access.vocabularies import FieldGroup, Scope
from cases.casebook.consult import list_cases
from cases.casebook.filters import CaseFilter
from cases.casebook.models import Case, CaseQuerySet
from cases.casebook.paging import page_of
from cases.exports.columns import GROUPS, cells, headers
from cases.exports.models import Export
from cases.exports.selectors import cases_to_export
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.jobs import services as jobs
from people.jobs.models import Job
from people.jobs.running import asker_of, run
from people.vault import files
from people.vault.keyring import keyring

CHUNK = 200
KEPT = timedelta(days=7)
# Spreadsheets read UTF-8 as such only behind this mark.
BOM = "\ufeff"


@dataclass
class Tally:
    """How far the writing is: cases looked at, rows written, cases of which a part is withheld."""

    seen: int = 0
    rows: int = 0
    withheld: int = 0


def write_export(job_id: UUID) -> None:
    """Write the file of an export. Of many who try, one does; after a kill, the next one does.

    When rights are lost on the way the job fails. Trouble of database or disk that may pass is
    raised and the job left as it is: it falls silent, and the sweep sends it again.
    """
    run(job_id, _write)


def file_id_of(job: Job, attempt: int) -> UUID:
    """Return the file of one attempt: no attempt can write over another's."""
    return uuid5(job.id, str(attempt))


def remove_files(job: Job, *, besides: int | None = None) -> None:
    """Remove what the job's attempts have left, finished or not."""
    for attempt in range(1, job.attempt + 1):
        if attempt != besides:
            files.remove(file_id_of(job, attempt))


def _write(job: Job) -> None:
    remove_files(job, besides=job.attempt)
    export = Export.objects.get(job=job)
    file_id = file_id_of(job, job.attempt)
    tally = Tally()
    try:
        files.write_sealed(file_id, _parts(export, job, tally))
        _finish(export, job, file_id, tally)
    except BaseException:
        files.remove(file_id)
        raise


@transaction.atomic
def _finish(export: Export, job: Job, file_id: UUID, tally: Tally) -> None:
    jobs.finish(job)
    export.file_id = file_id
    export.rows = tally.rows
    export.withheld = tally.withheld
    export.expires_at = clock.now() + KEPT
    export.save(update_fields=["file_id", "rows", "withheld", "expires_at"])
    record(
        Action.EXPORT_MADE,
        by=job.asked_by,
        on=export,
        rows=tally.rows,
        withheld=tally.withheld,
    )


def _parts(export: Export, job: Job, tally: Tally) -> Iterator[bytes]:
    jobs.beat(job, done=0, total=_cases(export, asker_of(job, Permission.EXPORT_CASES)).count())
    yield (BOM + _lines([headers()])).encode()
    after = ""
    while True:
        lines, after = _chunk(export, job, after, tally)
        # Rows and what was prefetched for them hold each other; left to the collector's own
        # turn, they would pile up over many chunks.
        gc.collect()
        jobs.beat(job, done=tally.seen)
        yield lines.encode()
        if not after:
            return


def _chunk(export: Export, job: Job, after: str, tally: Tally) -> tuple[str, str]:
    """Return the next lines and the mark of those after them.

    The chunk's keys are forgotten with it, so that memory does not grow with the list.
    """
    with keyring():
        asker = asker_of(job, Permission.EXPORT_CASES)
        cases = _cases(export, asker).prefetch_related("consents")
        page = page_of(cases, day_field="opened_on", after=after, size=CHUNK)
        rows = []
        for case in list_cases(page.rows, by=asker):
            groups = _groups(case, export.purpose)
            tally.seen += 1
            tally.withheld += groups != GROUPS
            if groups:
                rows.append(cells(case, groups))
        tally.rows += len(rows)
        return _lines(rows), page.after


def _cases(export: Export, asker: Membership) -> CaseQuerySet:
    found = CaseFilter(export.filters, queryset=cases_to_export(asker), member=asker).qs
    assert isinstance(found, CaseQuerySet)
    return found


def _groups(case: Case, purpose: str) -> set[FieldGroup]:
    return {group for group in GROUPS if may_share(case, group, Scope.OWN_ORG, purpose)}


def _lines(rows: Iterable[list[str]]) -> str:
    # Every cell in quotes: line breaks and separators within a cell stay within it.
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows(rows)
    return text.getvalue()
