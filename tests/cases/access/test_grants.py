"""Sharing a case with a partner: on what terms, under which consent, and how it ends."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction

from cases.access.consents import record_consent, withdraw_consent
from cases.access.disclosure import partner_scope, shared_groups
from cases.access.models import Consent, Grant
from cases.access.services import grant, renew_grant, revoke_grant
from cases.access.vocabularies import Scope
from cases.casebook.consult import shared_cases
from cases.casebook.models import Case
from people.accounts.partners import add_partner
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.models import Person

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
DAY = timedelta(days=1)
# A kind of partner, and what must not be so of a person of whom it hears.
SHUT_OUT = [
    ("partner_gov", "no_contact_with_home_state"),
    ("media", "no_contact_with_home_state"),
    ("media", "family_not_told"),
]


@pytest.fixture
def case(world):
    return world.cases["own"]


@pytest.fixture
def agreed(case, coordinator, partner_organisation):
    return consent_to(case, coordinator, partner_organisation)


def consent_to(case, by, partner, **told):
    return record(case, by, [partner_scope(partner.id)], **told)


def record(case, by, scopes, **told):
    usual = {"given_by": "next_of_kin", "method": "message", "given_on": clock.today()}
    return record_consent(case=case, by=by, scopes=scopes, **(usual | told))


def grant_of(case, by, partner):
    consent = consent_to(case, by, partner)
    told = {"profile": "minimal", "purpose": "casework", "consent": consent}
    return grant(case=case, by=by, organisation=partner, **told)


@pytest.fixture
def share(case, coordinator, partner_organisation, agreed):
    def share(**told):
        usual = {"case": case, "by": coordinator, "organisation": partner_organisation}
        usual |= {"consent": agreed, "profile": "minimal", "purpose": "casework"}
        return grant(**(usual | told))

    return share


def read_by(partner, case):
    """Return what a partner reads, asked as its pages and its API ask."""
    found = shared_cases(partner).filter(pk=case.pk).first()
    return set(shared_groups(found, partner)) if found else set()


def actions(count):
    return [entry.action for entry in AuditEntry.objects.order_by("-sequence")[:count]]


def test_named_parts_are_kept_in_one_order_and_recorded(share, case, partner, reader):
    given = share(profile="named", groups=["papers", "person", "papers"])

    assert Grant.objects.get(pk=given.pk).groups == ["reference", "person", "papers"]
    assert read_by(partner, case) == read_by(reader, case) == {"reference", "person", "papers"}
    assert (
        '"groups":["reference","person","papers"]' in AuditEntry.objects.latest("sequence").detail
    )


@pytest.mark.parametrize(
    ("told", "fields"),
    [
        ({"profile": "everything"}, {"profile"}),
        ({"profile": ""}, {"profile"}),
        ({"profile": "named"}, {"groups"}),
        ({"profile": "named", "groups": ["contacts"]}, {"groups"}),
        ({"profile": "named", "groups": ["person", "location"]}, {"groups"}),
        ({"profile": "named", "groups": ["diary"]}, {"groups"}),
        ({"profile": "full", "groups": ["papers"]}, {"groups"}),
        ({"purpose": "curiosity"}, {"purpose"}),
        ({"starts_on": -1}, {"starts_on"}),
        ({"starts_on": 400}, {"starts_on"}),
        ({"starts_on": 5, "ends_on": 4}, {"ends_on"}),
        ({"ends_on": -1}, {"ends_on"}),
        ({"ends_on": 367}, {"ends_on"}),
        ({"profile": "", "purpose": "", "ends_on": -1}, {"profile", "purpose", "ends_on"}),
    ],
    ids=str,
)
def test_terms_that_cannot_be_are_refused_at_their_fields(share, told, fields):
    days = {name: value for name, value in told.items() if isinstance(value, int)}
    told |= {name: clock.today() + value * DAY for name, value in days.items()}
    before = Grant.objects.count(), AuditEntry.objects.count()

    with pytest.raises(ValidationError) as refused:
        share(**told)

    assert refused.value.message_dict.keys() == fields
    assert (Grant.objects.count(), AuditEntry.objects.count()) == before


@pytest.mark.parametrize("days", [0, 365])
def test_sharing_may_last_a_day_or_a_year(share, days):
    assert share(ends_on=clock.today() + days * DAY)


def test_sharing_that_begins_later_opens_nothing_before_and_ends_by_itself(share, case, partner):
    first = clock.today() + 3 * DAY
    share(starts_on=first, ends_on=first + DAY)

    seen = []
    for _day in range(6):
        seen.append(bool(read_by(partner, case)))
        clock.move(1)

    assert seen == [False, False, False, True, True, False]


@pytest.mark.parametrize(
    ("profile", "groups"), [("named", []), ("full", ["person"]), ("minimal", ["reference"])]
)
def test_database_holds_parts_and_profile_together(share, profile, groups):
    given = share()

    with pytest.raises(IntegrityError), transaction.atomic():
        Grant.objects.filter(pk=given.pk).update(profile=profile, groups=groups)


def test_new_sharing_takes_the_place_of_the_old_for_the_same_purpose(share, case, partner):
    first = share(profile="full")
    other = share(profile="minimal", purpose="legal")

    second = share(profile="named", groups=["requests"])

    standing = Grant.objects.filter(case=case, revoked_at=None)
    assert set(standing) == {other, second}
    assert Grant.objects.get(pk=first.pk).revoked_at is not None
    assert actions(2) == ["grant.given", "grant.revoked"]
    assert read_by(partner, case) == {"reference", "situation", "requests"}


def test_refused_sharing_leaves_the_old_one(share, case, partner):
    share(profile="full")
    full = read_by(partner, case)

    with pytest.raises(ValidationError):
        share(profile="named")

    assert read_by(partner, case) == full


@pytest.mark.parametrize("is_another", [False, True], ids=["alone", "beside another"])
@pytest.mark.parametrize("ending", ["withdrawn", "run out", "family hostile", "narrowed"])
def test_sharing_opens_nothing_once_its_consent_does_not_count(
    share, case, coordinator, partner, partner_organisation, agreed, ending, is_another
):
    """A consent that counts opens what was shared under it, not what was under another one."""
    share(profile="full")
    assert read_by(partner, case)
    if is_another:
        consent_to(case, coordinator, partner_organisation, given_by="self")

    if ending == "withdrawn":
        withdraw_consent(consent=agreed, by=coordinator)
    elif ending == "run out":
        Consent.objects.filter(pk=agreed.pk).update(expires_on=clock.today() - DAY)
    elif ending == "family hostile":
        Person.objects.filter(pk=case.person_id).update(family_is_hostile=True)
    else:
        Consent.objects.filter(pk=agreed.pk).update(scopes=["icrc"])

    assert read_by(partner, case) == set()


def test_who_takes_back_our_own_use_takes_back_what_partners_read(
    share, case, world, coordinator, partner, partner_organisation
):
    """Not for the time being: whoever lets us use it again has not let them read it again."""
    own = record(case, coordinator, [Scope.OWN_ORG])
    given = share(profile="full")
    beside = grant_of(world.cases["theirs"], coordinator, partner_organisation)
    withdraw_consent(consent=own, by=coordinator)

    assert read_by(partner, case) == set()
    assert read_by(partner, beside.case)
    assert actions(2) == ["consent.withdrawn", "grants.revoked"]
    with pytest.raises(ValidationError) as refused:
        share()
    assert refused.value.message_dict.keys() == {"consent"}

    record(case, coordinator, [Scope.OWN_ORG])
    assert read_by(partner, case) == set()
    assert Grant.objects.get(pk=given.pk).revoked_at
    share()
    assert read_by(partner, case)


def test_another_consent_to_our_own_use_carries_it_on(share, case, coordinator, partner):
    own = record(case, coordinator, [Scope.OWN_ORG])
    record(case, coordinator, [Scope.OWN_ORG, "icrc"])
    share()

    withdraw_consent(consent=own, by=coordinator)

    assert read_by(partner, case)


@pytest.mark.parametrize(("kind", "flag"), SHUT_OUT)
def test_partner_whom_a_fact_shuts_out_is_given_nothing(share, case, coordinator, kind, flag):
    theirs = add_partner(name="Shut out (invented)", kind=kind, by=coordinator)
    consent = consent_to(case, coordinator, theirs)
    Person.objects.filter(pk=case.person_id).update(**{flag: True})
    case = Case.objects.get(pk=case.pk)

    with pytest.raises(ValidationError) as refused:
        share(case=case, organisation=theirs, consent=consent)

    assert refused.value.message_dict.keys() == {"consent"}


def test_consent_that_was_withdrawn_meanwhile_opens_no_sharing(share, coordinator, agreed):
    """Whoever shares holds a consent as it stood before."""
    withdraw_consent(consent=Consent.objects.get(pk=agreed.pk), by=coordinator)
    assert agreed.withdrawn_at is None

    with pytest.raises(ValidationError) as refused:
        share()

    assert refused.value.message_dict.keys() == {"consent"}


def test_partner_of_another_group_is_refused_as_one_that_is_nowhere(share, stranger):
    theirs = add_partner(name="Not ours (invented)", kind="ngo", by=stranger)

    with pytest.raises(ValidationError) as refused:
        share(organisation=theirs)

    assert refused.value.message_dict == {"organisation": ["Your group knows no such partner."]}


def test_other_groups_neither_share_nor_renew_nor_take_back(share, world, coordinator, stranger):
    given, foreign = share(), world.cases["foreign"]
    later = clock.today() + 120 * DAY
    elsewhere = coordinator_of(world)

    with pytest.raises(Case.DoesNotExist):
        share(case=foreign_with_partner(foreign, coordinator))
    for act in (
        lambda: revoke_grant(given=given, by=elsewhere),
        lambda: renew_grant(given=given, by=elsewhere, ends_on=later),
    ):
        with pytest.raises(Grant.DoesNotExist):
            act()
    assert Grant.objects.get(pk=given.pk).revoked_at is None


def coordinator_of(world):
    member = world.who["stranger"]
    member.role = "coordinator"
    member.save(update_fields=["role"])
    return member


def foreign_with_partner(case, coordinator):
    """A case of another group that says it belongs to ours."""
    case.organisation_id = coordinator.organisation_id
    return case


def test_caseworker_decides_of_no_sharing(share, caseworker):
    given = share()
    later = clock.today() + 120 * DAY

    for act in (
        lambda: share(by=caseworker),
        lambda: renew_grant(given=given, by=caseworker, ends_on=later),
        lambda: revoke_grant(given=given, by=caseworker),
    ):
        with pytest.raises(PermissionDenied):
            act()


def test_sharing_is_renewed_until_a_later_day(share, case, coordinator, partner):
    given = share(profile="named", groups=["person"])
    clock.move(89)

    renew_grant(given=given, by=coordinator, ends_on=clock.today() + 60 * DAY)
    clock.move(59)

    assert read_by(partner, case) == {"reference", "person"}
    assert actions(1) == ["grant.renewed"]


@pytest.mark.parametrize(
    ("days", "field"), [(90, "ends_on"), (10, "ends_on"), (-1, "ends_on"), (367, "ends_on")]
)
def test_sharing_is_renewed_for_a_later_day_within_a_year(share, coordinator, days, field):
    given = share()

    with pytest.raises(ValidationError) as refused:
        renew_grant(given=given, by=coordinator, ends_on=clock.today() + days * DAY)

    assert refused.value.message_dict.keys() == {field}


@pytest.mark.parametrize("ending", ["revoked", "over", "withdrawn"])
def test_what_has_ended_is_not_renewed(share, coordinator, agreed, ending):
    given = share()
    if ending == "revoked":
        revoke_grant(given=given, by=coordinator)
    elif ending == "over":
        clock.move(91)
    else:
        withdraw_consent(consent=agreed, by=coordinator)
    before = Grant.objects.get(pk=given.pk).ends_on

    with pytest.raises(ValidationError):
        renew_grant(given=given, by=coordinator, ends_on=clock.today() + 200 * DAY)

    assert Grant.objects.get(pk=given.pk).ends_on == before


def test_sharing_is_taken_back_once(share, coordinator):
    given = share()

    revoke_grant(given=given, by=coordinator)
    first, entries = Grant.objects.get(pk=given.pk).revoked_at, AuditEntry.objects.count()
    clock.move(1)
    revoke_grant(given=given, by=coordinator)

    assert Grant.objects.get(pk=given.pk).revoked_at == first is not None
    assert AuditEntry.objects.count() == entries
