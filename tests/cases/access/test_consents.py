"""Consents with their days: until when they stand, when they are looked at again."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from cases.access.consents import record_consent, withdraw_consent
from cases.access.disclosure import may_share
from cases.access.models import Consent
from cases.access.vocabularies import FieldGroup, Purpose, Scope
from people.dates import clock
from people.dates.bounds import months_after
from people.dates.fuzzy import FuzzyDate

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def case(world):
    return world.cases["own"]


def agree(case, by, **told):
    usual = {"given_by": "next_of_kin", "method": "message", "given_on": clock.today()}
    return record_consent(case=case, by=by, **(usual | {"scopes": ["icrc"]} | told))


def may_be_told(case):
    return bool(may_share(case, FieldGroup.PERSON, Scope.ICRC, Purpose.TRACING))


def test_consent_keeps_its_days_and_language(case, caseworker):
    today = clock.today()
    days = {"expires_on": today + timedelta(30), "review_on": today + timedelta(10)}

    made = agree(case, caseworker, language="nep", **days)

    kept = Consent.objects.values("language", *days).get(pk=made.pk)
    assert kept == {"language": "nep", **days}


def test_consent_is_looked_at_again_after_a_year(case, caseworker):
    assert agree(case, caseworker).review_on == months_after(clock.today(), 12)


def test_consent_for_a_minor_is_looked_at_again_when_of_age(case, caseworker):
    today = clock.today()
    born = months_after(today.replace(month=12, day=31), -18 * 12)
    case.person.birth = FuzzyDate(str(born.year))
    case.person.save()
    given_on = today - timedelta(days=1)

    made = agree(case, caseworker, given_on=given_on)

    of_age = months_after(born, 18 * 12)
    assert made.review_on == (of_age if given_on < of_age else months_after(given_on, 12))


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"expires_on": -1}, "expires_on"),
        ({"review_on": -1}, "review_on"),
        ({"language": "zzz"}, "language"),
        ({"given_on": -9000}, "given_on"),
    ],
)
def test_days_that_cannot_be_are_refused_at_their_field(case, caseworker, told, field):
    days = {
        name: clock.today() + timedelta(days=value) if isinstance(value, int) else value
        for name, value in told.items()
    }

    with pytest.raises(ValidationError) as refused:
        agree(case, caseworker, **days)

    assert refused.value.message_dict.keys() == {field}


def test_consent_stands_on_its_last_day_and_not_on_the_next(case, caseworker):
    agree(case, caseworker, expires_on=clock.today())
    assert may_be_told(case)

    clock.move(1)

    assert not may_be_told(case)


def test_narrower_consent_stands_after_the_wider_one_was_withdrawn(case, caseworker):
    wide = agree(case, caseworker, scopes=["icrc", "home_state"])
    agree(case, caseworker, scopes=["icrc"])

    withdraw_consent(consent=wide, by=caseworker)

    assert may_be_told(case)
    assert not may_share(case, FieldGroup.PERSON, Scope.HOME_STATE, Purpose.TRACING)
