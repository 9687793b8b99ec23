"""Closed cases go when their time is over, two have said so, and no brake holds them."""

from contextlib import contextmanager
from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.casebook.models import Case
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.retention.days import days_of, goes_on, months_of, over_on
from cases.lifecycle.retention.letting_go import held_cases, let_go_of_what_is_over
from cases.lifecycle.retention.models import KeptLonger, LetGo, Retention
from cases.lifecycle.retention.selectors import coming as coming_cases
from cases.lifecycle.retention.selectors import kept_days, standing
from cases.lifecycle.retention.services import (
    agree,
    agree_by_time,
    change_months,
    keep_longer,
    let_go,
    release,
    stop,
)
from cases.reminders.models import RuleSetting
from cases.reminders.settings import rule_of
from people.accounts.approvals import withdraw_all_of
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.exports.told import plain_cases
from tests.cases.lifecycle.erasing.conftest import crew, second  # noqa: F401

pytestmark = [
    pytest.mark.django_db(databases=["default", "keys"]),
    pytest.mark.usefixtures("crew"),
]
OVER = 800
USUAL = 670


def coming(member):
    days = kept_days(member.organisation_id)
    return [standing(case, days) for case in coming_cases(member).order_by("stage_since", "pk")]


def keep_for(organisation, months):
    RuleSetting.objects.create(organisation=organisation, rule="R17", days=[days_of(months)])


def closed(organisation, count, *, days=OVER):
    """Cases that were closed so many days ago."""
    on = clock.today() - timedelta(days=days)
    return plain_cases(organisation, None, count, workflow="closed", stage_since=on)


@pytest.fixture
def agreed(coordinator, second):  # noqa: F811
    def let_go_by_two(cases):
        return agree(
            letting_go=let_go(refs=[case.ref for case in cases], by=coordinator), by=second
        )

    return let_go_by_two


@contextmanager
def nights(count=1, *, start=0.0):
    """Move the clock night by night, and look each night."""
    clock.move(start)
    yield [_night() for _ in range(count)]


def _night():
    clock.move(1)
    return let_go_of_what_is_over()


def test_what_two_let_go_goes_and_nothing_else(organisation, agreed):
    gone, stays = closed(organisation, 2)

    agreed([gone])

    with nights() as begun:
        assert begun == [1]
    assert Erasure.objects.get().of_case_id == gone.pk
    assert Erasure.objects.get().state == "in_hand"
    assert not LetGo.objects.filter(case=stays).exists()
    with nights(3) as begun:
        assert begun == [0, 0, 0]


def test_nothing_goes_without_a_second_person(organisation, coordinator):
    (case,) = closed(organisation, 1)
    letting_go = let_go(refs=[case.ref], by=coordinator)

    with pytest.raises(PermissionDenied):
        agree(letting_go=letting_go, by=coordinator)

    with nights(10) as begun:
        assert sum(begun) == 0


@pytest.mark.parametrize("who", ["caseworker", "admin", "auditor"])
def test_only_who_may_erase_decides(organisation, who, request, coordinator):
    (case,) = closed(organisation, 1)
    member = request.getfixturevalue(who)
    letting_go = let_go(refs=[case.ref], by=coordinator)

    for act in (
        lambda: let_go(refs=[case.ref], by=member),
        lambda: agree(letting_go=letting_go, by=member),
        lambda: keep_longer(ref=case.ref, until=clock.today(), reason="x", by=member),
        lambda: change_months(months=12, by=member),
        lambda: release(by=member),
    ):
        with pytest.raises(PermissionDenied):
            act()
    assert coming(member) == []


def test_where_nobody_else_is_there_time_agrees(organisation, coordinator, second):  # noqa: F811
    second.is_active = False
    second.save()
    (case,) = closed(organisation, 1)
    let_go(refs=[case.ref], by=coordinator)
    assert agree_by_time() == 0

    clock.move(3)

    assert agree_by_time() == 1
    assert let_go_of_what_is_over() == 1


def test_days_of_grace_are_waited_for(organisation, agreed):
    (case,) = closed(organisation, 1, days=0)
    keep_for(organisation, 3)
    Retention.objects.create(organisation=organisation, looked_at=clock.now())
    over = over_on(case.stage_since, days_of(3))
    clock.move((over - clock.today()).days)
    Retention.objects.update(looked_at=clock.now())
    agreed([case])

    with nights(8) as begun:
        assert begun == [0] * 6 + [1, 0]
    assert goes_on(over) == over + timedelta(days=7)


def test_one_opened_again_is_not_erased(organisation, agreed):
    (case,) = closed(organisation, 1)
    agreed([case])
    Case.objects.filter(pk=case.pk).update(workflow="open", stage_since=clock.today())

    with nights(3) as begun:
        assert sum(begun) == 0
    Case.objects.filter(pk=case.pk).update(workflow="closed")
    with nights(3) as begun:
        assert sum(begun) == 0


