"""What a partner is told: the cases granted to it, and of them the groups that were shared."""

import pytest

from cases.access.models import Consent, Grant
from people.accounts.services import make_organisation
from people.dates import clock
from tests.cases.api.asked import LIST, NOT_FOUND, SHARED_BY, UNSEEN, detail, refs, words_in
from tests.cases.exports.told import tell_case

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


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


def test_grant_to_the_partner_is_not_told_of_others(call, share, case):
    """Other partners of the same case stay unknown."""
    third = make_organisation(name="Thirdgroupword")
    share(case)
    share(case, to=third, profile="full")

    response = call(detail(case))

    assert list(response.json()) == SHARED_BY["minimal"]
    assert Grant.objects.filter(case=case).count() == 2
