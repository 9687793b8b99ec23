"""Undoing an import: exactly what it made is removed, and nothing that anybody changed since."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import transaction
from django.db.models import ProtectedError

from cases.casebook.deadlines import keep_next_deadline
from cases.casebook.models import Case, Claim, Task
from cases.casebook.vocabularies import TaskState
from cases.imports.holding import open_again
from cases.imports.making.hanging import hanging_from
from cases.imports.models import ImportBatch, ImportedCase, ImportRow
from cases.imports.vocabularies import Action as Proposed
from cases.imports.vocabularies import RowState, Trouble
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.jobs import services as jobs
from people.jobs.giving_way import GivingWay
from people.jobs.models import Job
from people.jobs.running import asker_of, run
from people.registry.index.upkeep import forget_names, hold_index, index_changed_names
from people.registry.models import Person
from people.vault.keyring import keyring

# What the software itself hangs from a case as time goes by.
_OF_ITSELF = frozenset({"cases.Notice"})


@dataclass
class Undone:
    """How many rows were undone, and how many stay because somebody changed what they made."""

    removed: int = 0
    stays: int = 0


def undo_import(job_id: UUID) -> None:
    """Undo the sheet of a job, case by case, the latest first; killed, it goes on where it was."""
    run(job_id, _undo, unended=open_again)


def _undo(job: Job) -> None:
    batch = ImportBatch.objects.get(job=job)
    undone = _undo_all(batch, job)
    _end(batch, job, undone)


def _undo_all(batch: ImportBatch, job: Job) -> Undone:
    undone = Undone()
    # What was added to a case goes before the case itself.
    made = ImportedCase.objects.filter(row__batch=batch).order_by("is_new", "-row__number")
    rows = list(made.values_list("row_id", flat=True))
    jobs.beat(job, done=0, total=len(rows))
    give_way = GivingWay()
    for done, row_id in enumerate(rows):
        with keyring(), transaction.atomic():
            # Whoever was taken for lost removes nothing more: it may be made anew by now.
            jobs.beat(job, done=done)
            if undo_row(row_id=row_id, by=asker_of(job, Permission.IMPORT_CASES)):
                undone.removed += 1
            else:
                undone.stays += 1
        give_way()
    jobs.beat(job, done=len(rows))
    return undone


@transaction.atomic
def undo_row(*, row_id: UUID, by: Membership) -> bool:
    """Remove what a row made, and let it wait as before.

    False, and nothing is touched, where anybody has changed it since.
    """
    row = ImportRow.objects.select_for_update(no_key=True).get(pk=row_id)
    link = ImportedCase.objects.visible_to(by).filter(row=row).first()
    if link is None:
        return False
    case = _held(link.case_id)
    row_itself = ImportRow.objects.filter(pk=row.pk)
    is_gone = _remove_case(link, case, by) if link.is_new else _remove_parts(link, case)
    if not is_gone:
        row_itself.update(trouble=Trouble.CHANGED_SINCE)
        return False
    # Of a case that is gone, rows of a sheet that came back since are to be decided about.
    same = ImportRow.objects.filter(of_case_id=link.case_id) if link.is_new else row_itself.none()
    same.exclude(pk=row.pk).update(
        state=RowState.WAITING, action=Proposed.REVIEW, of_case_id=None, open_changes=0
    )
    row_itself.update(state=RowState.WAITING, trouble="", of_case_id=None)
    return True


def _held(case_id: UUID) -> Case:
    """Lock person and case, in the order that everybody keeps."""
    person_id = Case.objects.values_list("person_id", flat=True).get(pk=case_id)
    Person.objects.select_for_update().get(pk=person_id)
    return Case.objects.select_related("person").select_for_update(of=("self",)).get(pk=case_id)


def _remove_case(link: ImportedCase, case: Case, by: Membership) -> bool:
    person, told = case.person, link.made
    now = hanging_from(case.pk, case.person_id)
    is_same = (case.version, person.version) == (told["case"], told["person"])
    if not is_same or _added_by_hand(now, told["rows"]):
        return False
    try:
        with transaction.atomic():
            hold_index(case.organisation_id)
            forget_names(person)
            case.delete()
            person.delete()
    except ProtectedError:
        return False
    record(Action.CASE_REMOVED, by=by, on=link, case=case.pk or link.case_id)
    return True


def _added_by_hand(now: dict[str, list[str]], made: dict[str, list[str]]) -> bool:
    """Tell whether anything hangs there that no import or rule has made, or is gone."""
    for label, ids in now.items():
        news = set(ids) - set(made.get(label, []))
        if label in _OF_ITSELF or not news:
            continue
        if label == Task._meta.label:
            rule_made = Task.objects.filter(pk__in=news, state=TaskState.OPEN).exclude(rule="")
            news -= {str(pk) for pk in rule_made.values_list("pk", flat=True)}
        if news:
            return True
    done = Task.objects.filter(pk__in=made.get(Task._meta.label, [])).exclude(state=TaskState.OPEN)
    return done.exists() or any(set(ids) - set(now.get(label, [])) for label, ids in made.items())


def _remove_parts(link: ImportedCase, case: Case) -> bool:
    """Remove what was added to a case, if all of it is as it was."""
    parts: list[Any] = []
    for label, ids in link.made["rows"].items():
        rows = list(apps.get_model(label)._base_manager.filter(pk__in=ids))
        if len(rows) != len(ids) or any(_was_changed(row, link.made["stood"]) for row in rows):
            return False
        parts += rows
    hold_index(case.organisation_id)
    for part in parts:
        part.delete()
    index_changed_names(case.person)
    keep_next_deadline([case.pk])
    link.delete()
    return True


def _was_changed(row: Any, stood: list[str]) -> bool:
    """A claim that was let stand since or taken back, a row that was corrected."""
    if isinstance(row, Claim):
        return row.taken_back_at is not None or row.is_chosen != (str(row.pk) in stood)
    return bool(getattr(row, "version", 1) > 1)


@transaction.atomic
def _end(batch: ImportBatch, job: Job, undone: Undone) -> None:
    jobs.finish(job)
    open_again(job)
    record(
        Action.IMPORT_UNDONE,
        by=job.asked_by,
        on=batch,
        removed=undone.removed,
        stays=undone.stays,
    )
