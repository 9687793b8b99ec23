"""One key takes another's place; and groups hear in time of keys that end."""

import json
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from people.accounts.key_calls import open_key
from people.accounts.key_rotation import replace_partner_key, tell_of_ends
from people.accounts.models import Alert, PartnerKey
from people.accounts.partner_keys import end_partner_key, issue_partner_key
from people.audit.models import AuditEntry
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@pytest.fixture
def make(partner_organisation, coordinator):
    def make(**told):
        usual = {"scopes": ["read_shared_cases"], "days": 90}
        return issue_partner_key(
            organisation=partner_organisation, by=coordinator, **(usual | told)
        )

    return make


@pytest.fixture
def replace(coordinator):
    def replace(key, **told):
        return replace_partner_key(key=key, **({"by": coordinator, "overlap_days": 7} | told))

    return replace


def days_left(key):
    return (PartnerKey.objects.get(pk=key.pk).expiry_date - clock.now()) / timedelta(days=1)


def test_new_key_may_do_what_the_old_one_may(make, replace, coordinator):
    old, _text = make(
        scopes=["read_notes", "submit_cases"],
        networks=["192.0.2.0/24"],
        days=120,
        cases_a_day=50,
        calls_a_minute=5,
    )
    clock.move(100)

    new, _text = replace(old)

    new = PartnerKey.objects.get(pk=new.pk)
    for field in ("organisation", "issuer", "scopes", "networks", "cases_a_day", "calls_a_minute"):
        assert getattr(new, field) == getattr(old, field)
    assert (new.made_by, new.replaces) == (coordinator, old)
    assert days_left(new) == pytest.approx(120, abs=0.01)


def test_both_open_until_the_overlap_is_over(make, replace):
    old, old_text = make()
    new, text = replace(old, overlap_days=7)

    clock.move(6.9)
    assert open_key(old_text, address=None) == old
    assert open_key(text, address=None) == new

    clock.move(0.2)
    assert open_key(old_text, address=None) is None
    assert open_key(text, address=None) == new


def test_old_key_ends_no_later_than_it_would_have(make, replace):
    old, _text = make(days=3)

    replace(old, overlap_days=30)

    assert days_left(old) == pytest.approx(3, abs=0.01)


def test_replacing_is_recorded_of_both(make, replace, coordinator):
    old, _text = make()

    new, text = replace(old, overlap_days=5)

    issued, replaced = AuditEntry.objects.order_by("-sequence")[:2][::-1]
    assert (issued.action, issued.object_id) == ("partner_key.issued", new.public_id)
    assert (replaced.action, replaced.object_id) == ("partner_key.replaced", old.public_id)
    assert replaced.organisation_id == coordinator.organisation_id
    assert json.loads(replaced.detail) == {
        "partner": str(old.organisation_id),
        "key": str(new.public_id),
        "days": 5,
    }
    assert text not in issued.detail + replaced.detail


@COMMITTED
def test_one_form_sent_many_times_makes_one_key(make, replace, together):
    old, _text = make()
    once = uuid4()

    answers = together(6, lambda _number: replace(old, public_id=once))

    kinds = sorted(type(answer).__name__ for answer in answers)
    assert kinds == ["ValidationError"] * 5 + ["tuple"]
    assert PartnerKey.objects.count() == 2


def test_key_is_replaced_once(make, replace):
    old, _text = make()
    replace(old)

    with pytest.raises(ValidationError, match="replaced before"):
        replace(old)

    assert PartnerKey.objects.count() == 2


@pytest.mark.parametrize("days", [0, -1, 31])
def test_overlap_out_of_range_is_refused_at_its_field(make, replace, days):
    old, _text = make()

    with pytest.raises(ValidationError) as refused:
        replace(old, overlap_days=days)

    assert refused.value.message_dict.keys() == {"overlap_days"}
    assert days_left(old) > 80


@pytest.mark.parametrize("how", ["ended", "expired"])
def test_key_that_opens_nothing_is_not_replaced(make, replace, coordinator, how):
    old, _text = make(days=1)
    if how == "ended":
        end_partner_key(key=old, by=coordinator)
    else:
        clock.move(1.1)

    with pytest.raises(ValidationError, match="opens nothing"):
        replace(old)


@pytest.mark.parametrize("who", ["caseworker", "auditor", "reader", "stranger", "traveller"])
def test_others_replace_no_key(request, make, replace, who):
    old, _text = make()

    with pytest.raises(PermissionDenied):
        replace(old, by=request.getfixturevalue(who))

    assert PartnerKey.objects.count() == 1


def test_group_is_told_once_of_a_key_that_ends_within_two_weeks(make, coordinator):
    key, _text = make(days=90)
    clock.move(75.9)
    assert tell_of_ends() == 0

    clock.move(0.2)
    assert [tell_of_ends() for _twice in range(2)] == [1, 0]

    alert = Alert.objects.get()
    assert (alert.kind, alert.partner_key, alert.count) == ("key_ends", key, 13)
    assert alert.organisation_id == coordinator.organisation_id


@COMMITTED
def test_group_is_told_once_by_many_who_tell_at_the_same_time(make, together):
    make(days=90)
    clock.move(80)

    together(6, lambda _number: tell_of_ends())

    assert Alert.objects.count() == 1


def test_nobody_is_told_of_keys_that_are_replaced_or_ended(make, replace, coordinator):
    old, ended = make()[0], make()[0]
    clock.move(80)
    replace(old)
    end_partner_key(key=ended, by=coordinator)

    assert tell_of_ends() == 0


def test_nobody_is_told_of_a_key_that_was_meant_to_be_short(make):
    make(days=14)
    clock.move(10)

    assert tell_of_ends() == 0
