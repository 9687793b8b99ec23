"""What stands at the head of every kind of answer."""

import json
import re

import pytest
from django.test import Client
from django.urls import reverse

from config.logs import BareFormatter
from people.web.middleware import PERMISSIONS_POLICY
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

POLICY = (
    "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
EVERYWHERE = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": PERMISSIONS_POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}
MB = 1024 * 1024


def break_down(*_args, **_options):
    raise ZeroDivisionError("Ramesh")


@pytest.fixture
def answers(client, caseworker, monkeypatch):
    """One answer of each kind."""
    nobody, strict = Client(), Client(enforce_csrf_checks=True)
    signed_in(client, caseworker)
    signed_in(strict, caseworker)
    kinds = {
        "page": client.get(reverse("case_list")),
        "fragment": client.get(reverse("case_list"), headers={"HX-Request": "true"}),
        "redirect": nobody.get(reverse("case_list")),
        "not allowed": client.get(reverse("activity")),
        "not found": client.get("/nowhere/"),
        "wrong method": client.get(reverse("quick_exit")),
        "forged": strict.post(reverse("quick_exit")),
        "too large": client.generic("POST", reverse("quick_exit"), b"x" * (4 * MB + 1)),
        "away": nobody.post(reverse("account_login"), {"login": "a@example.org", "password": "x"}),
        "exit": client.get(reverse("exit_page")),
        "api without key": nobody.get(reverse("api-case-list")),
        "api not found": nobody.get("/api/v1/nowhere/"),
        "api too large": nobody.generic("POST", reverse("api-case-list"), b"x" * (4 * MB + 1)),
        "style": nobody.get("/static/homeward.css"),
    }
    monkeypatch.setattr("people.web.views.leaving.render", break_down)
    client.raise_request_exception = False
    kinds["fault"] = client.get(reverse("exit_page"))
    kinds["style"].close()
    return kinds


STATUS = {
    "page": 200,
    "fragment": 200,
    "redirect": 302,
    "not allowed": 403,
    "not found": 404,
    "wrong method": 405,
    "forged": 403,
    "too large": 413,
    "away": 503,
    "exit": 200,
    "api without key": 401,
    "api not found": 404,
    "api too large": 413,
    "style": 200,
    "fault": 500,
}


def test_answers_are_of_the_kinds_that_are_meant(answers):
    assert {kind: answer.status_code for kind, answer in answers.items()} == STATUS


def test_safety_headers_stand_on_every_answer(answers):
    missing = {
        (kind, name): answer.headers.get(name)
        for kind, answer in answers.items()
        for name, value in EVERYWHERE.items()
        if answer.headers.get(name) != value
    }

    assert missing == {}


@pytest.mark.parametrize("kind", ["page", "not allowed", "not found", "exit", "away"])
def test_old_browsers_show_no_page_inside_another(answers, kind):
    assert answers[kind].headers["X-Frame-Options"] == "DENY"


def test_nothing_but_static_files_is_kept_by_browsers(answers):
    kept = {
        kind for kind, answer in answers.items() if answer.headers["Cache-Control"] != "no-store"
    }

    assert kept == {"style"}


def test_forgery_cookie_is_out_of_reach_of_scripts_and_other_sites(client, caseworker):
    signed_in(client, caseworker)
    client.get(reverse("case_new"))

    cookie = client.cookies["csrftoken"]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")


def test_passkeys_are_all_that_pages_may_use_of_the_browser():
    policy = dict(part.split("=") for part in PERMISSIONS_POLICY.split(", "))

    used = {feature for feature, who in policy.items() if who != "()"}
    assert used == {"publickey-credentials-create", "publickey-credentials-get"}
    assert {policy[feature] for feature in used} == {"(self)"}
    assert policy.keys() >= {"camera", "microphone", "geolocation", "usb", "payment", "serial"}


@pytest.mark.asvs("v5.0.0-16.5.1")
def test_fault_shows_a_number_and_nothing_of_its_cause(answers, client, monkeypatch):
    told = answers["fault"].content.decode()
    assert "Ramesh" not in told
    assert "ZeroDivisionError" not in told

    again = client.get(reverse("exit_page")).content.decode()

    number = re.compile(r"\b[0-9a-f]{8}\b")
    assert number.search(told)[0] != number.search(again)[0]
    assert number.sub("", told) == number.sub("", again)


@pytest.mark.asvs("v5.0.0-16.3.4", "v5.0.0-16.5.1")
@pytest.mark.parametrize("path", ["/page/", "/api/v1/cases/"])
def test_number_of_the_fault_stands_in_the_log(path, client, partner, monkeypatch, caplog):
    monkeypatch.setattr("people.web.views.leaving.render", break_down)
    monkeypatch.setattr("people.accounts.authentication.open_key", break_down)
    client.raise_request_exception = False

    answer = client.get(path, headers={"Authorization": "Api-Key x"})

    (record,) = [line for line in caplog.records if line.name == "django.request"]
    line = json.loads(BareFormatter().format(record))
    assert answer.status_code == 500
    assert line["error_id"] in answer.content.decode()
    assert line["type"] == "builtins.ZeroDivisionError"
    assert "Ramesh" not in json.dumps(line)


@pytest.mark.parametrize("kind", ["too large", "api too large"])
def test_body_above_the_limit_is_told_the_limit(answers, kind):
    assert "4 MB" in answers[kind].content.decode()


def test_body_at_the_limit_is_read(client, caseworker):
    signed_in(client, caseworker)

    answer = client.generic("POST", reverse("quick_exit"), b"x" * (4 * MB))

    assert answer.status_code == 302


@pytest.mark.parametrize("length", ["-1", "x", "1e9", "99999999999999999999"])
def test_length_that_is_none_is_refused(client, caseworker, length):
    signed_in(client, caseworker)

    answer = client.post(reverse("quick_exit"), CONTENT_LENGTH=length)

    assert answer.status_code == 413
