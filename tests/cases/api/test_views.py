"""What a partner is told: the cases granted to it, and of them the groups that were shared."""

import json
from datetime import date, timedelta

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from cases.access.models import Consent, Grant
from cases.casebook.models import Case
from cases.repatriation.models import Addressee, Request
from people.accounts.models import PartnerKey
from people.accounts.services import make_organisation
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.exports.told import WORDS, plain_cases, tell_case
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
LIST = "/api/v1/cases/"
SHARED_BY = {
    "minimal": ["ref", "opened_on", "situation"],
    "coordination": ["ref", "opened_on", "situation", "requests", "person"],
    "full": ["ref", "opened_on", "situation", "requests", "person", "recruitment", "contract"],
}


def detail(case):
    return f"{LIST}{case.ref}/"


NOT_FOUND = {
    "type": "about:blank",
    "title": "Not Found",
    "status": 404,
    "detail": "Not found.",
}


def places(response):
    """Where an answer says that something is wrong."""
    told = response.json()["errors"]
    return [(name, each[name]) for each in told for name in each if name != "detail"]


def refs(response):
    assert response.status_code == 200, response.content
    return [case["ref"] for case in response.json()["results"]]


def words_in(response):
    """The groups of which a word stands in the answer, in whatever way it is written."""
    text = json.dumps(response.json(), ensure_ascii=False) + str(response.headers)
    return {group for group, words in WORDS.items() if any(word in text for word in words)}


@pytest.fixture
def case(caseworker):
    made = tell_case(caseworker)
    ask_for(made)
    return made


def ask_for(case):
    addressee = Addressee.objects.create(
        organisation=case.organisation, kind="mfa_home", name="Addresseeword"
    )
    return Request.objects.create(
        case=case,
        kind="discharge",
        addressee=addressee,
        state="sent",
        their_ref="Theirrefword",
        sent_on=date(2024, 5, 1),
        due_on=date(2024, 5, 31),
        opened_at=clock.now(),
    )


@pytest.mark.parametrize("profile", ["minimal", "coordination", "full"])
@pytest.mark.parametrize("path", ["list", "detail"])
def test_partner_reads_exactly_the_groups_of_its_grant(call, share, case, profile, path):
    share(case, profile=profile)

    response = call(LIST if path == "list" else detail(case))

    told = response.json()["results"][0] if path == "list" else response.json()
    assert list(told) == SHARED_BY[profile]
    assert words_in(response) == {"person", "recruitment", "contract"} & set(told)
    assert b"word" not in response.content or profile != "minimal"
    for never in (b"Addresseeword", b"Theirrefword", b"Mina", b"mina@"):
        assert never not in response.content
    assert str(case.owner_id).encode() not in response.content


def test_detail_tells_the_whole_of_a_full_grant(call, share, case):
    share(case, profile="full")

    assert call(detail(case)).json() == {
        "ref": case.ref,
        "opened_on": case.opened_on.isoformat(),
        "situation": {
            "nationality": "NPL",
            "status": "serving",
            "pathway": "job_fraud",
            "workflow": "open",
        },
        "requests": [
            {
                "id": str(case.requests.get().id),
                "kind": "discharge",
                "state": "sent",
                "sent_on": "2024-05-01",
                "due_on": "2024-05-31",
                "answered_on": None,
                "outcome": None,
            }
        ],
        "person": {
            "ref": case.person.ref,
            "label": "Labelword1",
            "names": [
                {"full": "Latinword1", "script": "Latn", "kind": "primary"},
                {"full": "नेपालीशब्द1", "script": "Deva", "kind": "native"},
            ],
            "birth": "1994",
        },
        "recruitment": {
            "means": ["deception_job"],
            "channels": ["friend"],
            "recruiter": "Recruiterword1",
            "recruited_kind": "prison",
            "recruited_country": "NPL",
            "recruited_region": "Regionword1",
            "prison": "Prisonword1",
            "article": "Articleword1",
            "inducements": ["pay", "citizenship"],
            "promised_role": "Promisedjobword1",
            "promised_place": "Promisedplaceword1",
            "promised_term_months": 6,
            "promised_pay": "Promisedpayword1",
            "left_home": "2023-11-03",
            "entered_ru": "2023-11-10",
            "visa_kind": "tourist",
            "visa_expires_on": "2024-02-01",
        },
        "contract": {
            "contract_exists": "yes",
            "contract_signed": "2023-12~",
            "contract_term_months": 12,
            "contract_language": "rus",
            "contract_translated": "no",
            "contract_open_ended": "yes",
            "contract_copy_held": "no",
            "force": "ru_mod",
            "unit": "Unitword1",
            "unit_number": "Unitnumberword1",
        },
    }


