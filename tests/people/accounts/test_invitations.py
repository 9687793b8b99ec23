"""Links into a group: taken once, in time, and telling nobody which addresses are known."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from people.accounts.invitations import INVITATION_DAYS, invite, invite_first_coordinator
from people.accounts.joining import accept_invitation, join_with_account, open_invitation
from people.accounts.members import change_role
from people.accounts.models import Invitation, Membership, Organisation, User
from people.accounts.selectors import is_empty_installation
from people.audit.models import AuditEntry
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


def accept(token, password, email="asha@example.org", **told):
    return accept_invitation(
        token=token, email=email, display_name="Asha", password=password, **told
    )


def test_invitation_makes_a_member_of_the_group_that_invited(coordinator, password):
    invitation, token = invite(
        role="caseworker", organisation=coordinator.organisation, by=coordinator
    )

    member = accept(token, password)

    assert (member.organisation, member.role) == (coordinator.organisation, "caseworker")
    assert member.user.check_password(password)
    assert User.objects.get(pk=member.user_id).display_name == "Asha"
    invitation.refresh_from_db()
    assert invitation.used_at is not None


def test_token_is_kept_as_a_hash_alone(coordinator):
    invitation, token = invite(
        role="caseworker", organisation=coordinator.organisation, by=coordinator
    )

    assert token not in str(Invitation.objects.filter(pk=invitation.pk).values().get())


def test_caseworker_cannot_invite(caseworker):
    with pytest.raises(PermissionDenied):
        invite(role="coordinator", organisation=caseworker.organisation, by=caseworker)

    assert not Invitation.objects.exists()


@COMMITTED
def test_invitation_is_used_once_by_many_who_try_at_the_same_time(coordinator, together, password):
    _invitation, token = invite(
        role="caseworker", organisation=coordinator.organisation, by=coordinator
    )

    answers = together(
        50, lambda number: accept(token, password, email=f"asha{number}@example.org")
    )

    assert (
        sorted(type(answer).__name__ for answer in answers)
        == ["Membership"] + ["ValidationError"] * 49
    )
    assert Membership.objects.filter(role="caseworker").count() == 1
    assert User.objects.filter(email__startswith="asha").count() == 1


@COMMITTED
def test_refused_password_does_not_use_the_invitation_up(coordinator, password):
    _invitation, token = invite(
        role="caseworker", organisation=coordinator.organisation, by=coordinator
    )

    with pytest.raises(ValidationError):
        accept(token, "short")

    assert accept(token, password).role == "caseworker"


@pytest.mark.parametrize(("days", "opens"), [(INVITATION_DAYS - 0.01, True), (2.01, False)])
def test_invitation_ends_after_two_days(coordinator, password, days, opens):
    _invitation, token = invite(
        role="caseworker", organisation=coordinator.organisation, by=coordinator
    )

    clock.move(days)

    assert (open_invitation(token) is not None) is opens
    if not opens:
        with pytest.raises(ValidationError, match="time is over"):
            accept(token, password)


def test_unknown_token_opens_nothing(coordinator):
    invite(role="caseworker", organisation=coordinator.organisation, by=coordinator)

    assert open_invitation("guessed") is None


def test_first_coordinator_names_the_group(db, password):
    token = invite_first_coordinator()

    member = accept(token, password, organisation_name="Way Home (invented)")

    assert member.role == "coordinator"
    assert Organisation.objects.get().name == "Way Home (invented)"
    assert not is_empty_installation()


@pytest.mark.parametrize("name", ["", "  "])
def test_first_coordinator_must_name_the_group(password, name):
    with pytest.raises(ValidationError) as refused:
        accept(invite_first_coordinator(), password, organisation_name=name)

    assert refused.value.message_dict.keys() == {"organisation_name"}


def test_later_first_link_ends_the_earlier_one():
    earlier, later = invite_first_coordinator(), invite_first_coordinator()

    assert open_invitation(earlier) is None
    assert open_invitation(later) is not None


def test_names_and_addresses_are_not_recorded(member, coordinator, password):
    _invitation, token = invite(
        role="caseworker", organisation=coordinator.organisation, by=coordinator
    )
    accept(token, password)

    entries = list(AuditEntry.objects.values_list("action", "detail"))
    assert ("member.invited", '{"role":"caseworker"}') in entries
    assert ("member.added", '{"role":"caseworker"}') in entries
    assert not any("asha" in detail.lower() for _action, detail in entries)


@COMMITTED
def test_of_three_first_links_at_once_one_lives(together):
    tokens = together(3, lambda _number: invite_first_coordinator())

    assert sum(open_invitation(token) is not None for token in tokens) == 1


def test_first_link_is_dead_once_somebody_works_there(caseworker, password):
    caseworker.is_active = False
    caseworker.save()
    token = invite_first_coordinator()

    assert open_invitation(token) is None
    with pytest.raises(ValidationError, match="time is over"):
        accept(token, password, organisation_name="Way Home (invented)")


def test_known_address_changes_nothing(coordinator, caseworker, password):
    invitation, token = invite(
        role="caseworker", organisation=coordinator.organisation, by=coordinator
    )
    before = User.objects.get(pk=caseworker.user_id).password

    assert accept(token, password, email="MINA@example.org") is None

    invitation.refresh_from_db()
    assert invitation.used_at is None
    assert Membership.objects.count() == 2
    assert User.objects.get(pk=caseworker.user_id).password == before


def test_who_has_an_account_joins_with_it(stranger, coordinator):
    _invitation, token = invite(
        role="lawyer", organisation=coordinator.organisation, by=coordinator
    )

    member = join_with_account(token=token, user=stranger.user)

    assert (member.user, member.role) == (stranger.user, "lawyer")
    assert member.organisation == coordinator.organisation
    assert open_invitation(token) is None


def test_who_works_in_the_group_keeps_the_link_for_another(caseworker, coordinator):
    _invitation, token = invite(
        role="coordinator", organisation=coordinator.organisation, by=coordinator
    )

    with pytest.raises(ValidationError, match="work in this group already"):
        join_with_account(token=token, user=caseworker.user)

    assert open_invitation(token) is not None
    caseworker.refresh_from_db()
    assert caseworker.role == "caseworker"


def test_who_comes_back_begins_as_the_invitation_says(member, coordinator, password):
    member.is_active, member.may_reveal, member.trained_on = False, True, clock.today()
    member.save()
    _invitation, token = invite(
        role="intake", organisation=coordinator.organisation, by=coordinator
    )

    assert accept(token, "eight other rivers 9", email="mina@example.org") is None
    assert open_invitation(token) is not None
    back = accept(token, password, email="mina@example.org")

    assert (back.pk, back.role, back.is_active) == (member.pk, "intake", True)
    assert (back.may_reveal, back.trained_on) == (False, None)


@pytest.mark.parametrize("role", ["intake", "auditor"])
def test_link_ends_when_its_maker_keeps_members_no_more(coordinator, admin, role):
    token = invite(role="coordinator", organisation=admin.organisation, by=admin)[1]
    assert open_invitation(token)

    change_role(member=admin, role=role, by=coordinator)

    assert open_invitation(token) is None
    with pytest.raises(ValidationError):
        join_with_account(token=token, user=admin.user)
