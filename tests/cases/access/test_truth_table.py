"""All combinations of what is known of somebody × who asks × what was agreed to.

What is expected is written down here by hand, apart from the code's own tables.
"""

from collections import Counter
from datetime import date, timedelta
from itertools import product
from types import SimpleNamespace
from uuid import UUID

import pytest

from cases.access import vetoes
from cases.access.disclosure import contact_recipient, may_share, partner_scope
from cases.access.models import Consent, Grant
from cases.access.vetoes import IN_CAPTIVITY, OUT_OF_REACH, STATUS
from cases.access.vocabularies import FieldGroup, GivenBy, Purpose, Scope
from cases.casebook.models import Claim
from cases.casebook.vocabularies import ClaimAbout, Status
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.ages import may_be_minor
from people.registry.models import Contact, Nationality, Person

PARTNER, OTHER, STATE, PRESS = (UUID(int=number) for number in (1, 2, 3, 4))
# What kind of partner each of them is.
KINDS = {PARTNER: "ngo", OTHER: "law_firm", STATE: "partner_gov", PRESS: "media"}
YEAR = date.today().year
ALL = {
    *("reference", "situation", "requests", "person", "recruitment", "contract", "contacts"),
    *("papers", "location", "events"),
}
# What was marked for partners goes to partners with a name, and to nobody else outside.
TO_OTHERS = ALL - {"location", "contacts", "events"}
# Recipient: the groups that it gets at most, when all is well and somebody agreed.
AT_MOST = {
    "own_org": ALL - {"location"},
    "family": TO_OTHERS - {"papers"},
    "partner": TO_OTHERS,
    "home_state": TO_OTHERS,
    "russian_state": TO_OTHERS,
    "icrc": TO_OTHERS,
    "un_iom": TO_OTHERS,
    "ukraine_pow_hq": TO_OTHERS,
    "third_state": TO_OTHERS,
    "law_enforcement_home": TO_OTHERS,
    "media_anonymous": {"situation"},
    "media_named": TO_OTHERS - {"papers"},
    "research_aggregate": {"situation"},
    f"partner:{PARTNER}": ALL - {"location", "contacts", "papers"},
    f"partner:{OTHER}": set(),
    f"partner:{STATE}": ALL - {"location", "contacts", "papers"},
    f"partner:{PRESS}": ALL - {"location", "contacts", "papers"},
    "contact: his own, verified": TO_OTHERS,
    "contact: his own, not verified": set(),
    "contact: his own, not safe": set(),
    "contact: family, verified": TO_OTHERS - {"papers"},
    "contact: family, not verified": set(),
    "contact: family, not safe": set(),
    "contact: somebody else, verified": TO_OTHERS - {"papers"},
    "contact: another case's": set(),
}
# Fact: whom it shuts out, whoever agreed.
NAMING = {"media_named", f"partner:{PRESS}"}
SHUT = {
    "no contact": {"home_state", "law_enforcement_home", f"partner:{STATE}", *NAMING},
    "no contact with Russia": {"russian_state"},
    "family not told": {"the family", *NAMING},
    "family hostile": {"the family", *NAMING},
    "minor": {"media_anonymous", *NAMING},
    "out of reach": {"russian_state"},
    "captive": {"media_anonymous", "contact: his own, verified", *NAMING},
}
THE_FAMILY = {"family", "contact: family, verified", "contact: somebody else, verified"}
# Nobody has to agree to these.
FREE = {"own_org", "contact: his own, verified"}
# What is held of his fate, with what is claimed beside it: is he captive, is he out of reach?
FATES = {
    "serving": set(),
    "pow": {"captive"},
    "detained_ru": {"captive"},
    "escaped": {"out of reach"},
    "safe_abroad": {"out of reach"},
    "serving, an office says pow": {"captive"},
}
FLAGS = ("no contact", "Russian", "family not told", "family hostile", "minor")
CONSENTS = [
    "none",
    *(f"given by {giver}" for giver in ("self", "next_of_kin", "guardian", "none_open_source")),
    "withdrawn",
    "run out",
    "runs out today",
    "to another",
    "withdrawn, then given again",
]


@pytest.fixture(autouse=True)
def kinds(monkeypatch):
    monkeypatch.setattr(vetoes, "kind_of", KINDS.__getitem__)


class Rows(list):
    def all(self):
        return self


def told(recipient, kind):
    """Return what a consent must name so that it covers the recipient."""
    if recipient.startswith("contact"):
        return "own_org" if "his own" in kind else "family"
    return recipient


