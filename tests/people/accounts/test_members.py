"""Roles and personal rights: who changes them, for whom, and never the last one."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from people.accounts.invitations import MADE_BEFORE, end_invitation, invite
from people.accounts.joining import open_invitation
from people.accounts.members import change_rights, change_role, find_member, keeps, readers_of
from people.accounts.models import Invitation, Membership
from people.accounts.roles import Permission
from people.accounts.selectors import members_of
from people.audit.models import AuditEntry
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@pytest.mark.parametrize("keeper", ["coordinator", "admin"])
def test_keepers_give_roles_and_it_is_recorded(request, caseworker, keeper):
    by = request.getfixturevalue(keeper)

    change_role(member=caseworker, role="lawyer", by=by)

    caseworker.refresh_from_db()
    assert caseworker.role == "lawyer"
    entry = AuditEntry.objects.get(action="member.changed")
    assert (entry.actor_id, entry.object_id, entry.detail) == (
        by.id,
        caseworker.id,
        '{"before":"caseworker","role":"lawyer"}',
    )


@pytest.mark.parametrize("who", ["caseworker", "lawyer", "intake", "auditor", "stranger"])
def test_nobody_else_gives_roles_or_rights(request, colleague, who):
    by = request.getfixturevalue(who)

    with pytest.raises(PermissionDenied):
        change_role(member=colleague, role="coordinator", by=by)
    with pytest.raises(PermissionDenied):
        change_rights(member=colleague, may_reveal=True, trained_on=None, by=by)

    colleague.refresh_from_db()
    assert (colleague.role, colleague.may_reveal) == ("caseworker", False)


def test_nobody_changes_the_own_role(coordinator, admin):
    with pytest.raises(ValidationError) as refused:
        change_role(member=coordinator, role="admin", by=coordinator)

    assert refused.value.message_dict.keys() == {"role"}


@pytest.mark.parametrize("role", ["king", "partner_reader"])
def test_role_that_is_none_of_the_group_is_refused(coordinator, caseworker, role):
    with pytest.raises(ValidationError) as refused:
        change_role(member=caseworker, role=role, by=coordinator)

    assert refused.value.message_dict.keys() == {"role"}


def test_last_keeper_keeps_that_role(coordinator, admin, caseworker):
    change_role(member=coordinator, role="caseworker", by=admin)
    coordinator.refresh_from_db()

    # The one who is left cannot be demoted by one who only had kept members.
    coordinator.role = "coordinator"
    with pytest.raises(ValidationError):
        change_role(member=admin, role="auditor", by=coordinator)

    admin.refresh_from_db()
    assert admin.role == "admin"


@COMMITTED
def test_two_keepers_who_demote_each_other_leave_one(together, coordinator, admin):
    def demote(number):
        one, other = [(coordinator, admin), (admin, coordinator)][number]
        return change_role(member=one, role="auditor", by=other)

    results = together(2, demote)

    assert sum(isinstance(result, ValidationError) for result in results) == 1
    assert Membership.objects.filter(role__in=["coordinator", "admin"]).count() == 1


def test_rights_are_given_to_the_person_and_recorded_without_the_day(coordinator, caseworker):
    day = clock.today() - timedelta(days=3)

    change_rights(member=caseworker, may_reveal=True, trained_on=day, by=coordinator)

    caseworker.refresh_from_db()
    assert (caseworker.may_reveal, caseworker.trained_on) == (True, day)
    entry = AuditEntry.objects.get(action="member.changed")
    assert entry.detail == '{"may_reveal":true,"trained":true}'


def test_training_lies_in_the_past(coordinator, caseworker):
    day = clock.today() + timedelta(days=1)

    with pytest.raises(ValidationError) as refused:
        change_rights(member=caseworker, may_reveal=False, trained_on=day, by=coordinator)

    assert refused.value.message_dict.keys() == {"trained_on"}


def test_own_rights_are_given_by_another_where_there_is_one(coordinator, admin):
    with pytest.raises(ValidationError):
        change_rights(member=coordinator, may_reveal=True, trained_on=None, by=coordinator)

    admin.is_active = False
    admin.save()
    change_rights(member=coordinator, may_reveal=True, trained_on=None, by=coordinator)

    coordinator.refresh_from_db()
    assert coordinator.may_reveal


def test_member_who_left_is_not_changed(coordinator, caseworker):
    Membership.objects.filter(pk=caseworker.pk).update(is_active=False)

    with pytest.raises(ValidationError):
        change_role(member=caseworker, role="lawyer", by=coordinator)


def test_readers_are_kept_by_the_group_that_knows_their_partner(coordinator, reader, stranger):
    assert keeps(coordinator, reader)
    assert readers_of(coordinator.organisation_id) == [reader]
    assert find_member(reader.pk, by=coordinator) == reader
    with pytest.raises(Membership.DoesNotExist):
        find_member(coordinator.pk, by=stranger)


def test_reader_is_invited_to_a_partner_of_the_own_group_alone(
    coordinator, partner_organisation, third
):
    invitation, _token = invite(
        role="partner_reader", organisation=partner_organisation, by=coordinator
    )

    assert invitation.organisation == partner_organisation
    entry = AuditEntry.objects.get(action="member.invited")
    assert entry.organisation_id == coordinator.organisation_id
    with pytest.raises(PermissionDenied):
        invite(role="partner_reader", organisation=third, by=coordinator)
    for role, place in [
        ("coordinator", partner_organisation),
        ("partner_reader", coordinator.organisation),
    ]:
        with pytest.raises(ValidationError):
            invite(role=role, organisation=place, by=coordinator)
    assert Invitation.objects.count() == 1


def test_form_sent_twice_makes_one_link(coordinator):
    told = {"role": "caseworker", "organisation": coordinator.organisation, "by": coordinator}
    submission = uuid4()
    _invitation, token = invite(submission=submission, **told)

    with pytest.raises(ValidationError) as refused:
        invite(submission=submission, **told)

    assert refused.value.error_list[0].code == MADE_BEFORE
    assert Invitation.objects.count() == 1
    assert open_invitation(token) is not None


def test_link_can_be_taken_back_by_its_group_alone(coordinator, stranger):
    invitation, token = invite(
        role="caseworker", organisation=coordinator.organisation, by=coordinator
    )

    with pytest.raises(Invitation.DoesNotExist):
        end_invitation(invitation_id=invitation.id, by=stranger)
    assert open_invitation(token) is not None

    assert end_invitation(invitation_id=invitation.id, by=coordinator) is True
    assert open_invitation(token) is None
    assert end_invitation(invitation_id=invitation.id, by=coordinator) is False
    assert AuditEntry.objects.filter(action="invitation.ended").count() == 1


@pytest.mark.parametrize("gone", ["left", "shut out"])
def test_who_is_not_at_work_may_nothing_and_is_not_listed(caseworker, coordinator, gone):
    assert caseworker.may(Permission.KEEP_ACCOUNT)
    caseworker.is_active = gone != "left"
    caseworker.user.is_active = gone != "shut out"
    caseworker.save()
    caseworker.user.save()

    assert not any(caseworker.may(permission) for permission in Permission)
    assert members_of(caseworker.organisation_id) == [coordinator]
    assert list(Membership.objects.at_work()) == [coordinator]
