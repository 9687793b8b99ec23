"""Test keys: their text tells what they are, and their group keeps them like any other."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from people.accounts.alerts import open_alerts
from people.accounts.key_calls import open_key
from people.accounts.key_rotation import replace_partner_key, tell_of_ends
from people.accounts.models import Alert, Organisation, PartnerKey, User
from people.accounts.partner_keys import (
    end_partner_key,
    find_key,
    issue_partner_key,
    keys_for,
    standing_keys,
)
from people.accounts.pull_budget import BudgetSpent, change_budget, draw
from people.accounts.roles import PARTNER_MAY
from people.accounts.sandboxes import clerk_at_work, find_sandbox, issue_test_key, sandbox_for
from people.audit.models import AuditEntry
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@pytest.fixture
def made(partner_organisation, coordinator):
    return issue_test_key(organisation=partner_organisation, by=coordinator)


def test_text_of_a_test_key_begins_with_a_word_that_tells(made):
    key, text = made

    assert text.startswith("test_")
    assert open_key(text, address=None) == key
    assert PartnerKey.objects.get().is_test


def test_test_key_without_its_word_opens_nothing_nor_a_real_one_with_it(
    made, partner_organisation, coordinator
):
    real = issue_partner_key(
        organisation=partner_organisation, by=coordinator, scopes=["read_notes"], days=9
    )[1]

    assert open_key(made[1].removeprefix("test_"), address=None) is None
    assert open_key(f"test_{real}", address=None) is None
    assert open_key(f"test_{made[1]}", address=None) is None


def test_test_key_may_do_all_that_a_key_can_and_is_issued_by_the_sandbox(
    made, coordinator, partner_organisation
):
    key = PartnerKey.objects.get()

    assert key.scopes == sorted(PARTNER_MAY)
    assert key.issuer == find_sandbox(coordinator.organisation_id)
    assert (key.organisation, key.group_id) == (partner_organisation, coordinator.organisation_id)


def test_making_one_is_recorded_for_the_group(made, coordinator):
    for action in ("organisation.sandbox", "partner_key.issued"):
        entry = AuditEntry.objects.get(action=action)
        assert entry.organisation_id == coordinator.organisation_id
        assert made[1] not in entry.detail


@COMMITTED
def test_group_has_one_sandbox_however_many_ask(coordinator, together):
    together(6, lambda _number: sandbox_for(coordinator))

    assert Organisation.objects.exclude(sandbox_of=None).count() == 1
    assert User.objects.filter(email__endswith=".invalid").count() == 1


@pytest.mark.parametrize("who", ["caseworker", "auditor", "reader", "traveller"])
def test_others_make_no_test_key(request, partner_organisation, who):
    with pytest.raises(PermissionDenied):
        issue_test_key(organisation=partner_organisation, by=request.getfixturevalue(who))

    assert not PartnerKey.objects.exists()
    assert not Organisation.objects.exclude(sandbox_of=None).exists()


def test_test_key_is_made_for_partners_of_ones_own_alone(stranger, partner_organisation, third):
    for whom in (partner_organisation, third, stranger.organisation):
        with pytest.raises(ValidationError, match="no such partner"):
            issue_test_key(organisation=whom, by=stranger)


def test_group_finds_changes_replaces_and_ends_it(made, coordinator, stranger):
    key, _text = made
    group = coordinator.organisation_id

    assert find_key(key.public_id, of=group) == key
    assert find_key(key.public_id, of=stranger.organisation_id) is None
    assert keys_for(key.organisation, of=group) == [key]
    assert standing_keys(group) == []
    change_budget(key=key, by=coordinator, cases_a_day=5, calls_a_minute=5)
    new, text = replace_partner_key(key=key, by=coordinator, overlap_days=3)
    assert (new.is_test, text[:5]) == (True, "test_")
    for one in (key, new):
        end_partner_key(key=one, by=coordinator)
        with pytest.raises(PermissionDenied):
            end_partner_key(key=one, by=stranger)
    assert open_key(text, address=None) is None


def test_its_budget_is_told_of_to_the_group_and_its_end_to_nobody(made, coordinator):
    key, _text = made
    with pytest.raises(BudgetSpent):
        draw(key, key.cases_a_day + 1)
    assert [alert.partner_key for alert in open_alerts(coordinator)] == [key]

    clock.move(80)
    tell_of_ends()
    assert not Alert.objects.filter(kind="key_ends").exists()


def test_clerk_is_at_work_within_the_transaction_alone(made, coordinator):
    sandbox = find_sandbox(coordinator.organisation_id)
    with clerk_at_work(sandbox) as clerk:
        assert clerk.user.is_active
        assert User.objects.get(pk=clerk.user_id).is_active
    assert not User.objects.get(pk=clerk.user_id).is_active

    with pytest.raises(RuntimeError, match="stop"), clerk_at_work(sandbox):
        raise RuntimeError("stop")
    assert not User.objects.get(pk=clerk.user_id).is_active
