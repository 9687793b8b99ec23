"""What a stranger is answered: published figures, without a session, a key or a way further in."""

import csv
import io
import json
import re
from html import unescape

import pytest
from django.db import connections
from django.test import Client
from django.urls import reverse

from cases.statistics.public.document import from_json
from cases.statistics.public.models import PublicAddress, Publication
from cases.statistics.public.publishing import take_down
from people.vault.models import DataKey
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
ANY = "A" * 43


@pytest.fixture
def home(publication):
    return f"/public/{publication.address.token}/"


@pytest.fixture
def release(home, publication):
    return f"{home}{publication.release.name}/"


@pytest.fixture
def stranger_there():
    return Client()


def test_anybody_reads_the_newest_and_the_permanent_page(stranger_there, home, release):
    for address in (home, release):
        answer = stranger_there.get(address)
        assert answer.status_code == 200
        text = unescape(answer.content.decode())
        for word in ("Recruits by nationality and fate", "k = 11", "must not be added up"):
            assert word in text
        assert "fewer than 11, or withheld" in text


def test_page_says_nothing_of_what_is_behind_it(stranger_there, home, organisation):
    text = stranger_there.get(home).content.decode()

    assert not re.search(r"<script|<form|<nav|sign.?in|log.?in", text, re.IGNORECASE)
    assert {link for link in re.findall(r'href="(/[^"#]*)', text)} <= {
        link
        for link in re.findall(r'href="(/[^"#]*)', text)
        if link.startswith((home, "/static/"))
    }
    for word in (organisation.name, str(organisation.pk), organisation.pk.hex):
        assert word not in text


def test_every_figure_has_its_own_permanent_link(stranger_there, home, release, publication):
    text = stranger_there.get(home).content.decode()

    marks = marks_on(text)
    linked = re.findall(rf'href="{re.escape(release)}#([^"]+)"', text)
    told = json.loads(stranger_there.get(f"{release}fates.json").content)["figures"]
    assert len(marks) == len(set(marks))
    assert set(linked) <= set(marks)
    assert "fates.KEN.serving" in linked
    assert {each["url"].partition("#")[2] for each in told} <= set(marks)
    # The same marks stand on the permanent page.
    assert marks == marks_on(stranger_there.get(release).content.decode())


def marks_on(text):
    return re.findall(r'<td class="num" id="([^"]+)"', text)


def test_files_tell_what_the_page_tells(stranger_there, release, publication):
    document = from_json(publication.shown)
    for name, table in document.tables.items():
        told = json.loads(stranger_there.get(f"{release}{name}.json").content)
        rows = list(
            csv.reader(
                io.StringIO(stranger_there.get(f"{release}{name}.csv").content.decode("utf-8-sig"))
            )
        )
        numbers = [cell for line in table["cells"] for cell in line]
        by_json = [
            each["value"] for each in told["figures"] if "all" not in (each["row"], each["column"])
        ]
        assert by_json == numbers
        assert len(rows) == 2 + len(table["rows"]) + 1
        assert {each["status"] for each in told["figures"] if each["value"] is None} <= {
            "suppressed"
        }
        assert (told["k"], told["rounded_to"], told["as_of"]) == (
            11,
            10,
            document.as_of.isoformat(),
        )


def test_feed_lists_the_releases(stranger_there, home, release):
    answer = stranger_there.get(f"{home}feed.json")

    told = json.loads(answer.content)
    assert answer["Content-Type"] == "application/feed+json"
    assert told["version"] == "https://jsonfeed.org/version/1.1"
    assert [item["url"] for item in told["items"]] == [f"http://testserver{release}"]
    assert len(told["items"][0]["attachments"]) == 6
    for file in told["items"][0]["attachments"]:
        assert stranger_there.get(file["url"].removeprefix("http://testserver")).status_code == 200


@pytest.fixture
def everywhere(home, release):
    return [home, release, f"{home}feed.json", f"{release}fates.csv", f"{release}fates.json"]


