"""What coordinators read of partners' keys on their first page."""

from typing import Any

import pytest
from django.urls import reverse

from people.accounts.key_rotation import tell_of_ends
from people.accounts.partner_keys import issue_partner_key
from people.accounts.pull_budget import BudgetSpent, draw
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def key(partner_organisation, coordinator) -> Any:
    told: dict[str, Any] = {"scopes": ["read_shared_cases"], "days": 90, "cases_a_day": 1200}
    return issue_partner_key(organisation=partner_organisation, by=coordinator, **told)[0]


def test_key_that_asked_for_more_than_it_may_is_told_with_a_link_to_it(
    as_member, coordinator, caseworker, key
) -> None:
    with pytest.raises(BudgetSpent):
        draw(key, 1201)

    shown = as_member(coordinator).get(reverse("today")).content.decode()
    assert f"A partner&#x27;s key {key.prefix}" in shown
    assert "asked for more than the 1200 cases that it may be given in a day" in shown
    assert reverse("partner_key", args=[key.public_id]) in shown
    assert key.prefix not in as_member(caseworker).get(reverse("today")).content.decode()


def test_key_that_ends_soon_is_told_with_its_day(as_member, coordinator, key) -> None:
    clock.move(80)
    tell_of_ends()

    shown = as_member(coordinator).get(reverse("today")).content.decode()

    day = clock.day_of(key.expiry_date)
    assert f"ends on {day.day} {day:%b %Y}: replace it in time" in shown
