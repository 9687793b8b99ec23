"""Whoever follows the feed ends with exactly what is shared, whatever was written and how."""

import random

import pytest

from cases.sharing.changes.keeping import keep
from cases.sharing.changes.models import FeedEntry
from people.dates import clock
from tests.cases.sharing.changes.following import Follower, truth
from tests.cases.sharing.changes.writes import Writer

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("seed", range(2))
def test_followers_end_with_what_is_shared(seed, coordinator, partner, other_partner):
    partners = [partner.organisation, other_partner.organisation]
    writer = Writer(coordinator, partners, seed=seed)
    chance = random.Random(seed)
    followers = [Follower(key) for key in (partner, other_partner) for _ in range(3)]

    for _ in range(80):
        writer.write()
        if chance.random() < 0.3:
            keep()
        if chance.random() < 0.1:
            clock.move(1)
        if chance.random() < 0.6:
            chance.choice(followers).read(limit=chance.randint(1, 5))
        if chance.random() < 0.1:
            followers.append(Follower(chance.choice([partner, other_partner])))

    # Chance may have left nothing to compare.
    while not (truth(partner) and truth(other_partner) and _tombstones()):
        writer.write()
        keep()
    keep()
    for follower in followers:
        follower.read_all(limit=chance.randint(1, 5))
        assert follower.cases == truth(follower.key)


def _tombstones():
    return FeedEntry.objects.filter(kind="gone").exists()


def test_turns_at_any_time_tell_the_same(coordinator, partner, other_partner):
    """Nothing is told twice: whoever is at the end hears only of what became another."""
    writer = Writer(coordinator, [partner.organisation, other_partner.organisation], seed=11)
    follower = Follower(partner)

    for _ in range(60):
        writer.write()
        keep()
        before = dict(follower.cases)
        heard = follower.read_all()
        assert bool(heard) == (before != follower.cases)
        assert follower.cases == truth(partner)
