"""A second person: who asks, who agrees, when it happens, and that it happens once."""

from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from django.core.exceptions import PermissionDenied, ValidationError

from people.accounts import waiting
from people.accounts.approvals import agree, ask, may_agree, withdraw
from people.accounts.carrying_out import carry_out_approvals
from people.accounts.invitations import invite
from people.accounts.joining import accept_invitation
from people.accounts.members import change_role
from people.accounts.models import AccountMail, Approval, Membership, User, Voice
from people.accounts.travel import begin_travel
from people.accounts.voices import SETTLED, is_granted
from people.accounts.waiting import waiting_for
from people.audit.models import AuditEntry
from people.dates import clock

MINUTE = 1 / (24 * 60)
pytestmark = pytest.mark.django_db(databases=["default", "keys"])

COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


def make_member(organisation, name, role="coordinator"):
    user = User(email=f"{name}@example.org", display_name=name)
    user.set_unusable_password()
    user.save()
    return Membership.objects.create(user=user, organisation=organisation, role=role)


def is_travelling(member):
    return User.objects.get(pk=member.user_id).is_travelling


@pytest.fixture
def locked_out(caseworker):
    """Mina has a second factor that she lost."""
    Authenticator.objects.create(user=caseworker.user, type="totp", data={"secret": "x"})
    return caseworker


def has_factor(member):
    return Authenticator.objects.filter(user_id=member.user_id).exists()


def newcomer(by, name):
    """Somebody who came by a link of a keeper, as another keeper."""
    token = invite(role="admin", organisation=by.organisation, by=by)[1]
    return accept_invitation(
        token=token,
        email=f"{name}@example.org",
        display_name=name.title(),
        password="seven lamps over quiet water",
    )


def test_travel_ends_by_two_others(traveller, coordinator, admin):
    approval = ask(kind="travel_end", about=traveller, by=coordinator)
    assert is_travelling(traveller)
    assert approval.opens_at is None

    agree(approval=approval, by=admin)

    assert not is_travelling(traveller)
    approval.refresh_from_db()
    assert approval.is_done
    actions = AuditEntry.objects.order_by("sequence").values_list("action", "actor_id")
    assert list(actions)[-3:] == [
        ("approval.asked", coordinator.id),
        ("approval.given", admin.id),
        ("travel.ended", admin.id),
    ]


@pytest.mark.asvs("v5.0.0-6.4.4")
def test_factor_is_removed_by_one_besides_who_asks(locked_out, coordinator, admin, colleague):
    approval = ask(kind="factor_reset", about=locked_out, by=coordinator)
    assert has_factor(locked_out)

    agree(approval=approval, by=admin)

    assert not has_factor(locked_out)
    assert AuditEntry.objects.filter(action="account.factors_reset").count() == 1


def test_nobody_agrees_to_what_he_asked_for(locked_out, coordinator, admin, colleague):
    approval = ask(kind="factor_reset", about=locked_out, by=coordinator)

    with pytest.raises(PermissionDenied):
        agree(approval=approval, by=coordinator)

    assert has_factor(locked_out)


def test_nobody_agrees_to_what_is_about_himself(coordinator, admin, caseworker):
    approval = ask(kind="factor_reset", about=coordinator, by=admin)

    with pytest.raises(PermissionDenied):
        agree(approval=approval, by=coordinator)
    with pytest.raises(PermissionDenied):
        ask(kind="factor_reset", about=coordinator, by=coordinator)


def test_traveller_ends_nothing(coordinator, admin, caseworker):
    begin_travel(by=coordinator)

    with pytest.raises(PermissionDenied):
        ask(kind="travel_end", about=coordinator, by=coordinator)
    approval = ask(kind="travel_end", about=coordinator, by=admin)
    with pytest.raises(PermissionDenied):
        agree(approval=approval, by=coordinator)


@pytest.mark.parametrize("who", ["caseworker", "lawyer", "intake", "auditor"])
def test_others_neither_ask_nor_agree(request, coordinator, admin, colleague, traveller, who):
    by = request.getfixturevalue(who)
    with pytest.raises(PermissionDenied):
        ask(kind="factor_reset", about=colleague, by=by)

    approval = ask(kind="travel_end", about=traveller, by=coordinator)
    with pytest.raises(PermissionDenied):
        agree(approval=approval, by=by)
    with pytest.raises(PermissionDenied):
        withdraw(approval=approval, by=by)


def test_another_group_neither_asks_nor_agrees(
    coordinator, admin, caseworker, stranger, traveller
):
    approval = ask(kind="travel_end", about=traveller, by=coordinator)

    with pytest.raises(PermissionDenied):
        ask(kind="factor_reset", about=caseworker, by=stranger)
    with pytest.raises(Approval.DoesNotExist):
        agree(approval=approval, by=stranger)
    with pytest.raises(Approval.DoesNotExist):
        withdraw(approval=approval, by=stranger)


