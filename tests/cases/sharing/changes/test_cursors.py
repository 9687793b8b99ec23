"""Pages and cursors of a feed."""

import base64
from datetime import timedelta

import pytest
from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from cases.access.models import Grant
from cases.sharing.changes.keeping import keep, remove_old_tombstones
from cases.sharing.changes.models import FeedEntry
from cases.sharing.changes.reading import read_changes
from people.accounts.models import PartnerKey
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.exports.told import plain_cases
from tests.cases.sharing.changes.following import Follower

pytestmark = pytest.mark.django_db


@pytest.fixture
def twelve(organisation, caseworker, share):
    cases = plain_cases(organisation, caseworker, 12)
    for case in cases:
        share(case)
    keep()
    return cases


def test_pages_tell_every_row_once(twelve, partner):
    cursor, pages = None, []
    while not pages or pages[-1].has_more:
        pages.append(read_changes(by=partner, since=cursor, limit=5))
        cursor = pages[-1].cursor

    assert [len(page.entries) for page in pages] == [5, 5, 2]
    assert sorted(e.ref for page in pages for e in page.entries) == [c.ref for c in twelve]


def test_page_that_is_just_full_is_the_last(twelve, partner):
    assert not read_changes(by=partner, limit=12).has_more


def test_empty_page_returns_its_cursor(twelve, partner):
    end = read_changes(by=partner).cursor

    again = read_changes(by=partner, since=end)

    assert (again.entries, again.cursor, again.has_more) == ([], end, False)


def test_reader_before_anything_was_shared_goes_on_from_there(case, share, partner):
    start = read_changes(by=partner).cursor
    share(case)
    keep()

    assert [entry.ref for entry in read_changes(by=partner, since=start).entries] == [case.ref]


def test_later_change_takes_the_place_of_the_earlier(shared, follower):
    for status in ("missing", "serving", "missing"):
        shared.status = status
        shared.save()
        keep()

    assert follower.read_all() == [("changed", shared.ref)]
    assert FeedEntry.objects.get().number == 4


@pytest.mark.parametrize("wrong", ["", "x", "A" * 60, "é", "=" * 9])
def test_forged_cursor_is_refused(wrong, twelve, partner):
    cursor = read_changes(by=partner).cursor
    with pytest.raises(ValidationError) as error:
        read_changes(by=partner, since=wrong or cursor[:-3] + "AAA")

    assert list(error.value.message_dict) == ["since"]


def test_cursor_of_another_partner_is_refused(twelve, share, partner, other_partner):
    share(twelve[0], to=other_partner.organisation)
    keep()
    theirs = read_changes(by=other_partner).cursor

    with pytest.raises(ValidationError):
        read_changes(by=partner, since=theirs)


def test_cursor_of_another_issuer_is_refused(twelve, partner, third):
    """The same partner reads from two groups, each by its own key."""
    elsewhere = PartnerKey.objects.create_key(
        organisation=partner.organisation, issuer=third, scopes=partner.scopes
    )[0]
    ours = read_changes(by=partner).cursor

    assert read_changes(by=elsewhere).entries == []
    with pytest.raises(ValidationError):
        read_changes(by=elsewhere, since=ours)


def test_cursor_tells_neither_number_nor_partner(twelve, partner):
    first = read_changes(by=partner, limit=1).cursor
    second = read_changes(by=partner, since=first, limit=1).cursor

    # Those of neighbours have nothing in common by which they could be counted.
    alike = sum(one == other for one, other in zip(first, second, strict=True))
    assert alike < len(first) / 4
    assert str(partner.organisation_id) not in first
    for cursor in (first, second):
        raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        assert partner.organisation_id.bytes not in raw


def test_key_needs_its_scope(twelve, partner):
    partner.scopes = [one for one in partner.scopes if one != "read_changes"]

    with pytest.raises(PermissionDenied):
        read_changes(by=partner)


def test_key_that_reads_changes_alone_hears_of_all(twelve, partner):
    partner.scopes = ["read_changes"]

    assert {entry.kind for entry in read_changes(by=partner).entries} == {"changed"}


def test_look_is_recorded_with_ids_in_the_issuers_record(twelve, partner, organisation):
    told = read_changes(by=partner, limit=2).entries

    entry = AuditEntry.objects.get(action="changes.read")
    assert entry.organisation_id == organisation.id
    assert entry.actor_id == partner.public_id
    assert all(str(one.case_id) in entry.detail for one in told)
    assert not any(one.ref in entry.detail for one in told)


def test_poll_of_nothing_new_is_not_recorded(twelve, partner):
    end = read_changes(by=partner).cursor

    read_changes(by=partner, since=end)

    assert AuditEntry.objects.filter(action="changes.read").count() == 1


def test_old_tombstones_go_and_who_missed_them_begins_anew(twelve, partner):
    reader, sleeper = Follower(partner), Follower(partner)
    reader.read_all()
    sleeper.read(limit=3)
    Grant.objects.filter(case__in=twelve[:6]).update(revoked_at=clock.now())
    keep()
    clock.move(settings.HOMEWARD_TOMBSTONE_DAYS - 1)
    Grant.objects.update(ends_on=clock.today() + timedelta(days=30))
    keep()
    reader.read_all()
    assert remove_old_tombstones() == 0

    clock.move(2)
    assert remove_old_tombstones() == 6

    assert reader.read_all() == []
    with pytest.raises(ValidationError):
        sleeper.read()
    anew = Follower(partner)
    anew.read_all()
    assert anew.refs == reader.refs == [case.ref for case in twelve[6:]]


def test_number_of_queries_is_the_same_for_few_and_many(twelve, partner):
    few, many = (_queries(partner, limit) for limit in (2, 12))

    assert few == many


def _queries(partner, limit):
    data, keys = CaptureQueriesContext(connection), CaptureQueriesContext(connections["keys"])
    with data, keys:
        assert len(read_changes(by=partner, limit=limit).entries) == limit
    return len(data), len(keys)
