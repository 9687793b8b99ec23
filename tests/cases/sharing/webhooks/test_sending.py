"""Deliveries on their way: taken, tried again, given up; each endpoint by itself."""

import json
from datetime import timedelta
from uuid import uuid4

import pytest
from jsonschema import Draft202012Validator
from standardwebhooks import Webhook, WebhookVerificationError

from cases.api.webhook_calls import CALL
from cases.sharing.webhooks import sending
from cases.sharing.webhooks.keeping import renew_secret, switch_on
from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.repeating import replay, replay_all, send_test
from cases.sharing.webhooks.sending import PER_ENDPOINT, WAITS, send_due
from people.accounts.models import AccountMail
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.sharing.webhooks import lab as of_lab
from tests.cases.sharing.webhooks.hostile import LEADING, NAME, WRITTEN
from tests.cases.sharing.webhooks.lab import Told, says

pytestmark = pytest.mark.django_db


@pytest.fixture
def deliver(put_endpoint):
    """Let something wait for an endpoint."""

    def deliver(endpoint, **fields):
        told = {"event": "case.changed", "about": uuid4(), "made_at": clock.now()}
        told["next_at"] = clock.now()
        return Delivery.objects.create(endpoint=endpoint, **(told | fields))

    return deliver


@pytest.fixture
def quick(monkeypatch):
    """Receivers that say nothing are left after a moment."""
    real = sending.post
    monkeypatch.setattr(sending, "post", lambda *told, **more: real(*told, **more, seconds=0.3))


def in_time(**span):
    return clock.at(clock.now() + timedelta(**span))


# --- One delivery


def test_delivery_is_taken(put_endpoint, deliver, receive, lab):
    receiver = receive()
    row = deliver(put_endpoint(url=receiver.url()))

    assert send_due(internet=lab) == 1

    row.refresh_from_db()
    assert (row.state, row.outcome, row.status_code, row.attempts) == (
        "delivered",
        "taken",
        204,
        1,
    )
    assert row.ended_at is not None
    assert Endpoint.objects.get().delivered == 1
    assert send_due(internet=lab) == 0
    assert len(receiver.calls) == 1


def test_receiver_can_verify_with_the_reference_library(put_endpoint, deliver, receive, lab):
    receiver = receive()
    endpoint = put_endpoint(url=receiver.url())
    row = deliver(endpoint)

    send_due(internet=lab)

    ((_path, headers, body),) = receiver.calls
    told = Webhook(endpoint.secret).verify(body, headers)
    assert told == {
        "type": "case.changed",
        "timestamp": row.made_at.isoformat().replace("+00:00", "Z"),
        "data": {"id": str(row.about)},
    }
    assert {name.lower() for name in headers} == {
        *("host", "accept-encoding", "content-length", "content-type", "user-agent"),
        *("webhook-id", "webhook-timestamp", "webhook-signature"),
    }
    assert headers["webhook-id"] == str(row.id)


def test_call_is_as_the_description_of_the_api_says(put_endpoint, deliver, receive, lab):
    receiver = receive()
    deliver(put_endpoint(url=receiver.url()))

    send_due(internet=lab)

    ((_path, headers, body),) = receiver.calls
    described = CALL.decorator["post"]
    schema = described["requestBody"]["content"]["application/json"]["schema"]
    Draft202012Validator(schema).validate(json.loads(body))
    named = {each["name"] for each in described["parameters"]}
    assert named <= {name.lower() for name in headers}


def test_altered_body_old_timestamp_and_other_secret_are_rejected(
    put_endpoint, deliver, receive, lab
):
    receiver = receive()
    endpoint = put_endpoint(url=receiver.url())
    deliver(endpoint)
    send_due(internet=lab)
    ((_path, headers, body),) = receiver.calls
    webhook = Webhook(endpoint.secret)
    old = str(int(headers["webhook-timestamp"]) - 600)

    for told, changed in [
        (body.replace(b"case.changed", b"case.unknown"), {}),
        (body, {"webhook-timestamp": old}),
        (body, {"webhook-id": str(uuid4())}),
    ]:
        with pytest.raises(WebhookVerificationError):
            webhook.verify(told, headers | changed)
    with pytest.raises(WebhookVerificationError):
        Webhook("whsec_" + "A" * 43 + "=").verify(body, headers)


