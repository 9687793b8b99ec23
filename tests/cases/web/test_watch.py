"""Whoever opens unusually many cases: the coordinators are told within a minute, once an hour."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.db import transaction

from cases.casebook.consult import consult_case
from config.celery import app
from people.accounts.alerts import open_alerts
from people.accounts.models import Alert
from people.accounts.tasks import send_waiting_mails, watch_browsing
from people.audit.actions import Action
from people.audit.models import AuditEntry
from people.audit.services import record
from people.dates import clock

LIMIT = 60


@pytest.fixture
def cases(caseworker, case_of):
    """A few cases, and a low limit, so that few are many."""
    return [case_of(caseworker) for _number in range(4)]


@pytest.fixture
def low(settings):
    settings.HOMEWARD_BROWSING_LIMIT, settings.HOMEWARD_BROWSING_LIMIT_OF_ALL = 2, 3


def look(who: Any, cases: list[Any]) -> None:
    for case in cases:
        with transaction.atomic():
            record(Action.CASE_CONSULTED, by=who, on=case, organisation_id=case.organisation_id)


@pytest.mark.asvs("v5.0.0-16.3.3")
def test_scripted_browse_of_61_cases_is_told_within_a_minute(
    as_member, caseworker, coordinator, case_of
) -> None:
    refs = [case_of(caseworker).ref for _number in range(LIMIT + 1)]
    mina = as_member(caseworker)
    for ref in refs[:LIMIT]:
        mina.get(f"/cases/{ref}/")
    watch_browsing.run()
    assert not Alert.objects.exists()

    mina.get(f"/cases/{refs[LIMIT]}/")
    watch_browsing.run()
    send_waiting_mails.run()

    alert = Alert.objects.get()
    assert (alert.kind, alert.member, alert.count) == ("bulk_browsing", caseworker, LIMIT + 1)
    assert [message.to for message in mail.outbox] == [[coordinator.user.email]]
    shown = as_member(coordinator).get("/").content.decode()
    assert "opened 61 cases within an hour" in shown
    turns = {
        entry["task"]: entry["schedule"]
        for entry in app.conf.beat_schedule.values()
        if entry["task"] in (watch_browsing.name, send_waiting_mails.name)
    }
    assert len(turns) == 2
    assert sum(turns.values()) <= 60


def test_same_case_again_and_again_is_one_case(caseworker, cases, low) -> None:
    for _time in range(9):
        look(caseworker, cases[:2])

    watch_browsing.run()

    assert not Alert.objects.exists()


def test_requests_and_reveals_count_as_looks_at_their_case(
    caseworker, coordinator, cases, low, sent_request
) -> None:
    look(caseworker, cases[:1])
    request = sent_request(cases[1], caseworker)
    with transaction.atomic():
        record(Action.REQUEST_CONSULTED, by=caseworker, on=request, case=cases[1].id)
        record(Action.VALUE_REVEALED, by=caseworker, on=cases[2], what="whereabouts")

    watch_browsing.run()

    assert Alert.objects.get().count == 3


def test_nobody_is_told_of_twice_in_an_hour_and_again_in_the_next(
    caseworker, coordinator, cases, low
) -> None:
    look(caseworker, cases)
    for _turn in range(3):
        watch_browsing.run()
    assert Alert.objects.count() == 1

    with clock.at(clock.now() + timedelta(minutes=61)):
        watch_browsing.run()
        assert Alert.objects.count() == 1
        look(caseworker, cases)
        watch_browsing.run()

    assert Alert.objects.count() == 2


def test_who_sees_all_cases_may_look_at_more(coordinator, cases, low) -> None:
    look(coordinator, cases[:3])
    watch_browsing.run()
    assert not Alert.objects.exists()

    look(coordinator, cases)
    watch_browsing.run()

    assert Alert.objects.get().member == coordinator
    assert open_alerts(coordinator) == []


def test_partners_key_and_reader_are_told_of_to_the_group_whose_cases_they_open(
    as_member, coordinator, stranger, partner, reader, cases, low
) -> None:
    look(partner, cases)
    look(reader, cases)

    watch_browsing.run()

    found = open_alerts(coordinator)
    assert {(alert.partner_key, alert.member) for alert in found} == {
        (partner, None),
        (None, reader),
    }
    assert open_alerts(stranger) == []
    shown = as_member(coordinator).get("/").content.decode()
    assert partner.prefix in shown
    assert "Pia" not in shown


def test_warning_is_seen_once_by_a_coordinator_of_the_group(
    as_member, caseworker, coordinator, stranger, auditor, cases, low
) -> None:
    look(caseworker, cases)
    watch_browsing.run()
    page = f"/alerts/{Alert.objects.get().pk}/seen/"
    refused = [as_member(who).post(page).status_code for who in (stranger, auditor, caseworker)]
    lea = as_member(coordinator)

    answers = [lea.post(page).status_code for _twice in range(2)]

    assert refused == [404, 403, 403]
    assert answers == [302, 302]
    assert Alert.objects.get().seen_by == coordinator
    assert AuditEntry.objects.filter(action="alert.seen").count() == 1
    assert "within an hour" not in lea.get("/").content.decode()


def test_warning_about_oneself_is_for_others(as_member, coordinator, cases, low) -> None:
    look(coordinator, cases)
    watch_browsing.run()

    answer = as_member(coordinator).post(f"/alerts/{Alert.objects.get().pk}/seen/")

    assert answer.status_code == 403
    assert Alert.objects.get().seen_at is None


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_two_that_watch_at_once_warn_once(together, caseworker, coordinator, case_of, low) -> None:
    look(caseworker, [case_of(caseworker) for _number in range(4)])

    together(8, lambda _number: watch_browsing.run())

    assert Alert.objects.count() == 1


def test_look_that_is_undone_is_none(caseworker, cases, low) -> None:
    with transaction.atomic():
        for case in cases:
            consult_case(ref=case.ref, by=caseworker)
        transaction.set_rollback(True)

    watch_browsing.run()

    assert not Alert.objects.exists()


def listed(who: Any, cases: list[Any]) -> None:
    ids = [case.id for case in cases]
    with transaction.atomic():
        record(Action.CASE_LISTED, by=who, organisation_id=cases[0].organisation_id, cases=ids)


@pytest.mark.parametrize("who", ["partner", "reader"])
def test_whole_records_in_partners_lists_count_each_once(
    request, who, coordinator, cases, low
) -> None:
    actor = request.getfixturevalue(who)
    listed(actor, cases[:2])
    listed(actor, cases[1::-1])
    watch_browsing.run()
    assert not Alert.objects.exists()

    look(actor, cases[2:3])
    watch_browsing.run()

    alert = open_alerts(coordinator)[0]
    assert (alert.partner_key or alert.member, alert.count) == (actor, 3)


def test_lists_of_members_hold_names_alone_and_do_not_count(caseworker, cases, low) -> None:
    listed(caseworker, cases)

    watch_browsing.run()

    assert not Alert.objects.exists()


@pytest.mark.parametrize("who", ["caseworker", "partner"])
def test_looks_of_who_was_warned_are_not_read_again(
    request, who, cases, low, django_assert_num_queries
) -> None:
    look(request.getfixturevalue(who), cases)
    watch_browsing.run()

    with django_assert_num_queries(2):
        watch_browsing.run()
