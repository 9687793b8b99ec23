"""A group with two teams, into which anything may be written."""

import pytest

from people.accounts.models import Team
from tests.cases.statistics.tallies.writes import Writer


@pytest.fixture
def teams(organisation, caseworker):
    """Two teams; the caseworker is in the first."""
    made = [
        Team.objects.create(organisation=organisation, name=f"Invented team {number}")
        for number in range(2)
    ]
    made[0].members.add(caseworker)
    return made


@pytest.fixture
def writer(organisation, caseworker, colleague, teams):
    return Writer(organisation, [caseworker, colleague], teams, seed=7)
