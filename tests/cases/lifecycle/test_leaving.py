"""Leaving: everything goes to another in one step, and nothing is given to who just leaves."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client

from cases.access.glass import break_glass
from cases.access.models import Assignment
from cases.access.services import let_work_on
from cases.casebook.models import Case, Task
from cases.casebook.services import assign, change_stage, give_to_team, open_case
from cases.casebook.todo import add_task
from cases.lifecycle.leaving import change_role, hand_over, hand_over_and_leave, ties_of
from people.accounts.covers import name_deputy
from people.accounts.invitations import invite
from people.accounts.joining import open_invitation
from people.accounts.members import change_rights
from people.accounts.models import (
    Cover,
    Invitation,
    Membership,
    PartnerKey,
    PasswordLink,
    Session,
)
from people.accounts.partner_keys import open_keys_made_by
from people.accounts.passwords import make_password_link, open_password_link
from people.accounts.teams import change_team, make_team
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.entries import NewName, NewPerson
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


def open_for(member, name="Rajan Invented"):
    return open_case(by=member, person=NewPerson(names=(NewName(name),)))


def owner_of(case):
    return Case.objects.get(pk=case.pk).owner


@pytest.fixture
def work(caseworker, colleague, coordinator):
    """Mina owns an open and a closed case, works on Tunde's, and has things to do."""
    own, closed, theirs = open_for(caseworker), open_for(caseworker), open_for(colleague)
    change_stage(case=closed, by=caseworker, workflow="closed", closed_reason="returned")
    let_work_on(case=theirs, member=caseworker, by=coordinator)
    tasks = [
        add_task(case=case, by=caseworker, text="Call", due_on=clock.today())
        for case in (own, theirs)
    ]
    return own, closed, theirs, tasks


def test_everything_goes_to_the_successor(work, caseworker, lawyer, coordinator):
    own, closed, theirs, _tasks = work

    ties = hand_over_and_leave(member=caseworker, successor=lawyer, by=coordinator)

    assert (ties.cases, ties.assignments, ties.tasks) == (2, 1, 2)
    assert [owner_of(case) for case in (own, closed)] == [lawyer, lawyer]
    assert list(Assignment.objects.values_list("case", "member")) == [(theirs.pk, lawyer.pk)]
    assert {task.assignee for task in Task.objects.all()} == {lawyer}
    assert not ties_of(caseworker)
    assert not Membership.objects.get(pk=caseworker.pk).is_active


def test_each_case_and_the_leaving_are_recorded(work, caseworker, lawyer, coordinator):
    own, closed, theirs, _tasks = work
    last = AuditEntry.objects.latest("sequence").sequence

    hand_over_and_leave(member=caseworker, successor=lawyer, by=coordinator)

    entries = AuditEntry.objects.filter(sequence__gt=last).order_by("sequence")
    given = [entry for entry in entries if entry.action == "case.assigned"]
    assert {entry.object_id for entry in given} == {own.pk, closed.pk, theirs.pk}
    assert {entry.detail for entry in given} == {f'{{"member":"{lawyer.pk}"}}'}
    left = entries.get(action="member.left")
    assert (left.actor_id, left.object_id) == (coordinator.id, caseworker.id)
    assert left.detail == '{"assignments":1,"before":"caseworker","cases":2,"tasks":2}'


def test_task_of_a_teams_case_stays_in_sight(caseworker, colleague, lawyer, coordinator):
    case, team = open_for(colleague), make_team(name="North", by=coordinator)
    change_team(team=team, name="North", member_ids=[caseworker.id], by=coordinator)
    give_to_team(case=case, by=coordinator, team=team)
    add_task(case=case, by=caseworker, text="Call", due_on=clock.today())

    hand_over_and_leave(member=caseworker, successor=lawyer, by=coordinator)

    assert Case.objects.visible_to(lawyer).filter(pk=case.pk).exists()
    assert Task.objects.get().assignee == lawyer
    assert not team.members.exists()


def test_task_stays_in_sight_of_a_successor_who_sees_the_case_for_an_hour(
    caseworker, colleague, lawyer, coordinator
):
    case = open_for(colleague)
    let_work_on(case=case, member=caseworker, by=coordinator)
    add_task(case=case, by=caseworker, text="Call", due_on=clock.today())
    Membership.objects.filter(pk=lawyer.pk).update(trained_on=clock.today())
    lawyer.refresh_from_db()
    break_glass(ref=case.ref, by=lawyer, reason="life_at_risk", note="They call")

    hand_over_and_leave(member=caseworker, successor=lawyer, by=coordinator)

    assert Case.objects.standing_for(lawyer).filter(pk=case.pk).exists()


