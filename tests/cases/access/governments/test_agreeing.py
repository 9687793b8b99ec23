"""A government reads a case only once a second person has agreed; until then nothing changes."""

import pytest

from cases.access.agreeing import agree_by_time
from cases.access.consents import withdraw_consent
from cases.access.disclosure import partner_scope
from cases.access.forgetting import forget
from cases.access.models import AskedGrant, Consent, Grant
from cases.access.services import renew_grant
from cases.access.standing import standing_grants
from cases.casebook.models import Case
from cases.sharing.changes.keeping import keep
from cases.sharing.changes.models import Feed, FeedEntry
from cases.sharing.standing import stands
from people.accounts.models import Approval, Membership
from people.dates import clock
from tests.cases.access.governments.reading import (
    DAY,
    HOUR,
    consent_to,
    read_by,
    recorded,
    shown_to,
)

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_what_is_asked_for_is_read_by_nobody(
    share, cases, coordinator, ministry, its_key, its_reader
):
    asked = share(profile="full")

    assert isinstance(asked, AskedGrant)
    assert not Grant.objects.exists()
    assert read_by(its_key, its_reader) == [{}, {}]
    assert not Case.objects.visible_to(its_key).exists()
    assert not Case.objects.visible_to(its_reader, row_by_row=True).exists()
    assert not standing_grants(coordinator, ministry).exists()
    assert not stands(cases[0], ministry.id, "casework")
    assert (recorded("grants.asked"), recorded("approval.asked")) == (1, 1)
    assert recorded("grant.given") == recorded("grants.given") == 0


def test_feed_has_nothing_of_it_until_somebody_agrees(share, yes, ministry, organisation, its_key):
    feed = Feed.objects.create(issuer=organisation, partner=ministry)
    share()
    keep()
    assert not FeedEntry.objects.filter(feed=feed).exists()

    yes()
    keep()

    assert FeedEntry.objects.filter(feed=feed).exists()


def test_second_voice_opens_it_on_the_terms_that_were_shown(
    share, yes, cases, coordinator, its_key, its_reader
):
    share(profile="named", groups=["papers"])

    assert yes().is_done

    groups = {"reference", "papers"}
    assert read_by(its_key, its_reader) == [{cases[0].ref: groups}] * 2
    given = Grant.objects.get()
    assert (given.given_by, given.purpose) == (coordinator, "casework")
    assert (given.case_opened_on, given.starts_on) == (cases[0].opened_on, clock.today())
    assert not shown_to(coordinator)
    assert recorded("grants.given") == 1


@pytest.mark.parametrize("told", [{"profile": "full"}, {"ends_on": clock.today() + 300 * DAY}])
def test_what_is_read_now_gives_way_only_once_it_is_agreed_to(
    share, yes, cases, ministry, its_key, told
):
    share()
    yes()
    before = Grant.objects.get()

    share(**told)

    before.refresh_from_db()
    assert (before.revoked_at, Grant.objects.count()) == (None, 1)
    yes()
    before.refresh_from_db()
    assert before.revoked_at is not None
    now = Grant.objects.get(revoked_at=None)
    assert all(getattr(now, name) == value for name, value in told.items())


def test_renewing_asks_again_and_leaves_the_day_until_somebody_agrees(share, yes, coordinator):
    share()
    yes()
    given = Grant.objects.get()
    later = given.ends_on + 30 * DAY

    asked = renew_grant(given=given, by=coordinator, ends_on=later)

    assert isinstance(asked, AskedGrant)
    assert Grant.objects.get().ends_on == given.ends_on
    yes()
    assert Grant.objects.get(revoked_at=None).ends_on == later


def test_what_cannot_be_shared_any_more_is_left_out_when_somebody_agrees(
    share_all, yes, cases, coordinator, ministry, its_key
):
    share_all()
    withdraw_consent(consent=Consent.objects.get(case=cases[0]), by=coordinator)
    # Another consent does not carry on what was asked for under this one.
    consent_to(cases[:1], ministry, coordinator)

    yes()

    assert read_by(its_key)[0].keys() == {case.ref for case in cases[1:]}
    assert not Grant.objects.filter(case=cases[0]).exists()
    assert recorded("grants.refused") == 1


def test_case_that_is_forgotten_leaves_the_lot(share_all, yes, cases, its_key):
    share_all()
    forget(cases[0].pk)

    yes()

    assert read_by(its_key)[0].keys() == {case.ref for case in cases[1:]}


def test_other_partners_read_at_once(cases, coordinator, partner_organisation, share):
    consent_to(cases[:1], partner_organisation, coordinator)
    consent = next(
        one
        for one in Consent.objects.filter(case=cases[0])
        if one.covers(partner_scope(partner_organisation.id))
    )

    given = share(organisation=partner_organisation, consent=consent)

    assert isinstance(given, Grant)
    assert not Approval.objects.exists()


def test_time_stands_in_where_nobody_else_is_there_but_not_before_three_days(
    share, coordinator, its_key, monkeypatch
):
    Membership.objects.exclude(pk=coordinator.pk).update(is_active=False)
    now = clock.now()
    share()

    monkeypatch.setattr(clock, "now", lambda: now + 3 * DAY - HOUR)
    assert agree_by_time() == 0
    monkeypatch.setattr(clock, "now", lambda: now + 3 * DAY + HOUR)
    assert agree_by_time() == 1

    assert Grant.objects.count() == 1
