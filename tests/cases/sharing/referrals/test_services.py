"""Asking a partner: what must hold, what is kept, who is told; handing a case over."""

from unittest.mock import patch
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.access.services import let_work_on
from cases.casebook.models import Case, Task
from cases.casebook.services import change_stage, note_answer_due
from cases.sharing.referrals.models import LONGEST, Referral, ReferralStep
from cases.sharing.referrals.selectors import hangs, referrals_of
from cases.sharing.referrals.services import move
from cases.sharing.referrals.vocabularies import Help, Refusal
from cases.sharing.webhooks.models import Delivery, Endpoint
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.sharing.conftest import ENDINGS

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def wrong(call):
    """Return the fields, or the top, at which a service finds something wrong."""
    with pytest.raises(ValidationError) as caught:
        call()
    return set(getattr(caught.value, "error_dict", {"": None}))


def test_what_was_asked_is_kept_with_its_first_step(case, share, refer, caseworker):
    share(case)

    referral = refer(case, text="  Find him\u202e a lawyer\x07 ")

    kept = Referral.objects.get(pk=referral.pk)
    assert (kept.text, kept.state, kept.kind, kept.purpose) == (
        "Find him a lawyer",
        "sent",
        "legal",
        "legal",
    )
    step = kept.steps.get()
    assert (step.from_state, step.to_state, step.by_partner) == ("", "sent", False)
    assert (step.made_by, step.made_by_key) == (caseworker, None)
    entry = AuditEntry.objects.get(action="referral.sent")
    assert entry.organisation_id == case.organisation_id


@pytest.mark.parametrize(
    ("told", "at"),
    [
        ({"kind": "laundry"}, {"kind"}),
        ({"text": " \x00 "}, {"text"}),
        ({"text": "x" * (LONGEST + 1)}, {"text"}),
        ({"purpose": "tracing"}, {"purpose"}),
        ({"purpose": "laundry"}, {"purpose"}),
        ({"partner_id": uuid4()}, {"purpose"}),
        ({"kind": "", "text": "", "purpose": ""}, {"kind", "text", "purpose"}),
    ],
)
def test_what_is_wrong_is_said_where_it_is(told, at, case, share, refer):
    share(case)

    assert wrong(lambda: refer(case, **told)) == at
    assert not Referral.objects.exists()


@pytest.mark.parametrize("how", ENDINGS)
def test_nothing_is_asked_without_a_grant_that_stands(how, case, share, refer, end):
    end(share(case), how)

    assert wrong(lambda: refer(case)) == {"purpose"}


def test_other_partners_grant_opens_nothing(case, share, refer, second_partner):
    share(case, organisation=second_partner)

    assert wrong(lambda: refer(case)) == {"purpose"}


def test_closed_case_asks_nobody(case, share, refer, caseworker):
    share(case)
    change_stage(case=case, by=caseworker, workflow="closed", closed_reason="unreachable")

    assert wrong(lambda: refer(case)) == {""}


def test_same_is_not_asked_twice_while_it_goes_on(case, share, refer, partner, caseworker):
    share(case)
    first = refer(case)

    assert wrong(lambda: refer(case)) == {"kind"}
    refer(case, kind="papers")
    move(referral=first, to="refused", by=partner, reason="capacity")
    refer(case)

    assert Referral.objects.count() == 3


@pytest.mark.parametrize("name", ["intake", "colleague", "stranger", "auditor", "traveller"])
def test_who_may_not_write_to_partners_asks_nothing(
    name, request, case, share, refer, coordinator
):
    share(case)
    member = request.getfixturevalue(name)
    if name == "intake":
        let_work_on(case=case, member=member, by=coordinator)

    with pytest.raises((PermissionDenied, Case.DoesNotExist)):
        refer(case, by=member)


def test_refusal_names_a_reason(case, share, refer, partner):
    share(case)
    referral = refer(case)

    for told, at in [
        ({}, {"reason"}),
        ({"reason": "laundry"}, {"reason"}),
        ({"reason": "other"}, {"text"}),
        ({"reason": "capacity", "text": "x" * (LONGEST + 1)}, {"text"}),
    ]:
        assert (
            wrong(lambda told=told: move(referral=referral, to="refused", by=partner, **told))
            == at
        )
    assert wrong(lambda: move(referral=referral, to="accepted", by=partner, reason="reach")) == {
        "reason"
    }

    move(referral=referral, to="refused", by=partner, reason=Refusal.REACH, text="Too far")

    step = ReferralStep.objects.get(to_state="refused")
    assert (step.reason, step.text, step.by_partner) == ("reach", "Too far", True)
    assert (step.made_by, step.made_by_key) == (None, partner)


@pytest.mark.parametrize("to", ["done", "revoked"])
def test_end_is_said_in_words(to, case, share, refer, partner, caseworker):
    share(case)
    referral = move(referral=refer(case), to="accepted", by=partner)
    who = partner if to == "done" else caseworker

    assert wrong(lambda: move(referral=referral, to=to, by=who, text=" ")) == {"text"}


