"""However many cases match a filter whose group was not granted, no answer tells of them."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.access.models import Consent, Grant
from cases.access.opened import opens
from cases.access.vocabularies import FieldGroup, Profile, groups_of
from cases.casebook.models import Case, Event
from cases.repatriation.models import Addressee, Request
from cases.sharing.referrals.models import Referral
from people.accounts.models import PartnerKey
from people.accounts.roles import PARTNER_MAY
from people.dates import clock
from people.registry.models import Person
from tests.cases.exports.told import plain_cases

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
MANY = 120
LIMIT = 3
# What differs by itself from call to call.
ASIDE = {"date", "ratelimit", "x-request-id"}
NO_ROW = b'{"results":[],"after":null}'
SITUATION, OTHERS = ("situation",), ("requests", "events", "person")
# A list, the groups that are granted, a filter, and what each case is for it to match, or not.
ASKED = [
    ("cases", OTHERS, {"status": "serving"}, {"status": "serving"}, {"status": "killed"}),
    ("cases", OTHERS, {"pathway": "job_fraud"}, {"pathway": "job_fraud"}, {"pathway": ""}),
    ("cases", OTHERS, {"nationality": "NPL"}, {"nationality": "NPL"}, {"nationality": "IND"}),
    ("cases", OTHERS, {"stage": "open"}, {"workflow": "open"}, {"workflow": "closed"}),
    ("requests", OTHERS, {"nationality": "NPL"}, {"nationality": "NPL"}, {"nationality": ""}),
    ("requests", OTHERS, {"pathway": "job_fraud"}, {"pathway": "job_fraud"}, {"pathway": ""}),
    ("requests", SITUATION, {"nationality": "NPL"}, {"nationality": "NPL"}, {"nationality": ""}),
]


@pytest.fixture
def widely(call):
    fields = {"scopes": sorted(PARTNER_MAY), "cases_a_day": 100_000, "calls_a_minute": 1_000}
    PartnerKey.objects.filter(pk=call.key.pk).update(**fields)
    return call


@pytest.fixture
def granted(organisation, caseworker, coordinator, partner_organisation):
    """Many cases, of which the named groups alone are granted; each with a request."""

    def made(groups, count=MANY, **of_consent):
        cases = plain_cases(organisation, caseworker, count)
        today = clock.today()
        told = {"given_by": "self", "method": "oral", "given_on": today} | of_consent
        told |= {"scopes": [f"partner:{partner_organisation.id}"], "recorded_by": coordinator}
        consents = Consent.objects.bulk_create(Consent(case=case, **told) for case in cases)
        Grant.objects.bulk_create(
            Grant(
                case=consent.case,
                organisation=partner_organisation,
                profile="named",
                groups=["reference", *groups],
                purpose="casework",
                starts_on=today,
                ends_on=today + timedelta(30),
                consent=consent,
                given_by=coordinator,
            )
            for consent in consents
        )
        place = Addressee.objects.create(organisation=organisation, kind="mfa_home", name="Office")
        for case in cases:
            asked = {"kind": "discharge", "state": "draft", "opened_at": clock.now()}
            Request.objects.create(case=case, addressee=place, **asked)
        return cases

    return made


def whole(answer):
    assert answer.status_code == 200, answer.content
    kept = {name: text for name, text in answer.headers.items() if name.lower() not in ASIDE}
    return answer.content, kept


@pytest.mark.parametrize("ordering", ["opened_on", "-opened_on"])
@pytest.mark.parametrize(("name", "groups", "asked", "matching", "other"), ASKED)
def test_answer_is_the_same_whether_what_was_not_granted_matches(
    widely, granted, name, groups, asked, matching, other, ordering
):
    granted(groups)
    widely("/api/v1/codes/")
    answers, costs = [], []
    for facts in (matching, other):
        Case.objects.update(**facts)
        with CaptureQueriesContext(connection) as seen:
            answer = widely(f"/api/v1/{name}/", limit=LIMIT, ordering=ordering, **asked)
        answers.append(whole(answer))
        # When a key was last used is noted now and then.
        costs.append(sum('"cases_' in query["sql"] for query in seen.captured_queries))

    assert answers[0] == answers[1]
    # Nor is it told by the time that an answer takes.
    assert costs[0] == costs[1]
    assert answers[0][0] == NO_ROW


@pytest.mark.parametrize("name", ["requests", "events", "persons"])
def test_list_of_a_group_is_the_same_whether_what_was_not_granted_has_rows(
    widely, granted, coordinator, name
):
    cases = granted(SITUATION)
    told = {"kind": "note", "text": "Word", "made_by": coordinator, "made_at": clock.now()}
    Event.objects.bulk_create(Event(case=case, for_partners=True, **told) for case in cases)
    with_rows = whole(widely(f"/api/v1/{name}/", limit=LIMIT))
    Event.objects.all().delete()
    Request.objects.all().delete()

    assert with_rows == whole(widely(f"/api/v1/{name}/", limit=LIMIT))
    assert with_rows[0] == NO_ROW


@pytest.mark.parametrize(("name", "asked"), [("cases", "status"), ("cases", ""), ("requests", "")])
def test_consents_that_do_not_count_leave_no_mark(widely, granted, name, asked):
    """The family agreed, and is a danger: the grants stand in the database, and open nothing."""
    cases = granted(("situation", "requests"), given_by="next_of_kin")
    Person.objects.filter(pk__in=[case.person_id for case in cases]).update(family_is_hostile=True)
    Case.objects.update(status="serving")

    answer = widely(f"/api/v1/{name}/", limit=LIMIT, **({asked: "serving"} if asked else {}))

    assert whole(answer)[0] == NO_ROW


def test_groups_of_several_grants_add_up_for_a_filter(widely, granted, share):
    [case] = granted(("requests",), count=1)
    Case.objects.update(nationality="NPL")
    assert widely("/api/v1/requests/", nationality="NPL").json()["results"] == []

    share(case, profile="minimal", purpose="legal")

    [row] = widely("/api/v1/requests/", nationality="NPL").json()["results"]
    assert row["case"] == case.ref


@pytest.mark.parametrize("state", ["sent", "open"])
def test_what_was_asked_for_a_purpose_that_ended_leaves_no_mark(
    widely, granted, partner_organisation, state
):
    cases = granted(SITUATION)
    told = {"partner": partner_organisation, "kind": "legal", "purpose": "legal", "state": "sent"}
    now = clock.now()
    for case in cases:
        Referral.objects.create(case=case, sent_at=now, since=now, text="Word", **told)

    assert whole(widely("/api/v1/referrals/", limit=LIMIT, state=state))[0] == NO_ROW


def test_database_and_rules_say_the_same_of_what_a_grant_opens(share, organisation, caseworker):
    cases = iter(plain_cases(organisation, caseworker, len(Profile) + len(FieldGroup)))
    for profile in set(Profile) - {Profile.NAMED}:
        share(next(cases), profile=profile)
    for group in FieldGroup:
        share(next(cases), profile=Profile.NAMED, groups=["reference", group])

    found = {
        grant.pk: {
            group for group in FieldGroup if Grant.objects.filter(opens(group), pk=grant.pk)
        }
        for grant in Grant.objects.all()
    }

    assert found == {grant.pk: groups_of(grant) for grant in Grant.objects.all()}
    assert len(found) > len(FieldGroup)
