"""The word for a monitor: what counts, and that nothing else is told or touched."""

from datetime import timedelta

import pytest
from django.db import connections
from django.test import Client

from people.accounts.models import Session
from people.dates import clock
from people.jobs.models import Pulse
from people.jobs.pulse import timetable
from people.vault import root
from people.vault.index import service_key
from people.vault.models import DataKey, ServiceKey
from tests.engines import valkey_server

pytestmark = [pytest.mark.django_db(databases=["default", "keys"]), pytest.mark.broker]


@pytest.fixture(scope="module")
def server():
    with valkey_server() as running:
        yield running


@pytest.fixture(autouse=True)
def well(server, settings):
    settings.REDIS_URL = server.url
    service_key(ServiceKey.Purpose.AUDIT)
    now = clock.machine_now()
    Pulse.objects.bulk_create(Pulse(name=task, at=now) for task in timetable())


def word():
    answer = Client(raise_request_exception=True).get("/healthz")
    return answer.status_code, answer.content.decode()


WELL, UNWELL = (200, "ok"), (503, "not ok")


def test_all_is_well():
    assert word() == WELL


def test_answer_is_one_word_that_nobody_keeps(as_member, coordinator):
    client = as_member(coordinator)
    before = list(Session.objects.values_list("pk", "session_data", "seen_at"))
    clock.move(0.01)

    answer = client.get("/healthz")

    assert answer.headers["Content-Type"] == "text/plain"
    assert answer.headers["Cache-Control"] == "no-store"
    assert not answer.cookies
    assert list(Session.objects.values_list("pk", "session_data", "seen_at")) == before


def test_monitor_on_the_machine_needs_no_tls(settings):
    settings.SECURE_SSL_REDIRECT = True

    assert Client().get("/account/sign-in/").status_code == 301
    assert Client().get("/healthz").status_code == 200


def test_broker_that_is_gone_is_not_well(settings, tmp_path):
    settings.REDIS_URL = f"unix://{tmp_path}/nobody.sock"

    assert word() == UNWELL


def test_late_timetable_is_not_well():
    Pulse.objects.filter(pk="people.jobs.send_waiting").update(
        at=clock.machine_now() - timedelta(hours=1)
    )

    assert word() == UNWELL


@pytest.mark.parametrize("key", ["", "1:nonsense", root.new_root_key()])
def test_root_key_that_is_missing_or_another_is_not_well(settings, key):
    settings.VAULT_ROOT_KEY = key

    assert word() == UNWELL


def test_data_key_that_was_changed_is_not_well(caseworker):
    newest = DataKey.objects.order_by("-created_at").first()
    newest.wrapped = b"0" * len(newest.wrapped)
    newest.save()

    assert word() == UNWELL


@pytest.mark.parametrize("alias", ["default", "keys"])
def test_database_that_does_not_answer_is_not_well(alias, caplog, as_member, coordinator):
    signed_in_before = as_member(coordinator)

    def refuse(*_told):
        raise OSError("/secret/path is away")

    with connections[alias].execute_wrapper(refuse):
        assert word() == UNWELL
        answer = signed_in_before.get("/healthz")
    assert (answer.status_code, answer.content) == (503, b"not ok")
    assert "OSError" in caplog.text
    assert "/secret/path" not in caplog.text


def test_asking_costs_few_queries(django_assert_max_num_queries, caseworker):
    with django_assert_max_num_queries(1):
        word()
    with django_assert_max_num_queries(3, connection=connections["keys"]):
        word()
