"""Entries are written with what they tell of, hold ids and codes alone, and stand in a queue."""

from datetime import date
from uuid import UUID

import pytest
from django.db import transaction

from people.accounts.services import make_organisation
from people.audit.actions import Action
from people.audit.models import AuditAnchor, AuditEntry, AuditHead
from people.audit.services import anchor, record
from people.audit.verify import problems

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
WRITERS = 20


@pytest.mark.asvs("v5.0.0-16.2.1")
def test_entry_tells_who_did_what_to_what(caseworker, organisation):
    entry = record(Action.CASE_LISTED, by=caseworker, on=organisation, rows=3)

    entry.refresh_from_db()
    assert (entry.actor_kind, entry.actor_id) == ("member", caseworker.id)
    assert (entry.object_kind, entry.object_id) == ("organisation", organisation.id)
    assert entry.organisation_id == organisation.id
    assert (entry.action, entry.detail) == ("case.listed", '{"rows":3}')


def test_entry_of_a_partner_names_its_key(partner):
    entry = record(Action.CASE_CONSULTED, by=partner)

    assert (entry.actor_kind, entry.actor_id) == ("partner", partner.public_id)
    assert entry.organisation_id == partner.organisation_id


def test_entry_of_the_software_itself_has_no_actor():
    entry = record(Action.KEYS_SWEPT, by=None, count=3)

    assert (entry.actor_kind, entry.actor_id, entry.organisation_id) == ("system", None, None)


@COMMITTED
def test_record_outside_a_transaction_is_refused():
    with pytest.raises(transaction.TransactionManagementError):
        record(Action.KEYS_SWEPT, by=None)

    assert not AuditEntry.objects.exists()


@COMMITTED
def test_entry_goes_when_its_transaction_is_rolled_back():
    make_organisation(name="Way Home (invented)")

    with pytest.raises(ZeroDivisionError), transaction.atomic():
        _ = record(Action.KEYS_SWEPT, by=None).sequence / 0

    write_one()
    assert list(AuditEntry.objects.values_list("sequence", flat=True)) == [1, 2]
    assert list(problems()) == []


def write_one():
    with transaction.atomic():
        record(Action.KEYS_SWEPT, by=None)


@pytest.mark.parametrize(
    "value",
    [
        "Ramesh",
        "Ramesh Thapa",
        "रमेश",
        "ramesh thapa",
        "called his mother",
        "mina@example.org",
        "+9779800000000",
        "9800000000",
        9779800000000,
        "PA1234567",
        "2024-05-12",
        date(2024, 5, 12),
        1.5,
        b"ramesh",
        {"name": "ramesh"},
        ["case", "Ramesh"],
        ["ok", ["ok", "Not ok"]],
        "x" * 65,
        "line\nbreak",
        "nul\x00",
    ],
    ids=repr,
)
def test_value_that_could_be_a_name_or_a_text_is_refused(value):
    with pytest.raises(ValueError, match="note is neither"):
        record(Action.EVENT_ADDED, by=None, note=value)

    assert not AuditEntry.objects.exists()


@pytest.mark.parametrize(
    "value",
    [
        "sent",
        "case.opened",
        "NPL",
        "F6",
        "R01",
        "",
        UUID(int=8),
        f"partner:{UUID(int=7)}",
        0,
        20_000,
        True,
    ],
    ids=str,
)
def test_ids_codes_and_numbers_are_taken(value):
    assert record(Action.EVENT_ADDED, by=None, note=[value]).detail != "{}"


def test_what_is_not_known_is_left_out():
    assert record(Action.CASE_ASSIGNED, by=None, member=None).detail == "{}"


def test_anchor_copies_the_head_into_the_database_of_keys():
    assert anchor() is None
    write_one()

    kept, again = anchor(), anchor()

    head = AuditHead.objects.get()
    assert (kept.sequence, bytes(kept.mac)) == (1, bytes(head.mac))
    assert again == kept
    assert AuditAnchor.objects.db == "keys"


@COMMITTED
def test_many_writers_at_once_keep_one_unbroken_chain(together):
    def write(_number):
        with transaction.atomic():
            return record(Action.KEYS_SWEPT, by=None).sequence

    written = together(WRITERS, write)

    assert sorted(written) == list(range(1, WRITERS + 1))
    assert list(problems()) == []


@COMMITTED
def test_writer_that_gives_up_leaves_no_gap(together):
    def write(number):
        with transaction.atomic():
            entry = record(Action.KEYS_SWEPT, by=None)
            if number % 2:
                raise ZeroDivisionError
            return entry.sequence

    written = together(WRITERS, write)

    kept = sorted(one for one in written if not isinstance(one, ZeroDivisionError))
    assert kept == list(range(1, WRITERS // 2 + 1))
    assert list(problems()) == []
