"""Cases that are forgotten, persons who are merged, and what comes back from a backup."""

import pytest
from django.core.exceptions import ValidationError

from cases.lifecycle.backup.plan import plan_of_settings
from cases.lifecycle.backup.restoring import restore
from cases.lifecycle.backup.services import back_up
from cases.lifecycle.erasing.rooms import forget_case
from cases.lifecycle.merging import merge_persons, unmerge
from cases.sharing.changes.keeping import keep
from cases.sharing.changes.models import FeedEntry
from people.accounts.models import PartnerKey
from people.registry.models import Person
from tests.cases.exports.told import plain_cases
from tests.cases.lifecycle.backup.conftest import (  # noqa: F401  # a fixture
    empty_out,
    places,
    sources_of,
)
from tests.cases.sharing.changes.following import Follower, truth

COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@pytest.mark.django_db
def test_forgetting_leaves_a_tombstone_in_the_same_transaction(shared, share, other_partner):
    share(shared, to=other_partner.organisation)
    keep()

    forget_case(shared.pk)

    assert [entry.kind for entry in FeedEntry.objects.all()] == ["gone", "gone"]


@pytest.mark.django_db
def test_merge_and_its_undoing_are_told(
    caseworker, coordinator, organisation, case, share, follower, partner
):
    share(case, profile="coordination")
    kept = plain_cases(organisation, caseworker, 1)[0].person
    keep()
    follower.read_all()

    gone = Person.objects.get(pk=case.person_id)
    merge = merge_persons(kept=kept, gone=gone, by=coordinator, reason="Alike")
    keep()
    assert follower.read_all() == [("changed", case.ref)]
    assert follower.cases == truth(partner)

    unmerge(merge=merge, by=coordinator)
    keep()
    assert follower.read_all() == [("changed", case.ref)]
    assert follower.cases == truth(partner)


@COMMITTED
def test_after_a_restore_partners_begin_anew(places, shared, follower):  # noqa: F811
    """What they read since the backup has numbers that are given again now."""
    back_up(plan_of_settings())
    empty_out(places)

    restore(sources_of(places))
    keep()

    follower.key = PartnerKey.objects.get(public_id=follower.key.public_id)
    with pytest.raises(ValidationError):
        follower.read_all()
    anew = Follower(follower.key)
    anew.read_all()
    assert anew.cases == truth(follower.key) == follower.cases != {}
