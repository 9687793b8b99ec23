"""The case list, its depth, the partner's list and the export, beside the barest equivalent."""

import os
from datetime import timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.test import Client

from cases.casebook.bulk import MOST_STATUSES, add_status_many, assign_many, mark_of
from cases.casebook.consult import list_cases
from cases.casebook.models import Case
from cases.casebook.paging import page_of
from cases.casebook.selectors import case_list
from cases.casebook.sorting import DAY_OF, Sort
from cases.casebook.undoing import undo
from cases.casebook.vocabularies import Risk
from people.dates import clock
from people.registry.models import PersonName
from people.vault.keyring import keyring
from tests.signing import signed_in
from tests.stage import many_cases

CASES = int(os.environ.get("HOMEWARD_BENCH_CASES", "2000"))
FILTERS = ("silent=true", "risk=high", "overdue=true", "owner=me", "nationality=NPL")


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


@pytest.mark.parametrize("sort", [sort for sort in Sort.values if sort != Sort.ANSWER])
def test_each_order_beside_the_order_of_answers(lea, compare, sort) -> None:
    """With no filter, and in turn with each: an order has one index, whatever else is asked."""
    _spread()
    for asked in ("stage=open", *FILTERS):
        compare(
            f"Case list by {sort}, {asked}",
            lambda: lea.get(f"/cases/?{asked}&sort={sort}"),  # noqa: B023  # called at once
            lambda: lea.get(f"/cases/?{asked}"),  # noqa: B023
            "60 ms",
        )


@pytest.mark.parametrize("sort", Sort.values)
def test_last_page_beside_the_first(lea, coordinator, compare, sort) -> None:
    _spread()
    day_field = DAY_OF[sort]
    mark = _mark_of_last_page(coordinator, day_field)
    compare(
        f"Last page of the list by {sort}",
        lambda: _page(coordinator, day_field, mark),
        lambda: _page(coordinator, day_field, ""),
        "2",
    )


def test_status_of_many_beside_an_owner_and_back(lea, coordinator, compare) -> None:
    """As many cases as one may say a status of at once."""
    changes: list[Any] = []

    def give() -> None:
        chosen = {case.ref: mark_of(case) for case in Case.objects.order_by("ref")[:MOST_STATUSES]}
        with keyring():
            changes.append(assign_many(chosen=chosen, by=coordinator, owner=None).change)

    def take_back() -> None:
        with keyring():
            undo(change_id=changes.pop().pk, by=coordinator)

    def both() -> None:
        give()
        take_back()

    def status() -> None:
        chosen = {case.ref: mark_of(case) for case in Case.objects.order_by("ref")[:MOST_STATUSES]}
        with keyring():
            add_status_many(chosen=chosen, by=coordinator, status="missing")

    compare(f"One status for {MOST_STATUSES} cases", status, both, "none set")


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


def _spread() -> None:
    """Give the cases days and risks of their own: rows that are all alike flatter an index."""
    cases = list(Case.objects.order_by("pk"))
    for number, case in enumerate(cases):
        days = [clock.today() + timedelta(days=(number * step) % 90 - 30) for step in (7, 11, 13)]
        case.answer_due_on, case.next_due_on, case.contact_due_on = days
        case.opened_on = clock.today() - timedelta(days=number % 300)
        case.risk = Risk.values[number % len(Risk.values)]
    names = ["answer_due_on", "next_due_on", "contact_due_on", "opened_on", "risk"]
    Case.objects.bulk_update(cases, names, batch_size=100)


def _page(member: Any, day_field: str, mark: str) -> None:
    with keyring():
        page = page_of(case_list(member), day_field=day_field, after=mark)
        list_cases(page.rows, by=member)


def _mark_of_last_page(member: Any, day_field: str) -> str:
    mark = ""
    while following := page_of(case_list(member), day_field=day_field, after=mark).after:
        mark = following
    return mark