def test_one_that_is_kept_longer_is_not_erased(organisation, agreed, coordinator):
    (case,) = closed(organisation, 1)
    agreed([case])
    until = clock.today() + timedelta(days=200)

    keep_longer(ref=case.ref, until=until, reason="A court asks for it", by=coordinator)

    assert KeptLonger.objects.get().reason == "A court asks for it"
    with nights(6) as begun:
        assert sum(begun) == 0
    assert coming(coordinator) == []
    clock.move(150)
    assert [row.over_on for row in coming(coordinator)] == [until]


@pytest.mark.parametrize("until", [0, -1, 4000])
def test_a_day_that_is_past_or_far_is_refused(organisation, coordinator, until):
    (case,) = closed(organisation, 1)
    day = clock.today() + timedelta(days=until)

    with pytest.raises(ValidationError) as refused:
        keep_longer(ref=case.ref, until=day, reason=" ", by=coordinator)

    assert sorted(refused.value.message_dict) == ["reason", "until"]


def test_stopped_it_can_be_proposed_again(organisation, coordinator, second):  # noqa: F811
    (case,) = closed(organisation, 1)
    letting_go = let_go(refs=[case.ref], by=coordinator)
    with pytest.raises(ValidationError):
        let_go(refs=[case.ref], by=second)

    stop(letting_go=letting_go, by=second)

    assert coming(coordinator)[0].letting_go is None
    let_go(refs=[case.ref], by=second)


def test_a_list_of_somebody_who_left_can_be_proposed_anew(
    organisation,
    coordinator,
    second,  # noqa: F811
):
    (case,) = closed(organisation, 1)
    let_go(refs=[case.ref], by=coordinator)

    withdraw_all_of(coordinator, by=second)

    assert coming(second)[0].letting_go is None
    let_go(refs=[case.ref], by=second)


def test_only_what_is_near_its_time_can_be_let_go(organisation, coordinator):
    (early,) = closed(organisation, 1, days=300)

    with pytest.raises(ValidationError):
        let_go(refs=[early.ref], by=coordinator)
    with pytest.raises(ValidationError):
        let_go(refs=["C-1999-00001"], by=coordinator)
    assert coming(coordinator) == []


def test_other_groups_do_not_see_or_decide(organisation, stranger):
    (case,) = closed(organisation, 1)

    assert coming(stranger) == []
    with pytest.raises(ValidationError):
        let_go(refs=[case.ref], by=stranger)


def test_the_list_begins_sixty_days_before(organisation, coordinator):
    (case,) = closed(organisation, 1, days=0)
    over = over_on(case.stage_since, USUAL)

    clock.move((over - clock.today()).days - 61)
    assert coming(coordinator) == []
    clock.move(1)

    assert [(row.case, row.over_on) for row in coming(coordinator)] == [(case, over)]
    assert not coming(coordinator)[0].is_over


@pytest.mark.parametrize("count", [3, 4])
def test_brake_of_a_small_group(organisation, agreed, coordinator, count):
    agreed(closed(organisation, count))

    with nights(2) as begun:
        assert sum(begun) == (3 if count == 3 else 0)

    if count == 4:
        held = held_cases(organisation.pk)
        assert (held.held_for, held.held_count) == ("many", 4)
        release(by=coordinator)
        with nights() as begun:
            assert begun == [4]
    assert held_cases(organisation.pk) is None


@pytest.mark.parametrize(("others", "goes"), [(595, 6), (394, 0)])
def test_brake_of_a_large_group_is_one_in_a_hundred(organisation, agreed, others, goes):
    plain_cases(organisation, None, others)
    agreed(closed(organisation, 6))

    with nights() as begun:
        assert begun == [goes]


def test_held_it_is_recorded_once_and_more_is_not_released(organisation, agreed, coordinator):
    cases = closed(organisation, 9)
    agreed(cases[:4])
    with nights(3) as begun:
        assert sum(begun) == 0
    assert AuditEntry.objects.filter(action="retention.held").count() == 1
    release(by=coordinator)
    assert AuditEntry.objects.get(action="retention.released").actor_id == coordinator.id
    agreed(cases[4:])

    with nights() as begun:
        assert begun == [0]

    assert held_cases(organisation.pk).held_count == 9


def test_nothing_held_is_nothing_to_release(organisation, coordinator):
    with pytest.raises(ValidationError):
        release(by=coordinator)


def _in_days(organisation, days):
    """A case whose time is over in so many days."""
    (case,) = closed(organisation, 1, days=0)
    on = clock.today() + timedelta(days=days - USUAL - 60)
    assert over_on(on, USUAL) == clock.today() + timedelta(days=days)
    Case.objects.filter(pk=case.pk).update(stage_since=on)
    return Case.objects.get(pk=case.pk)


