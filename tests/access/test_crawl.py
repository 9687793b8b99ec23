"""What holds at every address: headers, cookies, forged forms, what asking changes, the log."""

import hashlib
import logging
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from django.apps import apps
from django.db import connection, transaction
from django.test import Client

from tests.access.asking import addresses, ask, path_of
from tests.access.world import World, standing

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

EVIL = "https://evil.example"
ADDRESSES = addresses()
PAGES = [name for name in ADDRESSES if not name.startswith("api-")]
WHO_ASKS = {"coordinator": ("GET", "POST"), "anonymous": ("GET", "OPTIONS"), "partner": ("GET",)}
UNSAFE = ("POST", "PUT", "PATCH", "DELETE")
# Written by looking: the record of looks, when sessions and calendars were used last, and the keys
# of what was not there.
BY_LOOKING = {"people_auditentry", "people_audithead", "people_session", "cases_calendarlink"}


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    with standing(django_db_blocker) as (made, _server):
        yield made


class Crawler:
    """Goes everywhere as one kind of actor; what was written is taken back each time."""

    def __init__(self, world: World, actor: str, **headers: str) -> None:
        self.world, self.actor, self.headers = world, actor, headers

    def ask(self, method: str, name: str, **headers: str) -> Any:
        client = Client(enforce_csrf_checks=True, raise_request_exception=False)
        told = {**self.world.headers[self.actor], **self.headers, **headers}
        with transaction.atomic(), transaction.atomic("keys"):
            answer = client.generic(method, path_of(name, self.world), **told)
            answer.told = b"".join(answer).decode("utf-8", "replace")
            transaction.set_rollback(True)
            transaction.set_rollback(True, "keys")
        return answer


@pytest.fixture(scope="module")
def answers(world: World) -> list[tuple[tuple[str, str, str], Any]]:
    """One answer to each method of a browser, at every address, for three kinds of actors."""
    asked = {"HTTP_ORIGIN": EVIL, "HTTP_ACCESS_CONTROL_REQUEST_METHOD": "POST"}
    return [
        ((actor, method, name), Crawler(world, actor, **asked).ask(method, name))
        for actor, methods in WHO_ASKS.items()
        for name in ADDRESSES
        for method in methods
    ]


# JSON is shown as text, or not at all: nothing sniffs it.
HARMLESS = (
    *("text/html", "application/json", "application/feed+json"),
    "application/vnd.oai.openapi+json",
)
# The same for everybody, and kept on the way for a minute.
PUBLIC = ("public_figures", "public_release", "public_csv", "public_json", "public_feed")


def policy_of(answer: Any) -> dict[str, str]:
    parts = answer.headers["Content-Security-Policy"].split(";")
    return {word: value for word, _space, value in (part.strip().partition(" ") for part in parts)}


@pytest.mark.asvs("v5.0.0-3.4.2")
def test_no_address_opens_itself_to_other_sites(answers):
    open_to_others = [
        (where, header)
        for where, answer in answers
        for header in answer.headers
        if header.lower().startswith("access-control-")
    ]

    assert open_to_others == []


@pytest.mark.asvs("v5.0.0-3.4.3", "v5.0.0-3.4.4", "v5.0.0-3.4.5", "v5.0.0-3.4.6", "v5.0.0-3.2.1")
def test_every_answer_carries_the_whole_set_of_headers(answers):
    wrong = []
    for where, answer in answers:
        policy = policy_of(answer)
        is_sandboxed = "sandbox" in policy
        right = {
            "policy": policy["default-src"] == "'none'",
            "sources": is_sandboxed or policy["object-src"] == policy["base-uri"] == "'none'",
            "scripts": is_sandboxed or policy["script-src"] == policy["style-src"] == "'self'",
            "frames": is_sandboxed or policy["frame-ancestors"] == "'none'",
            "sniffing": answer.headers["X-Content-Type-Options"] == "nosniff",
            "referrer": answer.headers["Referrer-Policy"] == "no-referrer",
            "opener": answer.headers["Cross-Origin-Opener-Policy"] == "same-origin",
            "resource": answer.headers["Cross-Origin-Resource-Policy"] == "same-origin",
            "robots": answer.headers["X-Robots-Tag"] == "noindex, nofollow",
            "kept": answer.headers["Cache-Control"] == "no-store"
            or (where[2] in PUBLIC and answer.status_code == 200),
            "framed": answer.headers["X-Frame-Options"] == "DENY",
            "inline": "unsafe" not in answer.headers["Content-Security-Policy"],
            "typed": answer.status_code in (204, 302, 405) or "Content-Type" in answer.headers,
        }
        wrong += [(where, name) for name, holds in right.items() if not holds]

    assert wrong == []