@pytest.fixture
def unseen(call, share, caseworker, stranger, organisation):
    """A case of each kind that this partner may not see, by its name."""
    third = make_organisation(name="Third group (invented)")
    today = clock.today()
    cases = {name: tell_case(caseworker, n) for n, name in enumerate(UNSEEN, start=1)}
    share(cases["granted to another"], to=third, profile="full")
    share(cases["revoked"], profile="full", revoked_at=clock.now())
    share(
        cases["expired"],
        profile="full",
        ends_on=today - timedelta(days=1),
        starts_on=today - timedelta(days=9),
    )
    share(cases["not begun"], profile="full", starts_on=today + timedelta(days=1))
    withdrawn = share(cases["consent withdrawn"], profile="full").consent
    Consent.objects.filter(pk=withdrawn.pk).update(withdrawn_at=clock.now())
    other = share(cases["consent to another"], profile="full").consent
    Consent.objects.filter(pk=other.pk).update(scopes=[f"partner:{third.id}", "own_org"])
    # The partner's own cases are for its members, not for its key.
    cases["own"] = tell_case(stranger, 99)
    return cases


UNSEEN = [
    "no grant",
    "granted to another",
    "revoked",
    "expired",
    "not begun",
    "consent withdrawn",
    "consent to another",
]


def test_list_shows_none_of_the_unseen(call, share, unseen, caseworker):
    seen = tell_case(caseworker, 50)
    share(seen)

    response = call(LIST)

    assert refs(response) == [seen.ref]
    assert words_in(response) == set()


@pytest.mark.parametrize("name", [*UNSEEN, "own"])
def test_detail_of_the_unseen_is_not_found(call, unseen, name):
    response = call(detail(unseen[name]))

    assert (response.status_code, response.json()) == (404, NOT_FOUND)


@pytest.mark.parametrize(
    "ref",
    ["C-2024-99999", "C-1", "x", "C-2024-%00001", "C-२०२४-00001", "..%2f", "C-2024-00001'--"],
)
def test_detail_of_a_reference_that_is_none_is_not_found(call, ref):
    response = call(f"{LIST}{ref}/")

    assert (response.status_code, response.json()) == (404, NOT_FOUND)


def test_consent_withdrawn_between_two_calls_ends_the_answer(call, share, case):
    given = share(case, profile="full")
    before = call(detail(case))
    Consent.objects.filter(pk=given.consent_id).update(withdrawn_at=clock.now())

    after = [call(detail(case)), call(LIST)]

    assert words_in(before) == {"person", "recruitment", "contract"}
    assert [words_in(response) for response in after] == [set(), set()]
    assert [response.status_code for response in after] == [404, 200]


def test_group_of_a_withdrawn_consent_is_gone_while_another_grant_stands(call, share, case):
    share(case, profile="minimal")
    wide = share(case, profile="full")
    Consent.objects.filter(pk=wide.consent_id).update(withdrawn_at=clock.now())

    response = call(detail(case))

    assert list(response.json()) == SHARED_BY["minimal"]
    assert words_in(response) == set()


def test_grants_for_two_purposes_add_up(call, share, case):
    share(case, profile="minimal", purpose="tracing")
    share(case, profile="coordination", purpose="repatriation")

    assert list(call(detail(case)).json()) == SHARED_BY["coordination"]


def test_grant_that_ended_yesterday_is_over_today(call, share, case):
    share(case, ends_on=clock.today())
    assert call(detail(case)).status_code == 200

    clock.move(1)

    assert call(detail(case)).status_code == 404


