"""Consents, grants and assignments: who may, what is refused, what is recorded."""

from datetime import timedelta
from uuid import UUID

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.access.consents import record_consent, withdraw_consent
from cases.access.disclosure import partner_scope
from cases.access.models import Assignment, Consent, Grant
from cases.access.services import grant, let_work_on, revoke_grant
from cases.casebook.models import Case
from people.accounts.partners import add_partner
from people.audit.models import AuditEntry
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def case(world):
    return world.cases["own"]


def agree(case, by, **told):
    usual = {"given_by": "next_of_kin", "method": "message", "given_on": clock.today()}
    return record_consent(case=case, by=by, **(usual | {"scopes": ["icrc"]} | told))


def share(case, by, organisation, consent, **told):
    usual = {"profile": "minimal", "purpose": "casework"}
    return grant(case=case, by=by, organisation=organisation, consent=consent, **(usual | told))


def last_action():
    return AuditEntry.objects.latest("sequence").action


def test_consent_is_kept_and_recorded_without_its_note(case, caseworker, partner_organisation):
    scopes = ["icrc", "partner", partner_scope(partner_organisation.id)]

    consent = agree(case, caseworker, scopes=scopes, note="His mother wrote.")

    found = Consent.objects.get(pk=consent.pk)
    assert (found.scopes, found.note) == (scopes, "His mother wrote.")
    assert last_action() == "consent.recorded"
    assert "mother" not in AuditEntry.objects.latest("sequence").detail


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"scopes": []}, "scopes"),
        ({"scopes": ["press"]}, "scopes"),
        ({"scopes": ["icrc:everyone"]}, "scopes"),
        ({"scopes": ["partner:Way Home"]}, "scopes"),
        ({"scopes": [f"partner:{UUID(int=7)}"]}, "scopes"),
        ({"scopes": [""]}, "scopes"),
        ({"given_by": "neighbour"}, "given_by"),
        ({"method": "dream"}, "method"),
        ({"note": "x" * 2001}, "note"),
    ],
    ids=str,
)
def test_wrong_consent_is_refused_at_its_field(case, caseworker, told, field):
    before = Consent.objects.count()

    with pytest.raises(ValidationError) as refused:
        agree(case, caseworker, **told)

    assert refused.value.message_dict.keys() == {field}
    assert Consent.objects.count() == before


def test_consent_of_tomorrow_is_refused(case, caseworker):
    with pytest.raises(ValidationError) as refused:
        agree(case, caseworker, given_on=clock.today() + timedelta(days=1))

    assert refused.value.message_dict.keys() == {"given_on"}


def test_consent_is_withdrawn_once(case, caseworker):
    consent = agree(case, caseworker)

    first = withdraw_consent(consent=consent, by=caseworker).withdrawn_at
    entries = AuditEntry.objects.count()
    clock.move(1)
    again = withdraw_consent(consent=consent, by=caseworker).withdrawn_at

    assert first == again is not None
    assert AuditEntry.objects.count() == entries


def test_case_shared_with_a_partner_is_seen_until_the_consent_is_withdrawn(
    case, coordinator, partner_organisation, partner
):
    consent = agree(case, coordinator, scopes=[partner_scope(partner_organisation.id)])
    share(case, coordinator, partner_organisation, consent)
    assert case in Case.objects.visible_to(partner)

    withdraw_consent(consent=consent, by=coordinator)

    assert case not in Case.objects.visible_to(partner)


def test_case_shared_with_a_partner_is_seen_until_that_is_revoked(
    case, coordinator, partner_organisation, partner
):
    consent = agree(case, coordinator, scopes=[partner_scope(partner_organisation.id)])
    given = share(case, coordinator, partner_organisation, consent)

    revoke_grant(given=given, by=coordinator)

    assert case not in Case.objects.visible_to(partner)
    assert last_action() == "grant.revoked"


def test_grant_needs_a_consent_of_this_case_that_names_the_partner(
    world, case, coordinator, partner_organisation
):
    scope = partner_scope(partner_organisation.id)
    general = agree(case, coordinator, scopes=["partner", "icrc"])
    elsewhere = agree(world.cases["theirs"], coordinator, scopes=[scope])
    withdrawn = withdraw_consent(consent=agree(case, coordinator, scopes=[scope]), by=coordinator)
    before = Grant.objects.count()

    for consent in (general, elsewhere, withdrawn):
        with pytest.raises(ValidationError, match="No consent covers"):
            share(case, coordinator, partner_organisation, consent)
    assert Grant.objects.count() == before


def test_consent_names_no_organisation_but_own_partners(
    case, caseworker, stranger, third, partner_organisation
):
    """Whoever tries learns of no other group, nor of its partners."""
    theirs = add_partner(name="Leaky Canary", kind="ngo", by=stranger)
    before = Consent.objects.count()

    for unknown in (theirs, third, case.organisation):
        with pytest.raises(ValidationError) as refused:
            agree(case, caseworker, scopes=[partner_scope(unknown.id)])
        assert refused.value.message_dict == {"scopes": ["This recipient is not known."]}
    assert Consent.objects.count() == before
    assert agree(case, caseworker, scopes=[partner_scope(partner_organisation.id)])


def test_case_is_granted_to_own_partners_alone(case, coordinator, partner_organisation):
    """Also where a consent names an organisation that is no partner any more."""
    consent = agree(case, coordinator, scopes=[partner_scope(partner_organisation.id)])
    partner_organisation.introduced_by = None
    partner_organisation.save(update_fields=["introduced_by"])
    before = Grant.objects.count()

    with pytest.raises(ValidationError, match="no such partner"):
        share(case, coordinator, partner_organisation, consent)
    assert Grant.objects.count() == before


def test_caseworker_cannot_share(case, caseworker, partner_organisation):
    consent = agree(case, caseworker, scopes=[partner_scope(partner_organisation.id)])

    with pytest.raises(PermissionDenied):
        share(case, caseworker, partner_organisation, consent)


@pytest.mark.parametrize("days", [-1, -90])
def test_grant_that_ends_before_it_begins_is_refused(
    case, coordinator, partner_organisation, days
):
    consent = agree(case, coordinator, scopes=[partner_scope(partner_organisation.id)])

    with pytest.raises(ValidationError):
        share(
            case,
            coordinator,
            partner_organisation,
            consent,
            ends_on=clock.today() + timedelta(days=days),
        )


def test_assignment_gives_sight_and_is_recorded_once(case, coordinator, colleague):
    assert case not in Case.objects.visible_to(colleague)

    let_work_on(case=case, member=colleague, by=coordinator)
    entries = AuditEntry.objects.count()
    let_work_on(case=case, member=colleague, by=coordinator)

    assert case in Case.objects.visible_to(colleague)
    assert AuditEntry.objects.count() == entries


@pytest.mark.parametrize("who", ["stranger", "left"])
def test_only_active_members_of_the_group_are_assigned(world, case, coordinator, who):
    with pytest.raises(ValidationError, match="active members of this group"):
        let_work_on(case=case, member=world.who[who], by=coordinator)

    assert not Assignment.objects.filter(case=case).exists()


def test_caseworker_cannot_assign(case, caseworker, colleague):
    with pytest.raises(PermissionDenied):
        let_work_on(case=case, member=colleague, by=caseworker)


def test_consent_that_does_not_count_opens_no_grant(
    case, caseworker, coordinator, partner_organisation
):
    consent = agree(case, caseworker, scopes=[partner_scope(partner_organisation.id)])
    case.person.family_is_hostile = True

    with pytest.raises(ValidationError, match="does not count"):
        share(case, coordinator, partner_organisation, consent)