@pytest.mark.asvs("v5.0.0-3.2.1")
def test_what_is_no_page_is_a_download_or_cannot_be_one(answers):
    kinds = Counter()
    for where, answer in answers:
        kind = answer.headers.get("Content-Type", "")
        kinds[kind] += 1
        is_word = (where[2], kind) == ("healthz", "text/plain")
        if answer.status_code == 200 and not kind.startswith(HARMLESS) and not is_word:
            assert answer.headers["Content-Disposition"].startswith("attachment;"), where
            assert "sandbox" in policy_of(answer), where

    assert set(kinds) >= {"text/html; charset=utf-8", "application/json"}


@pytest.mark.asvs("v5.0.0-3.3.2", "v5.0.0-3.3.4")
def test_cookies_are_out_of_reach_of_scripts_and_never_in_a_page(answers, world):
    wrong, seen = [], set()
    for where, answer in answers:
        for name, cookie in answer.cookies.items():
            seen.add(name)
            kept = (cookie["httponly"], cookie["samesite"], cookie["path"], cookie["domain"])
            if cookie.value and kept != (True, "Lax", "/", ""):
                wrong.append((where, name, kept))
        session = world.headers[where[0]].get("HTTP_COOKIE", "").rpartition("sessionid=")[2]
        if session and session[:32] in answer.told + answer.headers.get("Location", ""):
            wrong.append((where, "session in the page"))

    assert wrong == []
    assert "csrftoken" in seen


@pytest.mark.asvs("v5.0.0-3.5.1")
def test_no_unsafe_request_without_the_forms_token_is_run(world):
    crawler = Crawler(world, "coordinator")

    passed = [
        (method, name)
        for name in PAGES
        for method in UNSAFE
        if crawler.ask(method, name).status_code != 403
    ]

    assert passed == []


@pytest.mark.asvs("v5.0.0-7.2.2")
def test_partners_key_opens_no_page(world):
    crawler = Crawler(world, "partner")
    no_door = {"account_login", "exit_page", "join", "new_password", "calendar_feed", "healthz"}
    no_door.add("partner_docs")
    no_door |= set(PUBLIC)

    opened = {name for name in PAGES if crawler.ask("GET", name).status_code == 200}

    assert opened == no_door & opened


def tables() -> dict[str, str]:
    """Return a hash of what stands in each table."""
    found = {}
    for model in apps.get_models(include_auto_created=True):
        name = model._meta.db_table
        if name in BY_LOOKING or model._meta.label in ("people.DataKey", "people.ServiceKey"):
            continue
        with connection.cursor() as cursor:
            if name in connection.introspection.table_names(cursor):
                cursor.execute(f"SELECT * FROM {connection.ops.quote_name(name)}")  # noqa: S608
                rows = sorted(map(repr, cursor.fetchall()))
                found[name] = hashlib.sha256("".join(rows).encode()).hexdigest()
    return found


@pytest.mark.asvs("v5.0.0-3.5.3")
@pytest.mark.parametrize("actor", ["coordinator", "anonymous"])
def test_asking_changes_nothing_but_the_record_of_looks(actor, world):
    before = tables()
    assert len(before) > 40
    headers = world.headers[actor]

    with transaction.atomic(), transaction.atomic("keys"):
        for name in ADDRESSES:
            for method in ("GET", "HEAD", "OPTIONS"):
                client = Client(raise_request_exception=False)
                b"".join(client.generic(method, path_of(name, world), **headers))
        after = tables()
        transaction.set_rollback(True)
        transaction.set_rollback(True, "keys")

    assert {name for name in before if before[name] != after[name]} == set()


class Lines(logging.Handler):
    """What `homeward.security` said."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record)


@pytest.fixture
def security() -> Iterator[list[logging.LogRecord]]:
    logger, lines = logging.getLogger("homeward.security"), Lines()
    logger.addHandler(lines)
    yield lines.said
    logger.removeHandler(lines)


@pytest.mark.asvs("v5.0.0-16.3.2")
@pytest.mark.parametrize("actor", ["intake", "foreign", "auditor", "traveller", "partner"])
def test_each_refusal_is_logged_once_with_page_and_member(actor, world, security):
    wrong = []
    for name in ADDRESSES:
        for method in ("GET", "POST"):
            security.clear()
            status = ask(world, name, method, actor).status
            lines = [line for line in security if not line.event.startswith("sign_in_")]
            if len(lines) != (status in (401, 403, 404)):
                wrong.append((method, name, status, [line.event for line in lines]))
            for line in lines:
                is_nobody = name not in PAGES and actor != "partner"
                if line.page != name or bool(line.who) == is_nobody:
                    wrong.append((method, name, line.page, line.who))

    assert wrong == []
