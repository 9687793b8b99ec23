"""The ledger says of each mail what became of it, to those of its group, by references alone."""

from datetime import timedelta
from smtplib import SMTPRecipientsRefused

import pytest
from django.core.exceptions import PermissionDenied
from django.core.mail.backends.locmem import EmailBackend

from cases.casebook.paging import page_of
from cases.reminders.delivery import WAITS, send_waiting_notices
from cases.reminders.ledger import (
    content_of,
    content_of_notices,
    mailings_of,
    next_try,
    state_of,
    unmailed_of,
    wrong_mailboxes,
)
from cases.reminders.models import Mailing, Notice
from cases.reminders.services import make_due_tasks
from cases.reminders.vocabularies import MailState
from people.accounts.models import Membership
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
HOUR = timedelta(hours=1)


@pytest.fixture
def one_of_each(caseworker):
    """A mail in each state, made through what delivery writes."""
    now = clock.now()
    ago = now - HOUR

    def made(**told):
        told = {"member": caseworker, "kind": "single", "made_at": ago, "not_before": ago} | told
        return Mailing.objects.create(**told)

    failed = {"claimed_at": ago, "failed_at": ago, "failure": "refused", "attempts": 1}
    return {
        MailState.WAITING: [made()],
        MailState.IN_HAND: [made(claimed_at=now), made(**(failed | {"claimed_at": now}))],
        MailState.FAILED: [made(**failed), made(**(failed | {"claimed_at": None}))],
        MailState.SENT: [made(claimed_at=ago, sent_at=now), made(**failed, sent_at=now)],
        MailState.GIVEN_UP: [made(**failed, given_up_at=now)],
        MailState.DROPPED: [made(claimed_at=ago, dropped_at=now)],
    }


def test_filter_and_row_agree_on_every_state(one_of_each, coordinator):
    for state, rows in one_of_each.items():
        found = list(mailings_of(coordinator, state))

        assert {row.pk for row in found} == {row.pk for row in rows}
        assert {state_of(row) for row in found} == {state}
    assert mailings_of(coordinator).count() == sum(map(len, one_of_each.values()))


def test_failed_mail_says_when_it_is_tried_again(caseworker):
    now = clock.now()
    told = {"member": caseworker, "kind": "single", "made_at": now, "not_before": now}
    failed = Mailing(**told, claimed_at=now, failed_at=now, attempts=2)

    assert next_try(failed) == now + WAITS[2]
    failed.claimed_at = None
    assert next_try(failed) is None


def test_real_refusal_stands_in_the_ledger(late_request, coordinator, monkeypatch):
    refused = SMTPRecipientsRefused({"x": (451, b"later")})
    monkeypatch.setattr(
        EmailBackend, "send_messages", lambda *_told: (_ for _ in ()).throw(refused)
    )
    late_request()
    make_due_tasks()
    send_waiting_notices()

    (row,) = mailings_of(coordinator, MailState.FAILED)
    assert (row.failure, row.attempts) == ("refused", 1)
    assert next_try(row)


def test_reference_is_told_to_who_may_see_the_case_alone(late_request, coordinator, admin):
    request = late_request()
    make_due_tasks()
    (row,) = mailings_of(coordinator)

    seen, unseen = content_of([row], coordinator)[row.pk], content_of([row], admin)[row.pk]

    assert (seen.told, seen.more) == ([(request.case.ref, "R01")], 0)
    assert (unseen.told, unseen.more) == ([], 1)


@pytest.mark.usefixtures("usual_wishes")
def test_notice_that_waits_for_the_mail_of_the_day_is_told_the_same_way(
    late_request, coordinator, admin
):
    request = late_request()
    make_due_tasks()
    (row,) = unmailed_of(coordinator)

    assert content_of_notices([row], coordinator)[row.pk].told == [(request.case.ref, "R01")]
    assert content_of_notices([row], admin)[row.pk].told == []
    assert not mailings_of(coordinator).exists()


def test_other_group_and_caseworker_see_no_row(late_request, stranger, caseworker):
    late_request()
    make_due_tasks()

    assert not mailings_of(stranger).exists()
    assert not unmailed_of(stranger).exists()
    with pytest.raises(PermissionDenied):
        mailings_of(caseworker)


def test_wrong_mailbox_is_named_until_something_gets_through(caseworker, coordinator, stranger):
    now = clock.now()
    told = {"member": caseworker, "kind": "single", "made_at": now, "not_before": now}
    Mailing.objects.create(**told, failure="bad_address", failed_at=now, given_up_at=now)
    assert wrong_mailboxes(coordinator) == [caseworker]
    assert wrong_mailboxes(stranger) == []

    Mailing.objects.create(**told, sent_at=now + HOUR)

    assert wrong_mailboxes(coordinator) == []


def test_who_left_has_no_wrong_mailbox(caseworker, coordinator):
    now = clock.now()
    told = {"member": caseworker, "kind": "single", "made_at": now, "not_before": now}
    Mailing.objects.create(**told, failure="bad_address", failed_at=now, given_up_at=now)
    Membership.objects.filter(pk=caseworker.pk).update(is_active=False)

    assert wrong_mailboxes(coordinator) == []


def test_pages_hold_each_mail_once_newest_first(caseworker, coordinator):
    """Also those made in one moment, and those within one second."""
    now = clock.now()
    moments = [now, now, now, now - timedelta(microseconds=1), now - HOUR, now - 24 * HOUR]
    for moment in moments:
        Mailing.objects.create(member=caseworker, kind="single", made_at=moment, not_before=moment)
    seen, after = [], ""
    while True:
        page = page_of(mailings_of(coordinator), day_field="-made_at", after=after, size=2)
        seen += page.rows
        if not (after := page.after):
            break

    assert [row.made_at for row in seen] == moments
    assert len({row.pk for row in seen}) == len(moments)


def test_content_is_read_in_two_queries(late_request, coordinator, django_assert_num_queries):
    for _number in range(3):
        late_request()
    make_due_tasks()
    rows = list(mailings_of(coordinator))
    assert Notice.objects.count() == len(rows) == 3

    with django_assert_num_queries(2):
        content_of(rows, coordinator)
