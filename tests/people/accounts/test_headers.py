"""What stands at the head of every kind of answer."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
EVERYWHERE = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), "
    "browsing-topics=()",
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
        "not allowed": client.get(reverse("dashboard")),
        "not found": client.get("/nowhere/"),
        "wrong method": client.get(reverse("quick_exit")),
        "forged": strict.post(reverse("quick_exit")),
        "too large": client.generic("POST", reverse("quick_exit"), b"x" * (2 * MB + 1)),
        "away": nobody.post(reverse("account_login"), {"login": "a@example.org", "password": "x"}),
        "exit": client.get(reverse("exit_page")),
        "api without key": nobody.get(reverse("api-case-list")),
        "api not found": nobody.get("/api/v1/nowhere/"),
        "api too large": nobody.generic("POST", reverse("api-case-list"), b"x" * (2 * MB + 1)),
        "style": nobody.get("/static/homeward.css"),
    }
    kinds["style"].close()
    monkeypatch.setattr("people.web.views.leaving.render", break_down)
    client.raise_request_exception = False
    return kinds | {"fault": client.get(reverse("exit_page"))}


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


def test_no_answer_tells_other_sites_where_the_reader_was(answers):
    policies = {answer.headers["Referrer-Policy"] for answer in answers.values()}

    assert policies <= {"no-referrer", "same-origin"}


def test_forgery_cookie_is_out_of_reach_of_scripts_and_other_sites(client, caseworker):
    signed_in(client, caseworker)
    client.get(reverse("case_new"))

    cookie = client.cookies["csrftoken"]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")


def test_fault_shows_nothing_of_its_cause(answers):
    assert b"Ramesh" not in answers["fault"].content
    assert b"ZeroDivisionError" not in answers["fault"].content


@pytest.mark.parametrize("kind", ["too large", "api too large"])
def test_body_above_the_limit_is_told_the_limit(answers, kind):
    assert "2 MB" in answers[kind].content.decode()


def test_body_at_the_limit_is_read(client, caseworker):
    signed_in(client, caseworker)

    answer = client.generic("POST", reverse("quick_exit"), b"x" * (2 * MB))

    assert answer.status_code == 302


@pytest.mark.parametrize("length", ["-1", "x", "1e9", "99999999999999999999"])
def test_length_that_is_none_is_refused(client, caseworker, length):
    signed_in(client, caseworker)

    answer = client.post(reverse("quick_exit"), CONTENT_LENGTH=length)

    assert answer.status_code == 413
