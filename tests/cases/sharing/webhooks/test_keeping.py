"""Who keeps which endpoints, and what is refused when one is saved."""

import base64
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Event
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.sharing.webhooks import keeping
from cases.sharing.webhooks.announcing import announce
from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.repeating import replay_all, send_test
from cases.sharing.webhooks.sweeping import sweep
from cases.sharing.webhooks.vocabularies import HookEvent
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.versions import Stale
from tests.cases.sharing.webhooks.hostile import HOSTILE, OPEN
from tests.cases.sharing.webhooks.lab import Told

pytestmark = pytest.mark.django_db
WORLD = Told(["8.8.8.8"])
URL = "https://hooks.example.org/homeward"


@pytest.fixture
def make(partner_organisation, coordinator):
    def make(**fields):
        told = {"partner": partner_organisation, "by": coordinator, "url": URL}
        told |= {"events": ["case.changed"], "internet": WORLD}
        return keeping.make_endpoint(**(told | fields))

    return make


def test_endpoint_is_made_with_a_secret(make, organisation, partner_organisation, coordinator):
    endpoint, secret = make()

    kept = Endpoint.objects.get()
    assert (kept.url, kept.secret, kept.events) == (URL, secret, ["case.changed"])
    assert (kept.issuer, kept.partner) == (organisation, partner_organisation)
    assert (kept.made_by, kept.made_by_key) == (coordinator, None)
    assert secret.startswith("whsec_")
    assert 24 <= len(base64.b64decode(secret.removeprefix("whsec_"))) <= 64
    assert make()[1] != secret
    assert AuditEntry.objects.filter(action="webhook.made", object_id=endpoint.id).exists()


@pytest.mark.parametrize(("url", "answers"), HOSTILE)
def test_hostile_address_is_refused_when_it_is_saved(make, url, answers):
    with pytest.raises(ValidationError) as refused:
        make(url=url, internet=Told(answers))

    assert set(refused.value.message_dict) == {"url"}
    assert not Endpoint.objects.exists()


def test_name_that_is_looked_up_holds_one_thread_of_its_organisation(coordinator, stranger):
    """A name server that does not answer must not take every thread that answers pages."""
    asked, may_end = Event(), Event()

    class Slow(Told):
        def addresses_of(self, host, port):
            asked.set()
            assert may_end.wait(9)
            return super().addresses_of(host, port)

    told = {"url": URL, "events": ["case.changed"]}
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(keeping.check, by=coordinator, internet=Slow(["8.8.8.8"]), **told)
        assert asked.wait(9)
        with pytest.raises(ValidationError) as refused:
            keeping.check(by=coordinator, internet=WORLD, **told)
        others = keeping.check(by=stranger, internet=WORLD, **told)
        may_end.set()

    assert set(refused.value.message_dict) == {"url"}
    assert slow.result() == others == keeping.check(by=coordinator, internet=WORLD, **told)


@pytest.mark.parametrize(("url", "answers"), HOSTILE[::5])
def test_hostile_address_is_refused_when_it_is_changed(make, coordinator, url, answers):
    endpoint, _secret = make()

    with pytest.raises(ValidationError):
        keeping.change_endpoint(
            endpoint=endpoint,
            by=coordinator,
            url=url,
            events=["case.changed"],
            internet=Told(answers),
        )
    assert Endpoint.objects.get().url == URL


@pytest.mark.parametrize(("url", "answers"), OPEN)
def test_open_address_is_saved(make, url, answers):
    endpoint, _secret = make(url=url, internet=Told(answers))

    assert Endpoint.objects.get().pk == endpoint.pk
    assert endpoint.is_on


def test_name_that_is_not_there_is_refused_like_one_that_leads_inside(make):
    refused = []
    for answers in ([], ["10.0.0.1"]):
        with pytest.raises(ValidationError) as error:
            make(internet=Told(answers))
        refused.append(error.value.message_dict)

    assert refused[0] == refused[1]


@pytest.mark.parametrize("events", [[], ["case.unknown"], ["webhook.test"], ["case.changed", ""]])
def test_unknown_events_are_refused_beside_the_address(make, events):
    with pytest.raises(ValidationError) as refused:
        make(events=events, url="http://x")

    assert set(refused.value.message_dict) == {"events", "url"}


def test_form_that_is_sent_twice_makes_one(make):
    pk = uuid4()
    make(endpoint_id=pk)

    with pytest.raises(ValidationError, match="sent before"):
        make(endpoint_id=pk)
    assert Endpoint.objects.count() == 1


def test_partner_has_so_many_at_most(make):
    for _each in range(keeping.MOST):
        make()

    with pytest.raises(ValidationError, match="at most"):
        make()


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_many_at_once_make_no_more_than_that(partner_organisation, coordinator, together):
    told = keeping.check(by=coordinator, url=URL, events=["case.changed"], internet=WORLD)
    made = together(
        keeping.MOST + 2,
        lambda _number: keeping.make_checked(
            partner=partner_organisation, by=coordinator, told=told
        ),
    )

    assert sum(isinstance(each, ValidationError) for each in made) == 2, made
    assert Endpoint.objects.count() == keeping.MOST