def test_asked_again_it_is_the_same_asking(coordinator, admin, locked_out):
    first = ask(kind="factor_reset", about=locked_out, by=coordinator)

    assert ask(kind="factor_reset", about=locked_out, by=admin) == first
    assert Approval.objects.count() == 1


def test_travel_that_is_off_is_not_ended(coordinator, admin, caseworker):
    with pytest.raises(ValidationError):
        ask(kind="travel_end", about=caseworker, by=coordinator)


def test_what_was_withdrawn_is_over(coordinator, admin, locked_out, colleague):
    approval = ask(kind="factor_reset", about=locked_out, by=coordinator)

    withdraw(approval=approval, by=coordinator)

    with pytest.raises(ValidationError):
        agree(approval=approval, by=admin)
    assert has_factor(locked_out)
    again = ask(kind="factor_reset", about=locked_out, by=coordinator)
    assert again != approval


def test_voice_of_who_left_does_not_count(coordinator, admin, organisation, traveller):
    approval = ask(kind="travel_end", about=traveller, by=coordinator)
    coordinator.is_active = False
    coordinator.save()
    third = make_member(organisation, "third")

    agree(approval=approval, by=admin)
    assert is_travelling(traveller)

    agree(approval=approval, by=third)
    assert not is_travelling(traveller)


def test_those_who_may_agree_are_told_by_mail(coordinator, admin, caseworker, traveller):
    ask(kind="travel_end", about=traveller, by=coordinator)

    told = AccountMail.objects.filter(kind="approval").values_list("user_id", flat=True)
    assert set(told) == {admin.user_id}


def test_in_a_group_of_two_time_takes_the_place_of_voices(coordinator, locked_out):
    approval = ask(kind="factor_reset", about=locked_out, by=coordinator)
    assert approval.opens_at == approval.asked_at + timedelta(minutes=60)

    clock.move(59 * MINUTE)
    assert carry_out_approvals() == 0
    assert has_factor(locked_out)
    clock.move(1 * MINUTE)

    assert [carry_out_approvals(), carry_out_approvals()] == [1, 0]
    assert not has_factor(locked_out)


def test_where_nobody_else_may_agree_time_does(coordinator, caseworker, colleague, traveller):
    """A group of four with one coordinator: no second voice is there."""
    approval = ask(kind="travel_end", about=traveller, by=coordinator)
    clock.move(60 * MINUTE)

    assert approval.opens_at is not None
    assert carry_out_approvals() == 1
    assert not is_travelling(traveller)


def test_in_a_group_with_voices_time_does_nothing(coordinator, admin, locked_out, colleague):
    approval = ask(kind="factor_reset", about=locked_out, by=coordinator)
    clock.move(days=30)

    assert carry_out_approvals() == 0
    assert not is_granted(approval)


def test_members_bring_back_their_only_coordinator(coordinator, caseworker, colleague):
    begin_travel(by=coordinator)

    approval = ask(kind="travel_end", about=coordinator, by=caseworker)
    clock.move(60 * MINUTE)

    assert carry_out_approvals() == 1
    assert not is_travelling(coordinator)
    assert approval.voices.count() == 0


def test_everybody_may_stop_what_time_makes_happen(coordinator, caseworker):
    approval = ask(kind="factor_reset", about=caseworker, by=coordinator)

    withdraw(approval=approval, by=caseworker)
    clock.move(60 * MINUTE)

    assert carry_out_approvals() == 0


def test_person_of_two_groups_is_freed_by_both(
    traveller, coordinator, admin, caseworker, stranger
):
    """Else a group made for the purpose would open what the other one keeps."""
    Membership.objects.create(
        user=traveller.user, organisation=stranger.organisation, role="caseworker"
    )
    away = Membership.objects.get(user=traveller.user, organisation=stranger.organisation)
    theirs = ask(kind="travel_end", about=away, by=stranger)
    clock.move(60 * MINUTE)
    assert carry_out_approvals() == 0
    assert is_travelling(traveller)

    ours = ask(kind="travel_end", about=traveller, by=coordinator)
    agree(approval=ours, by=admin)

    assert not is_travelling(traveller)
    theirs.refresh_from_db()
    assert theirs.is_done


