"""`may_share`: everything is refused but what this page lists."""

from datetime import timedelta
from itertools import combinations, product
from types import SimpleNamespace
from uuid import UUID

import pytest

from cases.access import vetoes
from cases.access.disclosure import may_be_asked, may_share, partner_scope
from cases.access.models import Consent, Grant
from cases.access.vocabularies import GROUPS_OF, FieldGroup, Profile, Purpose, Scope
from people.dates import clock
from people.registry.models import Person

PARTNER, OTHER = UUID(int=1), UUID(int=2)
PARTNER_SCOPE = partner_scope(PARTNER)
RECIPIENTS = [*Scope.values, PARTNER_SCOPE, partner_scope(OTHER)]
CONSENTS = ["none", "given", "to another", "withdrawn", "given again"]
NOT_WHERE = set(FieldGroup) - {FieldGroup.LOCATION}


@pytest.fixture(autouse=True)
def kinds(monkeypatch):
    monkeypatch.setattr(vetoes, "kind_of", lambda _partner: "ngo")


class Rows(list):
    def all(self):
        return self


def consents_for(recipient, state):
    given = Consent(scopes=[recipient])
    withdrawn = Consent(scopes=[recipient], withdrawn_at=clock.now())
    return Rows(
        {
            "none": [],
            "given": [given],
            "to another": [Consent(scopes=[Scope.ICRC])],
            "withdrawn": [withdrawn],
            "given again": [withdrawn, given],
        }[state]
    )


def case_with(consents=(), grants=(), no_contact=False):
    person = Person(no_contact_with_home_state=no_contact)
    person._prefetched_objects_cache = {"nationalities": Rows()}
    return SimpleNamespace(
        person=person,
        status="serving",
        nationality="NPL",
        claims=Rows(),
        consents=Rows(consents),
        grants=Rows(grants),
    )


def grant_on(consent, **fields):
    today = clock.today()
    usual = {
        "organisation_id": PARTNER,
        "profile": Profile.FULL,
        "purpose": Purpose.CASEWORK,
        "starts_on": today,
        "ends_on": today,
    }
    return Grant(consent=consent, **(usual | fields))


def shared(case, recipient, purpose=Purpose.CASEWORK):
    return {group for group in FieldGroup if may_share(case, group, recipient, purpose)}


GRANTS = {
    "open": {},
    "not yet": {"starts_on": 1, "ends_on": 2},
    "over": {"starts_on": -2, "ends_on": -1},
    "revoked": {"revoked_at": 0},
    "another partner's": {"organisation_id": OTHER},
    "another purpose": {"purpose": Purpose.TRACING},
}


def fields_of(grant):
    days = {
        name: clock.today() + timedelta(days=value)
        for name, value in GRANTS[grant].items()
        if isinstance(value, int)
    }
    return GRANTS[grant] | days


@pytest.mark.parametrize("no_contact", [False, True])
@pytest.mark.parametrize("grant", GRANTS)
@pytest.mark.parametrize("state", CONSENTS)
def test_partner_needs_a_standing_consent_and_an_open_grant(state, grant, no_contact):
    consents = consents_for(PARTNER_SCOPE, state)
    consent = consents[-1] if consents else Consent(scopes=[PARTNER_SCOPE])
    case = case_with(consents, [grant_on(consent, **fields_of(grant))], no_contact)

    got = shared(case, PARTNER_SCOPE)

    is_open = state in {"given", "given again"} and grant == "open"
    assert got == (NOT_WHERE - {FieldGroup.CONTACTS, FieldGroup.PAPERS} if is_open else set())


@pytest.mark.parametrize("again", [False, True])
def test_partner_reads_nothing_of_what_we_may_not_use_ourselves(again):
    given = Consent(scopes=[PARTNER_SCOPE])
    own = [Consent(scopes=[Scope.OWN_ORG], withdrawn_at=clock.now())]
    own += [Consent(scopes=[Scope.OWN_ORG])] if again else []

    assert bool(shared(case_with([given, *own], [grant_on(given)]), PARTNER_SCOPE)) is again


@pytest.mark.parametrize(
    ("profile", "groups"),
    [
        ("minimal", {"reference", "situation"}),
        ("coordination", {"reference", "situation", "requests", "person", "events"}),
        (
            "full",
            {"reference", "situation", "requests", "person", "recruitment", "contract", "events"},
        ),
    ],
)
def test_profile_says_which_groups_go_to_the_partner(profile, groups):
    consent = Consent(scopes=[PARTNER_SCOPE])

    assert (
        shared(case_with([consent], [grant_on(consent, profile=profile)]), PARTNER_SCOPE) == groups
    )