@pytest.mark.parametrize("key_text", ["", "nonsense", "abcdefgh.0123456789abcdef"])
@pytest.mark.parametrize("path", [LIST, f"{LIST}C-2024-00001/", "/api/v1/schema/"])
def test_without_a_good_key_nothing_is_answered(call, path, key_text):
    response = call(path, key_text=key_text)

    assert response.status_code == 401
    assert response.headers["WWW-Authenticate"] == "Api-Key"
    assert list(response.json()) == ["type", "title", "status", "detail"]


@pytest.mark.parametrize("field", ["revoked", "expiry_date"])
def test_key_that_ended_is_refused(call, share, case, field):
    share(case)
    value = True if field == "revoked" else clock.now() - timedelta(days=1)
    PartnerKey.objects.filter(pk=call.key.pk).update(**{field: value})

    assert call(LIST).status_code == 401


def test_key_without_the_permission_reads_nothing(call, share, case, monkeypatch):
    share(case)
    monkeypatch.setattr("people.accounts.models.partners.PARTNER_MAY", frozenset())

    assert [call(LIST).status_code, call(detail(case)).status_code] == [403, 403]


@pytest.mark.parametrize("scopes", [[], ["read_shared_requests"]])
def test_key_without_the_scope_of_cases_reads_nothing(call, share, case, scopes):
    share(case, profile="full")
    PartnerKey.objects.filter(pk=call.key.pk).update(scopes=scopes)

    assert [call(LIST).status_code, call(detail(case)).status_code] == [403, 403]


def test_key_without_the_scope_of_requests_reads_none(call, share, case):
    share(case, profile="full")
    assert "requests" in call(detail(case)).json()
    PartnerKey.objects.filter(pk=call.key.pk).update(
        scopes=["read_shared_cases", "read_shared_persons"]
    )

    told = [call(detail(case)).json(), *call(LIST).json()["results"]]

    without = [block for block in SHARED_BY["full"] if block != "requests"]
    assert [list(each) for each in told] == [without, without]


def test_key_opens_the_cases_of_the_group_that_made_it_alone(call, share, case, third):
    """Another group may have shared with the same partner: its key is another one."""
    share(case)
    assert refs(call(LIST)) == [case.ref]
    for issuer in (third, None):
        PartnerKey.objects.filter(pk=call.key.pk).update(issuer=issuer)

        assert refs(call(LIST)) == []
        assert call(detail(case)).status_code == 404


def test_head_is_answered_without_a_body_and_recorded(call, share, case):
    share(case)
    before = AuditEntry.objects.count()

    answers = [call(LIST, method="head"), call(detail(case), method="head")]

    assert [(answer.status_code, answer.content) for answer in answers] == [(200, b"")] * 2
    assert AuditEntry.objects.count() == before + 2


def test_options_tell_of_the_door_and_of_no_case(call, share, case):
    share(case, profile="full")
    before = AuditEntry.objects.count()

    answers = [call(path, method="options") for path in (LIST, detail(case))]

    assert [answer.status_code for answer in answers] == [405, 405]
    assert [answer.headers["Allow"] for answer in answers] == ["GET", "GET"]
    assert [words_in(answer) for answer in answers] == [set(), set()]
    assert AuditEntry.objects.count() == before


@pytest.mark.parametrize("method", ["head", "options"])
@pytest.mark.parametrize("path", [LIST, f"{LIST}C-2024-00001/", "/api/v1/schema/"])
def test_head_and_options_need_a_key_too(call, method, path):
    assert call(path, method=method, key_text="").status_code == 401


def test_session_of_a_member_is_no_key(call, client, coordinator, case):
    signed_in(client, coordinator)

    assert call(LIST, key_text="").status_code == 401


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_only_reading_is_allowed(call, share, case, method):
    share(case)

    assert [call(path, method=method).status_code for path in (LIST, detail(case))] == [405, 405]
    assert Case.objects.filter(pk=case.pk).exists()


