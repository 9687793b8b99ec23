"""Two at one sheet at the same moment, and a worker that was taken for lost and still lives."""

from threading import Event

import pytest

from cases.casebook.models import Case
from cases.imports import undoing
from cases.imports.making import job as making
from cases.imports.models import ImportBatch, ImportRow
from cases.imports.services import ask_commit, ask_undo
from people.jobs.models import Job
from people.vault.keyring import keyring

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
PATIENCE = 1.0


def waits_before_a_row(monkeypatch, room):
    """Let the job halt as it has begun a row; the other one may act, and gets a while for it."""
    begun, acted = Event(), Event()
    asker_of = room.asker_of

    def slow(job):
        by = asker_of(job)
        begun.set()
        acted.wait(PATIENCE)
        return by

    monkeypatch.setattr(room, "asker_of", slow)
    return begun, acted


def ended_meanwhile(together, batch, run, begun, acted, count):
    """Run the job in one thread, end it in another; return the counts then, and at the end."""

    def act(number):
        if number:
            begun.wait(10)
            Job.objects.filter(pk=batch.job_id).update(state=Job.State.CANCELLED)
            counted = count()
            acted.set()
            return counted
        with keyring():
            run(batch.job_id)
        return None

    counted = together(2, act)[1]
    return counted, count()


def test_a_worker_taken_for_lost_makes_no_case_after_its_job_is_over(
    brought, caseworker, together, monkeypatch
):
    batch = ask_commit(batch_id=brought().pk, by=caseworker, takes=[])
    begun, acted = waits_before_a_row(monkeypatch, making)

    then, at_last = ended_meanwhile(
        together, batch, making.commit_import, begun, acted, Case.objects.count
    )
    assert then == at_last < 3


def test_a_worker_taken_for_lost_removes_no_case_after_its_job_is_over(
    committed, caseworker, together, monkeypatch
):
    batch = ask_undo(batch_id=committed().pk, by=caseworker)
    begun, acted = waits_before_a_row(monkeypatch, undoing)

    then, at_last = ended_meanwhile(
        together, batch, undoing.undo_import, begun, acted, Case.objects.count
    )
    assert then == at_last > 0


@pytest.mark.parametrize("acts", [(ask_commit, ask_commit), (ask_commit, ask_undo)])
def test_of_two_who_press_at_once_one_is_told_to_wait(
    brought, caseworker, coordinator, together, acts
):
    batch = brought()
    members = (caseworker, coordinator)

    def press(number):
        told = {"takes": []} if acts[number] is ask_commit else {}
        return acts[number](batch_id=batch.pk, by=members[number], **told)

    answers = together(2, press)
    assert sum(isinstance(each, ImportBatch) for each in answers) == 1
    assert Job.objects.filter(task__in=["cases.imports.commit", "cases.imports.undo"]).count() == 1


def test_the_same_man_in_two_sheets_made_at_once_is_asked_about(
    brought, caseworker, together, three_rows
):
    batches = [
        ask_commit(batch_id=brought(three_rows + end).pk, by=caseworker, takes=[])
        for end in (b"", b"\n")
    ]

    def make(number):
        with keyring():
            making.commit_import(batches[number].job_id)

    assert together(2, make) == [None, None]
    assert Case.objects.count() == 3
    assert ImportRow.objects.filter(trouble="must_decide").count() == 3
