"""k and rounding: a group's choice above floors, which never tells the same people anew."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from cases.statistics.public.limits import Limits, change_limits, limits_of
from cases.statistics.public.models import Release
from cases.statistics.public.preparing import prepare
from people.audit.models import AuditEntry
from tests.cases.statistics.public.people import cases
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def month_goes_by(release):
    """Put a release a month back, so that the next can be made."""
    before = release.month_end.replace(day=1) - timedelta(days=1)
    Release.objects.filter(pk=release.pk).update(month_end=before, as_of=before)


def test_usual_are_eleven_and_ten(organisation):
    assert limits_of(organisation.pk) == Limits(11, 10)


@pytest.mark.parametrize(
    ("k", "rounding", "field"),
    [
        *((4, 10, "k"), (0, 10, "k"), (-1, 10, "k"), (10**9, 10, "k"), (11, 5, "rounding")),
        *((11, 1, "rounding"), (11, 0, "rounding"), (11, 11, "rounding"), (11, 50, "k")),
    ],
)
def test_wrong_limits_are_refused_at_their_field(organisation, coordinator, k, rounding, field):
    with pytest.raises(ValidationError) as refused:
        change_limits(k=k, rounding=rounding, by=coordinator)

    assert list(refused.value.message_dict) == [field]
    assert limits_of(organisation.pk) == Limits()


@pytest.mark.parametrize("typed", ["4", "-1", "many", "1000000000", "", "11.5", "٣"])
def test_wrong_k_is_said_on_the_page_and_kept_there(client, coordinator, typed):
    signed_in(client, coordinator)

    answer = client.post(reverse("figures_limits"), {"k": typed, "rounding": "10"})

    assert answer.status_code == 422
    assert 'aria-invalid="true"' in answer.content.decode()
    assert limits_of(coordinator.organisation_id) == Limits()


def test_changed_limits_make_the_next_figures(organisation, caseworker, coordinator, register):
    first = prepare(by=coordinator)

    change_limits(k=25, rounding=50, by=coordinator)

    assert prepare(by=coordinator) == first
    month_goes_by(first)
    cases(organisation, caseworker, 60, nationality="KEN", status="serving")
    second = prepare(by=coordinator)
    assert (first.k, first.rounding, second.k, second.rounding) == (11, 10, 25, 50)
    assert second.tables["fates"]["total"] == 200
    entry = AuditEntry.objects.get(action="figures.limited")
    assert '"k":25' in entry.detail
    assert '"k_before":11' in entry.detail


@pytest.mark.parametrize(("k", "rounding"), [(5, 10), (25, 50)])
@pytest.mark.parametrize("more", [0, 1, 10])
def test_changed_limits_tell_the_same_people_never_anew(
    organisation, caseworker, coordinator, register, k, rounding, more
):
    first = prepare(by=coordinator)
    month_goes_by(first)
    cases(organisation, caseworker, more, nationality="KEN", status="killed")
    change_limits(k=k, rounding=rounding, by=coordinator)

    second = prepare(by=coordinator)

    assert second.was_held
    assert (second.k, second.rounding, second.tables) == (11, 10, first.tables)


def test_larger_k_asks_for_more_changes(organisation, caseworker, coordinator, register):
    month_goes_by(prepare(by=coordinator))
    change_limits(k=25, rounding=10, by=coordinator)
    cases(organisation, caseworker, 24, nationality="KEN", status="killed")

    assert prepare(by=coordinator).was_held


def test_who_may_not_publish_changes_nothing(caseworker):
    with pytest.raises(PermissionDenied):
        change_limits(k=20, rounding=10, by=caseworker)
