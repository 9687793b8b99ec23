"""The seizure test: whoever takes every file that Homeward wrote finds no name in them.

The same scan with sealing off must find every planted string, or it would prove nothing.
"""

import base64
import json
import os
import random
import re
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

import psycopg
import pytest

from tests.installation import Installation, wait_for
from tests.visitor import EXPORT, Visitor

pytestmark = pytest.mark.broker
ENGINE = os.environ.get("HOMEWARD_TEST_ENGINE", "sqlite")
# Twelve of sixteen consonants make a word that no file has by chance. They sound apart, so that
# two words are not taken for one name.
NATIVE, LATIN = "कगचजटडनपबमयरलवसह", "bcdfghjklmnprstv"
WORDS = {
    *("name", "native_name", "other_name", "label", "recruiter", "promised_role"),
    *("promised_pay", "role_actual", "unit", "reporter_name", "kin_name", "summary"),
}
PHONES = {"own_phones", "reporter_phones", "kin_phones"}


class Planted:
    """Makes strings that are searched for, half of them in Latin letters, half in Devanagari."""

    def __init__(self) -> None:
        self.all: list[str] = []
        self._random = random.Random(uuid4().int)

    def word(self) -> str:
        letters = NATIVE if len(self.all) % 2 else LATIN
        return self._keep("".join(self._random.choices(letters, k=12)))

    def latin(self) -> str:
        return self._keep(f"CN{self._random.getrandbits(48):012X}")

    def phone(self) -> str:
        return self._keep(f"980{self._random.randrange(10**7):07}")

    def _keep(self, text: str) -> str:
        self.all.append(text)
        return text


@pytest.fixture(params=["sealed", "open"])
def installation(request) -> Iterator[Installation]:
    sealing = {"HOMEWARD_SEALING": "1" if request.param == "sealed" else "0"}
    began = time.time()
    whole = Installation(ENGINE, **sealing)
    try:
        whole.began = began
        whole.start()
        whole.ids = whole.stage("group")
        whole.is_sealed = request.param == "sealed"
        yield whole
    finally:
        whole.end()


def test_seized_files_hold_no_planted_string(installation: Installation) -> None:
    planted = plant(installation)
    assert len(planted) >= 200

    found = set(scan(places_of(installation), planted))

    assert list(scan(places_of(installation), installation.only_asked)) == []
    if installation.is_sealed:
        assert found == set()
    else:
        assert found == set(planted)


@pytest.mark.parametrize("before", [b"", b"b", b"be", b"bef", b"before"])
def test_scan_finds_each_disguise(tmp_path, before) -> None:
    canary = "कखगघचछजझटठडढ"
    shapes = [
        canary.encode(),
        canary.encode("utf-16-le"),
        canary.encode("utf-16-be"),
        json.dumps(canary).encode(),
        quote(canary).encode(),
        *(base64.b64encode(b"x" * shift + canary.encode() + b"yz") for shift in range(3)),
    ]
    for number, shape in enumerate(shapes):
        place = tmp_path / f"{number}"
        for after in (b"", b"after"):
            place.write_bytes(before + shape + after)

            assert list(scan([place], [canary, "another word"])) == [canary]


def plant(installation: Installation) -> list[str]:
    """Go through every form that takes text, through a draft, an export and the API."""
    planted = Planted()
    mina = Visitor(installation, "mina@example.org")
    refs = [open_case(mina, planted) for _ in range(10)]
    for _ in range(2):
        draft = filled(planted, fewer=True)
        mina.post("/cases/new/", "/cases/new/draft/", submission=str(uuid4()), **draft)
        assert mina.status == 200
    for ref in refs[:5]:
        write_news(mina, ref, planted)
    ask(mina, refs[0], planted)
    # What is only asked for is kept nowhere, sealed or not: no log may have it.
    asked = Planted()
    mina.get(f"/api/v1/cases/?nationality={quote(asked.word())}")
    mina.get(f"/api/v1/cases/{quote(asked.word())}/")
    mina.get(f"/cases/{quote(asked.word())}/")
    installation.only_asked = asked.all
    export = mina.post("/exports/new/?stage=open&shape=csv", **EXPORT)
    address = re.search(r"/exports/[0-9a-f-]{36}/", export)
    assert address
    wait_for(lambda: "Ready" in mina.get(address[0]))
    installation.manage("move_clock", "--days", "40")
    wait_for(installation.mails)
    return planted.all


def open_case(mina: Visitor, planted: Planted) -> str:
    mina.post(
        "/cases/new/",
        submission=str(uuid4()),
        nationality="Nepal",
        relation="spouse",
        status="serving",
        last_contact="2024-01-05",
        **filled(planted),
    )
    assert "/cases/C-" in mina.last_url, mina.last_url
    return mina.last_url.rstrip("/").rpartition("/")[2]