@pytest.mark.parametrize("size", range(len(FieldGroup) + 1))
def test_named_groups_go_to_the_partner_and_no_others(size):
    """Whatever stands in the row: where somebody is and how to reach anybody is never opened."""
    consent = Consent(scopes=[PARTNER_SCOPE])

    for named in combinations(FieldGroup.values, size):
        given = grant_on(consent, profile=Profile.NAMED, groups=list(named))
        got = shared(case_with([consent], [given]), PARTNER_SCOPE)
        assert got == {*named, "reference"} - {"location", "contacts"}


@pytest.mark.parametrize("profile", [Profile.MINIMAL, Profile.COORDINATION, Profile.FULL, "none"])
def test_named_groups_count_for_nothing_beside_another_profile(profile):
    consent = Consent(scopes=[PARTNER_SCOPE])
    given = grant_on(consent, profile=profile, groups=["papers", "contract"])

    got = shared(case_with([consent], [given]), PARTNER_SCOPE)

    assert got == GROUPS_OF.get(profile, set())


def test_grant_ends_with_its_own_consent_though_another_stands():
    withdrawn = Consent(scopes=[PARTNER_SCOPE], withdrawn_at=clock.now())
    standing = Consent(scopes=[PARTNER_SCOPE])
    case = case_with([withdrawn, standing], [grant_on(withdrawn)])

    assert shared(case, PARTNER_SCOPE) == set()


def test_grant_on_a_consent_that_names_another_partner_opens_nothing():
    theirs = Consent(scopes=[partner_scope(OTHER)])
    named = Consent(scopes=[PARTNER_SCOPE])

    assert shared(case_with([theirs, named], [grant_on(theirs)]), PARTNER_SCOPE) == set()


def test_general_consent_to_partners_names_no_partner():
    general = Consent(scopes=[Scope.PARTNER])

    assert shared(case_with([general], [grant_on(general)]), PARTNER_SCOPE) == set()


@pytest.mark.parametrize(
    ("group", "recipient"),
    [("diary", Scope.ICRC), ("person", "press"), ("person", ""), ("person", f"press:{PARTNER}")],
)
def test_what_is_not_known_is_refused(group, recipient):
    case = case_with([Consent(scopes=[recipient])])

    assert not may_share(case, group, recipient, Purpose.CASEWORK)


def test_where_somebody_is_goes_nowhere():
    everything = Consent(scopes=RECIPIENTS)
    case = case_with([everything], [grant_on(everything)])

    assert not any(
        may_share(case, FieldGroup.LOCATION, recipient, purpose)
        for recipient, purpose in product(RECIPIENTS, Purpose)
    )


@pytest.mark.parametrize("recipient", RECIPIENTS)
def test_refusal_says_why(recipient):
    case = case_with(consents_for(recipient, "withdrawn"), no_contact=True)

    verdict = may_share(case, FieldGroup.PERSON, recipient, Purpose.CASEWORK)

    assert len(verdict.reason) > 20
    assert str(PARTNER) not in verdict.reason


RAN_OUT = {"scopes": [Scope.ICRC], "expires_on": clock.today() - timedelta(days=1)}


@pytest.mark.parametrize(
    ("consents", "told"),
    [
        ([], "There is no consent yet for"),
        ([{"scopes": [Scope.ICRC], "withdrawn_at": clock.now()}], "The consent was withdrawn for"),
        ([RAN_OUT], "The consent has run out for"),
    ],
)
def test_refusal_tells_missing_withdrawn_and_run_out_apart(consents, told):
    case = case_with([Consent(**fields) for fields in consents])

    verdict = may_share(case, FieldGroup.PERSON, Scope.ICRC, Purpose.CASEWORK)

    assert (verdict.reason.startswith(told), verdict.is_veto) == (True, False)


@pytest.mark.parametrize("state", ["none", "given"])
def test_veto_is_told_as_such_whether_somebody_agreed_or_not(state):
    case = case_with(consents_for(Scope.HOME_STATE, state), no_contact=True)

    asked = may_be_asked(case, Scope.HOME_STATE)
    shared = may_share(case, FieldGroup.PERSON, Scope.HOME_STATE, Purpose.MEETING)

    assert asked == shared
    assert (asked.allowed, asked.is_veto) == (False, True)


def test_consent_missing_keeps_nobody_from_being_asked():
    assert may_be_asked(case_with(), Scope.HOME_STATE)