@pytest.mark.asvs("v5.0.0-7.4.2")
def test_nothing_lets_a_leaver_in_again(caseworker, coordinator, partner):
    sessions = [signed_in(Client(), caseworker) for _number in range(3)]
    change_role(member=caseworker, role="admin", by=coordinator)
    caseworker.refresh_from_db()
    link = make_password_link(member=caseworker, by=coordinator)
    _invitation, into_group = invite(
        role="coordinator", organisation=caseworker.organisation, by=caseworker
    )
    PartnerKey.objects.filter(pk=partner.pk).update(made_by=caseworker)

    hand_over_and_leave(member=caseworker, successor=None, by=coordinator)

    assert [client.get("/account/").status_code for client in sessions] == [302, 302, 302]
    assert not Session.objects.filter(user=caseworker.user).exists()
    assert open_password_link(link) is None
    assert open_invitation(into_group) is None
    assert PartnerKey.objects.get(pk=partner.pk).revoked
    assert AuditEntry.objects.filter(action="partner_key.ended").count() == 1
    assert PasswordLink.objects.filter(expires_at__gt=clock.now()).count() == 0
    assert Invitation.objects.filter(expires_at__gt=clock.now()).count() == 0


def test_partners_keys_may_be_left_open(caseworker, coordinator, partner):
    PartnerKey.objects.filter(pk=partner.pk).update(made_by=caseworker)

    hand_over_and_leave(member=caseworker, successor=None, by=coordinator, end_keys=False)

    assert not PartnerKey.objects.get(pk=partner.pk).revoked


def test_ended_keys_are_recorded_with_their_partner_and_old_ones_stay(
    caseworker, coordinator, partner
):
    PartnerKey.objects.filter(pk=partner.pk).update(made_by=caseworker)
    old = PartnerKey.objects.create_key(
        organisation=partner.organisation,
        issuer=partner.issuer,
        made_by=caseworker,
        expiry_date=clock.now() - timedelta(days=1),
    )[0]
    assert open_keys_made_by(caseworker) == 1

    hand_over_and_leave(member=caseworker, successor=None, by=coordinator)

    entry = AuditEntry.objects.get(action="partner_key.ended")
    assert entry.detail == f'{{"partner":"{partner.organisation_id}"}}'
    assert not PartnerKey.objects.get(pk=old.pk).revoked


@pytest.mark.parametrize("stays", [True, False])
def test_teams_and_covers_that_end_are_recorded(caseworker, colleague, lawyer, coordinator, stays):
    team = make_team(name="North", by=coordinator)
    change_team(team=team, name="North", member_ids=[caseworker.id], by=coordinator)
    until = clock.today() + timedelta(days=9)
    name_deputy(absent=caseworker, deputy=lawyer, until=until, by=coordinator)
    name_deputy(absent=colleague, deputy=caseworker, until=until, by=coordinator)

    end = hand_over if stays else hand_over_and_leave
    end(member=caseworker, successor=lawyer, by=coordinator)

    assert not Cover.objects.exists()
    assert not team.members.exists()
    changed = AuditEntry.objects.filter(action="team.changed").latest("sequence")
    assert changed.object_id == team.pk
    assert changed.detail == f'{{"added":[],"removed":["{caseworker.id}"]}}'
    ended = AuditEntry.objects.filter(action="cover.ended")
    assert {entry.object_id for entry in ended} == {caseworker.id, colleague.id}


def test_covers_of_and_by_the_leaver_end(caseworker, colleague, lawyer, coordinator):
    until = clock.today() + timedelta(days=9)
    name_deputy(absent=caseworker, deputy=lawyer, until=until, by=coordinator)
    name_deputy(absent=colleague, deputy=caseworker, until=until, by=coordinator)

    hand_over_and_leave(member=caseworker, successor=None, by=coordinator)

    assert not Cover.objects.exists()


def test_without_a_successor_nothing_is_left_behind(work, caseworker, coordinator):
    own, *_others = work

    with pytest.raises(ValidationError) as refused:
        hand_over_and_leave(member=caseworker, successor=None, by=coordinator)

    assert refused.value.message_dict.keys() == {"successor"}
    assert owner_of(own) == caseworker
    assert Membership.objects.get(pk=caseworker.pk).is_active


@pytest.mark.parametrize("who", ["self", "auditor", "stranger", "traveller", "left"])
def test_successor_is_another_at_work_on_cases_here(request, work, caseworker, coordinator, who):
    if who == "left":
        successor = request.getfixturevalue("lawyer")
        Membership.objects.filter(pk=successor.pk).update(is_active=False)
    else:
        successor = caseworker if who == "self" else request.getfixturevalue(who)

    with pytest.raises(ValidationError) as refused:
        hand_over_and_leave(member=caseworker, successor=successor, by=coordinator)

    assert refused.value.message_dict.keys() == {"successor"}
    assert ties_of(caseworker).cases == 2


@pytest.mark.parametrize("who", ["caseworker", "lawyer", "auditor", "stranger"])
def test_only_keepers_of_the_group_let_somebody_leave(request, colleague, lawyer, who):
    with pytest.raises(PermissionDenied):
        hand_over_and_leave(member=colleague, successor=lawyer, by=request.getfixturevalue(who))

    assert Membership.objects.get(pk=colleague.pk).is_active


