"""Partners' keys: who makes and ends them, what they open, and what is kept of their use."""

import json
from datetime import timedelta
from ipaddress import ip_address
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connections
from django.test.utils import CaptureQueriesContext

from people.accounts.key_calls import open_key
from people.accounts.models import PartnerKey
from people.accounts.partner_keys import (
    end_partner_key,
    ends_soon,
    find_key,
    issue_partner_key,
    keys_for,
    standing_keys,
)
from people.accounts.roles import PARTNER_MAY, Permission
from people.audit.models import AuditEntry
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
READS = ["read_shared_cases"]
INSIDE, OUTSIDE = ip_address("192.0.2.7"), ip_address("203.0.113.9")


@pytest.fixture
def make(partner_organisation, coordinator):
    def make(**told):
        usual = {"organisation": partner_organisation, "by": coordinator, "days": 30}
        return issue_partner_key(**({"scopes": READS} | usual | told))

    return make


def last_entry():
    return AuditEntry.objects.latest("sequence")


def test_key_names_its_group_its_maker_and_what_it_opens(make, coordinator, partner_organisation):
    key, _text = make(networks=["192.0.2.0/24"])

    found = PartnerKey.objects.get(pk=key.pk)
    assert (found.issuer, found.made_by) == (coordinator.organisation, coordinator)
    assert (found.organisation, found.scopes) == (partner_organisation, READS)
    assert found.networks == ["192.0.2.0/24"]
    assert found.expiry_date - clock.now() > timedelta(days=29)


def test_key_is_recorded_by_ids_and_codes(make, coordinator, partner_organisation):
    key, text = make(networks=["192.0.2.0/24"])

    entry = last_entry()
    assert (entry.action, entry.object_id) == ("partner_key.issued", key.public_id)
    assert entry.organisation_id == coordinator.organisation_id
    assert json.loads(entry.detail) == {
        "partner": str(partner_organisation.id),
        "scopes": READS,
        "days": 30,
        "cases_a_day": 2000,
        "calls_a_minute": 600,
    }
    assert text not in entry.detail


@pytest.mark.parametrize("who", ["caseworker", "lawyer", "auditor", "reader", "traveller"])
def test_others_make_and_end_no_keys(request, make, who):
    member, (key, _text) = request.getfixturevalue(who), make()

    with pytest.raises(PermissionDenied):
        make(by=member)
    with pytest.raises(PermissionDenied):
        end_partner_key(key=key, by=member)
    assert PartnerKey.objects.filter(revoked=False).count() == 1


def test_key_is_made_for_partners_of_ones_own_alone(make, stranger, third, organisation):
    for unknown in (third, organisation):
        with pytest.raises(ValidationError, match="no such partner"):
            make(organisation=unknown)
    with pytest.raises(ValidationError, match="no such partner"):
        make(by=stranger)
    with pytest.raises(ValidationError, match="no such partner"):
        make(by=None)
    assert not PartnerKey.objects.exists()


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"days": 0}, "days"),
        ({"days": 366}, "days"),
        ({"scopes": []}, "scopes"),
        ({"scopes": ["see_all_cases"]}, "scopes"),
        ({"scopes": [*READS, "reveal"]}, "scopes"),
        ({"networks": ["::/0"]}, "networks"),
    ],
    ids=str,
)
def test_wrong_key_is_refused_at_its_field(make, told, field):
    with pytest.raises(ValidationError) as refused:
        make(**told)

    assert refused.value.message_dict.keys() == {field}
    assert not PartnerKey.objects.exists()


@pytest.mark.parametrize("scope", sorted(PARTNER_MAY))
def test_key_opens_one_thing_alone_if_it_is_to(make, scope):
    key, _text = make(scopes=[scope])

    assert [permission for permission in Permission if key.may(permission)] == [scope]


def test_form_that_is_sent_twice_makes_one_key(make):
    once = uuid4()
    make(public_id=once)
    entries = AuditEntry.objects.count()

    with pytest.raises(ValidationError, match="sent before"):
        make(public_id=once)
    assert (PartnerKey.objects.count(), AuditEntry.objects.count()) == (1, entries)


@COMMITTED
def test_form_that_is_sent_many_times_at_once_makes_one_key(make, together):
    once = uuid4()

    answers = together(6, lambda _number: make(public_id=once))

    assert sorted(type(answer).__name__ for answer in answers) == ["ValidationError"] * 5 + [
        "tuple"
    ]
    assert AuditEntry.objects.filter(action="partner_key.issued").count() == 1


def test_key_that_was_ended_opens_nothing_more(make, coordinator):
    key, text = make()
    assert open_key(text, address=INSIDE) == key

    end_partner_key(key=key, by=coordinator)

    assert open_key(text, address=INSIDE) is None
    assert (last_entry().action, last_entry().object_id) == ("partner_key.ended", key.public_id)


