"""What a partner hears in its feed, and what it does not."""

from datetime import date, timedelta

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from cases.access.consents import withdraw_consent
from cases.access.models import Consent, Grant
from cases.access.services import revoke_grant
from cases.casebook.models import Case, Event
from cases.repatriation.models import Addressee, Request
from cases.sharing.changes.keeping import keep
from cases.sharing.changes.models import ChangeMark, Feed, FeedEntry
from cases.sharing.opaque import case_id_for
from cases.sharing.webhooks.models import Delivery
from cases.sharing.webhooks.vocabularies import HookEvent
from people.accounts.partners import kind_of
from people.dates import clock
from people.registry.models import Identifier, Person, PersonName
from tests.cases.access.test_grants import SHUT_OUT
from tests.cases.exports.told import plain_cases
from tests.cases.sharing.changes.following import Follower, truth
from tests.cases.sharing.webhooks.conftest import put_endpoint  # noqa: F401  # a fixture

pytestmark = pytest.mark.django_db


def test_granted_case_is_told(case, share, follower, partner):
    share(case)

    keep()

    assert follower.read_all() == [("changed", case.ref)]
    assert follower.cases == truth(partner) != {}


def test_case_that_was_never_granted_leaves_no_mark(case, follower, rename):
    rename(case, "Invented Otherwise")
    Case.objects.filter(pk=case.pk).update(status="missing")

    assert not ChangeMark.objects.exists()
    assert keep() == 0
    assert follower.read_all() == []


@pytest.mark.parametrize(("kind", "flag"), SHUT_OUT)
def test_case_that_a_fact_closes_to_a_partner_is_told_as_gone(
    case, share, follower, partner_organisation, kind, flag
):
    """Two agreed that a ministry reads it; now he flees."""
    partner_organisation.kind = kind
    partner_organisation.save(update_fields=["kind"])
    share(case, profile="full")
    keep()
    assert follower.read_all() == [("changed", case.ref)]

    Person.objects.filter(pk=case.person_id).update(**{flag: True})

    keep()
    assert follower.read_all() == [("gone", case.ref)]
    assert follower.cases == truth(follower.key) == {}


def test_change_of_a_granted_part_is_told(shared, follower, partner):
    shared.status = "missing"
    shared.save()

    keep()

    assert follower.read_all() == [("changed", shared.ref)]
    assert follower.cases == truth(partner)


def test_change_of_another_part_is_not_told(shared, follower, rename):
    rename(shared, "Invented Otherwise")
    shared.recruiter, shared.summary = "another", "another"
    shared.save()
    Request.objects.create(
        case=shared,
        kind="tracing",
        addressee=Addressee.objects.create(
            organisation=shared.organisation, kind="embassy_home_in_ru", name="Invented"
        ),
        opened_at=clock.now(),
    )
    assert ChangeMark.objects.exists()

    assert keep() == 0

    assert follower.read_all() == []
    assert not ChangeMark.objects.filter(horizon=None).exists()


def test_saving_what_is_as_it_was_is_not_told(shared, follower):
    shared.save()

    assert keep() == 0
    assert follower.read_all() == []


def test_wider_grant_is_told(shared, share, follower, partner, rename):
    share(shared, profile="full")
    keep()
    assert follower.read_all() == [("changed", shared.ref)]
    assert "person" in next(iter(follower.cases.values()))

    rename(shared, "Invented Otherwise")
    keep()

    assert follower.read_all() == [("changed", shared.ref)]
    assert follower.cases == truth(partner)


def queries_of(work):
    with (
        CaptureQueriesContext(connection) as data,
        CaptureQueriesContext(connections["keys"]) as keys,
    ):
        work()
    return len(data), len(keys)


def _revoke(case, by):
    revoke_grant(given=Grant.objects.get(case=case), by=by)


def _withdraw(case, by):
    withdraw_consent(consent=Consent.objects.get(case=case, grants__isnull=False), by=by)


def _turn_the_family_hostile(case, by):
    Person.objects.filter(pk=case.person_id).update(family_is_hostile=True)


def _run_out(case, by):
    clock.move(31)


def _take_back_by_sql(case, by):
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE cases_grant SET revoked_at = CURRENT_TIMESTAMP WHERE case_id = %s",
            [Case._meta.pk.get_db_prep_value(case.pk, connection)],
        )


def _remove_the_grant(case, by):
    Grant.objects.filter(case=case).delete()


ENDS = [
    *(_revoke, _withdraw, _turn_the_family_hostile, _run_out),
    *(_take_back_by_sql, _remove_the_grant),
]


@pytest.mark.parametrize("end", ENDS)
def test_end_of_sharing_is_told_as_a_tombstone(end, shared, follower, coordinator):
    end(shared, coordinator)

    keep()

    assert follower.read_all() == [("gone", shared.ref)]
    assert follower.cases == {}
    assert keep() == 0


@pytest.mark.parametrize("end", ENDS)
def test_what_ended_is_told_as_gone_before_any_turn(end, shared, follower, coordinator, partner):
    follower.cursor = None

    end(shared, coordinator)

    assert follower.read_all() == [("gone", shared.ref)]
    assert truth(partner) == {}