def filled(planted: Planted, *, fewer: bool = False) -> dict[str, str]:
    words = sorted(WORDS)[:4] if fewer else sorted(WORDS)
    fields = {name: planted.word() for name in words}
    if not fewer:
        fields |= {name: planted.phone() for name in sorted(PHONES)}
        fields |= {"passport": planted.latin(), "reporter_handle": "@" + planted.latin()}
    return fields


def in_a_month() -> str:
    return (date.today() + timedelta(days=30)).isoformat()


def write_news(mina: Visitor, ref: str, planted: Planted) -> None:
    page = f"/cases/{ref}/"
    mina.post(page, f"{page}news/", text=planted.word(), source=planted.word(), kind="note")
    mina.post(page, f"{page}status/", status="wounded", source=planted.word(), note=planted.word())
    for what in ("whereabouts", "hiding_place", "way_out", "home_liability"):
        seen = re.search(r'name="version" value="(\d+)"', mina.get(f"{page}hidden/{what}/"))
        assert seen
        mina.post(f"{page}hidden/{what}/", text=planted.word(), version=seen[1])
        assert mina.last_url.endswith(page), mina.last_url
    mina.post(f"{page}tasks/new/", text=planted.word(), due_on=in_a_month())
    mina.post(
        f"{page}consents/new/",
        scopes=["home_state"],
        given_by="next_of_kin",
        method="oral",
        given_on="2024-02-01",
        note=planted.word(),
    )
    assert mina.status == 200


def ask(mina: Visitor, ref: str, planted: Planted) -> None:
    mina.post(
        "/addressees/new/",
        kind="embassy_home_in_ru",
        country="Nepal",
        email="embassy@example.org",
        **{name: planted.word() for name in ("name", "own_name", "address", "phone")},
    )
    form = mina.get(f"/cases/{ref}/requests/new/")
    choice = re.search(r'<option value="([0-9a-f-]{36})"', form)
    assert choice
    mina.post(
        f"/cases/{ref}/requests/new/",
        kind="discharge",
        addressee=choice[1],
        sender="family",
        note=planted.word(),
    )
    request = re.sub(r"^https?://[^/]+", "", mina.last_url)
    page = mina.get(request)
    seen = re.search(r'name="version" value="(\d+)"', page)
    assert seen
    waived = {name: planted.word() for name in re.findall(r'name="(why_\w+)"', page)}
    mina.post(request, f"{request}papers/", version=seen[1], **waived)
    mina.post(
        request, f"{request}milestones/", code="note_verbale", on="2024-02-02", note=planted.word()
    )
    assert mina.status == 200, mina.last_url
    for state, fields in (("ready", {}), ("sent", {"channel": "email"})):
        before = {"ready": "draft", "sent": "ready"}[state]
        day = mina.get(request).partition('name="on" value="')[2][:10]
        mina.post(
            request, f"{request}to/{state}/", on=day, note=planted.word(), seen=before, **fields
        )
        assert mina.status == 200, mina.last_url


def places_of(installation: Installation) -> list[Path]:
    places = [path for path in installation.var.rglob("*") if path.is_file()]
    if ENGINE == "postgresql":
        with psycopg.connect(installation.env["DATABASE_URL"], autocommit=True) as connection:
            connection.execute("CHECKPOINT")
            row = connection.execute("SHOW data_directory").fetchone()
            assert row
        # The server holds the databases of the whole run. What was last written before the first
        # string was made has none; a second more, for clocks of files are coarse.
        places += [
            path
            for path in Path(row[0]).rglob("*")
            if path.is_file() and path.stat().st_mtime >= installation.began - 1
        ]
    assert any(path.name.endswith("-wal") for path in places) or ENGINE == "postgresql"
    return places


def scan(places: list[Path], planted: list[str]) -> Iterator[str]:
    """Yield each planted string that stands in a file in any of the encodings.

    To look for each of 2,000 shapes in all of a server's files takes minutes. So a file is first
    read in steps of four bytes: of a shape of seven bytes or more four of the first seven bytes
    stand at such a step. Only the shapes that may be there are looked for.
    """
    shapes = {shape: text for text in planted for shape in disguises(text)}
    assert min(map(len, shapes)) >= 7
    signs = defaultdict(set)
    for shape in shapes:
        for start in range(4):
            signs[_steps(shape[start:])[0]].add(shape)
    wanted = frozenset(signs)
    for place in places:
        content = place.read_bytes()
        likely = {shape for sign in wanted.intersection(_steps(content)) for shape in signs[sign]}
        yield from {shapes[shape] for shape in likely if shape in content}


def _steps(content: bytes) -> memoryview:
    """Return the bytes as numbers of four bytes each; up to three at the end are left out."""
    return memoryview(content)[: len(content) // 4 * 4].cast("I")


def disguises(text: str) -> Iterator[bytes]:
    yield text.encode()
    yield text.encode("utf-16-le")
    yield text.encode("utf-16-be")
    yield json.dumps(text)[1:-1].encode()
    yield quote(text).encode()
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + text.encode())
        # What depends on the bytes around the text is cut off at both ends.
        yield encoded[4 if shift else 0 : len(encoded) - 4]
