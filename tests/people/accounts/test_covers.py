"""Deputies: who names whom, until when."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from people.accounts.covers import cover_of, covered_by, deputies_of, end_cover, name_deputy
from people.accounts.models import Cover
from people.audit.models import AuditEntry
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def in_days(days):
    return clock.today() + timedelta(days=days)


@pytest.mark.parametrize("who", ["caseworker", "coordinator", "admin"])
def test_deputy_is_named_by_oneself_or_who_keeps_members(request, caseworker, colleague, who):
    by = request.getfixturevalue(who)

    name_deputy(absent=caseworker, deputy=colleague, until=in_days(7), by=by)

    assert cover_of(caseworker).deputy == colleague
    assert covered_by(colleague) == [caseworker]
    assert deputies_of([caseworker.id]) == {caseworker.id: colleague}
    entry = AuditEntry.objects.get(action="cover.begun")
    assert (entry.object_id, entry.detail) == (caseworker.id, f'{{"deputy":"{colleague.id}"}}')


@pytest.mark.parametrize("who", ["colleague", "lawyer", "auditor", "stranger"])
def test_nobody_makes_himself_a_deputy(request, caseworker, colleague, who):
    by = request.getfixturevalue(who)

    with pytest.raises(PermissionDenied):
        name_deputy(absent=caseworker, deputy=colleague, until=in_days(7), by=by)

    assert not Cover.objects.exists()


@pytest.mark.parametrize("who", ["caseworker", "stranger", "auditor", "traveller", "left"])
def test_deputy_is_another_who_works_on_cases_here(
    request, coordinator, caseworker, colleague, who
):
    deputy = colleague if who == "left" else request.getfixturevalue(who)
    colleague.is_active = False
    colleague.save()

    with pytest.raises(ValidationError) as refused:
        name_deputy(absent=caseworker, deputy=deputy, until=in_days(7), by=coordinator)

    assert refused.value.message_dict.keys() == {"deputy"}


@pytest.mark.parametrize("days", [-1, 181])
def test_end_lies_within_half_a_year(caseworker, colleague, days):
    with pytest.raises(ValidationError) as refused:
        name_deputy(absent=caseworker, deputy=colleague, until=in_days(days), by=caseworker)

    assert refused.value.message_dict.keys() == {"until"}


def test_cover_lasts_through_its_last_day_and_ends_by_itself(caseworker, colleague):
    name_deputy(absent=caseworker, deputy=colleague, until=in_days(2), by=caseworker)
    clock.move(days=2)
    assert covered_by(colleague) == [caseworker]

    clock.move(days=1)

    assert (cover_of(caseworker), covered_by(colleague)) == (None, [])
    assert deputies_of([caseworker.id]) == {}


def test_another_deputy_takes_the_place_of_the_first(caseworker, colleague, lawyer):
    name_deputy(absent=caseworker, deputy=colleague, until=in_days(9), by=caseworker)
    name_deputy(absent=caseworker, deputy=lawyer, until=in_days(3), by=caseworker)

    assert (covered_by(colleague), covered_by(lawyer)) == ([], [caseworker])

    end_cover(absent=caseworker, by=caseworker)
    end_cover(absent=caseworker, by=caseworker)

    assert cover_of(caseworker) is None
    assert AuditEntry.objects.filter(action="cover.ended").count() == 1


def test_intake_is_nobodys_deputy(caseworker, intake):
    with pytest.raises(ValidationError):
        name_deputy(absent=caseworker, deputy=intake, until=clock.today(), by=caseworker)
