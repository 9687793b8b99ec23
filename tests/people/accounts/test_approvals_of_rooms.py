"""What other rooms ask a second person for: a list that goes out, a file that is erased."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from people.accounts.approval_kinds import KINDS
from people.accounts.approvals import agree, ask_about, do_by_time, withdraw
from people.accounts.carrying_out import carry_out_approvals
from people.accounts.delay import change_delay
from people.accounts.departures import end_membership
from people.accounts.members import change_role
from people.accounts.models import Approval, Membership, User
from people.accounts.voices import SETTLED
from people.accounts.waiting import (
    choice_of,
    find_approval,
    things_waiting_for,
    waiting_for,
)
from people.audit.models import AuditEntry
from people.dates import clock

KIND = Approval.Kind.EXPORT
pytestmark = pytest.mark.django_db(databases=["default", "keys"])
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


def make_member(organisation, name, role="coordinator"):
    user = User(email=f"{name}@example.org", display_name=name)
    user.set_unusable_password()
    user.save()
    return Membership.objects.create(user=user, organisation=organisation, role=role)


@pytest.fixture
def asked(caseworker, colleague, coordinator):
    return ask_about(kind=KIND, about_id=uuid4(), by=caseworker)


def test_ask_about_again_is_the_same_asking(caseworker, asked):
    again = ask_about(kind=KIND, about_id=asked.about_id, by=caseworker)

    assert again == asked
    assert asked.opens_at is None
    [entry] = AuditEntry.objects.filter(action="approval.asked")
    assert str(asked.about_id) in entry.detail


def test_ask_about_is_not_for_what_is_about_members(coordinator, caseworker):
    with pytest.raises(PermissionDenied):
        ask_about(kind=Approval.Kind.FACTOR_RESET, about_id=caseworker.user_id, by=coordinator)


def test_agree_by_who_may_let_out_ends_it_as_done(asked, coordinator):
    agreed = agree(approval=asked, by=coordinator)

    assert agreed.is_done
    with pytest.raises(ValidationError):
        agree(approval=asked, by=coordinator)


def test_agree_is_for_no_other_role_and_for_no_other_group(
    asked, admin, colleague, stranger, auditor
):
    for other in (admin, colleague, auditor):
        with pytest.raises(PermissionDenied):
            agree(approval=asked, by=other)
    with pytest.raises(Approval.DoesNotExist):
        agree(approval=asked, by=stranger)
    assert not Approval.objects.get(pk=asked.pk).is_done


def test_nobody_agrees_to_what_he_asked_for(coordinator, caseworker, colleague):
    asked = ask_about(kind=KIND, about_id=uuid4(), by=coordinator)

    with pytest.raises(PermissionDenied):
        agree(approval=asked, by=coordinator)


def test_newcomer_has_no_voice(asked, organisation):
    newcomer = make_member(organisation, "newcomer")
    Membership.objects.filter(pk=newcomer.pk).update(joined_at=asked.asked_at - SETTLED / 2)
    newcomer.refresh_from_db()

    with pytest.raises(PermissionDenied):
        agree(approval=asked, by=newcomer)


def days(time):
    return time.total_seconds() / 86400


def done_by_time(kind=KIND):
    """What a room is handed in one turn."""
    handed = []
    count = do_by_time(kind, lambda approval: handed.append(approval.pk) or True)
    assert count == len(handed)
    return handed


def test_where_nobody_else_may_agree_time_does(coordinator, caseworker, colleague):
    asked = ask_about(kind=KIND, about_id=uuid4(), by=coordinator)
    assert asked.opens_at is not None
    assert done_by_time() == []

    clock.move(days(KINDS[KIND].floor))

    assert done_by_time(Approval.Kind.ERASURE) == []
    assert done_by_time() == [asked.pk]
    assert Approval.objects.get(pk=asked.pk).is_done
    assert done_by_time() == []


@pytest.mark.parametrize("kind", [KIND, Approval.Kind.ERASURE, Approval.Kind.LETTING_GO])
def test_time_stands_in_for_nobody_within_three_days(coordinator, caseworker, colleague, kind):
    change_delay(minutes=15, by=coordinator)

    asked = ask_about(kind=kind, about_id=uuid4(), by=coordinator)

    assert asked.opens_at == asked.asked_at + timedelta(days=3)
    clock.move(2.9)
    assert done_by_time(kind) == []


def test_longer_delay_of_a_group_goes_before_the_floor(coordinator, caseworker, colleague):
    change_delay(minutes=7 * 24 * 60, by=coordinator)

    asked = ask_about(kind=KIND, about_id=uuid4(), by=coordinator)

    assert asked.opens_at == asked.asked_at + timedelta(days=7)


def shut_out(second, by, how):
    """Take away the voice of the only other one who could agree."""
    if how == "another role":
        return change_role(member=second, role="caseworker", by=by)
    if how == "two roles after each other":
        change_role(member=second, role="caseworker", by=by)
        return change_role(member=second, role="intake", by=by)
    return end_membership(member=second, by=by, end_keys=False)


@pytest.mark.parametrize(
    "how", ["another role", "two roles after each other", "end of the membership"]
)
def test_whoever_shuts_out_the_other_gains_no_time(
    organisation, coordinator, caseworker, colleague, how
):
    second = make_member(organisation, "second")

    shut_out(second, coordinator, how)
    asked = ask_about(kind=KIND, about_id=uuid4(), by=coordinator)

    gone_for = asked.opens_at - asked.asked_at
    assert gone_for > SETTLED + KINDS[KIND].floor - timedelta(minutes=1)
    clock.move(days(SETTLED))
    assert done_by_time() == []
    clock.move(days(KINDS[KIND].floor))
    assert done_by_time() == [asked.pk]


def test_one_who_left_long_ago_is_missed_no_more(organisation, coordinator, caseworker, colleague):
    with clock.at(clock.now() - SETTLED - timedelta(hours=1)):
        shut_out(make_member(organisation, "second"), coordinator, "another role")

    asked = ask_about(kind=KIND, about_id=uuid4(), by=coordinator)

    assert asked.opens_at == asked.asked_at + KINDS[KIND].floor


def test_change_that_takes_no_voice_away_delays_nothing(coordinator, caseworker, colleague):
    change_role(member=colleague, role="lawyer", by=coordinator)

    asked = ask_about(kind=KIND, about_id=uuid4(), by=coordinator)

    assert asked.opens_at == asked.asked_at + KINDS[KIND].floor


def test_group_that_was_made_small_waits_longer(organisation, coordinator, caseworker):
    second = make_member(organisation, "second")
    end_membership(member=caseworker, by=coordinator, end_keys=False)

    asked = ask_about(kind=KIND, about_id=uuid4(), by=coordinator)

    assert second.may(KINDS[KIND].agrees)
    assert asked.opens_at - asked.asked_at > SETTLED


def test_time_stands_in_no_more_once_somebody_can_agree_again(
    organisation, coordinator, caseworker, colleague
):
    second = make_member(organisation, "second")
    change_role(member=second, role="caseworker", by=coordinator)
    asked = ask_about(kind=KIND, about_id=uuid4(), by=coordinator)
    change_role(member=second, role="coordinator", by=coordinator)

    clock.move(30)

    assert done_by_time() == []
    asked.refresh_from_db()
    assert (asked.opens_at, asked.ended_at) == (None, None)
    second.refresh_from_db()
    assert agree(approval=asked, by=second).is_done


def test_every_kind_is_in_the_table():
    assert set(KINDS) == set(Approval.Kind.values)


def test_choice_is_there_as_long_as_it_waits(asked, coordinator, caseworker, colleague):
    def choice(member):
        found = choice_of(Approval.objects.get(pk=asked.pk), member)
        return found and (found.may_agree, found.may_stop)

    assert [choice(one) for one in (coordinator, caseworker, colleague)] == [
        (True, True),
        (False, True),
        (False, False),
    ]
    agree(approval=asked, by=coordinator)
    assert choice(coordinator) is None


def test_turn_of_the_timetable_leaves_it_to_its_room(coordinator, caseworker, colleague):
    asked = ask_about(kind=KIND, about_id=uuid4(), by=coordinator)
    clock.move(days(KINDS[KIND].floor))

    assert carry_out_approvals() == 0
    assert Approval.objects.get(pk=asked.pk).ended_at is None


def test_withdraw_ends_it_for_good(asked, caseworker, coordinator):
    withdraw(approval=asked, by=caseworker)

    with pytest.raises(ValidationError):
        agree(approval=asked, by=coordinator)
    asked.refresh_from_db()
    assert asked.was_stopped


def test_withdraw_is_not_for_bystanders(asked, colleague, admin):
    for other in (colleague, admin):
        with pytest.raises(PermissionDenied):
            withdraw(approval=asked, by=other)


def test_things_wait_for_those_who_may_agree_alone(asked, caseworker, colleague, coordinator):
    assert things_waiting_for(coordinator, KIND) == [asked]
    assert things_waiting_for(coordinator, Approval.Kind.ERASURE) == []
    for other in (caseworker, colleague):
        assert things_waiting_for(other, KIND) == []
    agree(approval=asked, by=coordinator)
    assert things_waiting_for(coordinator, KIND) == []


def test_page_about_members_does_not_show_it(asked, coordinator):
    assert waiting_for(coordinator) == []
    with pytest.raises(Approval.DoesNotExist):
        find_approval(asked.pk, who=coordinator)


@COMMITTED
def test_of_many_voices_at_once_one_makes_it_happen(caseworker, organisation, together):
    voices = [make_member(organisation, f"voice{n}") for n in range(8)]
    asked = ask_about(kind=KIND, about_id=uuid4(), by=caseworker)

    results = together(8, lambda n: agree(approval=asked, by=voices[n]))

    done = [one for one in results if isinstance(one, Approval)]
    assert [one.is_done for one in done] == [True]
    assert all(isinstance(one, ValidationError) for one in results if one not in done)
