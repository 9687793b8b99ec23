"""Sheets that nobody came back to are dropped; those that became cases stay."""

from datetime import timedelta

import pytest

from cases.imports.abandoned import KEPT, drop_abandoned
from cases.imports.models import ImportBatch, ImportRow
from cases.imports.services import ask_commit
from people.dates import clock

pytestmark = pytest.mark.django_db


def age(batch, by):
    ImportBatch.objects.filter(pk=batch.pk).update(brought_at=clock.now() - by)


def test_a_sheet_that_became_nothing_is_dropped(
    brought, files_dir, django_capture_on_commit_callbacks
):
    batch = brought()
    age(batch, KEPT + timedelta(minutes=1))

    with django_capture_on_commit_callbacks(execute=True):
        assert drop_abandoned() == 1

    batch.refresh_from_db()
    assert (batch.phase, batch.file_name) == ("dropped", "")
    assert not ImportRow.objects.exists()
    assert list(files_dir.iterdir()) == []
    assert drop_abandoned() == 0


def test_a_young_one_and_one_that_became_cases_stay(brought, committed):
    brought()
    age(committed(), KEPT * 10)

    assert drop_abandoned() == 0


def test_one_on_which_work_is_under_way_stays(brought, caseworker):
    batch = brought()
    ask_commit(batch_id=batch.pk, by=caseworker, takes=[])
    age(batch, KEPT * 10)

    assert drop_abandoned() == 0
