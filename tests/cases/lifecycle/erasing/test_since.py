"""What happens between the second voice and the job, which may wait for long behind others."""

from datetime import timedelta

import pytest

from cases.casebook.models import Case
from cases.lifecycle.erasing import carrying_out
from cases.lifecycle.erasing.carrying_out import erase
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.merging import merge_persons
from cases.lifecycle.retention import letting_go as nightly
from cases.lifecycle.retention.letting_go import let_go_of_what_is_over
from cases.lifecycle.retention.services import agree, keep_longer, let_go
from people.audit.models import AuditEntry
from people.dates import clock
from people.jobs.models import Job
from people.registry.models import Person
from tests.cases.exports.told import plain_cases
from tests.cases.lifecycle.erasing.test_erasing import second_file, tell_case

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


def refused_as(erasure):
    """Let the job come; return why it did nothing."""
    erase(erasure.job_id)
    erasure.refresh_from_db()
    assert erasure.state == "refused"
    assert Job.objects.get(pk=erasure.job_id).state == "done"
    assert AuditEntry.objects.filter(action="erasure.refused", object_id=erasure.pk).count() == 1
    return erasure.trouble


def test_a_case_that_came_before_the_job_was_not_agreed_to(caseworker, agreed, monkeypatch):
    case = tell_case(caseworker)
    erasure = agreed(case, "person")
    later = second_file(case, caseworker)
    ended = []
    monkeypatch.setattr(carrying_out, "end_grants", lambda **told: ended.append(told))

    assert refused_as(erasure) == "added"
    assert Case.objects.filter(pk__in=[case.pk, later.pk]).count() == 2
    assert not ended


def test_a_person_who_was_made_one_with_another_before_the_job_stays(
    caseworker, coordinator, agreed
):
    kept, gone = tell_case(caseworker, 1), tell_case(caseworker, 2)
    erasure = agreed(gone, "person")
    merge_persons(kept=kept.person, gone=gone.person, by=coordinator, reason="Alike")

    assert refused_as(erasure) == "merged"
    assert Case.objects.filter(pk__in=[kept.pk, gone.pk]).count() == 2
    assert Person.objects.filter(pk=kept.person_id).exists()


@pytest.fixture
def over(organisation, crew, coordinator, second):
    """A closed case that two let go; its night has come."""
    on = clock.today() - timedelta(days=800)
    (case,) = plain_cases(organisation, None, 1, workflow="closed", stage_since=on)
    agree(letting_go=let_go(refs=[case.ref], by=coordinator), by=second)
    clock.move(1)
    return case


def keep(case, by):
    until = clock.today() + timedelta(days=200)
    keep_longer(ref=case.ref, until=until, reason="A court asks for it", by=by)


def test_a_closed_case_that_is_kept_longer_before_the_job_stays(over, coordinator):
    assert let_go_of_what_is_over() == 1
    keep(over, coordinator)

    assert refused_as(Erasure.objects.get()) == "stopped"
    assert Case.objects.filter(pk=over.pk).exists()


def test_a_closed_case_that_is_opened_again_before_the_job_stays(over):
    assert let_go_of_what_is_over() == 1
    Case.objects.filter(pk=over.pk).update(workflow="open", stage_since=clock.today())

    assert refused_as(Erasure.objects.get()) == "stopped"
    assert Case.objects.filter(pk=over.pk).exists()


def test_a_closed_case_that_is_kept_longer_while_the_night_looks_stays(
    over, coordinator, monkeypatch
):
    look = nightly.ready

    def kept_meanwhile(group):
        rows = look(group)
        keep(over, coordinator)
        return rows

    monkeypatch.setattr(nightly, "ready", kept_meanwhile)

    assert let_go_of_what_is_over() == 0
    assert Erasure.objects.get().trouble == "stopped"


def test_a_closed_case_that_nobody_keeps_goes(over):
    let_go_of_what_is_over()
    erasure = Erasure.objects.get()
    erase(erasure.job_id)

    erasure.refresh_from_db()
    assert erasure.state == "done"
    assert not Case.objects.filter(pk=over.pk).exists()