def test_time_of_another_group_counts_as_long_as_nobody_there_can_agree(
    traveller, coordinator, admin, caseworker, stranger
):
    place = stranger.organisation
    away = Membership.objects.create(user=traveller.user, organisation=place, role="caseworker")
    ask(kind="travel_end", about=away, by=stranger)
    voices = [make_member(place, name) for name in ("one", "two")]
    clock.move(60 * MINUTE)

    ours = ask(kind="travel_end", about=traveller, by=coordinator)
    agree(approval=ours, by=admin)

    assert is_travelling(traveller)
    agree(approval=Approval.objects.get(organisation=place), by=voices[0])
    assert not is_travelling(traveller)


@COMMITTED
def test_fifty_voices_at_once_count_once_each_and_it_happens_once(together, organisation):
    asker = make_member(organisation, "asker", "admin")
    voters = [make_member(organisation, f"voter{number}") for number in range(5)]
    lost = make_member(organisation, "lost", "caseworker")
    lost.user.travelling_since = clock.now()
    lost.user.save()
    approval = ask(kind="travel_end", about=lost, by=asker)

    results = together(50, lambda number: agree(approval=approval, by=voters[number % 5]))

    over = [result for result in results if isinstance(result, ValidationError)]
    assert len(over) + sum(isinstance(result, Approval) for result in results) == 50
    voices = list(Voice.objects.values_list("member_id", flat=True))
    assert len(voices) == len(set(voices)) == 2
    assert AuditEntry.objects.filter(action="travel.ended").count() == 1
    assert AuditEntry.objects.filter(action="approval.given").count() == 1
    assert not is_travelling(lost)


def test_voice_of_who_is_shut_out_is_missing_again(
    traveller, coordinator, admin, caseworker, organisation
):
    third = make_member(organisation, "third")
    approval = ask(kind="travel_end", about=traveller, by=coordinator)
    assert [one.missing for one in waiting_for(admin)] == [1]

    User.objects.filter(pk=coordinator.user_id).update(is_active=False)
    agree(approval=approval, by=admin)

    assert [one.missing for one in waiting_for(admin)] == [1]
    assert not is_granted(approval)
    agree(approval=approval, by=third)
    assert is_granted(approval)


def test_page_offers_to_agree_where_a_voice_would_count(
    traveller, coordinator, admin, caseworker, stranger
):
    approval = ask(kind="travel_end", about=traveller, by=coordinator)
    people = (coordinator, admin, caseworker, traveller, stranger)

    assert [may_agree(approval, one) for one in people] == [False, True, False, False, False]
    assert [one.choice.may_agree for one in waiting_for(admin)] == [True]
    assert [one.choice.may_agree for one in waiting_for(coordinator)] == [False]
    agree(approval=approval, by=admin)
    assert waiting_for(admin) == []


def test_waiting_shows_others_what_time_brings_and_what_they_asked(
    traveller, coordinator, admin, caseworker, monkeypatch
):
    """Those who agree see all, but never more than a page holds."""
    ask(kind="travel_end", about=traveller, by=coordinator)
    assert [waiting_for(caseworker), waiting_for(traveller)] == [[], []]

    Approval.objects.update(opens_at=clock.now() + timedelta(hours=1))
    ask(kind="factor_reset", about=caseworker, by=coordinator)

    assert [one.approval.kind for one in waiting_for(caseworker)] == ["travel_end"]
    assert len(waiting_for(admin)) == 2
    monkeypatch.setattr(waiting, "MOST", 1)
    assert [one.approval.kind for one in waiting_for(admin)] == ["travel_end"]


def test_voice_of_who_may_agree_no_more_is_lost(traveller, coordinator, admin):
    approval = ask(kind="travel_end", about=traveller, by=admin)
    change_role(member=admin, role="intake", by=coordinator)

    agree(approval=approval, by=coordinator)

    assert is_travelling(traveller)


@pytest.mark.asvs("v5.0.0-6.4.4")
def test_newcomer_does_not_agree_with_who_invited_him(locked_out, coordinator, admin, colleague):
    with clock.at(clock.now() - SETTLED - timedelta(hours=1)):
        settled = newcomer(admin, "old")
    puppet = newcomer(admin, "new")

    approval = ask(kind="factor_reset", about=locked_out, by=admin)

    with pytest.raises(PermissionDenied):
        agree(approval=approval, by=puppet)
    assert has_factor(locked_out)
    agree(approval=approval, by=settled)
    assert not has_factor(locked_out)


def test_keepers_are_told_of_a_new_one(coordinator, admin, colleague):
    newcomer(admin, "new")

    told = AccountMail.objects.filter(kind="new_keeper")
    assert {mail.user for mail in told} == {coordinator.user, admin.user}
    change_role(member=colleague, role="admin", by=coordinator)
    assert told.filter(user=coordinator.user).count() == 2
    assert not told.filter(user=colleague.user).exists()
