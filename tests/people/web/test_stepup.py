"""A second factor shown too long ago is asked for again; what was typed goes on, whole."""

from datetime import timedelta
from html import unescape
from re import findall

import pytest
from django.http import JsonResponse
from django.test import Client
from django.urls import path, reverse

from config import urls
from people.accounts import sessions
from people.accounts.models import Session
from people.accounts.roles import Permission
from people.audit.models import AuditEntry
from people.dates import clock
from people.web.doors import door
from people.web.stepup import fresh_factor
from tests.signing import code_of, signed_in, with_app

pytestmark = [
    pytest.mark.django_db(databases=["default", "keys"]),
    pytest.mark.usefixtures("counted"),
]

TYPED = {"reason": ["नेपाल «Ramesh» <b>&amp;", ""], "case": ["C-2026-00001", "C-2026-00002"]}
DAY = timedelta(days=1)
STALE = sessions.FRESH + timedelta(seconds=1)


@door(Permission.KEEP_ACCOUNT)
@fresh_factor
def echo(request):
    return JsonResponse({"method": request.method, "sent": dict(request.POST.lists())})


class Pages:
    """All pages of ours and one that says what it was sent."""

    urlpatterns = [*urls.urlpatterns, path("echo/", echo, name="echo")]
    handler403, handler404 = urls.handler403, urls.handler404


@pytest.fixture
def secret(caseworker, settings):
    settings.ROOT_URLCONF = Pages
    return with_app(caseworker)


@pytest.fixture
def stale(client, caseworker, secret):
    """A browser whose second factor was shown a little too long ago."""
    signed_in(client, caseworker)
    clock.move(days=STALE / DAY)
    return client


def hidden_fields(answer):
    """Return what the page's form holds, as a browser would send it."""
    text = answer.content.decode()
    form = text[text.index('name="confirm-next"') - 40 :]
    found = findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form)
    fields: dict[str, list[str]] = {}
    for name, value in found:
        fields.setdefault(unescape(name), []).append(unescape(value))
    return fields


def test_factor_shown_lately_is_not_asked_for(client, caseworker, secret):
    signed_in(client, caseworker)
    clock.move(days=(sessions.FRESH - timedelta(seconds=9)) / DAY)

    assert client.get("/echo/").json()["method"] == "GET"


@pytest.mark.asvs("v5.0.0-7.5.1")
def test_stale_address_leads_to_the_page_that_asks_and_on(stale, secret):
    asked = stale.get("/echo/?page=2")
    assert asked.url == "/account/confirm/?next=%2Fecho%2F%3Fpage%3D2"

    answer = stale.post(asked.url, {"confirm-code": code_of(secret)})

    assert (answer.status_code, answer.url) == (302, "/echo/?page=2")
    assert stale.get(answer.url).status_code == 200


@pytest.mark.asvs("v5.0.0-7.5.1")
def test_stale_form_is_not_run_and_arrives_whole_after_the_code(stale, secret):
    asked = stale.post("/echo/?page=2", TYPED)
    assert asked.status_code == 403
    fields = hidden_fields(asked)

    confirmed = stale.post(reverse("confirm"), fields | {"confirm-code": code_of(secret)})

    assert (confirmed.status_code, confirmed.url) == (307, "/echo/?page=2")
    sent = stale.post(confirmed.url, fields).json()["sent"]
    assert {name: sent[name] for name in TYPED} == TYPED


def test_wrong_code_opens_nothing_and_loses_nothing(stale, secret):
    fields = hidden_fields(stale.post("/echo/", TYPED))

    wrong = stale.post(reverse("confirm"), fields | {"confirm-code": "000000"})

    assert wrong.status_code == 422
    assert {name: hidden_fields(wrong)[name] for name in TYPED} == TYPED
    assert stale.post("/echo/", TYPED).status_code == 403


def test_form_without_fields_is_posted_again_too(stale, secret):
    fields = hidden_fields(stale.post("/echo/"))

    confirmed = stale.post(reverse("confirm"), fields | {"confirm-code": code_of(secret)})

    assert confirmed.status_code == 307


def test_more_fields_than_can_be_carried_are_refused(stale):
    assert stale.post("/echo/", {"case": ["x"] * 401}).status_code == 413


def test_fragment_sends_the_page_around_it_to_confirm(stale):
    around = {"HX-Request": "true", "HX-Current-URL": "http://testserver/cases/?stage=open"}

    answer = stale.post("/echo/", TYPED, headers=around)

    assert answer.status_code == 403
    assert answer.headers["HX-Redirect"] == "/account/confirm/?next=%2Fcases%2F%3Fstage%3Dopen"


@pytest.mark.asvs("v5.0.0-7.2.4")
def test_session_goes_on_under_another_key_and_the_old_one_is_dead(stale, secret):
    old = stale.cookies["sessionid"].value

    stale.post(reverse("confirm"), {"confirm-code": code_of(secret)})

    assert stale.cookies["sessionid"].value != old
    assert Session.objects.count() == 1
    thief = Client()
    thief.cookies["sessionid"] = old
    assert thief.get(reverse("case_list")).status_code == 302


def test_showing_the_factor_again_is_recorded(stale, secret, caseworker):
    stale.post(reverse("confirm"), {"confirm-code": code_of(secret)})

    entry = AuditEntry.objects.get(action="account.stepped_up")
    assert (entry.actor_id, entry.detail) == (caseworker.id, "{}")


@pytest.mark.parametrize("method", ["get", "post"])
def test_confirm_is_closed_to_who_is_not_signed_in(client, method):
    answer = getattr(client, method)(reverse("confirm"))

    assert answer.url.startswith(reverse("account_login"))


AWAY = [
    "https://evil.example/",
    "//evil.example/",
    "///evil.example/",
    "/\\evil.example/",
    "\\\\evil.example/",
    "http:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "/\t/evil.example/",
    "http://testserver@evil.example/",
    "evil.example",
    " //evil.example",
    "/%0d%0aLocation:https://evil.example\r\n",
    "",
]


@pytest.mark.asvs("v5.0.0-3.7.2")
@pytest.mark.parametrize("onward", AWAY)
def test_nobody_is_sent_to_another_site(client, caseworker, onward):
    signed_in(client, caseworker)

    answer = client.get(reverse("confirm"), {"next": onward})

    assert answer.status_code == 302
    assert answer.url == reverse("today") or answer.url.startswith("/%")


def test_passwords_are_not_written_into_the_page_that_asks(stale):
    asked = stale.post("/account/password/", {"current": "old words", "password": "new words"})

    assert asked.status_code == 403
    assert b"old words" not in asked.content
    assert b"new words" not in asked.content


@pytest.mark.parametrize(
    "sent", ["1" * 4301, "[" * 1000, "[" * 20_000], ids=["digits", "brackets", "too long"]
)
@pytest.mark.parametrize(
    ("path", "field"),
    [("/account/confirm/", "confirm-credential"), ("/account/factors/passkey/", "credential")],
)
def test_what_no_browser_says_of_a_passkey_is_an_error(
    client, caseworker, secret, path, field, sent
):
    signed_in(client, caseworker)

    assert client.post(path, {field: sent}).status_code in (403, 422)
