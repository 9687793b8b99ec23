"""Forged ids, bodies too large, filters that do not exist: a clear answer each time."""

from uuid import UUID

import pytest
from django.test import Client

FORGED = "C-2026-99999"
NOBODYS = UUID(int=9)


@pytest.mark.parametrize(
    "path",
    [
        f"/cases/{FORGED}/",
        "/cases/%00/",
        pytest.param("/cases/" + "x" * 500 + "/", id="long"),
        f"/cases/{FORGED}/owner/",
        f"/cases/{FORGED}/tasks/new/",
        f"/cases/{FORGED}/consents/new/",
        f"/cases/{FORGED}/requests/new/",
        f"/requests/{NOBODYS}/",
        f"/exports/{NOBODYS}/",
        f"/exports/{NOBODYS}/file/",
        f"/exports/{NOBODYS}/progress/",
        "/requests/not-an-id/",
    ],
)
def test_forged_id_is_not_found(mina, path) -> None:
    assert mina.get(path).status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        f"/cases/{FORGED}/news/",
        f"/cases/{FORGED}/status/",
        f"/tasks/{NOBODYS}/done/",
        f"/requests/{NOBODYS}/chase/",
        f"/requests/{NOBODYS}/to/sent/",
        f"/cases/{FORGED}/consents/{NOBODYS}/withdraw/",
        f"/exports/{NOBODYS}/cancel/",
    ],
)
def test_forged_id_is_not_found_for_writing(mina, path) -> None:
    assert mina.post(path, {"text": "x"}).status_code == 404


def test_body_over_the_limit_is_refused_with_the_limit(mina) -> None:
    answer = mina.post("/cases/new/", {"name": "x" * 50_000_000})

    assert answer.status_code == 413
    assert "4 MB" in answer.content.decode()


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("status=dead", "Select a valid choice"),
        ("nationality=XXX", "Select a valid choice"),
        ("owner=everybody", "Choose “me”, “nobody” or a member."),
        ("opened_from=31.31.2024", "Enter a valid date"),
        ("after=%00", "This page mark cannot be read."),
        ("after=bm90IG91cnM", "This page mark cannot be read."),
    ],
)
def test_wrong_filter_is_said_and_shows_no_case(mina, case_of, caseworker, query, said) -> None:
    case = case_of(caseworker)

    page = mina.get(f"/cases/?{query}").content.decode()

    assert said in page
    assert case.ref not in page


def test_export_with_a_wrong_filter_is_refused(mina) -> None:
    answer = mina.post("/exports/new/?status=dead", {"purpose": "casework", "columns": ["ref"]})

    assert answer.status_code == 422
    assert "Select a valid choice" in answer.content.decode()


def test_pages_without_sign_in_lead_to_it(db) -> None:
    answer = Client().get(f"/cases/{FORGED}/")

    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/account/sign-in/?next=")


def test_wrong_method_is_refused(mina) -> None:
    assert mina.get(f"/requests/{NOBODYS}/chase/").status_code == 405