def test_replayed_call_is_rejected_once_it_is_old(
    put_endpoint, deliver, receive, lab, monkeypatch
):
    receiver = receive()
    endpoint = put_endpoint(url=receiver.url())
    deliver(endpoint)
    long_ago = clock.machine_now() - timedelta(minutes=6)
    monkeypatch.setattr(clock, "machine_now", lambda: long_ago)

    send_due(internet=lab)

    ((_path, headers, body),) = receiver.calls
    with pytest.raises(WebhookVerificationError, match="too old"):
        Webhook(endpoint.secret).verify(body, headers)


def test_timestamp_is_the_machines_own(put_endpoint, deliver, receive, lab):
    receiver = receive()
    endpoint = put_endpoint(url=receiver.url())

    with in_time(days=40):
        deliver(endpoint)
        send_due(internet=lab)

    ((_path, headers, body),) = receiver.calls
    Webhook(endpoint.secret).verify(body, headers)


def test_both_secrets_sign_for_a_day(put_endpoint, deliver, receive, lab, coordinator):
    receiver = receive()
    endpoint = put_endpoint(url=receiver.url())
    former = endpoint.secret
    _endpoint, secret = renew_secret(endpoint=endpoint, by=coordinator)

    for hours in (23, 25):
        with in_time(hours=hours):
            deliver(endpoint)
            send_due(internet=lab)

    (_p, early, told), (_q, late, told_late) = receiver.calls
    for each in (former, secret):
        Webhook(each).verify(told, early)
    Webhook(secret).verify(told_late, late)
    with pytest.raises(WebhookVerificationError):
        Webhook(former).verify(told_late, late)


# --- Trying again


def test_waits_add_up_to_three_days():
    assert timedelta(days=3) <= sum(WAITS, timedelta()) < timedelta(days=3, hours=12)
    assert sorted(WAITS) == WAITS


def test_delivery_is_tried_for_three_days_and_then_given_up(
    put_endpoint, deliver, receive, lab, monkeypatch
):
    receiver = receive(says(503))
    row = deliver(put_endpoint(url=receiver.url()))
    began = now = clock.now()

    for attempt in range(len(WAITS)):
        with clock.at(now):
            send_due(internet=lab)
            row.refresh_from_db()
            assert (row.state, row.attempts, row.status_code) == ("waiting", attempt + 1, 503)
            assert WAITS[attempt] <= row.next_at - now <= 1.2 * WAITS[attempt]
        with clock.at(row.next_at - timedelta(seconds=1)):
            assert send_due(internet=lab) == 0
        now = row.next_at
    with clock.at(now):
        send_due(internet=lab)

    row.refresh_from_db()
    assert (row.state, row.outcome, row.attempts) == ("dead", "refused", len(WAITS) + 1)
    assert len(receiver.calls) == len(WAITS) + 1
    assert timedelta(days=3) <= row.ended_at - began <= timedelta(days=4)


@pytest.mark.parametrize(
    ("answer", "outcome", "status"),
    [
        (says(302, Location="https://169.254.169.254/"), "redirected", 302),
        (says(400), "refused", 400),
        (of_lab.hangs, "slow", None),
        (of_lab.trickles, "slow", None),
        (of_lab.sends(10**9, in_head=True), "too_long", None),
    ],
)
def test_outcome_is_a_code_of_ours(
    put_endpoint, deliver, receive, lab, quick, answer, outcome, status
):
    row = deliver(put_endpoint(url=receive(answer).url()))

    send_due(internet=lab)

    row.refresh_from_db()
    assert (row.state, row.outcome, row.status_code) == ("waiting", outcome, status)


def test_delivery_that_comes_through_at_last_clears_the_endpoint(
    put_endpoint, deliver, receive, lab
):
    receiver = receive(says(500))
    endpoint = put_endpoint(url=receiver.url())
    deliver(endpoint)
    send_due(internet=lab)
    endpoint.refresh_from_db()
    assert endpoint.failures == 1
    assert endpoint.failing_since is not None

    receiver.answer = says(200)
    with in_time(minutes=1):
        assert send_due(internet=lab) == 1

    endpoint.refresh_from_db()
    assert (endpoint.failures, endpoint.failing_since) == (0, None)
    assert endpoint.last_delivered_at is not None