# --- Who may


def test_partner_keeps_its_own_by_its_key(make, partner, organisation):
    endpoint, _secret = make(by=partner)

    assert (endpoint.made_by, endpoint.made_by_key) == (None, partner)
    assert endpoint.issuer == organisation
    entry = AuditEntry.objects.get(action="webhook.made")
    assert (entry.actor_kind, entry.organisation_id) == ("partner", organisation.id)


def test_key_without_the_scope_keeps_none(make, partner):
    partner.scopes = ["read_webhooks"]

    with pytest.raises(PermissionDenied):
        make(by=partner)


@pytest.mark.parametrize(
    "who", ["caseworker", "lawyer", "intake", "auditor", "reader", "stranger"]
)
def test_others_keep_none(make, request, who):
    with pytest.raises(PermissionDenied):
        make(by=request.getfixturevalue(who))


def test_nobody_keeps_those_of_a_partner_that_is_not_his_own(make, third, partner):
    for by in ({}, {"by": partner}):
        with pytest.raises(PermissionDenied):
            make(partner=third, **by)


@pytest.mark.parametrize("move", ["remove_endpoint", "renew_secret", "switch_off", "switch_on"])
def test_stranger_moves_nothing(make, stranger, caseworker, move):
    endpoint, _secret = make()

    for by in (stranger, caseworker):
        with pytest.raises(PermissionDenied):
            getattr(keeping, move)(endpoint=endpoint, by=by)


def test_stranger_sends_nothing(make, stranger):
    endpoint, _secret = make()

    for move in (replay_all, send_test):
        with pytest.raises(PermissionDenied):
            move(endpoint=endpoint, by=stranger)


# --- Changes


def test_older_version_overwrites_nothing(make, coordinator):
    endpoint, _secret = make()
    told = {"endpoint": endpoint, "by": coordinator, "internet": WORLD, "version": 1}
    keeping.change_endpoint(**told, url=f"{URL}/a", events=["note.added"])

    with pytest.raises(Stale):
        keeping.change_endpoint(**told, url=f"{URL}/b", events=["note.added"])

    kept = Endpoint.objects.get()
    assert (kept.url, kept.events) == (f"{URL}/a", ["note.added"])


def test_change_to_the_same_is_no_change(make, coordinator):
    endpoint, _secret = make()

    held = keeping.change_endpoint(
        endpoint=endpoint, by=coordinator, url=URL, events=["case.changed"], internet=WORLD
    )

    assert held.version == 1
    assert not AuditEntry.objects.filter(action="webhook.changed").exists()


def test_former_secret_is_forgotten_after_a_day(make, coordinator):
    endpoint, former = make()
    keeping.renew_secret(endpoint=endpoint, by=coordinator)
    assert Endpoint.objects.get().former_secret == former

    with clock.at(clock.now() + timedelta(hours=25)):
        sweep()

    assert Endpoint.objects.get().former_secret == ""


def test_what_is_missed_while_off_is_kept(make, coordinator, organisation, partner_organisation):
    endpoint, _secret = make()
    told = {"partner": partner_organisation.id, "issuer": organisation.id, "about": uuid4()}
    announce(HookEvent.CASE_CHANGED, **told)

    keeping.switch_off(endpoint=endpoint, by=coordinator)
    announce(HookEvent.CASE_CHANGED, **told)

    rows = Delivery.objects.all()
    assert {(row.state, row.outcome) for row in rows} == {("dead", "disabled")}
    with pytest.raises(ValidationError, match="Switch it on"):
        replay_all(endpoint=endpoint, by=coordinator)
    with pytest.raises(ValidationError, match="Switch it on"):
        send_test(endpoint=endpoint, by=coordinator)


def test_removed_endpoint_leaves_nothing(make, coordinator):
    endpoint, _secret = make()
    send_test(endpoint=endpoint, by=coordinator)

    keeping.remove_endpoint(endpoint=endpoint, by=coordinator)

    assert not Endpoint.objects.exists()
    assert not Delivery.objects.exists()
    assert AuditEntry.objects.filter(action="webhook.removed", object_id=endpoint.id).exists()


def test_old_deliveries_are_removed(make):
    endpoint, _secret = make()
    now = clock.now()
    told = {"endpoint": endpoint, "event": "case.changed", "made_at": now, "next_at": now}
    for state, days in [("delivered", 29), ("delivered", 31), ("dead", 89), ("dead", 91)]:
        ended = now - timedelta(days=days)
        Delivery.objects.create(about=uuid4(), state=state, ended_at=ended, **told)
    Delivery.objects.create(about=uuid4(), **told)

    sweep()

    left = {
        (row.state, row.ended_at and (now - row.ended_at).days) for row in Delivery.objects.all()
    }
    assert left == {("delivered", 29), ("dead", 89), ("waiting", None)}