def consents_for(scope, state):
    by, today = {"given_by": "self"}, clock.today()
    if state.startswith("given by "):
        return [Consent(scopes=[scope], given_by=state.removeprefix("given by "))]
    withdrawn = Consent(scopes=[scope], withdrawn_at=clock.now(), **by)
    return {
        "none": [],
        "withdrawn": [withdrawn],
        "run out": [Consent(scopes=[scope], expires_on=today - timedelta(days=1), **by)],
        "runs out today": [Consent(scopes=[scope], expires_on=today, **by)],
        "to another": [Consent(scopes=["nobody"], **by)],
        "withdrawn, then given again": [withdrawn, Consent(scopes=[scope], **by)],
    }[state]


def contacts():
    safe = {"safe_to_use": "yes", "verified_at": clock.now()}
    return {
        "contact: his own, verified": Contact(of="self", **safe),
        "contact: his own, not verified": Contact(of="self", safe_to_use="yes"),
        "contact: his own, not safe": Contact(of="self", **safe | {"safe_to_use": "no"}),
        "contact: family, verified": Contact(of="family", **safe),
        "contact: family, not verified": Contact(of="family", safe_to_use="yes"),
        "contact: family, not safe": Contact(of="family", **safe | {"safe_to_use": "no"}),
        "contact: somebody else, verified": Contact(of="other", **safe),
    }


def person_with(facts, near):
    person = Person(
        no_contact_with_home_state="no contact" in facts,
        family_not_told="family not told" in facts,
        family_is_hostile="family hostile" in facts,
    )
    person.birth = FuzzyDate(str(YEAR - 16 if "minor" in facts else YEAR - 30))
    # The Russian one is his second: a home state is also the one that lists do not show.
    countries = ["NPL", "RUS"] if "Russian" in facts else ["NPL"]
    person._prefetched_objects_cache = {
        "contacts": Rows(near.values()),
        "nationalities": Rows(Nationality(country=country) for country in countries),
    }
    return person


def claims_of(fate):
    """Return what is claimed: the fate that is held, and what an office says a day later."""
    status, beside = fate.partition(", an office says ")[::2]
    claims = [claim(status, is_chosen=True)]
    return status, [*claims, *([claim(beside, day=1, is_official=True)] if beside else [])]


def claim(code, *, day=0, **told):
    return Claim(about="status", code=code, made_at=clock.now() + timedelta(days=day), **told)


def expected(kind, facts, fate, state):
    """Say by the words above what goes out."""
    holding = set(facts) | FATES[fate]
    if {"no contact", "Russian"} <= set(facts):
        holding.add("no contact with Russia")
    shut = {one for fact in holding for one in SHUT.get(fact, set())}
    shut |= THE_FAMILY if "the family" in shut else set()
    if kind in shut:
        return set()
    if kind == "own_org":
        return set() if state == "withdrawn" else AT_MOST[kind]
    if kind in FREE:
        return AT_MOST[kind]
    if state in {"none", "withdrawn", "run out", "to another"}:
        return set()
    giver = state.removeprefix("given by ") if state.startswith("given by") else "self"
    if "family hostile" in facts and giver in {"next_of_kin", "guardian"}:
        return set()
    if giver == "none_open_source":
        return set()
    if "minor" in facts and giver not in {"next_of_kin", "guardian"}:
        return set()
    return AT_MOST[kind]


SETS_OF_FACTS = [
    {flag for flag, holds in zip(FLAGS, holding, strict=True) if holds}
    for holding in product([False, True], repeat=len(FLAGS))
]
# Each fact alone, each beside each other, and all of them; what is left stays for `make soak`.
TELLING = [facts for facts in SETS_OF_FACTS if len(facts) <= 2 or len(facts) == len(FLAGS)]


