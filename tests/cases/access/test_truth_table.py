"""All combinations of what is known of somebody × who asks × what was agreed to.

What is expected is written down here by hand, apart from the code's own tables.
"""

from collections import Counter
from datetime import date, timedelta
from itertools import product
from types import SimpleNamespace
from uuid import UUID

import pytest

from cases.access.disclosure import contact_recipient, may_share, partner_scope
from cases.access.models import Consent, Grant
from cases.access.vetoes import IN_CAPTIVITY
from cases.access.vocabularies import FieldGroup, GivenBy, Purpose, Scope
from cases.casebook.vocabularies import Status
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.ages import may_be_minor
from people.registry.models import Contact, Person

PARTNER, OTHER = UUID(int=1), UUID(int=2)
YEAR = date.today().year
ALL = {
    *("reference", "situation", "requests", "person", "recruitment", "contract", "contacts"),
    "location",
}
# Recipient: the groups that it gets at most, when all is well and somebody agreed.
AT_MOST = {
    "own_org": ALL - {"location"},
    "family": ALL - {"location", "contacts"},
    "partner": ALL - {"location"},
    "home_state": ALL - {"location"},
    "russian_state": ALL - {"location"},
    "icrc": ALL - {"location"},
    "un_iom": ALL - {"location"},
    "ukraine_pow_hq": ALL - {"location"},
    "third_state": ALL - {"location"},
    "law_enforcement_home": ALL - {"location"},
    "media_anonymous": {"situation", "recruitment"},
    "media_named": ALL - {"location", "contacts"},
    "research_aggregate": {"situation"},
    f"partner:{PARTNER}": ALL - {"location", "contacts"},
    f"partner:{OTHER}": set(),
    "contact: his own, verified": ALL - {"location", "contacts"},
    "contact: his own, not verified": set(),
    "contact: his own, not safe": set(),
    "contact: family, verified": ALL - {"location", "contacts"},
    "contact: family, not verified": set(),
    "contact: family, not safe": set(),
    "contact: somebody else, verified": ALL - {"location", "contacts"},
    "contact: another case's": set(),
}
# Fact: whom it shuts out, whoever agreed.
SHUT = {
    "no contact": {"home_state", "law_enforcement_home", "media_named"},
    "no contact with Russia": {"russian_state"},
    "family not told": {"the family", "media_named"},
    "family hostile": {"the family", "media_named"},
    "minor": {"media_named", "media_anonymous"},
    "captive": {"media_named", "media_anonymous", "contact: his own, verified"},
}
THE_FAMILY = {"family", "contact: family, verified", "contact: somebody else, verified"}
# Nobody has to agree to these.
FREE = {"own_org", "contact: his own, verified"}
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
    person._prefetched_objects_cache = {"contacts": Rows(near.values())}
    return person


def expected(kind, facts, status, state):
    """Say by the words above what goes out."""
    holding = set(facts) | ({"captive"} if status in {"pow", "detained_ru"} else set())
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
    if "minor" in facts and giver not in {"next_of_kin", "guardian"}:
        return set()
    return AT_MOST[kind]


def test_every_combination_gives_what_the_table_above_says():
    near = contacts()
    recipients = {
        kind: contact_recipient(near[kind].id if kind in near else OTHER)
        if kind.startswith("contact")
        else kind
        for kind in AT_MOST
    }
    every_fact = [
        {flag for flag, holds in zip(FLAGS, holding, strict=True) if holds}
        for holding in product([False, True], repeat=len(FLAGS))
    ]
    counted: Counter[bool] = Counter()
    for facts, status in product(every_fact, ["serving", "pow", "detained_ru"]):
        person = person_with(facts, near)
        for (kind, recipient), state in product(recipients.items(), CONSENTS):
            consents = consents_for(told(recipient, kind), state)
            case = SimpleNamespace(
                person=person,
                status=status,
                nationality="RUS" if "Russian" in facts else "NPL",
                consents=Rows(consents),
                grants=Rows([grant_on(consents[-1])] if consents else []),
            )
            got = {
                group.value
                for group in FieldGroup
                if may_share(case, group, recipient, Purpose.CASEWORK)
            }
            assert got == expected(kind, facts, status, state), (kind, facts, status, state)
            counted[bool(got)] += 1

    # The table is no table of refusals alone.
    assert counted.total() == 32 * 3 * len(AT_MOST) * len(CONSENTS)
    assert counted[True] > counted.total() / 10


def grant_on(consent):
    today = clock.today()
    return Grant(
        consent=consent,
        organisation_id=PARTNER,
        profile="full",
        purpose=Purpose.CASEWORK,
        starts_on=today,
        ends_on=today,
    )


def test_table_leaves_nothing_out():
    assert set(Scope.values) == {kind for kind in AT_MOST if ":" not in kind}
    assert set(FieldGroup.values) == ALL
    assert {state.removeprefix("given by ") for state in CONSENTS} >= set(GivenBy.values)
    assert set(Status.values) >= IN_CAPTIVITY
    assert partner_scope(PARTNER) in AT_MOST


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
