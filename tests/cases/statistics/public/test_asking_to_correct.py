"""What was wrong is said by two; figures are withdrawn by one."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client

from cases.statistics.public.correcting import (
    agree_to_correct,
    ask_to_correct,
    correct_by_time,
    stop_correction,
)
from cases.statistics.public.models import (
    Correction,
    ProposedCorrection,
    Publication,
    Release,
)
from cases.statistics.public.publishing import take_down
from people.accounts import approvals
from people.accounts.models import Approval
from people.audit.models import AuditEntry
from people.dates import clock
from tests.conftest import _member

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
WORDS = "Forty men of one list were counted twice."


def read_by_anybody(publication):
    home = f"/public/{publication.address.token}/"
    return "".join(Client().get(f"{home}{file}").content.decode() for file in ("", "feed.json"))


def done(action):
    return AuditEntry.objects.filter(action=f"figures.{action}").count()


def test_nothing_is_said_before_a_second_person_agrees(coordinator, second, publication):
    asked = ask_to_correct(publication=publication, words=WORDS, by=coordinator)

    assert WORDS not in read_by_anybody(publication)
    assert not Release.objects.get().is_wrong
    with pytest.raises(PermissionDenied):
        agree_to_correct(proposed=asked, by=coordinator)

    agree_to_correct(proposed=asked, by=second)

    assert WORDS in read_by_anybody(publication)
    assert Release.objects.get().is_wrong
    assert not ProposedCorrection.objects.exists()
    assert (done("correction_asked"), done("corrected")) == (1, 1)
    assert Correction.objects.get().made_by == coordinator


def test_what_is_withdrawn_is_gone_at_once_and_the_words_follow(coordinator, second, publication):
    asked = ask_to_correct(publication=publication, words=WORDS, withdraws=True, by=coordinator)

    assert Publication.objects.get().shown == {}
    read = read_by_anybody(publication)
    assert "withdrawn" in read
    assert WORDS not in read
    stop_correction(proposed=asked, by=second)
    assert Publication.objects.get().shown == {}

    again = ask_to_correct(publication=publication, words="Say this.", withdraws=True, by=second)
    agree_to_correct(proposed=again, by=coordinator)

    assert "Say this." in read_by_anybody(publication)
    assert WORDS not in read_by_anybody(publication)


def test_stopped_words_are_gone(coordinator, second, publication):
    asked = ask_to_correct(publication=publication, words=WORDS, by=coordinator)

    stop_correction(proposed=asked, by=second)

    assert not ProposedCorrection.objects.exists()
    assert done("correction_stopped") == 1
    assert not Release.objects.get().is_wrong


def test_words_that_were_stopped_elsewhere_are_gone_with_the_next_turn(
    coordinator, second, publication
):
    asked = ask_to_correct(publication=publication, words=WORDS, by=coordinator)
    approvals.withdraw(approval=asked.approval, by=second)
    with pytest.raises(ValidationError, match="over"):
        agree_to_correct(proposed=asked, by=second)

    assert correct_by_time() == 0

    assert not ProposedCorrection.objects.exists()
    assert not Correction.objects.exists()


def test_where_nobody_else_is_time_stands_in_after_three_days(coordinator, second, publication):
    second.role = "caseworker"
    second.save()
    ask_to_correct(publication=publication, words=WORDS, by=coordinator)

    with clock.at(clock.now() + timedelta(days=3) - timedelta(minutes=1)):
        assert correct_by_time() == 0
    with clock.at(clock.now() + timedelta(days=3, minutes=1)):
        assert correct_by_time() == 1

    assert Correction.objects.get().words == WORDS
    assert AuditEntry.objects.get(action="figures.corrected").actor_kind == "system"


@pytest.mark.parametrize("lost", ["the role", "the address"])
def test_what_does_not_hold_any_more_is_not_said(lost, coordinator, second, publication):
    asked = ask_to_correct(publication=publication, words=WORDS, by=coordinator)
    if lost == "the role":
        coordinator.role = "caseworker"
        coordinator.save()
    else:
        take_down(by=second)

    with pytest.raises(ValidationError, match="stop it"):
        agree_to_correct(proposed=asked, by=second)
    Approval.objects.filter(kind="correction").update(opens_at=clock.now())
    second.role = "caseworker"
    second.save()

    assert correct_by_time() == 0

    assert not Correction.objects.exists()
    assert not ProposedCorrection.objects.exists()


def test_foreign_words_are_not_there(stranger, coordinator, publication):
    asked = ask_to_correct(publication=publication, words=WORDS, by=coordinator)

    for act in (agree_to_correct, stop_correction):
        with pytest.raises(ProposedCorrection.DoesNotExist):
            act(proposed=asked, by=stranger)


@pytest.mark.parametrize(
    "words", ["", "  ", "x" * 1001, "C-2026-00012 was wrong", "see p-000034", "c202600012 as well"]
)
def test_wrong_words_are_refused_at_their_field(publication, coordinator, words):
    with pytest.raises(ValidationError) as refused:
        ask_to_correct(publication=publication, words=words, by=coordinator)

    assert list(refused.value.message_dict) == ["words"]
    assert not Correction.objects.exists()


def test_only_who_publishes_corrects_and_only_what_is_public(
    caseworker, stranger, coordinator, publication, second
):
    with pytest.raises(PermissionDenied):
        ask_to_correct(publication=publication, words=WORDS, by=caseworker)
    with pytest.raises(Publication.DoesNotExist):
        ask_to_correct(publication=publication, words=WORDS, by=stranger)
    take_down(by=coordinator)
    with pytest.raises(ValidationError, match="not public"):
        ask_to_correct(publication=publication, words=WORDS, by=coordinator)


def test_two_who_agree_at_once_say_it_once(
    transactional_db, organisation, coordinator, second, publication, together
):
    third = _member(organisation, "toni", "coordinator")
    asked = ask_to_correct(publication=publication, words=WORDS, by=coordinator)

    def agree(number):
        try:
            agree_to_correct(proposed=asked, by=[second, third][number])
        except (ProposedCorrection.DoesNotExist, ValidationError):
            return "too late"
        return "said"

    assert sorted(together(2, agree)) == ["said", "too late"]
    assert Correction.objects.count() == 1