@pytest.mark.parametrize(
    "sets_of_facts",
    [
        pytest.param(TELLING, id="two at most, or all"),
        pytest.param(
            [facts for facts in SETS_OF_FACTS if facts not in TELLING],
            id="three or four",
            marks=pytest.mark.soak,
        ),
    ],
)
def test_every_combination_gives_what_the_table_above_says(sets_of_facts):
    near = contacts()
    recipients = {
        kind: contact_recipient(near[kind].id if kind in near else OTHER)
        if kind.startswith("contact")
        else kind
        for kind in AT_MOST
    }
    agreed = {
        (scope, state): consents_for(scope, state)
        for scope in {told(recipient, kind) for kind, recipient in recipients.items()}
        for state in CONSENTS
    }
    counted: Counter[bool] = Counter()
    for facts, fate in product(sets_of_facts, FATES):
        person = person_with(facts, near)
        status, claims = claims_of(fate)
        for (kind, recipient), state in product(recipients.items(), CONSENTS):
            consents = agreed[told(recipient, kind), state]
            case = SimpleNamespace(
                person=person,
                status=status,
                nationality="NPL",
                claims=Rows(claims),
                consents=Rows(consents),
                grants=Rows(
                    grant_on(consents[-1], to) for to in (PARTNER, STATE, PRESS) if consents
                ),
            )
            got = {
                group.value
                for group in FieldGroup
                if may_share(case, group, recipient, Purpose.CASEWORK)
            }
            assert got == expected(kind, facts, fate, state), (kind, facts, fate, state)
            counted[bool(got)] += 1

    # The table is no table of refusals alone.
    of_each = len(FATES) * len(AT_MOST) * len(CONSENTS)
    assert counted.total() == len(sets_of_facts) * of_each
    assert counted[True] > counted.total() / 10


def grant_on(consent, to):
    today = clock.today()
    return Grant(
        consent=consent,
        organisation_id=to,
        profile="full",
        purpose=Purpose.CASEWORK,
        starts_on=today,
        ends_on=today,
    )


def test_table_leaves_nothing_out():
    assert set(Scope.values) == {kind for kind in AT_MOST if ":" not in kind}
    assert set(FieldGroup.values) == ALL
    assert {state.removeprefix("given by ") for state in CONSENTS} >= set(GivenBy.values)
    assert set(Status.values) >= IN_CAPTIVITY | OUT_OF_REACH
    assert STATUS == ClaimAbout.STATUS
    assert partner_scope(PARTNER) in AT_MOST


EARLIER, LATER = {"day": -1}, {"day": 1}


@pytest.mark.parametrize(
    ("beside", "captive"),
    [
        (LATER | {"is_official": True}, True),
        (LATER | {"grade": "F1"}, True),
        (LATER | {"grade": "C2"}, True),
        (LATER | {"grade": "A3"}, False),
        ({"is_official": True}, True),
        (EARLIER | {"is_official": True}, False),
        (LATER | {"is_official": True, "taken_back_at": clock.now()}, False),
    ],
)
def test_captivity_that_was_not_chosen_closes_the_media_on_good_grounds(beside, captive):
    case = SimpleNamespace(
        person=person_with(set(), {}),
        status="serving",
        consents=Rows([Consent(scopes=["media_named"], given_by="self")]),
    )
    now = clock.now()
    told = [("serving", {"is_chosen": True}), ("pow", beside)]
    case.claims = Rows(claim(code, **fields) for code, fields in told)
    for row, (_code, fields) in zip(case.claims, told, strict=True):
        row.made_at = now + timedelta(days=fields.get("day", 0))

    assert bool(may_share(case, FieldGroup.SITUATION, "media_named", "casework")) is not captive


def test_captivity_is_believed_where_nothing_was_chosen():
    case = SimpleNamespace(
        person=person_with(set(), {}),
        status="unknown",
        consents=Rows([Consent(scopes=["media_named"], given_by="self")]),
        claims=Rows([claim("detained_ru", grade="B2")]),
    )

    assert not may_share(case, FieldGroup.SITUATION, "media_named", "casework")


@pytest.mark.parametrize(
    ("known", "minor"),
    [
        ({}, False),
        ({"birth": FuzzyDate(str(YEAR - 30))}, False),
        ({"birth": FuzzyDate(str(YEAR - 17))}, True),
        # Eighteen in the course of this year: the day in clear is the last of the year.
        ({"birth": FuzzyDate(f"{YEAR - 18}-01-01")}, True),
        ({"birth": FuzzyDate(f"{YEAR - 19}-12-31")}, False),
        ({"birth": FuzzyDate(f"{YEAR - 40}/{YEAR - 10}")}, True),
        ({"birth": FuzzyDate(f"{YEAR - 25}/..")}, True),
        ({"birth": FuzzyDate(f"../{YEAR - 25}")}, False),
        ({"age_min": 17, "age_max": 19}, True),
        ({"age_min": 18, "age_max": 18}, False),
        ({"age_min": 17, "age_max": 17, "age_as_of": FuzzyDate(f"{YEAR - 2}")}, False),
        ({"age_min": 15, "age_max": 20, "age_as_of": FuzzyDate(f"{YEAR - 2}")}, True),
    ],
)
def test_who_may_be_a_minor(known, minor):
    person = Person()
    for name, value in known.items():
        setattr(person, name, value)

    assert may_be_minor(person) is minor
