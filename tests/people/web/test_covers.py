"""Pages of deputies."""

from datetime import timedelta

import pytest

from people.accounts.covers import cover_of
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.mark.parametrize("who", ["caseworker", "coordinator"])
def test_deputy_is_named_and_ended(request, as_member, caseworker, colleague, who):
    client = as_member(request.getfixturevalue(who))
    own = who == "caseworker"
    page = "/account/deputy/" if own else f"/members/{caseworker.pk}/deputy/"
    until = (clock.today() + timedelta(days=7)).isoformat()

    answer = client.post(page, {"deputy": str(colleague.pk), "until": until})

    assert answer.headers["Location"] == ("/account/" if own else f"/members/{caseworker.pk}/")
    assert cover_of(caseworker).deputy == colleague
    assert "Tunde" in client.get(answer.headers["Location"]).content.decode()
    client.post(f"{page}end/")
    assert cover_of(caseworker) is None


@pytest.mark.parametrize(
    ("deputy", "until"), [("self", "2999-01-01"), ("auditor", ""), ("stranger", "2020-01-01")]
)
def test_wrong_deputy_is_refused(request, as_member, caseworker, colleague, deputy, until):
    chosen = caseworker if deputy == "self" else request.getfixturevalue(deputy)

    answer = as_member(caseworker).post(
        "/account/deputy/", {"deputy": str(chosen.pk), "until": until}
    )

    assert answer.status_code == 422
    assert cover_of(caseworker) is None


def test_deputy_reads_for_whom_he_stands_in(as_member, caseworker, colleague):
    until = (clock.today() + timedelta(days=7)).isoformat()
    as_member(caseworker).post("/account/deputy/", {"deputy": str(colleague.pk), "until": until})

    page = as_member(colleague).get("/account/").content.decode()

    assert "You stand in for" in page
    assert "Mina" in page
