"""A server that rests on a key which somebody ended is told nothing until somebody looked."""

from datetime import timedelta

import pytest

from cases.sharing.webhooks import keeping, sending
from cases.sharing.webhooks.announcing import announce
from cases.sharing.webhooks.models import Delivery
from cases.sharing.webhooks.repeating import replay_all
from cases.sharing.webhooks.switching import switch_off_of_ended_keys
from cases.sharing.webhooks.tasks import send
from people.accounts.key_rotation import replace_partner_key
from people.accounts.models import AccountMail, PartnerKey
from people.accounts.partner_keys import end_keys_made_by, end_partner_key, issue_partner_key
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.sharing.webhooks.lab import Told

pytestmark = pytest.mark.django_db
WORLD = Told(["8.8.8.8"])
URL = "https://elsewhere.example.org/homeward"


@pytest.fixture
def issue(partner_organisation, coordinator):
    def issue():
        told = {"organisation": partner_organisation, "by": coordinator, "days": 90}
        return issue_partner_key(scopes=["keep_webhooks", "read_webhooks"], **told)[0]

    return issue


def is_off(endpoint):
    endpoint.refresh_from_db()
    return endpoint.disabled_because == "key_ended" and not endpoint.is_on


def test_key_that_is_ended_takes_its_servers_along_and_says_so(issue, put_endpoint, coordinator):
    key = issue()
    endpoint, other = put_endpoint(made_by_key=key), put_endpoint(made_by_key=issue())
    own = put_endpoint()
    AccountMail.objects.all().delete()

    end_partner_key(key=key, by=coordinator)
    send()
    send()

    assert [is_off(one) for one in (endpoint, other, own)] == [True, False, False]
    entry = AuditEntry.objects.get(action="webhook.off")
    assert (entry.object_id, "key_ended" in entry.detail) == (endpoint.pk, True)
    assert AccountMail.objects.filter(kind="endpoint_off").count() == 1


def test_nothing_is_sent_between_the_end_and_the_next_turn(
    issue, put_endpoint, coordinator, partner_organisation, organisation
):
    key = issue()
    put_endpoint(made_by_key=key)
    told = {"partner": partner_organisation.id, "issuer": organisation.id}
    announce("case.changed", about=organisation.id, **told)
    assert sending.is_anything_due()

    end_partner_key(key=key, by=coordinator)

    assert not sending.is_anything_due()
    assert sending.send_due(internet=WORLD) == 0
    assert Delivery.objects.get().attempts == 0


def test_key_that_ran_out_or_was_replaced_leaves_its_servers_on(
    issue, put_endpoint, coordinator, monkeypatch
):
    old = issue()
    endpoint = put_endpoint(made_by_key=old)
    replace_partner_key(key=old, by=coordinator, overlap_days=3)
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(days=9))

    send()

    assert PartnerKey.objects.get(pk=old.pk).has_expired
    assert not is_off(endpoint)


def test_who_leaves_takes_the_servers_of_the_keys_along_that_end(
    issue, put_endpoint, coordinator, admin
):
    endpoint = put_endpoint(made_by_key=issue())

    end_keys_made_by(coordinator, by=admin)
    send()

    assert is_off(endpoint)


@pytest.mark.parametrize("who", ["member", "key"])
def test_who_switches_it_on_stands_for_its_address(issue, put_endpoint, coordinator, who):
    key, by = issue(), coordinator if who == "member" else issue()
    endpoint = put_endpoint(made_by_key=key)
    end_partner_key(key=key, by=coordinator)
    send()

    keeping.switch_on(endpoint=endpoint, by=by)
    send()

    endpoint.refresh_from_db()
    assert endpoint.is_on
    assert (endpoint.made_by or endpoint.made_by_key) == by


def test_what_is_missed_meanwhile_is_kept(issue, put_endpoint, coordinator, partner_organisation):
    key = issue()
    endpoint = put_endpoint(made_by_key=key)
    end_partner_key(key=key, by=coordinator)
    send()
    told = {"partner": partner_organisation.id, "issuer": coordinator.organisation_id}
    announce("case.withdrawn", about=partner_organisation.id, **told)

    keeping.switch_on(endpoint=endpoint, by=coordinator)

    assert replay_all(endpoint=endpoint, by=coordinator) == 1


@pytest.mark.parametrize("ended", ["the key that made it", "the key that changed it"])
def test_it_rests_on_the_key_that_gave_the_address_that_stands(
    issue, put_endpoint, coordinator, ended
):
    first, thief = issue(), issue()
    endpoint = put_endpoint(made_by_key=first)
    told = {"url": URL, "events": endpoint.events, "internet": WORLD}
    keeping.change_endpoint(endpoint=endpoint, by=thief, **told)
    is_thief = ended == "the key that changed it"

    end_partner_key(key=thief if is_thief else first, by=coordinator)
    send()

    assert is_off(endpoint) == is_thief


def test_address_that_a_member_entered_and_a_key_changed_rests_on_the_key(
    issue, put_endpoint, coordinator
):
    thief, endpoint = issue(), put_endpoint()
    events = {"url": endpoint.url, "events": ["note.added"], "internet": WORLD}
    keeping.change_endpoint(endpoint=endpoint, by=thief, **events)
    endpoint.refresh_from_db()
    assert endpoint.made_by == coordinator

    keeping.change_endpoint(endpoint=endpoint, by=thief, **(events | {"url": URL}))
    end_partner_key(key=thief, by=coordinator)
    send()

    assert is_off(endpoint)


def test_partner_that_is_closed_is_told_to_the_end_what_it_must_delete(
    issue, put_endpoint, coordinator, partner_organisation
):
    key = issue()
    endpoint = put_endpoint(made_by_key=key)
    told = {"partner": partner_organisation.id, "issuer": coordinator.organisation_id}
    announce("case.withdrawn", about=partner_organisation.id, **told)
    end_partner_key(key=key, by=coordinator)
    partner_organisation.closed_at = clock.now()
    partner_organisation.save(update_fields=["closed_at"])

    assert switch_off_of_ended_keys() == 0

    assert sending.is_anything_due()
    assert not is_off(endpoint)
