"""Which keys, methods and ways of calling are let in."""

from datetime import timedelta

import pytest

from cases.casebook.models import Case
from people.accounts.models import PartnerKey
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.api.asked import LIST, SHARED_BY, detail, refs, words_in
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


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
