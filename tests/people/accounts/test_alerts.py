"""Who is told of what."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction

from people.accounts import alerts
from people.accounts.alerts import find_alert, open_alerts, raise_alert, see_alert
from people.accounts.models import AccountMail, Alert
from people.audit.models import AuditEntry
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
BULK = Alert.Kind.BULK_BROWSING


@pytest.fixture
def second(organisation):
    from people.accounts.models import Membership, User  # noqa: PLC0415  # models come later

    user = User.objects.create_user("second@example.org", display_name="Second")
    return Membership.objects.create(user=user, organisation=organisation, role="coordinator")


def told() -> set[str]:
    return {mail.user.email for mail in AccountMail.objects.select_related("user")}


def test_coordinators_at_work_are_told_by_mail(
    caseworker, coordinator, second, auditor, admin, stranger
):
    raise_alert(kind=BULK, member=caseworker, count=61)

    assert told() == {coordinator.user.email, second.user.email}
    entry = AuditEntry.objects.get(action="alert.raised")
    assert (entry.actor_id, entry.organisation_id) == (None, caseworker.organisation_id)
    assert str(caseworker.id) in entry.detail


def test_nobody_is_told_of_oneself(coordinator, second):
    raise_alert(kind=BULK, member=coordinator, count=301)

    assert told() == {second.user.email}
    assert open_alerts(coordinator) == []
    assert len(open_alerts(second)) == 1


@pytest.mark.parametrize("away", ["travels", "left", "shut out"])
def test_who_is_away_gets_no_mail(caseworker, coordinator, second, away):
    if away == "travels":
        second.user.travelling_since = clock.now()
    second.is_active = away != "left"
    second.user.is_active = away != "shut out"
    second.user.save()
    second.save()

    raise_alert(kind=BULK, member=caseworker, count=61)

    assert told() == {coordinator.user.email}


def test_alert_is_kept_with_what_it_tells_of_or_not_at_all(caseworker, coordinator):
    with transaction.atomic():
        raise_alert(kind=BULK, member=caseworker)
        transaction.set_rollback(True)

    assert not Alert.objects.exists()
    assert not AccountMail.objects.exists()


def test_alert_speaks_of_one(caseworker, partner):
    with pytest.raises(ValidationError):
        raise_alert(kind=BULK, organisation_id=caseworker.organisation_id)
    with pytest.raises(ValueError, match="needs a group"):
        raise_alert(kind=BULK)
    with pytest.raises(ValidationError):
        raise_alert(kind=BULK, member=caseworker, partner_key=partner)


def test_alert_about_oneself_is_seen_by_another(caseworker, coordinator):
    alert = raise_alert(kind=BULK, member=coordinator)

    with pytest.raises(PermissionDenied):
        see_alert(alert=alert, by=coordinator)
    with pytest.raises(IntegrityError), transaction.atomic():
        Alert.objects.update(seen_by=coordinator)


def test_alert_is_seen_by_those_who_coordinate_the_group(
    caseworker, coordinator, auditor, stranger
):
    alert = raise_alert(kind=BULK, member=caseworker)
    for who in (caseworker, auditor, stranger):
        with pytest.raises(PermissionDenied):
            see_alert(alert=alert, by=who)
    with pytest.raises(Alert.DoesNotExist):
        find_alert(alert.pk, who=stranger)

    assert [see_alert(alert=alert, by=coordinator) for _twice in range(2)] == [True, False]
    assert open_alerts(coordinator) == []


def test_oldest_alert_is_first(caseworker, partner, coordinator):
    first = raise_alert(kind=BULK, member=caseworker)
    second = raise_alert(kind=BULK, partner_key=partner)

    assert open_alerts(coordinator) == [first, second]


def test_emergencies_wait_elsewhere_and_the_page_is_bounded(caseworker, coordinator, monkeypatch):
    monkeypatch.setattr(alerts, "MOST", 2)
    raise_alert(kind=Alert.Kind.BREAK_GLASS, member=caseworker)
    made = [raise_alert(kind=BULK, member=caseworker) for _number in range(3)]

    assert open_alerts(coordinator) == made[:2]
