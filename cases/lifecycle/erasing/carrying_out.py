"""Carrying an erasure out. Killed at any point it goes on; done twice it is done once.

First the rows, room by room, in one transaction; then what lies beside the databases: files, keys,
the mark that keeps a backup from bringing anybody back; then the databases' own files are cleared
of what was deleted; at the end all of it is looked for, and only then it is done.
"""

from datetime import date
from typing import Any
from uuid import UUID

from django.db import OperationalError, transaction

from cases.access.forgetting import end_grants
from cases.access.many_cases import hold
from cases.casebook.models import Case
from cases.casebook.persons import hold_cases
from cases.exports.removing import end_files
from cases.imports.forgetting import SheetBusy, drop_sheets
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.erasing.reach import Reach, one_with, reach_of
from cases.lifecycle.erasing.rooms import StillThere, forget_case, forget_persons
from cases.lifecycle.erasing.services import changed_since, refuse
from cases.lifecycle.erasing.verifying import NotErased, make_physical, require_gone
from cases.lifecycle.erasing.vocabularies import Extent, Trouble
from cases.sharing.exports.removing import end_files as end_shared_files
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.jobs import services as jobs
from people.jobs.living import living
from people.jobs.models import Job
from people.jobs.running import run
from people.registry.index.upkeep import hold_index
from people.registry.models import Person
from people.vault.destroying import destroy_keys, keys_of
from people.vault.erased import mark_erased
from people.vault.keyring import keyring
from people.vault.scrubbing import NotScrubbed

_HELD_UP: dict[type[Exception], str] = {
    SheetBusy: Trouble.SHEET,
    NotErased: Trouble.NOT_VERIFIED,
    StillThere: Trouble.NOT_VERIFIED,
    NotScrubbed: Trouble.NOT_VERIFIED,
    OperationalError: Trouble.DATABASE,
}


class NotAgreed(Exception):
    """Since two agreed it became something else; tells by its code what."""


def erase(job_id: UUID) -> None:
    """Carry out the erasure of a job; of many who try, one does."""
    run(job_id, _erase)


def _erase(job: Job) -> None:
    erasure = Erasure.objects.get(job=job)
    if erasure.ended_at is not None:
        jobs.finish(job)
        return
    try:
        _carry_out(erasure, job)
    except NotAgreed as found:
        with transaction.atomic():
            refuse(erasure, str(found), by=None)
            jobs.finish(job)
    except (OperationalError, StillThere) as error:
        trouble = next(code for kind, code in _HELD_UP.items() if isinstance(error, kind))
        Erasure.objects.filter(pk=erasure.pk, ended_at=None).update(trouble=trouble)
        raise


def _carry_out(erasure: Erasure, job: Job) -> None:
    steps = (end_reading, remove_rows, end_copies, end_keys, make_physical, require_gone)
    jobs.beat(job, done=0, total=len(steps))
    for done, step in enumerate(steps, start=1):
        # A large database takes its time to be cleared.
        with living(job):
            step(erasure)
        jobs.beat(job, done=done)
    _finish(erasure, job)


@transaction.atomic
def end_reading(erasure: Erasure) -> None:
    """No partner reads it from here on."""
    _require_agreed(erasure)
    # What was shared a moment ago is then among what ends.
    hold(sorted(erasure.case_ids))
    for case_id in erasure.case_ids:
        end_grants(case_id=UUID(case_id), organisation_id=erasure.organisation_id)


@transaction.atomic
def remove_rows(erasure: Erasure) -> None:
    """Remove all rows, and keep by which ids the rest is found; nothing where that was done."""
    with keyring():
        if "cases" in erasure.reach:
            return
        sheets = drop_sheets(map(UUID, erasure.case_ids), also=map(UUID, erasure.reach["sheets"]))
        persons = _hold(erasure.of_person_id)
        _require_agreed(erasure)
        case = Case.objects.filter(pk=erasure.of_case_id).first()
        reach = reach_of(case, erasure.extent) if case else _what_is_left(erasure)
        gone = [person for person in persons if person.pk in reach.persons]
        erasure.reach = {**erasure.reach, **_ids(erasure, reach, sheets, gone)}
        erasure.counts = reach.counts() | {"ImportBatch": len(sheets)}
        hold_index(erasure.organisation_id)
        for case_id in reach.cases:
            forget_case(case_id)
        forget_persons(gone)
        erasure.note = ""
        erasure.save(update_fields=["reach", "counts", "note"])


def end_copies(erasure: Erasure) -> None:
    """Remove exported files that may hold it: it is in no row by now, so in no later file."""
    since = date.fromisoformat(erasure.reach["since"])
    for end in (end_files, end_shared_files):
        end(organisation_id=erasure.organisation_id, since=since)


def end_keys(erasure: Erasure) -> None:
    """Destroy the keys, and note it where no backup of the data reaches."""
    for kind in ("person", "case"):
        for owner in erasure.reach[f"{kind}s"]:
            mark_erased(UUID(owner), kind)
    destroy_keys(map(UUID, erasure.reach["owners"]))


@transaction.atomic
def _finish(erasure: Erasure, job: Job) -> None:
    jobs.finish(job)
    Erasure.objects.filter(pk=erasure.pk).update(trouble="", ended_at=clock.now())
    record(
        Action.ERASURE_DONE,
        by=None,
        on=erasure,
        organisation_id=erasure.organisation_id,
        cases=erasure.reach["cases"],
        persons=erasure.reach["persons"],
        count=sum(erasure.counts.values()),
    )


def _require_agreed(erasure: Erasure) -> None:
    """The job may have waited for long: nothing is gone before this was asked once more."""
    if trouble := changed_since(erasure):
        raise NotAgreed(trouble)


def _hold(person_id: UUID) -> list[Person]:
    """Lock the person with whoever is the same, then the cases: everybody does in this order."""
    same = Person.objects.filter(pk__in=one_with(person_id)).order_by("number")
    persons = list(same.select_for_update(of=("self",)))
    hold_cases(*persons)
    return persons


def _what_is_left(erasure: Erasure) -> Reach:
    """The case went by itself meanwhile, as by an undone import; the person may be there still."""
    others = Case.objects.filter(person=erasure.of_person_id)
    if erasure.extent == Extent.CASE and others.exists():
        return Reach([])
    return Reach(list(others.values_list("pk", flat=True)), one_with(erasure.of_person_id))


def _ids(erasure: Erasure, reach: Reach, sheets: list[UUID], gone: list[Person]) -> dict[str, Any]:
    cases = {*map(str, reach.cases), str(erasure.of_case_id)}
    persons = {str(person.pk) for person in gone}
    if not Person.objects.filter(pk=erasure.of_person_id).exists():
        persons.add(str(erasure.of_person_id))
    owners = cases | persons | {str(erasure.pk), *map(str, sheets)}
    return {
        "cases": sorted(cases),
        "persons": sorted(persons),
        "numbers": [person.number for person in gone],
        "owners": sorted(owners),
        "keys": [str(key) for key in keys_of(map(UUID, owners))],
    }
