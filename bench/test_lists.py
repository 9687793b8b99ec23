"""The case list, its depth, the partner's list and the export, beside the barest equivalent."""

import io
import os
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.db import connection
from django.test import Client

from cases.casebook.consult import list_cases
from cases.casebook.models import Case
from cases.casebook.paging import page_of
from cases.casebook.selectors import case_list
from cases.exports.services import ask_export
from cases.exports.writing import write_export
from people.registry.models import PersonName
from people.vault.keyring import keyring
from tests.signing import signed_in
from tests.stage import many_cases

CASES = int(os.environ.get("HOMEWARD_BENCH_CASES", "2000"))


@pytest.fixture
def lea(coordinator):
    many_cases(str(coordinator.id), CASES)
    client = Client()
    signed_in(client, coordinator)
    return client


def test_case_list_beside_an_empty_page(lea, compare) -> None:
    compare(
        f"Case list, 50 rows of {CASES}",
        lambda: lea.get("/cases/"),
        lambda: lea.get("/exports/"),
        "none set; at a million rows 60 ms",
    )


def test_last_page_beside_the_first(lea, coordinator, compare) -> None:
    mark = _mark_of_last_page(coordinator)
    compare(
        "Last page of the list",
        lambda: _page(coordinator, mark),
        lambda: _page(coordinator, ""),
        "2",
    )


def test_opening_names_beside_bare_decryption(lea, compare) -> None:
    names = list(PersonName.objects.all())
    cipher, nonce = AESGCM(AESGCM.generate_key(256)), os.urandom(12)
    sealed = [cipher.encrypt(nonce, b"x" * 32, b"place") for _ in names]

    def ours() -> None:
        with keyring():
            for name in PersonName.objects.all().with_keys():
                assert name.full

    def bare() -> None:
        list(PersonName.objects.values_list("pk", "person_id"))
        for body in sealed:
            cipher.decrypt(nonce, body, b"place")

    compare(f"Reading and opening {len(names)} names", ours, bare, "none set")


def test_export_beside_fetching_the_ciphertext(lea, coordinator, compare) -> None:
    columns = ", ".join(field.column for field in Case._meta.concrete_fields)

    def ours() -> None:
        export = ask_export(by=coordinator, filters={}, purpose="casework")
        write_export(export.job_id)

    def fetched() -> None:
        out = io.StringIO()
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {columns} FROM cases_case")  # noqa: S608  # our own columns
            for row in cursor.fetchall():
                out.write(repr(row))

    compare(f"CSV export of {CASES} cases", ours, fetched, "3.3 on SQLite at 100,000 rows")


def _page(member: Any, mark: str) -> None:
    with keyring():
        page = page_of(case_list(member), day_field="answer_due_on", after=mark)
        list_cases(page.rows, by=member)


def _mark_of_last_page(member: Any) -> str:
    mark = ""
    while following := page_of(case_list(member), day_field="answer_due_on", after=mark).after:
        mark = following
    return mark