def test_who_saw_an_older_state_is_told_where_it_is_now(case, share, refer, partner, caseworker):
    share(case)
    referral = refer(case)
    move(referral=referral, to="accepted", by=partner)

    with pytest.raises(ValidationError, match="It is now: Accepted") as caught:
        move(referral=referral, to="revoked", by=caseworker, text="Not needed", seen="sent")

    assert caught.value.code == "stale"


@pytest.mark.parametrize("how", ENDINGS)
@pytest.mark.parametrize("who", ["partner", "reader"])
def test_without_its_grant_it_is_gone_for_the_partner_and_hangs_for_us(
    how, who, request, case, share, refer, end, caseworker
):
    given, by = share(case), request.getfixturevalue(who)
    referral = refer(case)
    assert not hangs(referrals_of(case, caseworker)[0])

    end(given, how)

    with pytest.raises(Referral.DoesNotExist):
        move(referral=referral, to="accepted", by=by)
    fresh = Case.objects.get(pk=case.pk)
    assert referrals_of(fresh, by) == []
    (ours,) = referrals_of(fresh, caseworker)
    assert hangs(ours)
    assert not hangs(move(referral=ours, to="revoked", by=caseworker, text="It hangs"))


def test_it_goes_with_its_purpose_though_another_goes_on(case, share, refer, end, partner):
    legal = share(case)
    share(case, purpose="tracing")
    asked, searched = refer(case), refer(case, kind="tracing", purpose="tracing")

    end(legal, "revoked")

    assert referrals_of(Case.objects.get(pk=case.pk), partner) == [searched]
    with pytest.raises(Referral.DoesNotExist):
        move(referral=asked, to="accepted", by=partner)


def test_grant_that_follows_carries_it_on(case, share, refer, end, partner):
    first = share(case)
    referral = refer(case)
    share(case)
    end(first, "revoked")

    assert move(referral=referral, to="accepted", by=partner).state == "accepted"


def test_partner_reads_its_own_alone(case, share, refer, partner, second_partner, second_key):
    share(case)
    share(case, organisation=second_partner)
    ours = refer(case)
    theirs = refer(case, partner_id=second_partner.id)

    assert referrals_of(case, partner) == [ours]
    assert referrals_of(case, second_key) == [theirs]
    assert not ReferralStep.objects.visible_to(partner).filter(referral=theirs).exists()


def test_each_change_is_announced_with_its_own_id(
    case, share, refer, partner, organisation, caseworker
):
    share(case)
    Endpoint.objects.create(
        issuer=organisation,
        partner_id=partner.organisation_id,
        url="https://hooks.example.org/x",
        events=["referral.changed"],
        made_by=caseworker,
    )

    referral = refer(case)
    move(referral=referral, to="accepted", by=partner)

    told = Delivery.objects.filter(event="referral.changed").values_list("about", flat=True)
    assert list(told) == [referral.pk] * 2
    assert case.pk != referral.pk


def test_handover_that_is_accepted_hands_the_case_over(case, share, refer, partner, caseworker):
    share(case)
    referral = refer(case, kind=Help.HANDOVER)

    move(referral=referral, to="accepted", by=partner)

    kept = Case.objects.get(pk=case.pk)
    assert (kept.workflow, kept.stage_since) == ("transferred", clock.today())
    assert not Task.objects.filter(rule="P03").exists()
    entry = AuditEntry.objects.get(action="case.staged")
    assert (entry.actor_kind, entry.organisation_id) == ("partner", case.organisation_id)


def test_handover_stands_though_an_answer_is_awaited_and_the_owner_is_told(
    case, share, refer, partner, caseworker
):
    share(case)
    referral = refer(case, kind=Help.HANDOVER)
    note_answer_due(case.pk, clock.today())

    moved = move(referral=referral, to="accepted", by=partner)

    assert moved.state == "accepted"
    assert Case.objects.get(pk=case.pk).workflow == "new"
    task = Task.objects.get(rule="P03")
    assert (task.case, task.assignee, task.due_on) == (case, caseworker, clock.today())


def test_other_kinds_leave_the_case_where_it_is(case, share, refer, partner):
    share(case)

    for kind in set(Help) - {Help.HANDOVER}:
        move(referral=refer(case, kind=kind), to="accepted", by=partner)

    assert Case.objects.get(pk=case.pk).workflow == "new"


def test_handover_that_fails_leaves_nothing(case, share, refer, partner):
    share(case)
    referral = refer(case, kind=Help.HANDOVER)

    with (
        patch("cases.sharing.referrals.services.record", side_effect=RuntimeError),
        pytest.raises(RuntimeError),
    ):
        move(referral=referral, to="accepted", by=partner)

    referral.refresh_from_db()
    assert referral.state == "sent"
    assert Case.objects.get(pk=case.pk).workflow == "new"


def test_only_a_partner_of_the_group_can_be_asked(case, refer, third):
    assert wrong(lambda: refer(case, partner_id=third.id)) == {"purpose"}
