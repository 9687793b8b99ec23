"""Partners: each group knows its own, and not those of others."""

from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from people.accounts.models import Organisation
from people.accounts.partners import add_partner, find_partner, known_as, partners_of
from people.audit.models import AuditEntry

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_partner_is_known_to_the_group_that_entered_it_alone(coordinator, stranger):
    ours = add_partner(name="Zebra Desk (invented)", kind="law_firm", by=coordinator)
    theirs = add_partner(name="Quiet Harbour (invented)", kind="ngo", by=stranger)

    assert partners_of(coordinator.organisation_id) == [ours]
    assert partners_of(stranger.organisation_id) == [theirs]
    assert find_partner(ours.id, of=coordinator.organisation_id) == ours
    for unknown in (theirs.id, stranger.organisation_id, coordinator.organisation_id, uuid4()):
        assert find_partner(unknown, of=coordinator.organisation_id) is None


def test_partners_come_by_name_whatever_the_letters(coordinator):
    for name in ("omega", "Beta", "alpha"):
        add_partner(name=name, kind="ngo", by=coordinator)

    names = [partner.name for partner in partners_of(coordinator.organisation_id)]
    assert names == ["alpha", "Beta", "omega"]


@pytest.mark.parametrize("name", ["Zebra Desk", "zebra  desk.", "ZEBRA-DESK", "Ｚebra Desk"])
def test_partner_of_a_name_that_is_known_is_entered_by_who_says_so(coordinator, name):
    first = add_partner(name="Zebra Desk", kind="ngo", by=coordinator)

    with pytest.raises(ValidationError) as refused:
        add_partner(name=name, kind="law_firm", by=coordinator)
    assert refused.value.message_dict.keys() == {"name"}
    assert known_as(name, of=coordinator.organisation_id) == [first]

    add_partner(name=name, kind="law_firm", by=coordinator, is_another=True)
    assert len(known_as(name, of=coordinator.organisation_id)) == 2


@pytest.mark.parametrize(
    ("one", "other"), [("Zebra Desk", "Zebra Desk 2"), ("घर", "घरी"), ("Dom", "Dóm"), ("!", "?")]
)
def test_names_that_differ_are_two(coordinator, one, other):
    for name in (one, other):
        add_partner(name=name, kind="ngo", by=coordinator)

    assert len(partners_of(coordinator.organisation_id)) == 2


def test_nobody_learns_what_partners_another_group_knows(coordinator, stranger):
    add_partner(name="Zebra Desk", kind="ngo", by=stranger)

    assert known_as("Zebra Desk", of=coordinator.organisation_id) == []
    add_partner(name="Zebra Desk", kind="ngo", by=coordinator)


@pytest.mark.parametrize("who", ["coordinator", "admin"])
def test_who_makes_keys_or_shares_cases_enters_partners(request, who):
    member = request.getfixturevalue(who)

    partner = add_partner(name="Quiet Harbour (invented)", kind="ngo", by=member)

    entry = AuditEntry.objects.latest("sequence")
    assert (entry.action, entry.object_id) == ("partner.added", partner.id)
    assert (entry.organisation_id, entry.detail) == (member.organisation_id, "{}")


@pytest.mark.parametrize("who", ["caseworker", "auditor", "reader", "traveller"])
def test_others_enter_no_partners(request, who):
    member = request.getfixturevalue(who)
    before = Organisation.objects.count()

    with pytest.raises(PermissionDenied):
        add_partner(name="Quiet Harbour (invented)", kind="ngo", by=member)
    assert Organisation.objects.count() == before


@pytest.mark.parametrize(
    ("told", "field"),
    [({"name": "x" * 201}, "name"), ({"kind": "cartel"}, "kind"), ({"name": "  "}, "name")],
)
def test_wrong_partner_is_refused_at_its_field(coordinator, told, field):
    with pytest.raises(ValidationError) as refused:
        add_partner(**({"name": "Quiet Harbour", "kind": "ngo"} | told), by=coordinator)

    assert refused.value.message_dict.keys() == {field}
