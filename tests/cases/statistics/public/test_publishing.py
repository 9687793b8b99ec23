"""Nothing is public before two want it; one alone takes it down."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.statistics.public import publishing
from cases.statistics.public.document import document_of, from_json
from cases.statistics.public.models import PublicAddress, Publication, Release
from cases.statistics.public.preparing import prepare
from cases.statistics.public.publishing import (
    agree,
    ask_to_publish,
    publish_by_time,
    stop,
    take_down,
)
from cases.statistics.public.selectors import find_publication, find_release, newest_public
from people.accounts.models import AccountMail, Approval
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.statistics.public.people import cases, published

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def done(word):
    return AuditEntry.objects.filter(action=f"figures.{word}").count()


def test_release_is_public_only_once_a_second_person_agrees(coordinator, second, register):
    release = prepare(by=coordinator)
    assert not PublicAddress.objects.exists()

    asked = ask_to_publish(release=release, by=coordinator)

    assert asked.waits
    assert not PublicAddress.objects.exists()
    assert AccountMail.objects.filter(user=second.user).count() == 1
    agreed = agree(publication=asked, by=second)
    assert agreed.is_public
    assert from_json(agreed.shown) == document_of(release)
    assert newest_public(release.organisation_id) == agreed
    assert (done("asked"), done("published")) == (1, 1)


def test_what_is_public_holds_nothing_but_what_was_told(publication):
    told = from_json(publication.shown)

    assert set(publication.shown) == {
        *("name", "month_end", "as_of", "made_on", "k", "rounding", "tables"),
    }
    numbers = [cell for table in told.tables.values() for line in table["cells"] for cell in line]
    assert None in numbers
    assert all(number % 10 == 0 for number in numbers if number is not None)


def test_nobody_agrees_to_his_own_asking(coordinator, second, register):
    asked = ask_to_publish(release=prepare(by=coordinator), by=coordinator)

    with pytest.raises(PermissionDenied):
        agree(publication=asked, by=coordinator)
    assert Publication.objects.get().waits


def test_asked_twice_it_is_the_same_asking(coordinator, second, register):
    release = prepare(by=coordinator)
    first = ask_to_publish(release=release, by=coordinator)

    assert ask_to_publish(release=release, by=second) == first
    assert Publication.objects.count() == Approval.objects.count() == 1


def test_published_twice_says_so(coordinator, publication):
    with pytest.raises(ValidationError, match="public already"):
        ask_to_publish(release=publication.release, by=coordinator)
    with pytest.raises(ValidationError, match="over"):
        agree(publication=publication, by=coordinator)


def test_two_coordinators_at_once_ask_once(
    transactional_db, coordinator, second, register, together
):
    release = prepare(by=coordinator)
    members = [coordinator, second]

    asked = together(2, lambda number: ask_to_publish(release=release, by=members[number]))

    assert len({each.pk for each in asked}) == Publication.objects.count() == 1


def test_who_lost_the_role_in_between_publishes_nothing(coordinator, second, register):
    asked = ask_to_publish(release=prepare(by=coordinator), by=coordinator)
    coordinator.role = "caseworker"
    coordinator.save()

    ended = agree(publication=find_publication(asked.pk, who=second), by=second)

    assert (ended.waits, ended.is_public) == (False, False)
    assert not PublicAddress.objects.exists()
    assert done("stopped") == 1


def test_who_lost_the_role_in_between_agrees_to_nothing(coordinator, second, register):
    asked = ask_to_publish(release=prepare(by=coordinator), by=coordinator)
    second.role = "caseworker"
    second.save()

    with pytest.raises(PermissionDenied):
        agree(publication=asked, by=second)


def test_stopped_it_can_be_asked_anew(coordinator, second, register):
    release = prepare(by=coordinator)
    stop(publication=ask_to_publish(release=release, by=coordinator), by=second)

    again = ask_to_publish(release=release, by=coordinator)

    assert Publication.objects.count() == 2
    assert agree(publication=again, by=second).is_public


def test_where_nobody_else_is_time_stands_in_after_three_days(coordinator, register):
    ask_to_publish(release=prepare(by=coordinator), by=coordinator)

    with clock.at(clock.now() + timedelta(days=3) - timedelta(minutes=1)):
        assert publish_by_time() == 0
    with clock.at(clock.now() + timedelta(days=3, minutes=1)):
        assert publish_by_time() == 1
    assert Publication.objects.get().is_public


def test_time_does_not_stand_in_for_who_lost_the_role(coordinator, register):
    ask_to_publish(release=prepare(by=coordinator), by=coordinator)
    coordinator.role = "caseworker"
    coordinator.save()

    with clock.at(clock.now() + timedelta(days=30)):
        assert publish_by_time() == 0
    assert not PublicAddress.objects.exists()


def test_one_takes_all_down_for_ever(coordinator, second, caseworker, publication):
    token = publication.address.token

    take_down(by=coordinator)

    gone = Publication.objects.get()
    assert (gone.is_public, gone.shown) == (False, {})
    assert done("taken_down") == 1
    with pytest.raises(ValidationError, match="Nothing is public"):
        take_down(by=coordinator)
    again = agree(publication=ask_to_publish(release=gone.release, by=coordinator), by=second)
    assert again.is_public
    assert again.address.token != token
    # What was there before is not there again by itself.
    assert [each.pk for each in again.address.publications.all()] == [again.pk]


def test_who_may_only_look_publishes_nothing(caseworker, coordinator, second, publication):
    for move in (
        lambda: prepare(by=caseworker),
        lambda: ask_to_publish(release=publication.release, by=caseworker),
        lambda: agree(publication=publication, by=caseworker),
        lambda: stop(publication=publication, by=caseworker),
        lambda: take_down(by=caseworker),
    ):
        with pytest.raises(PermissionDenied):
            move()
    with pytest.raises(Release.DoesNotExist):
        find_release(publication.release.name, who=caseworker)


def test_release_of_another_group_is_not_there(stranger, publication):
    with pytest.raises(Release.DoesNotExist):
        find_release(publication.release.name, who=stranger)
    with pytest.raises(Publication.DoesNotExist):
        find_publication(publication.pk, who=stranger)
    with pytest.raises(Release.DoesNotExist):
        ask_to_publish(release=publication.release, by=stranger)
    with pytest.raises(Publication.DoesNotExist):
        agree(publication=publication, by=stranger)


def test_too_few_people_publish_nothing(organisation, caseworker, coordinator, second):
    cases(organisation, caseworker, 1, nationality="KEN", status="serving")

    with pytest.raises(ValidationError, match="too few people"):
        ask_to_publish(release=prepare(by=coordinator), by=coordinator)


@pytest.mark.parametrize(
    "name", ["", "2026", "2026-13", "0000-01", "2026-10-1", "٢٠٢٦-10", "x" * 300]
)
def test_name_of_no_release_is_not_there(coordinator, publication, name):
    with pytest.raises(Release.DoesNotExist):
        find_release(name, who=coordinator)


def test_next_month_is_published_beside_the_one_before(
    organisation, caseworker, coordinator, second, publication
):
    earlier = publication.release
    Release.objects.filter(pk=earlier.pk).update(
        month_end=earlier.month_end.replace(day=1) - timedelta(days=1),
        as_of=earlier.month_end.replace(day=1) - timedelta(days=1),
    )
    cases(organisation, caseworker, 30, nationality="KEN", status="killed")

    newer = published(coordinator, second)

    assert newer.address == publication.address
    assert newest_public(organisation.pk) == newer
    assert publishing.KIND == "publication"
