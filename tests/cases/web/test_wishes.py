"""What a prisoner of war wants, on the page of the request."""

import pytest

from cases.repatriation.addressees import add_addressee
from cases.repatriation.models import Request
from cases.repatriation.services import open_request

WISH = {"version": 1, "wish": "stay", "wish_source": "Told the ICRC delegate, alone"}


@pytest.fixture
def pow_return(case_of, caseworker, organisation):
    office = add_addressee(
        organisation=organisation,
        by=caseworker,
        kind="ua_coord_hq",
        name="Headquarters (invented)",
    )
    return open_request(
        case=case_of(caseworker), by=caseworker, kind="pow_return", addressee=office
    )


def test_wish_is_recorded_and_shown_with_its_source(mina, pow_return) -> None:
    page = f"/requests/{pow_return.pk}/"
    assert f"{page}wish/" in mina.get(page).content.decode()

    assert mina.post(f"{page}wish/", WISH | {"wish_on": "2026-05"}).status_code == 302

    shown = mina.get(page).content.decode()
    assert WISH["wish_source"] in shown
    assert "Wants to stay where he or she is" in shown
    assert "May 2026" in shown


def test_second_of_two_wishes_is_told_of_the_first(mina, pow_return) -> None:
    page = f"/requests/{pow_return.pk}/wish/"
    mina.post(page, WISH)

    answer = mina.post(page, WISH | {"wish": "home"})

    assert answer.status_code == 409
    assert "Wants to stay where he or she is" in answer.content.decode()
    assert 'name="version" value="2"' in answer.content.decode()
    assert Request.objects.get().wish == "stay"


def test_wish_without_its_source_is_told_at_the_field(mina, pow_return) -> None:
    answer = mina.post(f"/requests/{pow_return.pk}/wish/", WISH | {"wish_source": ""})

    assert answer.status_code == 422
    assert Request.objects.get().wish == ""


def test_request_of_another_kind_has_no_such_page(mina, case_of, caseworker, sent_request) -> None:
    request = sent_request(case_of(caseworker), caseworker)

    assert mina.get(f"/requests/{request.pk}/wish/").status_code == 404
    assert 'id="wish"' not in mina.get(f"/requests/{request.pk}/").content.decode()
