"""The page for partners is true: each of its commands is run, and is answered as it shows.

What the reader puts in from an answer before, a line such as `CASE=…`, is put in here, too.
"""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.installation import PATIENCE, ROOT, Installation, wait_for

pytestmark = [
    pytest.mark.broker,
    pytest.mark.skipif(not shutil.which("curl"), reason="the page is written for curl"),
]

PAGE = ROOT / "docs/partner-api.md"
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
GIVEN = re.compile(r"^([A-Z]+)=.*\n", re.MULTILINE)
# What a reader takes from the newest answer in which it is.
TAKEN: dict[str, Callable[["Answer"], Any]] = {
    "AFTER": lambda answer: answer.body["after"],
    "CASE": lambda answer: next(row["ref"] for row in answer.body["results"] if "person" in row),
    "ETAG": lambda answer: answer.headers["etag"],
    "SINCE": lambda answer: answer.body["next"],
    "REFERRAL": lambda answer: answer.body["results"][0]["id"],
}


@dataclass(frozen=True)
class Answer:
    status: str
    headers: dict[str, str]
    body: Any


@pytest.fixture(scope="module")
def installation(apart: Installation) -> Installation:
    return apart


@pytest.fixture(scope="module")
def given(installation: Installation) -> dict[str, str]:
    """What a stranger has: an address, and a test key whose cases were told of already."""
    given = {"SITE": installation.url, "KEY": installation.stage("test_key")}
    wait_for(lambda: len(run(CALL_ALL, given)[0].body.get("results", ())) > 20)
    return given


CALL_ALL = 'curl -H "Authorization: Api-Key $KEY" "$SITE/api/v1/changes/"'


def test_each_command_of_the_page_is_answered_as_it_shows(given: dict[str, str]) -> None:
    known, answers, wrong = dict(given), [], []
    for commands, shown in told_by(PAGE.read_text()):
        for name in GIVEN.findall(commands):
            known[name] = known.get(name) or TAKEN[name](answers[-1])
        if "curl" not in commands:
            continue
        answers += run(GIVEN.sub("", commands), known)
        wrong += [f"{commands}\n{fault}" for fault in faults(shown, answers[-1])]

    assert "\n".join(wrong) == ""
    assert len(answers) >= 18


@pytest.mark.parametrize(
    ("shown", "got"),
    [
        ({"ref": "C-1"}, {}),
        ({"ref": "C-1"}, {"ref": "C-2", "owner": "Mina"}),
        ({"ref": "C-1"}, {"ref": 7}),
        ({"results": [{"ref": "C-1"}]}, {"results": [{"kind": "x"}]}),
        ({"results": [{"ref": "C-1"}]}, {"results": []}),
    ],
)
def test_answer_that_differs_is_found(shown: Any, got: Any) -> None:
    assert list(differences(shown, got))
    assert list(differences(shown, shown)) == []


def told_by(page: str) -> Iterator[tuple[str, str]]:
    """Yield the commands of each block, and the answer that stands below it, if one does."""
    fences = list(FENCE.finditer(page))
    for fence, after in zip(fences, [*fences[1:], None], strict=True):
        if fence[1] == "sh":
            follows = after and after[1] != "sh" and not page[fence.end() : after.start()].strip()
            yield fence[2], after[2] if after and follows else ""


def run(commands: str, known: dict[str, str]) -> list[Answer]:
    """Run commands as they stand, each on its own; return the answers."""
    return [_run(command, known) for command in re.split(r"^(?=curl)", commands, flags=re.M)[1:]]


def _run(command: str, known: dict[str, str]) -> Answer:
    done = subprocess.run(
        # Heads are shown at the end, whatever the page asks for.
        ["/bin/sh", "-euc", re.sub(r"^curl( -i)?", "curl --silent -i", command)],
        env={"PATH": os.environ["PATH"], **known},
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE,
    )
    head, _blank, body = done.stdout.partition("\n\n")
    status, *lines = head.splitlines()
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    return Answer(status, headers, json.loads(body) if body else None)


def faults(shown: str, answer: Answer) -> Iterator[str]:
    """Yield what an answer lacks of what the page shows, or has beyond it."""
    status, headers, body = _parts(shown)
    if not answer.status.startswith(status):
        yield f"It is answered by {answer.status}: {answer.body}"
    yield from (f"There is no {name}." for name in headers if name not in answer.headers)
    if body:
        yield from differences(json.loads(body), answer.body)


def _parts(shown: str) -> tuple[str, list[str], str]:
    if not shown.startswith("HTTP"):
        return "HTTP/1.1 2", [], shown
    head, _blank, body = shown.partition("\n\n")
    status, *lines = head.splitlines()
    return status, [line.partition(":")[0].lower() for line in lines], body


def differences(shown: Any, got: Any, at: str = "") -> Iterator[str]:
    """Yield where members or kinds of values differ. Of a list one has to be as is shown first."""
    if isinstance(shown, dict) and isinstance(got, dict):
        if shown.keys() != got.keys():
            yield f"{at}: {sorted(shown)} is shown, {sorted(got)} came"
        for name in shown.keys() & got.keys():
            yield from differences(shown[name], got[name], f"{at}/{name}")
    elif isinstance(shown, list) and isinstance(got, list):
        if shown and all(list(differences(shown[0], one)) for one in got):
            yield f"{at}: none of {got} is as {shown[0]}"
    elif None not in (shown, got) and type(shown) is not type(got):
        yield f"{at}: {shown!r} is shown, {got!r} came"
