"""What all lists of the API have in common: pages, order, fields, filters that tell nothing."""

from datetime import date, timedelta

import pytest

from cases.access.models import Consent, Grant
from cases.casebook.models import Event
from people.accounts.models import PartnerKey
from people.audit.models import AuditEntry
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.models import Identifier, Person
from tests.cases.api.asked import ask_for, places
from tests.cases.exports.told import plain_cases, tell_case

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
CASES, PERSONS, REQUESTS, EVENTS = (
    f"/api/v1/{name}/" for name in ("cases", "persons", "requests", "events")
)
MOST = 200
ALL = [
    *("read_shared_cases", "read_shared_persons", "read_shared_requests"),
    "read_shared_events",
]


@pytest.fixture
def widely(call):
    """Call with a key that has all scopes of reading what is shared."""
    PartnerKey.objects.filter(pk=call.key.pk).update(scopes=ALL, cases_a_day=100_000)
    return call


def pages(call, path, **asked):
    """All rows of a list, page by page."""
    found, after = [], ""
    while after is not None:
        answer = call(path, **asked, **({"after": after} if after else {}))
        assert answer.status_code == 200, answer.content
        found.append(answer.json()["results"])
        after = answer.json()["after"]
    return found


def note(case, coordinator, text, **told):
    return Event.objects.create(
        case=case,
        kind="note",
        on=FuzzyDate("2024-05"),
        text=text,
        made_by=coordinator,
        made_at=clock.now(),
        **told,
    )


def share_all(cases, coordinator, partner, purpose="casework"):
    """Grant many cases at once, each under a consent of its own."""
    day = clock.today()
    consents = Consent.objects.bulk_create(
        Consent(
            case=case,
            given_by="self",
            method="oral",
            given_on=day,
            scopes=[f"partner:{partner.id}"],
            recorded_by=coordinator,
        )
        for case in cases
    )
    Grant.objects.bulk_create(
        Grant(
            case=consent.case,
            organisation=partner,
            profile="full",
            purpose=purpose,
            starts_on=day,
            ends_on=day + timedelta(days=30),
            consent=consent,
            given_by=coordinator,
        )
        for consent in consents
    )


@pytest.mark.parametrize("ordering", ["opened_on", "-opened_on"])
def test_each_of_a_thousand_ties_comes_once(
    widely, organisation, caseworker, coordinator, partner_organisation, ordering
):
    cases = plain_cases(organisation, caseworker, 1_050)
    cases += plain_cases(organisation, caseworker, 3, opened_on=date(2024, 2, 1))
    share_all(cases, coordinator, partner_organisation)
    # Granted twice, for another purpose: told once all the same.
    share_all(cases[:400], coordinator, partner_organisation, purpose="legal")

    found = pages(widely, CASES, limit=MOST, fields="ref,opened_on", ordering=ordering)

    refs = [row["ref"] for page in found for row in page]
    days = [row["opened_on"] for page in found for row in page]
    assert sorted(refs) == sorted(case.ref for case in cases)
    assert [len(page) for page in found] == [200] * 5 + [53]
    assert days == sorted(days, reverse=ordering.startswith("-"))


def test_page_begins_where_the_last_one_ended_whatever_is_opened_meanwhile(
    widely, share, organisation, caseworker
):
    cases = plain_cases(organisation, caseworker, 4)
    for case in cases:
        share(case)
    first = widely(CASES, limit=2).json()
    [later] = plain_cases(organisation, caseworker, 1, opened_on=date(2020, 1, 1))
    share(later)

    second = widely(CASES, limit=2, after=first["after"]).json()

    told = [row["ref"] for row in first["results"] + second["results"]]
    assert sorted(told) == sorted(case.ref for case in cases)


def test_mark_of_one_list_or_order_or_key_is_no_mark_of_another(
    widely, share, organisation, caseworker, partner_organisation
):
    for case in plain_cases(organisation, caseworker, 2):
        share(case, profile="full")
    mark = widely(CASES, limit=1).json()["after"]
    _other, text = PartnerKey.objects.create_key(
        organisation=partner_organisation, issuer=organisation, scopes=ALL
    )

    answers = [
        widely(REQUESTS, after=mark),
        widely(CASES, after=mark, ordering="-opened_on"),
        widely(CASES, after=mark, key_text=text),
    ]

    assert [answer.status_code for answer in answers] == [400] * 3
    assert widely(CASES, after=mark).status_code == 200


