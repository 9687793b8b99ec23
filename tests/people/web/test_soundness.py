"""Requests that no browser of ours sends, and members who may no longer come in."""

import logging

import pytest
from django.db import OperationalError
from django.test import Client

from config.logs import BareFormatter
from people.web.views import leaving as views
from tests.signing import signed_in

BACKEND = "people.accounts.backend.MembersBackend"


@pytest.mark.parametrize("charset", ["hex", "idna", "rot13", "utf-16"])
def test_other_charsets_are_refused(db, charset) -> None:
    kind = f"multipart/form-data; charset={charset}"

    answer = Client().generic("POST", "/account/sign-in/", b"login=x", content_type=kind)

    assert answer.status_code == 400


def test_session_key_that_is_none_is_dropped(db) -> None:
    client = Client()
    client.cookies["sessionid"] = "abcdefgh\x00ijkl"

    assert client.get("/account/sign-in/").status_code == 200


def test_locked_database_is_said_to_be_busy(db, monkeypatch) -> None:
    def locked(*_args, **_kwargs):
        raise OperationalError("database is locked")

    monkeypatch.setattr(views, "render", locked)
    answer = Client(raise_request_exception=False).get("/page/")

    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")


def test_member_who_works_nowhere_is_led_out_once(caseworker) -> None:
    client = Client()
    signed_in(client, caseworker)
    caseworker.is_active = False
    caseworker.save()

    first = client.get("/")

    assert first.headers["Location"] == "/account/sign-in/?next=/"
    assert client.get("/account/sign-in/").status_code == 200


@pytest.mark.parametrize("gone", ["user", "membership"])
@pytest.mark.usefixtures("counted")
def test_right_password_of_who_left_is_answered_as_a_wrong_one(caseworker, gone) -> None:
    caseworker.user.set_password("seven quiet lamps 41")
    if gone == "user":
        caseworker.user.is_active = False
    caseworker.is_active = gone == "user"
    caseworker.user.save()
    caseworker.save()

    def answer(password: str) -> tuple[int, int]:
        told = {"login": "mina@example.org", "password": password}
        page = Client().post("/account/sign-in/", told)
        return page.status_code, page.content.decode().count("do not belong together")

    assert answer("seven quiet lamps 41") == answer("another sentence 9") == (200, 1)


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_other_methods_are_refused(caseworker, method) -> None:
    client = Client()
    signed_in(client, caseworker)

    assert getattr(client, method)("/cases/new/").status_code == 405


def test_log_names_pages_not_addresses(db, caplog) -> None:
    with caplog.at_level(logging.WARNING, "django.request"):
        Client().get("/cases/Rajan Canary/")
        Client(enforce_csrf_checks=True).post("/join/secret-token/", {})

    lines = [BareFormatter().format(record) for record in caplog.records]
    assert lines
    assert not any("Canary" in line or "secret-token" in line for line in lines)
    assert any("join" in line for line in lines)
