"""What was told goes in its time, and with the case that it became."""

import pytest

from cases.casebook.models import Case
from cases.lifecycle.erasing.models import Erasure
from cases.sharing.submissions.deciding import take_up
from cases.sharing.submissions.models import Submission, SubmissionContent
from cases.sharing.submissions.removing import remove_old_contents
from cases.sharing.submissions.services import submit, withdraw
from cases.sharing.submissions.vocabularies import State
from people.dates import clock
from people.vault.models import DataKey
from tests.cases.lifecycle.erasing.conftest import (  # noqa: F401
    agreed,
    crew,
    erased,
    second,
)

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
ENDED = (State.TAKEN_UP, State.DECLINED, State.WITHDRAWN)


@pytest.fixture
def ended(partner, told):
    """Submissions in every state, decided about today."""
    for state in State.values:
        made = submit(by=partner, sent=told(external_ref=state))
        told_at = {} if state == State.RECEIVED else {"decided_at": clock.now()}
        Submission.objects.filter(pk=made.pk).update(state=state, **told_at)


def test_nothing_goes_before_its_time(ended, settings):
    clock.move(settings.HOMEWARD_SUBMISSION_DAYS - 1)

    assert remove_old_contents() == 0
    assert SubmissionContent.objects.count() == len(State.values)


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_words_and_keys_of_what_ended_go_in_their_time(ended, settings):
    keys = DataKey.objects.count()
    clock.move(settings.HOMEWARD_SUBMISSION_DAYS + 1)

    assert remove_old_contents() == len(ENDED)

    assert SubmissionContent.objects.get().submission.state == State.RECEIVED
    assert DataKey.objects.count() == keys - len(ENDED)
    assert Submission.objects.count() == len(State.values)
    assert remove_old_contents() == 0


def test_the_reference_outlasts_the_words(partner, told, settings):
    submission = submit(by=partner, sent=told())
    withdraw(submission_id=submission.pk, by=partner)
    clock.move(settings.HOMEWARD_SUBMISSION_DAYS + 1)
    remove_old_contents()

    assert Submission.objects.get().external_ref == told()["external_ref"]
    assert not DataKey.objects.filter(owner=submission.pk).exists()


def test_a_long_night_goes_in_chunks(ended, monkeypatch, settings):
    monkeypatch.setattr("cases.sharing.submissions.removing.CHUNK", 1)
    clock.move(settings.HOMEWARD_SUBMISSION_DAYS + 1)

    assert remove_old_contents() == len(ENDED)


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_words_that_a_case_holds_are_kept_nowhere_else(partner, told, intake):
    submission = submit(by=partner, sent=told())
    content = submission.content.pk

    take_up(submission_id=submission.pk, by=intake, said={})

    assert not SubmissionContent.objects.exists()
    assert not DataKey.objects.filter(owner=content).exists()
    again = submit(by=partner, sent=told())
    assert (again.pk, again.state) == (submission.pk, State.TAKEN_UP)


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_what_became_a_case_is_erased_with_it(partner, told, intake, erased):  # noqa: F811
    submission, other = (submit(by=partner, sent=told(external_ref=ref)) for ref in ("a", "b"))
    case, _is_asked = take_up(submission_id=submission.pk, by=intake, said={})

    erasure = erased(Case.objects.get(pk=case.pk))

    assert Erasure.objects.get(pk=erasure.pk).state == "done"
    assert [each.pk for each in Submission.objects.all()] == [other.pk]
    assert SubmissionContent.objects.get().told
    # Handed in once more, it is answered as if it were the first time.
    assert submit(by=partner, sent=told(external_ref="a")).state == State.RECEIVED
