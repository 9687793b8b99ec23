"""An attacker who can write to the database removes the triggers; what he then does is found."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction

from people.audit import triggers
from people.audit.actions import Action
from people.audit.models import AuditAnchor, AuditEntry, AuditHead
from people.audit.services import anchor, record
from people.audit.verify import head_mark, problems

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

LAST = 6


@pytest.fixture
def entries(organisation, caseworker):
    """Six entries (the first is the organisation's own), and nothing to guard them."""
    for number in range(AuditEntry.objects.count(), LAST):
        record(Action.CASE_LISTED, by=caseworker, on=organisation, rows=number)
    assert list(problems()) == []
    triggers.remove()
    return AuditEntry.objects


def found():
    """The problems besides the missing triggers."""
    return [problem for problem in problems() if "trigger" not in problem]


EDITS = {
    "at": lambda entry: entry.at + timedelta(microseconds=1),
    "actor_kind": lambda entry: "system",
    "actor_id": lambda entry: uuid4(),
    "organisation_id": lambda entry: None,
    "action": lambda entry: "case.opened",
    "object_kind": lambda entry: "case",
    "object_id": lambda entry: None,
    "detail": lambda entry: '{"rows":4}',
    "mac": lambda entry: bytes(entry.mac)[:-1] + bytes([bytes(entry.mac)[-1] ^ 1]),
}


def test_every_field_of_an_entry_is_tried():
    fields = {field.attname for field in AuditEntry._meta.concrete_fields}

    assert EDITS.keys() == fields - {"sequence"}


@pytest.mark.asvs("v5.0.0-16.4.2")
@pytest.mark.parametrize("sequence", [2, 3, LAST])
@pytest.mark.parametrize("field", EDITS)
def test_edited_field_is_found(entries, field, sequence):
    entry = entries.get(sequence=sequence)

    entries.filter(sequence=sequence).update(**{field: EDITS[field](entry)})

    assert f"entry {sequence} is not what was written" in found()


@pytest.mark.asvs("v5.0.0-16.4.2")
@pytest.mark.parametrize("sequence", [1, 3, LAST])
def test_removed_entry_is_found(entries, sequence):
    entries.filter(sequence=sequence).delete()

    assert found()


def test_removed_entry_with_later_ones_moved_up_is_found(entries):
    entries.filter(sequence=3).delete()
    for sequence in range(4, LAST + 1):
        entries.filter(sequence=sequence).update(sequence=sequence - 1)
    AuditHead.objects.update(sequence=LAST - 1)

    assert "entry 3 is not what was written" in found()


@pytest.mark.asvs("v5.0.0-16.4.2")
def test_entries_in_another_order_are_found(entries):
    entries.filter(sequence=3).update(sequence=99)
    entries.filter(sequence=4).update(sequence=3)
    entries.filter(sequence=99).update(sequence=4)

    assert found() == [f"entry {sequence} is not what was written" for sequence in (3, 4, 5)]


def test_entry_put_in_between_is_found(entries):
    forged = entries.get(sequence=2)
    for sequence in range(LAST, 2, -1):
        entries.filter(sequence=sequence).update(sequence=sequence + 1)
    forged.sequence = 3
    forged.save(force_insert=True)

    assert "entry 3 is not what was written" in found()


def test_entry_added_at_the_end_is_found(entries):
    forged = entries.get(sequence=LAST)
    forged.sequence = LAST + 1
    forged.save(force_insert=True)
    AuditHead.objects.update(sequence=LAST + 1)

    assert f"entry {LAST + 1} is not what was written" in found()


def test_cut_chain_is_found_by_its_head(entries):
    entries.filter(sequence__gt=3).delete()

    assert found() == [f"the chain ends at 3, its head says {LAST}"]


def forge_end(entries, last):
    entries.filter(sequence__gt=last).delete()
    AuditHead.objects.update(sequence=last, mac=entries.get(sequence=last).mac)


def test_chain_cut_with_its_head_forged_back_is_found_by_an_anchor(entries):
    anchor()

    forge_end(entries, 3)

    assert found() == [f"an anchor stands at {LAST}, where no entry is"]


def test_chain_cut_behind_its_last_anchor_is_found_by_a_head_noted_elsewhere(entries, capsys):
    noted = head_mark()

    forge_end(entries, 3)

    # Inside the database nothing is left to tell: this is why heads are noted elsewhere.
    assert found() == []
    assert (
        list(problems({noted[0]: noted[1]}))[-1]
        == f"an anchor stands at {LAST}, where no entry is"
    )


def test_emptied_record_is_found_by_an_anchor(entries):
    anchor()

    entries.all().delete()
    AuditHead.objects.all().delete()

    assert found() == [f"an anchor stands at {LAST}, where no entry is"]


def test_chain_written_again_with_another_key_is_found(entries):
    anchor()
    entry = entries.get(sequence=LAST)
    entries.filter(sequence=LAST).update(mac=b"\x01" * 32)
    AuditHead.objects.update(mac=b"\x01" * 32)

    assert f"entry {LAST} differs from its anchor" in found()
    assert f"entry {entry.sequence} is not what was written" in found()


def test_changed_head_is_found(entries):
    AuditHead.objects.update(mac=b"\x01" * 32)

    assert found() == [f"the head's mark differs from entry {LAST}"]


def test_changed_anchor_is_found(entries):
    anchor()
    AuditAnchor.objects.update(mac=b"\x01" * 32)

    assert found() == [f"entry {LAST} differs from its anchor"]


def test_missing_triggers_are_told(entries):
    assert list(problems()) == [
        f"trigger {name} is missing: entries are not guarded"
        for name in sorted(triggers._wanted())
    ]


def test_chain_that_grows_while_it_is_checked_is_whole(organisation, monkeypatch):
    mark, marks = head_mark(), []

    def growing():
        # The head is asked for before and after the entries are read.
        if not marks:
            marks.append(head_mark())
            record(Action.KEYS_SWEPT, by=None)
            return marks[0]
        record(Action.KEYS_SWEPT, by=None)
        return head_mark()

    monkeypatch.setattr("people.audit.verify.head_mark", growing)

    assert mark[0] == 1
    assert list(problems()) == []


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_chain_is_whole_whenever_it_is_looked_at(together):
    with transaction.atomic():
        record(Action.KEYS_SWEPT, by=None)

    def work(number):
        if number % 4 == 0:
            return [problem for _ in range(5) for problem in problems()]
        for _ in range(5):
            with transaction.atomic():
                record(Action.KEYS_SWEPT, by=None)
        return []

    assert together(8, work) == [[]] * 8


def test_command_says_that_the_chain_is_whole(organisation, capsys):
    sequence, mac = head_mark()

    call_command("verify_audit", "--expect", f"{sequence}:{mac.hex()}")

    assert capsys.readouterr().out == (
        f"The chain is whole: {sequence} entries, head {sequence}:{mac.hex()}\n"
    )


def test_command_says_that_the_chain_is_empty(capsys):
    call_command("verify_audit")

    assert capsys.readouterr().out == "The chain is whole: 0 entries\n"


def test_command_prints_what_is_wrong_and_fails(entries, capsys):
    entries.filter(sequence=3).update(detail="{}")
    triggers.install()

    with pytest.raises(CommandError, match="not whole: 1 problem") as failed:
        call_command("verify_audit")

    assert failed.value.returncode == 1
    assert capsys.readouterr().out == "entry 3 is not what was written\n"


@pytest.mark.parametrize("expected", ["6", "x:00", "6:abc", "0:" + "0" * 64, "6:" + "0" * 63, ""])
def test_command_refuses_a_head_that_is_not_one(expected, capsys):
    with pytest.raises(CommandError, match="--expect takes SEQUENCE:HEX"):
        call_command("verify_audit", "--expect", expected)


def test_command_finds_a_head_that_is_not_the_one_expected(organisation, capsys):
    with pytest.raises(CommandError):
        call_command("verify_audit", "--expect", f"1:{'0' * 64}")

    assert capsys.readouterr().out == "entry 1 differs from its anchor\n"
