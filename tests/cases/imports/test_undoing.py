"""Undoing removes exactly what a sheet made, and nothing that anybody changed since."""

import pytest

from cases.casebook.editing import edit_case
from cases.casebook.events import add_event
from cases.casebook.models import Case, Claim, Event, Task
from cases.imports import deciding, undoing
from cases.imports.models import ImportedCase
from cases.imports.services import ask_undo
from cases.statistics.tallies.folding import fold
from cases.statistics.tallies.reading import Scope
from people.jobs.models import Job
from people.registry.index.search import search_people
from people.registry.models import Contact, Person, PersonName
from people.registry.naming import add_name
from tests.cases.imports.conftest import GOPAL, HEADINGS
from tests.cases.statistics.tallies.same import agree, differing

pytestmark = pytest.mark.django_db


def everything(*models):
    return {
        model.__name__: set(model._base_manager.values_list("pk", flat=True)) for model in models
    }


def test_all_of_it_is_gone_and_all_else_stays(brought, committed, undone, case_of, caseworker):
    mine = case_of(caseworker)
    add_event(case=mine, by=caseworker, text="By hand")
    kinds = (Case, Person, PersonName, Contact, Event, Claim, Task)
    before = everything(*kinds)

    batch = undone(committed())

    assert everything(*kinds) == before
    assert set(batch.rows.values_list("state", flat=True)) == {"waiting"}
    assert not ImportedCase.objects.exists()


def test_nobody_finds_who_was_undone(committed, undone, caseworker):
    undone(committed())

    found = search_people(
        within=Person.objects.all(),
        text="Gopal Invented",
        organisation_id=caseworker.organisation_id,
    )
    assert list(found) == []


def test_undone_rows_can_be_made_again(committed, undone):
    batch = undone(committed())

    committed(batch)

    assert Case.objects.count() == Person.objects.count() == 3


@pytest.mark.parametrize("what", ["case", "event", "name", "task"])
def test_what_somebody_changed_stays_and_is_named(committed, undone, caseworker, what):
    batch = committed()
    case = ImportedCase.objects.get(row__number=1).case
    if what == "case":
        edit_case(case=case, by=caseworker, version=case.version, summary="Called his wife")
    elif what == "event":
        add_event(case=case, by=caseworker, text="Called his wife")
    elif what == "name":
        add_name(person=case.person, by=caseworker, full="Gopu")
    else:
        Task.objects.create(case=case, due_on="2030-01-01", made_at=case.imported.get().made_at)

    undone(batch)

    assert list(Case.objects.all()) == [case]
    assert [(row.state, row.trouble) for row in batch.rows.all()] == [
        ("made", "changed_since"),
        ("waiting", ""),
        ("waiting", ""),
    ]


def test_a_task_that_a_rule_made_is_no_change(committed, undone):
    batch = committed()
    link = ImportedCase.objects.get(row__number=1)
    Task.objects.create(
        case=link.case,
        rule="R02",
        due_on="2030-01-01",
        about_id=link.case_id,
        made_at=link.made_at,
    )

    undone(batch)

    assert not Case.objects.exists()


def test_what_was_added_to_a_case_goes_and_the_case_stays(brought, committed, undone, caseworker):
    committed()
    case = Case.objects.get(nationality="NPL")
    kinds = (PersonName, Contact, Event)
    before = everything(*kinds)
    second = GOPAL.replace("Gopal Invented", "Gopal B. Invented").replace("00061", "00065")
    batch = brought(f"{HEADINGS}\n{second}")
    deciding.decide_row(batch_id=batch.pk, number=1, by=caseworker, decision="join", join=case.pk)
    committed(batch)
    assert everything(*kinds) != before

    undone(batch)

    assert everything(*kinds) == before
    assert Case.objects.count() == 3


def test_a_case_goes_with_what_another_row_added_to_it(brought, committed, undone, caseworker):
    second = GOPAL.replace("Gopal Invented", "Gopal B. Invented").replace(
        "2024-03-01", "2024-05-05"
    )
    batch = brought(f"{HEADINGS}\n{GOPAL}\n{second}")
    deciding.decide_row(batch_id=batch.pk, number=2, by=caseworker, decision="join", join=1)

    undone(committed(batch))

    assert not Case.objects.exists()
    assert not Person.objects.exists()
    assert set(batch.rows.values_list("state", flat=True)) == {"waiting"}


def test_killed_in_between_it_goes_on(committed, caseworker, monkeypatch):
    batch = ask_undo(batch_id=committed().pk, by=caseworker)
    real, beats = undoing.jobs.beat, []

    def dies(job, **told):
        beats.append(told)
        if len(beats) == 3:
            raise KeyboardInterrupt
        real(job, **told)

    monkeypatch.setattr(undoing.jobs, "beat", dies)
    with pytest.raises(KeyboardInterrupt):
        undoing.undo_import(batch.job_id)
    assert Case.objects.count() == 2
    monkeypatch.setattr(undoing.jobs, "beat", real)
    Job.objects.filter(pk=batch.job_id).update(state="waiting")

    undoing.undo_import(batch.job_id)

    assert not Case.objects.exists()


def test_a_case_that_went_out_of_sight_is_not_removed(committed, undone, colleague):
    batch = committed()
    case = ImportedCase.objects.get(row__number=1).case
    Case.objects.filter(pk=case.pk).update(owner=colleague)

    undone(batch)

    assert list(Case.objects.all()) == [case]


def test_what_a_sheet_made_is_counted_and_counted_no_more_when_it_is_undone(
    committed, undone, case_of, caseworker, organisation
):
    case_of(caseworker)
    batch = committed()
    fold()
    agree(Scope(organisation.id), Case.objects.all())
    assert Case.objects.count() == 4

    undone(batch)

    assert Case.objects.count() == 1
    assert differing(organisation) == []
    agree(Scope(organisation.id), Case.objects.all())