# --- Endpoints that go off


def test_endpoint_that_is_gone_is_switched_off_at_once(
    put_endpoint, deliver, receive, lab, coordinator, admin, caseworker
):
    endpoint = put_endpoint(url=receive(says(410)).url())
    rows = [deliver(endpoint) for _each in range(3)]

    send_due(internet=lab)

    endpoint.refresh_from_db()
    assert (endpoint.is_on, endpoint.disabled_because) == (False, "gone")
    assert {Delivery.objects.get(pk=row.pk).state for row in rows} == {"dead"}
    mails = AccountMail.objects.filter(kind="endpoint_off")
    assert {mail.user_id for mail in mails} == {coordinator.user_id, admin.user_id}
    entry = AuditEntry.objects.get(action="webhook.off")
    assert (entry.organisation_id, entry.actor_kind) == (endpoint.issuer_id, "system")


def test_endpoint_that_fails_for_days_is_switched_off(put_endpoint, deliver, receive, lab):
    endpoint = put_endpoint(url=receive(says(500)).url())
    now = clock.now()

    for halves in range(11):
        assert endpoint.is_on
        with clock.at(now + timedelta(days=halves / 2)):
            deliver(endpoint)
            send_due(internet=lab)
        endpoint.refresh_from_db()

    assert endpoint.disabled_because == "failing"
    assert {row.outcome for row in Delivery.objects.all()} == {"disabled"}
    assert AccountMail.objects.filter(kind="endpoint_off").count() == 1


def test_a_few_failures_far_apart_switch_nothing_off(put_endpoint, deliver, receive, lab):
    endpoint = put_endpoint(url=receive(says(500)).url())

    for days in (0, 10, 20):
        with in_time(days=days):
            deliver(endpoint)
            send_due(internet=lab)

    endpoint.refresh_from_db()
    assert endpoint.is_on


def test_nothing_is_sent_to_an_endpoint_that_is_off(put_endpoint, deliver, receive, lab):
    receiver = receive()
    endpoint = put_endpoint(
        url=receiver.url(), disabled_at=clock.now(), disabled_because="by_hand"
    )
    deliver(endpoint)

    assert send_due(internet=lab) == 0

    assert receiver.calls == []


# --- Once more


def test_dead_delivery_is_sent_again_under_the_same_id(
    put_endpoint, deliver, receive, lab, coordinator
):
    receiver = receive()
    row = deliver(put_endpoint(url=receiver.url()), state="dead", attempts=10)

    replay(delivery=row, by=coordinator)
    send_due(internet=lab)

    row.refresh_from_db()
    assert (row.state, row.attempts) == ("delivered", 1)
    assert receiver.calls[0][1]["webhook-id"] == str(row.id)


def test_all_that_was_missed_is_sent_again(put_endpoint, deliver, receive, lab, coordinator):
    receiver = receive()
    endpoint = put_endpoint(
        url=receiver.url(), disabled_at=clock.now(), disabled_because="by_hand"
    )
    rows = [deliver(endpoint, state="dead") for _each in range(3)]
    done = deliver(endpoint, state="delivered")

    switch_on(endpoint=endpoint, by=coordinator)
    assert replay_all(endpoint=endpoint, by=coordinator) == 3
    send_due(internet=lab)

    sent = {headers["webhook-id"] for _path, headers, _body in receiver.calls}
    assert sent == {str(row.id) for row in rows}
    assert str(done.id) not in sent


def test_test_is_sent_once_however_often_it_is_asked_for(put_endpoint, receive, lab, coordinator):
    receiver = receive()
    endpoint = put_endpoint(url=receiver.url(), events=["note.added"])

    first = send_test(endpoint=endpoint, by=coordinator)
    assert send_test(endpoint=endpoint, by=coordinator) == first
    send_due(internet=lab)

    ((_path, headers, body),) = receiver.calls
    assert Webhook(endpoint.secret).verify(body, headers)["type"] == "webhook.test"


# --- Many at once


