"""Invitations, members, partners' keys."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from people.accounts.models import Invitation, Membership, Organisation, User
from people.accounts.selectors import acting_membership, is_empty_installation
from people.accounts.services import (
    INVITATION_DAYS,
    accept_invitation,
    add_member,
    invite,
    invite_first_coordinator,
    issue_partner_key,
    make_organisation,
    open_invitation,
)
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
        6, lambda number: accept(token, password, email=f"asha{number}@example.org")
    )

    assert (
        sorted(type(answer).__name__ for answer in answers)
        == ["Membership"] + ["ValidationError"] * 5
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


@pytest.mark.parametrize(("days", "opens"), [(INVITATION_DAYS - 0.01, True), (3.01, False)])
def test_invitation_ends_after_three_days(coordinator, password, days, opens):
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


@pytest.mark.parametrize(
    ("refused_password", "word"),
    [
        ("short", "12 characters"),
        ("password12345", "common"),
        ("asha@example.org", "similar"),
        ("Asha Thapa of Kathmandu"[:10], "12 characters"),
    ],
)
def test_weak_password_is_refused_at_its_field(organisation, refused_password, word):
    with pytest.raises(ValidationError) as refused:
        add_member(
            organisation=organisation,
            email="asha@example.org",
            display_name="Asha",
            password=refused_password,
            role="caseworker",
        )

    assert refused.value.message_dict.keys() == {"password"}
    assert word in " ".join(refused.value.message_dict["password"])
    assert not User.objects.exists()


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"email": "MINA@example.org"}, "email"),
        ({"email": "no address"}, "email"),
        ({"email": "a\x00b@example.org"}, "email"),
        ({"display_name": "x" * 81}, "display_name"),
        ({"role": "king"}, "role"),
    ],
)
def test_wrong_member_is_refused_at_the_field(organisation, caseworker, password, told, field):
    right = {"email": "asha@example.org", "display_name": "Asha", "role": "caseworker"}

    with pytest.raises(ValidationError) as refused:
        add_member(organisation=organisation, password=password, **(right | told))

    assert refused.value.message_dict.keys() == {field}


def test_password_is_kept_as_argon2(member):
    assert User.objects.get().password.startswith("argon2$argon2id$")


def test_organisation_of_an_unknown_kind_is_refused():
    with pytest.raises(ValidationError) as refused:
        make_organisation(name="Way Home (invented)", kind="cartel")

    assert refused.value.message_dict.keys() == {"kind"}


def test_names_and_addresses_are_not_recorded(member, coordinator, password):
    _invitation, token = invite(
        role="caseworker", organisation=coordinator.organisation, by=coordinator
    )
    accept(token, password)

    entries = list(AuditEntry.objects.values_list("action", "detail"))
    assert ("member.invited", '{"role":"caseworker"}') in entries
    assert ("member.added", '{"role":"caseworker"}') in entries
    assert not any("asha" in detail.lower() for _action, detail in entries)


def test_only_who_may_share_issues_keys(caseworker, coordinator, other_organisation):
    with pytest.raises(PermissionDenied):
        issue_partner_key(organisation=other_organisation, by=caseworker)

    key, _text = issue_partner_key(organisation=other_organisation, by=coordinator)
    assert key.organisation == other_organisation


@pytest.mark.parametrize("who", ["membership", "user"])
def test_member_who_left_is_nobody(member, who):
    assert acting_membership(member.user) == member

    left = member if who == "membership" else member.user
    left.is_active = False
    left.save()

    assert acting_membership(member.user) is None