@COMMITTED
def test_key_is_ended_once_by_many_who_try_at_the_same_time(make, coordinator, together):
    key, _text = make()

    together(6, lambda _number: end_partner_key(key=key, by=coordinator))

    assert AuditEntry.objects.filter(action="partner_key.ended").count() == 1


def test_key_of_another_group_is_neither_found_nor_ended(make, stranger):
    key, _text = make()

    assert find_key(key.public_id, of=stranger.organisation_id) is None
    with pytest.raises(PermissionDenied):
        end_partner_key(key=key, by=stranger)
    assert PartnerKey.objects.get().revoked is False


def test_keys_of_a_partner_are_listed_to_the_group_that_made_them(
    make, third, coordinator, stranger, partner_organisation
):
    """A second group may have entered the same partner once, and made keys of its own."""
    ours, _text = make()
    theirs, _text = make()
    PartnerKey.objects.filter(pk=theirs.pk).update(issuer=third)

    assert keys_for(partner_organisation, of=coordinator.organisation_id) == [ours]
    assert standing_keys(coordinator.organisation_id) == [ours]
    assert keys_for(partner_organisation, of=stranger.organisation_id) == []


def faults(caplog):
    return [record.getMessage() for record in caplog.records if record.name == "homeward.security"]


@pytest.fixture
def wrongs(make, coordinator):
    """Texts that open nothing, by what is wrong with them, and the key that each speaks of."""
    key, text = make()
    ended, ended_text = make()
    end_partner_key(key=ended, by=coordinator)
    expired, expired_text = make()
    PartnerKey.objects.filter(pk=expired.pk).update(expiry_date=clock.now())
    fenced, fenced_text = make(networks=["203.0.113.0/24", "2001:db8::/32"])
    return {
        "text": (f"{text}x", key),
        "ended": (ended_text, ended),
        "expired": (expired_text, expired),
        "network": (fenced_text, fenced),
        "unknown": ("abcdefgh.0123456789", None),
    }


@pytest.mark.asvs("v5.0.0-16.3.1")
@pytest.mark.parametrize("fault", ["text", "ended", "expired", "network", "unknown"])
def test_refused_key_is_logged_by_its_id_alone(wrongs, caplog, fault):
    text, key = wrongs[fault]

    assert open_key(text, address=INSIDE) is None

    assert faults(caplog) == [f"partner key refused: {fault} {key.public_id if key else '-'}"]
    assert text.partition(".")[0] not in caplog.text
    assert str(INSIDE) not in caplog.text


def test_wrong_keys_cost_the_same_work(wrongs, monkeypatch):
    generator, hashings = PartnerKey.objects.key_generator, []
    verify = type(generator).verify
    monkeypatch.setattr(
        type(generator), "verify", lambda *told: hashings.append(1) or verify(*told)
    )

    def work(text):
        hashings.clear()
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            assert open_key(text, address=INSIDE) is None
        return len(data), len(keys), len(hashings)

    assert {work(text) for text, _key in wrongs.values()} == {(1, 1, 1)}


@pytest.mark.parametrize("text", ["", ".", "x", "\x00.x", "é.x", "a b.c", "x" * 5000])
def test_what_is_no_key_opens_nothing(make, text):
    make()

    assert open_key(text, address=INSIDE) is None


def test_key_with_networks_opens_from_there_alone(make):
    key, text = make(networks=["192.0.2.0/24"])

    assert open_key(text, address=INSIDE) == key
    assert open_key(text, address=OUTSIDE) is None
    assert open_key(text, address=None) is None


def test_last_use_is_kept_to_the_minute_by_one_write(make):
    key, text = make()
    with clock.at(clock.now().replace(second=5, microsecond=7)):
        minute = clock.now().replace(second=0, microsecond=0)
        open_key(text, address=INSIDE)
        assert PartnerKey.objects.get().last_used_at == minute
        with CaptureQueriesContext(connections["default"]) as queries:
            open_key(text, address=INSIDE)
        assert [each["sql"].split()[0] for each in queries] == ["SELECT"]

    with clock.at(minute + timedelta(minutes=1, seconds=1)):
        open_key(text, address=INSIDE)
        assert PartnerKey.objects.get(pk=key.pk).last_used_at == minute + timedelta(minutes=1)


def test_refused_use_is_no_use(make):
    _key, text = make(networks=["192.0.2.0/24"])

    open_key(text, address=OUTSIDE)

    assert PartnerKey.objects.get().last_used_at is None


@pytest.mark.parametrize(("days", "soon"), [(1, True), (14, True), (15, False)])
def test_key_ends_soon_within_two_weeks(make, coordinator, days, soon):
    key, _text = make(days=days)
    assert ends_soon(key) is soon

    key.revoked = True
    assert ends_soon(key) is False
