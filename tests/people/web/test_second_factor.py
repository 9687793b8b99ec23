"""Without a second factor nothing opens but the pages where one is made."""

import re

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from django.urls import reverse

from people.accounts import sessions
from people.accounts.models import Session
from people.accounts.second_factor import codes_of, factors_of, has_factor
from people.dates import clock
from tests.signing import BACKEND, code_of, signed_in, with_app

pytestmark = [
    pytest.mark.django_db(databases=["default", "keys"]),
    pytest.mark.usefixtures("counted"),
]
ENROLMENT = ("factors", "factor_app", "factor_passkey")


@pytest.fixture
def half(client, caseworker):
    """A browser in which the password was right, and no more."""
    client.force_login(caseworker.user, backend=BACKEND)
    session = client.session
    sessions.begin(session)
    session.save()
    return client


@pytest.mark.asvs("v5.0.0-6.3.3")
def test_half_signed_in_reaches_nothing_else(half):
    closed = [
        "/",
        "/cases/",
        "/account/codes/",
        "/account/password/",
        "/nowhere/",
        "/api/v1/cases/",
    ]

    assert {half.get(path).headers["Location"] for path in closed} == {reverse("factors")}
    assert {half.post(path).status_code for path in closed} == {403}


@pytest.mark.parametrize("name", ENROLMENT)
def test_half_signed_in_makes_a_factor(half, caseworker, name):
    page = half.get(reverse(name))

    assert page.status_code == 200
    assert "Mina" not in page.content.decode()


@pytest.mark.parametrize("name", ["account_logout", "quick_exit"])
def test_half_signed_in_may_leave(half, name):
    assert half.post(reverse(name)).status_code == 302
    assert half.get(reverse("factors")).headers["Location"].startswith(reverse("account_login"))


def secret_on(page):
    return re.search(r"<code dir=\"ltr\">([A-Z2-7 ]+)</code>", page)[1].replace(" ", "")


@pytest.mark.asvs("v5.0.0-7.2.4")
def test_first_app_opens_the_rest_under_another_key(half, caseworker):
    page = half.get(reverse("factor_app")).content.decode()
    before = half.cookies["sessionid"].value
    secret = secret_on(page)
    assert re.search(r'<path d="M4 4h1v1h-1z', page)
    assert secret not in str(Session.objects.values())
    assert secret not in str(half.session.items())

    answer = half.post(reverse("factor_app"), {"code": code_of(secret)})

    assert answer.headers["Location"] == reverse("recovery_codes")
    assert half.cookies["sessionid"].value != before
    codes = half.get(reverse("recovery_codes")).content.decode()
    assert codes.count("<li><code>") == 10
    assert half.get("/cases/").status_code == 200


def test_wrong_code_shows_the_same_key_again(half, caseworker):
    secret = secret_on(half.get(reverse("factor_app")).content.decode())

    answer = half.post(reverse("factor_app"), {"code": "000000"})

    assert answer.status_code == 422
    assert secret_on(answer.content.decode()) == secret
    assert not has_factor(caseworker.user)


def test_factor_made_elsewhere_ends_a_half_session(half, caseworker):
    with_app(caseworker)

    answer = half.get(reverse("factor_app"))

    assert answer.headers["Location"] == reverse("account_login")
    assert not Session.objects.filter(user=caseworker.user).exists()
    assert half.post(reverse("factor_passkey")).status_code == 302


@pytest.mark.parametrize("told", ["", "[]", "{}", "null", '{"id":"YQ","response":[]}'])
def test_what_is_no_passkey_is_not_kept(half, caseworker, told):
    half.get(reverse("factor_passkey"))

    answer = half.post(reverse("factor_passkey"), {"credential": told})

    assert answer.status_code == 422
    assert not has_factor(caseworker.user)


@pytest.fixture
def whole(client, caseworker):
    with_app(caseworker)
    return signed_in(client, caseworker)


@pytest.mark.parametrize(
    "name", ["factor_app", "factor_passkey", "recovery_codes", "recovery_codes_file"]
)
def test_changing_factors_asks_for_one_again(whole, name):
    clock.move((sessions.FRESH.total_seconds() + 1) / 86400)

    answer = whole.get(reverse(name))

    assert answer.headers["Location"].startswith(reverse("confirm"))


def test_removing_the_last_factor_leads_to_a_new_one(whole, caseworker):
    app = factors_of(caseworker.user).app
    address = reverse("factor_remove", args=[app.pk])
    assert "last one" in whole.get(address).content.decode()

    answer = whole.post(address)

    assert answer.headers["Location"] == reverse("factors")
    assert whole.get("/cases/").headers["Location"] == reverse("factors")
    assert not Authenticator.objects.exists()


def test_factor_of_somebody_else_is_not_found(whole, colleague):
    with_app(colleague)
    app = factors_of(colleague.user).app

    assert whole.post(reverse("factor_remove", args=[app.pk])).status_code == 404
    assert has_factor(colleague.user)


def test_codes_come_as_a_file_that_says_nothing_else(whole, caseworker):
    answer = whole.get(reverse("recovery_codes_file"))

    assert answer.headers["Content-Disposition"] == 'attachment; filename="codes.txt"'
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    lines = answer.content.decode().split("\n")
    assert [line.replace(" ", "") for line in lines if line] == codes_of(caseworker.user)


def test_codes_are_renewed_by_post_alone(whole, caseworker):
    old = codes_of(caseworker.user)

    assert whole.get(reverse("recovery_codes_renew")).status_code == 405
    whole.post(reverse("recovery_codes_renew"))

    assert not set(old) & set(codes_of(caseworker.user))


@pytest.mark.parametrize("name", [*ENROLMENT, "recovery_codes", "password_change"])
def test_strangers_are_led_to_sign_in(name):
    assert Client().get(reverse(name)).headers["Location"].startswith(reverse("account_login"))
