"""Erasing whoever came in by a sheet: the raw sheet goes, the cases of others stay."""

import pytest

from cases.casebook.models import Case
from cases.imports.forgetting import SheetBusy
from cases.imports.models import ImportBatch, ImportedCase, ImportRow
from cases.imports.services import ask_undo
from cases.imports.undoing import undo_import
from cases.lifecycle.erasing.carrying_out import erase
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.erasing.reach import preview
from people.jobs.models import Job
from people.registry.models import Person
from people.vault.files import path_of
from people.vault.models import DataKey
from tests.cases.imports.conftest import brought, committed, three_rows  # noqa: F401

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@pytest.fixture
def gopal(committed):  # noqa: F811
    committed()
    return Case.objects.order_by("ref").first()


def test_the_sheet_with_him_goes_and_others_cases_stay(gopal, erased):
    batch = ImportBatch.objects.get()
    file_id = batch.file_id
    assert path_of(file_id).exists()
    assert (preview(gopal, "case").sheets, preview(gopal, "case").unmade) == (1, 0)

    erasure = erased(gopal)

    assert erasure.state == "done"
    assert not path_of(file_id).exists()
    assert not DataKey.objects.filter(owner__in=[batch.pk, file_id]).exists()
    assert not ImportRow.objects.exists()
    batch.refresh_from_db()
    assert (batch.phase, batch.layout, batch.file_name) == ("dropped", {}, "")
    assert Case.objects.count() == Person.objects.count() == 2


def test_it_waits_while_the_sheet_is_being_undone(gopal, agreed, caseworker):
    batch = ImportBatch.objects.get()
    erasure = agreed(gopal)
    batch = ask_undo(batch_id=batch.pk, by=caseworker)

    with pytest.raises(SheetBusy):
        erase(erasure.job_id)

    erasure.refresh_from_db()
    assert (erasure.state, erasure.trouble) == ("in_hand", "sheet")
    assert Case.objects.filter(pk=gopal.pk).exists()

    undo_import(batch.job_id)
    Job.objects.filter(pk=erasure.job_id).update(state="waiting")
    erase(erasure.job_id)

    # The undone row would make him again, and its sheet held him: both are gone.
    assert Erasure.objects.get(pk=erasure.pk).state == "done"
    assert not ImportRow.objects.exists()
    assert not DataKey.objects.filter(owner__in=[gopal.pk, gopal.person_id, batch.pk]).exists()


def test_a_sheet_without_him_stays(gopal, erased, brought):  # noqa: F811
    other = brought("Name\nSomebody Else\n", name="other.csv")

    erased(gopal)

    other.refresh_from_db()
    assert other.phase == "open"
    assert other.rows.get().cells == ["Somebody Else"]
    assert not ImportedCase.objects.exists()