@pytest.mark.parametrize(
    ("parameters", "field"),
    [
        ({"status": "nonsense"}, "status"),
        ({"nationality": "Narnia"}, "nationality"),
        ({"pathway": "x" * 5000}, "pathway"),
        ({"stage": "\x00"}, "stage"),
        ({"opened_from": "0000-13-45"}, "opened_from"),
        ({"colour": "red"}, "colour"),
        ({"owner": "nobody"}, "owner"),
        ({"overdue": "true"}, "overdue"),
        ({"status": ["serving", "missing"]}, "status"),
        ({"limit": "0"}, "limit"),
        ({"limit": "201"}, "limit"),
        ({"limit": "many"}, "limit"),
        ({"limit": "٣"}, "limit"),
        ({"after": "nonsense"}, "after"),
        ({"after": "\x00"}, "after"),
    ],
)
def test_wrong_parameter_is_named(call, share, case, parameters, field):
    share(case)

    response = call(LIST, **parameters)

    assert response.status_code == 400
    assert response.headers["Content-Type"] == "application/problem+json"
    assert places(response) == [("parameter", field)]


def test_detail_takes_no_filters(call, share, case):
    share(case)

    assert places(call(detail(case), status="missing")) == [("parameter", "status")]


def test_list_is_filtered(call, share, caseworker):
    cases = {
        "missing": tell_case(caseworker, 1, status="missing"),
        "kenyan": tell_case(caseworker, 2, nationality="KEN"),
        "unknown": tell_case(caseworker, 3, nationality=""),
    }
    for one in cases.values():
        share(one)

    assert refs(call(LIST, status="missing")) == [cases["missing"].ref]
    assert refs(call(LIST, nationality="KEN")) == [cases["kenyan"].ref]
    assert refs(call(LIST, nationality="unknown")) == [cases["unknown"].ref]
    assert refs(call(LIST, stage="finished")) == []


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 8])
def test_pages_show_every_case_once_with_ties_of_days(
    call, share, organisation, caseworker, limit
):
    cases = plain_cases(organisation, caseworker, 5)
    cases += plain_cases(organisation, caseworker, 2, opened_on=date(2024, 2, 1))
    for one in cases:
        share(one)
    found, after, pages = [], "", 0

    while after is not None:
        page = call(LIST, limit=limit, **({"after": after} if after else {}))
        assert len(refs(page)) <= limit
        found += refs(page)
        after, pages = page.json()["after"], pages + 1

    assert sorted(found) == sorted(one.ref for one in cases)
    assert pages == -(-len(cases) // limit)


def test_list_of_three_costs_the_queries_of_one(call, share, caseworker):
    def queries():
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            assert call(LIST).status_code == 200
        return len(data), len(keys)

    def add(number):
        one = tell_case(caseworker, number)
        ask_for(one)
        share(one, profile="full")

    # The first use of a key within a minute is noted, and that is one query more.
    with clock.at(clock.now()):
        add(1)
        queries()
        of_one = queries()
        add(2)
        add(3)

        assert queries() == of_one


def test_looks_are_recorded_with_the_partner(call, share, case):
    share(case)

    call(LIST)
    call(detail(case))

    consulted, listed = AuditEntry.objects.order_by("-sequence")[:2]
    assert (listed.action, json.loads(listed.detail)) == ("case.listed", {"cases": [str(case.id)]})
    assert (consulted.action, consulted.object_id) == ("case.consulted", case.id)
    for entry in (listed, consulted):
        assert entry.organisation_id == case.organisation_id
        assert (entry.actor_kind, entry.actor_id) == ("partner", call.key.public_id)


def test_look_at_the_unseen_records_nothing(call, unseen):
    before = AuditEntry.objects.count()

    for case in unseen.values():
        call(detail(case))
    call(LIST)

    assert AuditEntry.objects.count() == before


def test_grant_to_the_partner_is_not_told_of_others(call, share, case):
    """Other partners of the same case stay unknown."""
    third = make_organisation(name="Thirdgroupword")
    share(case)
    share(case, to=third, profile="full")

    response = call(detail(case))

    assert list(response.json()) == SHARED_BY["minimal"]
    assert Grant.objects.filter(case=case).count() == 2
