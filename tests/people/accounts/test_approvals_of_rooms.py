"""What other rooms ask a second person for: a list that goes out, a file that is erased."""

from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from people.accounts.approvals import agree, ask_about, granted_by_time, open_by_time, withdraw
from people.accounts.carrying_out import SETTLED, carry_out_approvals
from people.accounts.models import Approval, Membership, User
from people.accounts.waiting import find_approval, find_asked, things_waiting_for, waiting_for
from people.audit.models import AuditEntry
from people.dates import clock

MINUTE = 1 / (24 * 60)
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


def test_where_nobody_else_may_agree_time_does(coordinator, caseworker, colleague):
    asked = ask_about(kind=KIND, about_id=uuid4(), by=coordinator)
    assert asked.opens_at is not None
    assert granted_by_time(KIND) == []
    assert open_by_time(asked.pk) is None

    clock.move((coordinator.organisation.delay_minutes + 1) * MINUTE)

    assert granted_by_time(Approval.Kind.ERASURE) == []
    assert granted_by_time(KIND) == [asked.pk]
    opened = open_by_time(asked.pk)
    assert opened is not None
    assert opened.is_done
    assert open_by_time(asked.pk) is None


def test_turn_of_the_timetable_leaves_it_to_its_room(coordinator, caseworker, colleague):
    asked = ask_about(kind=KIND, about_id=uuid4(), by=coordinator)
    clock.move((coordinator.organisation.delay_minutes + 1) * MINUTE)

    assert carry_out_approvals() == 0
    assert Approval.objects.get(pk=asked.pk).ended_at is None


def test_withdraw_ends_it_for_good(asked, caseworker, coordinator):
    withdraw(approval=asked, by=caseworker)

    with pytest.raises(ValidationError):
        agree(approval=asked, by=coordinator)
    last = find_asked(KIND, asked.about_id, who=coordinator)
    assert (last.is_done, last.ended_at is None) == (False, False)


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


def test_find_asked_is_of_the_own_group(asked, stranger):
    assert find_asked(KIND, asked.about_id, who=stranger) is None


@COMMITTED
def test_of_many_voices_at_once_one_makes_it_happen(caseworker, organisation, together):
    voices = [make_member(organisation, f"voice{n}") for n in range(8)]
    asked = ask_about(kind=KIND, about_id=uuid4(), by=caseworker)

    results = together(8, lambda n: agree(approval=asked, by=voices[n]))

    done = [one for one in results if isinstance(one, Approval)]
    assert [one.is_done for one in done] == [True]
    assert all(isinstance(one, ValidationError) for one in results if one not in done)