@pytest.mark.parametrize("ordering", ["status", "-status", "person", "", "opened_on,ref"])
def test_order_by_anything_else_is_refused(widely, ordering):
    answer = widely(CASES, ordering=ordering)

    assert answer.status_code == 400
    assert places(answer) == [("parameter", "ordering")]


@pytest.mark.parametrize("fields", ["owner", "ref,owner", "", "situation.status", "*"])
def test_field_that_is_none_is_named(widely, fields):
    answer = widely(CASES, fields=fields)

    assert answer.status_code == 400
    assert places(answer) == [("parameter", "fields")]


def test_fields_are_chosen_and_no_others_are_opened(widely, share, caseworker):
    case = tell_case(caseworker)
    share(case, profile="full")
    [row] = widely(CASES, fields="ref,person").json()["results"]

    assert list(row) == ["ref", "person"]
    assert list(widely(f"{CASES}{case.ref}/", fields="situation").json()) == ["situation"]


def test_filter_tells_nothing_of_a_case_whose_situation_was_not_granted(widely, share, caseworker):
    told, untold = tell_case(caseworker, 1), tell_case(caseworker, 2)
    share(told)
    share(untold, profile="named", groups=["reference", "person"])
    assert told.status == untold.status == "serving"

    everything = widely(CASES).json()["results"]
    rows = {
        status: widely(CASES, status=status, limit=1).json() for status in ("serving", "missing")
    }

    assert {row["ref"] for row in everything} == {told.ref, untold.ref}
    assert [row["ref"] for row in rows["serving"]["results"]] == [told.ref]
    # No mark either: that there is more would tell that the other one serves, too.
    assert rows["serving"]["after"] is None
    assert rows["missing"] == {"results": [], "after": None}


def test_page_is_full_though_some_of_its_cases_may_not_be_told(
    widely, share, organisation, caseworker
):
    cases = plain_cases(organisation, caseworker, 6)
    for case in cases:
        share(case)
    hidden = sorted(cases, key=lambda case: (case.opened_on, case.id))[:3]
    for case in hidden:
        # The family agreed, and is found to be a danger: nothing in the database ends the grant.
        Consent.objects.filter(case=case).update(given_by="next_of_kin")
        Person.objects.filter(pk=case.person_id).update(family_is_hostile=True)

    found = pages(widely, CASES, limit=2)

    assert [len(page) for page in found] == [2, 1]
    told = {row["ref"] for page in found for row in page}
    assert told == {case.ref for case in cases} - {case.ref for case in hidden}


def test_persons_are_told_with_papers_where_those_were_named(widely, share, caseworker):
    case = tell_case(caseworker)
    Identifier.objects.create(person=case.person, kind="passport", number="PA0000123")
    share(case, profile="coordination")

    [bare] = widely(PERSONS).json()["results"]
    share(case, profile="named", groups=["reference", "papers"], purpose="legal")
    [row] = widely(PERSONS).json()["results"]

    assert list(bare) == ["case", "ref", "label", "names", "birth"]
    assert (bare["case"], bare["ref"]) == (case.ref, case.person.ref)
    assert "PA0000123" in [paper["number"] for paper in row.pop("papers")]
    assert row == bare
    assert widely(f"{PERSONS}{case.person.ref}/").json()["ref"] == case.person.ref
    assert widely(f"{PERSONS}{case.person.ref}/", fields="ref").json() == {"ref": bare["ref"]}


def test_person_without_the_group_is_not_there(widely, share, caseworker):
    case = tell_case(caseworker)
    share(case, profile="minimal")

    assert widely(PERSONS).json() == {"results": [], "after": None}
    assert widely(f"{PERSONS}{case.person.ref}/").status_code == 404


