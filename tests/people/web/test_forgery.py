"""Forms of our own are taken although they hide their origin; forged ones are not."""

import pytest
from django.test import Client, RequestFactory
from django.urls import reverse

from people.web.forgery import ForgeryCheck
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

HIDDEN = {"HTTP_ORIGIN": "null"}


@pytest.fixture
def strict(caseworker):
    return signed_in(Client(enforce_csrf_checks=True), caseworker)


@pytest.fixture
def token(strict):
    page = strict.get(reverse("account")).content.decode()
    return page.partition('name="csrfmiddlewaretoken" value="')[2].partition('"')[0]


def leave(client, token, **headers):
    answer = client.post(reverse("quick_exit"), {"csrfmiddlewaretoken": token}, **headers)
    return answer.status_code


OURS = {
    "origin told": {"HTTP_ORIGIN": "http://testserver"},
    "origin hidden, browser says it is ours": HIDDEN | {"HTTP_SEC_FETCH_SITE": "same-origin"},
    "origin hidden, browser says nothing": HIDDEN,
    "no origin": {},
}
FORGED = {
    "another site": {"HTTP_ORIGIN": "https://evil.example"},
    "another port": {"HTTP_ORIGIN": "http://testserver:8001"},
    "another scheme": {"HTTP_ORIGIN": "https://testserver"},
    "hidden, another site": HIDDEN | {"HTTP_SEC_FETCH_SITE": "cross-site"},
    "hidden, a host beside ours": HIDDEN | {"HTTP_SEC_FETCH_SITE": "same-site"},
    "hidden, typed": HIDDEN | {"HTTP_SEC_FETCH_SITE": "none"},
    "hidden, strange": HIDDEN | {"HTTP_SEC_FETCH_SITE": ""},
}


@pytest.mark.asvs("v5.0.0-3.5.1")
@pytest.mark.parametrize("headers", OURS.values(), ids=OURS.keys())
def test_form_of_ours_is_taken_with_its_token_alone(headers, strict, token):
    assert leave(strict, "", **headers) == 403
    assert leave(strict, "x" * 64, **headers) == 403

    assert leave(strict, token, **headers) == 302


@pytest.mark.asvs("v5.0.0-3.5.1")
@pytest.mark.parametrize("headers", FORGED.values(), ids=FORGED.keys())
def test_forged_form_is_refused_even_with_the_token(headers, strict, token):
    assert leave(strict, token, **headers) == 403


def test_token_of_another_browser_is_refused(strict, token, colleague):
    other = signed_in(Client(enforce_csrf_checks=True), colleague)
    other.get(reverse("account"))

    assert leave(other, token) == 403


@pytest.mark.asvs("v5.0.0-16.3.3")
def test_forged_form_is_logged_once_with_its_page(strict, caplog, caseworker):
    leave(strict, "")

    lines = [line for line in caplog.records if line.name == "homeward.security"]
    assert [(line.event, line.page) for line in lines] == [("forged", "quick_exit")]


def test_nothing_else_of_djangos_check_is_changed():
    request = RequestFactory().post("/", HTTP_ORIGIN="http://testserver")

    assert ForgeryCheck(lambda _request: None)._origin_verified(request)
    assert {name for name in vars(ForgeryCheck) if not name.startswith("__")} == {
        "_origin_verified"
    }