def test_answers_can_be_kept_and_carry_no_cookie(client, coordinator, everywhere):
    signed_in(client, coordinator)
    for address in everywhere:
        answer = client.get(address)
        assert answer["Cache-Control"] == "public, max-age=60, must-revalidate"
        assert answer["Vary"] == "Accept-Encoding, Accept-Language"
        assert not answer.cookies
        again = client.get(address, headers={"If-None-Match": answer["ETag"]})
        assert (again.status_code, again.content) == (304, b"")
        policy = answer["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


def test_the_same_is_read_twice(stranger_there, everywhere):
    for address in everywhere:
        assert stranger_there.get(address).content == stranger_there.get(address).content


def test_no_key_is_needed_and_few_queries(
    stranger_there, everywhere, django_assert_max_num_queries
):
    DataKey.objects.all().delete()
    for address in everywhere:
        with (
            django_assert_max_num_queries(6),
            django_assert_max_num_queries(0, connection=connections["keys"]),
        ):
            assert stranger_there.get(address).status_code == 200


TOKENS = [ANY, "x", "x" * 500, "%00", "..%20", "ünï", "'%20OR%201=1"]
WRONG = [
    "/public/",
    *(
        f"/public/{token}/"
        for token in (ANY, "x", "x" * 500, "%00", "..%20", "ünï", "'%20OR%201=1")
    ),
    *(f"/public/{ANY}/{path}" for path in ("feed.json", "2026-10/", "2026-10/fates.csv")),
]


@pytest.fixture
def wrong(home, release):
    return [
        *WRONG,
        *(f"{home}{path}" for path in ("2001-01/", "x/", "%00/", "2026-10-1/", f"{'9' * 40}/")),
        *(f"{release}{path}" for path in ("else.csv", "else.json", "%00.csv", "a/b/c.csv")),
    ]


def test_whatever_is_not_there_is_answered_alike(stranger_there, wrong, organisation, publication):
    told = {stranger_there.get(address).content for address in wrong}

    assert len(told) == 1
    assert all(stranger_there.get(address).status_code == 404 for address in wrong)
    assert b"Today" not in told.pop()
    assert all(stranger_there.get(each)["Cache-Control"] == "no-store" for each in wrong)


def test_taken_down_it_is_as_if_it_had_never_been(
    stranger_there, coordinator, home, everywhere, publication
):
    never = stranger_there.get(f"/public/{ANY}/").content
    take_down(by=coordinator)

    for address in everywhere:
        answer = stranger_there.get(address)
        assert (answer.status_code, answer.content) == (404, never)


def test_token_of_another_group_shows_nothing_of_ours(
    stranger_there, other_organisation, publication
):
    from people.dates import clock  # noqa: PLC0415

    PublicAddress.objects.create(organisation=other_organisation, token=ANY, made_at=clock.now())

    assert stranger_there.get(f"/public/{ANY}/{publication.release.name}/").status_code == 404


def test_only_reading_is_answered(stranger_there, everywhere):
    for address in everywhere:
        assert stranger_there.post(address).status_code == 405
        assert stranger_there.head(address).status_code == 200


def test_queries_do_not_grow_with_the_releases(stranger_there, home, publication):
    with_one = _queries(stranger_there, home)
    address, release = publication.address, publication.release
    for month in range(1, 6):
        release.pk, release._state.adding = None, True
        release.month_end = release.as_of = release.month_end.replace(
            year=2020, month=month, day=1
        )
        release.save()
        approval = publication.approval
        approval.pk, approval._state.adding = None, True
        approval.about_id = release.pk
        approval.save()
        Publication.objects.create(
            release=release,
            approval=approval,
            address=address,
            published_at=publication.published_at,
            shown=publication.shown,
        )

    assert _queries(stranger_there, home) == with_one
    assert _queries(stranger_there, f"{home}feed.json") <= with_one


def _queries(client, address):
    from django.test.utils import CaptureQueriesContext  # noqa: PLC0415

    with CaptureQueriesContext(connections["default"]) as found:
        assert client.get(address).status_code == 200
    return len(found)


def test_address_holds_256_random_bits_and_no_name(publication, organisation):
    token = publication.address.token

    assert re.fullmatch(r"[A-Za-z0-9_-]{43}", token)
    assert organisation.pk.hex not in reverse("public_figures", args=[token])