def test_last_keeper_does_not_leave(coordinator, caseworker):
    with pytest.raises(ValidationError):
        hand_over_and_leave(member=coordinator, successor=caseworker, by=coordinator)

    assert Membership.objects.get(pk=coordinator.pk).is_active


def test_handing_over_without_leaving_ends_the_sight_of_it(work, caseworker, lawyer, coordinator):
    hand_over(member=caseworker, successor=lawyer, by=coordinator)

    caseworker.refresh_from_db()
    assert caseworker.is_active
    assert not Case.objects.visible_to(caseworker).exists()


def test_role_without_cases_is_for_who_has_none(work, caseworker, lawyer, coordinator):
    with pytest.raises(ValidationError) as refused:
        change_role(member=caseworker, role="auditor", by=coordinator)
    assert refused.value.message_dict.keys() == {"role"}
    assert Membership.objects.get(pk=caseworker.pk).role == "caseworker"

    hand_over(member=caseworker, successor=lawyer, by=coordinator)
    change_role(member=caseworker, role="auditor", by=coordinator)

    assert Membership.objects.get(pk=caseworker.pk).role == "auditor"


def test_nothing_is_given_to_who_left(work, caseworker, colleague, lawyer, coordinator):
    hand_over_and_leave(member=caseworker, successor=lawyer, by=coordinator)
    case = open_for(colleague)

    with pytest.raises(ValidationError):
        assign(case=case, by=coordinator, owner=caseworker)
    with pytest.raises(ValidationError):
        let_work_on(case=case, member=caseworker, by=coordinator)
    with pytest.raises(ValidationError):
        add_task(case=case, by=coordinator, text="Call", due_on=clock.today(), assignee=caseworker)
    with pytest.raises(PermissionDenied):
        open_for(caseworker)


@COMMITTED
@pytest.mark.parametrize("gift", ["owner", "assignment", "task", "own case"])
def test_what_is_given_at_the_same_moment_is_no_orphan(
    together, caseworker, colleague, lawyer, coordinator, gift
):
    """Of leaving and giving one comes first: the gift goes along, or is refused."""
    cases = [open_for(colleague) for _number in range(6)]
    team = make_team(name="Night (invented)", by=coordinator)
    if gift == "task":
        # Who does not see a case is given no task of it.
        change_team(team=team, name=team.name, member_ids=[caseworker.id], by=coordinator)
        for case in cases:
            give_to_team(case=case, team=team, by=coordinator)
    gifts = {
        "owner": lambda case: assign(case=case, by=coordinator, owner=caseworker),
        "assignment": lambda case: let_work_on(case=case, member=caseworker, by=coordinator),
        "task": lambda case: add_task(
            case=case, by=coordinator, text="Call", due_on=clock.today(), assignee=caseworker
        ),
        "own case": lambda case: open_case(
            by=caseworker,
            person=NewPerson(names=(NewName("Rajan Invented"),)),
            submission=uuid4(),
        ),
    }

    def one(number):
        if number == 3:
            return hand_over_and_leave(member=caseworker, successor=lawyer, by=coordinator)
        return gifts[gift](cases[number % 6])

    results = together(7, one)

    refusals = (ValidationError, PermissionDenied)
    errors = [result for result in results if isinstance(result, Exception)]
    assert [error for error in errors if not isinstance(error, refusals)] == []
    assert not ties_of(caseworker)
    assert not Membership.objects.get(pk=caseworker.pk).is_active


@COMMITTED
def test_two_leave_to_each_other_and_one_stays(together, caseworker, colleague, coordinator):
    open_for(caseworker)
    open_for(colleague)

    def leave(number):
        one, other = [(caseworker, colleague), (colleague, caseworker)][number]
        return hand_over_and_leave(member=one, successor=other, by=coordinator)

    results = together(2, leave)

    assert sum(isinstance(result, ValidationError) for result in results) == 1
    stayed = Membership.objects.get(pk__in=[caseworker.pk, colleague.pk], is_active=True)
    assert {case.owner for case in Case.objects.all()} == {stayed}


def test_role_without_cases_ends_teams_covers_and_rights(caseworker, colleague, coordinator):
    team = make_team(name="Night", by=coordinator)
    change_team(team=team, name="Night", member_ids=[colleague.pk], by=coordinator)
    name_deputy(absent=caseworker, deputy=colleague, until=clock.today(), by=coordinator)
    open_for(caseworker)
    change_rights(member=colleague, may_reveal=True, trained_on=clock.today(), by=coordinator)

    change_role(member=colleague, role="auditor", by=coordinator)
    back = change_role(member=colleague, role="caseworker", by=coordinator)

    assert not Case.objects.visible_to(back).exists()
    assert (back.may_reveal, back.trained_on) == (False, None)