def test_one_slow_endpoint_holds_up_no_other(put_endpoint, deliver, receive, lab, quick):
    slow, fine = receive(of_lab.hangs), receive()
    slow_one, fine_one = put_endpoint(url=slow.url()), put_endpoint(url=fine.url())
    for _each in range(PER_ENDPOINT):
        deliver(slow_one)
    for _each in range(5):
        deliver(fine_one)

    assert send_due(internet=lab) == 5

    assert len(slow.calls) == 1
    waiting = Delivery.objects.filter(endpoint=slow_one, state="waiting")
    assert waiting.filter(attempts=1).count() == 1
    assert waiting.filter(claimed_at=None).count() == PER_ENDPOINT


def test_each_endpoint_gets_so_many_a_turn(put_endpoint, deliver, receive, lab):
    busy, other = receive(), receive()
    busy_one, other_one = put_endpoint(url=busy.url()), put_endpoint(url=other.url())
    for _each in range(PER_ENDPOINT + 5):
        deliver(busy_one)
    deliver(other_one)

    assert send_due(internet=lab) == PER_ENDPOINT + 1
    assert len(other.calls) == 1
    assert send_due(internet=lab) == 5


def test_endpoint_that_failed_is_asked_for_one_at_a_time(put_endpoint, deliver, receive, lab):
    receiver = receive()
    endpoint = put_endpoint(url=receiver.url(), failures=3)
    for _each in range(4):
        deliver(endpoint)

    assert send_due(internet=lab) == 1
    assert send_due(internet=lab) == 3


def test_claim_of_a_dead_worker_lapses(put_endpoint, deliver, receive, lab):
    receiver = receive()
    row = deliver(put_endpoint(url=receiver.url()))
    sending._claim(clock.now())

    assert send_due(internet=lab) == 0
    with in_time(minutes=4):
        assert send_due(internet=lab) == 1

    row.refresh_from_db()
    assert row.state == "delivered"


def test_late_sender_changes_nothing_that_another_noted(put_endpoint, deliver, receive, lab):
    receiver = receive()
    row = deliver(put_endpoint(url=receiver.url()))
    early = clock.now()
    parcels = sending._pack(sending._claim(early))
    with in_time(minutes=4):
        send_due(internet=lab)

    sending._note(parcels, [sending.Tried(parcels[0], sending.Outcome.SLOW)], early)

    row.refresh_from_db()
    assert (row.state, row.outcome, row.attempts) == ("delivered", "taken", 1)


def test_endpoint_that_is_removed_meanwhile_is_no_fault(put_endpoint, deliver, receive, lab):
    endpoint = put_endpoint(url=receive().url())
    deliver(endpoint)
    early = clock.now()
    parcels = sending._pack(sending._claim(early))
    endpoint.delete()

    assert sending._note(parcels, [sending.Tried(parcels[0], sending.Outcome.TAKEN)], early) == 0


def test_queries_do_not_grow_with_deliveries(
    put_endpoint, deliver, receive, lab, django_assert_max_num_queries
):
    endpoint = put_endpoint(url=receive().url())
    for _each in range(10):
        deliver(endpoint)

    # Of each delivery its own move, and nothing else.
    with django_assert_max_num_queries(12 + 10):
        assert send_due(internet=lab) == 10


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_many_workers_send_each_delivery_once(put_endpoint, deliver, receive, lab, together):
    receiver = receive()
    endpoint = put_endpoint(url=receiver.url())
    rows = [deliver(endpoint) for _each in range(10)]

    taken = together(4, lambda _number: send_due(internet=lab))

    assert sum(taken) == 10
    assert sorted(headers["webhook-id"] for _p, headers, _b in receiver.calls) == sorted(
        str(row.id) for row in rows
    )


# --- What came into the database behind the services' back


@pytest.mark.parametrize("text", WRITTEN)
def test_hostile_address_is_refused_when_it_is_sent_to(put_endpoint, deliver, text, no_calls):
    row = deliver(put_endpoint(url=text))

    send_due(internet=Told(["8.8.8.8"]))

    row.refresh_from_db()
    assert (row.outcome, row.status_code) == ("bad_address", None)
    assert no_calls == []


@pytest.mark.parametrize("answers", LEADING, ids=str)
def test_name_that_leads_inside_is_refused_when_it_is_sent_to(
    put_endpoint, deliver, answers, no_calls
):
    row = deliver(put_endpoint(url=NAME))

    send_due(internet=Told(answers))

    row.refresh_from_db()
    assert row.outcome == "bad_address"
    assert no_calls == []