def test_requests_and_their_steps_are_told(widely, share, caseworker):
    cases = [tell_case(caseworker, number) for number in (1, 2, 3)]
    asked = [ask_for(case) for case in cases for _twice in range(2)]
    share(cases[0], profile="full")
    share(cases[1], profile="coordination")
    share(cases[2], profile="minimal")

    found = [row for page in pages(widely, REQUESTS, limit=3) for row in page]

    assert {row["id"] for row in found} == {str(row.id) for row in asked[:4]}
    assert len(found) == 4
    one = widely(f"{REQUESTS}{asked[0].id}/")
    assert one.json()["case"] == cases[0].ref
    assert one.json() in found
    assert widely(f"{REQUESTS}{asked[0].id}/steps/").json() == {"results": [], "after": None}
    for path in (f"{REQUESTS}{asked[4].id}/", f"{REQUESTS}{asked[4].id}/steps/"):
        assert widely(path).status_code == 404
    assert widely(REQUESTS, ref=cases[2].ref).json()["results"] == []
    assert len(widely(REQUESTS, ref=cases[1].ref).json()["results"]) == 2


def test_events_are_told_where_they_were_marked(widely, share, caseworker, coordinator):
    case, other = tell_case(caseworker, 1), tell_case(caseworker, 2)
    told = note(case, coordinator, "Markedword", for_partners=True)
    note(case, coordinator, "Unmarkedword")
    note(other, coordinator, "Otherword", for_partners=True)
    share(case, profile="full")
    share(other, profile="minimal")

    answer = widely(EVENTS)

    [row] = answer.json()["results"]
    assert row == {
        "case": case.ref,
        "id": str(told.id),
        "kind": "note",
        "on": "2024-05",
        "text": "Markedword",
    }
    assert widely(f"{CASES}{case.ref}/", fields="events").json() == {
        "events": [{name: row[name] for name in ("id", "kind", "on", "text")}]
    }
    assert widely(EVENTS, ref=other.ref).json()["results"] == []
    assert widely(EVENTS, ref=case.ref, kind="call").json()["results"] == []


@pytest.mark.parametrize(
    ("path", "scope"),
    [
        (CASES, "read_shared_cases"),
        (PERSONS, "read_shared_persons"),
        (REQUESTS, "read_shared_requests"),
        (EVENTS, "read_shared_events"),
    ],
)
def test_each_list_needs_its_scope_and_no_other(widely, share, caseworker, path, scope):
    share(tell_case(caseworker), profile="full")
    others = [other for other in ALL if other != scope]
    PartnerKey.objects.filter(pk=widely.key.pk).update(scopes=others)
    assert widely(path).status_code == 403

    PartnerKey.objects.filter(pk=widely.key.pk).update(scopes=[scope])
    assert widely(path).status_code == 200


def test_look_at_a_list_names_each_case_once(widely, share, caseworker):
    case = tell_case(caseworker)
    ask_for(case)
    ask_for(case)
    share(case, profile="full")

    widely(REQUESTS)

    entry = AuditEntry.objects.order_by("-sequence").first()
    assert (entry.action, entry.detail) == ("case.listed", f'{{"cases":["{case.id}"]}}')


def test_code_lists_hold_every_code_in_words(widely):
    names = [row["name"] for row in widely("/api/v1/codes/").json()["results"]]

    told = {name: widely(f"/api/v1/codes/{name}/").json()["results"] for name in names}

    assert {"code": "serving", "label": "Serving"} in told["status"]
    assert {"code": "NPL", "label": "Nepal"} in told["country"]
    assert all(row["code"] and row["label"] for rows in told.values() for row in rows)
    assert widely("/api/v1/codes/nonsense/").status_code == 404


@pytest.mark.parametrize("overdue", ["yes", "True", "1", "null", ""])
def test_answer_is_overdue_or_not(widely, overdue):
    answer = widely(REQUESTS, overdue=overdue)

    assert answer.status_code == 400
    assert places(answer) == [("parameter", "overdue")]
    assert [widely(REQUESTS, overdue=told).status_code for told in ("true", "false")] == [200, 200]