def test_what_was_told_as_gone_is_told_again_when_it_comes_back_at_once(
    shared, follower, coordinator, partner
):
    """Taken back and given again between two turns, while somebody read."""
    follower.cursor = None
    Grant.objects.update(revoked_at=clock.now())
    follower.read_all()
    assert follower.cases == {}
    Grant.objects.update(revoked_at=None)

    keep()
    follower.read_all()

    assert follower.cases == truth(partner) != {}


def test_grant_that_begins_and_consent_that_ends_by_date(case, share, agree, follower, partner):
    first = clock.today() + timedelta(days=3)
    consent = agree(case, partner.organisation, expires_on=first + timedelta(days=4))
    share(case, consent=consent, starts_on=first)
    keep()
    heard = []

    for _day in range(10):
        clock.move(1)
        keep()
        heard.append([kind for kind, _ref in follower.read_all()])

    assert heard == [[], [], ["changed"], [], [], [], [], ["gone"], [], []]


def test_who_agreed_for_himself_counts_from_the_day_of_age(case, share, agree, follower, partner):
    of_age = date(clock.today().year + 1, 12, 31)
    born = of_age.replace(year=of_age.year - 18)
    Person.objects.filter(pk=case.person_id).update(birth_earliest=born, birth_latest=born)
    consent = agree(case, partner.organisation, given_by="self")
    share(case, consent=consent, ends_on=of_age + timedelta(days=30))
    keep()
    assert follower.read_all() == []

    clock.move((of_age - clock.today()).days)
    keep()

    assert follower.read_all() == [("changed", case.ref)]


def test_days_without_a_turn_are_made_up_for(shared, follower):
    clock.move(400)

    keep()

    assert follower.read_all() == [("gone", shared.ref)]


def test_each_partner_knows_a_case_by_an_id_of_its_own(shared, share, partner, other_partner):
    share(shared, to=other_partner.organisation)
    keep()

    ids = {entry.feed.partner_id: entry.shared_id for entry in FeedEntry.objects.all()}

    one, other = partner.organisation_id, other_partner.organisation_id
    assert ids == {one: case_id_for(one, shared.pk), other: case_id_for(other, shared.pk)}
    assert len({shared.pk, *ids.values()}) == 3


def test_partners_servers_are_told_with_the_opaque_id(
    case,
    share,
    coordinator,
    partner,
    put_endpoint,  # noqa: F811
):
    put_endpoint()
    given = share(case)
    keep()
    revoke_grant(given=given, by=coordinator)

    keep()

    about = case_id_for(partner.organisation_id, case.pk)
    told = Delivery.objects.order_by("made_at").values_list("event", "about")
    assert list(told) == [(HookEvent.CASE_CHANGED, about), (HookEvent.CASE_WITHDRAWN, about)]


def test_number_of_queries_is_the_same_for_few_and_many(
    caseworker,
    share,
    case,
    partner_organisation,
    put_endpoint,  # noqa: F811
):
    put_endpoint()
    keep()
    share(case)
    # Each process asks once what kind of partner it is.
    kind_of(partner_organisation.id)
    few = queries_of(keep)
    for one in plain_cases(case.organisation, caseworker, 30):
        share(one)

    assert queries_of(keep) == few
    assert Feed.objects.get().last == 31


def test_event_is_told_once_it_is_marked_for_partners(case, share, follower, partner):
    share(case, profile="full")
    keep()
    follower.read_all()
    event = Event.objects.filter(case=case).first()

    event.text = "Invented otherwise"
    event.save()
    keep()
    assert follower.read_all() == []

    Event.objects.filter(pk=event.pk).update(for_partners=True)
    keep()
    assert follower.read_all() == [("changed", case.ref)]
    assert follower.cases == truth(partner)


def test_number_of_a_paper_is_told_to_whom_it_was_named(
    case, share, follower, partner, other_partner
):
    share(case, profile="named", groups=["papers"])
    share(case, profile="full", to=other_partner.organisation)
    keep()
    other = Follower(other_partner)
    follower.read_all()
    other.read_all()

    Identifier.objects.filter(person=case.person_id).update(country="KEN")
    keep()

    assert (follower.read_all(), other.read_all()) == ([("changed", case.ref)], [])
    assert follower.cases == truth(partner)


def test_case_that_does_not_open_holds_up_no_other(organisation, caseworker, share, follower):
    cases = plain_cases(organisation, caseworker, 5)
    for case in cases:
        share(case, profile="coordination")
    keep()
    follower.read_all()
    with connection.cursor() as cursor:
        broken = PersonName.objects.get(person=cases[2].person_id)
        key = PersonName._meta.pk.get_db_prep_value(broken.pk, connection)
        cursor.execute(
            'UPDATE people_personname SET "full" = %s WHERE id = %s', [b"\x01" * 60, key]
        )
    Case.objects.filter(pk__in=[case.pk for case in cases]).update(status="missing")

    assert keep() == 4

    assert FeedEntry.objects.filter(kind="changed").count() == 5
    assert not ChangeMark.objects.filter(horizon=None).exists()
