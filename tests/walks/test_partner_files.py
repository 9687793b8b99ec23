"""A partner's file is written by the real worker, also where that was away meanwhile."""

import json
from typing import Any
from urllib.request import Request, urlopen

import pytest

from tests.installation import PATIENCE, Installation, wait_for

pytestmark = pytest.mark.broker


@pytest.fixture(scope="module")
def key(installation: Installation) -> str:
    """A test key, whose invented cases are laid out."""
    return str(installation.stage("test_key"))


def asked(installation: Installation, key: str, path: str, sent: Any = None) -> bytes:
    headers = {"Authorization": f"Api-Key {key}", "Content-Type": "application/json"}
    body = None if sent is None else json.dumps(sent).encode()
    call = Request(f"{installation.url}/api/v1/{path}", body, headers)  # noqa: S310  # our own
    with urlopen(call, timeout=PATIENCE) as answer:  # noqa: S310  # the same
        return bytes(answer.read())


def test_file_is_written_by_the_worker_that_comes_back(installation, key) -> None:
    def told(path: str, sent: Any = None) -> Any:
        return json.loads(asked(installation, key, path, sent))

    installation.kill("worker")
    export = told("exports/", {"format": "jsonl"})
    assert export["state"] == "waiting"
    assert told(f"exports/{export['id']}/")["state"] == "waiting"

    installation.start_process("worker")
    place = f"exports/{export['id']}/"
    ready = wait_for(lambda: (now := told(place))["state"] == "ready" and now)
    lines = asked(installation, key, f"{place}file/").splitlines()

    listed = {row["ref"]: row for row in told("cases/?limit=200")["results"]}
    assert {row["ref"]: row for row in map(json.loads, lines)} == listed
    assert len(lines) == ready["cases"] == ready["progress"]["total"] > 20