@pytest.mark.parametrize("jump", [1, -1, 7, 400, 3653])
def test_a_clock_that_is_moved_takes_nobody_early(organisation, agreed, coordinator, jump):
    """Time that passed is counted apart; three at once are not held for being many."""
    cases = [_in_days(organisation, days) for days in (1, 30, 59)]
    lasts = {case.pk: over_on(case.stage_since, USUAL) for case in cases}
    for case in cases:
        agreed([case])
    let_go_of_what_is_over()
    true_day = clock.today()

    clock.move(jump)
    for passed in range(12):
        let_go_of_what_is_over()
        gone = set(Erasure.objects.values_list("of_case_id", flat=True))
        early = [pk for pk in gone if lasts[pk] > true_day + timedelta(days=passed)]
        assert early == []
        clock.move(1)
    clock.move(-jump)

    let_go_of_what_is_over()
    assert set(Erasure.objects.values_list("of_case_id", flat=True)) <= {cases[0].pk}


def test_a_jump_is_held_until_somebody_has_looked(organisation, agreed, coordinator):
    case = _in_days(organisation, 0)
    agreed([case])
    let_go_of_what_is_over()

    clock.move(30)

    with nights(3) as begun:
        assert sum(begun) == 0
    assert held_cases(organisation.pk).held_for == "clock"
    release(by=coordinator)
    with nights() as begun:
        assert begun == [1]


def test_a_jump_that_is_taken_back_needs_nobody(organisation, agreed):
    case = _in_days(organisation, 0)
    agreed([case])
    let_go_of_what_is_over()
    clock.move(3653)
    assert let_go_of_what_is_over() == 0
    clock.move(-3653)

    with nights(7) as begun:
        assert sum(begun) == 1
    assert held_cases(organisation.pk) is None


def test_longer_time_counts_at_once(organisation, coordinator):
    since = change_months(months=120, by=coordinator)

    assert since == clock.today()
    assert months_of(kept_days(organisation.pk)) == 120
    assert rule_of(organisation.pk, "R17").days == (3592,)


def test_shorter_time_counts_in_sixty_days(organisation, coordinator):
    (case,) = closed(organisation, 1, days=500)

    since = change_months(months=12, by=coordinator)

    assert since == clock.today() + timedelta(days=60)
    assert months_of(kept_days(organisation.pk)) == 24
    assert coming(coordinator) == []
    with pytest.raises(ValidationError):
        let_go(refs=[case.ref], by=coordinator)
    clock.move(59)
    assert months_of(kept_days(organisation.pk)) == 24
    clock.move(1)
    assert rule_of(organisation.pk, "R17").days == (305,)
    assert [row.case for row in coming(coordinator)] == [case]


def test_shorter_time_is_taken_back_before_it_counts(organisation, coordinator, second):  # noqa: F811
    change_months(months=3, by=coordinator)

    change_months(months=24, by=second)

    clock.move(100)
    assert months_of(kept_days(organisation.pk)) == 24


def test_shortened_twice_it_counts_from_the_last_time_on(organisation, coordinator):
    change_months(months=12, by=coordinator)
    clock.move(50)

    change_months(months=3, by=coordinator)

    clock.move(20)
    assert months_of(kept_days(organisation.pk)) == 24
    clock.move(41)
    assert months_of(kept_days(organisation.pk)) == 3


def test_shorter_time_takes_nothing_earlier_that_was_agreed_to(organisation, agreed, coordinator):
    change_months(months=3, by=coordinator)
    clock.move(30)
    case = _in_days(organisation, 59)
    Retention.objects.update(looked_at=clock.now())
    agreed([case])
    over = LetGo.objects.get(case=case).over_on
    let_go_of_what_is_over()

    gone = None
    for _number in range(80):
        if _night():
            gone = clock.today()

    assert over == over_on(case.stage_since, USUAL)
    assert gone == goes_on(over)


def test_longer_time_keeps_what_was_agreed_to(organisation, agreed, coordinator):
    case = _in_days(organisation, 5)
    agreed([case])
    change_months(months=36, by=coordinator)

    with nights(20) as begun:
        assert sum(begun) == 0


@pytest.mark.parametrize("months", [0, 2, 121])
def test_time_out_of_bounds_is_refused(coordinator, months):
    with pytest.raises(ValidationError) as refused:
        change_months(months=months, by=coordinator)

    assert list(refused.value.message_dict) == ["months"]


def test_every_number_of_months_comes_back_from_its_days():
    assert [months_of(days_of(months)) for months in range(3, 121)] == list(range(3, 121))


@pytest.mark.parametrize("closed_on", [date.max, date.max - timedelta(days=500)])
def test_calendar_ends_without_a_fault(closed_on):
    assert goes_on(over_on(closed_on, USUAL)) == date.max


def test_those_that_are_kept_longer_do_not_hide_the_rest(organisation, coordinator):
    kept = closed(organisation, 3, days=OVER + 10)
    (other,) = closed(organisation, 1)
    until = clock.today() + timedelta(days=300)
    for case in kept:
        keep_longer(ref=case.ref, until=until, reason="A court asks for it", by=coordinator)

    assert [row.case for row in coming(coordinator)] == [other]
