"""Who gets which answer where: every address, every method, every kind of actor.

`access_matrix.toml` says what is expected, one row of statuses for a method or several. An
address that is not listed fails, and so does a listed one that does not exist. The message holds
the rows as they were seen: judge each status before it goes into the file.
"""

import logging
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
import redis

from people.accounts.roles import MAY, ON_TRAVEL, Permission
from people.web.second_factor import ENROLMENT
from tests.access.asking import METHODS, Answer, addresses, ask, door_of, takes_case
from tests.access.world import ACTORS, BLIND, CANARY, HIDDEN, OF_GROUP, ROLES, World, standing

ENGINE = os.environ.get("HOMEWARD_TEST_ENGINE", "sqlite")
FILE = Path(__file__).with_name("access_matrix.toml")
MATRIX: dict[str, Any] = tomllib.loads(FILE.read_text())
COLUMNS = MATRIX.pop("actors")
# Whoever has a link, wants in or out: these ask for no permission.
DOORLESS = {
    *("account_login", "account_logout", "mfa_authenticate", "join", "new_password"),
    *("quick_exit", "exit_page"),
    # A monitor, which learns one word.
    "healthz",
    # Whoever has the secret address; what is in it is asked of whoever made it.
    "calendar_feed",
    # Whoever has the public address of a group reads what two of it published.
    *("public_figures", "public_release", "public_csv", "public_json", "public_feed"),
    # What stands in the source.
    "partner_docs",
}
KEYED = {name for name in addresses() if name.startswith("api-")}
CLOSED = (301, 302, 401, 403, 404, 405)
MOST = 20
IN_SOAK = os.environ.get("HOMEWARD_MATRIX") == "every engine"
pytestmark = pytest.mark.skipif(
    ENGINE != "sqlite" and not IN_SOAK, reason="`make soak` asks on PostgreSQL too"
)


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    """The world is made once; each request's writes are taken back."""
    with standing(django_db_blocker) as (made, server), redis.Redis.from_url(server.url) as tries:
        logging.disable(logging.CRITICAL)
        made.tries = tries
        yield made
        logging.disable(logging.NOTSET)


def answers_at(world: World, name: str) -> dict[str, list[Answer]]:
    world.tries.flushall()
    return {method: [ask(world, name, method, actor) for actor in ACTORS] for method in METHODS}


def rows_of(seen: dict[str, list[Answer]]) -> dict[str, list[int]]:
    """Return rows as the file has them: methods beside each other that answer alike share one."""
    statuses = {method: [answer.status for answer in found] for method, found in seen.items()}
    groups = groupby(METHODS, key=lambda method: statuses[method])
    return {" ".join(methods): row for row, methods in groups}


def by_method(rows: dict[str, list[int]]) -> dict[str, list[int]]:
    return {method: row for methods, row in rows.items() for method in methods.split()}


def as_text(name: str, rows: dict[str, list[int]]) -> str:
    quoted = {f'"{methods}"': ", ".join(map(str, row)) for methods, row in rows.items()}
    return "\n".join([f"[{name}]", *(f"{key:31} = [{row}]" for key, row in quoted.items()), ""])


def test_matrix_lists_every_address_and_no_other() -> None:
    missing = set(addresses()) - MATRIX.keys()
    gone = MATRIX.keys() - set(addresses())

    assert (sorted(missing), sorted(gone)) == ([], [])
    assert tuple(COLUMNS) == ACTORS


@pytest.mark.django_db
@pytest.mark.parametrize("name", addresses())
def test_each_actor_gets_the_answer_of_the_matrix(name: str, world: World) -> None:
    seen = answers_at(world, name)

    rows = as_text(name, rows_of(seen))
    expected = by_method(MATRIX.get(name, {}))
    differing = [
        f"{method} as {actor}: {answer.status}, expected {row[column]}"
        for method, row in expected.items()
        for column, (actor, answer) in enumerate(zip(ACTORS, seen[method], strict=True))
        if answer.status != row[column]
    ]
    assert set(expected) == set(METHODS), f"rows are missing; seen were:\n{rows}"
    assert not differing, "\n".join([*differing[:MOST], "seen were:", rows])
    assert _leaks(world, seen) == []
    # The positive control: where it is asked for with a reason, it is there.
    assert _shown_of_hidden(seen) == ({"POST"} if name == "reveal" else set())


def _shown_of_hidden(seen: dict[str, list[Answer]]) -> set[str]:
    """Say by which methods anything is shown of what stands on no page but its own."""
    word = HIDDEN.casefold()
    return {
        method
        for method, answers in seen.items()
        if any(word in answer.text.casefold() for answer in answers)
    }


def _leaks(world: World, seen: dict[str, list[Answer]]) -> list[str]:
    """No closed door shows anything of a case, and the blind see nothing of it anywhere.

    The colleague without the case sees what the whole group works with.
    """
    secret = [CANARY.casefold(), world.hidden.ref, world.case.ref]
    return [
        f"{method} as {actor} ({answer.status}) shows {word}"
        for method, answers in seen.items()
        for actor, answer in zip(ACTORS, answers, strict=True)
        for word in (secret if actor == "other" else [*secret, OF_GROUP.casefold()])
        if (answer.status in CLOSED or actor in BLIND) and word in answer.text.casefold()
    ]


def test_every_other_address_has_a_door() -> None:
    doorless = {name for name in addresses() if door_of(name) is None}

    assert doorless == DOORLESS | KEYED


@pytest.mark.parametrize("name", sorted(set(addresses()) - DOORLESS - KEYED))
def test_matrix_agrees_with_the_page_of_roles(name: str) -> None:
    """What the file says was seen; this says it again from the permission and the role."""
    door, rows = door_of(name), by_method(MATRIX[name])
    wrong = [
        f"{method} as {actor}: {status}"
        for method in ("GET", "HEAD", "POST")
        for actor, status in zip(ACTORS, rows[method], strict=True)
        if status != 405 and status not in _lawful(name, door, actor, method)
    ]

    assert wrong == []


def _lawful(name: str, door: Permission, actor: str, method: str) -> set[int]:
    if actor not in ROLES:
        return {302}
    if actor == "no_factor":
        # Only the pages where a factor is made are open.
        return {200, 422} if name in ENROLMENT else {302 if method in ("GET", "HEAD") else 403}
    if name == "today" and door not in MAY[ROLES[actor]]:
        # The first page leads each to his or her own.
        return {302}
    if actor == "traveller" and door not in ON_TRAVEL:
        return {404, 302} if name == "today" else {404}
    if door not in MAY[ROLES[actor]]:
        return {403}
    if takes_case(name) and actor in ("other", "foreign"):
        return {404}
    return {200, 286, 302, 403, 404, 422}


@pytest.mark.soak
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_matrix_holds_on(engine: str) -> None:
    """A run of its own: the engine is chosen before Django starts."""
    told = {"HOMEWARD_TEST_ENGINE": engine, "HOMEWARD_MATRIX": "every engine"}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", __file__],
        cwd=FILE.parent.parent,
        env={**os.environ, **told},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout[-5000:]
