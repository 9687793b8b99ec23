"""What a partner's key is given within a day and a minute, however many ask at once."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from people.accounts.models import AccountMail, Alert, PartnerKey
from people.accounts.partner_keys import issue_partner_key
from people.accounts.pull_budget import BudgetSpent, call, cases_left, change_budget, draw
from people.audit.models import AuditEntry
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


@pytest.fixture
def make(partner_organisation, coordinator):
    def make(**told):
        usual = {"scopes": ["read_shared_cases"], "days": 30}
        key, _text = issue_partner_key(
            organisation=partner_organisation, by=coordinator, **(usual | told)
        )
        return key

    return make


def test_key_is_told_two_thousand_cases_a_day_unless_said_otherwise(make):
    key = make()

    assert (key.cases_a_day, key.calls_a_minute) == (2_000, 600)
    assert draw(key, 10).remaining == 1_990
    assert cases_left(PartnerKey.objects.get()).remaining == 1_990


def test_what_is_more_than_is_left_is_refused_whole(make):
    key = make(cases_a_day=100)
    draw(key, 70)

    with pytest.raises(BudgetSpent) as refused:
        draw(key, 31)

    assert (refused.value.budget.limit, refused.value.budget.remaining) == (100, 30)
    assert draw(key, 30).remaining == 0


def test_answer_without_cases_costs_nothing_and_is_never_refused(make):
    key = make(cases_a_day=1)
    draw(key, 1)

    assert draw(key, 0).remaining == 0


@COMMITTED
@pytest.mark.parametrize("cases", [1, 7])
def test_fifty_at_once_are_told_exactly_what_the_budget_holds(make, together, cases):
    key = make(cases_a_day=10 * cases)

    answers = together(50, lambda _n: draw(PartnerKey.objects.get(pk=key.pk), cases))

    refused = [answer for answer in answers if isinstance(answer, BudgetSpent)]
    assert len(refused) == 40
    assert sorted(each.remaining for each in answers if each not in refused) == [
        cases * n for n in range(10)
    ]
    assert PartnerKey.objects.get().cases_told == 10 * cases
    assert Alert.objects.count() == 1


def test_budget_begins_anew_at_midnight_of_the_installation(make, settings):
    key = make(cases_a_day=5)
    with clock.at(NOON):
        budget = draw(key, 5)
        midnight = clock.now() + timedelta(seconds=budget.reset_seconds)

    with clock.at(midnight - timedelta(seconds=1)), pytest.raises(BudgetSpent):
        draw(key, 1)
    with clock.at(midnight):
        assert draw(key, 5).remaining == 0


@pytest.mark.parametrize("back", [timedelta(hours=13), timedelta(days=1), timedelta(days=400)])
def test_clock_that_is_set_back_gives_no_second_budget(make, back):
    key = make(cases_a_day=5)
    with clock.at(NOON - timedelta(days=1)):
        draw(key, 2)
    with clock.at(NOON):
        draw(key, 5)

    with clock.at(NOON - back):
        assert cases_left(PartnerKey.objects.get()).remaining == 0
        with pytest.raises(BudgetSpent) as refused:
            draw(key, 1)

    assert refused.value.budget.reset_seconds > back.total_seconds()


def test_one_keys_budget_is_no_others(make):
    spent, other = make(cases_a_day=1), make(cases_a_day=1)
    draw(spent, 1)

    assert draw(other, 1).remaining == 0


def test_coordinators_are_warned_once_a_day_for_each_key(make, coordinator, caseworker):
    keys = [make(cases_a_day=1), make(cases_a_day=1)]

    def ask():
        for key in keys * 2:
            with pytest.raises(BudgetSpent):
                draw(key, 2)

    with clock.at(NOON):
        ask()
    assert {(each.kind, each.partner_key, each.count) for each in Alert.objects.all()} == {
        ("pull_budget", key, 1) for key in keys
    }
    mails = AccountMail.objects.filter(kind="pull_budget")
    assert {mail.user for mail in mails} == {coordinator.user}

    with clock.at(NOON + timedelta(days=1)):
        ask()
    assert Alert.objects.count() == 4


def test_budget_is_changed_and_recorded_and_what_was_told_counts(make, coordinator):
    key = make(cases_a_day=10)
    draw(key, 10)

    change_budget(key=key, by=coordinator, cases_a_day=12, calls_a_minute=5)

    key = PartnerKey.objects.get()
    assert (key.cases_a_day, key.calls_a_minute) == (12, 5)
    assert draw(key, 2).remaining == 0
    entry = AuditEntry.objects.get(action="partner_key.budget")
    assert entry.object_id == key.public_id
    assert json.loads(entry.detail) == {
        "partner": str(key.organisation_id),
        "cases_a_day": 12,
        "calls_a_minute": 5,
    }
    change_budget(key=key, by=coordinator, cases_a_day=12, calls_a_minute=5)
    assert AuditEntry.objects.filter(action="partner_key.budget").count() == 1


def test_budget_that_was_made_smaller_leaves_nothing_rather_than_less(make, coordinator):
    key = make(cases_a_day=10)
    draw(key, 8)

    change_budget(key=key, by=coordinator, cases_a_day=5, calls_a_minute=5)

    with pytest.raises(BudgetSpent) as refused:
        draw(key, 1)
    assert refused.value.budget.remaining == 0


@pytest.mark.parametrize("field", ["cases_a_day", "calls_a_minute"])
@pytest.mark.parametrize("number", [0, -1, 100_001])
def test_budget_out_of_range_is_refused_at_its_field(make, coordinator, field, number):
    key = make()
    told = {"cases_a_day": 1, "calls_a_minute": 1, field: number}

    for ask in (make, lambda **told: change_budget(key=key, by=coordinator, **told)):
        with pytest.raises(ValidationError) as refused:
            ask(**told)
        assert refused.value.message_dict.keys() == {field}
    assert PartnerKey.objects.get().cases_a_day == 2_000


@pytest.mark.parametrize("who", ["caseworker", "auditor", "reader", "stranger"])
def test_others_change_no_budget(request, make, who):
    key, member = make(), request.getfixturevalue(who)

    with pytest.raises(PermissionDenied):
        change_budget(key=key, by=member, cases_a_day=1, calls_a_minute=1)


@pytest.mark.broker
class TestCalls:
    """In a real server."""

    @COMMITTED
    def test_fifty_at_once_get_exactly_as_many_calls_as_there_are(self, make, together, counted):
        key = make(calls_a_minute=10)

        answers = together(50, lambda _n: call(key))

        refused = [answer for answer in answers if isinstance(answer, BudgetSpent)]
        assert len(refused) == 40
        assert all(0 < each.budget.reset_seconds <= 60 for each in refused)
        assert sorted(each.remaining for each in answers if each not in refused) == list(range(10))

    def test_one_keys_calls_are_no_others(self, make, counted):
        calls = [call(make(calls_a_minute=2)) for _twice in range(2)]

        assert [budget.remaining for budget in calls] == [1, 1]

    def test_cache_names_no_key(self, make, counting_server, counted):
        key = make()
        call(key)

        _url, client = counting_server
        [name] = client.keys("homeward:tries:*")
        assert key.prefix not in name.decode()
        assert str(key.public_id) not in name.decode()


def test_without_the_cache_calls_are_let_through(make, settings, caplog):
    settings.REDIS_URL = "redis://127.0.0.1:1/0"
    key = make(calls_a_minute=1)

    assert [call(key).remaining for _twice in range(2)] == [0, 0]
    assert "not counted" in caplog.text
